# SPDX-License-Identifier: MIT
"""The lower half of a receipt: what only the original of an article has, each to be brought back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.article import Article
from reader.edits import Laid, images_of
from reader.ui import fonts
from reader.ui.inlines import plain
from reader.ui.mend_list import words_of
from reader.ui.mend_rows import Lot, Row, rows_of
from reader.ui.telling import in_words
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.importing.looks import PageBlocks

_WORD = re.compile(r"\w+")
_MOST = 30
"""Findings that are listed: more are better looked at in mending itself."""
_LONGEST = 160


class Finding(NamedTuple):
    """Something only the original has."""

    words: str
    number: int
    """The number of its block among the page's."""


def lost_quotations(article: Article, rows: Sequence[Row], page: PageBlocks) -> list[Finding]:
    """Return the quotations of left-out passages that stand nowhere in the article."""
    out = {row.number for row in rows if row.lot is Lot.LEFT_OUT}
    said = _words(f"{article.text} {' '.join(block.caption for block in article.blocks)}")
    found: dict[str, Finding] = {}
    for number, quoted in page.quotations:
        words = _words(quoted)
        if number in out and len(words.split()) >= 3 and words not in said:
            found.setdefault(words, Finding(quoted, number))
    return list(found.values())


def lost_pictures(article: Article, rows: Sequence[Row]) -> list[Finding]:
    """Return the pictures of left-out passages that are in the file and nowhere in the article."""
    kept = {image.key for block in article.blocks for image in images_of(block)}
    result: list[Finding] = []
    for row in rows:
        keys = {image.key for image in images_of(row.block) if image.key}
        if row.lot is Lot.LEFT_OUT and row.number is not None and keys and not keys & kept:
            result.append(Finding(words_of(row), row.number))
    return result


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


class ReceiptView(QWidget):
    """Lists what only the original has; what is to be brought back is asked for by number."""

    bring_asked = Signal(int, str)
    """The number of a block of the page's, and what it is called."""
    again_asked = Signal()
    mend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Only in the original"))
        self.heading = QLabel(self.tr("Only in the original"))
        self.heading.setFont(fonts.font(fonts.WINDOW, self.heading.font().pixelSize(), 600))
        self.found = QWidget()
        self._grid = QGridLayout(self.found)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.unfit = Words(name="quiet")
        self.unfit.hide()
        self.told = Words(name="quiet")
        self.again = QPushButton(self.tr("Clean again with the newest cleaner"))
        self.mend = QPushButton(self.tr("Mend this article"))
        for button, signal in ((self.again, self.again_asked), (self.mend, self.mend_asked)):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
        self.buttons: list[QPushButton] = []
        """Those that bring something back, in order."""
        line = QHBoxLayout()
        line.addWidget(self.mend)
        line.addWidget(self.again)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 8)
        layout.setSpacing(8)
        for widget in (self.unfit, self.heading, self.found, self.told):
            layout.addWidget(widget)
        layout.addLayout(line)

    def wait(self, *, older: bool) -> None:
        """Wait for the page; `older`: a newer cleaner than the article's is here."""
        self.again.setVisible(older)
        self.told.setText(self.tr("Looking for what only the original has…"))
        self._clear()

    def show_unfit(self, text: str) -> None:
        """Say which of the reader's changes have no place any more; nothing where all have one."""
        self.unfit.setText(text)
        self.unfit.setVisible(bool(text))

    def show_page(self, article: Article, laid: Sequence[Laid], page: PageBlocks) -> None:
        """List what only the original has."""
        rows = rows_of(laid, page.blocks)
        quotations, pictures = lost_quotations(article, rows, page), lost_pictures(article, rows)
        self._clear()
        for finding in [*quotations, *pictures][:_MOST]:
            self._add(finding)
        more = len(quotations) + len(pictures) - _MOST
        if not quotations and not pictures:
            self.told.setText(self.tr("Every quotation and picture of the page is in the article."))
        elif more > 0:
            self.told.setText(self.tr("And {count} more: mending shows all of the page.").format(count=more))
        else:
            self.told.clear()
        self.told.setVisible(bool(self.told.text()))

    def show_trouble(self, error: str) -> None:
        """Say why the page cannot be looked at."""
        self._clear()
        self.told.setText(in_words(error))

    def _clear(self) -> None:
        self.buttons.clear()
        self.told.show()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _add(self, finding: Finding) -> None:
        words = " ".join(plain(finding.words).split())
        label = Words(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")
        button = QPushButton(self.tr("Bring back"))
        button.setObjectName("plain")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{self.tr('Bring back')}: {label.text()}")
        button.clicked.connect(lambda: self.bring_asked.emit(finding.number, label.text()))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
        self.buttons.append(button)
