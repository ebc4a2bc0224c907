# SPDX-License-Identifier: MIT
"""A text's words with their places, for languages without a model."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from functools import cached_property

from reader.article import Span
from reader.voices.marks import paragraphs

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+|(?<=[а-яёіїєґў])['’](?=[яюєїёеiоаі])[^\W_]+)*\.?")
_SENTENCE_END = frozenset(".!?…:;¡¿\n。！？")
_ABBREVIATION = 4
"""In other scripts a full stop belongs to a word of at most as many letters before a capital."""
_ABBREVIATIONS = frozenset(
    """
    abg av avv bp dipl doç dott dr drs eng fr gen hab hj hr ing inż ir jr jun jur ks mag mec med mgr mme mr mrs ms mw nr
    phil płk pr prof sen sig sr sra srta st św ul
    """.split()
)
"""Words that are written with a full stop before a name."""


LAST_LATIN = "\u024f"


@dataclass(frozen=True, slots=True)
class Word:
    """One word; the full stop of an abbreviation belongs to it."""

    index: int
    text: str
    start: int
    end: int
    paragraph: int
    opens_sentence: bool
    gap: str
    """What stands between it and the word before."""
    lower: str
    """The word in lower case, without a full stop."""
    capital: bool
    """Whether it begins with a capital letter."""


@dataclass(frozen=True)
class Words:
    """All words of a text."""

    text: str
    words: list[Word]

    @cached_property
    def starts(self) -> list[int]:
        """Each word's start, for searching."""
        return [word.start for word in self.words]

    def within(self, span: Span) -> range:
        """Return the places of the words that begin inside a span."""
        return range(bisect.bisect_left(self.starts, span.start), bisect.bisect_left(self.starts, span.end))


def split_words(text: str) -> Words:
    """Split a text into words, paragraph by paragraph."""
    words: list[Word] = []
    for number, paragraph in enumerate(paragraphs(text)):
        end = paragraph.start
        opens = True
        for match in _WORD.finditer(text, paragraph.start, paragraph.end):
            gap = text[end : match.start()]
            opens = opens or (gap != " " and not _SENTENCE_END.isdisjoint(gap))
            word = match.group()
            if word.endswith(".") and not _keeps_stop(word[:-1], words, gap, text[match.end() : match.end() + 2]):
                word = word[:-1]
            end = match.start() + len(word)
            lower = word.rstrip(".").lower()
            words.append(Word(len(words), word, match.start(), end, number, opens, gap, lower, word[0].isupper()))
            opens = False
    return Words(text, words)


def _keeps_stop(word: str, before: list[Word], gap: str, behind: str) -> bool:
    """Tell whether a full stop belongs to a word: an initial's, a title's, and not a sentence's."""
    goes_on = behind.strip()[:1].isalnum()
    if len(word) == 1 and word.isupper():
        # "J. Vogel", and "Karsten D." at the end of whatever it ends.
        return goes_on or (bool(before) and before[-1].capital and gap == " ")
    if not goes_on:
        return False
    return word.lower() in _ABBREVIATIONS or (len(word) < _ABBREVIATION and word[0] > LAST_LATIN)
