# SPDX-License-Identifier: MIT
"""Highlights laid into blocks: cut to blocks and cells, numbered where they have notes."""

from __future__ import annotations

from reader.article import Article, Block, BlockKind, Cell, Highlight, HighlightColour
from reader.export.marking import marked_blocks, notes_of

TABLE = Block(BlockKind.TABLE, "ab\tcd\nef\tgh", cells=((Cell(0, 2), Cell(3, 5)), (Cell(6, 8), Cell(9, 11))))
ARTICLE = Article("t", (Block(BlockKind.PARAGRAPH, "First words."), TABLE))


def test_a_highlight_is_cut_to_blocks_and_cells_and_its_number_stands_at_its_end() -> None:
    start = ARTICLE.text.index("words")
    end = ARTICLE.text.index("cd") + 1
    first, table = marked_blocks(ARTICLE, [Highlight(start, end, "x", note="n", colour=HighlightColour.PINK)])
    assert [(one.start, one.end, one.target) for one in first.inlines] == [(6, 12, "highlight pink")]
    assert [(one.start, one.end, one.target) for one in table.inlines] == [
        (0, 2, "highlight pink"),
        (3, 4, "highlight pink"),
        (4, 4, "#1"),
    ]


def test_what_is_lost_is_not_marked_and_stands_last_among_the_notes() -> None:
    lost, plain, noted = Highlight(0, 3, "a", lost=True), Highlight(0, 3, "b"), Highlight(4, 5, "c", note="n")
    assert [(note.number, note.highlight.words) for note in notes_of([lost, plain, noted])] == [(1, "c"), (0, "a")]
    assert marked_blocks(ARTICLE, [lost]) == ARTICLE.blocks
