# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchors import Anchor, anchored, find
from reader.article import Span

TEXT = "Ida Berg bakes bread. “We open at five,” said Berg. Nobody came, and Berg went home.\n\nAt six Berg came back."


def span_of(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


@pytest.mark.parametrize("nth", range(4))
def test_a_place_is_found_where_it_was(nth: int) -> None:
    span = span_of(TEXT, "Berg", nth)
    assert find(TEXT, anchored(TEXT, span)) == span


@pytest.mark.parametrize("nth", range(4))
def test_a_place_moves_with_its_text(nth: int) -> None:
    anchor = anchored(TEXT, span_of(TEXT, "Berg", nth))
    moved = "A line that was cut off before. Berg.\n\n" + TEXT
    assert find(moved, anchor) == span_of(moved, "Berg", nth + 1)


def test_spaces_may_change() -> None:
    text = TEXT.replace("\n\n", " ").replace(" ", "\n")
    assert find(text, anchored(TEXT, span_of(TEXT, "“We open at five,”"))) == span_of(text, "“We\nopen\nat\nfive,”")


def test_what_is_gone_is_not_found() -> None:
    assert find("Something else altogether.", anchored(TEXT, span_of(TEXT, "Berg"))) is None
    # A surname alone, in other surroundings, may be anybody's.
    assert find("Other words, and Berg among them.", anchored(TEXT, span_of(TEXT, "Berg", 1))) is None
    assert find(TEXT, Anchor(0, 0, "")) is None
    assert find(TEXT, Anchor(0, 3, " \n ")) is None


def test_long_words_need_no_surroundings() -> None:
    words = "“We open at five,” said Berg."
    text = f"Quite another page.\n\n{words}\n\nIts end."
    assert find(text, anchored(TEXT, span_of(TEXT, words))) == span_of(text, words)


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
