# SPDX-License-Identifier: MIT
"""Two versions of an article side by side in one text: what was removed, what was added, by sign and by colour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.errors import LibraryError
from reader.ui import facts, fonts
from reader.ui.bold_label import BoldLabel
from reader.ui.differences import Change, Paragraph, changed, compare
from reader.ui.inlines import plain
from reader.ui.style import Style
from reader.ui.telling import in_words
from reader.ui.themes import Theme, blend

if TYPE_CHECKING:
    from reader.library import Library, Version

_TINTS = {Change.REMOVED: "#C0392B", Change.ADDED: "#2E8B57"}
_CONTEXT = 1
"""Unchanged paragraphs shown around a changed one: enough to know where one is."""


def name_of(version: Version) -> str:
    """Return what a version is called: its number, and when its file was saved or, where that is not known, kept."""
    if version.saved_at:
        when = facts.tr("saved {day}").format(day=_moment(version.saved_at))
    else:
        when = facts.tr("kept {day}").format(day=_moment(version.added_at))
    number = facts.tr("Version {number}, in the list") if version.current else facts.tr("Version {number}")
    return facts.join(number.format(number=version.number), when)


def _moment(stated: str) -> str:
    try:
        time = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(stated).timestamp()))
    except (ValueError, OverflowError):
        return facts.day(stated)
    return QLocale().toString(time, facts.tr("d MMM yyyy, HH:mm"))


class Comparison(QDialog):
    """Compares two versions of an article, and opens one for reading."""

    read_asked = Signal(int)
    """A version is to be read."""

    def __init__(self, library: Library, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self._library = library
        self._style = style
        self._paragraphs: list[Paragraph] = []
        self.title = BoldLabel(fonts.font(fonts.WINDOW, 15, 600))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.old = self._choice(self.tr("Older version"))
        self.new = self._choice(self.tr("Newer version"))
        self.whole = QPushButton()
        self.whole.setObjectName("plain")
        self.whole.setAutoDefault(False)
        self.whole.clicked.connect(self._turn)
        self._is_whole = False
        self.summary = QLabel()
        self.summary.setObjectName("quiet")
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("differences")
        self.text.setAccessibleName(self.tr("Differences"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.read_old = QPushButton(self.tr("Read the &older version"))
        self.read_new = QPushButton(self.tr("Read the &newer version"))
        self.done_button = QPushButton(self.tr("Close"))
        self.read_old.clicked.connect(lambda: self._read(self.old))
        self.read_new.clicked.connect(lambda: self._read(self.new))
        self.done_button.clicked.connect(self.close)
        self._lay_out()

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(20)
        choice.activated.connect(self._compare)
        return choice

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(10)
        between = QLabel(self.tr("with"))
        for widget, stretch in ((self.old, 1), (between, 0), (self.new, 1)):
            choices.addWidget(widget, stretch)
        self._for_several = (self.old, between, self.new, self.whole, self.text, self.read_old, self.read_new)
        about = QHBoxLayout()
        about.addWidget(self.summary, 1)
        about.addWidget(self.whole)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.read_old, self.read_new):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addLayout(choices)
        layout.addLayout(about)
        layout.addWidget(self.text, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)

    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self._write()

    def set_style(self, style: Style) -> None:
        """Set the text in another way, in other colours."""
        self._style = style
        self._write()

    def show_versions(self, title: str, versions: Sequence[Version]) -> None:
        """Offer an article's versions, oldest first, and compare the last two."""
        self.title.setText(" ".join(plain(title).split()))
        for choice in (self.old, self.new):
            choice.clear()
            for version in versions:
                choice.addItem(name_of(version), version.id)
        for widget in self._for_several:
            widget.setVisible(len(versions) > 1)
        self.resize(820, 640 if len(versions) > 1 else 160)
        self.new.setCurrentIndex(len(versions) - 1)
        self.old.setCurrentIndex(max(0, len(versions) - 2))
        self._compare()

    def _compare(self) -> None:
        old, new = self.old.currentData(), self.new.currentData()
        self._paragraphs = []
        if self.old.count() < 2:
            self.summary.setText(self.tr("One version of this page is here. A changed one will join it."))
        elif old == new:
            self.summary.setText(self.tr("Choose two different versions."))
        else:
            try:
                self._paragraphs = compare(self._library.version_text(old), self._library.version_text(new))
            except LibraryError as error:
                self.summary.setText(in_words(str(error)))
            else:
                self.summary.setText(self._counted())
        self._write()

    def _counted(self) -> str:
        removed, added = changed(self._paragraphs)
        if not removed and not added:
            return self.tr("The words are the same: only pictures or facts about the page differ.")
        return facts.join(
            facts.counted(removed, self.tr("− 1 paragraph"), self.tr("− {count} paragraphs")) if removed else "",
            facts.counted(added, self.tr("+ 1 paragraph"), self.tr("+ {count} paragraphs")) if added else "",
        )

    def _read(self, choice: QComboBox) -> None:
        self.read_asked.emit(choice.currentData())
        self.close()

    # ── The text ─────────────────────────────────────────────────────────────

    def _write(self) -> None:
        self.whole.setText(
            self.tr("Hide what stayed the &same") if self._is_whole else self.tr("Show what stayed the &same")
        )
        writer = _Writer(self.text, self._style)
        shown = self._paragraphs
        same = [paragraph.change is Change.SAME for paragraph in shown]
        hidden = 0
        for number, paragraph in enumerate(shown):
            near = same[max(0, number - _CONTEXT) : number + _CONTEXT + 1]
            if self._is_whole or not all(near):
                writer.fold(hidden)
                hidden = 0
                writer.paragraph(paragraph)
            else:
                hidden += 1
        writer.fold(hidden)
        writer.finish()


class _Writer:
    """Writes a comparison into a text widget; the words of pages are only ever inserted as plain text."""

    def __init__(self, widget: QTextEdit, style: Style) -> None:
        self._widget = widget
        self._style = style
        self._theme: Theme = style.theme
        widget.clear()
        self._cursor = QTextCursor(widget.document())
        self._cursor.beginEditBlock()
        self._first = True
        bold = QFontMetricsF(self._look(style.theme.text, weight=700).font())
        self._sign_width = max(bold.horizontalAdvance(f"{kind.value}\u2002") for kind in _TINTS)

    def _begin(self, ground: str = "", *, signed: bool = False) -> None:
        layout = QTextBlockFormat()
        layout.setTopMargin(4)
        layout.setBottomMargin(4)
        layout.setLeftMargin(34)
        layout.setRightMargin(12)
        layout.setTextIndent(-self._sign_width if signed else 0)
        if ground:
            layout.setBackground(QColor(ground))
        if self._first:
            self._cursor.setBlockFormat(layout)
            self._first = False
        else:
            self._cursor.insertBlock(layout)

    def _look(self, colour: str, pixels: float = 16.0, weight: int = 400) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(fonts.font(self._style.family, pixels, weight))
        look.setForeground(QColor(colour))
        return look

    def paragraph(self, paragraph: Paragraph) -> None:
        """Write one paragraph with its sign."""
        theme, kind = self._theme, paragraph.change
        text = plain(paragraph.text).replace("\n", "\u2028")
        if kind is Change.SAME:
            self._begin()
            self._cursor.insertText(text, self._look(theme.muted))
            return
        tint = _TINTS[kind]
        self._begin(blend(theme.page, tint, 0.16), signed=True)
        look = self._look(theme.text)
        sign = self._look(theme.text, weight=700)
        self._cursor.insertText(f"{kind.value}\u2002", sign)
        marked = paragraph.marked
        if marked is None or len(text) != len(paragraph.text):
            self._cursor.insertText(text, look)
            return
        strong = QTextCharFormat(look)
        strong.setBackground(QColor(blend(theme.page, tint, 0.4)))
        strong.setFontUnderline(kind is Change.ADDED)
        strong.setFontStrikeOut(kind is Change.REMOVED)
        self._cursor.insertText(text[: marked.start], look)
        self._cursor.insertText(text[marked.start : marked.end], strong)
        self._cursor.insertText(text[marked.end :], look)

    def fold(self, count: int) -> None:
        """Say how many unchanged paragraphs are left out here."""
        if count:
            self._begin()
            words = facts.counted(
                count, facts.tr("… 1 paragraph stayed the same"), facts.tr("… {count} paragraphs stayed the same")
            )
            self._cursor.insertText(words, self._look(self._theme.muted, 13.0))

    def finish(self) -> None:
        """Go back to the top."""
        self._cursor.endEditBlock()
        self._widget.moveCursor(QTextCursor.MoveOperation.Start)
