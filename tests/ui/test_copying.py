# SPDX-License-Identifier: MIT
from __future__ import annotations

from reader.article import Article, Block, BlockKind, Span, Voices
from reader.ui.cast import Cast
from reader.ui.copying import quotation


def test_a_selection_goes_before_the_current_quotation(article: Article, voices: Voices) -> None:
    cast = Cast(voices, article.text)
    start = article.text.index("went better")
    text = quotation(article, cast, Span(start, start + 11), 0)
    assert text.splitlines()[0] == "went better"
    assert "Ida Berg;" not in text


def test_nothing_chosen_copies_nothing(article: Article) -> None:
    assert quotation(article, None, None, None) == ""
    assert quotation(Article("T", (Block(BlockKind.PARAGRAPH, "a   b"),)), None, Span(1, 3), None) == ""


def test_what_is_not_known_is_left_out() -> None:
    article = Article("T", (Block(BlockKind.PARAGRAPH, "extra\u00adordinary"),))
    assert quotation(article, None, Span(0, 14), None) == "extraordinary\n\n— “T”"
