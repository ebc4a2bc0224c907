# SPDX-License-Identifier: MIT
"""Each block of the page stands once, in the page's order, with what became of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind, ImageReference
from reader.edits import Edits, laid, with_block, without
from reader.ui.mend_rows import Fold, Lot, Row, folded, rows_of
from tests.calls import calls

WORDS = "amber birch cedar dune elder fern gorse heath iris juniper kelp larch moss nettle oak".split()
PAGE = tuple(Block(BlockKind.PARAGRAPH, f"Of the {word} there is a whole paragraph to be read.") for word in WORDS)


def lots(rows: list[Row]) -> list[tuple[str, Lot]]:
    return [(row.block.text, row.lot) for row in rows]


@given(st.sets(st.integers(0, len(PAGE) - 1)))
def test_every_block_stands_once_in_the_pages_order(kept: set[int]) -> None:
    article = Article("", tuple(PAGE[number] for number in sorted(kept)))
    rows = rows_of(laid(article, Edits()), PAGE)
    assert [row.block for row in rows] == list(PAGE)
    assert [row.shown for row in rows] == [number in kept for number in range(len(PAGE))]


@given(st.lists(st.sampled_from(PAGE[:4])), st.lists(st.sampled_from(PAGE[:4])))
def test_nothing_of_the_article_is_missing_whatever_the_page_is(own: list[Block], page: list[Block]) -> None:
    rows = rows_of(laid(Article("", tuple(own)), Edits()), page)
    assert [row.block for row in rows if row.place is not None] == own
    numbers = [row.number for row in rows if row.number is not None]
    assert numbers == sorted(set(numbers))


def test_what_was_done_by_hand_is_told() -> None:
    article = Article("", PAGE[2:5])
    edits = without(article, with_block(article, Edits(), PAGE, 6), 1)
    rows = rows_of(laid(article, edits), PAGE)
    assert [row.lot for row in rows[2:7]] == [Lot.KEPT, Lot.REMOVED, Lot.KEPT, Lot.LEFT_OUT, Lot.BROUGHT]
    assert len(rows) == len(PAGE)


def test_another_wording_of_a_block_is_no_second_block() -> None:
    shortened = Block(BlockKind.PARAGRAPH, PAGE[1].text.removesuffix(" to be read."))
    rows = rows_of(laid(Article("", (PAGE[0], shortened, PAGE[3])), Edits()), PAGE[:4])
    assert [row.block for row in rows] == [PAGE[0], shortened, PAGE[2], PAGE[3]]


def test_short_lines_that_were_left_out_are_folded_and_passages_are_not() -> None:
    menu = [Block(BlockKind.PARAGRAPH, word) for word in ("Home", "News", "Sport", "Weather", "Shop")]
    lost = Block(BlockKind.PARAGRAPH, f"{PAGE[3].text} {PAGE[4].text}")
    page = [*menu[:3], PAGE[0], menu[3], lost, menu[4], Block(BlockKind.RULE), Block(BlockKind.FIGURE)]
    rows = rows_of(laid(Article("", PAGE[:1]), Edits()), page)
    shown = folded(rows, set())
    assert isinstance(shown[0], Fold)
    assert [row.block.text for row in shown[0].rows] == ["Home", "News", "Sport"]
    assert [row.block for row in shown[1:] if isinstance(row, Row)] == [PAGE[0], menu[3], lost, menu[4]]
    assert folded(rows, {shown[0].key}) == rows


def test_a_picture_can_be_brought_back_by_what_it_shows() -> None:
    figure = Block(BlockKind.FIGURE, images=(ImageReference("", "A boat"),))
    assert lots(rows_of([], (figure,))) == [("", Lot.LEFT_OUT)]


def test_many_equal_lines_are_no_more_work_than_others() -> None:
    def rows(count: int) -> list[Row]:
        same = [Block(BlockKind.PARAGRAPH, "Same")] * count
        return rows_of(laid(Article("", tuple(same[: count // 2])), Edits()), same)

    assert len([row for row in rows(4_000) if row.place is not None]) == 2_000
    assert calls(lambda: rows(4_000)) <= 5 * calls(lambda: rows(1_000))
