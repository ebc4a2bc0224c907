# SPDX-License-Identifier: MIT
"""Anchors: places of a text that are found again when the text was cleaned anew and moved a little."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from reader.article import Span

_CONTEXT = 32
"""Code points kept on either side: some five words, which hardly stand twice around the same words."""

_LONG = 24
"""Words of so many code points tell their place alone; shorter ones (a surname) stand in many places."""

_ENOUGH = 8
"""Code points of context that must have stayed around short words: one word and its neighbour's beginning."""

_MOST_PLACES = 2_000
"""How many places with the same words are weighed: a page can repeat one word a million times."""


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
    return Anchor(start, end, text[start:end], text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT])


def find(text: str, anchor: Anchor) -> Span | None:
    """Return where an anchor stands in `text` today; None where its words are gone or could be anywhere.

    Linear in the text. White space may have changed: where the words are not found as they were,
    they are looked for without it.
    """
    if not anchor.quoted.strip():
        return None
    place = _best(text, anchor.quoted, anchor.before, anchor.after, anchor.start)
    if place is not None:
        return Span(place, place + len(anchor.quoted))
    letters = [number for number, letter in enumerate(text) if not letter.isspace()]
    quoted, before, after = (_without_space(part) for part in (anchor.quoted, anchor.before, anchor.after))
    near = bisect_left(letters, anchor.start)
    place = _best("".join(text[number] for number in letters), quoted, before, after, near)
    if place is None:
        return None
    return Span(letters[place], letters[place + len(quoted) - 1] + 1)


def _best(text: str, quoted: str, before: str, after: str, near: int) -> int | None:
    """Return the place of `quoted` whose surroundings are most alike, the nearest of equals."""
    best: tuple[int, int] | None = None
    found: int | None = None
    for place in _places(text, quoted, near):
        alike = _same_ending(text, place, before) + _same_beginning(text, place + len(quoted), after)
        if best is None or (alike, -abs(place - near)) > best:
            best, found = (alike, -abs(place - near)), place
    enough = 0 if len(quoted) >= _LONG else min(_ENOUGH, len(before) + len(after))
    return found if best is not None and best[0] >= enough else None


def _places(text: str, quoted: str, near: int) -> Iterator[int]:
    """Yield where `quoted` stands: at its old place first, then from the beginning on."""
    if text.startswith(quoted, near):
        yield near
    place = text.find(quoted)
    for _ in range(_MOST_PLACES):
        if place < 0:
            return
        yield place
        place = text.find(quoted, place + 1)


def _same_ending(text: str, end: int, before: str) -> int:
    count = 0
    while count < len(before) and count < end and text[end - 1 - count] == before[-1 - count]:
        count += 1
    return count


def _same_beginning(text: str, start: int, after: str) -> int:
    count = 0
    while count < len(after) and start + count < len(text) and text[start + count] == after[count]:
        count += 1
    return count


def _without_space(text: str) -> str:
    return "".join(letter for letter in text if not letter.isspace())
