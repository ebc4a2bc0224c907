# SPDX-License-Identifier: MIT
"""The sheet that leads to every list: those everybody has, saved searches, tags; typing finds among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui import choice as choices
from reader.ui import icons
from reader.ui.choice import Choice
from reader.ui.library_model import ROW, Index
from reader.ui.list_painter import RowPainter
from reader.ui.overlay import Overlay, place_in
from reader.ui.themes import Theme, load

if TYPE_CHECKING:
    from reader.library import SavedSearch, Tag

_MOST_HEIGHT = 620
_LINE = 32
_HEADING = 30


class Line(NamedTuple):
    """One line of the sheet; a heading leads nowhere."""

    text: str
    icon: str = ""
    articles: int | None = None
    choice: Choice | None = None
    search: SavedSearch | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it leads nowhere."""
        return self.choice is None and self.search is None


class LineModel(QAbstractListModel):
    """The lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: list[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        line = self.lines[index.row()]
        return Qt.ItemFlag.NoItemFlags if line.is_heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, or what of it is read out."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.text if line.articles is None else f"{line.text}, {line.articles}"
        return None


class LinePainter(RowPainter):
    """Paints a line: a drawing, a name, a number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return a line's size."""
        line: Line = index.data(ROW)
        return QSize(200, _HEADING if line.is_heading else max(_LINE, self.small_line + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        line: Line = index.data(ROW)
        theme = self.theme
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(14, 0, -14, 0)
        if line.is_heading:
            self.paint_line(painter, self.small_font, theme.muted, box.adjusted(0, 8, 0, 0), line.text)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 6, 6)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        side = 18
        place = QRect(box.right() - side + 1 if rtl else box.left(), box.center().y() - side // 2, side, side)
        icons.icon(line.icon, theme.muted, side).paint(painter, place)
        words = box.adjusted(0 if rtl else side + 10, 0, -side - 10 if rtl else 0, 0)
        count = QLocale().toString(line.articles) if line.articles else ""
        wide = painter.fontMetrics().horizontalAdvance(count) + 12 if count else 0
        number = QRect(words.left() if rtl else words.right() - wide, words.top(), wide + 1, words.height())
        painter.setFont(self.small_font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), count)
        words = words.adjusted(wide if rtl else 0, 0, 0 if rtl else -wide, 0)
        self.paint_line(painter, self.line_font, theme.text, words, line.text)
        painter.restore()


class _Field(QLineEdit):
    moved = Signal(int)
    renamed = Signal()
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_F2:
            self.renamed.emit()
        elif event.key() == Qt.Key.Key_Delete and not self.text():
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class _Lines(QListView):
    """Marks the line under the pointer."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(index)


class Navigation(Overlay):
    """Shows the lists; says which one is wanted."""

    chosen = Signal(object)
    """A `Choice`."""
    search_chosen = Signal(object)
    """A saved search."""
    rename_asked = Signal(object)
    """A tag's `Choice`, or a saved search."""
    remove_asked = Signal(object)
    move_asked = Signal(object, int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Lists"))
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Go to a list or tag"))
        self.field.setAccessibleName(self.tr("Go to a list or tag"))
        self._model = LineModel(self)
        self._painter = LinePainter(load("light"))
        self.view = _Lines()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._painter)
        self.view.setAccessibleName(self.tr("Lists"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        self._lines: list[Line] = []
        self._current = Choice()
        self.field.textChanged.connect(self._fill)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(self._go)
        self.field.renamed.connect(self._rename)
        self.field.removed.connect(self._remove)
        self.view.clicked.connect(self._go)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.set_theme(theme)

    def show_lists(
        self, current: Choice, counts: Mapping[str, int], tags: Sequence[Tag], searches: Sequence[SavedSearch]
    ) -> None:
        """Offer these lists; the one that is shown is marked."""
        totals = {**counts, "library": sum(counts[state] for state in ("unread", "reading", "read"))}
        totals["archive"] = counts["archived"]
        self._current = current.whole()
        self._lines = [
            Line(choices.title(name), name, totals[name], Choice(name)) for name in choices.NAMES if name != "bin"
        ]
        if searches:
            self._lines.append(Line(self.tr("Saved searches")))
            self._lines += [Line(search.name, "search", None, None, search) for search in searches]
        if tags:
            self._lines.append(Line(self.tr("Tags")))
            self._lines += [Line(tag.name, "tag", tag.articles, Choice("tag", tag.name)) for tag in tags]
        self._lines.append(Line(""))
        self._lines.append(Line(choices.title("bin"), "bin", totals["bin"], Choice("bin")))
        self.field.clear()
        self._fill("")

    def open_under(self, widget: QWidget) -> None:
        """Open below the list's head."""
        heights = sum(_HEADING if line.is_heading else _LINE for line in self._lines)
        place = place_in(self._over, widget).adjusted(6, 0, -6, -4)
        self.open_at(place, self.field, min(_MOST_HEIGHT, heights + self.field.sizeHint().height() + 40))

    def _fill(self, typed: str) -> None:
        words = typed.casefold().split()
        shown = self._lines
        if words:
            shown = [line for line in shown if not line.is_heading]
            shown = [line for line in shown if all(word in line.text.casefold() for word in words)]
        self._model.set_lines(shown)
        rows = [row for row, line in enumerate(shown) if not line.is_heading]
        at = next((row for row in rows if not words and shown[row].choice == self._current), rows[0] if rows else -1)
        self.view.setCurrentIndex(self._model.index(at))

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        while 0 <= row < len(self._model.lines) and self._model.lines[row].is_heading:
            row += step
        if 0 <= row < len(self._model.lines):
            self.view.setCurrentIndex(self._model.index(row))

    def _current_own(self) -> object:
        """Return the tag's choice or the saved search of the current line; None for lists everybody has."""
        row = self.view.currentIndex().row()
        line = self._model.lines[row] if 0 <= row < len(self._model.lines) else Line("")
        return line.search or (line.choice if line.choice is not None and line.choice.tag else None)

    def _rename(self) -> None:
        own = self._current_own()
        if own is not None:
            self.leave()
            self.rename_asked.emit(own)

    def _remove(self) -> None:
        own = self._current_own()
        if own is not None:
            self.leave()
            self.remove_asked.emit(own)

    def _show_menu(self, point: QPoint) -> None:
        own = self._current_own()
        if own is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename… (F2)"), self._rename)
        menu.addAction(self.tr("Remove (Del)"), self._remove)
        if not isinstance(own, Choice):
            menu.addSeparator()
            menu.addAction(self.tr("Further up"), lambda: self._ask_move(own, -1))
            menu.addAction(self.tr("Further down"), lambda: self._ask_move(own, 1))
        menu.popup(self.view.viewport().mapToGlobal(point))

    def _ask_move(self, search: object, step: int) -> None:
        self.leave()
        self.move_asked.emit(search, step)

    def _go(self) -> None:
        row = self.view.currentIndex().row()
        if not 0 <= row < len(self._model.lines):
            return
        line = self._model.lines[row]
        self.leave()
        if line.choice is not None:
            self.chosen.emit(line.choice)
        elif line.search is not None:
            self.search_chosen.emit(line.search)
