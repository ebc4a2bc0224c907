# SPDX-License-Identifier: MIT
"""The list's side of the desk: which list is shown, read again when something happened, remembered at the end."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from reader.ui import choice as choices
from reader.ui import facts
from reader.ui.actions import check
from reader.ui.choice import Arrangement, Choice
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from reader.library import ArticleRow, Library, SavedSearch
    from reader.ui.frame import Frame
    from reader.ui.navigation import Navigation
    from reader.ui.window import Window

_LIST_PAUSE = 120
"""Milliseconds in which changes of the list are gathered: it is read again some eight times a second at most."""


class ListDesk(QObject):
    """Knows the library and which of its lists is shown."""

    chosen = Signal()
    """Another list is shown."""
    rename_asked = Signal(object)
    """A tag (its `Choice`) or a saved search is to get another name."""
    remove_asked = Signal(object)
    move_asked = Signal(object, int)
    """A saved search is to stand further up (-1) or down (1)."""
    names_changed = Signal(str, str)
    """A tag's name and the one it has now, both empty where it was no tag."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._library: Library | None = None
        self.choice = choices.kept_choice(settings.text("list/choice"))
        self.arrangement = Arrangement()
        self.open_article: int | None = None
        """What stands on the page: it stays the current row."""
        self._staying: set[int] = set()
        self._leaving: set[int] = set()
        self._navigation: Navigation | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LIST_PAUSE)
        self._pause.timeout.connect(self.refresh)

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer what the list's head and the menu ask."""
        self._frame = frame
        self._window = window
        self.list = window.library_list
        self.list.header.list_asked.connect(self.ask)
        self.list.header.cleared.connect(lambda: self.show(self.choice.whole()))
        self.list.header.narrowed.connect(self.show)
        self.list.whole_asked.connect(lambda: self.show(self.choice.whole() if self.choice.narrowed else Choice()))
        actions = window.actions_by_name
        self.names_changed.connect(self._follow_name)
        actions["go_to_list"].triggered.connect(self.ask)
        actions["reverse"].triggered.connect(lambda on=False: self._arrange(reverse=on))
        actions["quotations_only"].triggered.connect(lambda on=False: self.show(replace(self.choice, quotations=on)))
        actions["pictures_only"].triggered.connect(lambda on=False: self.show(replace(self.choice, pictures=on)))
        actions["whole_list"].triggered.connect(lambda: self.show(self.choice.whole()))
        actions.order_group.triggered.connect(self._sort)
        actions.grouping_group.triggered.connect(self._group)

    def start(self, library: Library) -> None:
        """Take the library and show the list of the last session where it was; raises LibraryError."""
        self._library = library
        text = self._settings.text
        self.arrangement = choices.arrangement(
            text("list/order", "added"),
            text("list/grouping"),
            reverse=self._settings.flag("list/reverse", default=False),
        )
        self._show_marks()
        self.refresh()
        top = int(self._settings.number("list/top", 0))
        if top:
            self.list.go_to(top, int(self._settings.number("list/top_offset", 0)))

    def close(self) -> None:
        """Remember the place in the list, and let go of the library."""
        self._pause.stop()
        if self._library is not None:
            top, offset = self.list.place()
            self._settings.set("list/top", top)
            self._settings.set("list/top_offset", offset)
        self._library = None

    # ── Reading the list ─────────────────────────────────────────────────────

    def rows(self, ids: Sequence[int]) -> Sequence[ArticleRow]:
        """Return the rows of articles of the list that is shown."""
        return self._library.rows(ids, binned=self.choice.name == "bin") if self._library is not None else []

    def refresh(self) -> None:
        """Read the order of the list again."""
        if self._library is None:
            return
        began = time.perf_counter()
        arranged = self.arrangement
        listing = self._library.lists.read(
            self.choice.filter(tuple(self._staying)), arranged.order, arranged.grouping, descending=arranged.descending
        )
        ids, groups = listing
        if self._leaving and not self._leaving.isdisjoint(ids):
            ids, groups = [article for article in ids if article not in self._leaving], ()
        self.list.set_ids(ids, groups, facts.heading_of(arranged.grouping))
        self.list.show_choice(self.choice)
        if self.open_article is not None:
            self.list.select(self.open_article)
        # A long list takes longer to read: it never takes more than a tenth of the window's time.
        self._pause.setInterval(max(_LIST_PAUSE, round((time.perf_counter() - began) * 10_000)))

    def refresh_soon(self) -> None:
        """Read the list again in a moment; what comes until then waits for that, however quickly it comes."""
        if not self._pause.isActive():
            self._pause.start()

    def stay(self, articles: Iterable[int]) -> None:
        """Let articles stay in this list though they may no longer belong: until another list is chosen."""
        self._staying.update(articles)

    def leave(self, articles: Iterable[int]) -> None:
        """Take articles out of the list before the library has written that they left."""
        gone = set(articles)
        self._staying -= gone
        self._leaving |= gone
        self.list.take_out(gone)

    def written(self, *, settled: bool) -> None:
        """Something was written; `settled`: all that was asked for, so that the library's own word counts again."""
        if settled:
            self._leaving.clear()
        self.refresh()

    def next_after(self, articles: set[int]) -> int | None:
        """Return what is read on with when these leave the list: the next below the open one, else the one above."""
        if self.list.searching:
            return self.list.next_hit(articles)
        ids = self.list.model.ids
        row = self.list.model.row_of(self.open_article) if self.open_article is not None else -1
        if row < 0:
            return None
        below = next((article for article in ids[row:] if article not in articles), None)
        return below or next((article for article in reversed(ids[:row]) if article not in articles), None)

    # ── Choosing another ─────────────────────────────────────────────────────

    def show(self, choice: Choice) -> None:
        """Show another list, from its beginning."""
        self.choice = choice
        self._settings.set("list/choice", choices.as_text(choice))
        self._begin_anew()
        self._window.search_field.clear()
        self.chosen.emit()

    def _sort(self, action: QAction) -> None:
        self._arrange(order=action.data(), reverse=False)

    def _group(self, action: QAction) -> None:
        self._arrange(grouping=action.data())

    def _arrange(self, **values: object) -> None:
        self.arrangement = replace(self.arrangement, **values)  # pyright: ignore[reportArgumentType]
        self._settings.set("list/order", self.arrangement.order)
        self._settings.set("list/reverse", self.arrangement.reverse)
        self._settings.set("list/grouping", self.arrangement.grouping)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._staying.clear()
        self._leaving.clear()
        self._show_marks()
        self.list.model.set_ids([])
        self.refresh()
        if self.open_article is None or self.list.model.row_of(self.open_article) < 0:
            self.list.articles_view.verticalScrollBar().setValue(0)

    def _show_marks(self) -> None:
        """Let the menu tell how the list is arranged."""
        actions, arranged = self._window.actions_by_name, self.arrangement
        check(actions.order_group, arranged.order)
        check(actions.grouping_group, arranged.grouping)
        actions["reverse"].setChecked(arranged.reverse)
        actions["quotations_only"].setChecked(self.choice.quotations)
        actions["pictures_only"].setChecked(self.choice.pictures)
        actions["whole_list"].setEnabled(self.choice.narrowed)

    def ask(self) -> None:
        """Open the sheet that leads to every list."""
        if self._library is None:
            return
        if self._navigation is None:
            from reader.ui.navigation import Navigation  # made when asked for

            self._navigation = Navigation(self._frame)
            self._navigation.chosen.connect(self._go)
            self._navigation.search_chosen.connect(self._search)
            self._navigation.rename_asked.connect(self.rename_asked)
            self._navigation.remove_asked.connect(self.remove_asked)
            self._navigation.move_asked.connect(self.move_asked)
        self._window.actions_by_name["list_pane"].setChecked(True)
        self._navigation.set_theme(self._window.appearance.theme)
        self._navigation.show_lists(
            self.choice, self._library.lists.counts(), self._library.tagging.all(), self._library.saved_searches()
        )
        self._navigation.open_under(self.list.header)

    def _follow_name(self, old: str, new: str) -> None:
        """Show a tag's list under its other name; where it has none any more, the library."""
        if old and self.choice == Choice("tag", old):
            self.show(Choice("tag", new) if new else Choice())
        else:
            self.refresh()

    def _go(self, choice: Choice) -> None:
        self.show(choice)
        self.list.articles_view.setFocus()

    def _search(self, search: SavedSearch) -> None:
        self._window.search_field.setText(search.query)
        self._window.search_field.ask()
        self.list.view.setFocus()
