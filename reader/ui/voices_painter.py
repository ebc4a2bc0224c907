# SPDX-License-Identifier: MIT
"""Paints the rows of the voices panel: quotations with their speakers, and people."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui import facts
from reader.ui.library_model import ROW
from reader.ui.list_painter import EDGE, RowPainter
from reader.ui.themes import Theme

_GAP = 10
_MOST_LINES = 3
_INSIDE = 12
"""Pixels between a row's bar and its words."""


class QuoteItem(NamedTuple):
    """A quotation in the list."""

    number: int
    text: str
    source: str
    speaker: int | None
    """The speaker's number, which decides the colour."""
    weak: bool

    @property
    def spoken(self) -> str:
        """The item in words."""
        return f"{self.source or facts.tr('Speaker unknown')}: {self.text}"


class PersonItem(NamedTuple):
    """A person in the list."""

    number: int
    name: str
    role: str
    speaker: int | None
    quotations: int

    @property
    def spoken(self) -> str:
        """The item in words."""
        count = facts.counted(self.quotations, facts.tr("1 quotation"), facts.tr("{count} quotations"))
        return ", ".join(part for part in (self.name, self.role, count if self.quotations else "") if part)


class QuotePainter(RowPainter):
    """Paints a quotation: its speaker, and three lines of it."""

    def __init__(self, theme: Theme, scale: float = 1.0) -> None:
        super().__init__(theme, scale)
        self._measure = lru_cache(maxsize=1_000)(self._lines)
        """The list asks for all its rows whenever the style changes."""

    def _lines(self, text: str, width: int) -> int:
        """Return how many lines a text takes, at most `_MOST_LINES`."""
        metrics = QFontMetrics(self.small_font)
        wrapped = metrics.boundingRect(QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), text)
        return min(_MOST_LINES, max(1, round(wrapped.height() / metrics.lineSpacing())))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the size of a quotation: its speaker and one to three lines of it."""
        item: QuoteItem | None = index.data(ROW)
        lines = _MOST_LINES
        if item is not None and self.width:
            lines = self._measure(item.text[:200], max(60, self.width - 2 * EDGE - _INSIDE))
        return QSize(200, 2 * _GAP + self.small_line * (1 + lines) + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one quotation."""
        item: QuoteItem | None = index.data(ROW)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        ground = self.paint_ground(painter, option)
        rtl = QGuiApplication.isRightToLeft()
        box = QRect(
            ground.left() + (0 if rtl else _INSIDE),
            option.rect.top() + _GAP,  # pyright: ignore[reportAttributeAccessIssue]
            ground.width() - _INSIDE,
            option.rect.height() - 2 * _GAP,  # pyright: ignore[reportAttributeAccessIssue]
        )
        colour = theme.muted if item.speaker is None else theme.speaker(item.speaker)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        edge = ground.right() - 2 if rtl else ground.left()
        if item.weak:
            for step in range(0, box.height() - 4, 7):
                painter.drawEllipse(QRectF(edge + 0.5, box.top() + step + 1, 2.2, 2.2))
        else:
            painter.drawRoundedRect(QRectF(edge, box.top() + 1, 3, box.height() - 4), 1.5, 1.5)
        head = QRect(box.left(), box.top(), box.width(), self.small_line)
        font = self.small_font
        self.paint_line(painter, font, colour, head, item.source or facts.tr("Speaker unknown"))
        passage = box.adjusted(0, self.small_line + 2, 0, 0)
        self.paint_lines(painter, font, theme.text, passage, item.text, lines=_MOST_LINES, line_height=self.small_line)
        painter.restore()


class PersonPainter(RowPainter):
    """Paints a person: name, role, number of quotations."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the one size all people have."""
        return QSize(200, 2 * _GAP - 4 + self.title_line + self.small_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person."""
        item: PersonItem | None = index.data(ROW)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        ground = self.paint_ground(painter, option)
        top = option.rect.top() + _GAP - 3  # pyright: ignore[reportAttributeAccessIssue]
        rtl = QGuiApplication.isRightToLeft()
        if not item.role:
            top += self.small_line // 2
        if item.speaker is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.speaker(item.speaker)))
            dot = ground.right() - 2 if rtl else ground.left() + 3
            painter.drawEllipse(QPointF(dot, top + self.title_line / 2), 3.4, 3.4)
        count = str(item.quotations) if item.quotations else ""
        room = 30 if count else 0
        name = QRect(ground.left() + (room if rtl else 14), top, ground.width() - 14 - room, self.title_line)
        self.paint_line(painter, self.read_font, theme.text, name, item.name)
        if count:
            painter.setFont(self.small_font)
            painter.setPen(QColor(theme.muted))
            beside = QRect(ground.left() if rtl else name.right(), name.top(), room, self.title_line)
            side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(beside, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), count)
        if item.role:
            role = name.translated(0, self.title_line - 1)
            role.setHeight(self.small_line)
            self.paint_line(painter, self.small_font, theme.muted, role, item.role)
        painter.restore()
