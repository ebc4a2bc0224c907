# SPDX-License-Identifier: MIT
"""The open article's highlights and notes as a list, beside its voices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.article import Highlight
from reader.ui import facts
from reader.ui.highlight_rows import LONGEST, HighlightItem, HighlightRowPainter, HighlightRows
from reader.ui.library_model import Index
from reader.ui.row_list import RowList
from reader.ui.themes import Theme
from reader.ui.words import Words


class HighlightsPanel(QWidget):
    """Lists highlights; says which one is to be gone to."""

    chosen = Signal(object)
    """The number of a highlight, which is larger than the toolkit's own numbers."""
    copy_asked = Signal()
    all_asked = Signal()
    paging = Signal(int)

    def __init__(self, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voicesPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._quiet = False
        self.rows = HighlightRows(self)
        self.view = RowList(self.rows, HighlightRowPainter(theme, scale), self.tr("Highlights"))
        self.view.setUniformItemSizes(False)
        self.heading = Words(name="panelHeading")
        self.copy = QPushButton(self.tr("Copy all"))
        self.all = QPushButton(self.tr("All articles"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(10, 4, 10, 8)
        for button in (self.copy, self.all):
            button.setObjectName("plain")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)
        self.view.paging.connect(self.paging)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.copy.clicked.connect(self.copy_asked)
        self.all.clicked.connect(self.all_asked)
        self.show_highlights([])

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.view.set_theme(theme)

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        """List an article's highlights."""
        current = self.rows.item(self.view.currentIndex())
        self._quiet = True
        self.rows.show([item_of(0, highlight) for highlight in highlights])
        self._quiet = False
        if isinstance(current, HighlightItem):
            self.select(current.number)
        self.view.setVisible(bool(highlights))
        self.copy.setVisible(bool(highlights))
        if highlights:
            notes = sum(bool(highlight.note) for highlight in highlights)
            count = facts.counted(len(highlights), self.tr("1 highlight"), self.tr("{count} highlights"))
            with_notes = facts.counted(notes, self.tr("1 note"), self.tr("{count} notes")) if notes else ""
            self.heading.setText(facts.join(count, with_notes))
        else:
            self.heading.setText(self.tr("Select some words and press H to mark them."))

    def select(self, number: int | None) -> None:
        """Make a highlight the current one without going to it."""
        row = self.rows.row_of(number) if number is not None else -1
        self._quiet = True
        if row >= 0:
            self.view.choose(row)
        else:
            self.view.selectionModel().clear()
        self._quiet = False

    def _choose(self, index: Index) -> None:
        item = self.rows.item(index)
        if not self._quiet and isinstance(item, HighlightItem):
            self.chosen.emit(item.number)


def item_of(article: int, highlight: Highlight) -> HighlightItem:
    """Return a highlight as an item of a list."""
    words = " ".join(highlight.words[:LONGEST].replace("\u00ad", "").split())
    note = " ".join(highlight.note[:LONGEST].split())
    return HighlightItem(highlight.id, article, words, note, highlight.colour, highlight.lost)
