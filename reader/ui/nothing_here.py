# SPDX-License-Identifier: MIT
"""What stands in the list's place while it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.ui.choice import Choice
from reader.ui.words import Words


class NothingHere(QWidget):
    """Says that the list is empty, and what may be done."""

    whole_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(name="nothingTitle")
        self.sentence = Words(name="quiet")
        self.button = QPushButton()
        self.button.setObjectName("plain")
        self.button.clicked.connect(self.whole_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(2)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def tell(self, choice: Choice) -> None:
        """Say what is missing."""
        title, sentence = choice.nothing()
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(self.tr("The whole list") if choice.narrowed else self.tr("Go to the library"))
        self.button.setVisible(choice != Choice())
