# SPDX-License-Identifier: MIT
"""The door between the text and the page of its voices alone: opened and closed by one action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from reader.ui.reading_view import ReadingView
from reader.ui.style import Style
from reader.ui.voices_only import VoicesOnly


class VoicesDoor(QObject):
    """Shows an article's quotations in place of its text; the page is made when it is first asked for."""

    chosen = Signal(int)
    """A quotation is to be read in its place."""
    moved = Signal()
    """Something else is shown, or another part of it."""

    def __init__(
        self, stack: QStackedWidget, view: ReadingView, picture: Callable[[str], bytes | None], action: QAction
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._view = view
        self._picture = picture
        self._action = action
        self._page: VoicesOnly | None = None
        self.only: str | None = None
        """The one speaker whose quotations are shown, None for all."""
        action.toggled.connect(self._toggle)

    @property
    def open(self) -> bool:
        """Whether the voices are shown alone."""
        return self._action.isChecked()

    @property
    def shown(self) -> ReadingView:
        """The view that is on top."""
        return self._page if self._page is not None and self.open else self._view

    def close(self) -> None:
        """Show the text again."""
        self._action.setChecked(False)

    def walk_by(self, speaker: str | None) -> None:
        """Show one speaker's quotations, or all."""
        self.only = speaker
        if self.open:
            self._toggle(on=True)

    def refresh(self) -> None:
        """Show the voices as they are now, where they are shown alone: some were corrected."""
        if self.open:
            self._toggle(on=True)

    def walk(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) quotation; False where the text is shown."""
        if self._page is None or not self.open:
            return False
        self._page.walk(step)
        return True

    @property
    def current(self) -> int | None:
        """The number of the quotation one is at where the voices are shown alone."""
        return self._page.current if self._page is not None and self.open else None

    def set_style(self, style: Style) -> None:
        """Set the voices in another way."""
        if self._page is not None:
            self._page.set_style(style)

    def _toggle(self, on: bool) -> None:
        article, cast = self._view.article, self._view.cast
        if not on or article is None or cast is None:
            self._action.setChecked(False)
            if self._page is not None and self._stack.currentWidget() is self._page:
                self._stack.setCurrentWidget(self._view)
                self._view.setFocus()
            self.moved.emit()
            return
        page = self._page or self._make()
        page.set_style(self._view.style_shown)
        page.glide.on = self._view.glide.on
        page.set_turning(self._view.turning)
        page.resize(self._view.size())  # the column is as wide as there before anybody sees it
        self._stack.setCurrentWidget(page)
        page.show_voices(article, cast, self.only, self._view.layers.current_quote)
        page.setFocus()
        self.moved.emit()

    def _make(self) -> VoicesOnly:
        page = self._page = VoicesOnly(self._picture, self._view.style_shown)
        page.chosen.connect(self.chosen)
        page.place_changed.connect(self.moved)
        self._stack.addWidget(page)
        return page
