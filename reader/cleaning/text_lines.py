# SPDX-License-Identifier: MIT
"""The lines of a page copied or printed as plain text, as the page had them: unwrapped, without markers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

WIDEST_WRAPPED = 140
"""Columns text browsers and mail programs wrap at or below; a longer line means the text was not wrapped."""
MOST_LINES = 200_000
"""Lines read of one text; more is cut."""

_BULLET = re.compile(r"^\s*(?:[*+•◦▪·‣–-]|o(?=\s))\s+(?=\S)")
_EMPTY_BULLET = re.compile(r"^\s*[*+•◦▪·‣#]\s*$")
_MARKER = re.compile(r"\[\d{1,4}\](?=\S|\s|$)")
_REFERENCE = re.compile(r"^\s*\d{1,4}\.\s+\S+:\S+\s*$")
_BROWSER_WORD = re.compile(r"^\s*(?:\((?:BUTTON|[A-Z]+)\)|IFRAME:|\[[A-Z]+\])\s*")
_SPACE = re.compile(r"[ \t\u00a0\u3000\u2000-\u200b\ufeff]+")
_STOP = re.compile(r"[.!?…。！？।؟:][\"”’'»)\]]*$")
FEWEST_FULL = 3
"""Nearly full lines a wrapped text has at least."""
BROKEN_SHARE = 0.45
"""Share of the nearly full lines that break off within a sentence: 0.47 and more in 144 wrapped pages. Pages of
short lines come near it with lists only, and those fit their lines."""


@dataclass(slots=True)
class TextLine:
    """A line as the page had it."""

    text: str
    gap: bool = False
    """Whether an empty line stands before it."""
    bullet: bool = False


def lines_of(content: str) -> list[TextLine]:
    """Return the lines of a text that hold something, joined where a program had wrapped them."""
    raw = _without_references(content.splitlines()[:MOST_LINES])
    width = _wrapped_at(raw)
    found: list[TextLine] = []
    gap, before = True, 0
    for written in raw:
        bare = _BROWSER_WORD.sub("", written.expandtabs(8) if width else written)
        bullet = _BULLET.match(bare)
        text = _squeezed(bare[bullet.end() :] if bullet else bare)
        if not text or _EMPTY_BULLET.match(bare):
            gap = True
            continue
        if width and found and not gap and not bullet and _needed_break(width, before, text):
            joint = "" if _is_wide(found[-1].text[-1]) and _is_wide(text[0]) else " "
            found[-1].text += joint + text
        else:
            found.append(TextLine(text, gap, bullet is not None))
        gap, before = False, columns(written.rstrip())
    return found


def _squeezed(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: East Asian characters take two."""
    return len(text) if text.isascii() else sum(2 if _is_wide(character) else 1 for character in text)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _wrapped_at(raw: list[str]) -> int:
    """Return the column a text was wrapped at; 0 where it was not.

    A wrapped text has no line beyond its column, and most of those that come near it break off within a sentence.
    """
    lines = [line.rstrip() for line in raw if "://" not in line]
    widths = [columns(line) for line in lines]
    widest = max(widths, default=0)
    if widest > WIDEST_WRAPPED or widest < 40:
        return 0
    full = [at for at, width in enumerate(widths) if width >= 0.85 * widest]
    broken = sum(1 for at in full if at + 1 < len(lines) and lines[at + 1].strip() and not _STOP.search(lines[at]))
    return widest if len(full) >= FEWEST_FULL and broken >= BROKEN_SHARE * len(full) else 0


def _needed_break(width: int, before: int, text: str) -> bool:
    """Tell whether a line had to end where it did: its successor's first word would not have fitted."""
    first = text[0] if _is_wide(text[0]) else text.split(" ", 1)[0]
    return before + 1 + columns(first) > width


def _without_references(raw: list[str]) -> list[str]:
    """Drop the list of numbered addresses a text browser prints at the end, and the markers that lead to it."""
    for index in range(len(raw) - 1, -1, -1):
        if raw[index].strip() in ("References", "Visible links") and index + 2 < len(raw):
            behind = [line for line in raw[index + 1 : index + 40] if line.strip()]
            listed = sum(1 for line in behind if _REFERENCE.match(line))
            if listed and listed >= 0.6 * len(behind):
                return [_MARKER.sub("", line) for line in raw[:index]]
    return raw
