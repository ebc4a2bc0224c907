# SPDX-License-Identifier: MIT
"""An article's title, authors, day and site, to be written over where they stand."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from reader.article import Article
from reader.ui import facts, fonts
from reader.ui.words import Words
from reader.ui.written_dates import understood

_LONGEST = 500
_DAY_WIDTH = 138
"""Pixels a field needs to show "12 September 2024" at the usual size of text."""


def names_in(text: str) -> tuple[str, ...]:
    """Return the authors a text names: parted by semicolons where there are any, else by commas and "and"."""
    pieces = text.split(";") if ";" in text else re.split(r",|\s+(?:and|und|et|y|&)\s+", text)
    return tuple(name for piece in pieces if (name := " ".join(piece.split())))


def written(names: tuple[str, ...]) -> str:
    """Return authors as `names_in` reads them."""
    parted_by_commas = any("," in name for name in names) or names_in(", ".join(names)) != names
    return "; ".join(names) if parted_by_commas else ", ".join(names)


class _Field(QLineEdit):
    """A field that gives its old words back on Escape."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.kept = ""
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)
        self.setAcceptDrops(False)

    def hold(self, text: str) -> None:
        """Show what is kept."""
        self.kept = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        # Escape would leave mending: first it takes back what stands here.
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text() != self.kept
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self.kept:
            self.setText(self.kept)
            event.accept()
            return
        super().keyPressEvent(event)


class FactsForm(QWidget):
    """The fields; what is written in one counts when it is left or with Return."""

    changed = Signal(str, object)
    """What was done, in words; and the fields of `Edits` it sets."""

    def __init__(self, scale: float = 1.0) -> None:
        super().__init__()
        self.title = _Field(self.tr("Title"))
        self.title.setFont(fonts.font(fonts.WINDOW, 16 * scale, 650))
        self.byline = _Field(self.tr("Author"))
        self.published = _Field(self.tr("Published"))
        self.site = _Field(self.tr("Site"))
        self.told = Words(name="quiet")
        self.told.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.title, 0, 0, 1, 3)
        for column, field in enumerate((self.byline, self.published, self.site)):
            label = QLabel(field.accessibleName())
            label.setObjectName("quiet")
            label.setBuddy(field)
            grid.addWidget(label, 1, column)
            grid.addWidget(field, 2, column)
            grid.setColumnStretch(column, 2 if field is not self.published else 1)
        grid.setRowMinimumHeight(1, 22)
        grid.addWidget(self.told, 3, 0, 1, 3)
        self.published.setMinimumWidth(round(_DAY_WIDTH * scale))
        self.byline.setPlaceholderText(self.tr("Ann Lee, Bo Ek"))
        self.published.setPlaceholderText(self.tr("12 March 2024"))
        self.title.editingFinished.connect(self._keep_title)
        self.byline.editingFinished.connect(self._keep_byline)
        self.published.editingFinished.connect(self._keep_published)
        self.site.editingFinished.connect(self._keep_site)
        self.published.textEdited.connect(self._judge_day)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """All fields, in order."""
        return self.title, self.byline, self.published, self.site

    def settle(self) -> None:
        """Take what stands in a field that was not left yet."""
        for field in self.fields:
            if field.hasFocus():
                field.clearFocus()

    def show_article(self, article: Article) -> None:
        """Show an article's facts."""
        self.title.hold(" ".join(article.title.split()))
        self.byline.hold(written(article.byline))
        self.published.hold(facts.day(article.published))
        self.site.hold(article.site or "")
        self.told.hide()

    def _keep_title(self) -> None:
        text = " ".join(self.title.text().split())
        if not text:
            self.title.setText(self.title.kept)
        elif text != self.title.kept:
            self.changed.emit(self.tr("Title changed"), {"title": text})

    def _keep_byline(self) -> None:
        names = names_in(self.byline.text())
        if names != names_in(self.byline.kept):
            self.changed.emit(self.tr("Author changed"), {"byline": names})

    def _keep_site(self) -> None:
        text = " ".join(self.site.text().split())
        if text != self.site.kept:
            self.changed.emit(self.tr("Site changed"), {"site": text})

    def _keep_published(self) -> None:
        if self.published.text() == self.published.kept:
            return
        day = understood(self.published.text())
        if day is None:
            self._tell(self.tr("That is no day: write it like 12 March 2024 or 2024-03-12. The old one stays."))
            self.published.setText(self.published.kept)
        else:
            self.changed.emit(self.tr("Day changed"), {"published": day})

    def _judge_day(self, text: str) -> None:
        day = understood(text)
        self._tell(self.tr("Not a day yet: write it like 12 March 2024 or 2024-03-12.") if day is None else "")

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
