# SPDX-License-Identifier: MIT
"""The reading view: one article as rich text of the toolkit's own, with layers under it.

It has no script engine, fetches nothing, and shows only pictures the library keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.article import Article, Highlight, Span, Voices
from reader.ui.cast import Cast
from reader.ui.copying import plain_selection
from reader.ui.document import Builder, Layout, image_format, picture_size
from reader.ui.footnotes import note_text, stands_in_notes
from reader.ui.growing import GrowingDocument, warm_up
from reader.ui.header import header_lines
from reader.ui.layers import LayerPainter, Layers
from reader.ui.pictures import SCHEME, Pictures
from reader.ui.style import Style
from reader.ui.veil import paint_veil

_SIDE_ROOM = 44
"""The least room on each side of the column, in pixels: the marks stand in it."""


class ReadingView(QTextBrowser):
    """Shows an article, its voices and matches; says what the pointer is over."""

    link_opened = Signal(str)
    link_pointed = Signal(str)
    voice_pointed = Signal(object, object)
    """The number of a quotation (or None) and of a person (or None) under the pointer."""
    picture_clicked = Signal(str)
    note_opened = Signal(str, QRectF)
    """A footnote's text, and where its mark stands on the viewport."""
    place_changed = Signal()
    """The text was scrolled."""
    built = Signal()
    """The whole article stands in the document."""

    def __init__(self, picture: Callable[[str], bytes | None], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures(picture)
        self._style = style
        self._article: Article | None = None
        self.words = 0
        """How many words the open article has."""
        self.layers = Layers()
        self.focus = False
        """Whether all but the paragraph that is read is veiled."""
        self._layout = Layout(self.document())
        self._owned: QTextDocument | None = None
        self._growing: GrowingDocument | None = None
        self._pointed: tuple[int | None, int | None] = (None, None)
        self._held: int | None = None
        """The offset kept at the top while the window is being resized: it would creep if measured each time."""
        self._holding = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(self.tr("Article"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point_at_link)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # ── What is shown ────────────────────────────────────────────────────────

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._article

    @property
    def cast(self) -> Cast | None:
        """The voices of the open article, None while they are not known."""
        return self.layers.cast

    @property
    def complete(self) -> bool:
        """Whether the whole article stands in the document."""
        return self._layout.complete

    def show_article(self, article: Article, voices: Voices | None = None, offset: int = 0, words: int = 0) -> None:
        """Open an article of so many words at an offset of its text; 0 words: they are counted here."""
        self._article = article
        self.words = words or len(article.text.split())
        self.layers.set_matches([])
        self.layers.marked.speak(None)
        self.layers.marked.set([])
        self.layers.set_cast(Cast(voices, article.text) if voices else None)
        self._build(offset)

    def warm_up(self) -> None:
        """Have fonts and formats loaded before the first article is opened: that takes as long as opening it."""
        warm_up(self._style, self._pictures)

    def clear_article(self) -> None:
        """Show nothing."""
        self._article = None
        self.layers.set_cast(None)
        self.layers.marked.set([])
        self.layers.set_matches([])
        self._show_document(None, QTextDocument(self))

    def set_voices(self, voices: Voices | None) -> None:
        """Show the voices that became known after the article was opened."""
        if self._article is not None:
            self.layers.set_cast(Cast(voices, self._article.text) if voices else None)
            self._place_layers()

    def set_matches(self, spans: list[Span]) -> None:
        """Mark what a search found."""
        length = len(self._article.text) if self._article else 0
        self.layers.set_matches([span for span in spans if 0 <= span.start < span.end <= length])
        self._place_layers()

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Show the reader's own highlights."""
        length = len(self._article.text) if self._article else 0
        self.layers.marked.set([one for one in highlights if 0 <= one.start < one.end <= length])
        self._place_layers()

    def set_spoken(self, span: Span | None) -> None:
        """Mark the sentence that is read aloud."""
        self.layers.marked.speak(span)
        self._place_layers()

    def set_style(self, style: Style) -> None:
        """Set the text in another way, keeping the place that is read."""
        if style == self._style:
            return
        self._style = style
        if self._growing is not None and self._growing.recolour(style):
            self.viewport().update()
        elif self._article is not None:
            current = (self.layers.current_quote, self.layers.current_match)
            offset = self.reading_offset()
            self._reset_layers()
            self._build(offset)
            self.layers.current_quote, self.layers.current_match = current

    @property
    def style_shown(self) -> Style:
        """How the text is set."""
        return self._style

    def _reset_layers(self) -> None:
        """Let every layer find its positions anew."""
        layers = self.layers
        layers.set_cast(layers.cast)
        layers.matches = layers.matches.again()
        layers.marked.again()

    def _place_layers(self) -> None:
        self.layers.place(self._layout)
        self.viewport().update()

    def _place_more_layers(self) -> None:
        """Take in what was built behind: it is painted with its lines, unless they are on the screen already."""
        self.layers.place(self._layout)
        bar = self.verticalScrollBar()
        if bar.value() + bar.pageStep() >= bar.maximum():
            self.viewport().update()

    # ── Building ─────────────────────────────────────────────────────────────

    def _build(self, offset: int) -> None:
        article = self._article
        if article is None:
            return
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        builder = Builder(
            document,
            article,
            self._style,
            self._pictures,
            column=self._column(),
            missing=self.tr("Image not in the file"),
        )
        self._set_margins(document)
        growing = GrowingDocument(builder, document)
        growing.begin(header_lines(article, self._style, self.words), offset)
        self._show_document(growing, document)
        growing.grown.connect(self._place_more_layers)
        growing.completed.connect(self.built)
        growing.go_on()
        if offset > 0:
            self.go_to(offset)
        else:
            self.verticalScrollBar().setValue(0)

    def _show_document(self, growing: GrowingDocument | None, document: QTextDocument) -> None:
        if self._growing is not None:
            self._growing.stop()
        self._growing = growing
        self._layout = growing.layout if growing is not None else Layout(document)
        # The toolkit deletes the document it made itself; those made here are ours to delete.
        old, self._owned = self._owned, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        self._place_layers()

    def _column(self) -> float:
        return min(self._style.column_width, max(120.0, self.viewport().width() - 2 * _SIDE_ROOM))

    def _set_margins(self, document: QTextDocument) -> None:
        width = self.viewport().width()
        side = max(_SIDE_ROOM, (width - self._column()) / 2)
        layout = QTextFrameFormat()
        layout.setLeftMargin(round(side))
        layout.setRightMargin(max(_SIDE_ROOM, width - round(side) - round(self._column())))
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
        self._set_margins(self.document())
        column = self._column()
        cursor = QTextCursor(self.document())
        for picture in self._layout.pictures:
            size = picture_size(picture.natural, max(40.0, column - picture.room))
            cursor.setPosition(picture.position)
            cursor.setPosition(picture.position + 1, QTextCursor.MoveMode.KeepAnchor)
            current = cursor.charFormat().toImageFormat()
            if (current.width(), current.height()) != (size.width(), size.height()):
                cursor.setCharFormat(image_format(picture.key, size))
        if self._held:
            self._holding = True
            self.go_to(self._held)
            self._holding = False

    # ── Places ───────────────────────────────────────────────────────────────

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
        point = QPointF(
            self.viewport().width() / 2, self.verticalScrollBar().value() + share * self.viewport().height()
        )
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

    def full_picture(self, key: str) -> QImage:
        """Return a picture of the article as large as it is."""
        return self._pictures.full(key)

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

    def page(self, direction: int) -> None:
        """Scroll by a screen, less two lines to find the place again."""
        step = self.viewport().height() - round(2 * self._style.size * self._style.line_height)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * max(40, step))

    # ── Pointer and keys ─────────────────────────────────────────────────────

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the text under a point of the viewport, None beside the text."""
        scrolled = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        offset = self._layout.map.offset(position)
        # Captions and the header have no place in the text: what maps back elsewhere is not under the pointer.
        return offset if self._layout.map.position(offset) == position else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer is over."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(event.position().toPoint())

    def _point_at(self, point: QPoint) -> None:
        cast = self.layers.cast
        quote = person = None
        offset = self.offset_at(point) if cast else None
        if cast is not None and offset is not None:
            quote = cast.quote_at(offset) if self.layers.quotes_shown else None
            person = cast.person_at(offset) if self.layers.people_shown else None
        if (quote, person) != self._pointed:
            self._pointed = (quote, person)
            self.voice_pointed.emit(quote, person)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        if self._pointed != (None, None):
            self._pointed = (None, None)
            self.voice_pointed.emit(None, None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show a picture large that was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        name = (
            self.document()
            .documentLayout()
            .imageAt(QPointF(event.position().x(), event.position().y() + self.verticalScrollBar().value()))
        )
        if name.startswith(f"{SCHEME}:"):
            self.picture_clicked.emit(name.partition(":")[2].partition("/")[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page with the space bar."""
        if event.key() == Qt.Key.Key_Space:
            self.page(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            event.accept()
            return
        super().keyPressEvent(event)

    def _point_at_link(self, url: QUrl) -> None:
        self.link_pointed.emit(_address(url))

    def _follow(self, url: QUrl) -> None:
        """Go to a place within the article, or hand a link on."""
        address = _address(url)
        if address.startswith("#"):
            position = self._anchor(address[1:])
            if position is None:
                return
            note = note_text(self._article, self.document().findBlock(position).userState())
            # A link out of a note leads back to its mark, or to another note: that is gone to.
            if note and not stands_in_notes(self._article, self.textCursor().block().userState()):
                self.note_opened.emit(note, QRectF(self.cursorRect(self.textCursor())))
            else:
                cursor = QTextCursor(self.document())
                cursor.setPosition(position)
                top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
                self.verticalScrollBar().setValue(round(top - self._style.size))
        elif address:
            self.link_opened.emit(address)

    def _anchor(self, name: str) -> int | None:
        if name not in self._layout.anchors and self._growing is not None:
            self._growing.until(lambda: name in self._layout.anchors)
        return self._layout.anchors.get(name)

    def _scrolled(self) -> None:
        if not self._holding:
            self._held = None
        if self.focus:
            self.viewport().update()  # the veil moves over what is only shifted on the screen
        if self._article is not None:
            self.place_changed.emit()

    # ── What the toolkit asks ────────────────────────────────────────────────

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the document a kept picture; everything else a page could name is refused."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not address.startswith(f"{SCHEME}:"):
            return None
        key, _, size = address.partition(":")[2].partition("/")
        width, _, height = size.partition("x")
        if not (width.isdigit() and height.isdigit()):
            return QImage()
        return self._pictures.scaled(key, int(width), int(height), self.devicePixelRatioF())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text: no soft hyphens, pictures or a page's look."""
        data = QMimeData()
        data.setText(plain_selection(self.textCursor()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layers, then the text over them."""
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), QColor(self._style.theme.page))
            if self._article is not None:
                scroll = QPointF(0, self.verticalScrollBar().value())
                layers = LayerPainter(painter, self._layout, self.layers, self._style, scroll)
                layers.paint(QRectF(event.rect()))
        finally:  # an exception with a live painter would end the program
            painter.end()
        super().paintEvent(event)
        if self.focus and self._article is not None:
            painter = QPainter(self.viewport())
            try:
                view = QRectF(self.viewport().rect())
                scrolled = self.verticalScrollBar().value()
                paint_veil(painter, self.document(), scrolled, view, self._style.theme.page)
            finally:
                painter.end()

    def set_focus(self, on: bool) -> None:
        """Show one paragraph at a time clearly, or all."""
        self.focus = on
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for room for a column."""
        return QSize(round(self._style.column_width) + 2 * _SIDE_ROOM, 600)


def _address(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if url.isValid() else ""
