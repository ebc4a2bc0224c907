# SPDX-License-Identifier: MIT
"""The passage of a text that shows a query's words best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.article import Span
from reader.search.matching import Match, Matcher, spans_of

SNIPPET = 240
"""Code points of a passage: three lines of a result."""

_CONSIDERED = 100
"""Matches among which the best passage is looked for: with more any passage shows a frequent word."""

_LEAD = 60
"""Code points a passage shows before its first match where it does not begin the text."""

_BREAK = "\n\n"
"""What stands between two paragraphs of a text."""

_SPACES = re.compile(r"\s{2,}|[^\S ]")
"""Spaces that are not plain ones, and more than one: the indents of code and what parts paragraphs."""


class Passage(NamedTuple):
    """A stretch of a text, on one line, and where the matches stand in it."""

    text: str
    """With one plain space for any run of spaces: it may be shorter than the stretch."""
    matches: list[Span]
    start: int
    """Where it begins in the whole text."""


def best_passage(text: str, matcher: Matcher) -> tuple[Passage, Span | None]:
    """Return the passage with most of the phrases, then most matches, first of equals; and its first match.

    Without a match it is the text's beginning.
    """
    place = _best_place(matcher.first(text))
    start = _word_start(text, max(0, place.start - _LEAD)) if place else 0
    end = _word_end(text, start + SNIPPET)
    matches = [] if place is None else matcher.within(text, start, end)
    within = [Span(span.start, min(span.end, end)) for span in spans_of(matches)]
    return _on_one_line(text, start, end, within), place


def _best_place(matches: Sequence[Match]) -> Span | None:
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
    return Span(matches[best].start, matches[best].end) if matches else None


def _on_one_line(text: str, start: int, end: int, spans: Sequence[Span]) -> Passage:
    stretch = text[start:end]
    if len(stretch.split()) == stretch.count(" ") + 1:  # single plain spaces, as mostly
        return Passage(stretch, [Span(span.start - start, span.end - start) for span in spans], start)
    plain = stretch.replace(_BREAK, " ")
    if len(plain.split()) == plain.count(" ") + 1:  # and paragraphs that begin, the next usual case
        spans = [
            Span(*(at - start - text.count(_BREAK, start, at) * (len(_BREAK) - 1) for at in span)) for span in spans
        ]
        return Passage(plain, spans, start)
    runs = [run.span() for run in _SPACES.finditer(text, start, end)]

    def moved(at: int) -> int:
        return at - start - sum(max(0, min(at, last) - first - 1) for first, last in runs)

    matches = [Span(moved(span.start), moved(span.end)) for span in spans]
    return Passage(_SPACES.sub(" ", stretch), matches, start)


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
