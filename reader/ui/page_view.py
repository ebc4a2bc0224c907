# SPDX-License-Identifier: MIT
"""A saved page as it looked: sanitised markup that is given pictures of its file and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QTextBrowser,
    QTextEdit,
)

from reader.ui import fonts
from reader.ui.find import MOST
from reader.ui.pictures import Pictures
from reader.ui.style import Style

_COLUMN = 700
PROBE = 40
"""Characters looked for to find a place of the text on the page."""


class PageView(QTextBrowser):
    """Shows sanitised markup; whatever it asks for, it is given pictures of the file and nothing else."""

    link_opened = Signal(str)

    def __init__(self, picture: Callable[[str], bytes | None], style: Style) -> None:
        super().__init__()
        self._pictures = Pictures(picture)
        self._style = style
        self._markup = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("The saved page"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)

    def show_markup(self, markup: str) -> None:
        """Show a page's markup, which must have been sanitised."""
        self._markup = markup
        theme = self._style.theme
        self.document().setDefaultStyleSheet(
            f"a {{ color: {theme.link}; }} p, li, td, div {{ line-height: 140%; }} "
            f"h1, h2, h3, h4 {{ margin-top: 18px; margin-bottom: 8px; }}"
        )
        self.document().setDefaultFont(fonts.font(fonts.WINDOW, max(14, self._style.size - 4)))
        self.setHtml(markup)
        self._give_pictures_their_height()
        self._set_margins()

    def _give_pictures_their_height(self) -> None:
        """Set lines with pictures as high as these: a proportional height would multiply theirs."""
        plain = QTextBlockFormat()
        plain.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if "\ufffc" in block.text():
                QTextCursor(block).mergeBlockFormat(plain)
            self._give_weight(block)
            block = block.next()

    def _give_weight(self, block: QTextBlock) -> None:
        """Set bold words by their family's axis: markup asks for a weight, which would be smeared."""
        bold: list[tuple[int, int, QFont, str]] = []
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            font = piece.charFormat().font()
            if font.weight() > QFont.Weight.Medium and not piece.charFormat().isImageFormat():
                bold.append((piece.position(), piece.length(), font, piece.text()))
            pieces += 1
        for position, length, font, words in bold:
            pixels = font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
            look = QTextCharFormat()
            foreign = fonts.has_no_italic(words)
            look.setFont(fonts.font(fonts.WINDOW, pixels, 650, italic=font.italic() and not foreign, foreign=foreign))
            cursor = QTextCursor(block)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def set_style(self, style: Style) -> None:
        """Show the page in other colours."""
        self._style = style
        if self._markup:
            place = self.verticalScrollBar().value()
            self.show_markup(self._markup)
            self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the file in the size it is shown; everything else is refused."""
        return self._pictures.requested(kind, name, self.devicePixelRatioF())

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            self.link_opened.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _set_margins(self) -> None:
        layout = self.document().rootFrame().frameFormat()
        side = max(32, (self.viewport().width() - _COLUMN) // 2)
        layout.setLeftMargin(side)
        layout.setRightMargin(side)
        layout.setTopMargin(28)
        layout.setBottomMargin(120)
        self.document().rootFrame().setFrameFormat(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_margins()

    # ── Finding and places ───────────────────────────────────────────────────

    def show_matches(self, words: str) -> list[QTextCursor]:
        """Mark the places of some words; return them."""
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while words.strip() and len(found) < MOST:
            cursor = self.document().find(words.strip(), cursor)
            if cursor.isNull():
                break
            found.append(QTextCursor(cursor))
        marks: list[QTextEdit.ExtraSelection] = []
        look = QTextCharFormat()
        look.setBackground(QColor(self._style.theme.match))
        for one in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = one, look  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)
        return found

    def go_to_words(self, words: str) -> None:
        """Scroll to where some words stand first."""
        cursor = self.document().find(words[:PROBE].strip(), 0) if words.strip() else QTextCursor()
        if cursor.isNull():
            self.verticalScrollBar().setValue(0)
            return
        self.document().size()  # lays out the page, so that places have heights
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - 12)

    def first_words(self) -> str:
        """Return the words at the top of the view."""
        cursor = self.cursorForPosition(self.viewport().rect().topLeft())
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        block = cursor.block()
        while block.isValid() and len(block.text().strip()) < 12:
            block = block.next()
        return " ".join(block.text().split())[:PROBE] if block.isValid() else ""
