# SPDX-License-Identifier: MIT
"""The people's pages in the window: opened, read from the library, and left again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LibraryError

if TYPE_CHECKING:
    from reader.library import Library, PeopleOrder, PersonRow, Said
    from reader.ui.correcting import Correcting
    from reader.ui.people_page import PeoplePage
    from reader.ui.person_page import PersonPage
    from reader.ui.window import Window

_LOOK_PAUSE = 1_000
"""Milliseconds between two looks while people are still being listed."""


class PeopleDesk(QObject):
    """Shows who is in the library, and what somebody said."""

    said_chosen = Signal(object)
    """A `Said` is to be shown in its article."""
    find_asked = Signal(str)
    """The articles that name somebody are to be found."""

    def __init__(self, correcting: Correcting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._library: Library | None = None
        self._people: PeoplePage | None = None
        self._person: PersonPage | None = None
        self._came_from_list = False
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_PAUSE)
        self._look.timeout.connect(self.refresh)
        correcting.person_asked.connect(self.show_person)
        correcting.made.listed.connect(self.refresh)
        correcting.united.connect(self._follow)

    def serve(self, window: Window) -> None:
        """Do what the menus ask."""
        self._window = window
        window.actions_by_name["people"].triggered.connect(lambda _=False: self.show_people())
        window.pane.over.append(self.leave)
        self._correcting.person_shown = self._shown_person
        window.appearance.changed.connect(self._restyle)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._look.stop()
        self._library = None

    # ── Coming and leaving ───────────────────────────────────────────────────

    def show_people(self) -> None:
        """Show everybody; asked again, go back to the text."""
        page = self._people_page()
        if self._window.pane.stack.currentWidget() is page:
            self.leave()
            return
        page.refresh()
        self._tell_count()
        self._window.pane.show_page(page)
        page.field.setFocus()
        page.field.selectAll()

    def show_person(self, name: str) -> None:
        """Show somebody's page."""
        pane = self._window.pane
        self._came_from_list = pane.stack.currentWidget() is self._people
        if self._read_person(name):
            page = self._person_page()
            pane.show_page(page)
            page.list.setFocus()
        else:
            self._window.notices.show_message(self.tr("{name} is in no article.").format(name=name))

    def _shown_person(self) -> str | None:
        shown = self._person is not None and self._window.pane.stack.currentWidget() is self._person
        return self._person.name if shown and self._person is not None else None

    def leave(self) -> bool:
        """Go back: from somebody to everybody, from there to the text. False where no such page is shown."""
        pane = self._window.pane
        shown = pane.stack.currentWidget()
        if shown is None or shown not in (self._people, self._person):
            return False
        if shown is self._person and self._came_from_list and self._people is not None:
            pane.show_page(self._people)
            self._people.field.setFocus()
        else:
            pane.leave_page()
        return True

    def _people_page(self) -> PeoplePage:
        if self._people is None:
            from reader.ui.people_page import PeoplePage  # made when asked for

            appearance = self._window.appearance
            self._people = PeoplePage(self._read_people, appearance.theme, appearance.scale)
            self._people.chosen.connect(self.show_person)
            self._window.pane.stack.addWidget(self._people)
        return self._people

    def _person_page(self) -> PersonPage:
        if self._person is None:
            from reader.ui.person_page import PersonPage

            appearance = self._window.appearance
            page = self._person = PersonPage(self._quoting, self._said, appearance.style, appearance.scale)
            page.back_asked.connect(self._back_to_people)
            page.said_chosen.connect(self.said_chosen)
            page.find_asked.connect(self.find_asked)
            page.same_asked.connect(self._correcting.ask_same_everywhere)
            page.name_asked.connect(self._correcting.ask_name_everywhere)
            page.deny_asked.connect(self._correcting.deny_everywhere)
            self._window.pane.stack.addWidget(page)
        return self._person

    def _back_to_people(self) -> None:
        self._window.pane.show_page(self._people_page())
        if not self._came_from_list:
            self._people_page().refresh()
            self._tell_count()
        self._people_page().field.setFocus()

    def _restyle(self) -> None:
        style = self._window.appearance.style
        if self._people is not None:
            self._people.set_theme(style.theme)
        if self._person is not None:
            self._person.set_style(style)

    # ── What is read ─────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Read again what is shown: people came, or were corrected."""
        if self._library is None:
            return
        shown = self._window.pane.stack.currentWidget()
        if shown is self._people and self._people is not None:
            self._people.refresh()
            self._tell_count()
        elif shown is self._person and self._person is not None and not self._read_person(self._person.name):
            self._back_to_people()
            self._people_page().refresh()
            self._tell_count()

    def _follow(self, name: str, other: str) -> None:
        """Go along where the person whose page is shown is called otherwise from now on."""
        if self._person is not None and self._person.name == name and self._person.person is not None:
            self._person.person = self._person.person._replace(name=other)

    def _tell_count(self) -> None:
        if self._library is None or self._people is None:
            return
        try:
            pending = self._library.people.unlisted()
            self._people.tell_count(self._library.sayings.count(), pending)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return
        if pending:
            self._look.start()

    def _read_people(self, words: str, order: PeopleOrder, most: int, passed: int) -> Sequence[PersonRow]:
        if self._library is None:
            return ()
        try:
            return self._library.sayings.people(words, order, most, passed)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return ()

    def _read_person(self, name: str) -> bool:
        if self._library is None:
            return False
        try:
            sayings = self._library.sayings
            person = sayings.person(name)
            if person is not None:
                self._person_page().show_person(person, sayings.roles(name), sayings.years(name))
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return False
        return person is not None

    def _quoting(self, name: str, year: str) -> list[int]:
        if self._library is None:
            return []
        try:
            return self._library.sayings.quoting([name], after=year, before=str(int(year) + 1) if year else "")
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return []

    def _said(self, articles: Sequence[int], name: str, words: str) -> Sequence[Said]:
        if self._library is None:
            return ()
        try:
            return self._library.sayings.said(articles, [name], words)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return ()
