# SPDX-License-Identifier: MIT
from hypothesis import given
from hypothesis import strategies as st

from reader.article import ImageReference, InlineKind
from reader.cleaning.lines import Line


def test_white_space_folds_as_in_a_browser() -> None:
    line = Line()
    line.add("  One\n\t two ")
    line.add(" three\u00a0four ")
    assert line.take() == ("One two three\u00a0four", ())


def test_invisible_characters_do_not_part_words() -> None:
    line = Line()
    line.add("Ver\u00adbatim\u200b, می\u200cروم")
    assert line.take()[0] == "Verbatim, می\u200cروم"


def test_stretches_leave_white_space_out() -> None:
    line = Line()
    line.add("a")
    line.start(InlineKind.STRONG)
    line.add(" b ")
    line.end()
    line.add("c")
    text, inlines = line.take()
    assert text == "a b c"
    assert [text[i.start : i.end] for i in inlines] == ["b"]


def test_code_keeps_its_white_space() -> None:
    line = Line(keep_space=True)
    line.add("\n  if x:\n\treturn\n\n")
    assert line.take()[0] == "  if x:\n\treturn"


def test_images_and_anchors_take_no_room() -> None:
    line = Line()
    line.add("before ")
    line.image(ImageReference("k"))
    line.anchor("here")
    line.add("after")
    text, inlines = line.take()
    assert text == "before after"
    assert [(i.kind, i.start, i.end) for i in inlines] == [(InlineKind.IMAGE, 7, 7), (InlineKind.ANCHOR, 7, 7)]


def test_trim_stops_at_the_start_of_the_cell() -> None:
    line = Line()
    line.add("ab")
    start = line.cell_break("\t")
    line.add("  ")
    line.trim(start)
    assert line.position == start


@given(st.lists(st.tuples(st.sampled_from(["add", "start", "end", "break"]), st.text(max_size=8))))
def test_stretches_always_lie_within_the_text(steps: list[tuple[str, str]]) -> None:
    line, opened = Line(), 0
    for step, text in steps:
        match step:
            case "add":
                line.add(text)
            case "start":
                line.start(InlineKind.EMPHASIS)
                opened += 1
            case "end" if opened:
                line.end()
                opened -= 1
            case _:
                line.line_break()
    text, inlines = line.take()
    assert text == text.strip(" \n\u00a0")
    assert all(0 <= inline.start < inline.end <= len(text) for inline in inlines)
