# SPDX-License-Identifier: MIT
"""Highlights as rows of a list: the words, the note, and where they are from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.article import HighlightColour
from reader.ui import facts
from reader.ui import highlight_colours as colours
from reader.ui.library_model import ROW, Index
from reader.ui.list_painter import EDGE, RowPainter
from reader.ui.themes import Theme

_GAP = 10
_INSIDE = 16
"""Pixels between a row's edge and its words, where its colour stands."""
_WORD_LINES = 4
_NOTE_LINES = 3
LONGEST = 400
"""Characters of words or note that a row holds: more than it shows."""


class HighlightItem(NamedTuple):
    """A highlight in a list."""

    number: int
    article: int
    words: str
    note: str
    colour: HighlightColour
    lost: bool = False

    @property
    def spoken(self) -> str:
        """The item in words."""
        parts = [colours.name(self.colour), self.words]
        if self.note:
            parts.append(facts.tr("Note: {note}").format(note=self.note))
        if self.lost:
            parts.append(facts.tr("No longer in the text"))
        return ". ".join(parts)


class ArticleHeading(NamedTuple):
    """What stands above the highlights of an article."""

    article: int
    title: str
    about: str

    @property
    def spoken(self) -> str:
        """The item in words."""
        return facts.join(self.title, self.about)


Row = HighlightItem | ArticleHeading


class HighlightRows(QAbstractListModel):
    """Highlights, and the headings above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Row] = []

    def show(self, items: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def item(self, index: Index) -> Row | None:
        """Return the item at an index."""
        return self.items[index.row()] if index.isValid() and index.row() < len(self.items) else None

    def row_of(self, number: int) -> int:
        """Return the row of the highlight of that number, -1 where there is none."""
        return next(
            (row for row, item in enumerate(self.items) if isinstance(item, HighlightItem) and item.number == number),
            -1,
        )

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if isinstance(self.item(index), ArticleHeading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an item, or what of it is read out."""
        item = self.item(index)
        if item is None:
            return None
        if role == ROW:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken
        return None


class HighlightRowPainter(RowPainter):
    """Paints a highlight: its colour at the side, its words, its note; and the headings between them."""

    def __init__(self, theme: Theme, scale: float = 1.0, *, side: int = 0) -> None:
        super().__init__(theme, scale)
        self._side = side
        """More room on each side of the rows, in pixels."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the size of a row: as high as its lines."""
        item: Row | None = index.data(ROW)
        if isinstance(item, ArticleHeading):
            return QSize(200, 3 * _GAP + self.title_line + (self.small_line if item.about else 0))
        if item is None:
            return QSize(200, 2 * _GAP + self.small_line)
        lines = self._lines(item.words, _WORD_LINES)
        if item.note:
            lines += self._lines(item.note, _NOTE_LINES)
        return QSize(200, 2 * _GAP + self.small_line * (lines + int(item.lost)) + (6 if item.note else 0) + 4)

    def _lines(self, text: str, most: int) -> int:
        if not self.width:
            return most
        room = QRect(0, 0, max(60, self.width - 2 * (EDGE + self._side) - _INSIDE), 10_000)
        metrics = QFontMetrics(self.small_font)
        wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text[:LONGEST])
        return min(most, max(1, round(wrapped.height() / metrics.lineSpacing())))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        item: Row | None = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, ArticleHeading):
            self._paint_heading(painter, option.rect, item)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType]
        elif item is not None:
            self._paint_highlight(painter, option, item)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rectangle: QRect, item: ArticleHeading) -> None:
        box = rectangle.adjusted(18 + self._side, 2 * _GAP, -18 - self._side, 0)
        box.setHeight(self.title_line)
        self.paint_line(painter, self.title_font, self.theme.text, box, item.title or facts.tr("Untitled"))
        box.translate(0, self.title_line)
        box.setHeight(self.small_line)
        self.paint_line(painter, self.small_font, self.theme.muted, box, item.about)

    def _paint_highlight(self, painter: QPainter, option: QStyleOptionViewItem, item: HighlightItem) -> None:
        theme = self.theme
        ground = self.paint_ground(painter, option).adjusted(self._side, 0, -self._side, 0)
        rectangle: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        box = QRect(
            ground.left() + _INSIDE, rectangle.top() + _GAP, ground.width() - _INSIDE, rectangle.height() - 2 * _GAP
        )  # fmt: skip
        stroke = colours.ink(theme, item.colour)
        # Its line, drawn downwards, tells the colour as it does in the text.
        painter.save()
        painter.translate(ground.left() + 5, box.top() + 1)
        painter.rotate(90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tint(theme, item.colour)))
        length = float(box.height() - 5)
        painter.drawRoundedRect(QRectF(0, -3.5, length, 8), 2, 2)
        colours.paint_line(painter, item.colour, stroke, (0.0, length), 4)
        painter.restore()
        font, height = self.small_font, self.small_line
        used = self.paint_lines(
            painter,
            font,
            theme.muted if item.lost else theme.text,
            box,
            item.words,
            lines=_WORD_LINES,
            line_height=height,
        )
        line = box.adjusted(0, used * height, 0, 0)
        if item.lost:
            below = QRect(line.left(), line.top(), line.width(), height)
            self.paint_line(painter, font, theme.muted, below, facts.tr("No longer in the text"))
            line.adjust(0, height, 0, 0)
        if item.note:
            line.adjust(0, 6, 0, 0)
            self.paint_lines(
                painter, font, theme.accent, line, item.note, lines=_NOTE_LINES, line_height=height
            )  # fmt: skip
