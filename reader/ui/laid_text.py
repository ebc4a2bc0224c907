# SPDX-License-Identifier: MIT
"""Text of rows, cut to lines: laid out once and kept, as a row is painted many times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QGuiApplication, QTextLayout, QTextLine, QTextOption

from reader.ui import facts
from reader.ui.bidirectional import is_rtl, isolated
from reader.ui.inlines import plain
from reader.ui.offsets import Utf16

LONGEST = 400
"""Characters of a title or snippet that are laid out: more than any row shows."""
_STUMP = 4
"""Letters; what is left of a name with fewer tells nothing."""
_MOST = 400
"""Texts that are kept: those of some screens of rows. What is laid out takes some 5 KB."""


class Laid(NamedTuple):
    """Lines that are ready to be drawn."""

    layout: QTextLayout
    """What the lines belong to."""
    whole: tuple[QTextLine, ...]
    cut: str
    """The last line where the text does not fit, with its ellipsis; else empty."""
    font: QFont
    """Kept, so that no other font comes to stand at its address."""


class LaidTexts:
    """Lays texts out and keeps the last ones."""

    def __init__(self) -> None:
        self._cuts: dict[tuple[int, str, int], tuple[str, QFont]] = {}
        self._lines: dict[tuple[object, ...], Laid] = {}

    def cut(self, font: QFont, text: str, width: int) -> str:
        """Return a text as one line of `width` pixels holds it."""
        key = (id(font), text, width)
        kept = self._cuts.get(key)
        if kept is None:
            if len(self._cuts) >= _MOST:
                self._cuts.clear()
            line = QFontMetrics(font).elidedText(plain(text[:LONGEST]), Qt.TextElideMode.ElideRight, width)
            kept = self._cuts[key] = (isolated(line), font)
        return kept[0]

    def cut_before(self, font: QFont, text: str, last: str, width: int) -> str:
        """Return a text joined with what comes last, cut so that the last part stays whole."""
        key = (id(font), f"{text}\0{last}", width)
        kept = self._cuts.get(key)
        if kept is None:
            if len(self._cuts) >= _MOST:
                self._cuts.clear()
            whole = facts.join(text, last)
            metrics = QFontMetricsF(font)  # whole pixels would be short of the width by a part of one
            if last and metrics.horizontalAdvance(whole) > width:
                room = width - metrics.horizontalAdvance(facts.join("x", last)) + metrics.horizontalAdvance("x")
                cut = metrics.elidedText(plain(text), Qt.TextElideMode.ElideRight, room)
                whole = facts.join(_without_a_stump(cut), last)
            kept = self._cuts[key] = (whole, font)
        return kept[0]

    def lines(
        self,
        font: QFont,
        text: str,
        width: int,
        *,
        lines: int,
        line_height: int,
        formats: Sequence[QTextLayout.FormatRange] = (),
    ) -> Laid:
        """Return a text as up to `lines` lines of `width` pixels, each `line_height` below the last."""
        if formats:  # colours of one theme, for one query
            return _lay_out(font, text, width, lines=lines, line_height=line_height, formats=formats)
        key = (id(font), text, width, lines, line_height, QGuiApplication.isRightToLeft())
        kept = self._lines.get(key)
        if kept is None:
            if len(self._lines) >= _MOST:
                self._lines.clear()
            kept = self._lines[key] = _lay_out(font, text, width, lines=lines, line_height=line_height)
        return kept


def _lay_out(
    font: QFont, text: str, width: int, *, lines: int, line_height: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> Laid:
    shown = plain(text[:LONGEST])
    layout = QTextLayout(shown, font)
    layout.setCacheEnabled(True)  # else the words are shaped again whenever they are drawn
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Words run as they are written, but begin where the window's rows begin.
    rtl = is_rtl(shown)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.beginLayout()
    placed: list[QTextLine] = []
    while len(placed) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(placed) * line_height))
        placed.append(line)
    cut = ""
    if placed:
        last, units = placed[-1], Utf16(shown)
        if last.textStart() + last.textLength() < units.units:
            rest = shown[units.to_index(last.textStart()) :]
            cut = isolated(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width), rtl=rtl)
            placed.pop()
    layout.endLayout()
    return Laid(layout, tuple(placed), cut, font)


def _without_a_stump(cut: str) -> str:
    """Return parts of a line, of which the last is cut, without it where next to nothing of it is left."""
    parts, dot, rest = cut.rpartition(facts.DOT)
    return parts if dot and len(rest.strip("…\u2068 ")) < _STUMP else cut
