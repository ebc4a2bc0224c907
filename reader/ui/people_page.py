# SPDX-License-Identifier: MIT
"""The page of all people of the library: who is quoted most, found by any letters of a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.ui import facts, fonts
from reader.ui.bold_label import BoldLabel
from reader.ui.choosing_field import ChoosingField
from reader.ui.library_model import Index
from reader.ui.people_models import PEOPLE_AT_ONCE, PeopleModel
from reader.ui.people_painter import NamePainter
from reader.ui.row_list import RowList
from reader.ui.themes import Theme
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.library import PeopleOrder, PersonRow

COLUMN = 720
"""The widest a column of people and quotations is, in pixels: some 90 characters, room for counts at a row's end."""
INDENT = 18
"""Where a row's words begin: headings above the rows begin there, too."""
_PAUSE = 80
"""Milliseconds after the last key: a search takes at most 7 among 18,000 people of 50,000 articles."""

Read = Callable[[str, "PeopleOrder", int, int], "Sequence[PersonRow]"]


class PeoplePage(QWidget):
    """A field and a list."""

    chosen = Signal(str)
    """Somebody's page is to be shown."""

    def __init__(self, read: Read, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        """`read` gives people by words, order, how many at most, and how many are passed over."""
        super().__init__(parent)
        self.setObjectName("peoplePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._read = read
        title = BoldLabel(fonts.font(fonts.READING[0], 26 * scale, 600), self.tr("People"))
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Sorted by"))
        for text, order in (
            (self.tr("Most quoted"), "quotations"),
            (self.tr("In most articles"), "articles"),
            (self.tr("By name"), "name"),
        ):
            self.order.addItem(text, order)
        self.field = ChoosingField()
        self.field.setPlaceholderText(self.tr("Find somebody"))
        self.field.setAccessibleName(self.tr("Find somebody"))
        self.field.setClearButtonEnabled(True)
        self.model = PeopleModel(self)
        self.list = RowList(self.model, NamePainter(theme, scale), self.tr("People"))
        self.list.on_page = True
        self.empty = EmptyWords()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.order, 0, Qt.AlignmentFlag.AlignBottom)
        head.setContentsMargins(INDENT, 0, 6, 0)
        field = QHBoxLayout()
        field.setContentsMargins(6, 0, 6, 0)
        field.addWidget(self.field)
        column = centred(self)
        column.addSpacing(20)
        column.addLayout(head)
        column.addSpacing(14)
        column.addLayout(field)
        column.addSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.field.textChanged.connect(self._pause.start)
        self.field.moved.connect(self.list.step_by)
        self.field.returnPressed.connect(self._take_current)
        self.order.activated.connect(self.refresh)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.list.set_theme(theme)

    def tell_count(self, count: int, pending: int) -> None:
        """Say how many people there are, and how many articles are still to be looked through."""
        text = facts.counted(count, self.tr("1 person"), self.tr("{count} people"))
        if pending:
            articles = facts.counted(pending, self.tr("1 article to go"), self.tr("{count} articles to go"))
            text = f"{text}, {articles}"
        self.count.setText(text if count or pending else "")

    def refresh(self) -> None:
        """Read the people anew."""
        self._pause.stop()
        words, order = self.field.text(), self.order.currentData()
        passed = 0

        def more() -> Sequence[PersonRow] | None:
            nonlocal passed
            rows = self._read(words, order, PEOPLE_AT_ONCE, passed)
            passed += len(rows)
            return rows or None

        self.model.begin(more)
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self.empty.setVisible(not some)
        self.field.setVisible(some or bool(words.strip()))
        self.order.setVisible(some)
        if words.strip():
            self.empty.say(self.tr("Nobody of that name"), self.tr("Fewer letters find more people."))
        else:
            self.empty.say(self.tr("Nobody yet"), self.tr("Whoever your saved pages name or quote will be here."))
        if some:
            self.list.choose(0)

    def _take_current(self) -> None:
        if self._pause.isActive():
            self.refresh()
        self._take(self.list.currentIndex())

    def _take(self, index: Index) -> None:
        row = self.model.row(index)
        if row is not None:
            self.chosen.emit(row.name)


class EmptyWords(QWidget):
    """What a page says where it has nothing to list: a line, and a sentence on what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Words()
        self.line.setFont(fonts.font(fonts.READING[0], 20, 500))
        self.sentence = Words(name="quiet")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for label in (self.line, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(3)

    def say(self, line: str, sentence: str) -> None:
        """Say this."""
        self.line.setText(line)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))


def centred(page: QWidget) -> QVBoxLayout:
    """Return a column in the middle of a page."""
    inner = QWidget()
    inner.setMaximumWidth(COLUMN)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    layout = QHBoxLayout(page)
    layout.setContentsMargins(28, 0, 28, 12)
    layout.addStretch(1)
    layout.addWidget(inner, 20)
    layout.addStretch(1)
    return column
