# SPDX-License-Identifier: MIT
"""An article becomes a text document, block by block, with a map between their offsets.

Nothing here reads markup: the document is put together from the article's own blocks, so one
block is one paragraph on the page and every offset of `Article.text` has its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.article import Article, Block, BlockKind, Container, InlineKind, Span
from reader.ui.bidirectional import isolated
from reader.ui.figures import PlacedPicture, insert_caption, insert_figure
from reader.ui.inlines import insert_inlines, plain
from reader.ui.offsets import TextMap
from reader.ui.pictures import Pictures
from reader.ui.setting import Decoration, decoration_of, direct, setting_of
from reader.ui.style import Coloured, Face, Formats, Style, block_format, suited

HEADER = 1_000_000_000
"""The state of document blocks that stand before the article; from here on they are header lines."""
HEADER_RULE = HEADER + 1

Hyphenate = Callable[[str, str], list[int]]
"""Gives the code points of a text of some language before which a word may be parted."""


class PlacedCode(NamedTuple):
    """A block of code in the document whose words wait for their colours."""

    position: int
    text: str
    language: str


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
    codes: list[PlacedCode] = field(default_factory=list[PlacedCode])
    table_heads: dict[int, int] = field(default_factory=dict[int, int])
    """By the first position of each table, how many of its rows are heads."""
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


class Builder:
    """Builds one article's document; `steps` does it piece by piece, `colours` adds those of code."""

    def __init__(
        self,
        document: QTextDocument,
        article: Article,
        style: Style,
        pictures: Pictures,
        *,
        column: float,
        missing: str,
        hyphenate: Hyphenate | None = None,
    ) -> None:
        self.layout = Layout(document)
        self.article = article
        self.style = style
        self.formats = Formats(style)
        self.cursor = QTextCursor(document)
        self.pictures = pictures
        self.column = column
        """The width of the column, in pixels."""
        self.missing = missing
        """The words for an image that is not in the file."""
        self.leads = True
        """Whether tables lead to pages of their own: on paper they cannot."""
        self._hyphenate = hyphenate if style.hyphenated else None
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
            direct(layout, self.article.direction or "", line.text)
            self.begin(layout, HEADER)
            # "1 min" would read "min 1" above an Arabic article.
            rtl = self.article.direction == "rtl"
            self.put(isolated(line.text, among_rtl=True) if rtl else line.text, line.face, line.role)
        self.begin(block_format(1, self._em * 0.9, self._em * 1.5), HEADER_RULE, small=True)

    def steps(self) -> Iterator[int]:
        """Insert the article's blocks; after each yield how many characters it had."""
        blocks = self.article.blocks
        seen: set[Container] = set()
        for number, (block, span) in enumerate(self.article.placed_blocks()):
            following = blocks[number + 1] if number + 1 < len(blocks) else None
            decoration = decoration_of(block, following, seen, self._em)
            if decoration != Decoration():
                self.layout.decorations[number] = decoration
            self._insert(number, block, span, following)
            yield len(block.text) + 80 * len(block.images)
        self.layout.complete = True

    def _insert(self, number: int, block: Block, span: Span, following: Block | None) -> None:
        if block.kind is BlockKind.FIGURE:
            insert_figure(self, number, block)
        elif block.kind is BlockKind.TABLE:
            from reader.ui.tables import insert_table  # few articles hold any

            insert_table(self, number, block, span)
        elif block.kind is BlockKind.RULE:
            self.begin(block_format(self._em, self._em * 0.9, self._em * 1.5), number, small=True)
            return
        else:
            setting = setting_of(block, following, self.article, self.style)
            self.begin(setting.layout, number)
            if block.kind is BlockKind.CODE and not block.inlines:
                self.layout.codes.append(PlacedCode(self.cursor.position(), block.text, block.language))
            self.insert_text(block, span.start, setting.face, setting.colour)
        if block.caption:
            insert_caption(self, number, block)

    # ── Blocks ───────────────────────────────────────────────────────────────

    def put(self, text: str, face: Face, role: str = "") -> None:
        """Insert text at the cursor in a face and the theme's colour of that name."""
        face = suited(face, text)
        self.put_formatted(text, self.formats.characters(face, role), role)

    def put_formatted(self, text: str, characters: QTextCharFormat, role: str) -> None:
        """Insert text at the cursor in a format whose colour has that name."""
        start = self.cursor.position()
        self.cursor.insertText(plain(text), characters)
        if role:
            self.layout.coloured.append(Coloured(start, self.cursor.position(), role))

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

    def insert_text(self, block: Block, offset: int, face: Face, colour: str = "") -> None:
        """Insert a block's text with its inline formats, and map it from `offset` of the article."""
        points = self._hyphens(block)
        self.layout.map.add(offset, block.text, self.cursor.position(), points)
        insert_inlines(self, block.text, block.inlines, face, colour, offset=offset, points=points)

    def _hyphens(self, block: Block) -> list[int]:
        """Return where the words of a paragraph may be parted; code in it stays whole."""
        if self._hyphenate is None or block.kind is not BlockKind.PARAGRAPH:
            return []
        points = self._hyphenate(block.text, block.language or self.article.language or "")
        code = [inline for inline in block.inlines if inline.kind is InlineKind.CODE]
        if code:
            points = [point for point in points if not any(inline.start <= point <= inline.end for inline in code)]
        return points

    # ── Colours ──────────────────────────────────────────────────────────────

    def colours(self) -> Iterator[int]:
        """Give the words of code their colours; after each stretch yield how many characters it had."""
        if not self.layout.codes:
            return
        from reader.ui.code_colours import coloured  # loads the lexers: few articles hold code

        for code in self.layout.codes:
            position = code.position
            for piece, role in coloured(code.text, code.language):
                end = position + len(piece.encode("utf-16-le")) // 2
                if role:
                    self._colour(Coloured(position, end, role))
                    self.layout.coloured.append(Coloured(position, end, role))
                position = end
                yield len(piece)

    def take_colours(self, style: Style) -> bool:
        """Take over a style that differs in its theme alone; False where only building anew gives its colours."""
        if style._replace(theme=self.style.theme) != self.style:
            return False
        self.style = style
        self.formats = Formats(style)
        return True

    def recolour(self, stretches: Sequence[Coloured]) -> Iterator[int]:
        """Give stretches of the text the theme's colours; after each yield how many characters it had."""
        for stretch in stretches:
            self._colour(stretch)
            yield stretch.end - stretch.start

    def _colour(self, stretch: Coloured) -> None:
        look = QTextCharFormat()
        colour = QColor(getattr(self.style.theme, stretch.role))
        if stretch.role == "code":
            look.setBackground(QBrush(colour))
        else:
            look.setForeground(QBrush(colour))
            look.setUnderlineColor(colour)
        cursor = QTextCursor(self.layout.document)
        cursor.setPosition(stretch.start)
        cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
