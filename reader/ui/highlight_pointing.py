# SPDX-License-Identifier: MIT
"""What the pointer does in the text besides following links: selecting, and clicking on highlights and notes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.ui import facts
from reader.ui import highlight_colours as colours
from reader.ui.highlight_layer import NOTE_GAP, NOTE_SIDE
from reader.ui.reading_view import ReadingView

_REACH = 6
"""Pixels around the sign of a note that count as the sign: it is smaller than a target should be."""


class HighlightPointing(QObject):
    """Watches the pointer over the text."""

    selected = Signal()
    """Words were selected with the pointer."""
    clicked = Signal(int)
    """The offset of the text that was clicked."""
    pressed = Signal()

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self.is_pressed = False
        self._from = QPoint()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what happens, and let it happen."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            point = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self.is_pressed, self._from = True, point
                self.pressed.emit()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self.is_pressed = False
                self._released(point)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        return super().eventFilter(watched, event)

    def _released(self, point: QPoint) -> None:
        view = self._view
        if view.textCursor().hasSelection():
            self.selected.emit()
        elif (point - self._from).manhattanLength() < QApplication.startDragDistance() and not view.anchorAt(point):
            offset = self.offset_at(point)
            if offset is not None:
                self.clicked.emit(offset)

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the text under a point, or of the highlight whose note's sign is there."""
        noted = self._noted_at(point)
        return noted if noted is not None else self._view.offset_at(point)

    def _noted_at(self, point: QPoint) -> int | None:
        view = self._view
        left, right = view.column_sides()
        beside = right <= point.x() <= right + NOTE_GAP + NOTE_SIDE + _REACH
        beside = beside or left - NOTE_GAP - NOTE_SIDE - _REACH <= point.x() <= left
        if not beside or not view.layers.marked.shown:
            return None
        for highlight in view.layers.marked.highlights:
            if highlight.note:
                line = view.span_rectangle(highlight.span._replace(end=highlight.start))
                if abs(point.y() - line.center().y()) <= NOTE_SIDE / 2 + _REACH:
                    return highlight.start
        return None

    def _show_tip(self, event: QHelpEvent) -> bool:
        view = self._view
        offset = self.offset_at(event.pos())
        highlight = view.layers.marked.at(offset) if offset is not None and view.layers.marked.shown else None
        if highlight is None:
            QToolTip.hideText()
            return False
        words = facts.tr("{colour} highlight").format(colour=colours.name(highlight.colour))
        if highlight.note:
            words += f"\n{highlight.note[:600]}"
        # Tool tips guess at markup: what is shown is given as markup that holds none of the note's own.
        QToolTip.showText(event.globalPos(), f"<p style='white-space: pre-wrap'>{escape(words)}</p>", view.viewport())
        return True
