# SPDX-License-Identifier: MIT
"""Edits lie over any article: what they find they change, whatever order they were made in."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind, Container, ContainerKind, ImageReference, Receipt
from reader.edits import Brought, Edits, Removed, again, apply, first_words, laid, mark_of, moved, with_block, without

WORDS = "amber birch cedar dune elder fern gorse heath iris juniper kelp larch moss nettle oak".split()


def paragraph(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text)


PAGE = tuple(paragraph(f"A paragraph on the {word}.") for word in WORDS)
"""All blocks of a page; an article holds some of them."""


def article_of(numbers: list[int]) -> Article:
    return Article("Trees", tuple(PAGE[number] for number in sorted(numbers)), receipt=Receipt(300, 1))


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


@st.composite
def mended(draw: st.DrawFn) -> tuple[Article, Edits, set[int]]:
    """An article of some of the page's blocks, edits made one after the other, and what should be left."""
    kept = draw(st.sets(st.integers(0, len(PAGE) - 1), min_size=1))
    article, edits, wanted = article_of(sorted(kept)), Edits(), set(kept)
    for number in draw(st.lists(st.integers(0, len(PAGE) - 1), max_size=20)):
        place = next((at for at, one in enumerate(laid(article, edits)) if one.mark == mark_of(PAGE[number])), None)
        if place is None:
            edits = with_block(article, edits, PAGE, number)
            wanted.add(number)
        elif laid(article, edits)[place].removed is not None:
            edits = again(article, edits, place)
            wanted.add(number)
        else:
            edits = without(article, edits, place)
            wanted.discard(number)
    return article, edits, wanted


@given(mended())
def test_what_is_left_is_what_was_wanted_in_the_pages_order(given: tuple[Article, Edits, set[int]]) -> None:
    article, edits, wanted = given
    result = apply(article, edits)
    assert texts(result.article) == [PAGE[number].text for number in sorted(wanted)]
    assert not result.unfit


@given(mended(), st.randoms())
def test_the_order_of_edits_makes_no_difference_and_twice_is_once(
    given: tuple[Article, Edits, set[int]], chance: object
) -> None:
    article, edits, _ = given
    removed, brought = list(edits.removed), list(edits.brought)
    chance.shuffle(removed)  # type: ignore[attr-defined]
    chance.shuffle(brought)  # type: ignore[attr-defined]
    once = apply(article, edits).article
    assert apply(article, replace(edits, removed=tuple(removed), brought=tuple(brought))).article == once
    assert apply(once, edits).article == once


@given(mended(), st.sets(st.integers(0, len(PAGE) - 1)))
def test_another_cleaning_of_the_page_keeps_what_was_mended(
    given: tuple[Article, Edits, set[int]], others: set[int]
) -> None:
    _, edits, _ = given
    result = texts(apply(article_of(sorted(others)), edits).article)
    assert len(set(result)) == len(result)
    assert not {one.mark for one in edits.removed} & {mark_of(paragraph(text)) for text in result}
    assert {one.block.text for one in edits.brought} <= set(result)


def test_what_is_brought_back_beside_others_that_were_finds_its_place() -> None:
    article, edits = article_of([5]), Edits()
    for number in (4, 3, 2, 1, 0):
        edits = with_block(article, edits, PAGE, number)
    assert apply(article, edits).article.blocks == PAGE[:6]


def test_unknown_blocks_are_ignored_and_counted() -> None:
    article = article_of([1, 2])
    stranger = paragraph("Nobody wrote this here.")
    edits = Edits(removed=(Removed(mark_of(stranger)),), brought=(Brought(stranger, 3, ("gone",), ("gone",)),))
    result = apply(article, Edits(removed=edits.removed))
    assert (result.article, len(result.unfit)) == (article, 1)
    # What was brought back is never lost: without its place it stands at the end.
    result = apply(article, replace(edits, removed=()))
    assert (texts(result.article)[-1], len(result.unfit)) == (stranger.text, 1)


def test_what_finds_no_place_is_named_by_its_first_words() -> None:
    article = Article("Trees", PAGE)
    edits = without(article, Edits(), 2)
    assert apply(article, edits).unfit == ()
    gone = apply(Article("Trees", (*PAGE[:2], *PAGE[3:])), edits).unfit
    assert gone == edits.removed
    assert isinstance(gone[0], Removed)
    assert gone[0].words
    assert PAGE[2].text.startswith(gone[0].words)
    picture = ImageReference("", alternative="An oak")
    assert first_words(Block(BlockKind.FIGURE, "", images=(picture,))) == "An oak"
    assert len(first_words(paragraph("wood " * 500))) <= 80


def test_of_equal_blocks_the_right_one_goes() -> None:
    advert = paragraph("Advertisement")
    blocks = [PAGE[0], advert, PAGE[1], advert, advert, PAGE[2], advert]
    article = Article("Trees", tuple(blocks))
    for at, block in enumerate(blocks):
        if block == advert:
            left = apply(article, without(article, Edits(), at)).article.blocks
            assert left == tuple(blocks[:at] + blocks[at + 1 :])
    every = Edits()
    for at, block in enumerate(blocks):
        if block == advert:
            every = without(article, every, at)
    assert apply(article, every).article.blocks == PAGE[:3]
    # One of two that lost its neighbour is found by the other; with both gone nobody guesses.
    first = without(article, Edits(), 1)
    newer = Article("Trees", (PAGE[5], advert, PAGE[1], PAGE[2], advert))
    assert apply(newer, first).article.blocks == (PAGE[5], PAGE[1], PAGE[2], advert)
    assert len(apply(Article("Trees", (PAGE[5], advert, PAGE[6])), first).unfit) == 1


def test_a_pull_quote_goes_and_the_paragraph_it_repeats_stays() -> None:
    quote = Container(ContainerKind.PULL_QUOTE, 1)
    repeated = Block(BlockKind.PARAGRAPH, PAGE[2].text, path=(quote,))
    article = Article("Trees", (PAGE[0], repeated, PAGE[1], PAGE[2]))
    assert apply(article, without(article, Edits(), 1)).article.blocks == PAGE[:3]


def test_figures_and_rules_are_known_by_what_they_show() -> None:
    one, other = (Block(BlockKind.FIGURE, images=(ImageReference(key),)) for key in ("a", "b"))
    article = Article("Trees", (one, Block(BlockKind.RULE), other, Block(BlockKind.RULE)))
    assert apply(article, without(article, Edits(), 0)).article.blocks == article.blocks[1:]
    assert apply(article, without(article, Edits(), 1)).article.blocks == (one, other, article.blocks[3])


def test_facts_are_replaced_and_can_be_emptied() -> None:
    article = replace(article_of([1]), byline=("By Staff",), published="2024-01-01", site="Site")
    changed = apply(article, Edits("Better", ("Ann Lee",), "", "")).article
    assert (changed.title, changed.byline, changed.published, changed.site) == ("Better", ("Ann Lee",), None, None)
    assert changed.receipt == article.receipt
    assert apply(article, Edits()).article == article
    assert not Edits()
    assert Edits(published="")


def test_the_receipt_counts_what_is_left() -> None:
    article = article_of([1, 2, 3])
    assert apply(article, without(article, Edits(), 0)).article.receipt == Receipt(300, 10)


def test_a_list_brought_back_is_not_taken_for_the_articles_own() -> None:
    item = Container(ContainerKind.LIST, 1), Container(ContainerKind.ITEM, 2)
    page = (Block(BlockKind.PARAGRAPH, "Fern", path=item), Block(BlockKind.PARAGRAPH, "Moss", path=item))
    article = Article("Trees", (page[1],))
    result = apply(article, with_block(article, Edits(), page, 0)).article
    assert texts(result) == ["Fern", "Moss"]
    assert not set(result.blocks[0].path) & set(result.blocks[1].path)


@given(st.lists(st.integers(0, len(PAGE) - 1), min_size=1, unique=True), st.data())
def test_a_place_is_found_again_by_its_words(numbers: list[int], data: st.DataObject) -> None:
    old = Article("Trees", PAGE).text
    new = article_of(numbers).text
    offset = data.draw(st.integers(0, len(old)))
    place = moved(old, new, offset)
    assert 0 <= place <= len(new)
    at = next(number for number, span in enumerate(Article("Trees", PAGE).block_spans) if offset <= span.end + 2)
    start = Article("Trees", PAGE).block_spans[at].start
    if at in numbers and 0 < offset - start < len(PAGE[at].text) - 12:
        assert new[place:].startswith(old[offset:].split("\n\n")[0])


def test_a_place_that_is_gone_is_the_next_one() -> None:
    article = article_of([1, 2, 3])
    gone = apply(article, without(article, Edits(), 1)).article
    assert moved(article.text, gone.text, article.block_spans[1].start + 3) == gone.block_spans[1].start
