# SPDX-License-Identifier: MIT
"""A document in one column: how it stands in the view, where places of its text are, and the ways to go there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument, QTextFrameFormat, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.article import Article, Span
from reader.ui.document import Layout
from reader.ui.figures import image_format, picture_size
from reader.ui.gliding import Glide
from reader.ui.growing import GrowingDocument
from reader.ui.inlines import SOFT_HYPHEN
from reader.ui.style import Style
from reader.ui.visible import Line, visible_blocks, visible_lines

SIDE_ROOM = 44
"""The least room on each side of the column, in pixels: the marks stand in it."""
_STEP_LINES = 3
"""Lines an arrow key or a notch of the wheel goes."""
_NOTCH = 120
"""What the toolkit counts for one notch of a wheel."""


class Column(QTextBrowser):
    """Shows a built document in the middle of the view, and keeps the place that is read."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._article: Article | None = None
        self._layout = Layout(self.document())
        self._owned: QTextDocument | None = None
        self._growing: GrowingDocument | None = None
        self._held: int | None = None
        """The offset kept at the top while the window is being resized: it would creep if measured each time."""
        self._holding = False
        self.turning = False
        """Whether pages are turned instead of scrolled."""
        self._wheel = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.glide = Glide(self.verticalScrollBar())

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._article

    @property
    def complete(self) -> bool:
        """Whether the whole article stands in the document."""
        return self._layout.complete

    @property
    def style_shown(self) -> Style:
        """How the text is set."""
        return self._style

    # ── The column ───────────────────────────────────────────────────────────

    def _show_document(self, growing: GrowingDocument | None, document: QTextDocument) -> None:
        if self._growing is not None:
            self._growing.stop()
        self.glide.stop()
        self._growing = growing
        self._layout = growing.layout if growing is not None else Layout(document)
        # The toolkit deletes the document it made itself; those made here are ours to delete.
        old, self._owned = self._owned, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()

    def _column(self) -> float:
        return min(self._style.column_width, max(120.0, self.viewport().width() - 2 * SIDE_ROOM))

    def _set_margins(self, document: QTextDocument) -> None:
        width = self.viewport().width()
        # In the middle of the view with its scroll bar: a short text, which has none, stands at the same place.
        middle = (self.width() - self._column()) / 2 - self.viewport().x()
        side = max(SIDE_ROOM, min(middle, width - self._column() - SIDE_ROOM))
        layout = QTextFrameFormat()
        layout.setLeftMargin(round(side))
        layout.setRightMargin(max(SIDE_ROOM, width - round(side) - round(self._column())))
        layout.setTopMargin(max(40, self._style.size * 3))
        layout.setBottomMargin(max(120, self.viewport().height() // 3))
        document.rootFrame().setFrameFormat(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column in the middle again and keep the place that is read."""
        if event.size().width() != event.oldSize().width() and self._held is None:
            self._held = self.reading_offset()
        super().resizeEvent(event)
        if self._article is None or event.size() == event.oldSize():
            return
        self.glide.stop()
        self._set_margins(self.document())
        column = self._column()
        cursor = QTextCursor(self.document())
        for picture in self._layout.pictures:
            size = picture_size(picture.natural, max(40.0, column - picture.room))
            cursor.setPosition(picture.position)
            cursor.setPosition(picture.position + 1, QTextCursor.MoveMode.KeepAnchor)
            current = cursor.charFormat().toImageFormat()
            if (current.width(), current.height()) != (size.width(), size.height()):
                cursor.setCharFormat(image_format(picture.key, size, opens=picture.opens))
        if self._held:
            self._holding = True
            self.go_to(self._held)
            self._holding = False

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop where it is: nobody follows a glide that is not seen."""
        self.glide.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for room for a column."""
        return QSize(round(self._style.column_width) + 2 * SIDE_ROOM, 600)

    # ── Places ───────────────────────────────────────────────────────────────

    @property
    def _scroll(self) -> QPointF:
        return QPointF(0, self.verticalScrollBar().value())

    def reading_offset(self) -> int:
        """Return the offset of the text that stands at the top of the view; 0 within the header."""
        if self._article is None or self.verticalScrollBar().value() == 0:
            return 0
        point = QPointF(self.viewport().width() / 2, self.verticalScrollBar().value() + self._style.size)
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(0, position))
        # The line's first position, so that the same line comes back whatever the pointer would hit in it.
        line = block.layout().lineForTextPosition(max(0, position - block.position()))
        start = block.position() + (line.textStart() if line.isValid() else 0)
        return self._layout.map.offset(start)

    def offset_near(self, share: float) -> int:
        """Return the offset of the text that stands at a share of the view's height, or next to it."""
        view = self.viewport()
        point = QPointF(view.width() / 2, share * view.height()) + self._scroll
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return self._layout.map.offset(max(0, position))

    def column_sides(self) -> tuple[float, float]:
        """Return where the column's left and right sides stand on the viewport."""
        margins = self.document().rootFrame().frameFormat()
        return margins.leftMargin(), self.document().textWidth() - margins.rightMargin()

    @property
    def progress(self) -> float:
        """How far the text is scrolled, 0 to 1; a text that fits on the screen is read whole."""
        if self._article is None:
            return 0.0
        bar = self.verticalScrollBar()
        if bar.maximum() <= 0:
            return 1.0 if self._layout.complete else 0.0
        return bar.value() / bar.maximum()

    def go_to(self, offset: int, *, share: float = 0.0) -> None:
        """Scroll so that an offset of the text stands at `share` of the view's height, 0 for the top."""
        self._build_to(offset)
        rectangle = self.cursorRect(self._cursor_at(offset))
        top = rectangle.top() + self.verticalScrollBar().value()
        room = self._style.size * 0.5 + share * self.viewport().height()
        if top > self.verticalScrollBar().maximum():
            self.document().size()  # lays out what is built, and the bar learns how long it is
        self.glide.stop()
        self.verticalScrollBar().setValue(round(top - room))

    def show_span(self, span: Span) -> None:
        """Bring a span into the view if it is not there."""
        self._build_to(span.end)
        top = self.cursorRect(self._cursor_at(span.start)).top()
        bottom = self.cursorRect(self._cursor_at(span.start)).bottom()
        if top < self._style.size * 2 or bottom > self.viewport().height() - self._style.size * 4:
            self.go_to(span.start, share=0.3)

    def span_rectangle(self, span: Span) -> QRectF:
        """Return where a span stands on the viewport, from the top of its first line to the foot of its last."""
        first = self.cursorRect(self._cursor_at(span.start))
        last = self.cursorRect(self._cursor_at(span.end))
        return QRectF(first.left(), first.top(), max(1, last.right() - first.left()), last.bottom() - first.top())

    def _cursor_at(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._layout.map.position(offset), max(0, self.document().characterCount() - 1)))
        return cursor

    def _build_to(self, offset: int) -> None:
        if self._growing is not None:
            self._growing.to(offset)

    def selected_span(self) -> Span | None:
        """Return what is selected as a span of the text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._layout.map.offset(cursor.selectionStart())
        end = self._layout.map.offset(cursor.selectionEnd())
        return Span(start, end) if end > start else None

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the text under a point of the viewport, None beside the text."""
        scrolled = QPointF(point) + self._scroll
        position = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        # Captions and the header have no place in the text: what maps back elsewhere is not under the pointer.
        return self._layout.map.offset(position) if self._layout.map.holds(position) else None

    # ── Ways ─────────────────────────────────────────────────────────────────

    def set_turning(self, on: bool) -> None:
        """Turn pages of whole lines from now on, or scroll."""
        self.turning = on
        edge = self._style.size if on else 0
        self.setViewportMargins(0, edge, 0, edge // 2)
        if on and self._article is not None:
            first = next((line for line in self._lines(QRectF(self.viewport().rect())) if line.top >= 0), None)
            if first is not None and self.verticalScrollBar().value() > 0:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(first.top))
        self.viewport().update()

    def page(self, direction: int) -> None:
        """Go on by a screen, less two lines to find the place again, or turn a page of whole lines."""
        if self.turning:
            self.glide.stop()
            self.verticalScrollBar().setValue(self._page_top(direction))
            return
        step = self.viewport().height() - round(2 * self._style.size * self._style.line_height)
        self.glide.to(self.glide.goal + direction * max(40, step))

    def step(self, direction: int) -> None:
        """Go on by a few lines, or turn a page."""
        if self.turning:
            self.page(direction)
        else:
            lines = _STEP_LINES * self._style.size * self._style.line_height
            self.glide.to(self.glide.goal + direction * round(lines))

    def _page_top(self, direction: int) -> int:
        """Return where the next page begins: with the first line that is not whole on this one."""
        here, height = self.verticalScrollBar().value(), self.viewport().height()
        if direction > 0:
            cut = self._cut_line(QRectF(0, 0, self.viewport().width(), height))
            top = round(cut.top) if cut is not None else height
            return here + (top if top > 0 else height - 2 * round(self._style.size * self._style.line_height))
        above = QRectF(0, -height, self.viewport().width(), height)
        whole = [line.top for line in self._lines(above) if line.top >= -height]
        return here + round(min(whole, default=-height))

    def _cut_line(self, view: QRectF) -> Line | None:
        """Return the first line that the view's lower edge cuts."""
        return next((line for line in self._lines(view) if line.bottom > view.bottom()), None)

    def _lines(self, view: QRectF) -> list[Line]:
        blocks = visible_blocks(self.document(), view, self._scroll)
        return [line for block, box in blocks for line in visible_lines(block, box, view)]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll as a touch pad does, glide a notch at a time, or turn a page with each."""
        notch = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the toolkit would make letters larger behind our back
        elif self.turning:
            self._wheel += notch
            if abs(self._wheel) >= _NOTCH:
                self.page(-1 if self._wheel > 0 else 1)
                self._wheel = 0
            event.accept()
        elif self.glide.on and event.pixelDelta().isNull() and notch and notch % _NOTCH == 0:
            self.step(-1 if notch > 0 else 1)
            event.accept()
        else:
            self.glide.stop()
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page with Space, go by lines with the arrows, turn pages with those to the sides."""
        key, modifiers = event.key(), event.modifiers()
        back = -1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space:
            self.page(back)
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif plain and self.turning and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            further = (key == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self.page(1 if further else -1)
        else:
            super().keyPressEvent(event)
            self._pass_hyphen(key)
            return
        event.accept()

    def _pass_hyphen(self, key: int) -> None:
        """Take a cursor that a key moved beside a soft hyphen past it: nobody sees it, nobody steps on it."""
        cursor = self.textCursor()
        right = key == Qt.Key.Key_Right
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or cursor.position() == 0:
            return
        # What was passed last: the character before the cursor on the way on, the one after it on the way back.
        passed = self.document().characterAt(cursor.position() - (1 if right else 0))
        if passed == SOFT_HYPHEN and self._layout.map.holds(cursor.position()):
            step = QTextCursor.MoveOperation.NextCharacter if right else QTextCursor.MoveOperation.PreviousCharacter
            mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            cursor.movePosition(step, mode)
            self.setTextCursor(cursor)
