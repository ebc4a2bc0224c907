# SPDX-License-Identifier: MIT
"""How highlights look: a tint and a line below it for each colour, told apart without seeing colours."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from reader.article import HighlightColour
from reader.ui.themes import Theme, blend, contrast, readable

_HUES = {
    HighlightColour.YELLOW: "#FFD000",
    HighlightColour.GREEN: "#4FC96A",
    HighlightColour.BLUE: "#4AA3F5",
    HighlightColour.PINK: "#F56BA8",
}
_MOST = {False: 0.4, True: 0.3}
"""How much of its hue a tint takes at most, on light and on dark pages; more would outshine the text."""
_VISIBLE = 3.0
"""The least contrast of what is no text."""
_RATIOS = (1.0, 2.0)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # the name lupdate looks for
    """Mark a text for translation; `name` translates it."""
    return text


_NAMES = {
    HighlightColour.YELLOW: QT_TRANSLATE_NOOP("highlights", "Yellow"),
    HighlightColour.GREEN: QT_TRANSLATE_NOOP("highlights", "Green"),
    HighlightColour.BLUE: QT_TRANSLATE_NOOP("highlights", "Blue"),
    HighlightColour.PINK: QT_TRANSLATE_NOOP("highlights", "Pink"),
}


def name(colour: HighlightColour) -> str:
    """Return what a colour is called."""
    return QCoreApplication.translate("highlights", _NAMES[colour])


@cache
def tint(theme: Theme, colour: HighlightColour) -> str:
    """Return the ground of a highlight: as much of its hue as leaves text, links and code readable."""
    return readable(theme.page, _HUES[colour], _MOST[theme.dark], theme.inks)


@cache
def ink(theme: Theme, colour: HighlightColour) -> str:
    """Return the colour of a highlight's line: of its hue, and seen on page, panel and tint."""
    grounds = (theme.page, theme.panel, theme.selected, tint(theme, colour))
    towards = "#FFFFFF" if theme.dark else "#000000"
    share = 0.0
    while share < 1.0:
        found = blend(_HUES[colour], towards, share)
        if min(contrast(found, ground) for ground in grounds) >= _VISIBLE:
            return found
        share += 0.04
    return theme.text


def paint_line(painter: QPainter, colour: HighlightColour, stroke: str, sides: tuple[float, float], y: float) -> None:
    """Paint the line below a highlight: whole for yellow, dashes for green, dots for blue, double for pink."""
    left, right = sides
    pen = QPen(QColor(stroke), 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    if colour is HighlightColour.GREEN:
        pen.setDashPattern([4, 2])
    elif colour is HighlightColour.BLUE:
        pen.setWidthF(2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2])
    else:
        pen.setStyle(Qt.PenStyle.SolidLine)
    if colour is HighlightColour.PINK:
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y - 2.5), QPointF(right, y - 2.5))
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


@cache
def swatch(theme: Theme, colour: HighlightColour, side: int = 18) -> QIcon:
    """Return a colour as a small picture: its tint and its line."""
    result = QIcon()
    for ratio in _RATIOS:
        picture = QPixmap(QSize(round(side * ratio), round(side * ratio)))
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(ink(theme, colour)), 1))
            painter.setBrush(QColor(tint(theme, colour)))
            painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 4, 4)
            paint_line(painter, colour, ink(theme, colour), (3.5, side - 3.5), side - 4.5)
        finally:
            painter.end()
        result.addPixmap(picture)
    return result
