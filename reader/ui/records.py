# SPDX-License-Identifier: MIT
"""A table wider than the column, as records: its rows below each other, each cell with the name of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.article import Block, Inline, Span
from reader.ui import fonts
from reader.ui.inlines import insert_inlines
from reader.ui.setting import direct, set_indent
from reader.ui.style import Face, block_format

if TYPE_CHECKING:
    from reader.ui.document import Builder
    from reader.ui.tables import Grid, PlacedCell

_SIZE = 0.8


def insert_records(  # noqa: PLR0917
    builder: Builder, number: int, block: Block, span: Span, grid: Grid, inlines: list[tuple[Inline, ...]]
) -> None:
    """Insert a table's cells as records and map their texts; its heads stand first, as a line of their own."""
    heads = grid.heads if grid.heads < grid.rows else 0
    names: dict[int, str] = {}
    rows: dict[int, list[tuple[PlacedCell, tuple[Inline, ...]]]] = {}
    for place, own in zip(grid.placed, inlines, strict=True):
        rows.setdefault(place.row, []).append((place, own))
        if place.row < heads:
            name = " ".join(block.text[place.cell.start : place.cell.end].split())
            for column in range(place.column, place.column + place.columns):
                names[column] = f"{names[column]}, {name}" if column in names and name else names.get(column, name)
    setter = _Setter(builder, number, block, span, names)
    last = max(rows, default=0)
    for row, cells in sorted(rows.items()):
        if row < heads or not names:
            setter.line(cells, last=row == last)
        else:
            setter.record(cells, last=row == last)


class _Setter:
    """Sets the cells of one table one by one."""

    def __init__(self, builder: Builder, number: int, block: Block, span: Span, names: dict[int, str]) -> None:
        self._builder = builder
        self._number = number
        self._block = block
        self._span = span
        self._names = names
        self._em = float(builder.style.size)
        self._face = Face(fonts.WINDOW, round(self._em * _SIZE))

    def line(self, cells: list[tuple[PlacedCell, tuple[Inline, ...]]], *, last: bool) -> None:
        """Set a row in one line, its cells parted by dots."""
        self._begin(0, below=self._em * (1.0 if last else 0.5))
        for order, (place, own) in enumerate(cells):
            if order:
                self._builder.put("  ·  ", self._face, "muted")
            self._put(place, own, self._face._replace(weight=650 if place.cell.header else 400))

    def record(self, cells: list[tuple[PlacedCell, tuple[Inline, ...]]], *, last: bool) -> None:
        """Set a row as a record: its first cell is its name, the others stand below with the names of their columns."""
        for order, (place, own) in enumerate(cells):
            ends = order == len(cells) - 1
            below = self._em * ((1.0 if last else 0.6) if ends else 0.05)
            if not order:
                self._begin(0, above=self._em * 0.2, below=below)
                self._put(place, own, self._face._replace(weight=650))
                continue
            if place.cell.start == place.cell.end and not ends:
                continue
            self._begin(1.2, below=below)
            name = self._names.get(place.column, "")
            if name:
                self._builder.put(f"{name}:  ", self._face, "muted")
            self._put(place, own, self._face)

    def _begin(self, indent: float, *, above: float = 0, below: float = 0) -> None:
        layout = block_format(round(self._em * _SIZE * 1.45), above, below)
        article = self._builder.article
        direct(layout, self._block.direction or article.direction or "", self._block.text)
        set_indent(layout, indent * self._em)
        self._builder.begin(layout, self._number)

    def _put(self, place: PlacedCell, own: tuple[Inline, ...], face: Face) -> None:
        cell = place.cell
        text = self._block.text[cell.start : cell.end]
        if text:
            offset = self._span.start + cell.start
            self._builder.layout.map.add(offset, text, self._builder.cursor.position())
            insert_inlines(self._builder, text, own, face, offset=offset)
