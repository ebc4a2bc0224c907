# SPDX-License-Identifier: MIT
"""Finding in the open article, and the marks of what a search of the library found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from reader.article import Span
from reader.ui.find import FindBar, find
from reader.ui.reading_view import ReadingView


class InPlace(Protocol):
    """What stands in the text's place and is searched instead of it."""

    def open_find(self) -> None:
        """Open its bar for finding."""

    def step_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match."""


class Finding(QObject):
    """Marks matches in a view and goes from one to the next, as its bar asks."""

    def __init__(self, view: ReadingView, bar: FindBar, uncover: Callable[[], None]) -> None:
        """Take the view and the bar; `uncover` puts away what stands over the text."""
        super().__init__(bar)
        self.view = view
        self.find_bar = bar
        self._uncover = uncover
        self.in_place: InPlace | None = None
        """What is searched while something stands in the text's place."""
        bar.asked.connect(self.find_words)
        bar.stepped.connect(self.step_match)
        bar.left.connect(self.leave_find)

    def show_match(self, place: Span | None) -> None:
        """Mark the best match of what a search of the library found, and go there."""
        marked = place is not None and place.start < place.end
        self.view.set_matches([place] if place is not None and marked else [])
        if place is not None and marked:
            self._go_to_match(0, [place])
        elif place is not None:  # a figure
            self.view.show_span(place)

    def add_matches(self, spans: list[Span]) -> None:
        """Mark all matches where `show_match` marked one; the page stays where it is.

        Nothing happens where that mark is gone: the reader took it away or looks for something else.
        """
        shown = self.view.layers.matches.spans
        if len(shown) != 1 or not spans:
            return
        number = next((number for number, span in enumerate(spans) if span.end > shown[0].start), len(spans) - 1)
        if spans[number].start >= shown[0].end:
            return
        self.view.set_matches(spans)
        self.view.layers.current_match = number
        self.view.viewport().update()
        self.find_bar.tell(number, len(spans))

    def open_find(self) -> None:
        """Open the bar for finding in the text, with what is selected in it."""
        if self.in_place is not None:
            self.in_place.open_find()
            return
        article, span = self.view.article, self.view.selected_span()
        if article is None:
            return
        self._uncover()
        chosen = span.of(article.text) if span is not None else ""
        if chosen and len(chosen) < 100 and "\n" not in chosen:
            self.find_bar.field.setText(chosen)
        self.find_bar.open()
        self.find_words(self.find_bar.field.text())

    def find_words(self, query: str) -> None:
        """Mark a query's matches and go to the first from here on."""
        article = self.view.article
        if article is None:
            return
        spans = find(article.text, query, whole_words=self.find_bar.whole_words.isChecked())
        here = self.view.reading_offset()
        self.view.set_matches(spans)
        number = next((number for number, span in enumerate(spans) if span.start >= here), 0 if spans else None)
        if number is None:
            self.find_bar.tell(None, 0)
        else:
            self._go_to_match(number, spans)

    def step_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match, round and round."""
        if self.in_place is not None:
            self.in_place.step_match(step)
            return
        spans = self.view.layers.matches.spans
        if not spans:
            return
        current = self.view.layers.current_match
        self._go_to_match(((current if current is not None else -1) + step) % len(spans), spans)

    def _go_to_match(self, number: int, spans: list[Span]) -> None:
        self.view.layers.current_match = number
        self.view.show_span(spans[number])
        self.view.viewport().update()
        self.find_bar.tell(number, len(spans))

    def leave_find(self) -> bool:
        """Close the bar and take the marks away; False if there were none."""
        there = self.find_bar.isVisible() or bool(self.view.layers.matches.spans)
        self.find_bar.hide()
        self.view.set_matches([])
        self.view.setFocus()
        return there
