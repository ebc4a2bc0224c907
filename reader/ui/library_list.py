# SPDX-License-Identifier: MIT
"""The list on the left: the library's articles, or what a search found in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from reader.ui import facts
from reader.ui.library_model import ROW, Index, LibraryModel
from reader.ui.list_painter import ArticlePainter, HitPainter, RowPainter
from reader.ui.themes import Theme
from reader.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from reader.importing.messages import Found, Hit
    from reader.library import ArticleRow


class HitModel(QAbstractListModel):
    """What a search found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def set_hits(self, hits: list[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """Return the result at a row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many results there are."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a result, or what of it is read out."""
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == ROW:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}: {hit.snippet}"
        return None


class RowList(QListView):
    """A list of painted rows of one height; Space scrolls the text instead of the list."""

    paging = Signal(int)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows that are as high as their text be measured again."""
        self._painter.width = self.viewport().width()
        super().resizeEvent(event)
        if not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()

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


class LibraryList(QWidget):
    """Shows the articles or the results; says which one is to be opened."""

    article_chosen = Signal(int)
    hit_chosen = Signal(object)
    paging = Signal(int)

    def __init__(
        self,
        rows: Callable[[Sequence[int]], Sequence[ArticleRow]],
        theme: Theme,
        scale: float = 1.0,
        thumbnails: Thumbnails | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = LibraryModel(rows, self)
        self.hits = HitModel(self)
        self.articles_view = RowList(self.model, ArticlePainter(theme, scale, thumbnails), self.tr("Library"))
        if thumbnails is not None:
            thumbnails.arrived.connect(self.articles_view.viewport().update)
        self.hits_view = RowList(self.hits, HitPainter(theme, scale), self.tr("Search results"))
        self.heading = QLabel()
        self.heading.setObjectName("listHeading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.articles_view)
        self._stack.addWidget(self.hits_view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self._stack)
        self._quiet = False
        self.articles_view.selectionModel().currentChanged.connect(self._current_article)
        self.hits_view.selectionModel().currentChanged.connect(self._current_hit)
        self.hits_view.clicked.connect(self._current_hit)
        self.articles_view.activated.connect(self._current_article)
        self.hits_view.activated.connect(self._current_hit)
        for view in (self.articles_view, self.hits_view):
            view.paging.connect(self.paging)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.articles_view.set_theme(theme)
        self.hits_view.set_theme(theme)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these articles in their order; what is in view stays in view while others come in above it."""
        view, bar = self.articles_view, self.articles_view.verticalScrollBar()
        first = QPersistentModelIndex(view.indexAt(QPoint(1, 1))) if bar.value() > 0 else None
        before = view.visualRect(first).top() if first is not None else 0
        self.model.set_ids(ids)
        if first is not None and first.isValid():
            bar.setValue(bar.value() + view.visualRect(first).top() - before)
        if not self.searching:
            self._tell_count()

    @property
    def searching(self) -> bool:
        """Whether results stand in the place of the library."""
        return self._stack.currentWidget() is self.hits_view

    @property
    def view(self) -> RowList:
        """The list that is shown."""
        return self.hits_view if self.searching else self.articles_view

    def show_found(self, found: Found) -> None:
        """Put a search's results in the library's place."""
        self.hits.set_hits(found.hits)
        self._stack.setCurrentWidget(self.hits_view)
        if found.hits:
            text = facts.counted(found.total, self.tr("1 article"), self.tr("{count} articles"))
        else:
            text = self.tr("Nothing found. Try fewer words, or the beginning of one followed by *.")
        if found.ignored:
            text += "\n" + self.tr("Left out: {parts}").format(parts=", ".join(found.ignored))
        self.heading.setText(text)

    def show_library(self) -> None:
        """Go back to the library."""
        self._stack.setCurrentWidget(self.articles_view)
        self.hits.set_hits([])
        self._tell_count()

    def select(self, article: int) -> None:
        """Make an article the current row without opening it."""
        row = self.model.row_of(article)
        # What is current already is left where it is: somebody may have scrolled away from it.
        if row < 0 or row == self.articles_view.currentIndex().row():
            return
        self._quiet = True
        try:
            index = self.model.index(row)
            self.articles_view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.articles_view.scrollTo(index)
        finally:
            self._quiet = False

    def step(self, direction: int) -> None:
        """Go to the next or the previous row."""
        view = self.view
        count = view.model().rowCount()
        if not count:
            return
        current = view.currentIndex()
        row = current.row() + direction if current.isValid() else 0
        index = view.model().index(min(max(row, 0), count - 1), 0)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_count(self) -> None:
        count = self.model.rowCount()
        self.heading.setText(facts.counted(count, self.tr("1 article"), self.tr("{count} articles")) if count else "")

    def _current_article(self, current: QModelIndex) -> None:
        article = self.model.id_at(current.row())
        if article is not None and not self._quiet:
            self.article_chosen.emit(article)

    def _current_hit(self, current: QModelIndex) -> None:
        hit = self.hits.hit(current.row())
        if hit is not None:
            self.hit_chosen.emit(hit)
