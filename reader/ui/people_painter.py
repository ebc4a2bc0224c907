# SPDX-License-Identifier: MIT
"""Paints the rows of the people's pages: somebody with counts, and a quotation with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui import fonts
from reader.ui.library_model import ROW
from reader.ui.list_painter import RowPainter
from reader.ui.people_models import articles, place, quotations, when
from reader.ui.themes import Theme

if TYPE_CHECKING:
    from reader.library import PersonRow, Said

_SIDE = 18
_TOP = 12
_NARROW = 440
"""Pixels of a row below which both counts would leave a name too little room."""
_LINES = 4
"""Lines of a quotation at most: it is read whole in its article."""
_MEASURED = 500
"""Characters that are measured: more than four lines hold."""


class NamePainter(RowPainter):
    """Paints a person of the library: the name, and beside it how much is known."""

    edge = _SIDE

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the one size all people have."""
        return QSize(240, 2 * _TOP + self.title_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person."""
        row: PersonRow | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        rectangle: QRect = option.rect  # type: ignore[attr-defined]
        box = rectangle.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        metrics = QFontMetrics(self.small_font)
        widest = metrics.horizontalAdvance(quotations(99_999)), metrics.horizontalAdvance(articles(99_999))
        narrow = box.width() < _NARROW
        counts = widest[1] if narrow else sum(widest) + 24
        rtl = QGuiApplication.isRightToLeft()
        name = box.adjusted(counts + 12, 0, 0, 0) if rtl else box.adjusted(0, 0, -counts - 12, 0)
        self.paint_line(painter, self.read_font, self.theme.text, name, row.name)
        painter.setFont(self.small_font)
        painter.setPen(QColor(self.theme.muted))
        flags = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        end = QRect(box.left() if rtl else box.right() - widest[1], box.top(), widest[1], box.height())
        painter.drawText(end, flags, articles(row.articles))
        if row.quotations and not narrow:
            at = end.right() + 24 if rtl else end.left() - 24 - widest[0]
            middle = QRect(at, box.top(), widest[0], box.height())
            painter.drawText(middle, flags, quotations(row.quotations))
        painter.restore()


class SaidPainter(RowPainter):
    """Paints a quotation as it is read, and its source below."""

    edge = _SIDE

    def __init__(self, theme: Theme, scale: float = 1.0, family: str = fonts.READING[0]) -> None:
        super().__init__(theme, scale)
        self._scale = scale
        self.set_family(family)

    def set_family(self, family: str) -> None:
        """Use the typeface texts are read in."""
        self.passage_font = fonts.font(family, 16 * self._scale)
        self.passage_line = round(16 * self._scale * 1.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the size of a quotation: as many lines as it has, four at most, and its source."""
        row: Said | None = index.data(ROW)
        lines = _LINES
        if row is not None and self.width:
            metrics = QFontMetrics(self.passage_font)
            room = QRect(0, 0, max(60, self.width - 2 * _SIDE - 16), 10_000)
            text = " ".join(row.words[:_MEASURED].split())
            wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
            lines = min(_LINES, max(1, round(wrapped.height() / metrics.lineSpacing())))
        return QSize(240, 2 * _TOP + lines * self.passage_line + self.small_line + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one quotation."""
        row: Said | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        rectangle: QRect = option.rect  # type: ignore[attr-defined]
        box = rectangle.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        rtl = QGuiApplication.isRightToLeft()
        bar = box.right() - 2 if rtl else box.left()
        left = box.left() + (0 if rtl else 16)
        below = QRect(left, box.bottom() - self.small_line + 1, box.width() - 16, self.small_line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.speaker(0)))
        painter.drawRoundedRect(QRectF(bar, box.top() + 3, 3, box.height() - 6), 1.5, 1.5)
        passage = QRect(left, box.top(), box.width() - 16, box.height() - self.small_line - 8)
        self.paint_lines(
            painter,
            self.passage_font,
            self.theme.text,
            passage,
            " ".join(row.words.split()),
            lines=_LINES,
            line_height=self.passage_line,
        )
        # The day stands apart at the end: a long title never cuts it off.
        day = when(row)
        room = QFontMetrics(self.small_font).horizontalAdvance(day)
        painter.setFont(self.small_font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), day)
        rest = below.adjusted(room + 16, 0, 0, 0) if rtl else below.adjusted(0, 0, -room - 16, 0)
        self.paint_line(painter, self.small_font, self.theme.muted, rest, place(row))
        painter.restore()
