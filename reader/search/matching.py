# SPDX-License-Identifier: MIT
"""Where a query's words stand in a text, and the passage that shows them best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.article import Span
from reader.search.query import Phrase
from reader.search.words import Word, bigrams, fold, is_stemmed, runs, stem, words

MOST_MATCHES = 1_000
"""Matches named in one text: more are not walked through."""

SNIPPET = 240
"""Code points of a passage: three lines of a result."""

_LEAD = 60
"""Code points a passage shows before its first match where it does not begin the text."""


class Match(NamedTuple):
    """A place in a text and which of the query's phrases it is."""

    span: Span
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
        self._tests = [[_test(phrase, at, language) for at in range(len(phrase.words))] for phrase in phrases]
        self._starting: dict[str, list[int]] = {}

    def find(self, text: str) -> list[Match]:
        """Return where the phrases stand in `text`, in order, at most 1,000."""
        matches: list[Match] = []
        if not self._phrases:
            return matches
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
        return matches[:MOST_MATCHES]

    def _starts(self, spelling: str, folded: str) -> list[int]:
        starts = self._starting.get(spelling)
        if starts is None:
            starts = [number for number, tests in enumerate(self._tests) if tests[0](folded)]
            self._starting[spelling] = starts
        return starts

    def _look(self, text: str, word: Word, starts: list[int], matches: list[Match]) -> None:
        for number in starts:
            end = _end(text, word, self._tests[number], self._phrases[number])
            if end is not None:
                matches.append(Match(Span(word.start, end), number))


def _end(text: str, first: Word, tests: list[Callable[[str], bool]], phrase: Phrase) -> int | None:
    """Return where a phrase that starts with a word ends; None where the words do not go on so."""
    if len(tests) == 1:
        return first.start + 1 if phrase.unspaced and phrase.prefix else first.end
    following = words(text, first.start)
    last = first
    for test in tests:
        word = next(following, None)
        if word is None or not test(word.folded):
            return None
        last = word
    return last.end


def _test(phrase: Phrase, at: int, language: str | None) -> Callable[[str], bool]:
    wanted = phrase.words[at]
    stemmed = stem(wanted)
    as_stem = is_stemmed(language) and not phrase.unspaced
    prefix = phrase.prefix and at == len(phrase.words) - 1

    def test(folded: str) -> bool:
        if folded == wanted or (as_stem and stem(folded) == stemmed):
            return True
        return prefix and folded.startswith(wanted)

    return test


def best_passage(text: str, matches: Sequence[Match]) -> tuple[Passage, Span | None]:
    """Return the passage with most of the phrases, then most matches, first of equals; and its first match.

    Without a match it is the text's beginning.
    """
    best, value = 0, (0, 0)
    right = 0
    counts: dict[int, int] = {}
    for left, match in enumerate(matches):
        while right < len(matches) and matches[right].span.end <= match.span.start + SNIPPET - _LEAD:
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
    place = matches[best].span if matches else None
    start = _word_start(text, max(0, place.start - _LEAD)) if place else 0
    end = _word_end(text, start + SNIPPET)
    within = [
        Span(match.span.start - start, min(match.span.end, end) - start)
        for match in matches
        if start <= match.span.start < end
    ]
    line = "".join(" " if character.isspace() else character for character in text[start:end])
    return Passage(line, _joined(within), start), place


def _joined(spans: list[Span]) -> list[Span]:
    """Return the spans with those that overlap made one: a word can belong to several phrases."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def spans_of(matches: Sequence[Match]) -> list[Span]:
    """Return the places of matches, overlapping ones made one."""
    return _joined([match.span for match in matches])


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
