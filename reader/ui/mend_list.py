# SPDX-License-Identifier: MIT
"""The list one mends in: the page's blocks as short passages, each with a sign that takes it out or brings it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.article import Block, BlockKind, ContainerKind
from reader.ui import facts, fonts
from reader.ui.bidirectional import is_rtl
from reader.ui.inlines import plain
from reader.ui.mend_rows import Fold, Lot, Row, is_prose
from reader.ui.themes import Theme

Index = QModelIndex | QPersistentModelIndex

COLUMN = 700
"""Pixels a passage is wide at the most: the reading column's usual width."""
BAR = 12
"""Pixels of the list's scroll bar: passages keep clear of it whether it is there or not, as the fields above do."""
_SIGN = 28
_SIDE = 24
_GAP = 16
_PAD = 7
_LINES = 3
"""Lines of a passage that are shown: enough to know it by."""
_LONGEST = 600
_MOST_BROKEN = 20_000
"""Blocks whose lines are kept: some pages of the longest kind, each as it is and as it was removed."""
_THUMBNAIL = QSize(112, 72)


class MendModel(QAbstractListModel):
    """The rows, and what a screen reader says of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row | Fold] = []

    def set_rows(self, rows: Sequence[Row | Fold]) -> None:
        """Show other rows."""
        if len(rows) == len(self.rows):
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{lot_in_words(row)}: {words_of(row)}"
        return None


def lot_in_words(row: Row | Fold) -> str:
    """Return what became of a row's block, in words."""
    if isinstance(row, Fold):
        return facts.tr("Left out")
    return {
        Lot.KEPT: facts.tr("In the article"),
        Lot.LEFT_OUT: facts.tr("Left out"),
        Lot.REMOVED: facts.tr("Removed by you"),
        Lot.BROUGHT: facts.tr("Brought back by you"),
    }[row.lot]


def words_of(row: Row | Fold) -> str:
    """Return what a row shows: a passage's beginning, a figure's caption, some of what is folded."""
    if isinstance(row, Fold):
        some = facts.DOT.join(_one_line(words_of(one))[:40] for one in row.rows[:6])
        return facts.tr("{count} lines left out").format(count=len(row.rows)) + f":  {some}"
    block = row.block
    text = plain(block.text[:_LONGEST]).replace("\t", "   ").replace("\u2028", "\n")
    if block.images or (block.kind is BlockKind.FIGURE and not text):
        told = block.caption or next((one.alternative for one in block.images if one.alternative), "") or block.link
        return _one_line(plain(f"{facts.tr('Picture')}:  {told or text}" if told or text else facts.tr("Picture")))
    if block.kind is BlockKind.RULE:
        return "* * *"
    if block.kind not in (BlockKind.CODE, BlockKind.TABLE):
        text = _one_line(text)
    return f"•  {text}" if block.stands_in(ContainerKind.ITEM) else text


def _one_line(text: str) -> str:
    return " ".join(text.split())


class MendPainter(QStyledItemDelegate):
    """Paints the rows: what is in the article in its full colour, what is not paler and with a plus."""

    def __init__(self, theme: Theme, scale: float, thumbnail: Callable[[str, QSize], Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._scale = scale
        self._thumbnail = thumbnail
        """Gives the picture of a key, no larger than a size; null where it is not there."""
        self._faces: dict[str, tuple[QFont, float]] = {}
        self._broken: dict[tuple[int, Lot, int], tuple[Block, list[str]]] = {}
        """Lines of the blocks broken before: the view asks for every row whenever one changes."""

    def _face(self, row: Row | Fold) -> tuple[QFont, float]:
        """Return a row's font and how high its lines are."""
        if isinstance(row, Fold) or not row.shown:
            look = "removed" if isinstance(row, Row) and row.lot is Lot.REMOVED else "out"
        else:
            kind = row.block.kind
            look = "heading" if kind is BlockKind.HEADING else "code" if kind is BlockKind.CODE else "text"
        face = self._faces.get(look)
        if face is None:
            size = 13.0 * self._scale
            heading = look == "heading"
            family = fonts.MONO if look == "code" else fonts.WINDOW
            font = fonts.font(family, size + 1.5 * heading - (look == "code"), 650 if heading else 400)
            font.setStrikeOut(look == "removed")
            face = self._faces[look] = font, QFontMetricsF(font).height() * 1.12
        return face

    def column(self, width: int) -> tuple[int, int]:
        """Return where the passages begin in a view of that width, and how wide they are."""
        whole = min(COLUMN, width - 2 * _SIDE - _SIGN - _GAP)
        left = max(_SIDE, (width - whole - _SIGN - _GAP) // 2) + _SIGN + _GAP
        return left, max(80, whole)

    def column_seen(self) -> tuple[int, int]:
        """Return where the passages stand on the list's viewport."""
        view = self.parent()
        assert isinstance(view, QListView)
        left, room = self.column(view.width() - BAR)
        return left + (BAR if view.isRightToLeft() else 0) - view.viewport().x(), room

    def sign(self, rectangle: QRect) -> QRect:
        """Return where a row's sign stands."""
        left, _ = self.column_seen()
        return QRect(rectangle.left() + left - _SIGN - _GAP, rectangle.top() + 3, _SIGN, _SIGN)

    def _lines(self, row: Row | Fold, width: int) -> list[str]:
        if isinstance(row, Fold):
            return self._break(row, width)
        key = id(row.block), row.lot, width
        kept = self._broken.get(key)
        if kept is None or kept[0] is not row.block:
            if len(self._broken) > _MOST_BROKEN:
                self._broken.clear()
            kept = self._broken[key] = row.block, self._break(row, width)
        return kept[1]

    def _break(self, row: Row | Fold, width: int) -> list[str]:
        font, _ = self._face(row)
        most = 1 if isinstance(row, Fold) or (row.lot is Lot.LEFT_OUT and not is_prose(row.block)) else _LINES
        result: list[str] = []
        pieces = words_of(row).split("\n")
        for number, piece in enumerate(pieces):
            result.extend(broken(piece, font, width, most - len(result)))
            if len(result) >= most:
                if number < len(pieces) - 1 and not result[-1].endswith("…"):
                    result[-1] += " …"
                break
        return result or [""]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return how high a row is."""
        view = self.parent()
        assert isinstance(view, QListView)
        row = view.model().rows[index.row()]  # type: ignore[attr-defined]
        width = view.viewport().width()
        _, room = self.column(view.width() - BAR)
        height = len(self._lines(row, room)) * self._face(row)[1]
        if isinstance(row, Row) and self._has_picture(row):
            height += _THUMBNAIL.height() + 4
        above = 8 if isinstance(row, Row) and row.shown and row.block.kind is BlockKind.HEADING else 0
        return QSize(width, max(_SIGN + 6, round(height) + 2 * _PAD) + above)

    @staticmethod
    def _has_picture(row: Row) -> bool:
        return any(image.key for image in row.block.images)

    def _picture(self, row: Row) -> Any:
        return self._thumbnail(next(image.key for image in row.block.images if image.key), _THUMBNAIL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        view = self.parent()
        assert isinstance(view, MendList)
        row = view.rows.rows[index.row()]
        rectangle = QRect(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        current = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        try:
            self._paint(painter, row, rectangle, current=current, pointed=pointed, focused=view.hasFocus())
        finally:
            painter.restore()

    def _paint(
        self, painter: QPainter, row: Row | Fold, rectangle: QRect, *, current: bool, pointed: bool, focused: bool
    ) -> None:
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, room = self.column_seen()
        sign = self.sign(rectangle)
        ground = QRectF(sign.left() - 6, rectangle.top() + 1, left + room - sign.left() + 18, rectangle.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or pointed:
            painter.setBrush(QColor(theme.selected if current else theme.code))
            painter.drawRoundedRect(ground, 7, 7)
        if current and focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.2))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        shown = isinstance(row, Row) and row.shown
        if isinstance(row, Row) and row.lot is Lot.BROUGHT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(
                QRectF(left - 11, rectangle.top() + _PAD, 3, rectangle.height() - 2 * _PAD), 1.5, 1.5
            )
        if not shown or current or pointed:
            self._paint_sign(painter, QRectF(sign), "fold" if isinstance(row, Fold) else "-" if shown else "+")
        self._paint_words(painter, row, rectangle, left, room, shown=shown)

    def _paint_sign(self, painter: QPainter, sign: QRectF, what: str) -> None:
        """Paint a plus, a minus, or three dots, in a ring."""
        colour = QColor(self.theme.accent if what == "+" else self.theme.muted)
        middle = sign.center()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if what == "fold":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for step in (-5, 0, 5):
                painter.drawEllipse(QRectF(middle.x() + step - 1.3, middle.y() - 1.3, 2.6, 2.6))
            return
        painter.setPen(QPen(colour, 1.4))
        painter.drawEllipse(middle, 9, 9)
        x, y = round(middle.x()), round(middle.y())
        painter.drawLine(QPoint(x - 4, y), QPoint(x + 4, y))
        if what == "+":
            painter.drawLine(QPoint(x, y - 4), QPoint(x, y + 4))

    def _paint_words(
        self, painter: QPainter, row: Row | Fold, rectangle: QRect, left: int, room: int, *, shown: bool
    ) -> None:
        theme = self.theme
        font, height = self._face(row)
        top = float(rectangle.top() + _PAD)
        if shown and isinstance(row, Row) and row.block.kind is BlockKind.HEADING:
            top += 8
        lines = self._lines(row, room)
        pictured = isinstance(row, Row) and self._has_picture(row)
        if len(lines) == 1 and not pictured:
            top = rectangle.bottom() + 1 - _PAD - height if top > rectangle.top() + _PAD else top
            top = max(top, rectangle.top() + (_SIGN + 6 - height) / 2)
        if pictured and isinstance(row, Row):
            picture = self._picture(row)
            if not shown:
                painter.setOpacity(0.55)
            painter.drawPixmap(QPoint(left, round(top)), picture)
            painter.setOpacity(1)
            top += _THUMBNAIL.height() + 4
        painter.setFont(font)
        painter.setPen(QColor(theme.text if shown else theme.muted))
        # A passage runs its own way, also in a window that runs the other.
        rtl = is_rtl(" ".join(lines))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        for line in lines:
            painter.drawText(QRectF(left, top, room, height), flags, line)
            top += height


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return a text as lines of a width, at most so many; the last one ends in dots where there is more."""
    if most <= 0:
        return []
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            # Qt counts UTF-16 units; what is left is cut by their encoding.
            rest = text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "ignore")
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        piece = text.encode("utf-16-le")[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "ignore")
        lines.append(piece.rstrip())
    layout.endLayout()
    return lines


class MendList(QListView):
    """The list: keys and clicks say which row is to change."""

    toggled = Signal(int)
    """The row with this number is to be taken out of the article, or brought back."""
    removal_asked = Signal(int)
    """The row with this number is to be taken out, whatever it is."""

    def __init__(self, theme: Theme, scale: float, thumbnail: Callable[[str, QSize], Any]) -> None:
        super().__init__()
        self.rows = MendModel(self)
        self.painter = MendPainter(theme, scale, thumbnail, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setObjectName("mendList")
        self.setAccessibleName(self.tr("The page's passages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def show_rows(self, rows: Sequence[Row | Fold]) -> None:
        """Show other rows, at the same place."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self.rows.set_rows(rows)
        self.scheduleDelayedItemsLayout()
        if not self.currentIndex().isValid() and current >= 0:
            self.setCurrentIndex(self.rows.index(min(current, len(rows) - 1)))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def event(self, event: QEvent) -> bool:
        """Take the keys of the list before they are taken for the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            walks = event.key() in _WALK and not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if walks or self._is_ours(event):
                event.accept()
                return True
        return super().event(event)

    @staticmethod
    def _is_ours(event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        return event.key() in _TOGGLE or event.key() in _REMOVE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take out with Delete, change either way with Return, Space and plus; all else as in every list."""
        row = self.currentIndex().row()
        if row < 0 or not self._is_ours(event):
            super().keyPressEvent(event)
        elif event.key() in _REMOVE:
            self.removal_asked.emit(row)
        else:
            self.toggled.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Change the row whose sign was clicked; folded lines open wherever they are."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        sign = self.painter.sign(self.visualRect(index))
        if isinstance(self.rows.rows[index.row()], Fold) or sign.adjusted(-6, -3, 6, 3).contains(
            event.position().toPoint()
        ):
            self.toggled.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the passages anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


_TOGGLE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Plus)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Minus)
_WALK = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End)
