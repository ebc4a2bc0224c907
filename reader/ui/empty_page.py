# SPDX-License-Identifier: MIT
"""What stands in the middle while no article does: the one next step, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui import fonts, icons
from reader.ui.telling import in_words
from reader.ui.themes import Theme
from reader.ui.words import Words


class EmptyPage(QWidget):
    """A drawing, a line, a sentence, a button."""

    open_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._drawing = QLabel()
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = Words(name="emptyTitle")
        self.title.setFont(fonts.font(fonts.READING[0], 24, 500))
        self.sentence = Words(name="quiet")
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self.tr("Open saved pages…"))
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.open_asked)
        words = QWidget()
        words.setMaximumWidth(480)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 8)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.setSpacing(0)
        layout.addStretch(2)
        layout.addWidget(self._drawing)
        layout.addSpacing(22)
        layout.addLayout(middle)
        layout.addSpacing(26)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_blank(self) -> None:
        """Show nothing at all: for the moment before anything is known."""
        for widget in (self._drawing, self.title, self.sentence, self.button):
            widget.hide()

    def show_invitation(self) -> None:
        """Invite to the first page."""
        self._say(
            self.tr("Drop a saved page here"),
            self.tr("Any page your browser saved, or a whole folder of them. Everything stays on this computer."),
            button=True,
        )

    def show_choice(self) -> None:
        """Say that an article may be chosen."""
        self._say(self.tr("Choose an article"), self.tr("Or drop saved pages here to add them."), button=False)

    def show_nothing(self, title: str, sentence: str) -> None:
        """Say that the list that is shown is empty."""
        self._say(title, sentence, button=False)

    def show_preparing(self) -> None:
        """Say that the first page is on its way."""
        self._say(self.tr("One moment"), self.tr("The first page is being read."), button=False)

    def show_error(self, what: str, next_step: str) -> None:
        """Say what went wrong with the library."""
        self._say(in_words(what), in_words(next_step), button=False)

    def _say(self, title: str, sentence: str, *, button: bool) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self._drawing.setPixmap(icons.pixmap("page", self._theme.muted, 44, self.devicePixelRatioF()))
        self._drawing.show()
        self.title.show()
        self.sentence.setVisible(bool(sentence))
        self.button.setVisible(button)

    def set_theme(self, theme: Theme) -> None:
        """Use another palette."""
        self._theme = theme
        if not self._drawing.pixmap().isNull():
            self._drawing.setPixmap(icons.pixmap("page", theme.muted, 44, self.devicePixelRatioF()))
