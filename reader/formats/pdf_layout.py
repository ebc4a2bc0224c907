# SPDX-License-Identifier: MIT
"""The lines of printed pages put together again: paragraphs, headings, and what runs along every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and where it stands: points from the left and bottom edge."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How tall its characters are."""
        return max(0.1, self.top - self.bottom)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture and its upper edge."""

    reference: str
    top: float


@dataclass(slots=True)
class Sheet:
    """A page of the document."""

    width: float
    height: float
    lines: list[Line] = field(default_factory=list[Line])
    figures: list[Figure] = field(default_factory=list[Figure])


@dataclass(slots=True)
class Block:
    """A paragraph, a heading (level 1 to 3), or a picture."""

    text: str = ""
    level: int = 0
    image: str = ""


_EDGE = 0.1
"""The share of a page's height at its upper and lower edge where running lines stand."""

_DIGITS = re.compile(r"\d+")
_ONLY_NUMBER = re.compile(
    r"(?:page |p\. ?|[-–—] ?)?(?:\d{1,4}|[ivxlc]{1,7})(?: ?(?:/|of|von|de|sur) ?\d{1,4})?(?: ?[-–—])?", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")
_BULLET = re.compile(r"(?:[•‣◦▪●○■–—*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S")
_HYPHEN = "\u00ad"
"""What stands at a line's end for a hyphen that only parts a word."""


def without_running_lines(sheets: list[Sheet]) -> list[str]:
    """Take page numbers and the lines that repeat at the pages' edges out of the sheets; return their texts.

    A line runs along when it stands, but for its numbers, at the edge of three pages and of a
    third of all.
    """
    seen: Counter[str] = Counter()
    for sheet in sheets:
        seen.update({_DIGITS.sub("#", line.text) for line in _at_edge(sheet)})
    least = max(3 if len(sheets) > 2 else 2, len(sheets) // 3)
    running: dict[str, None] = {}
    for sheet in sheets:
        edge = {id(line) for line in _at_edge(sheet)}
        kept: list[Line] = []
        for line in sheet.lines:
            known = seen[_DIGITS.sub("#", line.text)] >= least
            if id(line) in edge and (known or _ONLY_NUMBER.fullmatch(line.text)):
                running[line.text] = None
            else:
                kept.append(line)
        sheet.lines = kept
    return list(running)


def without_repeated_lines(sheets: list[Sheet]) -> None:
    """Take out the lines at a page's start that the page before ends with: some printers draw them on both."""
    for before, after in pairwise(sheets):
        for count in (3, 2, 1):
            ends = [line.text for line in before.lines[-count:]]
            if len(ends) == count and len(ends[0]) > 20 and ends == [line.text for line in after.lines[:count]]:
                del after.lines[:count]
                break


def _at_edge(sheet: Sheet) -> list[Line]:
    margin = sheet.height * _EDGE
    return [line for line in sheet.lines if line.bottom > sheet.height - margin or line.top < margin]


def blocks(sheets: list[Sheet]) -> Iterator[Block]:
    """Yield the document's paragraphs, headings and pictures in reading order."""
    heights: Counter[float] = Counter()
    for sheet in sheets:
        for line in sheet.lines:
            heights[round(line.height * 2) / 2] += len(line.text)
    usual = heights.most_common(1)[0][0] if heights else 10.0
    pending: Block | None = None
    for sheet in sheets:
        for block in _of_sheet(sheet, usual):
            if pending is not None and _goes_on(pending, block):
                pending.text = joined(pending.text, block.text)
                continue
            if pending is not None:
                yield pending
            pending = block
    if pending is not None:
        yield pending


def _goes_on(before: Block, after: Block) -> bool:
    """Tell whether a paragraph was cut by the end of a page or column."""
    if before.level or after.level or before.image or after.image or _ENDS.search(before.text):
        return False
    return after.text[:1].islower() or before.text[-1:] in "-," + _HYPHEN


def _of_sheet(sheet: Sheet, usual: float) -> Iterator[Block]:
    gaps = [
        upper.bottom - lower.bottom
        for upper, lower in pairwise(sheet.lines)
        if 0 < upper.bottom - lower.bottom < 4 * usual
    ]
    leading = median(gaps) if gaps else usual * 1.3
    figures = sorted(sheet.figures, key=lambda figure: -figure.top)
    group: list[Line] = []
    right = max((line.right for line in sheet.lines), default=sheet.width)
    for line in sheet.lines:
        if group and _breaks(group, line, leading * max(1.0, line.height / usual), right):
            yield _block(group, usual)
            group = []
        while figures and figures[0].top >= line.top and not group:
            yield Block(image=figures.pop(0).reference)
        group.append(line)
    if group:
        yield _block(group, usual)
    for figure in figures:
        yield Block(image=figure.reference)


def _breaks(group: list[Line], line: Line, leading: float, right: float) -> bool:
    """Tell whether a new paragraph starts with `line`."""
    last = group[-1]
    gap = last.bottom - line.bottom
    same_line = abs(gap) < line.height * 0.5
    if same_line:
        return line.left < last.left  # another column's line beside this one
    if gap < 0 or gap > leading * 1.45:
        return True
    if abs(line.height - last.height) > 0.15 * max(line.height, last.height):
        return True
    if _BULLET.match(line.text):
        return True
    start = min(member.left for member in group)
    indented = line.left > start + 0.8 * line.height and line.left > last.left + 0.8 * line.height
    if indented and (len(group) > 1 or _ENDS.search(last.text)):
        return True
    full = max(member.right for member in group) if len(group) > 2 else right
    short = last.right < start + (full - start) * 0.8
    return short and _ENDS.search(last.text) is not None


def _block(group: list[Line], usual: float) -> Block:
    text = ""
    for line in group:
        text = joined(text, line.text)
    height = median(line.height for line in group)
    level = 0
    # Headings of printed pages are at least a seventh larger than the text; longer than three lines none is.
    if height > usual * 1.15 and len(text) < 250:
        level = 1 if height > usual * 1.6 else 2 if height > usual * 1.3 else 3
    return Block(text, level)


def joined(text: str, line: str) -> str:
    """Return a paragraph's text with its next line; a word parted at the line's end is made whole."""
    line = " ".join(line.split())
    if not text:
        return line
    if text[-1] == _HYPHEN:
        return text[:-1] + line
    if text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower():
        return text[:-1] + line
    return f"{text} {line}"
