# SPDX-License-Identifier: MIT
"""A list of painted rows, as the library, the search results and the voices have it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.list_painter import RowPainter
from reader.ui.themes import Theme

_FADE = 28
"""Pixels at the lower edge over which a list that goes on fades out: a cut line would look like a mistake."""


class RowList(QListView):
    """A list of painted rows of one height; Space scrolls the text instead of the list."""

    paging = Signal(int)
    on_page = False
    """Whether the list stands on a page's ground, not on a panel's."""

    def __init__(
        self, model: QAbstractListModel, painter: RowPainter, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._painter = painter
        self.setItemDelegate(painter)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.verticalScrollBar().setSingleStep(24)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another style; it changes colours alone, and would have all rows measured again."""
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()
        else:
            super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows that are as high as their text be measured again."""
        self._painter.width = self.viewport().width()
        super().resizeEvent(event)
        if not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()

    def choose(self, row: int) -> None:
        """Select a row alone, or the one nearest to it, and bring it into view."""
        index = self.model().index(min(max(row, 0), self.model().rowCount() - 1), 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def step_by(self, step: int) -> None:
        """Select the row so many rows on."""
        self.choose(self.currentIndex().row() + step)

    def extend(self, step: int) -> None:
        """Take the next row into the selection, or give the last one up."""
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            index, flags = self.model().index(row, 0), QItemSelectionModel.SelectionFlag
            there = self.selectionModel().isSelected(index)
            if there:  # back over what was taken: the row that is left is given up
                self.selectionModel().select(self.currentIndex(), flags.Deselect)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate if there else flags.Select)
            self.scrollTo(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; let the last one fade where more come below the edge."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.paint_fade(painter)
        painter.end()

    def paint_fade(self, painter: QPainter) -> None:
        """Let the lower edge fade where more rows come below it."""
        bar = self.verticalScrollBar()
        left = bar.maximum() - bar.value()
        if left <= 0:
            return
        area = self.viewport().rect()
        high = min(_FADE, left)
        theme = self._painter.theme
        ground = QColor(theme.page if self.on_page else theme.panel)
        clear = QColor(ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0, area.height() - high, 0, area.height())
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter.fillRect(0, area.height() - high, area.width(), high, fade)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, hand Space on, and leave letters to the window's keys."""
        if event.key() == Qt.Key.Key_Space:
            self.paging.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.text() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
