# SPDX-License-Identifier: MIT
"""What the index holds of an article, and nothing else: no text is stored in it."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Generator, Iterable
from typing import Any
from urllib.parse import urlsplit

from whoosh import fields, formats

from reader.article import Article, BlockKind
from reader.library import KeptArticle
from reader.search.gathering import Words
from reader.search.stems import STEMMERS, stem, stemmer_of
from reader.search.words import fold, spaced_words, words

FORMAT = 5
"""The number of this layout and of how words are formed: an index of another number is built anew."""

TEXT_FIELDS = ("title", "text", "author", "site", "forms")
"""The fields that hold words."""

TITLE, HEADING, LEAD, AUTHOR, SITE = 4.0, 2.0, 1.5, 2.0, 1.0
"""How often a word there counts beside one of the text (BM25F's weights of fields). Those of common
practice: a title tells most of what an article is about, the first paragraph of news more than the rest."""

_GAP = 100
"""Places left between title, text, captions, byline and site, so that no phrase reaches from one into the next."""


class PlacesFormat(formats.Positions):
    """Postings with the word's places in the document, four bytes each, so that many are read at once."""

    def encode(self, poslist: Iterable[int]) -> bytes:
        """Return the bytes of places."""
        places = array("I", poslist)
        if sys.byteorder == "big":
            places.byteswap()
        return places.tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """Return the places of one posting."""
        places = array("I", valuestring)
        if sys.byteorder == "big":
            places.byteswap()
        return places.tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """Return how often the word stands in the document."""
        return len(valuestring) // 4

    def decode_weight(self, valuestring: bytes) -> float:
        """Return the same: weights are kept beside the places."""
        return float(self.decode_frequency(valuestring))


class WordsField(fields.TEXT):
    """A field given as `Words`: no analyser is ever run."""

    def __init__(self) -> None:
        super().__init__()
        self.format = PlacesFormat()

    def index(self, value: Any, **_options: Any) -> Generator[tuple[bytes, int, float, bytes], Any, None]:
        """Yield the document's words as one item: `gathering` knows it."""
        assert isinstance(value, Words)
        yield value, len(value.terms), 1.0, b""  # pyright: ignore[reportReturnType]


class FormsField(fields.KEYWORD):
    """A field given as `Words` of which it only counts that they are there."""

    def __init__(self) -> None:
        super().__init__(scorable=False)
        self.format = formats.Existence()

    def index(self, value: Any, **_options: Any) -> Generator[tuple[bytes, int, float, bytes], Any, None]:
        """Yield the document's words as one item."""
        assert isinstance(value, Words)
        yield value, len(value.terms), 1.0, b""  # pyright: ignore[reportReturnType]


def make_schema() -> fields.Schema:
    """Return the index's fields. What is looked for without a field stands in `text`, titles and bylines too."""
    return fields.Schema(
        id=fields.NUMERIC(int, bits=32, signed=False, shift_step=0, unique=True, sortable=True),
        stemmer=fields.NUMERIC(int, bits=8, signed=False, shift_step=0, sortable=True),
        text=WordsField(),
        title=WordsField(),
        author=WordsField(),
        site=WordsField(),
        # Words of the text that are not their own stems: for beginnings of words.
        forms=FormsField(),
    )


def document(kept: KeptArticle) -> dict[str, Any]:
    """Return an article as the index takes it."""
    article = kept.article
    stemmer = stemmer_of(article.language)
    forms: set[str] = set()
    text, title, author, site = Words(), Words(), Words(), Words()
    title_terms = _terms(article.title, stemmer, forms)
    title.add(title_terms)
    text.add(title_terms, TITLE)
    text.leave_gap(_GAP)
    for block_text, weight in _passages(article):
        text.add(_terms(block_text, stemmer, forms), weight)
    for block in article.blocks:
        if block.caption:
            text.leave_gap(_GAP)
            text.add(_terms(block.caption, stemmer, forms))
    for name in article.byline:
        folded = [word.folded for word in words(name)]
        author.add(folded)
        author.leave_gap(_GAP)
        text.leave_gap(_GAP)
        text.add(folded, AUTHOR)
    folded = [word.folded for word in words(f"{article.site or ''} {_host(article.url)}")]
    site.add(folded)
    text.leave_gap(_GAP)
    text.add(folded, SITE)
    begun = Words()
    begun.add(sorted(forms))
    return {
        "id": kept.row.id,
        "stemmer": STEMMERS.index(stemmer),
        "text": text,
        "title": title,
        "author": author,
        "site": site,
        "forms": begun,
    }


def _passages(article: Article) -> Generator[tuple[str, float]]:
    """Yield the text's blocks and how much a word of each counts."""
    lead = True
    for block in article.blocks:
        if not block.text:
            continue
        weight = 1.0
        if block.kind is BlockKind.HEADING:
            weight = HEADING
        elif block.kind is BlockKind.PARAGRAPH and lead:
            weight, lead = LEAD, False
        yield block.text, weight


def _terms(text: str, stemmer: str, forms: set[str]) -> list[str]:
    """Return the terms of a text in order; the words that are not their own stems go into `forms`."""
    spellings = spaced_words(text)
    if spellings is None:
        return _terms_one_by_one(text, stemmer, forms)
    known = _known.get(stemmer)
    if known is None:
        known = _known[stemmer] = _Terms(stemmer)
    elif len(known) > _CACHED:
        known.clear()
    terms = list(map(known.__getitem__, spellings))
    forms.update(filter(None, map(known.forms.get, set(spellings))))
    return terms


class _Terms(dict[str, str]):
    """The terms of words as they are spelled, and the folded words of those that are not their own stems."""

    def __init__(self, stemmer: str) -> None:
        super().__init__()
        self._stemmer = stemmer
        self.forms: dict[str, str] = {}

    def __missing__(self, spelling: str) -> str:
        folded = fold(spelling)
        term = self[spelling] = stem(spelling, folded, self._stemmer)
        if term != folded:
            self.forms[spelling] = folded
        return term

    def clear(self) -> None:
        """Forget everything."""
        super().clear()
        self.forms.clear()


_known: dict[str, _Terms] = {}
_CACHED = 300_000
"""Spellings remembered with their terms; a collection of 10,000 articles has some 200,000."""


def _terms_one_by_one(text: str, stemmer: str, forms: set[str]) -> list[str]:
    terms: list[str] = []
    for folded, start, end, unspaced in words(text):
        if unspaced:
            terms.append(folded)
            continue
        stemmed = stem(text[start:end], folded, stemmer)
        terms.append(stemmed)
        if stemmed != folded:
            forms.add(folded)
    return terms


def _host(address: str | None) -> str:
    try:
        return urlsplit(address or "").hostname or ""
    except ValueError:
        return ""
