# SPDX-License-Identifier: MIT
"""The lines of an import's report as a model, read by the page as they are shown, and how they are painted."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.ui import facts
from reader.ui.library_model import PAGE, ROW, Index
from reader.ui.list_painter import RowPainter
from reader.ui.notices import file_name
from reader.ui.telling import in_words
from reader.ui.themes import Theme
from reader.ui.translation import translator

if TYPE_CHECKING:
    from reader.library import Kind, Line

_PAGES_KEPT = 32


tr = translator("report")
"""Translates a text of this module."""


def outcome(kind: Kind) -> str:
    """Return in words what became of a page or link."""
    return {
        "new": tr("New"),
        "already": tr("Already here"),
        "version": tr("Newer version"),
        "failed": tr("Not read"),
        "joined": tr("Link, joined"),
        "link": tr("A link without a page"),
    }[kind]


def headline(line: Line) -> str:
    """Return what a line is about: the article's title, the link's, or the file's name."""
    return " ".join(line.title.split()) or (line.url if line.kind in ("joined", "link") else file_name(line.path))


def told(line: Line) -> str:
    """Return what is to be said of a line: why it failed, what is missing, where it is."""
    if line.kind in ("joined", "link"):
        return facts.join(line.url, line.note)
    if line.kind == "failed":
        return in_words(line.error)
    gone = tr("no longer in the library") if line.article is None else ""
    return facts.join(file_name(line.path), *map(in_words, line.warnings), gone)


def spoken(line: Line) -> str:
    """Return a line in words, as a screen reader says it."""
    return ", ".join((outcome(line.kind), headline(line), told(line)))


class ReportModel(QAbstractListModel):
    """The lines of one report; `lines` reads those with some keys."""

    def __init__(self, lines: Callable[[Sequence[int]], Sequence[Line]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = lines
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Line]] = OrderedDict()

    def set_keys(self, keys: Sequence[int]) -> None:
        """Show these lines; where they only grew, what is shown stays in its place."""
        new = array("q", keys)
        old = len(self._keys)
        self._pages.clear()
        if old and len(new) >= old and new[:old] == self._keys:
            if len(new) > old:
                self.beginInsertRows(QModelIndex(), old, len(new) - 1)
                self._keys = new
                self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
        else:
            self.beginResetModel()
            self._keys = new
            self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return what a row shows; None when it is gone since the keys were read."""
        if not 0 <= row < len(self._keys):
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            keys = self._keys[number * PAGE : (number + 1) * PAGE].tolist()
            page = {line.key: line for line in self._read(keys)}
            self._pages[number] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return page.get(self._keys[row])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, or what of it is read out."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return headline(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.path.encode("utf-8", "replace").decode()
        return None


class ReportPainter(RowPainter):
    """Paints a line: what became of it at the side, then what it is and what is to be said."""

    def __init__(self, theme: Theme, scale: float = 1.0) -> None:
        super().__init__(theme, scale)
        words = QFontMetrics(self.small_font)
        kinds: tuple[Kind, ...] = ("new", "already", "version", "failed", "joined", "link")
        self._side = max(words.horizontalAdvance(outcome(kind)) for kind in kinds) + 24
        self.told_lines = 2
        """How many lines there are for what is to be said: one where there is nothing but file names."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the one size all lines have: a line of title and those of what is to be said."""
        return QSize(320, 20 + self.title_line + self.told_lines * self.small_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        line: Line | None = index.data(ROW)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.paint_ground(painter, option).adjusted(0, -4, 0, 4)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # pyright: ignore[reportAttributeAccessIssue]
        side = QRect(box.right() - self._side if rtl else box.left(), box.top(), self._side, self.title_line)
        rest = box.adjusted(0, 0, -self._side, 0) if rtl else box.adjusted(self._side, 0, 0, 0)
        alarming = line.kind == "failed"
        self.paint_line(
            painter, self.small_font, self.theme.text if alarming else self.theme.muted, side, outcome(line.kind)
        )
        first = QRect(rest.left(), rest.top(), rest.width(), self.title_line)
        self.paint_line(painter, self.title_font, self.theme.text, first, headline(line))
        below = rest.adjusted(0, self.title_line, 0, 0)
        lines, height = self.told_lines, self.small_line
        self.paint_lines(painter, self.small_font, self.theme.muted, below, told(line), lines=lines, line_height=height)
        painter.restore()
