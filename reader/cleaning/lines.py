# SPDX-License-Identifier: MIT
"""A line of text in the making: white space folded as a browser does, stretches remembered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article import ImageReference, Inline, InlineKind

_SPACES = re.compile(r"[ \t\n\r\f]+")
_INVISIBLE = dict.fromkeys([0x200B, 0x2060, 0xFEFF, 0x00AD, 0x0000])
"""Zero-width space, word joiner, byte order mark, soft hyphen and NUL: nothing to read, and words found by
search would differ by them. Joiners (U+200C, U+200D) stay: Persian and emoji need them."""


@dataclass(slots=True)
class _Open:
    kind: InlineKind
    start: int
    target: str


class Line:
    """Collects the text of one block and its inline stretches, in code points from 0."""

    def __init__(self, *, keep_space: bool = False) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._keep_space = keep_space
        self._last = "\n"
        self._opened: list[_Open] = []
        self._inlines: list[Inline] = []
        self.rows = 0
        """How many rows of a table stand in it."""
        self.ink = False
        """Whether something visible was added: text or an image."""

    def add(self, text: str | None) -> None:
        """Add text as it stands in the page's tree."""
        if not text:
            return
        text = text.translate(_INVISIBLE)
        if not self._keep_space:
            text = _SPACES.sub(" ", text)
            if self._last in " \n":
                text = text.lstrip(" ")
        if text:
            self._append(text)
            self.ink = self.ink or not text.isspace()

    def line_break(self) -> None:
        """End the line but not the block."""
        if not self._keep_space and self._last == " ":
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        self._append("\n")

    def cell_break(self, separator: str) -> int:
        """Part two cells of a table and return where the next one starts."""
        self._append(separator)
        self._last = "\n"
        return self._length

    def trim(self, start: int) -> None:
        """Take white space away from the end, back to `start` at most."""
        while self._parts and self._length > start:
            last = self._parts[-1]
            kept = last.rstrip(" \n")
            room = self._length - start
            kept = last[: len(last) - min(room, len(last) - len(kept))]
            self._length -= len(last) - len(kept)
            if kept:
                self._parts[-1] = kept
                break
            self._parts.pop()
        self._last = self._parts[-1][-1] if self._parts else "\n"

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._last = text[-1]

    @property
    def position(self) -> int:
        """The number of code points so far."""
        return self._length

    def start(self, kind: InlineKind, target: str = "") -> None:
        """Open a stretch at the present position."""
        self._opened.append(_Open(kind, self._length, target))

    def end(self) -> None:
        """Close the stretch opened last."""
        opened = self._opened.pop()
        self._inlines.append(Inline(opened.kind, opened.start, self._length, opened.target))

    def opened(self) -> list[tuple[InlineKind, str]]:
        """Return the stretches still open, outermost first: a new line opens them again."""
        return [(stretch.kind, stretch.target) for stretch in self._opened]

    def image(self, image: ImageReference) -> None:
        """Set an image into the line; it takes no room in the text."""
        self._inlines.append(Inline(InlineKind.IMAGE, self._length, self._length, image=image))
        self.ink = True

    def anchor(self, target: str) -> None:
        """Mark a place links lead to."""
        self._inlines.append(Inline(InlineKind.ANCHOR, self._length, self._length, target))

    def images(self) -> list[ImageReference]:
        """Return the images set so far, in order."""
        return [inline.image for inline in self._inlines if inline.image is not None]

    def take_raw(self) -> tuple[str, tuple[Inline, ...]]:
        """Return the text as it is, so that cells keep their places, and the stretches."""
        while self._opened:
            self.end()
        text = "".join(self._parts)
        return text, _fitted(self._inlines, 0, text)

    def take(self) -> tuple[str, tuple[Inline, ...]]:
        """Return the text without white space around it and the stretches, moved and cut to it."""
        while self._opened:
            self.end()
        raw = "".join(self._parts)
        if self._keep_space:
            head = len(raw) - len(raw.lstrip("\n")) if raw.strip() else len(raw)
            text = raw[head:].rstrip()
        else:
            text = raw.lstrip(" \n\u00a0")
            head = len(raw) - len(text)
            text = text.rstrip(" \n\u00a0")
        return text, _fitted(self._inlines, head, text)


def _fitted(inlines: list[Inline], head: int, text: str) -> tuple[Inline, ...]:
    """Return stretches moved back by `head`, without white space at their ends and without empty ones."""
    kept: list[Inline] = []
    for inline in inlines:
        start = min(max(0, inline.start - head), len(text))
        end = min(max(0, inline.end - head), len(text))
        if inline.kind not in (InlineKind.IMAGE, InlineKind.ANCHOR):
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if start == end:
                continue
        kept.append(Inline(inline.kind, start, end, inline.target, inline.image))
    kept.sort(key=lambda inline: (inline.start, -inline.end))
    return tuple(kept)
