# SPDX-License-Identifier: MIT
"""Highlights beside the text and in a page of their own, copied, and the menu over the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader.article import HighlightColour
from reader.ui import dictionary
from reader.ui.highlights_panel import HighlightsPanel
from reader.ui.text_menu import TextMenu

if TYPE_CHECKING:
    from reader.library import Library, Marked
    from reader.ui.all_highlights import AllHighlights
    from reader.ui.highlighting import Highlighting
    from reader.ui.settings import Settings
    from reader.ui.window import Window


class HighlightLists(QObject):
    """Answers what is asked about highlights that stand in lists, and about selected words."""

    def __init__(self, highlighting: Highlighting, settings: Settings) -> None:
        super().__init__(highlighting)
        self._highlighting = highlighting
        self._settings = settings
        self._library: Library | None = None
        self.page: AllHighlights | None = None
        self._behind: QWidget | None = None
        """What stood where the page is shown."""

    def serve(self, window: Window) -> None:
        """Put the panel beside the voices, and answer the actions."""
        self._window = window
        self._pane = window.pane
        actions, appearance = window.actions_by_name, window.appearance
        self.panel = HighlightsPanel(appearance.theme, appearance.scale)
        self._place = window.side.add(self.tr("Highlights"), self.panel)
        self.menu = TextMenu(self._pane, actions, self._highlighting)
        appearance.changed.connect(self._restyle)
        self._highlighting.changed.connect(self._fill)
        self._highlighting.current_changed.connect(self.panel.select)
        self._highlighting.store.saved.connect(self._refresh)
        self._highlighting.menu_asked.connect(self.menu.open_for_selection)
        self.panel.chosen.connect(self._highlighting.go_to)
        self.panel.copy_asked.connect(self.copy_all)
        self.panel.all_asked.connect(self.show_page)
        self.panel.paging.connect(self._pane.view.page)
        self.menu.look_up_asked.connect(self.look_up)
        self.menu.search_asked.connect(self.search_for)
        self._pane.over.append(self.leave_page)
        window.library_list.article_chosen.connect(self.leave_page)
        actions["highlights_panel"].triggered.connect(lambda _=False: self.show_panel())
        actions["all_highlights"].triggered.connect(lambda _=False: self.show_page())
        actions["copy_highlights"].triggered.connect(lambda _=False: self.copy_all())
        actions["copy_markdown"].triggered.connect(lambda _=False: self.copy_markdown())
        actions["look_up"].triggered.connect(lambda _=False: self._look_up_selected())
        self._fill()

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._library = None

    def _restyle(self) -> None:
        theme = self._window.appearance.theme
        self.panel.set_theme(theme)
        if self.page is not None:
            self.page.set_theme(theme)

    # ── Beside the text ──────────────────────────────────────────────────────

    def _fill(self) -> None:
        shown = self._highlighting.shown
        self.panel.show_highlights(shown)
        self._window.side.name_tab(self._place, self.tr("Highlights"), len(shown))
        opened = self._pane.view.article is not None
        actions = self._window.actions_by_name
        actions["copy_highlights"].setEnabled(bool(shown))
        actions["copy_markdown"].setEnabled(opened)
        actions["look_up"].setEnabled(opened)

    def show_panel(self) -> None:
        """Show the list beside the text; where it is shown already go back to the voices."""
        side, shown = self._window.side, self._window.actions_by_name["voices_panel"]
        there = shown.isChecked() and side.place == self._place
        shown.setChecked(True)
        side.turn_to(0 if there else self._place)

    # ── All highlights ───────────────────────────────────────────────────────

    def show_page(self) -> None:
        """Show the highlights of all articles in the place of the text."""
        if self.page is None:
            from reader.ui.all_highlights import AllHighlights  # made when asked for

            appearance = self._window.appearance
            self.page = AllHighlights(appearance.theme, self._ask, appearance.scale)
            self.page.chosen.connect(self.open)
            self.page.left.connect(self.leave_page)
            self._pane.stack.addWidget(self.page)
        self._highlighting.leave()
        if self._pane.stack.currentWidget() is not self.page:
            self._behind = self._pane.stack.currentWidget()
        self._pane.stack.setCurrentWidget(self.page)
        self.page.open()

    def _ask(self, colour: HighlightColour | None, words: list[str], notes: bool) -> Sequence[Marked]:
        from reader.errors import LibraryError
        from reader.ui.all_highlights import MOST

        if self._library is None:
            return []
        try:
            return self._library.highlights.all(colour=colour, words=words, notes=notes, limit=MOST)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return []

    def _refresh(self) -> None:
        if self.page is not None and self._pane.stack.currentWidget() is self.page:
            self.page.refresh()

    def leave_page(self) -> bool:
        """Go back to what stood in the page's place; False if the page was not shown."""
        if self.page is None or self._pane.stack.currentWidget() is not self.page:
            return False
        behind = self._pane.view if self._pane.view.article is not None else self._behind
        self._pane.stack.setCurrentWidget(behind or self._pane.empty)
        self._pane.view.setFocus()
        return True

    def open(self, article: int, number: int) -> None:
        """Open an article at one of its highlights."""
        self.leave_page()
        self._window.library_list.article_chosen.emit(article)
        self._highlighting.go_to(number)

    # ── Taking words elsewhere ───────────────────────────────────────────────

    def copy_all(self) -> None:
        """Copy the open article's highlights as Markdown."""
        article = self._pane.view.article
        if article is None or not self._highlighting.shown:
            return
        from reader.export.markdown import highlights_markdown

        lost = self.tr("no longer in the text")
        QApplication.clipboard().setText(highlights_markdown(article, self._highlighting.shown, lost))
        self._window.notices.show_message(self.tr("The highlights were copied as Markdown."))

    def copy_markdown(self) -> None:
        """Copy what is selected, else the whole article, as Markdown."""
        article, span = self._pane.view.article, self._pane.view.selected_span()
        if article is None:
            return
        from reader.export.markdown import article_markdown

        QApplication.clipboard().setText(article_markdown(article, span))
        if span is None:
            self._window.notices.show_message(self.tr("The article was copied as Markdown."))

    # ── Asking about words ───────────────────────────────────────────────────

    def _look_up_selected(self) -> None:
        view = self._pane.view
        word = dictionary.looked_up(view.textCursor().selectedText())
        if word:
            self.look_up(word)
        else:
            self._window.notices.show_message(self.tr("Select a word first: then it can be looked up."))

    def look_up(self, word: str) -> None:
        """Open the system's dictionary at a word, or say that there is none."""
        if not dictionary.look_up(word, self._settings.text("dictionary/command")):
            self._window.notices.show_message(
                self.tr(
                    "No dictionary was found on this computer. Install one, such as GoldenDict: it opens here then."
                )
            )

    def search_for(self, words: str) -> None:
        """Search the library for words as they stand."""
        self._window.actions_by_name["list_pane"].setChecked(True)
        quoted = '"{}"'.format(words.replace('"', " ")) if " " in words else words
        self._window.search_field.setText(quoted)
        self._window.search_field.ask()
