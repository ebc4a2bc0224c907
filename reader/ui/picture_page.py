# SPDX-License-Identifier: MIT
"""A picture of the article, as large as the window allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class PicturePage(QWidget):
    """Covers its parent with one picture; a click or Escape puts it away."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._picture = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_picture(self, picture: QImage) -> None:
        """Show a picture over the whole parent."""
        if picture.isNull():
            return
        self._picture = picture
        self.setGeometry(self._area.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Put the picture away."""
        self.hide()
        self._picture = QImage()
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the picture away."""
        event.accept()
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the picture away with Escape, Enter or Space."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in the middle, no larger than it is."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(event.rect(), QColor(12, 12, 12, 235))
            if self._picture.isNull():
                return
            room = QSizeF(self.width() - 64, self.height() - 64)
            size = QSizeF(self._picture.size()) / self.devicePixelRatioF()
            if size.width() > room.width() or size.height() > room.height():
                size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
            painter.fillRect(place, QColor(255, 255, 255))  # drawings with a clear ground are made for paper
            painter.drawImage(place, self._picture)
        finally:
            painter.end()
