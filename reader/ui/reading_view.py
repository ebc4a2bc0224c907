# SPDX-License-Identifier: MIT
"""The reading view: one article as rich text of the toolkit's own, with layers under it.

It has no script engine, fetches nothing, and shows only pictures the library keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from reader.article import Article, Highlight, Span, Voices
from reader.ui.cast import Cast
from reader.ui.column import Column
from reader.ui.copying import plain_selection
from reader.ui.document import Builder
from reader.ui.focus import READING_HEIGHT, Focus, Passage, paint_veil, passage_after, passage_at
from reader.ui.footnotes import note_text, stands_in_notes
from reader.ui.growing import GrowingDocument, warm_up
from reader.ui.header import header_lines
from reader.ui.hyphens import Hyphens
from reader.ui.layers import LayerPainter, Layers
from reader.ui.pictures import SCHEME, Pictures
from reader.ui.style import Style
from reader.ui.tables import TABLE_SCHEME
from reader.ui.visible import visible_blocks


class ReadingView(Column):
    """Shows an article, its voices and matches; says what the pointer is over."""

    link_opened = Signal(str)
    link_pointed = Signal(str)
    voice_pointed = Signal(object, object)
    """The number of a quotation (or None) and of a person (or None) under the pointer."""
    picture_clicked = Signal(str)
    table_opened = Signal(int)
    """The number of the block of a table that is wanted on a page of its own."""
    note_opened = Signal(str, QRectF)
    """A footnote's text, and where its mark stands on the viewport."""
    place_changed = Signal()
    """The text was scrolled."""
    built = Signal()
    """The whole article stands in the document."""

    def __init__(self, picture: Callable[[str], bytes | None], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._pictures = Pictures(picture)
        self.hyphens = Hyphens(self)
        self.words = 0
        """How many words the open article has."""
        self.layers = Layers()
        self.focus = Focus.ALL
        """Whether all but the paragraph or sentence that is read is veiled."""
        self._passage: Passage | None = None
        """What was gone to last; where it is None the place in the view decides what is read."""
        self._stepping = False
        self._pointed: tuple[int | None, int | None] = (None, None)
        self.setAccessibleName(self.tr("Article"))
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point_at_link)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.hyphens.loaded.connect(self._hyphenate)

    # ── What is shown ────────────────────────────────────────────────────────

    @property
    def cast(self) -> Cast | None:
        """The voices of the open article, None while they are not known."""
        return self.layers.cast

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
        self._place_layers()

    def set_voices(self, voices: Voices | None) -> None:
        """Show the voices that became known after the article was opened."""
        if self._article is not None:
            # Whoever has a colour keeps it, whatever is corrected.
            self.layers.set_cast(Cast(voices, self._article.text, self.cast) if voices else None)
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
        if self._growing is not None and self._growing.recolour(style, *self._positions_in_view()):
            self.viewport().update()
        else:
            self._build_again()

    def _positions_in_view(self) -> tuple[int, int]:
        """Return the first and the last position of the document that can be seen, where anything can."""
        if not self.isVisible():
            return 0, -1
        area = QRectF(self.viewport().rect())
        blocks = [block for block, _ in visible_blocks(self.document(), area, self._scroll)]
        return (blocks[0].position(), blocks[-1].position() + blocks[-1].length()) if blocks else (0, -1)

    def _hyphenate(self) -> None:
        """Part words whose language has become known."""
        if self._style.hyphenated and self.hyphens.waiting:
            self._build_again()

    def _build_again(self) -> None:
        if self._article is not None:
            current = (self.layers.current_quote, self.layers.current_match)
            offset = self.reading_offset()
            self._reset_layers()
            self._build(offset)
            self.layers.current_quote, self.layers.current_match = current

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

    def _build(self, offset: int) -> None:
        article = self._article
        if article is None:
            return
        self.hyphens.waiting = False
        self._passage = None
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        builder = Builder(
            document,
            article,
            self._style,
            self._pictures,
            column=self._column(),
            missing=self.tr("Image not in the file"),
            hyphenate=self.hyphens.points,
        )
        self._set_margins(document)
        growing = GrowingDocument(builder, document)
        growing.begin(header_lines(article, self._style, self.words), offset)
        self._show_document(growing, document)
        self._place_layers()
        growing.grown.connect(self._place_more_layers)
        growing.completed.connect(self.built)
        growing.go_on()
        if offset > 0:
            self.go_to(offset)
        else:
            self.verticalScrollBar().setValue(0)

    def full_picture(self, key: str) -> QImage:
        """Return a picture of the article as large as it is."""
        return self._pictures.full(key)

    # ── Focus ────────────────────────────────────────────────────────────────

    def set_focus(self, focus: Focus) -> None:
        """Show one paragraph or one sentence at a time clearly, or all."""
        self.focus = focus
        self._passage = None
        self.viewport().update()

    def step(self, direction: int) -> None:
        """Go on by a few lines; with a focus, to the next paragraph or sentence, as a typewriter moves its paper."""
        if self.focus is Focus.ALL or self._article is None:
            super().step(direction)
            return
        self._passage = passage_after(self.document(), self.focus, self._read_passage(), direction)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._passage.start)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self._stepping = True
        self.glide.to(round(top - self.viewport().height() * READING_HEIGHT))
        self._stepping = False
        self.viewport().update()

    def page(self, direction: int) -> None:
        """Go on by a screen, or turn a page."""
        self._passage = None
        super().page(direction)

    def _read_passage(self) -> Passage:
        """Return what is read: where a step led, else what stands at the reading height."""
        if self._passage is not None:
            return self._passage
        view = self.viewport()
        point = QPointF(view.width() / 2, view.height() * READING_HEIGHT) + self._scroll
        return passage_at(self.document(), self.focus, point)

    # ── Pointer and links ────────────────────────────────────────────────────

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
        """Show a picture within a line large that was clicked; those of figures are links."""
        super().mouseReleaseEvent(event)
        point = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        name = self.document().documentLayout().imageAt(point + self._scroll)
        if name.startswith(f"{SCHEME}:") and not self.anchorAt(point.toPoint()):
            self.picture_clicked.emit(_picture_key(name))

    def _point_at_link(self, url: QUrl) -> None:
        address = _address(url)
        self.link_pointed.emit("" if address.startswith((f"{SCHEME}:", f"{TABLE_SCHEME}:")) else address)

    def _follow(self, url: QUrl) -> None:
        """Go to a place within the article, show a picture or a table large, or hand a link on."""
        address = _address(url)
        scheme, _, rest = address.partition(":")
        if address.startswith("#"):
            self._follow_within(address[1:])
        elif scheme == SCHEME:
            self.picture_clicked.emit(_picture_key(address))
        elif scheme == TABLE_SCHEME and rest.isdigit():
            self.table_opened.emit(int(rest))
        elif address:
            self.link_opened.emit(address)

    def _follow_within(self, name: str) -> None:
        position = self._anchor(name)
        if position is None:
            return
        note = note_text(self._article, self.document().findBlock(position).userState())
        # A link out of a note leads back to its mark, or to another note: that is gone to.
        if note and not stands_in_notes(self._article, self.textCursor().block().userState()):
            self.note_opened.emit(note, QRectF(self.cursorRect(self.textCursor())))
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.glide.to(round(top - self._style.size))
        # The next Tab goes on from here and not from where the link stood.
        self.setTextCursor(cursor)

    def _anchor(self, name: str) -> int | None:
        anchors = self._layout.anchors
        names = (name, QUrl.fromPercentEncoding(name.encode()))
        if self._growing is not None and not any(name in anchors for name in names):
            self._growing.until(lambda: any(name in anchors for name in names))
        return next((anchors[name] for name in names if name in anchors), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Build on before Tab looks for the next link: it can only find what is there."""
        if event.key() == Qt.Key.Key_Tab and self._growing is not None:
            self._growing.to(self._layout.map.offset(self.textCursor().position()))
        super().keyPressEvent(event)

    def _scrolled(self) -> None:
        if not self._holding:
            self._held = None
        if not self._stepping and not self.glide.running:
            self._passage = None
        if self.focus is not Focus.ALL or self.turning:
            self.viewport().update()  # what lies over the text stays while the text is shifted on the screen
        if self._article is not None:
            self.place_changed.emit()

    # ── What the toolkit asks ────────────────────────────────────────────────

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the document a kept picture; everything else a page could name is refused."""
        return self._pictures.requested(kind, name, self.devicePixelRatioF())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text: no soft hyphens, pictures or a page's look."""
        data = QMimeData()
        data.setText(plain_selection(self.textCursor()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layers, then the text over them, then what covers it."""
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), QColor(self._style.theme.page))
            if self._article is not None:
                layers = LayerPainter(painter, self._layout, self.layers, self._style, self._scroll)
                layers.paint(QRectF(event.rect()))
        finally:  # an exception with a live painter would end the program
            painter.end()
        super().paintEvent(event)
        picture = self._picture_with_keys()
        if self._article is None or (self.focus is Focus.ALL and not self.turning and picture is None):
            return
        painter = QPainter(self.viewport())
        try:
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._style.theme.accent), 3))
                painter.drawRoundedRect(picture.adjusted(-3, -3, 3, 3), 3, 3)
            self._cover(painter, QRectF(self.viewport().rect()))
        finally:
            painter.end()

    def _picture_with_keys(self) -> QRectF | None:
        """Return where the picture stands that Enter shows large: the toolkit marks only letters."""
        cursor = self.textCursor()
        if not self.hasFocus() or cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
        start = QTextCursor(self.document())
        start.setPosition(cursor.selectionEnd())
        image = start.charFormat().toImageFormat()
        if not image.isValid() or not image.isAnchor():
            return None
        start.setPosition(cursor.selectionStart())
        place = self.cursorRect(start)
        return QRectF(place.left(), place.bottom() - image.height(), image.width(), image.height())

    def _cover(self, painter: QPainter, view: QRectF) -> None:
        """Cover what is not read: the line a page's end would cut, and all but the passage in focus."""
        page = self._style.theme.page
        lines = self._lines(view) if self.turning else []
        for line in lines:
            if line.top < 0 < line.bottom < view.bottom():
                painter.fillRect(QRectF(0, 0, view.width(), line.bottom), QColor(page))
            elif line.top > 0 and line.bottom > view.bottom():
                painter.fillRect(view.adjusted(0, line.top, 0, 0), QColor(page))
                break
        if self.focus is not Focus.ALL:
            passage = self._read_passage()
            paint_veil(painter, self.document(), passage, scroll=self._scroll, view=view, page=page)


def _picture_key(address: str) -> str:
    return address.partition(":")[2].partition("/")[0]


def _address(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if url.isValid() else ""
