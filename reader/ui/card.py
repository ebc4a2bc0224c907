# SPDX-License-Identifier: MIT
"""The card beside a quotation or a person: who said it, how sure that is, what else they say here."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.article import QuoteKind
from reader.ui import facts, fonts
from reader.ui.bidirectional import start
from reader.ui.bold_label import BoldLabel
from reader.ui.cast import Cast
from reader.ui.themes import Theme
from reader.ui.words import Words


class CardText(NamedTuple):
    """What a card says, line by line; empty lines are left out."""

    name: str
    role: str = ""
    about: str = ""
    spoken: str = ""
    elsewhere: str = ""


def quote_card(cast: Cast, number: int) -> CardText:
    """Return what the card of a quotation says."""
    quote = cast.quotes[number]
    source = cast.source(quote)
    told = quote.corrected and quote.confidence >= 1
    if quote.kind is QuoteKind.OTHER:
        about = facts.tr("Not speech: a title, a term or words held at a distance")
    elif told:
        about = facts.tr("As you said")
    elif quote.speaker:
        about = facts.certainty(quote.confidence)
    elif source:
        about = facts.tr("So the text calls the speaker; who it is stays open")
    else:
        about = facts.tr("The text does not tell")
    if not source or cast.is_other(quote):
        name = facts.tr("Nobody in particular") if told else facts.tr("Speaker unknown")
        if quote.kind is QuoteKind.OTHER:
            name = facts.tr("In quotation marks")
        return CardText(name, "", about)
    person = cast.person(quote.speaker) if quote.speaker else None
    name = source if quote.speaker else facts.tr("“{words}”").format(words=source)
    return CardText(name, person.role if person else "", about, spoken_here(cast, quote.speaker))


def person_card(cast: Cast, number: int) -> CardText:
    """Return what the card of a person says."""
    person = cast.people[number]
    named = facts.counted(len(person.mentions), facts.tr("Named once here"), facts.tr("Named {count} times here"))
    return CardText(person.name, person.role, named, spoken_here(cast, person.name))


def spoken_here(cast: Cast, name: str | None) -> str:
    """Return how often somebody speaks in the article, in words."""
    count = cast.spoken.get(name, 0) if name else 0
    if not count:
        return ""
    return facts.counted(count, facts.tr("1 quotation in this article"), facts.tr("{count} quotations in this article"))


_LONGEST = 1_200
"""Characters of a line: a long footnote; more would cover the text it belongs to."""


def found_elsewhere(count: int, key: str) -> str:
    """Return in how many other articles somebody is named, in words, and the key that shows them."""
    if not count:
        return ""
    return _with_key(facts.counted(count, facts.tr("In 1 other article"), facts.tr("In {count} other articles")), key)


def _with_key(text: str, key: str) -> str:
    return f"{text}  ({key})" if key else text


class VoiceCard(QFrame):
    """A small frame over the text; it goes when the pointer leaves it and what it is about."""

    correct_asked = Signal()
    """What it says is to be corrected."""
    left = Signal()
    """The pointer left it."""

    WIDTH = 290
    WIDE = 420
    """For a footnote."""

    def __init__(self, theme: Theme, parent: QWidget, scale: float = 1.0) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = theme
        self._colour = theme.muted
        self._name = _dressed(BoldLabel(fonts.font(fonts.WINDOW, 14 * scale, 650)), "name")
        self._role, self._about, self._count, self._elsewhere = (_dressed(Words(), "quiet") for _ in range(4))
        self._area = parent
        layout = QVBoxLayout(self)
        self._lines = layout
        rtl = QGuiApplication.isRightToLeft()
        layout.setContentsMargins(16 if rtl else 20, 12, 20 if rtl else 16, 12)
        layout.setSpacing(3)
        self._labels = (self._name, self._role, self._about, self._count, self._elsewhere)
        for label in self._labels:
            layout.addWidget(label)
        self.correct = QPushButton()
        self.correct.setObjectName("onCard")
        self.correct.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.correct.clicked.connect(self.correct_asked)
        self.elsewhere_key = ""
        """The key that shows what somebody says elsewhere."""
        self.name_keys("", "")
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(self.correct)
        line.addStretch(1)
        layout.addLayout(line)
        self.hide()

    def name_keys(self, correct: str, elsewhere: str) -> None:
        """Name the key that corrects, and the one that shows what somebody says elsewhere."""
        self.correct.setText(_with_key(self.tr("Correct…"), correct))
        self.elsewhere_key = elsewhere

    def set_theme(self, theme: Theme) -> None:
        """Use another palette."""
        self._theme = theme
        self.hide()

    def show_text(self, text: CardText, colour: str, place: QRectF, *, correctable: bool = False) -> None:
        """Show a card beside `place`, a rectangle of the parent: below it, or above where there is no room."""
        self.correct.setVisible(correctable)
        self._colour = colour
        for label, words in zip(self._labels, text, strict=True):
            label.setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")
            label.setVisible(bool(words))
        width = self.WIDTH if len(text.about) < 120 else self.WIDE
        self.setFixedWidth(width)
        self.setFixedHeight(max(self._lines.heightForWidth(width), self._lines.minimumSize().height()))
        area = self._area.rect()
        left = min(max(8, round(place.left())), max(8, area.width() - width - 8))
        top = round(place.bottom()) + 8
        if top + self.height() > area.height() - 8:
            top = max(8, round(place.top()) - self.height() - 8)
        self.move(QPoint(left, top))
        self.setAccessibleName(", ".join(words for words in text if words))
        self.show()
        self.raise_()

    def stay_inside(self) -> None:
        """Move up where the text's area became lower."""
        lowest = max(8, self._area.height() - self.height() - 8)
        if self.y() > lowest:
            self.move(self.x(), lowest)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from the text below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from the text below."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the speaker's mark at the card's side."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour))
            left = self.width() - 12 if QGuiApplication.isRightToLeft() else 9
            painter.drawRoundedRect(QRectF(left, 13, 3, self.height() - 26), 1.5, 1.5)
        finally:
            painter.end()


def _dressed(label: QLabel, name: str) -> QLabel:
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(start())
    return label
