# SPDX-License-Identifier: MIT
"""Searching's side of the desk: what is typed goes to the worker, what was found comes into the list.

An answer to anything but the last question is dropped, so that results never jump back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit

from reader.ui import query_parts
from reader.ui.completion_list import CompletionList, Offer
from reader.ui.facts import tr
from reader.ui.query_parts import Begun, Condition
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from reader.importing.events import Completions, Event, Facets, Found
    from reader.library import Library
    from reader.ui.frame import Frame
    from reader.ui.undo import Undo
    from reader.ui.window import Window
    from reader.ui.worker import Worker

_HISTORY = "search/history"
_MOST_PAST = 50
_PAST_SHOWN = 8
"""Past searches offered at once; all of them are found by what they begin with."""


def askable() -> list[Offer]:
    """Return the fields as offers."""
    notes = (
        tr("who said it"),
        tr("who is named"),
        tr("who wrote it"),
        tr("where it was"),
        tr("your tags"),
        tr("inside quotations"),
        tr("in the title"),
        tr("from a day, month or year on"),
        tr("before a day, month or year"),
        tr("unread, starred, archived …"),
        tr("quotations, images, notes …"),
        tr("a language"),
    )
    names = ("said", "person", "author", "site", "tag", "quote", "title", "after", "before", "is", "has", "lang")
    return [Offer(f"{name}:", note, f"{name}:") for name, note in zip(names, notes, strict=True)]


class SearchDesk(QObject):
    """Knows which search was asked last, and what was searched before."""

    marked = Signal(object)
    """Where the words of the search stand in the article that was asked about: `events.Marked`."""

    def __init__(self, worker: Worker, settings: Settings, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._undo = undo
        self._library: Library | None = None
        self._job = 0
        self._searched = ""
        """The query of the hits that are shown."""
        self._total = 0
        self._completing = 0
        self._place: Begun | None = None
        worker.said.connect(self._heard)

    def serve(self, frame: Frame, window: Window, library: Callable[[], Library | None]) -> None:
        """Answer what field, list and menu ask."""
        self._window = window
        self._frame = frame
        self._open_library = library
        self.field = window.search_field
        self.list = window.library_list
        theme = window.appearance.theme
        self.sheet = CompletionList(frame, theme, window.appearance.scale)
        window.appearance.changed.connect(self._restyle)
        self.field.asked.connect(self.search)
        self.field.offers = self.sheet
        self.field.offers_asked.connect(self._offer)
        self.field.textEdited.connect(self._edited)
        self.field.settled.connect(self.remember)
        self.sheet.taken.connect(self._take)
        head = self.list.head
        head.taken_out.connect(self._take_out)
        head.narrowed.connect(self._narrow)
        head.keep_asked.connect(self.keep)
        self.list.hit_chosen.connect(self.remember)
        actions = window.actions_by_name
        actions["keep_search"].triggered.connect(self.keep)
        actions["forget_searches"].triggered.connect(self.forget)
        self._enable()

    def _restyle(self) -> None:
        self.sheet.set_theme(self._window.appearance.theme)

    # ── Asking and hearing ───────────────────────────────────────────────────

    def search(self, query: str) -> None:
        """Search the library; an empty query goes back to the list."""
        from reader.importing.requests import Search

        self._job += 1
        self._enable()
        if not query:
            self.list.show_library()
            return
        self._worker.send(Search(self._job, query))

    def _heard(self, event: Event) -> None:
        from reader.importing import events

        match event:
            case events.Found():
                self._found(event)
            case events.Marked():
                if event.query == self._searched:
                    self.marked.emit(event)
            case events.Facets():
                self._show_facets(event)
            case events.Completions():
                self._complete(event)
            case _:
                pass

    def _found(self, found: Found) -> None:
        query = self.field.text().strip()
        if found.job == self._job and query:
            self._searched = found.instead or found.query
            self._total = found.total
            self.list.show_found(found)
            self.list.head.show_query(query_parts.conditions(query))

    @property
    def found(self) -> tuple[str, int]:
        """The query of the hits that are shown, and how many articles it found."""
        return self._searched, self._total

    def ask_matches(self, article: int) -> None:
        """Ask where the words that were searched stand in an article; `marked` answers."""
        from reader.importing.requests import Mark

        self._worker.send(Mark(article, self._searched))

    def _show_facets(self, facets: Facets) -> None:
        if facets.job == self._job and self.list.searching:
            self.list.head.show_facets(facets)

    # ── Completing ───────────────────────────────────────────────────────────

    def _edited(self, text: str) -> None:
        from reader.importing.requests import Complete

        self._place = query_parts.begun(text, self.field.cursorPosition())
        self._completing += 1
        if self._place is None:
            self.sheet.show_offers(self._past(text) if len(text) > 1 else [], self.field)
            return
        self._worker.send(Complete(self._completing, self._place.field, self._place.text))

    def _complete(self, completions: Completions) -> None:
        place = self._place
        if completions.job != self._completing or place is None or not self.field.hasFocus():
            return
        offers = [
            Offer(value.text, QLocale().toString(value.count) if value.count else "") for value in completions.values
        ]
        # What is typed whole already needs no offer.
        if len(offers) == 1 and offers[0].text.casefold() == place.text.casefold():
            offers = []
        self.sheet.show_offers(offers, self.field)

    def _offer(self) -> None:
        """Offer past searches and what can be asked: the field is empty."""
        self._place = None
        self._completing += 1
        self.sheet.show_offers([*self._past("")[:_PAST_SHOWN], *askable()], self.field)

    def _take(self, offer: Offer) -> None:
        if offer.query is not None:
            text, cursor = offer.query, len(offer.query)
        elif self._place is not None:
            text, cursor = query_parts.completed(self.field.text(), self._place, offer.text)
        else:
            return
        self.field.setText(text)
        self.field.setCursorPosition(cursor)
        self.field.setFocus()
        if text.endswith(":"):
            self._edited(text)
        else:
            self.field.ask()

    # ── Narrowing ────────────────────────────────────────────────────────────

    def _take_out(self, condition: Condition) -> None:
        self._set(query_parts.without(self.field.text(), condition))

    def _narrow(self, field: str, value: str) -> None:
        self._set(query_parts.narrowed(self.field.text(), field, value))

    def _set(self, query: str) -> None:
        self.field.setText(query)
        self.field.ask()

    # ── What was searched before ─────────────────────────────────────────────

    def history(self) -> list[str]:
        """Return past searches, the last first."""
        return [line for line in self._settings.text(_HISTORY).split("\n") if line]

    def _past(self, typed: str) -> list[Offer]:
        begins = typed.strip().casefold()
        return [
            Offer(query, self.tr("searched before"), query)
            for query in self.history()
            if query.casefold().startswith(begins) and query.casefold() != begins
        ][:_PAST_SHOWN]

    def remember(self) -> None:
        """Note the query as one that led somewhere."""
        query = " ".join(self.field.text().split())
        if len(query) > 1:
            lines = [query, *(line for line in self.history() if line != query)]
            self._settings.set(_HISTORY, "\n".join(lines[:_MOST_PAST]))
        self._enable()

    def forget(self) -> None:
        """Forget past searches; that can be taken back."""
        before = self._settings.text(_HISTORY)

        def set_history(lines: str) -> None:
            self._settings.set(_HISTORY, lines)
            self._enable()

        self._undo.do(
            self.tr("Past searches forgotten"), lambda: set_history(""), lambda: set_history(before), tell=True
        )

    # ── Keeping ──────────────────────────────────────────────────────────────

    def keep(self) -> None:
        """Keep the search under a name: it stands among the lists from then on."""
        from reader.errors import LibraryError

        library, query = self._open_library(), self.field.text().strip()
        if library is None or not query:
            return
        name, agreed = QInputDialog.getText(
            self._frame, self.tr("Keep this search"), self.tr("Its name among your lists:"),
            QLineEdit.EchoMode.Normal, query,
        )  # fmt: skip
        if not agreed or not name.strip():
            return
        try:
            kept = library.save_search(name, query)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return
        self._window.notices.show_message(self.tr("“{name}” stands among your lists.").format(name=kept.name))

    def _enable(self) -> None:
        actions = self._window.actions_by_name
        actions["keep_search"].setEnabled(bool(self.field.text().strip()))
        actions["forget_searches"].setEnabled(bool(self.history()))
