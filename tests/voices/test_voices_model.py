# SPDX-License-Identifier: MIT
"""The language model's answers as plain tokens."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Span
from reader.voices.model import LONGEST_PIECE, LONGEST_RUN, Parsed, parse

TEXT = "Ann Lee came late.\n\n  She said no.\nBob stayed."


def test_tokens_stand_where_the_text_has_them(parsed: Callable[[str], Parsed]) -> None:
    found = parsed(TEXT)
    assert all(TEXT[token.start : token.end] == token.text for token in found.tokens)
    assert [token.index for token in found.tokens] == list(range(len(found.tokens)))
    assert [span.of(TEXT) for span in found.paragraph_spans] == ["Ann Lee came late.", "She said no.", "Bob stayed."]
    assert {token.paragraph for token in found.tokens} == {0, 1, 2}


def test_sentences_never_cross_paragraphs(parsed: Callable[[str], Parsed]) -> None:
    found = parsed(TEXT)
    for first, last in found.sentences:
        assert len({token.paragraph for token in found.tokens[first:last]}) == 1


def test_the_leftmost_token_under_each_is_known(parsed: Callable[[str], Parsed]) -> None:
    found = parsed("The old bridge fell.")
    assert [found.tokens[at].text for at in found.leftmost()] == ["The", "old", "The", "The", "."]


def test_skipped_paragraphs_are_not_read() -> None:
    assert [token.text for token in parse("Ann came.\ncode = 1\nBob went.", [Span(10, 18)]).tokens] == [
        "Ann", "came", ".", "Bob", "went", ".",
    ]  # fmt: skip


def test_a_paragraph_without_end_is_read_in_pieces() -> None:
    text = "word " * (LONGEST_PIECE // 4)
    found = parse(text)
    assert len(found.paragraph_spans) > 1
    assert found.tokens[-1].end == len(text.rstrip())


def test_what_has_no_blanks_is_read_in_short_pieces() -> None:
    text = "Ann Lee came. " + ')"' * LONGEST_RUN + " She left."
    read = parse(text)
    assert max(span.end - span.start for span in read.paragraph_spans) <= LONGEST_RUN + len("Ann Lee came. ")
    assert "".join(span.of(text) for span in read.paragraph_spans) == text
    assert read.tokens[-1].end == len(text)


@given(text=st.text(max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_parsed(text: str) -> None:
    found = parse(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found.tokens)


def test_marks_part_words_without_a_space() -> None:
    text = '“We wait,”Ann said.“Go!”“No!”and saying--“With you” now. A 6"x4" plank.'
    words = [token.text for token in parse(text).tokens]
    assert {"wait", "Ann", "Go", "No", "With"} <= set(words)
    assert not [word for word in words if len(word) > 1 and not {"“", "”"}.isdisjoint(word)]
