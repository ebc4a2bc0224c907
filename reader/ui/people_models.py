# SPDX-License-Identifier: MIT
"""The people of the library, and what one of them said, as models that read on as they are scrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from reader.ui import facts
from reader.ui.library_model import ROW, Index
from reader.ui.translation import translator

if TYPE_CHECKING:
    from reader.library import PersonRow, Said

PEOPLE_AT_ONCE = 100
"""Rows read at once: two screens."""
ARTICLES_AT_ONCE = 40
"""Articles whose texts are read at once: some 5 ms."""

tr = translator("people")
"""Translates a text of this module."""

Row = TypeVar("Row")


class ReadingOn(QAbstractListModel, Generic[Row]):
    """Rows that come in pieces, asked for when the list is scrolled to its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._more: Callable[[], Sequence[Row] | None] | None = None

    def begin(self, more: Callable[[], Sequence[Row] | None]) -> None:
        """Show what `more` gives, piece by piece, until it gives None; the first piece at once."""
        self.beginResetModel()
        self.rows = []
        self._more = more
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be more."""
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: Index) -> None:
        """Read the next piece, and the one after it while they hold nothing."""
        while not parent.isValid() and self._more is not None:
            piece = self._more()
            if piece is None:
                self._more = None
                return
            if piece:
                first = len(self.rows)
                self.beginInsertRows(QModelIndex(), first, first + len(piece) - 1)
                self.rows.extend(piece)
                self.endInsertRows()
                return

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows were read by now."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def row(self, index: Index) -> Row | None:
        """Return what a row shows."""
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what of it is read out."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        return None

    def spoken(self, row: Row) -> str:
        """Return a row in words."""
        raise NotImplementedError


class PeopleModel(ReadingOn["PersonRow"]):
    """The people of the library."""

    def spoken(self, row: PersonRow) -> str:
        """Return a person in words."""
        return f"{row.name}, {quotations(row.quotations)}, {articles(row.articles)}"


class SaidModel(ReadingOn["Said"]):
    """What somebody said."""

    def spoken(self, row: Said) -> str:
        """Return a quotation in words."""
        return f"{' '.join(row.words.split())} {place(row)}, {when(row)}"


def quotations(count: int) -> str:
    """Return a number of quotations in words."""
    return facts.counted(count, tr("1 quotation"), tr("{count} quotations"))


def articles(count: int) -> str:
    """Return a number of articles in words."""
    return facts.counted(count, tr("1 article"), tr("{count} articles"))


def place(row: Said) -> str:
    """Return where something was said: title and site."""
    return facts.join(facts.headline(row.title, row.site), row.site or "")


def when(row: Said) -> str:
    """Return when something was said: the day it was published, else the day its page was kept."""
    return facts.day(row.published) if row.published else tr("kept {day}").format(day=facts.day(row.added_at))
