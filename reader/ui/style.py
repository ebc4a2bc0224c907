# SPDX-License-Identifier: MIT
"""How a text is set: family, size, line height, column; and the character formats that follow."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from reader.ui import fonts
from reader.ui.themes import Theme

SIZES = (14, 15, 16, 17, 18, 19, 20, 22, 24, 27, 30, 34, 38)
"""The text sizes to step through, in pixels."""
LINE_HEIGHTS = (1.35, 1.45, 1.58, 1.7, 1.85)
COLUMNS = (52, 58, 66, 74, 84)
"""The column widths to step through, in characters; 66 is what typographers hold for ideal."""

_PROSE = (
    "It was late in the evening when the two of them came back to the house, and nobody had thought of "
    "leaving a light on. “We were away longer than I meant,” she said, and looked for the key."
)
"""Ordinary prose: the average character width of a font comes out a quarter too wide for it."""


class Style(NamedTuple):
    """Everything that decides how a text looks on the page."""

    theme: Theme
    family: str = fonts.READING[0]
    size: int = 19
    """Pixels."""
    line_height: float = 1.58
    columns: int = 66
    justified: bool = False
    hyphens: bool = True
    """Whether words are parted at the ends of justified lines."""

    @property
    def hyphenated(self) -> bool:
        """Whether words are parted: between ragged lines they need not be."""
        return self.justified and self.hyphens

    @property
    def column_width(self) -> float:
        """Return the width in pixels at which `columns` characters of prose fill a line."""
        return _prose_width(self.family, self.size) * self.columns


@cache
def _prose_width(family: str, size: int) -> float:
    return QFontMetricsF(fonts.font(family, size)).horizontalAdvance(_PROSE) / len(_PROSE)


class Face(NamedTuple):
    """What a stretch of characters looks like, before its colour."""

    family: str
    pixels: float
    weight: int = 400
    italic: bool = False
    foreign: bool = False
    """Whether the words are in a script our families lack."""


class Coloured(NamedTuple):
    """Characters in another colour than the text's, to be given another when the theme changes."""

    start: int
    end: int
    role: str


class Formats:
    """Makes and keeps the formats of one style, since a document asks for the same few again and again."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self._kept: dict[tuple[Face, str], QTextCharFormat] = {}

    def characters(self, face: Face, role: str = "") -> QTextCharFormat:
        """Return a new copy of the format for a face, in the theme's colour of that name; without one in the text's."""
        key = (face, role)
        kept = self._kept.get(key)
        if kept is None:
            kept = QTextCharFormat()
            kept.setFont(fonts.font(face.family, face.pixels, face.weight, italic=face.italic, foreign=face.foreign))
            if role:
                kept.setForeground(QBrush(QColor(getattr(self.style.theme, role))))
            self._kept[key] = kept
        return QTextCharFormat(kept)

    @property
    def body(self) -> Face:
        """The face of running text."""
        return Face(self.style.family, self.style.size)

    def interface(self, pixels: float, weight: int = 400) -> Face:
        """Return the window's face, for what is not part of the text."""
        return Face(fonts.WINDOW, pixels, weight)


def suited(face: Face, text: str) -> Face:
    """Return the face as a text in a script our families lack needs it: without slant, its weight set.

    Fonts of such scripts rarely have an italic, and the toolkit then shows boxes.
    """
    if (face.italic or face.weight > 400) and fonts.has_no_italic(text):
        return face._replace(italic=False, foreign=True)
    return face


def block_format(line_pixels: float, above: float = 0, below: float = 0) -> QTextBlockFormat:
    """Return a block format with lines of a fixed height and space around, all in pixels.

    A proportional height would multiply the font's own gap and come out far too loose.
    With 0 the lines are as high as what stands in them, as pictures need it.
    """
    result = QTextBlockFormat()
    if line_pixels:
        result.setLineHeight(line_pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    else:
        result.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    result.setTopMargin(above)
    result.setBottomMargin(below)
    return result
