# SPDX-License-Identifier: MIT
"""Stems: what the forms of a word have in common, by the language of the text it stands in."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from reader import folding

STEMMERS = ("", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "ro", "hu", "ru", "tr", "pl", "ar")
"""The stemmers by their numbers in the index: 0 is none. New ones go to the end, and `fields.FORMAT` up."""

_SAME = {"nb": "no", "nn": "no", "und": "en", "": "en"}
"""Languages that go by another's stemmer; texts of no known language by the English one."""

# Endings the stemmers know by their accents only; in folded words they are put back before stemming.
_ENDINGS = {
    "es": (("cion", "ción"),),
    "pl": (("ow", "ów"), ("osc", "ość")),
    "fr": (("ees", "ées"), ("ee", "ée"), ("ites", "ités"), ("ite", "ité")),
    "pt": (("coes", "ções"), ("cao", "ção")),
}

_NEWER = {"tr": "turkish", "pl": "polish", "ar": "arabic"}
"""Those that Whoosh does not have, or has as roots, under which books and libraries are one."""

_CACHED = 200_000
"""Words remembered with their stems; a collection of 10,000 articles has some 150,000."""

_stems: dict[tuple[str, str], str] = {}


def stemmer_of(language: str | None) -> str:
    """Return the stemmer of a BCP 47 tag's language; empty where words of it are taken as they are."""
    name = (language or "").split("-")[0].lower()
    name = _SAME.get(name, name)
    return name if name in STEMMERS else ""


def stem(word: str, folded: str, stemmer: str) -> str:
    """Return the folded stem of a word (Snowball's algorithms), given as it is spelled and folded."""
    if not stemmer:
        return folded
    known = _stems.get((stemmer, folded if stemmer != "ru" else word))
    if known is None:
        if len(_stems) >= _CACHED:
            _stems.clear()
        known = _stems[stemmer, folded if stemmer != "ru" else word] = _stemmed(word, folded, stemmer) or folded
    return known


def _stemmed(word: str, folded: str, stemmer: str) -> str:
    if not folded.isalpha():
        return folded
    if stemmer == "ru":
        # Folding takes the breve of й, which its endings are known by.
        return folding.fold(_algorithm(stemmer)(word.casefold().replace("ё", "е")))
    if stemmer != "ar" and not folded.isascii():
        return folded
    for plain, accented in _ENDINGS.get(stemmer, ()):
        if folded.endswith(plain):
            return folding.fold(_algorithm(stemmer)(folded.removesuffix(plain) + accented))
    return folding.fold(_algorithm(stemmer)(folded))


@cache
def _algorithm(stemmer: str) -> Callable[[str], str]:
    if stemmer == "en":
        from whoosh.lang.porter2 import stem as porter

        return porter
    if stemmer in _NEWER:
        import snowballstemmer

        return snowballstemmer.stemmer(_NEWER[stemmer]).stemWord
    from whoosh.lang import stemmer_for_language

    return stemmer_for_language(stemmer)
