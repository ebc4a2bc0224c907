# SPDX-License-Identifier: MIT
"""Other names for tags and saved searches, their order, and their end; each deed can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from reader.ui.choice import Choice
from reader.ui.keeper import Keeper
from reader.ui.undo import Undo

if TYPE_CHECKING:
    from reader.library import Library, SavedSearch
    from reader.library.tagging import Given
    from reader.ui.frame import Frame
    from reader.ui.list_desk import ListDesk


class Naming(QObject):
    """Does what is asked of a line of the sheet of lists."""

    def __init__(self, keeper: Keeper, undo: Undo, lists: ListDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo
        self._lists = lists
        self._frame: Frame | None = None

    def serve(self, frame: Frame) -> None:
        """Take the window that questions belong to."""
        self._frame = frame
        self._lists.rename_asked.connect(self.rename)
        self._lists.remove_asked.connect(self.remove)
        self._lists.move_asked.connect(self.move)

    def rename(self, what: Choice | SavedSearch) -> None:
        """Ask for another name and give it."""
        old = what.tag if isinstance(what, Choice) else what.name
        new, agreed = QInputDialog.getText(self._frame, self.tr("Rename"), self.tr("New name"), text=old)
        new = " ".join(new.split())
        if agreed and new and new != old:
            if isinstance(what, Choice):
                self.rename_tag(old, new)
            else:
                self._rename_search(what, new)

    def remove(self, what: Choice | SavedSearch) -> None:
        """Take a tag from all its articles, or forget a search."""
        if isinstance(what, Choice):
            self._remove_tag(what.tag)
        else:
            self._remove_search(what)

    def rename_tag(self, old: str, new: str) -> None:
        """Give a tag another name; two of one name become one."""
        told: list[tuple[Given, Given]] = []

        def do(library: Library) -> None:
            told[:] = [library.tagging.rename(old, new)]

        def take_back(library: Library) -> None:
            for taken, given in told:
                library.tagging.put_back(taken, given)

        self._do(self.tr("Tag “{name}” renamed").replace("{name}", old), do, take_back, (old, new))

    def _remove_tag(self, name: str) -> None:
        told: list[Given] = []

        def do(library: Library) -> None:
            told[:] = [library.tagging.remove(library.tagging.articles(name), name)]

        def take_back(library: Library) -> None:
            for taken in told:
                library.tagging.add(taken.articles, taken.name)

        self._do(self.tr("Tag “{name}” removed").replace("{name}", name), do, take_back, (name, ""))

    def _rename_search(self, search: SavedSearch, new: str) -> None:
        self._do(
            self.tr("Search “{name}” renamed").replace("{name}", search.name),
            lambda library: library.searches.rename(search.id, new),
            lambda library: library.searches.rename(search.id, search.name),
        )

    def _remove_search(self, search: SavedSearch) -> None:
        places: list[int] = []

        def do(library: Library) -> None:
            places[:] = [place for place, one in enumerate(library.saved_searches()) if one.id == search.id]
            library.searches.remove(search.id)

        def take_back(library: Library) -> None:
            for place in places:
                library.searches.put_back(search, place)

        self._do(self.tr("Search “{name}” removed").replace("{name}", search.name), do, take_back)

    def move(self, search: SavedSearch, step: int) -> None:
        """Put a search a place further up (-1) or down (1)."""

        def by(step: int) -> Callable[[Library], None]:
            def do(library: Library) -> None:
                place = next((n for n, one in enumerate(library.saved_searches()) if one.id == search.id), None)
                if place is not None:
                    library.searches.move(search.id, place + step)

            return do

        self._do(self.tr("Search “{name}” moved").replace("{name}", search.name), by(step), by(-step), tell=False)

    def _do(
        self,
        text: str,
        do: Callable[[Library], object],
        take_back: Callable[[Library], object],
        tag: tuple[str, str] = ("", ""),
        *,
        tell: bool = True,
    ) -> None:
        """Do a deed; where the list of a tag that gets another name is shown, it goes along."""

        def write(job: Callable[[Library], object], old: str, new: str) -> None:
            self._keeper.write(0, job)
            self._keeper.write(0, lambda _: self._lists.names_changed.emit(old, new))

        old, new = tag
        self._undo.do(text, lambda: write(do, old, new), lambda: write(take_back, new, old), tell=tell)
