# SPDX-License-Identifier: MIT
"""The page of all highlights: every article's, newest first, by colour and by words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.article import HighlightColour
from reader.ui import facts, fonts
from reader.ui import highlight_colours as colours
from reader.ui.highlight_rows import ArticleHeading, HighlightItem, HighlightRowPainter, HighlightRows, Row
from reader.ui.highlights_panel import item_of
from reader.ui.library_model import Index
from reader.ui.row_list import RowList
from reader.ui.themes import Theme

if TYPE_CHECKING:
    from reader.library import Marked

MOST = 1_000
"""Highlights that are listed: past these nobody scrolls, and the filters find them."""
_LARGER = 1.12
"""How much larger than in a panel the rows are set."""
_PAUSE = 120
"""Milliseconds after the last letter until the list is asked for."""
_WIDTH = 780
"""The list's width at most: longer lines are hard to read."""

Ask = Callable[[HighlightColour | None, list[str], bool], "Sequence[Marked]"]
"""Gives the highlights of a colour (None: any) that hold all of some words, only those with notes if asked."""


class AllHighlights(QWidget):
    """Lists the highlights of the whole library; says which one is to be opened."""

    chosen = Signal(int, object)
    """An article, and the number of a highlight in it."""
    left = Signal()

    def __init__(self, theme: Theme, ask: Ask, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ask = ask
        self.title = QLabel(self.tr("All highlights"))
        self.title.setFont(fonts.font(fonts.WINDOW, 20 * scale, 650))
        self.back = QPushButton(self.tr("Back to the article"))
        self.back.setObjectName("plain")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words of a highlight, a note or a title"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.colour = QComboBox()
        self.colour.setAccessibleName(self.tr("Colour of the highlights that are listed"))
        self.notes = QCheckBox(self.tr("With a note"))
        self.count = QLabel()
        self.count.setObjectName("panelHeading")
        self.rows = HighlightRows(self)
        self.view = RowList(self.rows, HighlightRowPainter(theme, scale * _LARGER), self.tr("All highlights"))
        self.view.on_page = True
        self.view.setUniformItemSizes(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self.set_theme(theme)
        self.field.textChanged.connect(self._timer.start)
        self.field.installEventFilter(self)
        self.colour.currentIndexChanged.connect(self.refresh)
        self.notes.toggled.connect(self.refresh)
        self.back.clicked.connect(self.left)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(18, 0, 18, 0)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.back)
        filters = QHBoxLayout()
        filters.setContentsMargins(18, 0, 18, 0)
        filters.setSpacing(10)
        filters.addWidget(self.field, 1)
        filters.addWidget(self.colour)
        filters.addWidget(self.notes)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 28, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(filters)
        layout.addWidget(self.count)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(column, 100)
        whole.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.view.set_theme(theme)
        chosen = self.colour.currentIndex()
        self.colour.blockSignals(True)
        self.colour.clear()
        self.colour.addItem(self.tr("Every colour"), None)
        for colour in HighlightColour:
            self.colour.addItem(colours.swatch(theme, colour), colours.name(colour), colour)
        self.colour.setCurrentIndex(max(0, chosen))
        self.colour.blockSignals(False)

    def open(self) -> None:
        """Read the list, and put the keys into the field."""
        self.refresh()
        self.field.setFocus()
        self.field.selectAll()

    def refresh(self) -> None:
        """Read the list again."""
        self._timer.stop()
        chosen = self.colour.currentData()
        colour = HighlightColour(chosen) if chosen else None
        words = self.field.text().split()
        found = self._ask(colour, words, self.notes.isChecked())
        self.rows.show(_by_article(found))
        self.view.setVisible(bool(found))
        if found:
            count = facts.counted(len(found), self.tr("1 highlight"), self.tr("{count} highlights"))
            self.count.setText(
                self.tr("The newest {count} highlights").format(count=MOST) if len(found) >= MOST else count
            )
        elif colour is None and not words and not self.notes.isChecked():
            self.count.setText(self.tr("Nothing is marked yet. Select some words in an article and press H."))
        else:
            self.count.setText(self.tr("No highlight is like that."))

    def _choose(self, index: Index) -> None:
        item = self.rows.item(index)
        if isinstance(item, HighlightItem):
            self.chosen.emit(item.article, item.number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field into the list with the arrow key or Enter."""
        into = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in into
        if pressed and self.field.text() and self._timer.isActive():
            self.refresh()
        if pressed and self.rows.items:
            if not isinstance(self.rows.item(self.view.currentIndex()), HighlightItem):
                self.view.setCurrentIndex(self.rows.index(1))  # the first stands below its article's heading
            self.view.setFocus()
            return True
        return super().eventFilter(watched, event)


def _by_article(found: Sequence[Marked]) -> list[Row]:
    """Return highlights under the headings of their articles, in the order of each article's newest."""
    articles: dict[int, list[Marked]] = {}
    for marked in found:
        articles.setdefault(marked.article, []).append(marked)
    rows: list[Row] = []
    for article, those in articles.items():
        about = facts.join(those[0].site or "", facts.day(those[0].highlight.created_at))
        rows.append(ArticleHeading(article, facts.headline(those[0].title, those[0].site), about))
        inside = sorted(those, key=lambda one: (one.highlight.lost, one.highlight.start))
        rows += [item_of(article, marked.highlight) for marked in inside]
    return rows
