# SPDX-License-Identifier: MIT
"""Files dropped on the window: which of what is dropped counts, and the sign that it may be let go."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui import fonts
from reader.ui.themes import Theme


def dropped_paths(data: QMimeData) -> list[str]:
    """Return the paths of the files and folders in what is dropped; addresses of the web are no files."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


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
            veil.setAlphaF(0.86)
            painter.fillRect(event.rect(), veil)
            pen = QPen(QColor(self.theme.accent), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 14, 14)
            painter.setFont(fonts.font(fonts.READING[0], 24))
            painter.setPen(QColor(self.theme.text))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("Let go to add to the library"))
        finally:
            painter.end()
