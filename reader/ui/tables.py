# SPDX-License-Identifier: MIT
"""A table's block becomes a table of the document, with merged cells and hairlines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.article import Block, Cell, Inline, Span
from reader.ui import fonts
from reader.ui.inlines import insert_inlines
from reader.ui.style import Face, block_format

if TYPE_CHECKING:
    from reader.ui.document import Builder

_MOST_CELLS = 4_000
"""Larger tables are set as lines: laying out 10,000 cells took two seconds."""
_MOST_COLUMNS = 24
"""More columns than this leave less than a word's room each, even on a wide screen."""


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


def place_cells(rows: tuple[tuple[Cell, ...], ...]) -> tuple[list[PlacedCell], int]:
    """Return each cell with its place, cells that span others counted, and the number of columns."""
    taken: set[tuple[int, int]] = set()
    placed: list[PlacedCell] = []
    width = 0
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            spanned = max(1, min(cell.columns, _MOST_COLUMNS + 1 - min(column, _MOST_COLUMNS)))
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


def insert_table(builder: Builder, number: int, block: Block, span: Span) -> None:
    """Insert a table at the builder's cursor and map its cells' texts."""
    count = sum(len(row) for row in block.cells)
    widest = max((len(row) for row in block.cells), default=0)
    placed, columns = place_cells(block.cells) if 0 < count <= _MOST_CELLS and widest <= _MOST_COLUMNS else ([], 0)
    rows = len(block.cells)
    if not placed or columns > _MOST_COLUMNS or rows * columns > _MOST_CELLS:
        _insert_lines(builder, number, block, span)
        return
    em, theme = float(builder.style.size), builder.style.theme
    layout = QTextTableFormat()
    layout.setBorder(0)
    layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    layout.setBorderCollapse(True)
    layout.setCellSpacing(0)
    layout.setCellPadding(0)
    layout.setTopMargin(em * 0.4)
    layout.setBottomMargin(em * (0.5 if block.caption else 1.3))
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table = builder.cursor.insertTable(rows, columns, layout)
    line = QBrush(QColor(theme.line))
    inlines = _by_cell(block)
    placed = align_heads(placed)
    for place in placed:
        if place.rows > 1 or place.columns > 1:
            table.mergeCells(place.row, place.column, place.rows, place.columns)
    for place, own in zip(placed, inlines, strict=True):
        target = table.cellAt(place.row, place.column)
        _fill(builder, number, target, place, _CellText(block.text, span.start, own), line)
    builder.leave_table()


def _fill(  # noqa: PLR0917
    builder: Builder, number: int, target: QTextTableCell, place: PlacedCell, content: _CellText, line: QBrush
) -> None:
    em = float(builder.style.size)
    cell = place.cell
    edge = QTextTableCellFormat()
    edge.setBottomBorder(1)
    edge.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    edge.setBottomBorderBrush(line)
    edge.setTopPadding(em * 0.38)
    edge.setBottomPadding(em * 0.38)
    edge.setLeftPadding(0 if place.column == 0 else em * 0.6)
    edge.setRightPadding(em * 0.6)
    text = content.text[cell.start : cell.end]
    layout = block_format(round(em * 0.8 * 1.42))
    alignment = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}.get(cell.alignment)
    if alignment is not None:
        layout.setAlignment(alignment)
    face = Face(fonts.WINDOW, round(em * 0.8), 650 if cell.header else 400)
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


def _by_cell(block: Block) -> list[tuple[Inline, ...]]:
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
