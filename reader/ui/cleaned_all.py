# SPDX-License-Identifier: MIT
"""The whole library cleaned again as one deed: taken back and done again in the background, and never left half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.keeper import Keeper
    from reader.ui.undo import Undo

_AT_ONCE = 5
"""Articles of one write: the reader's next write waits some 50 ms for it."""


class CleanedAll(QObject):
    """Puts what a cleaning of all articles replaced back into its place, and the other way round."""

    moved = Signal(int)
    """An article is another one now."""
    arrived = Signal()
    """All of a run's articles are on the side that was asked for."""

    def __init__(self, keeper: Keeper, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo

    def start(self) -> None:
        """Go on with what a kill interrupted; what earlier sessions replaced cannot be taken back any more."""

        def begin(library: Library) -> None:
            if library.replaced.going is not None:
                self._go_on(library)
            elif not library.mending.recleaning:
                library.replaced.forget()

        self._keeper.write(0, begin)

    def keep(self, name: str, run: int) -> None:
        """Keep a run that is done as a deed, and have it told."""
        done = True

        def do() -> None:
            nonlocal done
            if not done:
                self._go(run, back=False)
            done = False

        self._undo.do(name, do, lambda: self._go(run, back=True), tell=True)

    def _go(self, run: int, *, back: bool) -> None:
        def begin(library: Library) -> None:
            library.replaced.go(run, back=back)
            self._go_on(library)

        self._keeper.write(0, begin)

    def _go_on(self, library: Library) -> None:
        """Move some articles, and the others after what else is to be written; in the keeper's thread."""
        articles = library.replaced.waiting(_AT_ONCE)
        for article in articles:
            library.swap_replaced(article)
            self.moved.emit(article)
        if articles:
            self._keeper.write(0, self._go_on)
        else:
            self.arrived.emit()
