# SPDX-License-Identifier: MIT
"""An article's people and quotations, and who said what."""

from __future__ import annotations

from reader.article import Article, Voices
from reader.voices.language import guess_language, primary
from reader.voices.marks import scan

ENGINE = "verbatim-voices 1"
"""Raised whenever answers change, so kept articles are annotated again."""

__all__ = ["annotate", "annotate_text"]


def annotate(article: Article) -> Voices:
    """Find an article's people, its quotations and who said them."""
    return annotate_text(article.text, article.language)


def annotate_text(text: str, language: str | None = None) -> Voices:
    """Find the people and quotations of a text; `language` is a BCP 47 tag, guessed if not given."""
    tag = primary(language) or guess_language(text)
    quotations = scan(text, tag)
    if tag == "en":
        from reader.voices.annotating import annotate_english

        return annotate_english(text, quotations, ENGINE)
    from reader.voices.world.annotating import annotate_other

    return annotate_other(text, quotations, tag, ENGINE)
