# SPDX-License-Identifier: MIT
"""An article becomes a text document, block by block, with a map between their offsets.

Nothing here reads markup: the document is put together from the article's own blocks, so one
block is one paragraph on the page and every offset of `Article.text` has its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from reader.article import Article, Block, BlockKind, Container, ContainerKind, ImageReference, Span
from reader.ui import fonts
from reader.ui.inlines import SAFE_LINKS, insert_inlines, plain
from reader.ui.offsets import TextMap
from reader.ui.pictures import SCHEME, Pictures
from reader.ui.style import Coloured, Face, Formats, Style, block_format, upright_where_needed

HEADER = 1_000_000_000
"""The state of document blocks that stand before the article; from here on they are header lines."""
HEADER_RULE = HEADER + 1
NOT_TEXT = 500_000_000
"""Added to an article block's number for document blocks that stand for it and hold none of its text."""

CAPTION = 250_000_000
"""Added to an article block's number for its caption."""


class Decoration(NamedTuple):
    """What is painted beside a block and is no text: list markers, quotation bars, boxes."""

    marker: str = ""
    indent: float = 0
    """Where the block's text begins, in pixels from the column's edge."""
    bars: tuple[float, ...] = ()
    """Where the bars of block quotations stand, in pixels from the column's edge."""
    bar_below: bool = False
    """Whether the innermost quotation goes on in the next block."""
    box: bool = False
    rule: bool = False


@dataclass
class PlacedPicture:
    """A picture in the document, to be sized again when the column changes."""

    position: int
    key: str
    natural: QSize
    room: float
    """How much of the column's width is not its, in pixels."""


@dataclass
class Layout:
    """What came of building: the document, its map, and what is painted around it."""

    document: QTextDocument
    map: TextMap = field(default_factory=TextMap)
    decorations: dict[int, Decoration] = field(default_factory=dict[int, Decoration])
    """By the number of the article's block."""
    pictures: list[PlacedPicture] = field(default_factory=list[PlacedPicture])
    anchors: dict[str, int] = field(default_factory=dict[str, int])
    """Where the places stand that links within the article lead to."""
    coloured: list[Coloured] = field(default_factory=list[Coloured])
    tables: int = 0
    complete: bool = False


class HeaderLine(NamedTuple):
    """A line that stands above the article."""

    text: str
    face: Face
    role: str
    """The name of its colour in the theme; empty for the text's."""
    line_height: float
    above: float = 0
    below: float = 0


def picture_size(natural: QSize, column: float) -> QSize:
    """Return the size a picture is shown at: its own, but no wider than the column and 1.3 × as high."""
    if natural.isEmpty():
        return QSize()
    factor = min(1.0, column / natural.width(), column * 1.3 / natural.height())
    return QSize(max(1, round(natural.width() * factor)), max(1, round(natural.height() * factor)))


class Builder:
    """Builds one article's document; `steps` does it piece by piece."""

    def __init__(
        self,
        document: QTextDocument,
        article: Article,
        style: Style,
        pictures: Pictures,
        *,
        column: float,
        missing: str,
    ) -> None:
        self.layout = Layout(document)
        self.article = article
        self.style = style
        self.formats = Formats(style)
        self.cursor = QTextCursor(document)
        self._pictures = pictures
        self._column = column
        self._missing = missing
        """The words for an image that is not in the file."""
        self._fresh = True
        """Whether the cursor stands in an empty block that is to be used."""
        self._em = float(style.size)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)

    # ── The pieces in order ──────────────────────────────────────────────────

    def header(self, lines: list[HeaderLine]) -> None:
        """Put the lines above the article, and a hairline below them."""
        for line in lines:
            layout = block_format(line.line_height, line.above, line.below)
            self._direct(layout, self.article.direction or "", line.text)
            self.begin(layout, HEADER)
            self.put(line.text, line.face, line.role)
        self.begin(block_format(1, self._em * 0.9, self._em * 1.5), HEADER_RULE, small=True)

    def steps(self) -> Iterator[int]:
        """Insert the article's blocks; after each yield how many characters it had."""
        blocks = self.article.blocks
        seen: set[Container] = set()
        for number, (block, span) in enumerate(self.article.placed_blocks()):
            following = blocks[number + 1] if number + 1 < len(blocks) else None
            self._decorate(number, block, following, seen)
            self._insert(number, block, span, following)
            yield len(block.text) + 80 * len(block.images)
        self.layout.complete = True

    def _insert(self, number: int, block: Block, span: Span, following: Block | None) -> None:
        if block.kind is BlockKind.FIGURE:
            self._figure(number, block)
        elif block.kind is BlockKind.TABLE:
            from reader.ui.tables import insert_table  # the two halves know each other

            self.layout.tables += 1
            insert_table(self, number, block, span)
        elif block.kind is BlockKind.RULE:
            self.begin(block_format(self._em, self._em * 0.9, self._em * 1.5), number, small=True)
            return
        else:
            layout, face, colour = self._setting(block, following)
            self.begin(layout, number)
            if block.kind is BlockKind.CODE and block.language and not block.inlines:
                self._insert_code(block, span.start, face)
            else:
                self.insert_text(block, span.start, face, colour)
        if block.caption:
            self._caption(number, block)

    # ── Blocks ───────────────────────────────────────────────────────────────

    def put(self, text: str, face: Face, role: str = "") -> None:
        """Insert text at the cursor in a face and the theme's colour of that name."""
        face = upright_where_needed(face, text)
        self.put_formatted(text, self.formats.characters(face, role), role)

    def put_formatted(self, text: str, characters: QTextCharFormat, role: str) -> None:
        """Insert text at the cursor in a format whose colour has that name."""
        start = self.cursor.position()
        self.cursor.insertText(plain(text), characters)
        if role:
            self.layout.coloured.append(Coloured(start, self.cursor.position(), role))

    def recolour(self, style: Style) -> bool:
        """Take over a style that differs in its theme alone; False where only building anew gives its colours."""
        if style._replace(theme=self.style.theme) != self.style or self.layout.tables:
            return False
        self.style = style
        self.formats = Formats(style)
        cursor = QTextCursor(self.layout.document)
        cursor.beginEditBlock()
        for stretch in self.layout.coloured:
            look = QTextCharFormat()
            colour = QColor(getattr(style.theme, stretch.role))
            if stretch.role == "code":
                look.setBackground(QBrush(colour))
            else:
                look.setForeground(QBrush(colour))
                look.setUnderlineColor(colour)
            cursor.setPosition(stretch.start)
            cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        cursor.endEditBlock()
        return True

    def begin(self, layout: QTextBlockFormat, state: int, *, small: bool = False) -> None:
        """Start a block of the document; a `small` one is a line of no text that must not grow by its font."""
        characters = self.formats.characters(self.formats.interface(1) if small else self.formats.body)
        if self._fresh:
            self.cursor.setBlockFormat(layout)
            self.cursor.setBlockCharFormat(characters)
            self._fresh = False
        else:
            self.cursor.insertBlock(layout, characters)
        self.cursor.block().setUserState(state)

    def leave_table(self) -> None:
        """Go on below a table, in the empty block that always follows one."""
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _setting(self, block: Block, following: Block | None) -> tuple[QTextBlockFormat, Face, str]:
        """Return how a block of text is set: its format, its face and its colour's name (empty: the text's)."""
        em, style = self._em, self.style
        indent = self._indent(block)
        face, colour, below = self.formats.body, "", em * 0.9
        line = em * style.line_height
        above = 0.0
        if block.kind is BlockKind.HEADING:
            factor = {1: 1.5, 2: 1.35, 3: 1.17}.get(block.level, 1.03)
            face = Face(style.family, round(em * factor), 700)
            above, below, line = em * (1.3 if block.level <= 2 else 0.9), em * 0.45, em * factor * 1.3
        elif block.kind is BlockKind.CODE:
            face = Face(fonts.MONO, round(em * 0.8))
            above, below, line = em * 1.6, em * 2.0, em * 0.8 * 1.55
            indent += em * 0.9
        elif block.stands_in(ContainerKind.PULL_QUOTE):
            face = Face(style.family, round(em * 1.22), 400, italic=True)
            line, colour = em * 1.22 * 1.42, "muted"
        elif block.stands_in(ContainerKind.FOOTNOTES):
            face = Face(style.family, round(em * 0.86))
            line = em * 0.86 * style.line_height
        elif block.stands_in(ContainerKind.TERM):
            face, below = Face(style.family, em, 700), em * 0.2
        if block.stands_in(ContainerKind.LIST, ContainerKind.ORDERED_LIST) and self._list_goes_on(block, following):
            below = em * 0.38
        layout = block_format(line, above, below)
        self._direct(layout, block.direction or self.article.direction or "", block.text)
        self._set_indent(layout, indent, right=em * 0.9 if block.kind is BlockKind.CODE else 0)
        if style.justified and block.kind is BlockKind.PARAGRAPH:
            layout.setAlignment(Qt.AlignmentFlag.AlignJustify)
        if block.kind is BlockKind.HEADING:
            layout.setHeadingLevel(block.level)
        return layout, face, colour

    @staticmethod
    def _list_goes_on(block: Block, following: Block | None) -> bool:
        if following is None:
            return False
        lists = (ContainerKind.LIST, ContainerKind.ORDERED_LIST)
        here = {container for container in block.path if container.kind in lists}
        return any(container in here for container in following.path)

    def _indent(self, block: Block) -> float:
        steps = 0.0
        for container in block.path:
            if container.kind in (ContainerKind.LIST, ContainerKind.ORDERED_LIST, ContainerKind.DEFINITION):
                steps += 1.55
            elif container.kind in (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE):
                steps += 1.3
        # Past some ten levels deeper means narrower until nothing is left: hostile pages go to thousands.
        return min(steps, 12.0) * self._em

    @staticmethod
    def _direct(layout: QTextBlockFormat, direction: str, text: str) -> None:
        if direction == "rtl" or (not direction and _is_rtl(text)):
            layout.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        elif direction == "ltr":
            layout.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @staticmethod
    def _set_indent(layout: QTextBlockFormat, indent: float, right: float = 0) -> None:
        if layout.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            indent, right = right, indent
        layout.setLeftMargin(indent)
        layout.setRightMargin(right)

    def _decorate(self, number: int, block: Block, following: Block | None, seen: set[Container]) -> None:
        """Note the markers and bars of a block; `seen` are the list items that have theirs."""
        marker, bars, at = "", [], 0.0
        ordered = False
        bar_below = False
        for container in block.path[:40]:
            if container.kind in (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE):
                bars.append(min(at, 12.0) * self._em)
                at += 1.3
                bar_below = following is not None and container in following.path
            elif container.kind in (ContainerKind.LIST, ContainerKind.ORDERED_LIST):
                ordered = container.kind is ContainerKind.ORDERED_LIST
                at += 1.55
            elif container.kind is ContainerKind.ITEM and container not in seen:
                seen.add(container)
                marker = f"{container.start}." if ordered else "•"
            elif container.kind is ContainerKind.DEFINITION:
                at += 1.55
        decoration = Decoration(
            marker,
            self._indent(block),
            tuple(bars),
            bar_below,
            block.kind is BlockKind.CODE,
            block.kind is BlockKind.RULE,
        )
        if decoration != Decoration():
            self.layout.decorations[number] = decoration

    # ── Text ─────────────────────────────────────────────────────────────────

    def insert_text(self, block: Block, offset: int, face: Face, colour: str = "") -> None:
        """Insert a block's text with its inline formats, and map it from `offset` of the article."""
        self.layout.map.add(offset, block.text, self.cursor.position())
        insert_inlines(self, block.text, block.inlines, face, colour, offset=offset)

    def _insert_code(self, block: Block, offset: int, face: Face) -> None:
        from reader.ui.code_colours import coloured  # few articles hold any

        self.layout.map.add(offset, block.text, self.cursor.position())
        for piece, role in coloured(block.text, block.language):
            self.put(piece, face, role)

    # ── Pictures ─────────────────────────────────────────────────────────────

    def inline_picture(self, reference: ImageReference, face: Face) -> None:
        """Put a picture into the line, as high as its letters; without it stands its text."""
        natural = self._pictures.natural_size(reference)
        if natural.isEmpty():
            if reference.alternative:
                self.put(f"[{reference.alternative}]", face)
            return
        height = face.pixels * 1.15
        if natural.height() > height:
            natural = QSize(max(1, round(natural.width() * height / natural.height())), round(height))
        self._place(reference.key, natural, self._column)

    def _place(self, key: str, natural: QSize, room: float) -> None:
        size = picture_size(natural, max(40.0, room))
        self.layout.pictures.append(PlacedPicture(self.cursor.position(), key, natural, self._column - room))
        self.cursor.insertImage(image_format(key, size))

    def _figure(self, number: int, block: Block) -> None:
        indent = self._indent(block)
        for reference in block.images:
            natural = self._pictures.natural_size(reference)
            if natural.isEmpty():
                self._note(number, block, self._missing, reference.alternative)
                continue
            layout = block_format(0, self._em * 0.5, self._em * (0.5 if block.caption else 1.3))
            layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.begin(layout, number + NOT_TEXT)
            self._place(reference.key, natural, self._column - indent)
        if block.link:
            self._note(number, block, block.text or block.caption, "", link=block.link)
        if block.text:
            layout, face, colour = self._setting(block, None)
            self.begin(layout, number)
            self.insert_text(block, self.article.block_spans[number].start, face, colour)

    def _note(self, number: int, block: Block, label: str, words: str, link: str = "") -> None:
        """Put a labelled place for what cannot be shown."""
        em = self._em
        layout = block_format(em * 1.3, em * 2.0, em * (1.2 if block.caption else 2.0))
        self._direct(layout, self.article.direction or "", words)
        self._set_indent(layout, self._indent(block) + em * 0.9, right=em * 0.9)
        self.begin(layout, number + NOT_TEXT)
        self.layout.decorations[number + NOT_TEXT] = Decoration(indent=self._indent(block), box=True)
        face = self.formats.interface(round(em * 0.74))
        if label:
            self.put(label, face._replace(weight=600), "muted")
        if words:
            self.put(f"  {words}", face, "muted")
        if link.lower().startswith(SAFE_LINKS[:2]):
            characters = self.formats.characters(face, "link")
            characters.setAnchor(True)
            characters.setAnchorHref(link)
            self.put_formatted(f"  {link}" if label else link, characters, "link")

    def _caption(self, number: int, block: Block) -> None:
        em = self._em
        layout = block_format(round(em * 0.76 * 1.45), 0, em * 1.4)
        self._direct(layout, self.article.direction or "", block.caption)
        self._set_indent(layout, self._indent(block))
        self.begin(layout, number + CAPTION)
        face = self.formats.interface(round(em * 0.76))
        insert_inlines(self, block.caption, block.caption_inlines, face, "muted")


def image_format(key: str, size: QSize) -> QTextImageFormat:
    """Return the format that shows a kept picture at a size."""
    result = QTextImageFormat()
    result.setName(f"{SCHEME}:{key}/{size.width()}x{size.height()}")
    result.setWidth(size.width())
    result.setHeight(size.height())
    result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    result.setProperty(QTextFormat.Property.ImageAltText.value, "")
    return result


def _is_rtl(text: str) -> bool:
    """Tell whether the first letter with a direction is right-to-left."""
    from unicodedata import bidirectional  # asked only where neither page nor block says it

    for character in text[:200]:
        direction = bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
