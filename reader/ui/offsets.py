# SPDX-License-Identifier: MIT
"""Code points and UTF-16 units: Python counts a text in the first, Qt in the second.

A character outside the basic plane, such as most emoji, is one code point and two units.
`TextMap` carries offsets of `Article.text` to positions of a document and back; a document
holds more than the text (a header, captions, pictures, hyphens), so the map is a list of runs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class Utf16:
    """Both ways between code points of one text and UTF-16 units of the same text with hyphens put into it.

    A soft hyphen, one unit, stands before each of the code points `hyphens`, which ascend.
    """

    def __init__(self, text: str, hyphens: Sequence[int] = ()) -> None:
        self.length = len(text)
        self._hyphens = hyphens
        self._wide: list[int] = []
        if not text.isascii():
            self._wide = [index for index, character in enumerate(text) if character > "\uffff"]
        extra = [*self._wide]
        if hyphens:
            # At the same code point the hyphen comes first: it stands before the character.
            extra = sorted([*(index * 2 for index in hyphens), *(index * 2 + 1 for index in self._wide)])
            extra = [index // 2 for index in extra]
        self._extra_units = [index + order for order, index in enumerate(extra)]
        """The units after which the count of units goes one further ahead."""
        self.units = self.length + len(extra)

    def to_units(self, index: int) -> int:
        """Return the unit at which the code point `index` begins: behind a hyphen before it."""
        return index + bisect_left(self._wide, index) + bisect_right(self._hyphens, index)

    def to_end(self, index: int) -> int:
        """Return the unit at which what ends before the code point `index` ends: in front of a hyphen."""
        return index + bisect_left(self._wide, index) + bisect_left(self._hyphens, index)

    def to_index(self, unit: int) -> int:
        """Return the code point that holds `unit`; the middle of a pair belongs to its character."""
        return unit - bisect_left(self._extra_units, unit)


class TextMap:
    """Where the stretches of an article's text stand in a document.

    Runs are added in the order of the document. Their offsets mostly go up with their positions; in the
    rows of a table that is set from right to left they do not.
    """

    def __init__(self) -> None:
        self._positions: list[int] = []
        self._offsets: list[int] = []
        self._runs: list[Utf16] = []
        self._ordered: list[int] = []
        """The offsets in ascending order."""
        self._numbers: list[int] = []
        """The number of the run that begins at each of them."""

    def add(self, offset: int, text: str, position: int, hyphens: Sequence[int] = ()) -> None:
        """Note that `text`, at code point `offset` of the article, begins at `position` of the document.

        In the document a soft hyphen stands before each of the text's code points `hyphens`.
        """
        at = bisect_right(self._ordered, offset)
        self._ordered.insert(at, offset)
        self._numbers.insert(at, len(self._runs))
        self._positions.append(position)
        self._offsets.append(offset)
        self._runs.append(Utf16(text, hyphens))

    @property
    def end(self) -> int:
        """The offset up to which the text stands in the document; 0 while there is none."""
        return self._ordered[-1] + self._runs[self._numbers[-1]].length if self._runs else 0

    def position(self, offset: int) -> int:
        """Return the document position at which the code point `offset` begins.

        Between two runs (the separator of two blocks) it is the end of the first.
        """
        if not self._runs:
            return 0
        number = self._numbers[max(0, bisect_right(self._ordered, offset) - 1)]
        run = self._runs[number]
        return self._positions[number] + run.to_units(min(max(0, offset - self._offsets[number]), run.length))

    def end_position(self, offset: int) -> int:
        """Return the document position at which a span that ends at `offset` ends.

        It differs from `position` where a run begins: a span's end belongs to the run before.
        """
        if not self._runs:
            return 0
        number = self._numbers[max(0, bisect_left(self._ordered, offset) - 1)]
        run = self._runs[number]
        return self._positions[number] + run.to_end(min(max(0, offset - self._offsets[number]), run.length))

    def holds(self, position: int) -> bool:
        """Tell whether a character of the text, or a hyphen in it, stands at a document position."""
        at = bisect_right(self._positions, position) - 1
        return at >= 0 and position - self._positions[at] <= self._runs[at].units

    def offset(self, position: int) -> int:
        """Return the code point of the text that stands at `position`, or the next one before it."""
        if not self._runs:
            return 0
        at = max(0, bisect_right(self._positions, position) - 1)
        run = self._runs[at]
        result = self._offsets[at] + run.to_index(min(max(0, position - self._positions[at]), run.units))
        # What stands between two runs of one block (a picture, a reading) belongs to the place between them.
        following = self._offsets[at + 1] if at + 1 < len(self._offsets) else -1
        return min(result, following) if following >= self._offsets[at] else result
