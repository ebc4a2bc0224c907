# SPDX-License-Identifier: MIT
"""What was mended is written down here: every change is a deed, written in the background, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.article import Picture, Voices
from reader.errors import LibraryError
from reader.ui.keeper import Keeper
from reader.ui.undo import Undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import KeptArticle, Library, MendingState


class MendingStore(QObject):
    """Knows what articles are made of, and what of that is still to be written."""

    put = Signal(int, object)
    """An article is as a state has it from now on; it is being written."""
    settled = Signal(int)
    """Everything is written; the last article that was."""
    failed = Signal(str)
    """Why an article cannot be read, in one line."""
    _written = Signal(int)
    """An article was written; comes from the thread that writes."""

    def __init__(
        self, keeper: Keeper, undo: Undo, current: Callable[[], KeptArticle | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo
        self._current = current
        self.library: Library | None = None
        self._pending = 0
        """Writes under way."""
        self._written.connect(self._after_writing)

    @property
    def pending(self) -> bool:
        """Whether something is still to be written."""
        return self._pending > 0

    def state(self, article: int) -> MendingState | None:
        """Return what an article is made of in the library."""
        if self.library is None:
            return None
        try:
            return self.library.mending.state(article)
        except LibraryError as error:
            self.failed.emit(str(error))
            return None

    def deed(
        self,
        name: str,
        article: int,
        before: MendingState,
        after: MendingState,
        *,
        pictures: tuple[Picture, ...] = (),
        tell: bool = False,
    ) -> None:
        """Have an article be as it is after a deed, and before it when that is taken back."""
        voices = self._voices_of(article, before)
        edits_only = before.cleaned == after.cleaned
        self._undo.do(
            name,
            lambda: self._put(article, after, pictures, None, edits_only=edits_only),
            lambda: self._put(article, before, (), voices, edits_only=edits_only),
            tell=tell,
        )

    def _voices_of(self, article: int, state: MendingState) -> Voices | None:
        """Return the voices of a state's text where the window knows them."""
        kept = self._current()
        known = kept is not None and kept.row.id == article and kept.article.text == state.article.text
        return kept.voices if kept is not None and known else None

    def _put(
        self,
        article: int,
        state: MendingState,
        pictures: tuple[Picture, ...],
        voices: Voices | None,
        *,
        edits_only: bool,
    ) -> None:
        """Write an article as a state has it."""
        self.put.emit(article, state)
        self._pending += 1

        def write(library: Library) -> None:
            try:
                library.mend(article, state, pictures, voices, edits_only=edits_only)
            finally:
                self._written.emit(article)

        self._keeper.write(article, write)

    def _after_writing(self, article: int) -> None:
        self._pending -= 1
        if not self._pending:
            self.settled.emit(article)
