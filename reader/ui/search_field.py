# SPDX-License-Identifier: MIT
"""The field above the list: a search runs a moment after the last key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.completion_list import CompletionList

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
    offers_asked = Signal()
    """Down in the empty field: what may be asked is wanted."""
    settled = Signal()
    """Enter: the query is what was meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self._asked = ""
        self.offers: CompletionList | None = None
        """The sheet under the field; while it is open it has the arrows, Tab and Escape."""
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

    def event(self, event: QEvent) -> bool:
        """Take Tab and Escape for the open sheet before they mean something else."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                if self._offering_taken(first=True):
                    return True
            elif event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                # The window's own Escape would leave the search.
                event.setAccepted(self._offering() is not None)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the sheet away."""
        super().focusOutEvent(event)
        if self.offers is not None:
            self.offers.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Escape, go into the sheet with the arrows, into the results with Down or Enter."""
        key = event.key()
        if self._offer_key(key):
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Down and not self.text().strip():
            self.offers_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.ask()
            if key != Qt.Key.Key_Down:
                self.settled.emit()
            self.into_results.emit()
        else:
            super().keyPressEvent(event)

    def _offering(self) -> CompletionList | None:
        return self.offers if self.offers is not None and self.offers.isVisible() else None

    def _offering_taken(self, *, first: bool) -> bool:
        sheet = self._offering()
        return sheet is not None and sheet.take(first=first)

    def _offer_key(self, key: int) -> bool:
        """Let the open sheet have a key; tells whether it took it."""
        sheet = self._offering()
        if sheet is None:
            return False
        if key == Qt.Key.Key_Escape:
            sheet.hide()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return sheet.move_by(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            taken = self._offering_taken(first=False)
            sheet.hide()
            return taken
        return False
