# SPDX-License-Identifier: MIT
"""Bringing pages into the window: asked for in a dialog, or dragged over it and let go."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.drop import DropSign
from reader.ui.pasting import brought
from reader.ui.themes import Theme


class Bringing(QObject):
    """Tells what is to be read."""

    paths_given = Signal(list)
    """Files and folders."""
    page_brought = Signal(object)
    """A page's content that was dragged in: `pasting.Brought`."""

    def __init__(self, frame: QWidget, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = frame
        self._window = parent
        self.sign = DropSign(theme, frame)

    def ask_files(self) -> None:
        """Ask for files."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open saved pages"))
        if paths:
            self.paths_given.emit(paths)

    def ask_folder(self) -> None:
        """Ask for a folder."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of saved pages"))
        if path:
            self.paths_given.emit([path])

    def welcome_drag(self, event: QDragEnterEvent) -> None:
        """Welcome files, folders and pages' content that hang over the window."""
        if brought(event.mimeData()).something:
            event.acceptProposedAction()
            self.sign.show_over(self._frame)

    def leave_drag(self, event: QDragLeaveEvent) -> None:
        """Take the sign away."""
        event.accept()
        self.sign.hide()

    def take_drop(self, event: QDropEvent) -> None:
        """Take what was let go."""
        self.sign.hide()
        found = brought(event.mimeData())
        if found.something:
            event.acceptProposedAction()
        if found.paths:
            self.paths_given.emit(list(found.paths))
        elif found.data:
            self.page_brought.emit(found)
