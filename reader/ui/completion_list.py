# SPDX-License-Identifier: MIT
"""The sheet under the search field: values that may be meant, past searches, what can be asked."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.ui.list_painter import RowPainter
from reader.ui.themes import Theme

_LINE = 30
_MOST = 12
OFFER = Qt.ItemDataRole.UserRole


class Offer(NamedTuple):
    """One line: what is put into the field, and what is said about it."""

    text: str
    note: str = ""
    query: str | None = None
    """The whole query it stands for; None where it takes the place of what is being typed."""


class OfferPainter(RowPainter):
    """Paints an offer: its text, and what is said about it at the line's end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return a line's size."""
        return QSize(120, max(_LINE, self.small_line + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        offer: Offer = index.data(OFFER)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selected))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        box = rect.adjusted(10, 0, -10, 0)
        painter.setFont(self.small_font)
        wide = min(painter.fontMetrics().horizontalAdvance(offer.note) + 14, box.width() * 2 // 3) if offer.note else 0
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        note = QRect(box.left() if rtl else box.right() - wide, box.top(), wide, box.height())
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(note, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), offer.note)
        words = box.adjusted(wide if rtl else 0, 0, 0 if rtl else -wide, 0)
        self.paint_line(painter, self.line_font, self.theme.text, words, offer.text)
        painter.restore()


class CompletionList(QFrame):
    """Lies under the field without taking the keys from it."""

    taken = Signal(object)
    """The chosen `Offer`."""

    def __init__(self, over: QWidget, theme: Theme, scale: float = 1.0) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = QStandardItemModel(self)
        self._painter = OfferPainter(theme, scale)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._painter)
        self.view.setAccessibleName(self.tr("Suggestions"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.view)
        self.view.clicked.connect(self._take_row)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.set_theme(theme)
        self.view.viewport().update()

    @property
    def offers(self) -> list[Offer]:
        """What is offered."""
        return [self._model.item(row).data(OFFER) for row in range(self._model.rowCount())]

    def show_offers(self, offers: list[Offer], field: QWidget) -> None:
        """Offer these under the field; none puts the sheet away."""
        self._model.clear()
        for offer in offers:
            item = QStandardItem(offer.text)
            item.setData(offer, OFFER)
            item.setData(
                f"{offer.text}, {offer.note}" if offer.note else offer.text, Qt.ItemDataRole.AccessibleTextRole
            )
            self._model.appendRow(item)
        if not offers:
            self.hide()
            return
        place = field.mapTo(self._over, QPoint(0, field.height() + 4))
        line = self._painter.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setGeometry(place.x(), place.y(), field.width(), min(len(offers), _MOST) * line + 14)
        self.show()
        self.raise_()

    def move_by(self, step: int) -> bool:
        """Make the next or previous line the current one; False where the keys are the field's again."""
        row = self.view.currentIndex().row() + step if self.view.currentIndex().isValid() else (0 if step > 0 else -1)
        if not 0 <= row < self._model.rowCount():
            if row < 0:
                self.view.setCurrentIndex(QModelIndex())
            return row < 0 or self._model.rowCount() > 0
        self.view.setCurrentIndex(self._model.index(row, 0))
        return True

    def take(self, *, first: bool = False) -> bool:
        """Take the current line, or the first; False where there is none."""
        index = self.view.currentIndex()
        if not index.isValid() and first and self._model.rowCount():
            index = self._model.index(0, 0)
        if self.isHidden() or not index.isValid():
            return False
        self._take_row(index)
        return True

    def _take_row(self, index: QModelIndex) -> None:
        offer: Offer = index.data(OFFER)
        self.hide()
        self.taken.emit(offer)
