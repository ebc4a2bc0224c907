# SPDX-License-Identifier: MIT
"""All that was corrected, newest first, each to be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.article import QuoteKind
from reader.corrections import Correction, CorrectionKind
from reader.errors import LibraryError
from reader.ui import facts, fonts
from reader.ui.fitting import Fitting
from reader.ui.items import Items
from reader.ui.library_model import ROW
from reader.ui.list_painter import RowPainter
from reader.ui.row_list import RowList
from reader.ui.themes import Theme
from reader.ui.translation import translator
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.library import KeptCorrection
    from reader.ui.made_corrections import MadeCorrections

_LONGEST = 48
"""Characters of a quotation: what is said of it follows on the same line."""
_CLOSING = {"“": "”", "„": "“", "‘": "’", "‚": "‘", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"'}
_SIDE, _TOP = 18, 10

tr = translator("corrections")
"""Translates a text of this module."""


def shortened(words: str, most: int) -> str:
    """Return a quotation of at most so many characters, cut after a word, with its closing mark."""
    if len(words) <= most:
        return words
    closing = _CLOSING.get(words[0], "")
    cut = words[: most - 1 - len(closing)]
    return f"{(cut.rpartition(' ')[0] or cut).rstrip(',;:. ')}…{closing}"


def told(one: Correction) -> str:
    """Return in words what a correction says."""
    words = " ".join(one.anchor.quoted.split()) if one.anchor is not None else ""
    words = shortened(words, _LONGEST)
    if one.kind is CorrectionKind.SPEAKER:
        who = one.name or tr("nobody in particular")
        return tr("{words} was said by {name}").format(words=words, name=who)
    if one.kind is CorrectionKind.QUOTATION:
        speech = one.quote_kind is QuoteKind.SPEECH
        return (tr("{words} is a quotation") if speech else tr("{words} is not speech")).format(words=words)
    return {
        CorrectionKind.NO_QUOTATION: tr("{words} is not a quotation"),
        CorrectionKind.MENTION: tr("“{words}” names {name}"),
        CorrectionKind.NO_MENTION: tr("“{words}” names nobody"),
        CorrectionKind.NO_PERSON: tr("{name} is not a person"),
        CorrectionKind.SAME_PERSON: tr("{name} is {other}"),
        CorrectionKind.ROLE: tr("{name}: {role}") if one.role else tr("{name} has no role"),
        CorrectionKind.CHECKED: tr("All voices looked through"),
    }[one.kind].format(words=words, name=one.name, other=one.other, role=one.role)


class _Line(NamedTuple):
    kept: KeptCorrection
    title: str

    @property
    def where(self) -> str:
        """The article, or that it holds in all, and the day."""
        place = self.title if self.kept.article is not None else tr("In all articles")
        return facts.join(place, facts.day(self.kept.made_at))

    @property
    def spoken(self) -> str:
        """The line in words."""
        return f"{told(self.kept.correction)}, {self.where}"


class _Painter(RowPainter):
    edge = _SIDE

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(240, 2 * _TOP + self.title_line + self.small_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: _Line | None = index.data(ROW)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        rectangle: QRect = option.rect  # type: ignore[attr-defined]
        box = rectangle.adjusted(_SIDE, _TOP - 2, -_SIDE, -_TOP)
        upper = QRect(box.left(), box.top(), box.width(), self.title_line)
        lower = QRect(box.left(), upper.bottom() + 1, box.width(), self.small_line)
        self.paint_line(painter, self.read_font, self.theme.text, upper, told(line.kept.correction))
        self.paint_line(painter, self.small_font, self.theme.muted, lower, line.where)
        painter.restore()


class CorrectionsDialog(QDialog):
    """Lists corrections of articles and of people; what is taken back can be brought back by Undo."""

    article_chosen = Signal(int)

    def __init__(self, made: MadeCorrections, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corrections"))
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._made = made
        title = QLabel(self.tr("Corrections"))
        title.setFont(fonts.font(fonts.WINDOW, 15 * scale, 650))
        about = Words(
            self.tr("What you said stays when articles are read again. Take back what was a mistake."), "quiet"
        )
        self.model: Items[_Line] = Items(self)
        self.list = RowList(self.model, _Painter(theme, scale), self.tr("Corrections, newest first"))
        self.empty = Words(
            self.tr("Nothing was corrected yet. The card beside a quotation or a name offers it."), "quiet"
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = QPushButton(self.tr("&Take back"))
        self.open_button = QPushButton(self.tr("&Open the article"))
        close = QPushButton(self.tr("Close"))
        for button, do in ((self.back, self._take_back), (self.open_button, self._open), (close, self.close)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for widget in (title, about):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(buttons)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self, self._take_back)
        self.list.activated.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._enable)
        made.listed.connect(self.refresh)
        self._fitting = Fitting(self, self.list, round(520 * scale))
        self.resize(round(640 * scale), round(520 * scale))

    def show_latest(self) -> None:
        """Open with the last corrections."""
        self.refresh()
        self._fitting.fit()
        self.open()
        self.list.setFocus()

    def refresh(self) -> None:
        """Read the corrections again."""
        row = max(0, self.list.currentIndex().row())
        try:
            latest = self._made.library.corrections.latest() if self._made.library is not None else []
        except LibraryError:
            latest = []
        self.model.show([_Line(kept, title) for kept, title in latest])
        self.list.setVisible(bool(latest))
        self.empty.setVisible(not latest)
        if latest:
            self.list.choose(row)
        self._enable()

    def _current(self) -> KeptCorrection | None:
        row = self.list.currentIndex().row()
        return self.model.items[row].kept if 0 <= row < self.model.rowCount() else None

    def _enable(self) -> None:
        current = self._current()
        self.back.setEnabled(current is not None)
        self.open_button.setEnabled(current is not None and current.article is not None)

    def _take_back(self) -> None:
        current = self._current()
        if current is not None:
            self._made.take_back(current, self.tr("Taken back: {what}").format(what=told(current.correction)))

    def _open(self) -> None:
        current = self._current()
        if current is not None and current.article is not None:
            self.accept()
            self.article_chosen.emit(current.article)
