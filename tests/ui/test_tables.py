# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Cell
from reader.ui import themes
from reader.ui.document import Builder
from reader.ui.pictures import Pictures
from reader.ui.style import Style
from reader.ui.table_page import TablePage
from reader.ui.tables import align_heads, place_cells


def test_cells_step_aside_for_those_that_reach_down() -> None:
    tall, wide, one = Cell(0, 1, rows=2), Cell(1, 2, columns=2), Cell(2, 3)
    placed, width = place_cells(((tall, wide), (one, one)))
    assert width == 3
    assert [(place.row, place.column, place.rows, place.columns) for place in placed] == [
        (0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1),
    ]  # fmt: skip


def test_a_head_is_set_like_the_figures_under_it() -> None:
    head, figure, word = Cell(0, 1, header=True), Cell(1, 2, alignment="right"), Cell(2, 3)
    placed, _ = place_cells(((head, head, head), (word, figure, figure), (word, figure, word)))
    aligned = [place.cell.alignment for place in align_heads(placed)]
    assert aligned[:3] == ["", "right", ""]
    assert aligned[3:] == [place.cell.alignment for place in placed[3:]]


cells = st.builds(Cell, st.just(0), st.just(0), columns=st.integers(-1, 40), rows=st.integers(-1, 2_000_000))


@given(st.lists(st.lists(cells, max_size=6).map(tuple), max_size=6).map(tuple))
def test_no_two_cells_share_a_place(rows: tuple[tuple[Cell, ...], ...]) -> None:
    placed, width = place_cells(rows)
    taken: set[tuple[int, int]] = set()
    for place in placed:
        own = {(place.row + down, place.column + over) for down in range(place.rows) for over in range(place.columns)}
        assert not own & taken
        assert place.row + place.rows <= len(rows)
        assert place.column + place.columns <= width
        taken |= own


def block_of(rows: list[list[str]], heads: int = 1, direction: str = "") -> Block:
    """Return a table's block with these texts in its cells."""
    lines: list[tuple[Cell, ...]] = []
    text = ""
    for number, row in enumerate(rows):
        text += "\n" if number else ""
        cells: list[Cell] = []
        for order, words in enumerate(row):
            text += "\t" if order else ""
            cells.append(Cell(len(text), len(text) + len(words), number < heads))
            text += words
        lines.append(tuple(cells))
    return Block(BlockKind.TABLE, text, cells=tuple(lines), direction=direction)


WIDE = block_of([["Station", *(f"Temperature in month {month}" for month in range(1, 13))],
                 ["North pier", *(f"{month}.5 °C" for month in range(1, 13))],
                 ["South pier", *(f"{month}.7 °C" for month in range(1, 13))]])  # fmt: skip
SMALL = block_of([["Day", "Loaves"], ["Monday", "12"], ["Tuesday", "🥖 9"]])


def build(*blocks: Block, column: float = 600, direction: str | None = None) -> Builder:
    style = Style(themes.load("light"))
    article = Article("T", blocks, direction=direction)
    builder = Builder(QTextDocument(), article, style, Pictures(lambda _key: None), column=column, missing="")
    for _ in builder.steps():
        pass
    return builder


def links_in(document: QTextDocument) -> list[str]:
    found: list[str] = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            found.append(pieces.fragment().charFormat().anchorHref())
            pieces += 1
        block = block.next()
    return [link for link in found if link]


def check_places(builder: Builder) -> None:
    """Every character of every cell stands where the map says, and leads back."""
    cursor = QTextCursor(builder.layout.document)
    places = builder.layout.map
    for block, span in builder.article.placed_blocks():
        for cell in (cell for row in block.cells for cell in row):
            for offset in range(span.start + cell.start, span.start + cell.end):
                character = builder.article.text[offset]
                position = places.position(offset)
                cursor.setPosition(position)
                cursor.setPosition(position + len(character.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
                assert cursor.selectedText() == character
                assert places.offset(position) == offset


def test_a_small_table_fits_and_leads_nowhere(qtbot: QtBot) -> None:
    builder = build(SMALL)
    assert builder.layout.table_heads
    assert links_in(builder.layout.document) == []
    check_places(builder)


def test_a_wide_table_stands_as_records_and_leads_to_its_page(qtbot: QtBot) -> None:
    builder = build(Block(BlockKind.PARAGRAPH, "Before."), WIDE, Block(BlockKind.PARAGRAPH, "After."))
    shown = builder.layout.document.toPlainText()
    assert not builder.layout.table_heads
    assert "Temperature in month 7:  7.5 °C" in shown
    assert links_in(builder.layout.document) == ["table:1"]
    check_places(builder)


def test_a_table_without_heads_stands_row_by_row(qtbot: QtBot) -> None:
    builder = build(block_of([["a long word of its own"] * 20] * 2, heads=0))
    assert "a long word of its own  ·  a long word" in builder.layout.document.toPlainText()
    check_places(builder)


def test_a_table_from_right_to_left_begins_on_the_right(qtbot: QtBot) -> None:
    block = block_of([["اليوم", "الأرغفة", "متأخر"], ["الاثنين", "12", "3"]], direction="rtl")
    builder = build(block, Block(BlockKind.PARAGRAPH, "بعد"), direction="rtl")
    check_places(builder)
    cursor = QTextCursor(builder.layout.document)
    cursor.setPosition(builder.layout.map.position(0))
    table = cursor.currentTable()
    assert table is not None
    assert table.cellAt(cursor).column() == 2
    edges = [table.cellAt(0, column).format().toTableCellFormat() for column in range(3)]
    assert [edge.leftPadding() > 0 for edge in edges] == [False, True, True]
    assert [edge.rightPadding() > 0 for edge in edges] == [True, True, False]
    assert builder.layout.map.end == len(builder.article.text)


def test_a_larger_table_than_a_grid_can_be_is_not_cut(qtbot: QtBot) -> None:
    builder = build(block_of([["x"] * 30] * 200))
    assert builder.layout.map.end == len(builder.article.text)
    assert links_in(builder.layout.document) == ["table:0"]


def test_another_theme_keeps_a_table(qtbot: QtBot) -> None:
    builder = build(SMALL, WIDE)
    assert builder.take_colours(Style(themes.load("dark")))
    assert all(builder.recolour(builder.layout.coloured))


def test_the_page_shows_every_cell(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 600)
    page = TablePage(parent)
    page.show_table(WIDE, "Weather")
    model = page.table.model()
    assert (model.rowCount(), model.columnCount()) == (2, 13)
    assert model.headerData(12, Qt.Orientation.Horizontal) == "Temperature in month 12"
    assert model.index(1, 12).data() == "12.7 °C"
    assert all(page.table.columnWidth(column) >= 24 for column in range(13))
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    page.show_table(block_of([["a", "b"]], heads=0), "Two words")
    assert page.table.model().index(0, 1).data() == "b"
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_hostile_table_has_an_end(qtbot: QtBot) -> None:
    cell = Cell(0, 1, columns=2_000_000, rows=2_000_000)
    block = Block(BlockKind.TABLE, "x", cells=((cell,), (cell,)))
    parent = QWidget()
    qtbot.addWidget(parent)
    page = TablePage(parent)
    page.show_table(block, "x")
    assert page.table.model().columnCount() <= 2_002
    assert build(block).layout.complete
