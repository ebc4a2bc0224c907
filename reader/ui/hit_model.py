# SPDX-License-Identifier: MIT
"""The results of a search as the list's model: what goes to the bin leaves them, and may come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from reader.ui.library_model import ROW, Index

if TYPE_CHECKING:
    from reader.importing.events import Hit


class HitModel(QAbstractListModel):
    """What a search found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: list[Hit] = []
        self._hits: list[Hit] = []

    def set_hits(self, hits: list[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._every, self._hits = hits, list(hits)
        self.endResetModel()

    def take_out(self, articles: set[int]) -> None:
        """Show the others only."""
        for row in reversed(range(len(self._hits))):
            if self._hits[row].article in articles:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._hits[row]
                self.endRemoveRows()

    def put_back(self, articles: set[int]) -> None:
        """Show results again that were taken out."""
        shown = {hit.article for hit in self._hits} | articles
        if any(hit.article in articles for hit in self._every):
            self.beginResetModel()
            self._hits = [hit for hit in self._every if hit.article in shown]
            self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """Return the result at a row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many results there are."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a result, or what of it is read out."""
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == ROW:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            who = f"{hit.speaker}: " if hit.quotation is not None and hit.speaker else ""
            return f"{hit.title}: {who}{hit.snippet}"
        return None
