# SPDX-License-Identifier: MIT
"""The window's frame: it stands on the screen before anything that fills it is loaded.

Only the few classes of the toolkit it cannot do without are imported here: touching the name `Qt`
alone costs 35 ms, and the first text drawn wakes the system's fonts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from reader.ui.settings import Settings
    from reader.ui.window import Window

WIDTH, HEIGHT = 1280, 820
_MENU_HEIGHT = 28
LIST_WIDTH, VOICES_WIDTH = 330, 300


class Frame(QMainWindow):
    """The top-level window; shows its areas in the last theme's colours until `Window` fills it."""

    first_painted = Signal()
    closing = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Verbatim")
        self.window_inside: Window | None = None
        self._settings = settings
        self._painted = False
        self.resize(WIDTH, HEIGHT)
        shape = settings.shape("window/geometry")
        if not shape.isEmpty():
            self.restoreGeometry(shape)
        self._lay_areas()

    def fill(self, window: Window) -> None:
        """Show what the frame was made for."""
        self.window_inside = window
        self._area.deleteLater()
        self.setCentralWidget(window)
        window.show()
        self.setAcceptDrops(True)

    def come_forward(self) -> None:
        """Show the window to somebody who started the program again."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _lay_areas(self) -> None:
        """Lay the ground of the areas where they will stand.

        A style sheet does it without touching a colour object: their overloads load all of `Qt`.
        """
        settings = self._settings
        panel, page, line = (
            settings.text(f"colours/{name}", usual)
            for name, usual in (("panel", "#F4F2EE"), ("page", "#FDFCFA"), ("line", "#E2DDD5"))
        )
        left = int(settings.number("window/list_width", LIST_WIDTH))
        right = int(settings.number("window/voices_width", VOICES_WIDTH))
        self.setStyleSheet(
            f"QMainWindow {{ background: {panel}; }} #area {{ background: {page}; border: 1px solid {line}; }}"
        )
        self._area = QWidget(self)
        self._area.setObjectName("area")
        # The border's upper and lower edge lie outside: only the sides show.
        self._area.setGeometry(left, _MENU_HEIGHT - 1, self.width() - left - right, self.height() + 2)

    # ── Events ───────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window stands on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let the window welcome files."""
        if self.window_inside is not None:
            self.window_inside.bringing.welcome_drag(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let the window take its sign away."""
        if self.window_inside is not None:
            self.window_inside.bringing.leave_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Let the window take what was let go."""
        if self.window_inside is not None:
            self.window_inside.bringing.take_drop(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the window have keys nobody else wanted."""
        if self.window_inside is None or not self.window_inside.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what covers the window keep its size."""
        super().resizeEvent(event)
        if self.window_inside is not None:
            self.window_inside.cover()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything and let go of the workers."""
        if self.window_inside is not None:
            self.window_inside.remember()
        self.hide()
        self.closing.emit()
        event.accept()
