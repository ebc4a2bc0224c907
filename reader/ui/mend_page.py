# SPDX-License-Identifier: MIT
"""The page one mends an article on: its facts, below them all the saved page holds, in the article or left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.article import Article, Block
from reader.edits import Laid
from reader.ui import fonts
from reader.ui.facts_form import FactsForm
from reader.ui.mend_list import BAR, MendList
from reader.ui.mend_rows import Fold, Row, folded, rows_of
from reader.ui.tags_line import TagsLine
from reader.ui.telling import in_words
from reader.ui.themes import Theme
from reader.ui.words import Words


class MendPage(QWidget):
    """Shows an article with its page and says what is to change; changes nothing itself."""

    left = Signal()
    block_toggled = Signal(object)
    """The `Row` that is to be taken out, or brought back."""
    other_asked = Signal()
    again_asked = Signal()
    reset_asked = Signal()

    def __init__(self, theme: Theme, scale: float, thumbnail: Callable[[str, QSize], Any]) -> None:
        super().__init__()
        self.setObjectName("mendPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._laid: Sequence[Laid] = ()
        self._page: Sequence[Block] = ()
        self._opened: set[int] = set()
        self.form = FactsForm(scale)
        self.heading = QLabel(self.tr("Mend this article"))
        self.heading.setFont(fonts.font(fonts.WINDOW, 13 * scale, 600))
        self.tags = TagsLine()
        self.unfit = Words(name="quiet")
        self.unfit.hide()
        self.hint = Words(name="quiet")
        self.other = _plain(self.tr("Read it another way…"))
        self.again = _plain(self.tr("Clean again"))
        self.again.setToolTip(self.tr("A newer cleaner is here; what you mended is kept."))
        self.reset = _plain(self.tr("As it was found"))
        self.done = QPushButton(self.tr("Done"))
        self.list = MendList(theme, scale, thumbnail)
        self.other.clicked.connect(self.other_asked)
        self.again.clicked.connect(self.again_asked)
        self.reset.clicked.connect(self.reset_asked)
        self.done.clicked.connect(self.left)
        self.list.toggled.connect(self._toggle)
        self.list.removal_asked.connect(self._remove)
        self.again.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("findBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(18, 6, 12, 6)
        line.setSpacing(6)
        line.addWidget(self.heading, 1)
        for button in (self.again, self.other, self.reset, self.done):
            line.addWidget(button)
        self._above = QVBoxLayout()
        self._above.setSpacing(14)
        self._above.addWidget(self.form)
        self._above.addWidget(self.tags)
        self._above.addWidget(self.unfit)
        self._above.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addLayout(self._above)
        layout.addWidget(self.list, 1)
        self.setTabOrder(self.form.site, self.tags.button)
        self.setTabOrder(self.tags.button, self.list)

    def set_theme(self, theme: Theme) -> None:
        """Use another palette."""
        self.list.painter.theme = theme
        self.list.viewport().update()

    # ── What is shown ────────────────────────────────────────────────────────

    def show_article(
        self, article: Article, laid: Sequence[Laid], *, mended: bool, older: bool, unfit: str = ""
    ) -> None:
        """Show an article and its blocks.

        `mended`: it has edits, `older`: a newer cleaner is here, `unfit`: which edits have no place any more, in words.
        """
        self.form.show_article(article)
        self.reset.setEnabled(mended)
        self.again.setVisible(older)
        self.unfit.setText(unfit)
        self.unfit.setVisible(bool(unfit))
        self._laid = laid
        self._show()

    def show_page(self, page: Sequence[Block] | None, left: int = 0) -> None:
        """Show all of the page's blocks; None: they are not known yet."""
        self._page = page or ()
        if page is None:
            self.hint.setText(self.tr("Reading the saved page…"))
        else:
            hint = self.tr("What is pale was left out: + brings it back. Delete takes a passage out of the article.")
            if left:
                hint += " " + self.tr("The page is very long: its last {count} passages are not shown.").format(
                    count=left
                )
            self.hint.setText(hint)
        self._show()

    def show_trouble(self, error: str) -> None:
        """Say that the page cannot be read; the article's own blocks can be mended all the same."""
        self._page = ()
        self.hint.setText(in_words(error))
        self._show()

    def forget(self) -> None:
        """Show the next article from its beginning."""
        self._opened.clear()
        self._page = ()
        self.list.show_rows([])

    def _show(self) -> None:
        self.list.show_rows(folded(rows_of(self._laid, self._page), self._opened))

    @property
    def rows(self) -> Sequence[Row | Fold]:
        """What is shown."""
        return self.list.rows.rows

    def select_place(self, place: int) -> None:
        """Go to a block of the article."""
        for number, row in enumerate(self.rows):
            if isinstance(row, Row) and row.place is not None and row.place >= place:
                index = self.list.rows.index(number)
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index, self.list.ScrollHint.PositionAtCenter)
                return

    @property
    def place(self) -> int | None:
        """The block of the article that is selected, or the last one before it."""
        for number in range(self.list.currentIndex().row(), -1, -1):
            row = self.rows[number]
            if isinstance(row, Row) and row.shown and row.place is not None:
                return row.place
        return None

    # ── What is asked ────────────────────────────────────────────────────────

    def _toggle(self, number: int) -> None:
        row = self.rows[number]
        if isinstance(row, Fold):
            self._opened.add(row.key)
            self._show()
            self.list.setCurrentIndex(self.list.rows.index(number))
        else:
            self.block_toggled.emit(row)

    def _remove(self, number: int) -> None:
        row = self.rows[number]
        if isinstance(row, Row) and row.shown:
            self.block_toggled.emit(row)
            # The next passage is as likely to be one too many.
            if number + 1 < len(self.rows):
                self.list.setCurrentIndex(self.list.rows.index(number + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the facts over the passages."""
        super().resizeEvent(event)
        left, room = self.list.painter.column(self.width() - BAR)
        left += BAR if self.isRightToLeft() else 0
        self._above.setContentsMargins(left, 20, self.width() - left - room, 14)


def _plain(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("plain")
    return button
