# SPDX-License-Identifier: MIT
"""Which tables hold data and which only lay a page out."""

from __future__ import annotations

from lxml.html import HtmlElement

from reader.cleaning.dom import HEADINGS, attribute, name

MOST_COLUMNS = 200
"""Spans wider than this are cut: a page may state a million."""


def rows_of(table: HtmlElement) -> list[HtmlElement]:
    """Return a table's own rows, those of tables inside it left out."""
    rows: list[HtmlElement] = []
    for child in table:
        tag = name(child)
        if tag == "tr":
            rows.append(child)
        elif tag in ("thead", "tbody", "tfoot"):
            rows.extend(child.iterchildren("tr"))
    return rows


def cells_of(row: HtmlElement) -> list[HtmlElement]:
    """Return a row's cells."""
    return [cell for cell in row if name(cell) in ("td", "th")]


def is_data(table: HtmlElement, rows: list[HtmlElement]) -> bool:
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


def _has_paragraphs(table: HtmlElement) -> bool:
    """Tell whether cells hold several paragraphs or lists: text set in columns, not data."""
    return any(
        sum(1 for _ in cell.iterchildren("p", "ul", "ol", "div", "blockquote")) > 1
        for cell in table.iterdescendants("td")
    )


def span(cell: HtmlElement, key: str) -> int:
    """Return a cell's `colspan` or `rowspan`, 1 to `MOST_COLUMNS`."""
    value = attribute(cell, key)
    return min(max(1, int(value)), MOST_COLUMNS) if value.isdecimal() and len(value) < 7 else 1


def alignment(cell: HtmlElement) -> str:
    """Return where a cell's text is set, as its attribute or style says."""
    stated = attribute(cell, "align").lower()
    if not stated:
        _, found, rest = attribute(cell, "style")[:500].lower().partition("text-align")
        stated = rest.lstrip(" :").split(";")[0].strip() if found else ""
    return stated if stated in ("left", "center", "right") else ""
