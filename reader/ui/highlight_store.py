# SPDX-License-Identifier: MIT
"""The window's own copy of highlights: it changes at once, while the library is written behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.article import Highlight
    from reader.library import Library
    from reader.ui.keeper import Keeper
    from reader.ui.undo import Undo


class HighlightStore(QObject):
    """Knows highlights by article and changes them; every change can be taken back."""

    changed = Signal()
    """The open article's highlights are others than before."""
    saved = Signal()
    """Everything that was changed of an article is written."""
    failed = Signal(str)
    """The library could not be read."""
    _saved = Signal(int)

    def __init__(self, keeper: Keeper, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo
        self._library: Library | None = None
        self.open: int | None = None
        """The article whose highlights are shown."""
        self._lists: dict[int, list[Highlight]] = {}
        """Highlights by article: of the open one, and of those whose writes are under way."""
        self._under_way: Counter[int] = Counter()
        self._saved.connect(self._after_saving)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._library = None

    def of(self, article: int) -> list[Highlight]:
        """Return an article's highlights: as the library has them, or will have them in a moment."""
        from reader.errors import LibraryError

        if not self._under_way[article]:
            self._lists.pop(article, None)
        if article not in self._lists:
            try:
                self._lists[article] = self._library.highlights.of(article) if self._library is not None else []
            except LibraryError as error:
                self.failed.emit(str(error))
                self._lists[article] = []
        return self._lists[article]

    def do(
        self,
        text: str,
        *,
        put: Sequence[Highlight] = (),
        instead: Sequence[Highlight] = (),
        remove: Sequence[Highlight] = (),
        tell: bool = False,
    ) -> None:
        """Put highlights, in the place of others of their numbers, and remove some; keep how it is taken back.

        All of them are of the open article; `text` names the deed, and `tell` has it said.
        """
        article = self.open
        if article is None:
            return
        new = [one.id for one in put if one.id not in {other.id for other in instead}]
        self._undo.do(
            text,
            lambda: self._apply(article, put, [one.id for one in remove]),
            lambda: self._apply(article, [*instead, *remove], new),
            tell=tell,
        )

    def _apply(self, article: int, put: Sequence[Highlight], remove: Sequence[int]) -> None:
        gone = {*remove, *(one.id for one in put)}
        self._lists[article] = [one for one in self.of(article) if one.id not in gone] + list(put)
        self._under_way[article] += 1

        def write(library: Library) -> None:
            try:
                for number in remove:
                    library.highlights.remove(number)
                for highlight in put:
                    library.highlights.put(article, highlight)
            finally:
                self._saved.emit(article)

        self._keeper.write(article, write)
        if article == self.open:
            self.changed.emit()

    def _after_saving(self, article: int) -> None:
        """Once everything is written, show what the library has: a write may have failed, a text have changed."""
        self._under_way[article] -= 1
        if self._under_way[article]:
            return
        before = self._lists.pop(article, [])
        if article == self.open and self._library is not None:
            numbers = {one.id: (one.span, one.colour, one.note, one.lost) for one in before}
            now = {one.id: (one.span, one.colour, one.note, one.lost) for one in self.of(article)}
            if numbers != now:
                self.changed.emit()
        self.saved.emit()
