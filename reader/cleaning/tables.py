# SPDX-License-Identifier: MIT
"""Tables: which hold data and which only lay a page out, and the cells of the former."""

from __future__ import annotations

from reader.article import CELL_SEPARATOR, Block, BlockKind, Cell, InlineKind
from reader.cleaning.dom import BLOCK_TAGS, HEADINGS, Element, attribute, name
from reader.cleaning.figures import FigureWriter
from reader.cleaning.lines import Line
from reader.cleaning.writer import INLINE_KINDS, SKIPPED

MOST_COLUMNS = 200
"""Spans wider than this are cut: a page may state a million."""
MOST_ROWS = 20_000
"""Rows of one table kept; a window cannot show more, and a spreadsheet's page has them."""


def rows_of(table: Element) -> list[Element]:
    """Return a table's own rows, those of tables inside it left out."""
    rows: list[Element] = []
    for child in table:
        tag = name(child)
        if tag == "tr":
            rows.append(child)
        elif tag in ("thead", "tbody", "tfoot"):
            rows.extend(child.iterchildren("tr"))
    return rows


def cells_of(row: Element) -> list[Element]:
    """Return a row's cells."""
    return [cell for cell in row if name(cell) in ("td", "th")]


def is_data(table: Element, rows: list[Element]) -> bool:
    """Tell whether a table's rows and columns mean something.

    What its author says counts first (`role`, a caption, header cells); a table around another one, around
    headings or of a single row or column is layout.
    """
    if attribute(table, "role") in ("presentation", "none"):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return False
    if next(table.iterdescendants("pre", *HEADINGS, "form"), None) is not None:
        return False
    said = any(name(child) in ("caption", "thead", "colgroup") for child in table)
    if not said:
        said = attribute(table, "summary") != "" or next(table.iterdescendants("th"), None) is not None
    widest = max((len(cells_of(row)) for row in rows), default=0)
    if widest < 2:
        return said and len(rows) > 1 and widest == 1
    if said:
        return True
    return len(rows) >= 2 and not _has_paragraphs(table)


def _has_paragraphs(table: Element) -> bool:
    """Tell whether cells hold several paragraphs or lists: text set in columns, not data."""
    return any(
        sum(1 for _ in cell.iterchildren("p", "ul", "ol", "div", "blockquote")) > 1
        for cell in table.iterdescendants("td")
    )


def span(cell: Element, key: str) -> int:
    """Return a cell's `colspan` or `rowspan`, 1 to `MOST_COLUMNS`."""
    value = attribute(cell, key)
    return min(max(1, int(value)), MOST_COLUMNS) if value.isdecimal() and len(value) < 7 else 1


def alignment(cell: Element) -> str:
    """Return where a cell's text is set, as its attribute or style says."""
    stated = attribute(cell, "align").lower()
    if not stated:
        _, found, rest = attribute(cell, "style")[:500].lower().partition("text-align")
        stated = rest.lstrip(" :").split(";")[0].strip() if found else ""
    return stated if stated in ("left", "center", "right") else ""


class TableWriter(FigureWriter):
    """Writes tables of data; those of layout are walked as if their cells were divisions."""

    def table(self, element: Element) -> None:
        """Add a table: one of data as a block, one of layout as what its cells hold."""
        self.flush()
        rows = rows_of(element)
        if not is_data(element, rows):
            self.inside(element)
            self.flush()
            return
        caption = next(element.iterchildren("caption"), None)
        text, inlines = self.caption_of(caption) if caption is not None else ("", ())
        self.anchor(element)
        outer, self.line = self.line, Line()
        made = [self.row(row) for row in rows[:MOST_ROWS]]
        self.line, line = outer, self.line
        cells = tuple(row for row in made if row)
        if not line.ink or not cells:
            return
        raw, stretches = line.take_raw()
        self.blocks.append(
            Block(
                BlockKind.TABLE,
                raw,
                stretches,
                self.path,
                caption=text,
                caption_inlines=inlines,
                cells=cells,
                direction=self.direction,
            )
        )

    def row(self, row: Element) -> tuple[Cell, ...]:
        """Add a row to the line and return its cells."""
        cells: list[Cell] = []
        line = self.line
        found = cells_of(row)
        if not found:
            return ()
        if line.rows:
            line.cell_break("\n")
        line.rows += 1
        for index, element in enumerate(found):
            if index:
                line.cell_break(CELL_SEPARATOR)
            start = line.position
            self.cell_inside(element)
            line.trim(start)
            cells.append(
                Cell(
                    start,
                    line.position,
                    name(element) == "th",
                    span(element, "colspan"),
                    span(element, "rowspan"),
                    alignment(element),
                )
            )
        return tuple(cells)

    def cell_inside(self, element: Element) -> None:
        """Add a cell's content on one line: what would break the line becomes a space."""
        line = self.line
        line.add(element.text)
        for child in element:
            tag = name(child)
            if tag and tag not in SKIPPED:
                if tag in BLOCK_TAGS or tag == "br":
                    line.add(" ")
                if tag == "img":
                    self.image(child)
                elif tag == "math":
                    self.formula(child)
                elif tag == "a" and (target := self.link_target(attribute(child, "href"))):
                    self.anchor(child)
                    line.start(InlineKind.LINK, target)
                    self.cell_inside(child)
                    line.end()
                elif tag in INLINE_KINDS:
                    line.start(INLINE_KINDS[tag])
                    self.cell_inside(child)
                    line.end()
                else:
                    self.anchor(child)
                    self.cell_inside(child)
                if tag in BLOCK_TAGS:
                    line.add(" ")
            line.add(child.tail)
