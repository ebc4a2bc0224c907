# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind
from reader.ui.sentences import sentence_at, sentences, sentences_of


def said(*texts: str) -> list[str]:
    article = Article("", tuple(Block(BlockKind.PARAGRAPH, text) for text in texts))
    return [span.of(article.text) for span in sentences(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("“Go away.” She left. “Never,” he said.", ["“Go away.”", "She left.", "“Never,” he said."]),
        ("Dr. Ann J. Lee of St. Ives came. It rained.", ["Dr. Ann J. Lee of St. Ives came.", "It rained."]),
        ("Am 3. März um 9.30 Uhr. Es regnete.", ["Am 3. März um 9.30 Uhr.", "Es regnete."]),
        ("It was 1931. The boat came.", ["It was 1931.", "The boat came."]),
        ("Wait… what? so it goes on", ["Wait… what? so it goes on"]),
        ("今日は雨です。明日は晴れます。", ["今日は雨です。", "明日は晴れます。"]),
        ("Line one\nLine two", ["Line one", "Line two"]),
        ("* * *", []),
        ("No end", ["No end"]),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_blocks_are_read_one_by_one_and_code_is_not() -> None:
    article = Article("", (
        Block(BlockKind.HEADING, "A heading", level=2), Block(BlockKind.CODE, "x = 1. Y"),
        Block(BlockKind.RULE), Block(BlockKind.PARAGRAPH, "A text."),
    ))  # fmt: skip
    assert [span.of(article.text) for span in sentences(article)] == ["A heading", "A text."]


def test_the_sentence_at_a_place_is_found() -> None:
    article = Article("", (Block(BlockKind.PARAGRAPH, "One. Two."), Block(BlockKind.PARAGRAPH, "Three.")))
    spans = sentences(article)
    assert [sentence_at(spans, offset) for offset in (0, 3, 4, 5, 8, 9, 11, 99)] == [0, 0, 1, 1, 1, 2, 2, 2]


@given(st.text(st.sampled_from("aB1 .!?…”\n。 Dr"), max_size=80))
def test_sentences_lie_in_order_and_leave_no_word_out(text: str) -> None:
    article = Article("", (Block(BlockKind.PARAGRAPH, text),))
    spans = sentences(article)
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert not any(character.isalnum() for character in text[end : span.start])
        end = span.end
    assert not any(character.isalnum() for character in text[end:])


def test_one_paragraph_falls_into_its_sentences() -> None:
    text = "“Is there?” asked Dr. Berg. There was 🙂. It rained."
    assert [span.of(text) for span in sentences_of(text)] == [
        "“Is there?” asked Dr. Berg.", "There was 🙂.", "It rained.",
    ]  # fmt: skip
