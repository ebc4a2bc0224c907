# SPDX-License-Identifier: MIT
"""The library's list as a model: an array of ids, with rows read by the page as they are shown."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui import facts

if TYPE_CHECKING:
    from reader.library import ArticleRow, Group

PAGE = 64
"""Rows read at once: more than the tallest screen shows, few enough to read in a millisecond."""
_PAGES_KEPT = 32

ROW = int(Qt.ItemDataRole.UserRole)
"""The role that gives an `ArticleRow`."""

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractListModel):
    """The articles in their order; `rows` reads the rows of some ids."""

    def __init__(self, rows: Callable[[Sequence[int]], Sequence[ArticleRow]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = rows
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, ArticleRow]] = OrderedDict()
        self.starts: list[int] = []
        """The rows that begin a group."""
        self._groups: Sequence[Group] = ()
        self._name: Callable[[str], str] = str

    def heading(self, group: int) -> tuple[str, int]:
        """Return what a group is called, and how many articles it has."""
        return self._name(self._groups[group].key), self._groups[group].articles

    def set_ids(self, ids: Sequence[int], groups: Sequence[Group] = (), name: Callable[[str], str] = str) -> None:
        """Show these articles, in groups that `name` gives their headings.

        Articles new at the top are inserted, so that the list does not jump.
        """
        self._groups, self._name, self.starts = groups, name, [group.start for group in groups]
        new = array("q", ids)
        old = self._ids
        more = len(new) - len(old)
        if new == old:
            self.refresh()
        elif old and more > 0 and new[more:] == old:
            self.beginInsertRows(QModelIndex(), 0, more - 1)
            self._ids = new
            self._pages.clear()
            self.endInsertRows()
            self.refresh()
        else:
            self._rearrange(new)

    def _rearrange(self, new: array[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index, self._ids[index.row()]) for index in before if 0 <= index.row() < len(self._ids)]
        self._ids = new
        self._pages.clear()
        # An article that stands under two tags keeps the place it has: it is looked for only where it moved.
        rows = _rows_of({article for _, article in kept}, new)
        for index, article in kept:
            at = index.row()
            row = at if at < len(new) and new[at] == article else rows.get(article, -1)
            self.changePersistentIndex(index, self.index(row) if row >= 0 else QModelIndex())
        self.layoutChanged.emit()

    def refresh(self) -> None:
        """Read again what is shown."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def refresh_article(self, article: int) -> None:
        """Read one article's row again, wherever it stands."""
        row = self.row_of(article)
        if row >= 0 and self.starts:
            self.refresh()
        elif row >= 0:
            self._pages.pop(row // PAGE, None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, article: int) -> int:
        """Return an article's row, -1 when it is not in the list."""
        return _first(self._ids, article)

    @property
    def ids(self) -> array[int]:
        """The articles in their order."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """Return the article at a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def article_row(self, row: int) -> ArticleRow | None:
        """Return what a row shows; None when the article is gone since the ids were read."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE].tolist()
            page = {entry.id: entry for entry in self._read(ids)}
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page.get(self._ids[row])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many articles there are."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what of it is read out."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == ROW:
            return self.article_row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.article_row(index.row())
            return row.title if row else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.article_row(index.row())
            return spoken(row) if row else ""
        return None


def _rows_of(articles: set[int], ids: array[int]) -> dict[int, int]:
    """Return the first row of each of these articles."""
    if len(articles) < 8:
        found = ((article, _first(ids, article)) for article in articles)
        return {article: row for article, row in found if row >= 0}
    rows: dict[int, int] = {}
    for row, article in enumerate(ids):
        if article in articles:
            rows.setdefault(article, row)
    return rows


def _first(ids: array[int], article: int) -> int:
    try:
        return ids.index(article)
    except ValueError:
        return -1


def spoken(row: ArticleRow) -> str:
    """Return a row in words, as a screen reader says it."""
    parts = [
        row.title,
        row.site or "",
        facts.names(row.byline),
        facts.day(row.published),
        facts.reading_time(row.words),
    ]
    if row.quotations:
        parts.append(facts.counted(row.quotations, facts.tr("1 quotation"), facts.tr("{count} quotations")))
    parts += [
        {"unread": facts.tr("unread"), "archived": facts.tr("archived")}.get(row.state, ""),
        facts.tr("starred") if row.starred else "",
        facts.tr("tags: {names}").format(names=", ".join(row.tags)) if row.tags else "",
    ]
    return ", ".join(part for part in parts if part)
