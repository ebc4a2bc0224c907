# SPDX-License-Identifier: MIT
"""Spans of the text as positions of the document, ready to be asked for by stretch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.article import Span
from reader.ui.offsets import TextMap


class Placed(NamedTuple):
    """A span of the document and the number of what it marks."""

    start: int
    end: int
    number: int


class PlacedSpans:
    """Spans in reading order; `place` takes in those whose text stands in the document by now."""

    def __init__(self, spans: Sequence[tuple[Span, int]] = ()) -> None:
        self._waiting = spans
        self._next = 0
        self._placed: list[Placed] = []
        self._starts: list[int] = []
        self._furthest: list[int] = []
        """The furthest end of all spans up to each: it never goes down, so it can be searched."""

    @property
    def spans(self) -> list[Span]:
        """All of them, as spans of the text."""
        return [span for span, _ in self._waiting]

    def place(self, text_map: TextMap) -> None:
        """Find the positions of the spans up to the end of what is built."""
        while self._next < len(self._waiting):
            span, number = self._waiting[self._next]
            if span.end > text_map.end:
                return
            start, end = text_map.position(span.start), text_map.end_position(span.end)
            self._placed.append(Placed(start, end, number))
            self._starts.append(start)
            self._furthest.append(max(end, self._furthest[-1]) if self._furthest else end)
            self._next += 1

    def again(self) -> PlacedSpans:
        """Return the same spans, not placed yet: for another document."""
        return PlacedSpans(self._waiting)

    def within(self, start: int, end: int) -> Iterator[Placed]:
        """Yield the spans that share a position with ``start:end``, in order."""
        first = bisect_right(self._furthest, start)
        for at in range(first, bisect_left(self._starts, end)):
            if self._placed[at].end > start:
                yield self._placed[at]
