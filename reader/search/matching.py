# SPDX-License-Identifier: MIT
"""Where a query's words stand in a text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from reader.article import Span
from reader.search.query import Phrase
from reader.search.stems import stem, stemmer_of
from reader.search.words import LETTER_OF_WORD, LONGEST_WORD, PLAIN_LETTER, Word, bigrams, fold, runs, words

MOST_MATCHES = 1_000
"""Matches named in one text: more are not walked through."""

SHORTEST_PART = 3
"""Letters and digits of a code that are looked for within longer ones; fewer stand in too many."""

_FIRST, _FIRST_ALONE = 8, 4
"""Matches of a phrase among which a passage is chosen: with more any passage shows it. Of a phrase alone the first
places are the best; several are to be found near each other."""


class Match(NamedTuple):
    """A place in a text and which of the query's phrases it is."""

    start: int
    end: int
    phrase: int


class Matcher:
    """Finds phrases in texts of one language; what it learned of a word serves the next text."""

    def __init__(self, phrases: Sequence[Phrase], language: str | None) -> None:
        """The phrases' fields are not asked."""
        self._phrases = phrases
        stemmer = stemmer_of(language)
        self._tests = [[_test(phrase, at, stemmer) for at in range(len(phrase.words))] for phrase in phrases]
        self._starting: dict[str, list[int]] = {}
        self._accepted: list[dict[str, bool]] = [{} for _ in phrases]
        self._beginnings = _beginnings(phrases, stemmer)

    def find(self, text: str) -> list[Match]:
        """Return where the phrases stand in `text`, in order, at most 1,000."""
        if not self._phrases:
            return []
        if self._beginnings is None:
            return sorted(self._find_all(text))[:MOST_MATCHES]
        matches: list[Match] = []
        for number, beginning in enumerate(self._beginnings):
            self._take_all(text, number, beginning.all_in(text), matches, MOST_MATCHES)
        self._find_unusual(text, 0, len(text), matches)
        return sorted(set(matches))[:MOST_MATCHES]

    def first(self, text: str) -> list[Match]:
        """Return some of the places where the phrases stand, of each phrase the first ones, in order.

        What a passage is chosen by, many times as fast as `find`.
        """
        if self._beginnings is None or not self._phrases:
            return self.find(text)
        matches: list[Match] = []
        most = _FIRST if len(self._beginnings) > 1 else _FIRST_ALONE
        for number, beginning in enumerate(self._beginnings):
            before = len(matches)
            for literal in beginning.literals:
                if len(matches) - before < most:
                    found = self._beginning_so(text, literal, beginning)
                    self._take_all(text, number, found, matches, most - len(matches) + before)
            if len(matches) == before:  # not as it is mostly written
                self._take_all(text, number, beginning.all_in(text), matches, most)
        if not matches:
            self._find_unusual(text, 0, len(text), matches)
        return sorted(set(matches))

    def within(self, text: str, start: int, end: int) -> list[Match]:
        """Return where the phrases stand from `start` to `end`, in order; the last match may reach further."""
        if self._beginnings is None:
            found = self._find_all(text[start:end]) if self._phrases else []
            return sorted(Match(match.start + start, match.end + start, match.phrase) for match in found)
        small = text[start:end].lower()
        # With nothing but plain letters, small letters are all there is to look for: no pattern is to be compiled.
        plain = len(small) == end - start and (small.isascii() or not _MARKED_LETTER.search(small))
        matches: list[Match] = []
        for number, beginning in enumerate(self._beginnings):
            if plain:
                small_ones = self._beginning_so(small, beginning.literals[0], beginning)
                places = iter([at + start for at in small_ones])
            else:
                places = beginning.all_in(text, start, end)
            self._take_all(text, number, places, matches, MOST_MATCHES)
        if not plain:
            self._find_unusual(text, start, end, matches)
        return sorted(set(matches))

    def _beginning_so(self, text: str, literal: str, beginning: _Beginning) -> Iterator[int]:
        """Yield where words, or the rests of words, begin with these very characters."""
        at = text.find(literal)
        while at >= 0:
            if beginning.inside or at == 0 or not beginning.before.match(text, at - 1):
                yield at
            at = text.find(literal, at + len(literal))

    def _take_all(self, text: str, number: int, found: Iterable[int], matches: list[Match], most: int) -> None:
        """Look at words that begin as a phrase does; stop when `most` of them are the phrase."""
        accepted, test = self._accepted[number], self._tests[number][0]
        single = len(self._tests[number]) == 1
        inside = self._beginnings is not None and self._beginnings[number].inside
        for at in found:
            start = _start_of(text, at) if inside else at
            word = _REST.match(text, start)
            if word is None:
                continue
            spelling = word.group()
            holds = accepted.get(spelling)
            if holds is None:
                holds = accepted[spelling] = test(spelling, fold(spelling))
            # Letters further on than those of Latin-1 may stand before it.
            if not holds or (start and not inside and _LETTER.match(text, start - 1)):
                continue
            if single:
                matches.append(Match(start, word.end(), number))
                most -= 1
            else:
                most -= self._look(text, Word(fold(spelling), start, word.end(), unspaced=False), [number], matches)
            if most <= 0:
                break

    def _find_unusual(self, text: str, start: int, end: int, matches: list[Match]) -> None:
        """Look at the words with letters that beginnings do not know."""
        if text.isascii():
            return
        for found in _UNUSUAL.finditer(text, start, end):
            if found.start() < start:
                continue
            begun = found.start()
            while begun > start and _LETTER.match(text, begun - 1):
                begun -= 1
            word = _WORD.match(text, begun)
            if word is None:
                continue
            start = word.end()
            spelling = word.group()
            folded = fold(spelling)
            starts = self._starts(spelling, folded)
            if starts and len(matches) < 2 * MOST_MATCHES:
                self._look(text, Word(folded, begun, word.end(), unspaced=False), starts, matches)

    def _find_all(self, text: str) -> list[Match]:
        matches: list[Match] = []
        # Most words of a text start none of the phrases: one met before costs one look-up.
        known = self._starting.get
        for run, at, unspaced in runs(text):
            if unspaced:
                for word in bigrams(run, at):
                    self._look(text, word, self._starts(word.folded, word.folded), matches)
            else:
                starts = known(run)
                if starts is None:
                    starts = self._starts(run, fold(run))
                if starts:
                    self._look(text, Word(fold(run), at, at + len(run), unspaced=False), starts, matches)
            if len(matches) >= MOST_MATCHES:
                break
        return matches

    def _starts(self, spelling: str, folded: str) -> list[int]:
        starts = self._starting.get(spelling)
        if starts is None:
            starts = [number for number, tests in enumerate(self._tests) if tests[0](spelling, folded)]
            self._starting[spelling] = starts
        return starts

    def _look(self, text: str, word: Word, starts: list[int], matches: list[Match]) -> int:
        before = len(matches)
        for number in starts:
            end = _end(text, word, self._tests[number], self._phrases[number])
            if end is not None:
                matches.append(Match(word.start, end, number))
        return len(matches) - before


_Test = Callable[[str, str], bool]
"""Whether a word, as it is spelled and folded, is the one that is wanted."""


def _end(text: str, first: Word, tests: list[_Test], phrase: Phrase) -> int | None:
    """Return where a phrase that starts with a word ends; None where the words do not go on so."""
    if len(tests) == 1:
        return first.start + 1 if phrase.unspaced and phrase.prefix else first.end
    following = words(text, first.start)
    last = first
    for test in tests:
        word = next(following, None)
        if word is None or not test(text[word.start : word.end], word.folded):
            return None
        last = word
    return last.end


def _test(phrase: Phrase, at: int, stemmer: str) -> _Test:
    wanted = phrase.words[at]
    stemmer = "" if phrase.unspaced else stemmer
    stemmed = stem(phrase.spelled[at] if phrase.spelled else wanted, wanted, stemmer)
    prefix = phrase.prefix and at == len(phrase.words) - 1
    part = _is_part(phrase)
    # Stemming a word takes 20 µs: it is done only where what all forms share stands.
    # Arabic has its articles before the stem.
    known = stemmer not in {"", "ar"} and wanted.isalpha()
    shared = wanted[: _shared(wanted, stemmed, stemmer)] if known else ""

    def test(spelling: str, folded: str) -> bool:
        if folded == wanted:
            return True
        if stemmer and folded.startswith(shared) and stem(spelling, folded, stemmer) == stemmed:
            return True
        return (prefix and folded.startswith(wanted)) or (part and wanted in folded)

    return test


_LIGATURES = frozenset({"ss", "ae", "oe", "th", "ff", "fi", "fl", "st", "ij", "dz", "lj", "nj"})
_IRREGULAR = frozenset({"die", "lie", "tie"})
"""English stems that dying, lying and tying share no second letter with."""
_ENOUGH = 4
"""Letters of a beginning looked for: words that begin so but are others are few."""
_MOST_BEGINNINGS = 6
"""Above so many phrases going through all words once costs less."""


class _Beginning:
    """What the first word of a phrase is recognised by."""

    def __init__(self, begun: str, source: str, flags: int, *, before: re.Pattern[str], inside: bool = False) -> None:
        self.literals = tuple(dict.fromkeys((begun, begun.capitalize(), begun.upper())))
        """Its beginning as it is mostly written."""
        self.before = before
        """What stands before a letter within a word."""
        self.inside = inside
        """Whether it may stand in the middle of a word: a part of a code."""
        self._source = source
        self._flags = flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds it however it is written, with letters of Latin-1."""
        return re.compile(self._source, re.DOTALL | self._flags)

    def all_in(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[int]:
        """Yield where it stands."""
        return (found.start() for found in self.pattern.finditer(text, start, end))


def _beginnings(phrases: Sequence[Phrase], stemmer: str) -> list[_Beginning] | None:
    """Return for each phrase what its first word is recognised by; None where one cannot be."""
    if len(phrases) > _MOST_BEGINNINGS:
        return None
    found = [_beginning(phrase, stemmer) for phrase in phrases]
    known = [beginning for beginning in found if beginning is not None]
    return known if len(known) == len(found) else None


def _beginning(phrase: Phrase, stemmer: str) -> _Beginning | None:
    wanted = phrase.words[0]
    if phrase.unspaced:
        return None
    if any(character.isdigit() for character in wanted):
        if not wanted.isascii():
            return None
        inside = _is_part(phrase)
        classes = _latin(wanted)
        before = "" if inside else rf"(?<!{_BEFORE}{'.' * len(classes)})"
        return _Beginning(wanted, f"{''.join(classes)}{before}", 0, before=_IN_LATIN, inside=inside)
    stemmed = stem(phrase.spelled[0] if phrase.spelled else wanted, wanted, stemmer)
    shared = _shared(wanted, stemmed, stemmer)
    begun = wanted[: min(shared, _ENOUGH)]
    classes = _latin(begun)
    if classes:
        # Whether a word begins there is asked after its letters: so they are looked for at a plain search's speed.
        source = f"{''.join(classes)}(?<!{_BEFORE}{'.' * len(classes)})"
        return _Beginning(wanted[:shared], source, 0, before=_IN_LATIN)
    if begun.isalpha() and not _MARKED.search(begun):
        source = rf"{begun}(?<!\w{'.' * len(begun)})"
        return _Beginning(wanted[:shared], source, re.IGNORECASE, before=_IN_WORD)
    return None


def _shared(wanted: str, stemmed: str, stemmer: str) -> int:
    """Return how many letters all forms of a word begin with: those of its stem but for the last one."""
    shared = 0
    while shared < min(len(wanted), len(stemmed)) and wanted[shared] == stemmed[shared]:
        shared += 1
    if stemmer:
        shared = 1 if stemmed in _IRREGULAR else min(shared, max(1, len(stemmed) - 1))
    return shared


def _is_part(phrase: Phrase) -> bool:
    """Tell whether a phrase is a code, which is found by a part of it."""
    wanted = phrase.words[0]
    return len(phrase.words) == 1 and len(wanted) >= SHORTEST_PART and any(letter.isdigit() for letter in wanted)


def _start_of(text: str, at: int) -> int:
    """Return where the word begins that stands at a place; words too long to be known are not gone through."""
    start = at
    while start > 0 and at - start < LONGEST_WORD and _LETTER.match(text, start - 1):
        start -= 1
    return start


def _latin(begun: str) -> list[str]:
    """Return what finds a beginning in Latin letters, accented or not: classes of few letters, quickly compiled."""
    classes: list[str] = []
    for at, letter in enumerate(begun):
        spellings = _spellings().get(letter)
        if spellings is None:
            break
        classes.append(spellings)
        if begun[at : at + 2] in _LIGATURES:
            break
    return classes


@cache
def _spellings() -> dict[str, str]:
    """Return for each letter the class of those of Latin-1 it is folded from.

    Classes of letters further on take a millisecond each to compile.
    """
    found: dict[str, list[str]] = {}
    for number in (*range(0x30, 0x3A), *range(0x41, 0x100)):
        character = chr(number)
        folded = fold(character) if character.isalnum() else ""
        if folded:
            found.setdefault(folded[0], []).append(character)
    return {letter: "[" + "".join(characters) + "]" for letter, characters in found.items()}


_BEFORE = "[0-9A-Za-zª-ÿ]"
"""What stands before a letter within a word: no letter of a script without spaces, so that words are found after it."""
_IN_LATIN = re.compile(_BEFORE)
_IN_WORD = re.compile(r"\w")
_REST = re.compile(PLAIN_LETTER + "+")
_LETTER = re.compile(LETTER_OF_WORD)
_WORD = re.compile(LETTER_OF_WORD + "+")
_MARKED = re.compile("[^\u0370-\u03ff\u0430-\u044f]|[иеаеиоуωαεηιου]")
"""Letters that are not Greek or Russian, and those of them that are written with marks, too."""
_UNUSUAL_LETTERS = (
    "\u00bc-\u00be\u0100-\u024f\u02b0-\u02b8\u0300-\u036f\u1d00-\u1fff\u2070-\u209c\u2100-\u218b\u2460-\u24ff"
    "\ufb00-\ufb06\uff10-\uff19\uff21-\uff5a\U0001d400-\U0001d7ff"
)
_UNUSUAL = re.compile(f"[{_UNUSUAL_LETTERS}]")
"""Letters and digits that beginnings do not know: those of no more than Latin-1 are in their classes."""
_MARKED_LETTER = re.compile(f"[ª²³µ¹ºÀ-ÿ{_UNUSUAL_LETTERS}]")
"""Letters that are folded to others."""


def _joined(spans: list[Span]) -> list[Span]:
    """Return the spans with those that overlap made one: a word can belong to several phrases."""
    joined: list[Span] = []
    spans.sort()
    for span in spans:
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def spans_of(matches: Sequence[Match]) -> list[Span]:
    """Return the places of matches, overlapping ones made one."""
    return _joined([Span(start, end) for start, end, _ in matches])
