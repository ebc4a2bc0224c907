# SPDX-License-Identifier: MIT
"""A sheet that lies over the window for a moment: it goes with Escape, with a click beside it, with the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

_ROOM = 8
"""Pixels that stay free between a sheet and the window's edges."""


class Overlay(QFrame):
    """Lies over the window that is its parent; what is in it decides how large it wants to be."""

    left = Signal()
    """It went away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.hide()

    def open_at(self, place: QRect, first: QWidget, height: int) -> None:
        """Stand below `place` (in the window's coordinates), as wide as it, as high as wanted where there is room."""
        window = self._over
        lowest = window.height() - _ROOM
        size = min(height, lowest - place.bottom() - 1)
        left = min(max(place.left(), _ROOM), max(_ROOM, window.width() - _ROOM - place.width()))
        self.setGeometry(left, place.bottom() + 1, place.width(), max(size, min(height, 160)))
        if self.geometry().bottom() > lowest:
            self.move(left, max(_ROOM, lowest - self.height()))
        for other in window.findChildren(Overlay):
            other.leave()
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def leave(self) -> None:
        """Go away; the keys go back to where they were."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        inside = self._holds(QApplication.focusWidget())
        self.hide()
        if inside and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with a click beside it, with Escape before the window hears it, and when the window is left."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget) and self._is_beside(watched):
                self.leave()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self._holds(QApplication.focusWidget()):
                event.accept()
                return True
        elif kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and self._is_beside(watched):
            self.leave()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Escape; no other key reaches the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def _is_beside(self, widget: QWidget) -> bool:
        return widget.window() is self.window() and not self._holds(widget)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))


def place_in(window: QWidget, widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
