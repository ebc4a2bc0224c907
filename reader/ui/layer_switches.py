# SPDX-License-Identifier: MIT
"""Which layers lie over the text: switched by actions, remembered from start to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.reading_pane import ReadingPane
    from reader.ui.settings import Settings


class LayerSwitches(QObject):
    """Quotations, people, highlights, and none of them: pure text."""

    def __init__(self, pane: ReadingPane, actions: Actions, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._actions = actions
        layers = pane.view.layers
        layers.quotes_shown = settings.flag("layers/quotes", default=True)
        layers.people_shown = settings.flag("layers/people", default=True)
        layers.marked.shown = settings.flag("layers/highlights", default=True)
        self._check()
        actions["quotes_layer"].triggered.connect(self._show_quotes)
        actions["people_layer"].triggered.connect(self._show_people)
        actions["highlights_layer"].triggered.connect(self._show_highlights)
        actions["pure_text"].triggered.connect(self._show_pure_text)

    def remember(self, settings: Settings) -> None:
        """Keep what is shown for the next start."""
        layers = self._pane.view.layers
        settings.set("layers/quotes", layers.quotes_shown)
        settings.set("layers/people", layers.people_shown)
        settings.set("layers/highlights", layers.marked.shown)

    def _show_quotes(self, on: bool) -> None:
        self._show(quotes=on)

    def _show_people(self, on: bool) -> None:
        self._show(people=on)

    def _show_highlights(self, on: bool) -> None:
        self._show(highlights=on)

    def _show_pure_text(self, on: bool) -> None:
        self._show(quotes=not on, people=not on, highlights=not on)

    def _show(self, *, quotes: bool | None = None, people: bool | None = None, highlights: bool | None = None) -> None:
        layers = self._pane.view.layers
        if quotes is not None:
            layers.quotes_shown = quotes
        if people is not None:
            layers.people_shown = people
        if highlights is not None:
            layers.marked.shown = highlights
        self._check()
        self._pane.leave_card()

    def _check(self) -> None:
        layers, actions = self._pane.view.layers, self._actions
        actions["quotes_layer"].setChecked(layers.quotes_shown)
        actions["people_layer"].setChecked(layers.people_shown)
        actions["highlights_layer"].setChecked(layers.marked.shown)
        any_shown = layers.quotes_shown or layers.people_shown or layers.marked.shown
        actions["pure_text"].setChecked(not any_shown)
