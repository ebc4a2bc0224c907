# SPDX-License-Identifier: MIT
"""Anchors: places of a text that are found again when the text changed: by place, by quotation, by likeness.

Highlights and corrections hold to their places by them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from reader.approximate import like
from reader.article import Highlight, HighlightColour, Span

CONTEXT = 64
"""Code points kept on each side: some ten words, which hardly ever come twice in an article."""

_LONG = 24
"""Words of so many characters tell their place alone; shorter ones (a surname) stand in many places."""

_ENOUGH = 8
"""Characters of context that must have stayed around short words: one word and its neighbour's beginning."""

_MOST_PLACES = 2_000
"""Places of the same words that are compared; past these only the nearest to the old one count."""

_LONGEST_ENDING = 12
"""How much of a word is taken in: scripts without spaces have no ends to find."""

_SAME = str.maketrans("’‘‚‛ʼ`´“”„‟«»–—‐‑−", "'" * 7 + '"' * 6 + "-" * 5)
"""Marks a cleaner may write in another shape, one for one."""
_RUNS = re.compile("[^\\s\u00ad\u200b-\u200f\u2060\ufeff]+")
"""What counts when texts are compared: no white space, no soft hyphens, nothing without width."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place of a text: where it was, what stood there, and what stood around it."""

    start: int
    end: int
    quoted: str
    before: str = ""
    after: str = ""

    @property
    def span(self) -> Span:
        """Where it was when it was made."""
        return Span(self.start, self.end)


def anchored(text: str, span: Span) -> Anchor:
    """Return the anchor of a stretch of `text`."""
    start, end = span
    return Anchor(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def marked(text: str, span: Span, colour: HighlightColour = HighlightColour.YELLOW, note: str = "") -> Highlight | None:
    """Return a highlight of a span of `text` with its quotation and context, white space at its ends left out.

    None where the span holds nothing to mark.
    """
    start, end = max(0, span.start), min(len(text), span.end)
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if not words:
        return None
    place = anchored(text, Span(start, start + len(words)))
    return Highlight(place.start, place.end, place.quoted, place.before, place.after, colour, note)


def anchor_of(highlight: Highlight) -> Anchor:
    """Return the place a highlight was made at."""
    return Anchor(highlight.start, highlight.end, highlight.words, highlight.before, highlight.after)


def find(text: str, anchor: Anchor) -> Span | None:
    """Return where an anchor surely stands in `text` today; see `Anchoring`."""
    return Anchoring(text).find(anchor, surely=True)


class Anchoring:
    """A text in which anchors are found again, each in time linear in the text.

    In this order: the old place, where words and context are the same; the same words elsewhere, told apart
    by their context, then by nearness (spaces and the shape of marks do not count); words much like them,
    in surroundings much like theirs.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _folded(self) -> _Folded:
        return _Folded(self._text)

    def find(self, anchor: Anchor, *, surely: bool = False) -> Span | None:
        """Return where an anchor's words stand, None where they are lost.

        `surely` finds short words only where their surroundings stayed too: what is said of one place holds
        for no other, while a reader's mark rather moves to the next place than that it is lost.
        """
        text, start, end = self._text, anchor.start, anchor.end
        there = text[start:end] == anchor.quoted
        same_before = text[max(0, start - len(anchor.before)) : start] == anchor.before
        same_after = text[end : end + len(anchor.after)] == anchor.after
        if there and same_before and same_after and start < end:
            return Span(start, end) if anchor.quoted.strip() else None
        words = _fold(anchor.quoted)
        if not words:  # marks without width: only the same place can hold them
            return Span(start, end) if there and anchor.quoted.strip() else None
        folded = self._folded
        before, after = _fold(anchor.before), _fold(anchor.after)
        expected = folded.place(start)
        at = _same_words(folded.text, words, before, after, expected)
        short = surely and len(words) < _LONG
        if at is not None:
            if short and _agreement(folded.text, at, words, before, after) < min(_ENOUGH, len(before) + len(after)):
                return None
            return folded.original(Span(at, at + len(words)))
        found = None if short else like(folded.text, words, before, after, expected)
        return _whole_words(text, folded.original(found), anchor) if found is not None else None


def _whole_words(text: str, span: Span, anchor: Anchor) -> Span:
    """Let a span that is only like an anchor's words end where a word ends, if they did."""
    start, end = span
    if not _within_word(anchor.before[-1:], anchor.quoted[:1]):
        while start > max(0, span.start - _LONGEST_ENDING) and _within_word(text[start - 1], text[start]):
            start -= 1
    if not _within_word(anchor.quoted[-1:], anchor.after[:1]):
        while end < min(len(text), span.end + _LONGEST_ENDING) and _within_word(text[end - 1], text[end]):
            end += 1
    return Span(start, end)


def _within_word(left: str, right: str) -> bool:
    return left.isalnum() and right.isalnum()


def _same_words(text: str, words: str, before: str, after: str, expected: int) -> int | None:
    places = [match.start() for match in re.finditer(re.escape(words), text)]
    if not places:
        return None
    near = bisect_left(places, expected)
    nearest = islice(places, max(0, near - _MOST_PLACES // 2), near + _MOST_PLACES // 2)
    return max(nearest, key=lambda at: (_agreement(text, at, words, before, after), -abs(at - expected)))


def _agreement(text: str, place: int, words: str, before: str, after: str) -> int:
    """Return how many characters of the surroundings are the same."""
    end = place + len(words)
    left = _agreeing(before[::-1], text[max(0, place - len(before)) : place][::-1])
    return left + _agreeing(after, text[end : end + len(after)])


def _agreeing(first: str, second: str) -> int:
    """Return how many characters two texts have in common from their beginnings on."""
    for at, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return at
    return min(len(first), len(second))


def _fold(text: str) -> str:
    return "".join(_RUNS.findall(text.translate(_SAME)))


class _Folded:
    """A text without what does not count, and the way back to its code points."""

    def __init__(self, text: str) -> None:
        runs: list[str] = []
        self._originals: list[int] = []
        self._places: list[int] = []
        at = 0
        for match in _RUNS.finditer(text.translate(_SAME)):
            runs.append(match.group())
            self._originals.append(match.start())
            self._places.append(at)
            at += match.end() - match.start()
        self.text = "".join(runs)

    def place(self, offset: int) -> int:
        """Return how many characters that count stand before `offset`."""
        run = bisect_right(self._originals, offset) - 1
        if run < 0:
            return 0
        end = self._places[run + 1] if run + 1 < len(self._places) else len(self.text)
        return min(self._places[run] + offset - self._originals[run], end)

    def original(self, span: Span) -> Span:
        """Return the stretch of the text that runs from a span's first character to its last."""
        return Span(self._offset(span.start), self._offset(span.end - 1) + 1)

    def _offset(self, place: int) -> int:
        run = bisect_right(self._places, place) - 1
        return self._originals[run] + place - self._places[run]
