# SPDX-License-Identifier: MIT
"""Where a query's words stand in a text, and the passage that shows them best."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from reader.article import Span
from reader.search.query import Phrase
from reader.search.stems import stem, stemmer_of
from reader.search.words import LETTER_OF_WORD, Word, bigrams, fold, runs, words

MOST_MATCHES = 1_000
"""Matches named in one text: more are not walked through."""

SHORTEST_PART = 3
"""Letters and digits of a code that are looked for within longer ones; fewer stand in too many."""

SNIPPET = 240
"""Code points of a passage: three lines of a result."""

_CONSIDERED = 100
"""Matches among which the best passage is looked for: with more any passage shows a frequent word."""

_LEAD = 60
"""Code points a passage shows before its first match where it does not begin the text."""


class Match(NamedTuple):
    """A place in a text and which of the query's phrases it is."""

    start: int
    end: int
    phrase: int


class Passage(NamedTuple):
    """A stretch of a text, on one line, and where the matches stand in it."""

    text: str
    matches: list[Span]
    start: int
    """Where it begins in the whole text."""


class Matcher:
    """Finds phrases in texts of one language; what it learned of a word serves the next text."""

    def __init__(self, phrases: Sequence[Phrase], language: str | None) -> None:
        """The phrases' fields are not asked."""
        self._phrases = phrases
        stemmer = stemmer_of(language)
        self._tests = [[_test(phrase, at, stemmer) for at in range(len(phrase.words))] for phrase in phrases]
        self._starting: dict[str, list[int]] = {}
        self._accepted: list[dict[str, int]] = [{} for _ in phrases]
        self._beginnings = _beginnings(phrases, stemmer)

    def find(self, text: str) -> list[Match]:
        """Return where the phrases stand in `text`, in order, at most 1,000."""
        if not self._phrases:
            return []
        matches = self._find_begun(text) if self._beginnings is not None else []
        if self._beginnings is None or (not matches and not text.isascii() and _UNUSUAL.search(text)):
            matches = self._find_all(text)
        return matches[:MOST_MATCHES]

    def _find_begun(self, text: str) -> list[Match]:
        """Look only at words that begin as one of the phrases does."""
        matches: list[Match] = []
        for number, beginning in enumerate(self._beginnings or ()):
            accepted, test = self._accepted[number], self._tests[number][0]
            single = len(self._tests[number]) == 1
            found = 0
            for run in beginning.finditer(text):
                spelling = run.group()
                holds = accepted.get(spelling)
                if holds is None:
                    # What runs on in another script ends where that begins.
                    word = _WORD.match(spelling)
                    whole = word.group() if word is not None else spelling
                    holds = accepted[spelling] = len(whole) if test(whole, fold(whole)) else 0
                if not holds:
                    continue
                start = run.start()
                if single:
                    matches.append(Match(start, start + holds, number))
                    found += 1
                else:
                    word = Word(fold(spelling[:holds]), start, start + holds, unspaced=False)
                    found += self._look(text, word, [number], matches)
                if found >= MOST_MATCHES:
                    break
        if len(self._phrases) > 1:
            matches.sort()
        return matches

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
    # A code is found by a part of it.
    part = len(phrase.words) == 1 and len(wanted) >= SHORTEST_PART and any(letter.isdigit() for letter in wanted)

    def test(spelling: str, folded: str) -> bool:
        if folded == wanted or (stemmer and stem(spelling, folded, stemmer) == stemmed):
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


def _beginnings(phrases: Sequence[Phrase], stemmer: str) -> list[re.Pattern[str]] | None:
    """Return for each phrase what its first word is recognised by; None where one cannot be."""
    if len(phrases) > _MOST_BEGINNINGS:
        return None
    found: list[re.Pattern[str]] = []
    for phrase in phrases:
        wanted = phrase.words[0]
        if phrase.unspaced or any(character.isdigit() for character in wanted):
            return None
        stemmed = stem(phrase.spelled[0] if phrase.spelled else wanted, wanted, stemmer)
        # What forms of a word share: what its stem is, but for the last letter.
        shared = 0
        while shared < min(len(wanted), len(stemmed)) and wanted[shared] == stemmed[shared]:
            shared += 1
        if stemmer:
            shared = 1 if stemmed in _IRREGULAR else min(shared, max(1, len(stemmed) - 1))
        begun = wanted[: min(shared, _ENOUGH)]
        classes = _latin(begun)
        if classes:
            # Whether a word begins there is asked after its letters: so they are looked for at a plain search's speed.
            pattern = f"{''.join(classes)}(?<!{_BEFORE}{'.' * len(classes)})[^\\W_]*"
            found.append(re.compile(pattern, re.DOTALL))
        elif begun.isalpha() and not _MARKED.search(begun):
            found.append(re.compile(rf"{begun}(?<!\w{'.' * len(begun)})\w*", re.DOTALL | re.IGNORECASE))
        else:
            return None
    return found


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
    for number in range(0x41, 0x100):
        character = chr(number)
        folded = fold(character) if character.isalpha() else ""
        if folded:
            found.setdefault(folded[0], []).append(character)
    return {letter: "[" + "".join(characters) + "]" for letter, characters in found.items()}


_BEFORE = "[0-9A-Za-zª-ÿ]"
"""What stands before a letter within a word: no letter of a script without spaces, so that words are found after it."""
_WORD = re.compile(LETTER_OF_WORD + "+")
_MARKED = re.compile("[^\u0370-\u03ff\u0430-\u044f]|[иеаеиоуωαεηιου]")
"""Letters that are not Greek or Russian, and those of them that are written with marks, too."""
_UNUSUAL = re.compile("[\u0100-\u024f\u0300-\u036f\u1e00-\u1fff\ufb00-\ufb06\uff21-\uff5a]")
"""Letters that beginnings do not know: those of no more than Latin-1 are in their classes."""
_SPACE = re.compile(r"[^\S ]")
"""Spaces that are not plain ones."""


def best_passage(text: str, matches: Sequence[Match]) -> tuple[Passage, Span | None]:
    """Return the passage with most of the phrases, then most matches, first of equals; and its first match.

    Without a match it is the text's beginning.
    """
    best, value = 0, (0, 0)
    right = 0
    counts: dict[int, int] = {}
    considered = matches[:_CONSIDERED]
    for left, match in enumerate(considered):
        while right < len(considered) and matches[right].end <= match.start + SNIPPET - _LEAD:
            counts[matches[right].phrase] = counts.get(matches[right].phrase, 0) + 1
            right += 1
        if (len(counts), right - left) > value:
            best, value = left, (len(counts), right - left)
        if right > left:
            counts[match.phrase] -= 1
            if not counts[match.phrase]:
                del counts[match.phrase]
        else:  # a match longer than a passage
            right = left + 1
    place = Span(matches[best].start, matches[best].end) if matches else None
    start = _word_start(text, max(0, place.start - _LEAD)) if place else 0
    end = _word_end(text, start + SNIPPET)
    within = [Span(match.start - start, min(match.end, end) - start) for match in matches if start <= match.start < end]
    return Passage(_SPACE.sub(" ", text[start:end]), _joined(within), start), place


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


def _word_start(text: str, at: int) -> int:
    # A word is not looked through further than this for its beginning: runs without spaces have none.
    if at == 0:
        return 0
    for offset in range(at, min(at + 20, len(text))):
        if text[offset].isspace():
            return offset + 1
    return at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    for offset in range(at, at - 20, -1):
        if text[offset].isspace():
            return offset
    return at
