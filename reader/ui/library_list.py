# SPDX-License-Identifier: MIT
"""The list on the left: the library's articles, or what a search found in their place."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from reader.ui import facts
from reader.ui.article_list import ArticleList
from reader.ui.choice import Choice
from reader.ui.hit_model import HitModel
from reader.ui.library_model import LibraryModel
from reader.ui.list_header import ListHeader
from reader.ui.list_painter import ArticlePainter, HitPainter
from reader.ui.nothing_here import NothingHere
from reader.ui.row_list import RowList
from reader.ui.search_head import SearchHead
from reader.ui.telling import in_words
from reader.ui.themes import Theme
from reader.ui.thumbnails import Thumbnails
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.importing.events import Found, Hit
    from reader.library import ArticleRow, Group


class LibraryList(QWidget):
    """Shows the articles or the results; says which one is to be opened."""

    article_chosen = Signal(int)
    hit_chosen = Signal(object)
    paging = Signal(int)
    selection_changed = Signal()
    whole_asked = Signal()
    """The list is empty, and more is to be shown."""
    menu_asked = Signal(QPoint)
    """The menu of the selected articles is to open there, on the screen."""

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
        self.articles_view = ArticleList(self.model, ArticlePainter(theme, scale, thumbnails), self.tr("Library"))
        if thumbnails is not None:
            thumbnails.arrived.connect(self.articles_view.viewport().update)
        self.hits_view = RowList(self.hits, HitPainter(theme, scale), self.tr("Search results"))
        self.header = ListHeader(theme, scale)
        self.head = SearchHead()
        self.heading = Words(name="listHeading")
        self.heading.hide()
        self.nothing = NothingHere()
        self.nothing.whole_asked.connect(self.whole_asked)
        self._stack = QStackedWidget()
        for widget in (self.articles_view, self.hits_view, self.nothing):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.head)
        layout.addWidget(self.heading)
        layout.addWidget(self._stack)
        self._quiet = False
        self._choice = Choice()
        self._hits_shown = False
        self._alone: int | None = None
        self._found = ""
        self._hit_alone: Hit | None = None
        self.articles_view.selectionModel().currentChanged.connect(self._choose)
        self.articles_view.selectionModel().selectionChanged.connect(self._select)
        self.hits_view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.hits_view.selectionModel().currentChanged.connect(self._choose_hit)
        self.hits_view.selectionModel().selectionChanged.connect(self._select_hits)
        self.hits_view.clicked.connect(self._click_hit)
        self.articles_view.activated.connect(self._open)
        self.hits_view.activated.connect(self._current_hit)
        for view in (self.articles_view, self.hits_view):
            view.paging.connect(self.paging)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._ask_menu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.articles_view.set_theme(theme)
        self.hits_view.set_theme(theme)
        self.header.set_theme(theme)

    # ── What is shown ────────────────────────────────────────────────────────

    def set_ids(self, ids: Sequence[int], groups: Sequence[Group] = (), name: Callable[[str], str] = str) -> None:
        """Show these articles in their order; what is in view stays in view while others come in above it."""
        view, bar = self.articles_view, self.articles_view.verticalScrollBar()
        rows = view.visible_rows()
        first = QPersistentModelIndex(self.model.index(rows[0])) if bar.value() > 0 and rows else None
        before = view.visualRect(first).top() if first is not None else 0
        self.model.set_ids(ids, groups, name)
        view.updateGeometries()
        if first is not None and first.isValid():
            bar.setValue(bar.value() + view.visualRect(first).top() - before)
        view.viewport().update()
        self._tell()

    def show_choice(self, choice: Choice) -> None:
        """Tell which list the articles are."""
        self._choice = choice
        self.articles_view.setAccessibleName(choice.title())
        self._tell()

    def _tell(self) -> None:
        count = self.model.rowCount()
        self.header.show_choice(self._choice, count)
        self.header.show_selected(self.articles_view.selected_count())
        if not self._hits_shown:
            # An empty library says its next step in the middle of the window.
            empty = not count and self._choice != Choice()
            self.nothing.tell(self._choice)
            self._stack.setCurrentWidget(self.nothing if empty else self.articles_view)

    @property
    def searching(self) -> bool:
        """Whether results stand in the place of the library."""
        return self._hits_shown

    @property
    def view(self) -> RowList:
        """The list that is shown."""
        return self.hits_view if self.searching else self.articles_view

    def show_found(self, found: Found) -> None:
        """Put a search's results in the library's place."""
        if not self._hits_shown or not found.hits:
            self.head.show_facets(None)  # nothing can be narrowed; what the search before found could
        self._hits_shown = True
        self.head.show()
        self._hit_alone = None
        self.hits.set_hits(found.hits)
        self._stack.setCurrentWidget(self.hits_view)
        if found.hits:
            text = facts.counted(found.total, self.tr("1 article"), self.tr("{count} articles"))
            if found.instead:
                text = (
                    self.tr("Nothing is spelled so. Found instead: {query}").format(query=found.instead) + "\n" + text
                )
        else:
            text = self.tr("Nothing found. Try fewer words, or the beginning of one followed by *.")
        if found.ignored:
            text += "\n" + " ".join(map(in_words, found.ignored))
        self._found = text
        self.heading.setText(text)
        self.heading.show()
        self.header.hide()

    def show_library(self) -> None:
        """Go back to the library."""
        self._hits_shown = False
        self.hits.set_hits([])
        self.heading.hide()
        self.head.hide()
        self.header.show()
        self._tell()

    # ── Where it stands ──────────────────────────────────────────────────────

    def place(self) -> tuple[int, int]:
        """Return the article at the list's top, and how much of it is scrolled away; 0 for the beginning."""
        view = self.articles_view
        rows = view.visible_rows()
        if view.verticalScrollBar().value() == 0 or not rows:
            return 0, 0
        return self.model.id_at(rows[0]) or 0, view.verticalOffset() - view.top_of(rows[0])

    def go_to(self, article: int, offset: int) -> None:
        """Stand where `place` said."""
        row = self.model.row_of(article)
        if row >= 0:
            self.articles_view.updateGeometries()
            self.articles_view.verticalScrollBar().setValue(self.articles_view.top_of(row) + offset)

    # ── What is selected ─────────────────────────────────────────────────────

    def selected(self) -> list[int]:
        """Return the selected articles, each once; those of the results while there are some."""
        if self.searching:
            rows = sorted(index.row() for index in self.hits_view.selectionModel().selectedIndexes())
            return list(dict.fromkeys(hit.article for row in rows if (hit := self.hits.hit(row)) is not None))
        ids = self.model.ids
        return list(dict.fromkeys(ids[row] for row in self.articles_view.selected_rows() if row < len(ids)))

    def select(self, article: int) -> None:
        """Make an article the current row without opening it; where it is not in the list, none is."""
        row = self.model.row_of(article)
        view = self.articles_view
        # What is current already is left where it is: somebody may have scrolled away from it.
        if self.model.id_at(view.currentIndex().row()) == article or view.selected_count() > 1:
            return
        self._quiet = True
        try:
            if row < 0:
                view.selectionModel().clear()
            else:
                view.choose(row)
        finally:
            self._quiet = False

    def step(self, direction: int) -> None:
        """Go to the next or the previous row."""
        view = self.view
        count = view.model().rowCount()
        if not count:
            return
        current = view.currentIndex()
        # A list that gets the keys makes its first row current without choosing it.
        begun = current.isValid() and (not self.searching or view.selectionModel().hasSelection())
        row = current.row() + direction if begun else 0
        view.choose(row)

    def extend(self, direction: int) -> None:
        """Take the next row into the selection, or give the last one up."""
        if self.searching:
            self.hits_view.extend(direction)
        else:
            self.articles_view.extend(direction)

    def select_all(self) -> None:
        """Select every article of the list, or every result."""
        self.view.selectAll()

    def collapse(self) -> bool:
        """Select the current article alone; False where no more than one was."""
        view = self.articles_view
        if self.searching:
            return self._collapse_hits()
        if view.selected_count() < 2:
            return False
        index = view.currentIndex() if view.currentIndex().isValid() else self.model.index(0)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._choose()
        return True

    def _collapse_hits(self) -> bool:
        model = self.hits_view.selectionModel()
        if len(model.selectedIndexes()) < 2:
            return False
        index = self.hits_view.currentIndex() if self.hits_view.currentIndex().isValid() else self.hits.index(0)
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return True

    def next_hit(self, articles: set[int]) -> int | None:
        """Return what is read on with when these leave the results: the next below, else the one above."""
        row = max(0, self.hits_view.currentIndex().row())
        found = [hit.article for number in range(self.hits.rowCount()) if (hit := self.hits.hit(number)) is not None]
        rest = (article for article in (*found[row:], *reversed(found[:row])) if article not in articles)
        return next(rest, None)

    def take_hits_out(self, articles: set[int]) -> None:
        """Take articles out of the results: they went to the bin. What is read on with becomes the current one."""
        following = self.next_hit(articles)
        self._quiet = True
        try:
            self.hits_view.selectionModel().clear()
            self.hits.take_out(articles)
            for row in range(self.hits.rowCount()):
                hit = self.hits.hit(row)
                if hit is not None and hit.article == following:
                    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                    self.hits_view.selectionModel().setCurrentIndex(self.hits.index(row), flag)
                    break
        finally:
            self._quiet = False

    def take_out(self, articles: set[int]) -> None:
        """Take articles out of the list."""
        kept = array("q", (article for article in self.model.ids if article not in articles))
        if len(kept) < self.model.rowCount():
            self._quiet = True
            try:
                self.articles_view.selectionModel().clear()
                self.set_ids(kept)
            finally:
                self._quiet = False

    def _select(self) -> None:
        self.header.show_selected(self.articles_view.selected_count())
        self._choose()
        self.selection_changed.emit()

    def _choose(self) -> None:
        """Open the article that is selected alone and current: both come one after the other."""
        view = self.articles_view
        current = view.currentIndex()
        alone = view.selected_count() == 1 and view.selectionModel().isSelected(current)
        article = self.model.id_at(current.row()) if alone else None
        if article != self._alone and article is not None and not self._quiet:
            self.article_chosen.emit(article)
        self._alone = article

    def _open(self, current: QModelIndex) -> None:
        article = self.model.id_at(current.row())
        if article is not None:
            self.article_chosen.emit(article)

    def _current_hit(self, current: QModelIndex) -> None:
        hit = self.hits.hit(current.row())
        if hit is not None:
            self.hit_chosen.emit(hit)

    def _select_hits(self) -> None:
        count = len(self.hits_view.selectionModel().selectedIndexes())
        selected = facts.counted(count, "", self.tr("{count} selected")) if count > 1 else ""
        first, *others = self._found.split("\n")
        self.heading.setText("\n".join([facts.join(first, selected), *others]))
        self._choose_hit()
        self.selection_changed.emit()

    def _choose_hit(self) -> None:
        """Open the result that is selected alone and current: both come one after the other."""
        current = self.hits_view.currentIndex()
        model = self.hits_view.selectionModel()
        is_alone = len(model.selectedIndexes()) == 1 and model.isSelected(current)
        alone = self.hits.hit(current.row()) if is_alone else None
        if alone is not None and alone is not self._hit_alone and not self._quiet:
            self.hit_chosen.emit(alone)
        self._hit_alone = alone

    def _click_hit(self) -> None:
        """Go to the result again that is open: its place may have been scrolled away."""
        if self._hit_alone is not None:
            self.hit_chosen.emit(self._hit_alone)

    def _ask_menu(self, point: QPoint) -> None:
        view = self.view
        rect = view.visualRect(view.currentIndex())
        # The menu key has no place of its own: the toolkit gives the view's middle.
        if not view.indexAt(point).isValid() or not view.underMouse():
            point = rect.center() if rect.isValid() and view.viewport().rect().intersects(rect) else QPoint(20, 20)
        self.menu_asked.emit(view.viewport().mapToGlobal(point))
