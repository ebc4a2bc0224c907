# SPDX-License-Identifier: MIT
"""The list of articles: rows of one height under headings of another, whatever their number.

Where a row stands is reckoned, never laid out: 100,000 rows with headings cost as little as ten.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from reader.ui.library_model import Index, LibraryModel
from reader.ui.list_painter import ArticlePainter
from reader.ui.row_list import RowList

_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class ArticleList(RowList):
    """Shows a `LibraryModel`; the heading of the group in view stays at the top."""

    def __init__(self, model: LibraryModel, painter: ArticlePainter, name: str, parent: QWidget | None = None) -> None:
        # The toolkit asks for these while it makes the view.
        self._articles = model
        self._article_painter = painter
        self._row = painter.row_height
        self._heading = painter.heading_height
        super().__init__(model, painter, name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(False)

    # ── Where everything stands, in pixels from the list's beginning ─────────

    def top_of(self, row: int) -> int:
        """Return where a row begins."""
        return row * self._row + bisect_right(self._articles.starts, row) * self._heading

    def row_at(self, y: int) -> int:
        """Return the row that stands at a height; a heading counts as its first row; -1 outside."""
        starts = self._articles.starts
        if y < 0:
            return -1
        low, high = 0, len(starts)
        while low < high:  # the last group that begins at or above y
            middle = (low + high) // 2
            if self.top_of(starts[middle]) - self._heading <= y:
                low = middle + 1
            else:
                high = middle
        row = y // self._row if not low else starts[low - 1] + max(0, y - self.top_of(starts[low - 1])) // self._row
        return row if row < self._articles.rowCount() else -1

    @property
    def content_height(self) -> int:
        """How high the whole list is."""
        return self._articles.rowCount() * self._row + len(self._articles.starts) * self._heading

    @property
    def _sticky(self) -> int:
        """The height of what stays at the top."""
        return self._heading if self._articles.starts else 0

    def visible_rows(self) -> range:
        """Return the rows of which something is in view."""
        offset = self.verticalOffset()
        first = self.row_at(offset)
        if first < 0:
            return range(0)
        last = self.row_at(offset + self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self._articles.rowCount() - 1) + 1)

    # ── What the toolkit asks of a view ──────────────────────────────────────

    def visualRect(self, index: Index) -> QRect:
        """Return where a row stands on the viewport."""
        if not index.isValid():
            return QRect()
        return QRect(0, self.top_of(index.row()) - self.verticalOffset(), self.viewport().width(), self._row)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport; none on a heading."""
        if self.heading_at(point) >= 0:
            return QModelIndex()
        row = self.row_at(point.y() + self.verticalOffset())
        return self._articles.index(row) if row >= 0 else QModelIndex()

    def heading_at(self, point: QPoint) -> int:
        """Return the number of the heading at a point of the viewport, -1 for none."""
        starts = self._articles.starts
        if not starts:
            return -1
        row = self.row_at(point.y() + self.verticalOffset())
        if row < 0:
            return -1
        group = bisect_right(starts, row) - 1
        return group if point.y() < self._heading_top(group) + self._heading else -1

    def _heading_top(self, group: int) -> int:
        """Return where a heading is painted: at its place, or at the top while its rows go by."""
        starts, offset = self._articles.starts, self.verticalOffset()
        top = max(0, self.top_of(starts[group]) - self._heading - offset)
        if group + 1 < len(starts):
            top = min(top, self.top_of(starts[group + 1]) - 2 * self._heading - offset)
        return top

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Bring a row into view."""
        if not index.isValid():
            return
        top, bar, height = self.top_of(index.row()), self.verticalScrollBar(), self.viewport().height()
        offset = bar.value()
        if hint == _Hint.PositionAtTop:
            offset = top - self._sticky
        elif hint == _Hint.PositionAtCenter:
            offset = top - (height - self._row) // 2
        elif hint == _Hint.PositionAtBottom or top + self._row > offset + height:
            offset = top + self._row - height
        elif top - self._sticky < offset:
            offset = top - self._sticky
        if offset != bar.value():
            self.updateGeometries()
            bar.setValue(offset)

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the view."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002
        """Return False: filters leave rows out, nothing hides them."""
        return False

    def doItemsLayout(self) -> None:
        """Lay nothing out."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.content_height - height))
        bar.setPageStep(max(1, height - self._sticky))
        # The toolkit's own way would reckon with rows it laid out, and there are none.
        bar.setSingleStep(24)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Move what is painted; under a heading that stays it is painted anew."""
        if self._articles.starts:
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002
        """Return the row a key leads to."""
        count = self._articles.rowCount()
        if not count:
            return QModelIndex()
        current = self.currentIndex().row()
        page = max(1, (self.viewport().height() - self._sticky) // self._row)
        steps = {
            _Action.MoveUp: -1,
            _Action.MovePrevious: -1,
            _Action.MoveDown: 1,
            _Action.MoveNext: 1,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
            _Action.MoveHome: -count,
            _Action.MoveEnd: count,
        }
        row = current + steps.get(action, 0) if current >= 0 else 0
        return self._articles.index(min(max(row, 0), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows a rectangle of the viewport touches."""
        offset, count = self.verticalOffset(), self._articles.rowCount()
        first = self.row_at(max(0, rect.top() + offset))
        last = self.row_at(max(0, rect.bottom() + offset))
        selection = QItemSelection()
        if count and first >= 0:
            selection.select(self._articles.index(first), self._articles.index(last if last >= 0 else count - 1))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: ARG002
        """Return the whole viewport: it holds ten rows, a selection may hold all of them."""
        return QRegion(self.viewport().rect())

    # ── Selected articles ────────────────────────────────────────────────────

    def selected_rows(self) -> list[int]:
        """Return the rows that are selected, from the top."""
        rows: list[int] = []
        for chosen in self._ranges():
            rows.extend(range(chosen.top(), chosen.bottom() + 1))
        return sorted(set(rows))

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(chosen.height() for chosen in self._ranges())

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.size())]

    # ── Painting ─────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view, and the headings over them."""
        painter = QPainter(self.viewport())
        try:
            rows = self.visible_rows()
            area = event.rect()
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            flags = QStyle.StateFlag
            plain = option.state & ~(flags.State_Selected | flags.State_MouseOver | flags.State_HasFocus)  # type: ignore[attr-defined]
            pointed = self._pointed_row()
            selected, current = self.selectionModel(), self.currentIndex().row()
            for row in rows:
                index = self._articles.index(row)
                place = self.visualRect(index)
                if not place.intersects(area):
                    continue
                state = plain
                if selected.isSelected(index):
                    state |= flags.State_Selected
                if row == pointed:
                    state |= flags.State_MouseOver
                if row == current and self.hasFocus():
                    state |= flags.State_HasFocus
                option.rect = place  # type: ignore[attr-defined]
                option.state = state  # type: ignore[attr-defined]
                self._article_painter.paint(painter, option, index)
            self._paint_headings(painter, rows)
            self.paint_fade(painter)
        finally:
            painter.end()

    def _pointed_row(self) -> int:
        viewport = self.viewport()
        if not viewport.underMouse():
            return -1
        return self.indexAt(viewport.mapFromGlobal(QCursor.pos())).row()

    def _paint_headings(self, painter: QPainter, rows: range) -> None:
        starts = self._articles.starts
        if not starts or not rows:
            return
        first, last = bisect_right(starts, rows[0]) - 1, bisect_right(starts, rows[-1]) - 1
        for group in range(first, last + 1):
            place = QRect(0, self._heading_top(group), self.viewport().width(), self._heading)
            heading, count = self._articles.heading(group)
            self._article_painter.paint_heading(painter, place, heading, count)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the selection as it is under a click on a heading."""
        if self.heading_at(event.position().toPoint()) < 0:
            super().mousePressEvent(event)
