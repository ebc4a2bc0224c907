# SPDX-License-Identifier: MIT
"""A short list of painted items as a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from reader.ui.library_model import ROW, Index


class Item(Protocol):
    """What a painter of rows paints."""

    @property
    def spoken(self) -> str:
        """The item in words, as a screen reader says it."""
        ...


Some = TypeVar("Some", bound=Item)


class Items(QAbstractListModel, Generic[Some]):
    """Holds all of its items."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Some] = []

    def show(self, items: Sequence[Some]) -> None:
        """Show these."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an item, or what of it is read out."""
        if not 0 <= index.row() < len(self.items):
            return None
        if role == ROW:
            return self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.items[index.row()].spoken
        return None
