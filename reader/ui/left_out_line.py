# SPDX-License-Identifier: MIT
"""A quiet line above an article of whose page much was left out, with the ways to look and to mend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.ui.inlines import plain
from reader.ui.settings import Settings
from reader.ui.telling import in_words
from reader.ui.words import Words

_SETTING = "mending/dismissed"
_MOST = 400
"""Articles whose line was dismissed that are remembered; older ones would be told once more."""
_ABOUT_PICTURES = "images kept"
"""What is said of pictures is told where they are missing: nothing can be brought back."""


def worth_saying(warnings: Sequence[str]) -> str:
    """Return what cleaning had to say about the text, as one line; empty where nothing is to be mended."""
    said = (in_words(one) for one in warnings if _ABOUT_PICTURES not in one)
    return " ".join(dict.fromkeys(" ".join(plain(one).split()) for one in said))[:400]


class LeftOutLine(QWidget):
    """The line; what was dismissed stays so."""

    original_asked = Signal()
    mend_asked = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self._article = 0
        self.words = Words(name="quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 5, 12, 5)
        layout.setSpacing(2)
        layout.addWidget(self.words, 1)
        self.original = _button(self.tr("Look at the original"))
        self.mend = _button(self.tr("Mend"))
        self.dismiss = _button(self.tr("Dismiss"))
        for button in (self.original, self.mend, self.dismiss):
            layout.addWidget(button)
        self.original.clicked.connect(self.original_asked)
        self.mend.clicked.connect(self.mend_asked)
        self.dismiss.clicked.connect(self._dismiss)
        self.hide()

    def show_for(self, article: int, warnings: Sequence[str]) -> None:
        """Say what is to be said of an article, unless it was dismissed."""
        self._article = article
        text = worth_saying(warnings)
        self.words.setText(text)
        self.setVisible(bool(text) and str(article) not in self._dismissed())

    def _dismissed(self) -> list[str]:
        return self._settings.text(_SETTING, "").split()

    def _dismiss(self) -> None:
        known = [one for one in self._dismissed() if one != str(self._article)]
        self._settings.set(_SETTING, " ".join([*known, str(self._article)][-_MOST:]))
        self.hide()


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("plain")
    return button
