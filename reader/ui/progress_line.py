# SPDX-License-Identifier: MIT
"""A thin line that grows as the text is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class ProgressLine(QWidget):
    """Shows how much of a text is read."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.share = 0.0
        self.setFixedHeight(2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_share(self, share: float) -> None:
        """Show how much is read, 0 to 1."""
        if abs(share - self.share) > 0.0005:
            self.share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the line from where texts begin."""
        painter = QPainter(self)
        try:
            width = round(self.width() * self.share)
            left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            painter.fillRect(left, 0, width, 2, QColor(self.colour))
        finally:
            painter.end()
