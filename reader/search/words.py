# SPDX-License-Identifier: MIT
"""From text to the words the index holds: found with their places, folded, bigrams without spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from reader import folding

# Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han; and Hangul, whose
# endings cling to their words.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Marks that belong to the letter before them: accents, Hebrew and Arabic points; all of the Indic
# blocks but their full stops.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
)

LETTER_OF_WORD = rf"(?:(?![{_UNSPACED}])[^\W_]|[{_MARKS}])"
"""A letter or digit in a word with spaces around it."""

PLAIN_LETTER = rf"[^\W_{_UNSPACED}]"
"""The same without marks: one class, quickly matched."""

_RUN = re.compile(rf"(?P<unspaced>[{_UNSPACED}]+)|{LETTER_OF_WORD}+")

_SPACED = re.compile(r"[^\W_]+")
_SPECIAL = re.compile(f"[{_UNSPACED}{_MARKS}]")

LONGEST_WORD = 64
"""Code points of a word the index holds: longer runs are encoded data, of which the beginning is enough."""


class Word(NamedTuple):
    """A word in a text."""

    folded: str
    """Without case and accents."""
    start: int
    end: int
    unspaced: bool
    """Whether it is a bigram (or the last character) of a run without spaces."""


def runs(text: str, start: int = 0) -> Iterator[tuple[str, int, bool]]:
    """Yield the runs of letters and digits from `start` on: the run, where it begins, whether it has no spaces."""
    for run in _RUN.finditer(text, start):
        yield run.group(), run.start(), run.lastgroup is not None


def spaced_words(text: str) -> list[str] | None:
    """Return the words of a text as they are spelled, quickly; None where not all have spaces around them."""
    return None if _SPECIAL.search(text) else _SPACED.findall(text)


def words(text: str, start: int = 0) -> Iterator[Word]:
    """Yield the words of a text from `start` on, in order, places in code points.

    A run of n characters without spaces gives its n - 1 bigrams and its last character.
    """
    for run, at, unspaced in runs(text, start):
        if unspaced:
            yield from bigrams(run, at)
        else:
            yield Word(fold(run), at, at + len(run), unspaced=False)


def bigrams(run: str, at: int) -> Iterator[Word]:
    """Yield the words of a run without spaces that begins at `at`."""
    characters = [unicodedata.normalize("NFKC", character).casefold() for character in run]
    for offset, character in enumerate(characters):
        following = characters[offset + 1] if offset + 1 < len(characters) else ""
        yield Word(character + following, at + offset, at + min(offset + 2, len(run)), unspaced=True)


_folds: dict[str, str] = {}
_CACHED = 200_000
"""Words remembered with their forms; a collection of 10,000 articles has some 150,000."""


def fold(word: str) -> str:
    """Return a word without case and accents, at most 64 code points of it."""
    known = _folds.get(word)
    if known is None:
        known = _remember(_folds, word, folding.fold(word[:LONGEST_WORD]))
    return known


def _remember(cache: dict[str, str], word: str, form: str) -> str:
    if len(cache) >= _CACHED:
        cache.clear()
    cache[word] = form
    return form
