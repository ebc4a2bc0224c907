# SPDX-License-Identifier: MIT
"""The dialog for the watched folder: which one it is, another, or none."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.inlines import plain
from reader.ui.words import Words


class WatchedFolder(QDialog):
    """Says which folder is watched and lets it be changed."""

    chosen = Signal(str)
    """A folder to watch; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watch a folder"))
        self._folder = ""
        about = Words(
            self.tr(
                "Pages saved in this folder, or in folders within it, appear in the library by themselves. "
                "The files stay where they are."
            )
        )
        self.now = QLabel()
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setWordWrap(True)
        self.now.setObjectName("quiet")
        self.now.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.choose = QPushButton(self.tr("&Choose a folder…"))
        self.stop = QPushButton(self.tr("&Stop watching"))
        self.done_button = QPushButton(self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.choose, self.stop):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(about)
        layout.addWidget(self.now)
        layout.addLayout(buttons)
        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(lambda: self._tell(""))
        self.done_button.clicked.connect(self.close)
        self.setMinimumWidth(480)

    def show_folder(self, folder: str) -> None:
        """Show which folder is watched; empty: none."""
        self._folder = folder
        if not folder:
            text = self.tr("No folder is watched.")
        elif os.path.isdir(folder):  # noqa: PTH112 - names of any bytes
            text = self.tr("Watched: {folder}").format(folder=plain(folder))
        else:
            text = self.tr("{folder} is not there at the moment. It is watched again when it is.").format(
                folder=plain(folder)
            )
        self.now.setText(text)
        self.stop.setEnabled(bool(folder))
        self.choose.setText(self.tr("&Choose another folder…") if folder else self.tr("&Choose a folder…"))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Watch a folder"), self._folder)
        if folder:
            self._tell(folder)

    def _tell(self, folder: str) -> None:
        self.show_folder(folder)
        self.chosen.emit(folder)
