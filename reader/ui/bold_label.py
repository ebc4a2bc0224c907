# SPDX-License-Identifier: MIT
"""A label in a bold font whose words may be of any script: names and titles come from pages in all languages."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui import fonts


class BoldLabel(QLabel):
    """Shows plain words, each script truly bold.

    The shipped families get their weight by an axis, letters they lack by the font's weight; one asked for in the
    other's way is smeared or stays thin.
    """

    def __init__(self, bold: QFont, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bold = bold
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show these words."""
        self.setFont(fonts.for_words(self._bold, words))
        super().setText(words)
