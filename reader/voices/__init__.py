# SPDX-License-Identifier: MIT
"""An article's people and quotations, and who said what."""

from __future__ import annotations

from reader.article import Article, Span, Voices
from reader.voices.blocks import block_quotations, code_spans, with_blocks
from reader.voices.language import choose_language, guess_language, primary
from reader.voices.marks import Quotation, scan

ENGINE = "verbatim-voices 5"
"""Raised whenever answers change, so kept articles are annotated again."""

__all__ = ["ENGINE", "annotate", "annotate_text"]


def annotate(article: Article) -> Voices:
    """Find an article's people, its quotations and who said them.

    Block quotations and pull quotes are quotations too; captions stand outside the text.
    """
    text = article.text
    language = choose_language(article.language, text)
    code = code_spans(article)
    quotations = with_blocks(scan(text, language), block_quotations(article), code)
    return _annotate(text, quotations, language, code)


def annotate_text(text: str, language: str | None = None) -> Voices:
    """Find the people and quotations of a text; `language` is a BCP 47 tag, guessed if not given."""
    tag = primary(language) or guess_language(text)
    return _annotate(text, scan(text, tag), tag, [])


def _annotate(text: str, quotations: list[Quotation], language: str, code: list[Span]) -> Voices:
    if language == "en":
        from reader.voices.annotating import annotate_english

        return annotate_english(text, quotations, ENGINE, code)
    from reader.voices.world.annotating import annotate_other

    return annotate_other(text, quotations, language, ENGINE)
