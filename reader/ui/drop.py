# SPDX-License-Identifier: MIT
"""The sign that what hangs over the window may be let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui import fonts
from reader.ui.themes import Theme


class DropSign(QWidget):
    """Lies over the window while files hang above it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, parent: QWidget) -> None:
        """Cover the parent."""
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil, a frame and one line."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(self.theme.page)
            veil.setAlphaF(0.8)
            painter.fillRect(event.rect(), veil)
            pen = QPen(QColor(self.theme.accent), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 14, 14)
            painter.setFont(fonts.font(fonts.READING[0], 24))
            words = self.tr("Let go to add to the library")
            size = QFontMetrics(painter.font()).size(0, words)
            plate = QRectF(0, 0, size.width() + 72, size.height() + 40)
            plate.moveCenter(QRectF(self.rect()).center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.page))
            painter.drawRoundedRect(plate, 12, 12)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), words)
        finally:
            painter.end()
