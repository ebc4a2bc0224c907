# SPDX-License-Identifier: MIT
"""What the index holds of an article, and nothing else: no text is stored in it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from whoosh import fields

from reader.library import KeptArticle
from reader.search.words import is_stemmed, stem, words

FORMAT = 1
"""The number of this layout and of how words are formed: an index of another number is built anew."""


def make_schema() -> fields.Schema:
    """Return the index's fields; all their values are given as lists of terms, so no analyser is ever run."""
    return fields.Schema(
        id=fields.NUMERIC(int, bits=32, signed=False, shift_step=0, unique=True, sortable=True),
        title=fields.TEXT(analyzer=None),
        body=fields.TEXT(analyzer=None),
        author=fields.TEXT(analyzer=None),
        site=fields.TEXT(analyzer=None),
        # Words of the text that their stems do not begin with letter by letter: for prefixes.
        forms=fields.KEYWORD(scorable=False),
    )


def document(kept: KeptArticle) -> dict[str, Any]:
    """Return an article as the index takes it."""
    article = kept.article
    title, title_forms = _terms_and_forms(article.title, article.language)
    body, forms = _terms_and_forms(article.text, article.language)
    return {
        "id": kept.row.id,
        "title": title + title_forms,
        "body": body,
        "author": [word.folded for name in article.byline for word in words(name)],
        "site": [word.folded for word in words(f"{article.site or ''} {_host(article.url)}")],
        "forms": forms,
    }


def _terms_and_forms(text: str, language: str | None) -> tuple[list[str], list[str]]:
    """Return the terms of a text in order, and the words in it that are not their own stems."""
    if not is_stemmed(language):
        return [word.folded for word in words(text)], []
    terms: list[str] = []
    forms: set[str] = set()
    for word in words(text):
        if word.unspaced:
            terms.append(word.folded)
            continue
        stemmed = stem(word.folded)
        terms.append(stemmed)
        if stemmed != word.folded:
            forms.add(word.folded)
    return terms, sorted(forms)


def _host(address: str | None) -> str:
    try:
        return urlsplit(address or "").hostname or ""
    except ValueError:
        return ""
