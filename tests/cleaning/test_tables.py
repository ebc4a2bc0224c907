# SPDX-License-Identifier: MIT
import pytest

from reader.article import BlockKind, InlineKind
from reader.cleaning import tables
from tests.cleaning.trees import blocks_of, body


@pytest.mark.parametrize(
    ("markup", "data"),
    [
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", True),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>", True),
        ('<table role="presentation"><tr><th>a</th><th>b</th></tr></table>', False),
        ("<table><tr><td>menu</td><td><table><tr><td>x</td></tr></table></td></tr></table>", False),
        ("<table><tr><td><h2>News</h2></td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>", False),
        ("<table><tr><td><p>a</p></td></tr></table>", False),
        ("<table><tr><td>a</td><td><p>one</p><p>two</p></td></tr><tr><td>a</td><td>b</td></tr></table>", False),
    ],
)
def test_tables_of_data_are_told_from_layout(markup: str, data: bool) -> None:
    table = next(body(markup).iter("table"))
    assert tables.is_data(table, tables.rows_of(table)) is data


def test_cells_are_stretches_of_the_text() -> None:
    (table,) = blocks_of(
        '<table><caption>Prices</caption><tr><th colspan="2">Fruit</th></tr>'
        '<tr><td rowspan="2" align="right">Plum</td><td><a href="https://example.org/">3.<b>50</b></a></td></tr><tr><td></td></tr></table>'
    )
    assert table.kind is BlockKind.TABLE
    assert table.text == "Fruit\nPlum\t3.50\n"
    assert [[table.text[c.start : c.end] for c in row] for row in table.cells] == [["Fruit"], ["Plum", "3.50"], [""]]
    assert (table.cells[0][0].header, table.cells[0][0].columns) == (True, 2)
    assert (table.cells[1][0].rows, table.cells[1][0].alignment) == (2, "right")
    assert table.caption == "Prices"
    assert {table.text[i.start : i.end] for i in table.inlines if i.kind is InlineKind.LINK} == {"3.50"}


def test_blocks_in_a_cell_stay_on_its_line() -> None:
    (table,) = blocks_of(
        "<table><tr><th>a</th><td>x<br>y</td></tr><tr><th>b</th><td><ul><li>1</li><li>2</li></ul></td></tr></table>"
    )
    assert table.text == "a\tx y\nb\t1 2"


def test_a_table_of_layout_is_walked() -> None:
    found = blocks_of("<table><tr><td><h2>One</h2><p>Two.</p></td></tr></table>")
    assert [(block.kind, block.text) for block in found] == [(BlockKind.HEADING, "One"), (BlockKind.PARAGRAPH, "Two.")]


def test_hostile_spans_are_cut() -> None:
    cell = next(body('<table><tr><td colspan="99999999999" rowspan="-1">x</td></tr></table>').iter("td"))
    assert (tables.span(cell, "colspan"), tables.span(cell, "rowspan")) == (1, 1)
    cell.set("colspan", "5000")
    assert tables.span(cell, "colspan") == tables.MOST_COLUMNS
