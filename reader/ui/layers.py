# SPDX-License-Identifier: MIT
"""What is painted under the text: quotation grounds and marks, people, matches, list markers, boxes.

The layers are painted before the text and never touch the document, so they can be switched,
recoloured and filled while somebody reads.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
)

from reader.article import Span
from reader.ui import fonts
from reader.ui.cast import Cast
from reader.ui.document import HEADER_RULE, Layout
from reader.ui.highlight_layer import HighlightLayer, paint_highlights
from reader.ui.setting import Decoration
from reader.ui.spans import PlacedSpans
from reader.ui.style import Style
from reader.ui.tables import ROW_ROOM
from reader.ui.visible import Line, span_on_line, table_of, visible_blocks, visible_lines

MARK_GAP = 16
"""Between the column and a quotation's mark at its side, in pixels."""
_MARK_WIDTH = 3


@dataclass
class Layers:
    """Which layers are shown, and what they hold for the open article."""

    quotes_shown: bool = True
    people_shown: bool = True
    cast: Cast | None = None
    quotes: PlacedSpans = field(default_factory=PlacedSpans)
    people: PlacedSpans = field(default_factory=PlacedSpans)
    matches: PlacedSpans = field(default_factory=PlacedSpans)
    current_quote: int | None = None
    current_match: int | None = None
    marked: HighlightLayer = field(default_factory=HighlightLayer)

    def set_cast(self, cast: Cast | None) -> None:
        """Take in an article's voices; `place` must follow."""
        self.cast = cast
        self.current_quote = None
        quotes = enumerate(cast.quotes) if cast else ()
        self.quotes = PlacedSpans([(quote.span, number) for number, quote in quotes])
        self.people = PlacedSpans(cast.mentions if cast else ())

    def set_matches(self, spans: list[Span]) -> None:
        """Take in the places a search found; `place` must follow."""
        self.current_match = None
        self.matches = PlacedSpans([(span, number) for number, span in enumerate(spans)])

    def place(self, layout: Layout) -> None:
        """Find the positions of what stands in the document by now."""
        for spans in (self.quotes, self.people, self.matches):
            spans.place(layout.map)
        self.marked.place(layout.map)


class LayerPainter:
    """Paints the layers of one viewport; made for one paint event."""

    def __init__(self, painter: QPainter, layout: Layout, layers: Layers, style: Style, scroll: QPointF) -> None:
        self._painter = painter
        self._layout = layout
        self._layers = layers
        self._style = style
        self._theme = style.theme
        self._scroll = scroll
        margins = layout.document.rootFrame().frameFormat()
        self._left = margins.leftMargin() - scroll.x()
        self._right = layout.document.textWidth() - margins.rightMargin() - scroll.x()

    def paint(self, clip: QRectF) -> None:
        """Paint what falls into `clip`, in viewport coordinates."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        blocks = list(visible_blocks(self._layout.document, clip, self._scroll))
        for block, rectangle in blocks:
            self._paint_decoration(block, rectangle)
        self._paint_table_lines(blocks)
        lines = [line for block, rectangle in blocks for line in visible_lines(block, rectangle, clip)]
        if self._layers.quotes_shown and self._layers.cast:
            self._paint_quotes(lines, self._layers.cast)
        layer, sides = self._layers.marked, (self._left, self._right)
        paint_highlights(self._painter, layer, self._style, lines, sides=sides)
        self._paint_matches(lines)
        if self._layers.people_shown and self._layers.cast:
            self._paint_people(lines, self._layers.cast)

    # ── Quotations ───────────────────────────────────────────────────────────

    def _paint_quotes(self, lines: list[Line], cast: Cast) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for line in lines:
            beside: dict[str, tuple[bool, bool]] = {}
            for span in self._layers.quotes.within(line.start, line.end):
                quote = cast.quotes[span.number]
                number = cast.number(quote.speaker)
                weak = cast.is_weak(quote)
                colour = self._theme.muted if number is None else self._theme.speaker(number)
                current = span.number == self._layers.current_quote
                ground = QColor(self._theme.tinted(colour, 1.7 if current else 0.45 if weak else 1.0))
                painter.setBrush(ground)
                box = span_on_line(line, span.start, span.end)
                first, last = span.start >= line.start, span.end <= line.end
                painter.drawRoundedRect(box.adjusted(-2 if first else 0, 0, 2 if last else 0, 0), 3, 3)
                if cast.is_other(quote) and not current:
                    continue  # terms and titles are no voices: the ground alone tells they stand in marks
                was_weak, was_current = beside.get(colour, (True, False))
                beside[colour] = (was_weak and weak, was_current or current)
            # Beside a sure speaker a weak mark would only blur whose line it is.
            sure = {colour: state for colour, state in beside.items() if not state[0]}
            for order, (colour, (weak, current)) in enumerate(list((sure or beside).items())[:3]):
                self._paint_mark(line, colour, order, weak=weak, current=current)

    def _paint_mark(self, line: Line, colour: str, order: int, *, weak: bool, current: bool) -> None:
        """Paint a quotation's mark beside a line: whole where the speaker is sure, dotted where not."""
        painter = self._painter
        width = _MARK_WIDTH + (1 if current else 0)
        distance = MARK_GAP + order * (_MARK_WIDTH + 2)
        if line.block.textDirection() == Qt.LayoutDirection.RightToLeft:
            x = self._right + distance - width
        else:
            x = self._left - distance
        painter.setBrush(QColor(colour))
        if not weak:
            painter.drawRect(QRectF(x, line.top, width, line.bottom - line.top))
            return
        y = line.top + 2
        while y + 2 < line.bottom:
            painter.drawEllipse(QRectF(x + 0.5, y, 2, 2))
            y += 6

    def _paint_people(self, lines: list[Line], cast: Cast) -> None:
        for line in lines:
            for span in self._layers.people.within(line.start, line.end):
                number = cast.number(cast.people[span.number].name)
                colour = QColor(self._theme.muted if number is None else self._theme.speaker(number))
                box = span_on_line(line, span.start, span.end)
                y = round(line.top + line.line.ascent() + max(3.0, self._style.size * 0.2)) + 0.5
                pen = QPen(colour, 1.4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
                pen.setDashPattern([0.1, 2.1])
                self._painter.setPen(pen)
                self._painter.drawLine(QPointF(box.left() + 0.7, y), QPointF(box.right() - 0.7, y))
        self._painter.setPen(Qt.PenStyle.NoPen)

    def _paint_matches(self, lines: list[Line]) -> None:
        painter = self._painter
        for line in lines:
            for span in self._layers.matches.within(line.start, line.end):
                current = span.number == self._layers.current_match
                painter.setBrush(QColor(self._theme.match_now if current else self._theme.match))
                painter.setPen(QPen(QColor(self._theme.text), 1) if current else QPen(Qt.PenStyle.NoPen))
                box = span_on_line(line, span.start, span.end)
                room = (box.height() - self._style.size * 1.32) / 2
                painter.drawRoundedRect(box.adjusted(-1.5, max(0.0, room), 1.5, -max(0.0, room)), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)

    # ── Blocks ───────────────────────────────────────────────────────────────

    def _paint_decoration(self, block: QTextBlock, rectangle: QRectF) -> None:
        painter, theme = self._painter, self._theme
        state = block.userState()
        painter.setPen(Qt.PenStyle.NoPen)
        if state == HEADER_RULE:
            painter.fillRect(QRectF(self._left, rectangle.top(), self._right - self._left, 1), QColor(theme.line))
            return
        decoration = self._layout.decorations.get(state)
        if decoration is None:
            return
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        if decoration.rule:
            self._paint_rule(rectangle)
        if decoration.box:
            pad = self._style.size * 0.7
            box = QRectF(self._left, rectangle.top() - pad, self._right - self._left, rectangle.height() + 2 * pad)
            painter.setBrush(QColor(theme.code))
            painter.setPen(QPen(QColor(theme.line), 1))
            inset = max(0.0, decoration.indent)
            painter.drawRoundedRect(box.adjusted(0 if rtl else inset, 0, -inset if rtl else 0, 0), 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        for bar in decoration.bars:
            below = block.blockFormat().bottomMargin() if decoration.bar_below else 0.0
            x = self._right - bar - 3 if rtl else self._left + bar
            painter.drawRect(QRectF(x, rectangle.top(), 3, rectangle.height() + below))
        if decoration.marker and block.layout().lineCount():
            self._paint_marker(block, rectangle, decoration, rtl=rtl)

    def _paint_table_lines(self, blocks: list[tuple[QTextBlock, QRectF]]) -> None:
        """Paint a hairline below each row of a table, a stronger one below its heads."""
        bottoms: dict[tuple[int, int], float] = {}
        heads: dict[int, int] = {}
        for block, rectangle in blocks:
            table = table_of(block)
            if table is None:
                continue
            cell = table.cellAt(block.position())
            place = (table.firstPosition(), cell.row() + cell.rowSpan() - 1)
            heads[place[0]] = self._layout.table_heads.get(place[0], 0)
            bottoms[place] = max(bottoms.get(place, rectangle.bottom()), rectangle.bottom())
        for (position, row), bottom in bottoms.items():
            colour = self._theme.muted if row + 1 == heads[position] else self._theme.line
            y = round(bottom + self._style.size * ROW_ROOM) - 1
            self._painter.fillRect(QRectF(self._left, y, self._right - self._left, 1), QColor(colour))

    def _paint_rule(self, rectangle: QRectF) -> None:
        """Paint three small dots in the middle of the column, as books part their sections."""
        self._painter.setBrush(QColor(self._theme.muted))
        middle = QPointF((self._left + self._right) / 2, rectangle.center().y())
        for step in (-1, 0, 1):
            self._painter.drawEllipse(middle + QPointF(step * self._style.size, 0), 1.8, 1.8)

    def _paint_marker(self, block: QTextBlock, rectangle: QRectF, decoration: Decoration, *, rtl: bool) -> None:
        painter, em = self._painter, float(self._style.size)
        line = block.layout().lineAt(0)
        baseline = rectangle.top() - block.layout().boundingRect().top() + line.y() + line.ascent()
        painter.setPen(QColor(self._theme.muted))
        font = fonts.font(self._style.family, em if decoration.marker == "•" else em * 0.94)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(decoration.marker)
        left, right = self._left + decoration.indent - em * 0.5 - width, self._right - decoration.indent + em * 0.5
        x = right if rtl else left
        painter.drawText(QPointF(x, baseline), decoration.marker)
        painter.setPen(Qt.PenStyle.NoPen)
