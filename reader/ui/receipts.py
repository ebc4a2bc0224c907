# SPDX-License-Identifier: MIT
"""Fills the receipt of an article: what its page has is asked of the worker, what is brought back becomes a deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.edits import laid
from reader.ui import unfit
from reader.ui.mending import Mending
from reader.ui.receipt import ReceiptView
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.events import Event
    from reader.importing.looks import PageBlocks


class Receipts(QObject):
    """Serves one receipt as long as its view lives."""

    def __init__(self, article: int, view: ReceiptView, importer: Worker, mending: Mending) -> None:
        super().__init__(view)
        from reader.importing.requests import Look

        self._article = article
        self._view = view
        self._mending = mending
        self._look: tuple[str, PageBlocks] | None = None
        view.bring_asked.connect(self._bring)
        importer.said.connect(self._hear)
        mending.reload_asked.connect(self._refresh)
        state = mending.state_of(article)
        if state is not None:
            view.show_unfit(unfit.told(state.unfit))
            view.wait(older=mending.is_old(state))
            importer.send(Look(article, "blocks"))

    def _hear(self, event: Event) -> None:
        from reader.importing import looks
        from reader.importing.events import Looked

        if not isinstance(event, Looked) or (event.article, event.what) != (self._article, "blocks"):
            return
        found = looks.read(event.file, looks.PageBlocks) if event.file else None
        if found is None:
            self._view.show_trouble(event.error or self.tr("The saved page cannot be read again."))
        else:
            self._look = event.file, found
            self._refresh(self._article)

    def _refresh(self, article: int) -> None:
        state = self._mending.state_of(article) if article == self._article else None
        if state is not None:
            self._view.show_unfit(unfit.told(state.unfit))
            self._view.wait(older=self._mending.is_old(state))
            if self._look is not None:
                self._view.show_page(state.article, laid(state.cleaned, state.edits), self._look[1])

    def _bring(self, number: int, words: str) -> None:
        if self._look is not None:
            self._mending.bring_unseen(self._article, self._look, number, words)
