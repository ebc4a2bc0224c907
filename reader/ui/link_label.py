# SPDX-License-Identifier: MIT
"""The address of the link under the pointer, at the lower edge of the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class LinkLabel(QLabel):
    """Shows where a link leads: the beginning of its address and its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setObjectName("linkLabel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_link(self, address: str) -> None:
        """Show an address; an empty one: nothing."""
        self.setVisible(bool(address))
        if address:
            self.setText(address if len(address) <= 160 else f"{address[:110]}…{address[-45:]}")
            self.adjustSize()
            self.stay_below()
            self.raise_()

    def stay_below(self) -> None:
        """Stand in the lower corner, however large the area is."""
        self.resize(min(self.sizeHint().width(), max(80, self._area.width() - 24)), self.sizeHint().height())
        self.move(12, self._area.height() - self.height() - 10)
