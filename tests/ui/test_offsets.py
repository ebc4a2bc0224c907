# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.offsets import TextMap, Utf16

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(texts)
def test_units_count_as_utf16_does(text: str) -> None:
    units = Utf16(text)
    assert units.units == len(text.encode("utf-16-le")) // 2
    for index in range(len(text) + 1):
        unit = units.to_units(index)
        assert unit == len(text[:index].encode("utf-16-le")) // 2
        assert units.to_index(unit) == index


def test_the_middle_of_a_pair_belongs_to_its_character() -> None:
    assert Utf16("a🙂b").to_index(2) == 1


@given(st.lists(st.tuples(texts, st.integers(0, 5)), min_size=1, max_size=8))
def test_offsets_come_back_through_the_document(runs: list[tuple[str, int]]) -> None:
    text_map = TextMap()
    offset = position = 0
    placed: list[tuple[int, str, int]] = []
    for text, gap in runs:
        position += gap
        text_map.add(offset, text, position)
        placed.append((offset, text, position))
        offset += len(text) + 2
        position += Utf16(text).units + 1
    for start, text, at in placed:
        for index in range(len(text)):
            assert text_map.position(start + index) == at + Utf16(text).to_units(index)
            assert text_map.offset(text_map.position(start + index)) == start + index
        if text:
            assert text_map.end_position(start + len(text)) == at + Utf16(text).units


def test_a_span_ends_before_what_was_put_in_at_its_end() -> None:
    text_map = TextMap()
    text_map.add(0, "abcd", 10)
    text_map.add(2, "cd", 15)  # three characters that are no text stand behind "ab"
    assert text_map.end_position(2) == 12
    assert text_map.position(2) == 15
    assert text_map.offset(13) == 2
    assert text_map.end == 4
