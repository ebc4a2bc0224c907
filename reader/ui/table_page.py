# SPDX-License-Identifier: MIT
"""A table of the article on a page of its own: whole, and scrolled both ways."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.article import Block, Cell
from reader.ui import fonts
from reader.ui.tables import Grid, grid_of, widths

_MOST_COLUMNS = 2_000
_WIDEST = 22.0
"""Ems of a column: longer texts are wrapped."""
_ROOM = 36
"""Pixels of a column that are not its text's."""
_MOST_MEASURED = 600
"""Rows whose height is measured; in longer tables all are as high as two lines."""
_SIZE = 14

Index = QModelIndex | QPersistentModelIndex
_ALIGNMENTS = {
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


class TableModel(QAbstractTableModel):
    """The cells of a table's block; its first row is the header where it is a row of heads."""

    def __init__(self, block: Block, font: QFont, strong: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = block.text
        self.grid: Grid = grid_of(block, _MOST_COLUMNS)
        self._fonts = (font, strong)
        self._cells = {(place.row, place.column): place.cell for place in self.grid.placed}
        plain = all(place.rows == 1 and place.columns == 1 for place in self.grid.placed if place.row == 0)
        self.first = 1 if self.grid.heads == 1 and self.grid.rows > 1 and plain else 0
        """The row that is shown first."""

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows stand below the header."""
        return 0 if parent is not None and parent.isValid() else self.grid.rows - self.first

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else self.grid.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, alignment or font."""
        return self._show(self._cells.get((index.row() + self.first, index.column())), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal or not self.first:
            return None
        return self._show(self._cells.get((0, section)), role)

    def _show(self, cell: Cell | None, role: int) -> object:
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text[cell.start : cell.end]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _ALIGNMENTS.get(cell.alignment, Qt.AlignmentFlag.AlignLeading)
        if role == Qt.ItemDataRole.FontRole:
            return self._fonts[1 if cell.header else 0]
        return None


class TablePage(QWidget):
    """Covers its parent with one table; Escape puts it away."""

    left = Signal()

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        super().__init__(parent)
        self.setObjectName("tablePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = parent
        self._model: TableModel | None = None
        self._font = fonts.font(fonts.WINDOW, _SIZE * scale)
        self._strong = fonts.font(fonts.WINDOW, _SIZE * scale, 650)
        self._caption = QLabel()
        self._caption.setObjectName("tableCaption")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        self._caption.setFont(self._strong)
        close = QPushButton(self.tr("Back to the text"))
        close.clicked.connect(self.leave)
        self.table = QTableView()
        self.table.setFont(self._font)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self._caption, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 28, 40, 28)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        self.hide()

    def show_table(self, block: Block, title: str) -> None:
        """Show a table over the whole parent; `title` stands above one without a caption."""
        before, model = self._model, TableModel(block, self._font, self._strong, self)
        self._model = model
        self.table.setModel(model)
        if before is not None:
            before.deleteLater()
        self.table.clearSpans()
        for place in model.grid.placed:
            if (place.rows > 1 or place.columns > 1) and place.row >= model.first:
                self.table.setSpan(place.row - model.first, place.column, place.rows, place.columns)
        self.table.horizontalHeader().setVisible(bool(model.first))
        self._caption.setText(" ".join((block.caption or title).split()))
        name = block.caption or self.tr("Table")
        self.setAccessibleName(name)
        self.table.setAccessibleName(name)
        self.setGeometry(self._area.rect())
        self._size_columns(block, model)
        self.show()
        self.raise_()
        self.table.setFocus()
        self.table.setCurrentIndex(model.index(0, 0))

    def _size_columns(self, block: Block, model: TableModel) -> None:
        em = QFontMetricsF(self._strong).height() * 0.82
        _, whole = widths(model.grid, block.text)
        wanted = [min(width, _WIDEST) * em + _ROOM for width in whole]
        spare = self.width() - 100 - sum(wanted)
        # A table narrower than the page is spread over two thirds of it, no further: rows must be held by the eye.
        grow = max(1.0, min(1.6, 1 + spare / max(1.0, sum(wanted)) * 0.66)) if spare > 0 else 1.0
        for column, width in enumerate(wanted):
            self.table.setColumnWidth(column, round(width * grow))
        line = round(QFontMetricsF(self._font).height())
        vertical = self.table.verticalHeader()
        vertical.setDefaultSectionSize(line + 18 if model.rowCount() <= _MOST_MEASURED else 2 * line + 18)
        if model.rowCount() <= _MOST_MEASURED:
            self.table.resizeRowsToContents()
            for row in range(model.rowCount()):
                self.table.setRowHeight(row, self.table.rowHeight(row) + 10)

    def leave(self) -> None:
        """Put the table away."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the table away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
