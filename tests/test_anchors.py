# SPDX-License-Identifier: MIT
"""Marked words are found again in a text that changed, or said to be lost; never taken for others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchors import CONTEXT, Anchor, Anchoring, anchor_of, anchored, find, marked
from reader.article import Highlight, Span
from tests.calls import calls

TEXT = (
    "The harbour froze over in the second week of January, and the ferries stayed where they were.\n\n"
    "“Nobody could remember a winter like it,” said the keeper of the light — and she had seen forty.\n\n"
    "Fishermen walked out to their boats to break the ice from the ropes before it cut them. The harbour "
    "stayed white until March, and the ferries stayed where they were.\n\n"
    "In the evenings the lamps of the northern shore looked close enough to touch."
)


def anchor(text: str, highlight: Highlight) -> Span | None:
    return Anchoring(text).find(anchor_of(highlight))


def mark(text: str, words: str, nth: int = 0) -> Highlight:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    found = marked(text, Span(start, start + len(words)))
    assert found is not None
    return found


def words_found(text: str, highlight: Highlight) -> str | None:
    span = anchor(text, highlight)
    return span.of(text) if span is not None else None


def test_what_is_marked_has_its_quotation_and_context() -> None:
    highlight = mark(TEXT, "Fishermen walked")
    assert highlight.words == "Fishermen walked"
    assert highlight.span.of(TEXT) == "Fishermen walked"
    assert TEXT[: highlight.start].endswith(highlight.before)
    assert len(highlight.before) == len(highlight.after) == CONTEXT
    spaced = marked("a  b  c", Span(1, 6))
    assert spaced is not None and (spaced.words, spaced.start, spaced.end) == ("b", 3, 4)
    assert marked("a   b", Span(1, 4)) is None
    assert marked("abc", Span(5, 9)) is None
    whole = marked("abc", Span(-3, 99))
    assert whole is not None and (whole.words, whole.before, whole.after) == ("abc", "", "")


def test_the_same_words_twice_are_told_apart_by_their_context() -> None:
    second = mark(TEXT, "the ferries stayed where they were", 1)
    changed = "A new beginning, put before everything else.\n\n" + TEXT
    span = anchor(changed, second)
    assert span is not None and span.start == changed.rindex("the ferries stayed where they were")
    first = mark(TEXT, "the ferries stayed where they were")
    span = anchor(changed, first)
    assert span is not None and span.start == changed.index("the ferries stayed where they were")


def test_the_nearer_place_is_taken_where_the_context_does_not_tell() -> None:
    text = "x " * 100 + "same words" + " y" * 100 + "x " * 100 + "same words" + " y" * 100
    highlight = mark(text, "same words", 1)
    span = anchor("x x " + text, highlight)
    assert span is not None and span.start == highlight.start + 4


@pytest.mark.parametrize(
    ("old", "new", "words", "expected"),
    [
        # The shape of marks, dashes and spaces.
        ("“Nobody could remember a winter like it,”", '"Nobody could remember a winter like it,"',
         "“Nobody could remember a winter like it,” said", '"Nobody could remember a winter like it," said'),
        (" — and she had", "–and she had", "light — and she", "light–and she"),
        ("over in the second", "over\u00a0in the sec\u00adond", "in the second week", "in the sec\u00adond week"),
        ("them. The harbour", "them.\n\nThe harbour", "cut them. The harbour", "cut them.\n\nThe harbour"),
        # A word within, at the beginning, at the end.
        ("walked out to", "went out to", "Fishermen walked out to their boats", "Fishermen went out to their boats"),
        ("Fishermen walked", "Fishers walked", "Fishermen walked out to their", "Fishers walked out to their"),
        ("to touch", "to be touched", "close enough to touch", "close enough to be touched"),
        ("January", "Janvary", "January", "Janvary"),
        # A mark of the page's own that came in at the edge stays outside.
        ("froze over", "[1]froze over", "froze over in the second", "froze over in the second"),
    ],
)  # fmt: skip
def test_small_changes_of_the_cleaner_do_not_lose_it(old: str, new: str, words: str, expected: str) -> None:
    assert words_found("A line that was not there.\n\n" + TEXT.replace(old, new), mark(TEXT, words)) == expected


def test_a_long_highlight_keeps_its_ends_when_words_within_change() -> None:
    highlight = mark(TEXT, TEXT[4:-10])
    changed = "More. " + TEXT.replace("keeper of the light", "lighthouse keeper").replace("before it", "lest it")
    found = words_found(changed, highlight)
    assert found == changed[10:-10]


@pytest.mark.parametrize("words", ["keeper", "Fishermen walked out to their boats", TEXT[100:400]])
def test_what_is_gone_is_lost_and_not_found_elsewhere(words: str) -> None:
    highlight = mark(TEXT, words)
    gone = TEXT.replace(words, "")
    other = "Quite another text, about bread and the people who bake it at night. " * 20
    assert anchor(gone, highlight) is None
    assert anchor(other, highlight) is None
    assert anchor("", highlight) is None


def test_another_word_in_the_same_place_is_not_it() -> None:
    assert anchor(TEXT.replace("January", "summer"), mark(TEXT, "January")) is None


def test_marks_without_width_keep_only_their_place() -> None:
    text = "one\u200b\u200btwo"
    highlight = Highlight(3, 5, "\u200b\u200b")
    assert anchor(text, highlight) == Span(3, 5)
    assert anchor("no " + text, highlight) is None


WORDS = st.sampled_from("the ferry leaves at ten a lamp goes along deck water “reads” ice — rope ünder 🙂".split())
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)


@settings(deadline=None)
@given(
    paragraphs=st.lists(PARAGRAPH, min_size=1, max_size=8),
    edits=st.lists(st.tuples(st.booleans(), st.floats(0, 1), st.integers(0, 25), st.text(max_size=20)), max_size=8),
    at=st.tuples(st.floats(0, 1), st.integers(1, 80)),
)
def test_edits_elsewhere_leave_the_same_words_marked(
    paragraphs: list[str], edits: list[tuple[bool, float, int, str]], at: tuple[float, int]
) -> None:
    text = "\n\n".join(paragraphs)
    start = round(at[0] * (len(text) - 1))
    highlight = marked(text, Span(start, start + at[1]))
    if highlight is None:
        return
    before, words, after = text[: highlight.start], highlight.words, text[highlight.end :]
    for first, share, length, inserted in edits:
        half = before if first else after
        place = round(share * len(half))
        half = half[:place] + inserted + half[place + length :]
        before, after = (half, after) if first else (before, half)
    changed = before + words + after
    span = anchor(changed, highlight)
    assert span is not None
    assert span.of(changed) == words
    # Where the context tells the place from all others, it is that very place.
    left, right = highlight.before[-20:], highlight.after[:20]
    alone = len(left + right) >= 30 and changed.count(left + words + right) == 1
    if alone and before.endswith(highlight.before) and after.startswith(highlight.after):
        assert span.start == len(before)


@settings(deadline=None)
@given(text=st.text(max_size=200), words=st.text(max_size=80), beside=st.text(max_size=40), place=st.integers(0, 300))
def test_nothing_makes_it_raise_and_spans_lie_inside(text: str, words: str, beside: str, place: int) -> None:
    span = anchor(text, Highlight(place, place + len(words), words, beside, beside[::-1]))
    if span is not None:
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("unit", "words"),
    [("a", "a" * 500 + "b"), ("a a a ", "a " * 400 + "c"), ('"', '"' * 300 + "x"), ("the sea and ", "the sea end the")],
)
def test_its_work_is_linear_whatever_the_text(unit: str, words: str) -> None:
    size = 40_000
    highlight = Highlight(10, 10 + len(words), words, "the sea", "and the")
    short, long = unit * (size // len(unit)), unit * (8 * size // len(unit))
    assert calls(lambda: anchor(long, highlight)) <= 9 * calls(lambda: anchor(short, highlight))


BREAD = "Ida Berg bakes bread. “We open at five,” said Berg. Nobody came, and Berg went home.\n\nAt six Berg came back."


def span_of(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


@pytest.mark.parametrize("nth", range(4))
def test_a_place_is_found_where_it_was(nth: int) -> None:
    span = span_of(BREAD, "Berg", nth)
    assert find(BREAD, anchored(BREAD, span)) == span


@pytest.mark.parametrize("nth", range(4))
def test_a_place_moves_with_its_text(nth: int) -> None:
    anchor = anchored(BREAD, span_of(BREAD, "Berg", nth))
    moved = "A line that was cut off before. Berg.\n\n" + BREAD
    assert find(moved, anchor) == span_of(moved, "Berg", nth + 1)


def test_spaces_may_change() -> None:
    text = BREAD.replace("\n\n", " ").replace(" ", "\n")
    assert find(text, anchored(BREAD, span_of(BREAD, "“We open at five,”"))) == span_of(text, "“We\nopen\nat\nfive,”")


def test_what_is_gone_is_not_found() -> None:
    assert find("Something else altogether.", anchored(BREAD, span_of(BREAD, "Berg"))) is None
    # A surname alone, in other surroundings, may be anybody's.
    assert find("Other words, and Berg among them.", anchored(BREAD, span_of(BREAD, "Berg", 1))) is None
    assert find(BREAD, Anchor(0, 0, "")) is None
    assert find(BREAD, Anchor(0, 3, " \n ")) is None


def test_long_words_need_no_surroundings() -> None:
    words = "“We open at five,” said Berg."
    text = f"Quite another page.\n\n{words}\n\nIts end."
    assert find(text, anchored(BREAD, span_of(BREAD, words))) == span_of(text, words)


def test_a_word_repeated_without_end_is_bounded() -> None:
    text = "a " * 100_000
    found = find(text, anchored(text, Span(150_000, 150_001)))
    assert found == Span(150_000, 150_001)
    assert find("b" + text, Anchor(99_999, 100_000, "c", "x", "y")) is None


@given(st.text(alphabet="ab “”\n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_every_place_is_found_in_its_own_text(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    found = find(text, anchored(text, Span(start, end)))
    assert found == (Span(start, end) if text[start:end].strip() else None)


@given(st.text(alphabet="ab ", max_size=60), st.text(alphabet="ab ", max_size=8), st.text(alphabet="ab ", max_size=8))
def test_what_is_found_lies_in_the_text_and_holds_the_words(text: str, quoted: str, before: str) -> None:
    found = find(text, Anchor(3, 3 + len(quoted), quoted, before))
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert found.of(text).replace(" ", "") == quoted.replace(" ", "")
