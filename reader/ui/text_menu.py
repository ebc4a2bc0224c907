# SPDX-License-Identifier: MIT
"""The menu over the text: copying, marking, looking up, searching, and who says this."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from reader.ui import dictionary
from reader.ui.actions import Actions
from reader.ui.inlines import plain

if TYPE_CHECKING:
    from reader.ui.highlighting import Highlighting
    from reader.ui.reading_pane import ReadingPane

_LONGEST = 28
"""Characters of a word or phrase that stand in the menu."""


class TextMenu(QObject):
    """Opens the menu, by the pointer or by the menu key."""

    look_up_asked = Signal(str)
    search_asked = Signal(str)
    read_asked = Signal(int)
    """The text is to be read aloud from this offset on."""

    def __init__(self, pane: ReadingPane, actions: Actions, highlighting: Highlighting) -> None:
        super().__init__(pane)
        self._pane = pane
        self._view = pane.view
        self._actions = actions
        self._highlighting = highlighting
        self.menu: QMenu | None = None
        """The menu that was opened last."""
        self.more: list[Callable[[QMenu, int | None], None]] = []
        """Each adds entries of its own about the offset of the text under the pointer, None beside the text."""
        for widget in (self._view, self._view.viewport()):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open our menu in the place of the toolkit's own."""
        if isinstance(event, QContextMenuEvent) and self._view.article is not None:
            if event.reason() is QContextMenuEvent.Reason.Keyboard:
                self.open_by_key()
            else:
                self.open_at(event.pos(), event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def open_by_key(self) -> None:
        """Open the menu at the selection, else at the current highlight, else where reading stands."""
        view, current = self._view, self._highlighting.current
        span = view.selected_span() or (current.span if current is not None and not current.lost else None)
        if span is not None:
            point = view.span_rectangle(span).bottomLeft().toPoint()
        else:
            point = view.cursorRect(view.textCursor()).bottomLeft()
        point.setY(min(max(0, point.y()), view.viewport().height()))
        self.open_at(point, view.viewport().mapToGlobal(point))

    def open_for_selection(self, place: QPoint) -> None:
        """Open the menu for the selection at a place of the screen."""
        self.open_at(self._view.viewport().mapFromGlobal(place), place)

    def open_at(self, point: QPoint, place: QPoint) -> None:
        """Open the menu for a point of the viewport at a place of the screen."""
        self._pane.card.hide()
        offset = self._highlighting.pointing.offset_at(point)
        span = self._view.selected_span()
        if span is None and offset is not None:
            self._highlighting.make_current(offset)
        menu = QMenu(self._view)
        words = self._words(point)
        self._add_copying(menu, point)
        self._add_marking(menu)
        self._add_asking(menu, words, offset)
        for add in self.more:
            add(menu, offset)
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        menu.popup(place)

    def _words(self, point: QPoint) -> str:
        """Return what is selected, else the word under the pointer."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            cursor = self._view.cursorForPosition(point)
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return dictionary.looked_up(cursor.selectedText())

    def _add_copying(self, menu: QMenu, point: QPoint) -> None:
        selected = self._view.textCursor().hasSelection()
        if selected:
            menu.addAction(self._actions["copy"])
        menu.addAction(self._actions["copy_markdown"])
        if selected or self._view.layers.current_quote is not None:
            menu.addAction(self._actions["copy_quotation"])
        link = self._view.anchorAt(point)
        if link and not link.startswith("#"):
            self._add(menu, self.tr("Copy the link's address"), lambda: QApplication.clipboard().setText(link))

    def _add_marking(self, menu: QMenu) -> None:
        menu.addSeparator()
        current = self._highlighting.current
        colours = [self._actions[name] for name in self._actions.names if name.startswith("highlight_")]
        for action in colours:
            if action.objectName() != "highlight_note":
                menu.addAction(action)
        if current is not None or self._view.selected_span() is not None:
            menu.addAction(self._actions["highlight_note"])
        if current is not None and self._view.selected_span() is None:
            menu.addAction(self._actions["remove_highlight"])

    def _add_asking(self, menu: QMenu, words: str, offset: int | None) -> None:
        menu.addSeparator()
        if words:
            shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            shown = plain(shown).replace("&", "&&")
            self._add(menu, self.tr("Look up “{words}”").format(words=shown), lambda: self.look_up_asked.emit(words))
            search = self.tr("Search the library for “{words}”").format(words=shown)
            self._add(menu, search, lambda: self.search_asked.emit(words))
        span = self._view.selected_span()
        place = span.start if span is not None else offset
        if place is not None:
            self._add(menu, self.tr("Read aloud from here"), lambda: self.read_asked.emit(place))
        cast = self._view.cast
        if cast is not None and offset is not None:
            person, quote = cast.person_at(offset), cast.quote_at(offset)
            if person is not None:
                self._add(menu, self.tr("Who is this?"), lambda: self._pane.go_to_person(person))
            if quote is not None:
                self._add(menu, self.tr("Who says this?"), lambda: self._pane.go_to_quote(quote))

    @staticmethod
    def _add(menu: QMenu, text: str, do: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _=False: do())
