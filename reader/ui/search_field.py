# SPDX-License-Identifier: MIT
"""The field above the list: a search runs a moment after the last key."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_PAUSE = 160
"""Milliseconds after the last key: typists leave less between two keys of a word, and do not wait longer."""


class SearchField(QLineEdit):
    """Where a search of the library is typed."""

    asked = Signal(str)
    """A query to search for, stripped; empty when the field was emptied."""
    into_results = Signal()
    """Down or Enter: go on in the list."""
    left = Signal()
    """Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self._asked = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.ask)
        self.textChanged.connect(self._changed)
        self._lens = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)

    def set_icon(self, icon: QIcon) -> None:
        """Show a lens at the field's beginning."""
        self._lens.setIcon(icon)

    def _changed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self.ask()

    def ask(self) -> None:
        """Search now for what is typed, unless that was the last search."""
        self._pause.stop()
        query = self.text().strip()
        if query != self._asked:
            self._asked = query
            self.asked.emit(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Escape, go into the results with Down or Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.ask()
            self.into_results.emit()
        else:
            super().keyPressEvent(event)
