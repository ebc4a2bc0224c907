# SPDX-License-Identifier: MIT
"""A table's block becomes a table of the document with merged cells, as large as the column allows."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.article import Block, Cell, Inline, Span
from reader.ui import facts, fonts
from reader.ui.figures import NOT_TEXT
from reader.ui.inlines import insert_inlines
from reader.ui.setting import direct
from reader.ui.style import Face, block_format

if TYPE_CHECKING:
    from reader.ui.document import Builder

_MOST_CELLS = 4_000
"""Larger tables are set as lines: laying out 10,000 cells took two seconds."""
_MOST_COLUMNS = 24
"""More columns than this leave less than a word's room each, even on a wide screen."""
_SIZES = (0.8, 0.72, 0.64)
"""Sizes of letters in tables, as shares of the text's: below the last they are no longer read with ease."""
_PADDING = 0.9
"""Between two columns, in ems."""
ROW_ROOM = 0.38
"""Above and below a row's letters, in ems."""
TABLE_SCHEME = "table"
"""A link to a table's own page looks like ``table:NUMBER``; no page can hold one, since links are filtered."""


class PlacedCell(NamedTuple):
    """A cell with its place in the grid."""

    row: int
    column: int
    rows: int
    columns: int
    cell: Cell


class _CellText(NamedTuple):
    """What a cell's text is cut from, where that begins in the article, and the cell's own inlines."""

    text: str
    offset: int
    inlines: tuple[Inline, ...]
    is_last: bool
    """Whether the cell stands at the table's right edge."""


def place_cells(rows: tuple[tuple[Cell, ...], ...], most_columns: int = _MOST_COLUMNS) -> tuple[list[PlacedCell], int]:
    """Return each cell with its place, cells that span others counted, and the number of columns."""
    taken: set[tuple[int, int]] = set()
    placed: list[PlacedCell] = []
    width = 0
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            spanned = max(1, min(cell.columns, most_columns + 1 - min(column, most_columns)))
            height = max(1, min(cell.rows, len(rows) - row))
            # A cell that would reach into one from above stops before it.
            for step in range(1, spanned):
                if (row, column + step) in taken:
                    spanned = step
                    break
            if height > 1:
                taken.update((row + down, column + over) for down in range(1, height) for over in range(spanned))
            placed.append(PlacedCell(row, column, height, spanned, cell))
            column += spanned
            width = max(width, column)
    return placed, width


def align_heads(placed: list[PlacedCell]) -> list[PlacedCell]:
    """Return the cells with each head that states no alignment set like the cells under it, where those agree."""
    below: dict[int, set[str]] = {}
    for place in placed:
        if not place.cell.header and place.columns == 1:
            below.setdefault(place.column, set()).add(place.cell.alignment)
    result: list[PlacedCell] = []
    for place in placed:
        found = below.get(place.column, set())
        bare_head = place.cell.header and not place.cell.alignment and place.columns == 1
        if bare_head and len(found) == 1:
            (alignment,) = found
            place = place._replace(cell=replace(place.cell, alignment=alignment))  # noqa: PLW2901
        result.append(place)
    return result


class Grid(NamedTuple):
    """A table's cells in their places."""

    placed: list[PlacedCell]
    rows: int
    columns: int

    @property
    def heads(self) -> int:
        """How many rows at the top are heads."""
        plain = min((place.row for place in self.placed if not place.cell.header), default=self.rows)
        return min(plain, self.rows)


def grid_of(block: Block, most_columns: int = _MOST_COLUMNS) -> Grid:
    """Return the cells of a table's block in their places."""
    placed, columns = place_cells(block.cells, most_columns)
    return Grid(align_heads(placed), len(block.cells), columns)


def widths(grid: Grid, text: str) -> tuple[list[float], list[float]]:
    """Return for each column how wide its longest word is and how wide its longest text, in ems of its letters.

    Texts are estimated by their number of characters: measuring thousands of cells would take longer than
    setting them. Only the word of each column that seems to be the longest is measured.
    """
    words = [("", False)] * grid.columns
    longest, whole = [0.0] * grid.columns, [1.0] * grid.columns
    for place in grid.placed:
        if place.columns > 1:
            continue  # what stands over several columns hardly decides how wide one of them is
        cell = text[place.cell.start : place.cell.end]
        strong = 1.07 if place.cell.header else 1.0
        for word in cell.split():
            width = _ems(word) * strong
            if width > longest[place.column]:
                longest[place.column], words[place.column] = width, (word, place.cell.header)
        line = max((_ems(line, whole=True) for line in cell.splitlines()), default=0.0) * strong
        whole[place.column] = max(whole[place.column], line)
    least = [_measured(word, strong) for word, strong in words]
    return least, [max(pair) for pair in zip(least, whole, strict=True)]


@lru_cache(2_000)
def _measured(word: str, strong: bool) -> float:
    """Return how wide a word is in ems."""
    if any(character > "\u2e7f" for character in word):
        return 2.0
    pixels = 14
    metrics = QFontMetricsF(fonts.font(fonts.WINDOW, pixels, 650 if strong else 400))
    return max(1.0, (metrics.horizontalAdvance(word) + 1) / pixels)


def _ems(text: str, *, whole: bool = False) -> float:
    """Return how wide a text is in ems, some too much rather than too little; ideographs part anywhere."""
    if any(character > "\u2e7f" for character in text):
        return len(text) * 1.0 if whole else 2.0
    return len(text) * (0.64 if text.isupper() or text[:1].isdigit() else 0.57)


def insert_table(builder: Builder, number: int, block: Block, span: Span) -> None:
    """Insert a table at the builder's cursor and map its cells' texts.

    One that does not fit into the column is set smaller; where that is not enough its rows stand below each
    other, each cell with the name of its column. Both lead to the table on a page of its own.
    """
    count = sum(len(row) for row in block.cells)
    if not 0 < count <= _MOST_CELLS:
        _insert_lines(builder, number, block, span)
        if count:
            _lead_to_page(builder, number, block)
        return
    grid = grid_of(block)
    factor = _factor(builder, grid, block.text) if grid.rows * grid.columns <= _MOST_CELLS else None
    if factor is None:
        from reader.ui.records import insert_records  # few tables need it

        insert_records(builder, number, block, span, grid_of(block, _MOST_CELLS), by_cell(block))
    else:
        _insert_grid(builder, number, block, span, grid, factor)
    if factor is None or factor < _SIZES[0]:
        _lead_to_page(builder, number, block)


def _factor(builder: Builder, grid: Grid, text: str) -> float | None:
    """Return the size of letters, as a share of the text's, at which a table fits; None where none does."""
    if grid.columns > _MOST_COLUMNS:
        return None
    least, _ = widths(grid, text)
    em = float(builder.style.size)
    room = builder.column - grid.columns * em * _PADDING
    # A little more than was measured: letters stand on whole pixels.
    return next((factor for factor in _SIZES if sum(least) * round(em * factor) * 1.03 <= room), None)


def _insert_grid(  # noqa: PLR0917
    builder: Builder, number: int, block: Block, span: Span, grid: Grid, factor: float
) -> None:
    em = float(builder.style.size)
    layout = QTextTableFormat()
    layout.setBorder(0)
    layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    layout.setCellSpacing(0)
    layout.setCellPadding(0)
    layout.setTopMargin(em * 0.4)
    layout.setBottomMargin(em * (0.5 if block.caption else 1.3))
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    pixels = round(em * factor)
    shares = _shares(grid, block.text, room=builder.column / pixels, padding=em * _PADDING / pixels)
    lengths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
    if (block.direction or builder.article.direction) == "rtl":
        # The toolkit sets tables from left to right only.
        grid = _mirrored(grid)
        lengths.reverse()
    layout.setColumnWidthConstraints(lengths)
    table = builder.cursor.insertTable(grid.rows, grid.columns, layout)
    builder.layout.table_heads[table.firstPosition()] = grid.heads
    for place in grid.placed:
        if place.rows > 1 or place.columns > 1:
            table.mergeCells(place.row, place.column, place.rows, place.columns)
    cells = zip(grid.placed, by_cell(block), strict=True)
    for place, own in sorted(cells, key=lambda cell: (cell[0].row, cell[0].column)):  # as the document goes on
        target = table.cellAt(place.row, place.column)
        is_last = place.column + place.columns >= grid.columns
        _fill(builder, number, target, place, _CellText(block.text, span.start, own, is_last), factor)
    builder.leave_table()


def _shares(grid: Grid, text: str, *, room: float, padding: float) -> list[float]:
    """Return the per cent of a table's width each column takes: its longest word, and of what is left what it can use.

    `room` is the table's whole width and `padding` what is between two columns, in ems of its letters.
    """
    least, whole = widths(grid, text)
    least = [width * 1.03 + padding for width in least]
    wanted = [max(0.0, min(width, 4 * low) - low) + 0.5 for low, width in zip(least, whole, strict=True)]
    spare = max(0.0, room - sum(least))
    result = [low + spare * more / sum(wanted) for low, more in zip(least, wanted, strict=True)]
    return [100 * width / sum(result) for width in result]


def _mirrored(grid: Grid) -> Grid:
    """Return the cells of a table in the same order, with the first column on the right."""
    placed = [place._replace(column=grid.columns - place.column - place.columns) for place in grid.placed]
    return grid._replace(placed=placed)


def _fill(  # noqa: PLR0917
    builder: Builder, number: int, target: QTextTableCell, place: PlacedCell, content: _CellText, factor: float
) -> None:
    em = float(builder.style.size)
    cell = place.cell
    edge = QTextTableCellFormat()
    edge.setTopPadding(em * ROW_ROOM)
    edge.setBottomPadding(em * ROW_ROOM)
    # The outer edges are those of the column's text, whichever way the table runs.
    before = 0 if place.column == 0 else em * _PADDING / 2
    after = 0 if content.is_last else em * _PADDING / 2
    text = content.text[cell.start : cell.end]
    layout = block_format(round(em * factor * 1.42))
    direct(layout, builder.article.direction or "", text)
    edge.setLeftPadding(before)
    edge.setRightPadding(after)
    alignment = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}.get(cell.alignment)
    if alignment is not None:
        layout.setAlignment(alignment)
    face = Face(fonts.WINDOW, round(em * factor), 650 if cell.header else 400)
    cursor = builder.cursor
    builder.cursor = target.firstCursorPosition()
    builder.cursor.setBlockFormat(layout)
    builder.cursor.block().setUserState(number)
    # A cell's format is its first block's character format: edges and face go together.
    edge.merge(builder.formats.characters(face))
    target.setFormat(edge)
    if text:
        builder.layout.map.add(content.offset + cell.start, text, builder.cursor.position())
        insert_inlines(builder, text, content.inlines, face, offset=content.offset + cell.start)
    builder.cursor = cursor


def _lead_to_page(builder: Builder, number: int, block: Block) -> None:
    """Put a link below a table that leads to it on a page of its own."""
    if not builder.leads:
        return
    em = float(builder.style.size)
    layout = block_format(round(em * 0.76 * 1.45), em * 0.2, em * (0.4 if block.caption else 1.3))
    direct(layout, builder.article.direction or "", "")
    builder.begin(layout, number + NOT_TEXT)
    characters = builder.formats.characters(builder.formats.interface(round(em * 0.76), 500), "link")
    characters.setAnchor(True)
    characters.setAnchorHref(f"{TABLE_SCHEME}:{number}")
    builder.put_formatted(facts.tr("Open the whole table"), characters, "link")


def by_cell(block: Block) -> list[tuple[Inline, ...]]:
    """Return each cell's inlines, their offsets counted within the cell."""
    cells = [cell for row in block.cells for cell in row]
    result: list[tuple[Inline, ...]] = []
    ordered = sorted(block.inlines, key=lambda inline: inline.start)
    at = 0
    for cell in cells:
        while at < len(ordered) and ordered[at].start < cell.start:
            at += 1
        own: list[Inline] = []
        while at < len(ordered) and ordered[at].end <= cell.end and ordered[at].start <= cell.end:
            inline = ordered[at]
            own.append(
                Inline(inline.kind, inline.start - cell.start, inline.end - cell.start, inline.target, inline.image)
            )
            at += 1
        result.append(tuple(own))
    return result


def _insert_lines(builder: Builder, number: int, block: Block, span: Span) -> None:
    """Set a table too large for a grid as lines."""
    em = float(builder.style.size)
    builder.begin(block_format(round(em * 0.74 * 1.5), em * 0.4, em * 1.3), number)
    builder.insert_text(block, span.start, Face(fonts.MONO, round(em * 0.74)))
