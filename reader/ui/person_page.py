# SPDX-License-Identifier: MIT
"""Somebody's page: what texts call them, and all they are quoted with, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.ui import facts, fonts
from reader.ui.bidirectional import start
from reader.ui.bold_label import BoldLabel
from reader.ui.choosing_field import ChoosingField
from reader.ui.library_model import Index
from reader.ui.people_models import ARTICLES_AT_ONCE, SaidModel, articles, quotations
from reader.ui.people_page import INDENT, EmptyWords, centred
from reader.ui.people_painter import SaidPainter
from reader.ui.row_list import RowList
from reader.ui.style import Style
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.library import PersonRow, Said

_PAUSE = 160
"""Milliseconds after the last key, as in the search of the library."""
_MOST_MEASURED = 400
"""Rows that are as high as their text; past them all are of one height, which needs no measuring."""


class PersonPage(QWidget):
    """Shows one person; what is to be done about them is only told."""

    back_asked = Signal()
    said_chosen = Signal(object)
    """A `Said` is to be shown in its article."""
    find_asked = Signal(str)
    same_asked = Signal(str)
    name_asked = Signal(str)
    deny_asked = Signal(str)

    def __init__(
        self,
        quoting: Callable[[str, str], list[int]],
        said: Callable[[Sequence[int], str, str], Sequence[Said]],
        style: Style,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        """`quoting` gives the articles by name and year, `said` quotations by articles, name and words."""
        super().__init__(parent)
        self.setObjectName("personPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._quoting = quoting
        self._said = said
        self.person: PersonRow | None = None
        self.back = self._button(self.tr("‹  People"), self.back_asked.emit)
        self.back.setAccessibleName(self.tr("Back to the people"))
        self.articles = self._button(self.tr("Articles"), lambda: self.find_asked.emit(self.name))
        self.articles.setToolTip(self.tr("Find the articles that name them"))
        self.correct = QPushButton(self.tr("Correct"))
        self.correct.setObjectName("plain")
        self.menu = QMenu(self.correct)
        for text, signal in (
            (self.tr("&Name…"), self.name_asked),
            (self.tr("&Same person as…"), self.same_asked),
            (self.tr("Not a &person in any article"), self.deny_asked),
        ):
            self.menu.addAction(text).triggered.connect(partial(self._ask, signal))
        self.correct.setMenu(self.menu)
        self.title = BoldLabel(fonts.font(fonts.READING[0], 28 * scale, 600))
        self.roles = Words()
        self.roles.setFont(fonts.font(fonts.READING[0], 15 * scale, italic=True))
        self.counts = Words(name="quiet")
        for label in (self.title, self.roles, self.counts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(start())
            label.setWordWrap(True)
        self.words = ChoosingField()
        self.words.setPlaceholderText(self.tr("Words they used"))
        self.words.setAccessibleName(self.tr("Words they used"))
        self.words.setClearButtonEnabled(True)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        self.model = SaidModel(self)
        self._painter = SaidPainter(style.theme, scale, style.family)
        self.list = RowList(self.model, self._painter, self.tr("Quotations, newest first"))
        self.list.on_page = True
        self.list.setUniformItemSizes(False)
        self.empty = EmptyWords()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._fill)
        self.words.textChanged.connect(self._pause.start)
        self.words.moved.connect(self.list.step_by)
        self.words.returnPressed.connect(self._take_current)
        self.year.activated.connect(self._fill)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self.model.rowsInserted.connect(self._measure)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("plain")
        button.clicked.connect(lambda _=False: do())
        return button

    def _ask(self, signal: SignalInstance, _checked: bool = False) -> None:
        signal.emit(self.name)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.back)
        head.addStretch(1)
        head.setContentsMargins(INDENT - 9, 0, 6, 0)
        head.addWidget(self.articles)
        head.addWidget(self.correct)
        self.filters = QWidget()
        line = QHBoxLayout(self.filters)
        line.setContentsMargins(6, 16, 6, 8)
        line.setSpacing(10)
        line.addWidget(self.words, 1)
        line.addWidget(self.year)
        column: QVBoxLayout = centred(self)
        column.addSpacing(12)
        column.addLayout(head)
        column.addSpacing(14)
        words = QVBoxLayout()
        words.setContentsMargins(INDENT, 0, INDENT, 0)
        words.setSpacing(4)
        for label in (self.title, self.roles, self.counts):
            words.addWidget(label)
        column.addLayout(words)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)

    @property
    def name(self) -> str:
        """Whose page it is."""
        return self.person.name if self.person is not None else ""

    def set_style(self, style: Style) -> None:
        """Paint in another palette and typeface."""
        self._painter.set_family(style.family)
        self.list.set_theme(style.theme)
        self.list.scheduleDelayedItemsLayout()

    def show_person(self, person: PersonRow, roles: Sequence[str], years: Sequence[tuple[str, int]]) -> None:
        """Show somebody with the roles texts give them and the years they were quoted in."""
        again = self.person is not None and self.person.key == person.key
        self.person = person
        self.title.setText(person.name)
        self.roles.setText("; ".join(roles))
        self.roles.setVisible(bool(roles))
        span = f"{years[-1][0]}–{years[0][0]}" if len(years) > 1 else years[0][0] if years else ""
        self.counts.setText(facts.join(quotations(person.quotations), articles(person.articles), span))
        chosen = self.year.currentData() if again else None
        self.year.clear()
        self.year.addItem(self.tr("All years"), "")
        for year, count in years:
            self.year.addItem(f"{year}  ({count})", year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.setVisible(len(years) > 1)
        if not again:
            self.words.clear()
        self.filters.setVisible(person.quotations > 1)
        self._fill()

    def _fill(self) -> None:
        self._pause.stop()
        name, words = self.name, self.words.text()
        waiting = self._quoting(name, self.year.currentData() or "") if self.person and self.person.quotations else []

        def more() -> Sequence[Said] | None:
            piece, waiting[:] = waiting[:ARTICLES_AT_ONCE], waiting[ARTICLES_AT_ONCE:]
            return self._said(piece, name, words) if piece else None

        self.list.setUniformItemSizes(False)
        self.model.begin(more)
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self.empty.setVisible(not some)
        if words.strip():
            self.empty.say(self.tr("Not with these words"), self.tr("Fewer words find more quotations."))
        else:
            self.empty.say(self.tr("Named, but not quoted"), self.tr("“Articles” finds where."))
        if some:
            self.list.choose(0)

    def _measure(self) -> None:
        self.list.setUniformItemSizes(self.model.rowCount() > _MOST_MEASURED)

    def _take_current(self) -> None:
        if self._pause.isActive():
            self._fill()
        self._take(self.list.currentIndex())

    def _take(self, index: Index) -> None:
        row = self.model.row(index)
        if row is not None:
            self.said_chosen.emit(row)
