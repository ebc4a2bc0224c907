# SPDX-License-Identifier: MIT
"""The layer of the reader's own highlights: what it holds, and how it is painted under the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.article import Highlight, Span
from reader.ui import highlight_colours as colours
from reader.ui.offsets import TextMap
from reader.ui.spans import PlacedSpans
from reader.ui.style import Style
from reader.ui.themes import blend
from reader.ui.visible import Line, span_on_line

NOTE_GAP = 12
"""Between the column and the sign of a note, in pixels."""
NOTE_SIDE = 13
_SPOKEN = 0.14
"""How much of the accent the ground of a spoken sentence has."""
_HEIGHT = 1.36
"""A highlight's height on a line, in sizes of the text: lines never touch, however tight they are set."""


@dataclass
class HighlightLayer:
    """The highlights of the open article that stand in its text."""

    shown: bool = True
    highlights: Sequence[Highlight] = ()
    placed: PlacedSpans = field(default_factory=PlacedSpans)
    current: int | None = None
    """The number (`Highlight.id`) of the one that is worked on."""
    spoken_span: Span | None = None
    """The sentence that is read aloud."""
    spoken: PlacedSpans = field(default_factory=PlacedSpans)

    def set(self, highlights: Sequence[Highlight]) -> None:
        """Take these in, lost ones left out; `place` must follow."""
        self.highlights = sorted(
            (highlight for highlight in highlights if not highlight.lost), key=lambda one: (one.start, one.end)
        )
        self.again()

    def again(self) -> None:
        """Let the positions be found anew: the document is another."""
        self.placed = PlacedSpans([(highlight.span, at) for at, highlight in enumerate(self.highlights)])
        self.speak(self.spoken_span)

    def speak(self, span: Span | None) -> None:
        """Mark the sentence that is read aloud, or none; `place` must follow."""
        self.spoken_span = span
        self.spoken = PlacedSpans([(span, 0)] if span is not None else [])

    def place(self, text_map: TextMap) -> None:
        """Find the positions of what stands in the document by now."""
        self.placed.place(text_map)
        self.spoken.place(text_map)

    def at(self, offset: int) -> Highlight | None:
        """Return the highlight at a place of the text, the shortest where there are several."""
        there = [one for one in self.highlights if one.start <= offset < one.end]
        return min(there, key=lambda one: one.end - one.start, default=None)


def paint_highlights(
    painter: QPainter,
    layer: HighlightLayer,
    style: Style,
    lines: Sequence[Line],
    *,
    sides: tuple[float, float],
) -> None:
    """Paint the highlights on these lines, and the signs of notes beside the column's `sides`, left and right."""
    theme = style.theme
    for line in lines:
        for span in layer.spoken.within(line.start, line.end):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(spoken_ground(style)))
            painter.drawRoundedRect(span_on_line(line, span.start, span.end).adjusted(-3, 0, 3, 0), 4, 4)
        if not layer.shown:
            continue
        for span in layer.placed.within(line.start, line.end):
            highlight = layer.highlights[span.number]
            box = span_on_line(line, span.start, span.end)
            room = max(0.0, (box.height() - style.size * _HEIGHT) / 2)
            first, last = span.start >= line.start, span.end <= line.end
            box.adjust(-1.5 if first else 0, room, 1.5 if last else 0, -room)
            stroke = colours.ink(theme, highlight.colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint(theme, highlight.colour)))
            painter.drawRoundedRect(box, 2, 2)
            if highlight.id == layer.current:
                painter.setPen(QPen(QColor(stroke), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            colours.paint_line(painter, highlight.colour, stroke, (box.left(), box.right()), round(box.bottom()) - 0.75)
            if highlight.note and first:
                rtl = line.block.textDirection() == Qt.LayoutDirection.RightToLeft
                paint_note_sign(painter, note_place(sides, line.top, line.bottom, rtl=rtl), stroke, theme.page)
    painter.setPen(Qt.PenStyle.NoPen)


def spoken_ground(style: Style) -> str:
    """Return the ground of the sentence that is read aloud: of the theme's accent, text and links readable on it."""
    return blend(style.theme.page, style.theme.accent, _SPOKEN)


def note_place(sides: tuple[float, float], top: float, bottom: float, *, rtl: bool) -> QRectF:
    """Return where the sign of a note stands beside a line: at the side where lines end."""
    left = sides[0] - NOTE_GAP - NOTE_SIDE if rtl else sides[1] + NOTE_GAP
    return QRectF(round(left), round((top + bottom - NOTE_SIDE) / 2), NOTE_SIDE, NOTE_SIDE - 2)


def paint_note_sign(painter: QPainter, place: QRectF, stroke: str, ground: str) -> None:
    """Paint the sign of a note: a small sheet with two lines of writing."""
    painter.setPen(QPen(QColor(stroke), 1.2))
    painter.setBrush(QColor(ground))
    sheet = place.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(sheet, 2, 2)
    for share, end in ((0.36, 3.0), (0.68, 5.5)):
        y = sheet.top() + sheet.height() * share
        painter.drawLine(QPointF(sheet.left() + 3, y), QPointF(sheet.right() - end, y))
    painter.setPen(Qt.PenStyle.NoPen)
