# SPDX-License-Identifier: MIT
"""Comparing two states of a text: nothing lost, nothing invented, never slow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.differences import Change, Paragraph, changed, compare

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def marked(paragraph: Paragraph) -> str:
    return paragraph.marked.of(paragraph.text) if paragraph.marked else ""


def test_a_changed_paragraph_stands_as_both_with_the_difference_marked() -> None:
    found = compare(
        text("One.", "The ferry ran late on Monday.", "Two."), text("One.", "The ferry ran on Monday.", "Two.")
    )
    assert [paragraph.change for paragraph in found] == [SAME, REMOVED, ADDED, SAME]
    assert marked(found[1]) == "late"
    assert marked(found[2]) == ""
    assert changed(found) == (1, 1)


def test_replaced_words_are_marked_in_both() -> None:
    found = compare("She paid 12 pounds for it.", "She paid 15 euros for it.")
    assert [marked(paragraph) for paragraph in found] == ["12 pounds", "15 euros"]


def test_paragraphs_with_nothing_in_common_are_marked_whole() -> None:
    found = compare("A first thing altogether.", "Nothing like it was written here.")
    assert [paragraph.marked for paragraph in found] == [None, None]


def test_added_moved_and_removed_paragraphs() -> None:
    found = compare(text("a", "b", "c", "d"), text("a", "x", "c", "d", "e"))
    assert [(paragraph.change, paragraph.text) for paragraph in found] == [
        (SAME, "a"), (REMOVED, "b"), (ADDED, "x"), (SAME, "c"), (SAME, "d"), (ADDED, "e"),
    ]  # fmt: skip
    assert changed(compare("", "a")) == (0, 1)
    assert compare("", "") == []


def test_spaces_are_no_difference() -> None:
    assert changed(compare("one  two\nthree", "one two three")) == (0, 0)


paragraphs = st.lists(st.sampled_from(["a", "b", "c b", "c d e", "c d f"]) | st.text("xy ", min_size=1), max_size=14)


@given(paragraphs, paragraphs)
def test_both_texts_can_be_read_off(old: list[str], new: list[str]) -> None:
    found = compare(text(*old), text(*new))

    def words(*kinds: Change) -> list[str]:
        return [" ".join(part.text.split()) for part in found if part.change in kinds]

    def kept(parts: list[str]) -> list[str]:
        return [" ".join(part.split()) for part in text(*parts).split("\n\n") if part.strip()]

    assert words(SAME, REMOVED) == kept(old)
    assert words(SAME, ADDED) == kept(new)
    for paragraph in found:
        if paragraph.marked is not None:
            assert 0 <= paragraph.marked.start <= paragraph.marked.end <= len(paragraph.text)


def test_hostile_texts_are_compared_in_bounded_time() -> None:
    same = ["again"] * 20_000
    assert changed(compare(text(*same), text(*same[:-1], "end"))) == (1, 1)
    found = compare(text(*["a", "b"] * 10_000), text(*["b", "a", "c"] * 7_000))
    assert len(found) <= 41_000
    reversed_order = [str(number) for number in range(20_000)]
    assert changed(compare(text(*reversed_order), text(*reversed_order[::-1]))) == (19_999, 19_999)
