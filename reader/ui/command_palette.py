# SPDX-License-Identifier: MIT
"""A field that finds everything the window can do by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget

from reader.ui.choosing_field import ChoosingField

_WIDTH, _HEIGHT = 480, 380


def matching(names: list[str], typed: str) -> list[int]:
    """Return which names hold all typed words, those that begin with the first one before the others."""
    words = typed.casefold().split()
    folded = [name.casefold() for name in names]
    found = [number for number, name in enumerate(folded) if all(word in name for word in words)]
    return sorted(found, key=lambda number: not folded[number].startswith(words[0]) if words else False)


class CommandPalette(QDialog):
    """Lists the actions that can be done now; Enter does the chosen one."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = [action for action in actions if action.isEnabled()]
        self._names = [_line(action) for action in self._actions]
        self._shown: list[int] = []
        self.field = ChoosingField()
        self.field.setPlaceholderText(self.tr("What to do"))
        self.field.setAccessibleName(self.tr("What to do"))
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(self._do)
        self.list.clicked.connect(self._do)
        self.resize(_WIDTH, _HEIGHT)
        self._fill("")

    def _fill(self, typed: str) -> None:
        self._shown = matching(self._names, typed)
        self._model.setStringList([self._names[number] for number in self._shown])
        self.list.setCurrentIndex(self._model.index(0))

    def _move(self, step: int) -> None:
        row = min(max(self.list.currentIndex().row() + step, 0), len(self._shown) - 1)
        self.list.setCurrentIndex(self._model.index(row))

    def _do(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            action = self._actions[self._shown[row]]
            self.accept()
            action.trigger()


def _line(action: QAction) -> str:
    keys = action.shortcut().toString()
    name = action.text().replace("&", "").rstrip("…")
    return f"{name}   ({keys})" if keys else name
