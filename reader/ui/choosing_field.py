# SPDX-License-Identifier: MIT
"""A field above a list: what is typed narrows the list, and the arrow keys walk it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ChoosingField(QLineEdit):
    """Tells of the keys that are the list's."""

    moved = Signal(int)
    """So many rows down, or up where it is below 0."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrow keys on."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
