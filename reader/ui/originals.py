# SPDX-License-Identifier: MIT
"""Showing the original of the open article, at the place that is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.article import Article
from reader.edits import moved
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.importing.events import Event, Looked
    from reader.library import KeptArticle
    from reader.ui.original_page import OriginalPage
    from reader.ui.window import Window


class Originals(QObject):
    """Asks for originals and shows them in the text's place."""

    entered = Signal()

    def __init__(
        self,
        importer: Worker,
        current: Callable[[], KeptArticle | None],
        picture: Callable[[str], bytes | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importer = importer
        self._current = current
        self._picture = picture
        self._page: OriginalPage | None = None
        self._article: int | None = None
        """The article whose original stands on the page."""
        self._paths: list[str] = []
        """Where the looks at it lie."""
        importer.said.connect(self.hear)
        importer.restarted.connect(self._ask_again)

    def serve(self, window: Window) -> None:
        """Answer what the window asks."""
        self._window = window
        self._pane = window.pane
        self._pane.over.append(self.leave)
        window.actions_by_name["original"].triggered.connect(self._turn)
        self._pane.stack.currentChanged.connect(self._stack_changed)

    @property
    def page(self) -> OriginalPage:
        """The page an original is shown on, made when it is first asked for."""
        if self._page is None:
            from reader.ui.original_page import OriginalPage

            appearance = self._window.appearance
            page = OriginalPage(self._picture_of, appearance.style)
            appearance.changed.connect(lambda: page.set_style(appearance.style))
            page.left.connect(self.leave)
            page.mend_asked.connect(self._window.actions_by_name["mend"].trigger)
            page.page_asked.connect(lambda: self._ask("page"))
            page.link_opened.connect(self._pane.view.link_opened)
            self._pane.stack.addWidget(page)
            self._page = page
        return self._page

    def _picture_of(self, key: str) -> bytes | None:
        from reader.importing import looks

        found = (looks.picture(path, key) for path in self._paths)
        return next((data for data in found if data is not None), None) or self._picture(key)

    def _turn(self) -> None:
        if self._article is not None:
            self._close()
        else:
            self.show_original()

    def show_original(self) -> None:
        """Show all of the open article's original."""
        kept = self._current()
        if kept is not None:
            self._article, self._paths = kept.row.id, []
            self.page.begin()
            self._pane.stack.setCurrentWidget(self.page)
            self._pane.finding.in_place = self.page
            self.entered.emit()
            self._ask("blocks")
        self._check()

    def leave(self) -> bool:
        """Take back the last thing that was opened: finding first, then the original; False if there was nothing."""
        if self._article is None or self._page is None:
            return False
        if not self._page.leave_find():
            self._close()
        return True

    def _close(self) -> None:
        """Go back to the article, to the same words where it has them."""
        kept, page, view = self._current(), self.page, self._pane.view
        offset, article = page.offset, page.text.article
        self._forget()
        self._pane.stack.setCurrentWidget(view)
        view.setFocus()
        if kept is not None and view.article is kept.article and offset is not None and article is not None:
            view.go_to(moved(article.text, kept.article.text, offset))

    def _stack_changed(self) -> None:
        if self._page is not None and self._pane.stack.currentWidget() is not self._page:
            self._forget()

    def _forget(self) -> None:
        self._article = None
        self._pane.finding.in_place = None
        self._check()

    def _check(self) -> None:
        self._window.actions_by_name["original"].setChecked(self._article is not None)

    def _ask(self, what: str) -> None:
        from reader.importing.requests import Look

        if self._article is not None:
            self._importer.send(Look(self._article, what))

    def _ask_again(self) -> None:
        """Ask a worker that was started again for what the one before did not give."""
        if self._article is not None and self.page.text.article is None:
            self._ask("blocks")
        if self._article is not None and self.page.as_page.isChecked() and not self.page.has_page:
            self._ask("page")

    def hear(self, event: Event) -> None:
        """Show what the worker made of the original."""
        from reader.importing.events import Looked

        if isinstance(event, Looked) and event.article == self._article and event.what in ("blocks", "page"):
            self._looked(event)

    def _looked(self, event: Looked) -> None:
        from reader.importing import looks

        page, kept = self.page, self._current()
        if kept is None:
            return
        self._paths.append(event.file)
        if event.what == "blocks" and page.text.article is None:
            found = looks.read(event.file, looks.PageBlocks) if event.file else None
            if found is not None and found.blocks:
                whole = Article(
                    kept.article.title,
                    found.blocks,
                    site=self.tr("All of the page's text"),
                    direction=kept.article.direction,
                    language=kept.article.language,
                )
                offset = self._pane.view.reading_offset()
                place = moved(kept.article.text, whole.text, offset) if offset else 0
                page.show_text(whole, place, found.left)
                return
        elif event.what == "page":
            markup = looks.read(event.file, looks.PageMarkup) if event.file else None
            if markup is not None:
                page.show_page(markup.markup, cut=markup.cut)
                return
        else:
            return
        page.show_trouble(event.error or self.tr("The saved page cannot be read again."))
