# SPDX-License-Identifier: MIT
"""A field that finds everything the window can do by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QVBoxLayout, QWidget

from reader.ui.choosing_field import ChoosingField
from reader.ui.completion_list import OFFER, Offer, OfferPainter
from reader.ui.keymap import key_name
from reader.ui.themes import Theme

_WIDTH, _HEIGHT = 520, 440


def matching(names: list[str], typed: str) -> list[int]:
    """Return which names hold all typed words, those that begin with the first one before the others."""
    words = typed.casefold().split()
    folded = [name.casefold() for name in names]
    found = [number for number, name in enumerate(folded) if all(word in name for word in words)]
    return sorted(found, key=lambda number: not folded[number].startswith(words[0]) if words else False)


class CommandPalette(QDialog):
    """Lists the actions that can be done now; Enter does the chosen one."""

    def __init__(self, actions: list[QAction], theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = [action for action in actions if action.isEnabled()]
        self._offers = [_offer(action) for action in self._actions]
        self._shown: list[int] = []
        self.field = ChoosingField()
        self.field.setPlaceholderText(self.tr("What to do"))
        self.field.setAccessibleName(self.tr("What to do"))
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("commands")
        self.list.setModel(self._model)
        self._painter = OfferPainter(theme, scale)  # the list does not keep it
        self.list.setItemDelegate(self._painter)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(self._do)
        self.list.clicked.connect(self._do)
        self.resize(round(_WIDTH * scale), round(_HEIGHT * scale))
        self._fill("")

    def _fill(self, typed: str) -> None:
        self._shown = matching([offer.text for offer in self._offers], typed)
        self._model.clear()
        for offer in (self._offers[number] for number in self._shown):
            item = QStandardItem(offer.text)
            item.setData(offer, OFFER)
            spoken = f"{offer.text}, {offer.note}" if offer.note else offer.text
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, step: int) -> None:
        row = min(max(self.list.currentIndex().row() + step, 0), len(self._shown) - 1)
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _do(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            action = self._actions[self._shown[row]]
            self.accept()
            action.trigger()


def _offer(action: QAction) -> Offer:
    return Offer(action.text().replace("&", "").rstrip("…"), key_name(action))
