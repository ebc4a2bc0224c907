# SPDX-License-Identifier: MIT
"""The nouns: one text, and where the blocks stand in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind, Container, ContainerKind, Span

blocks = st.lists(st.builds(Block, st.sampled_from(list(BlockKind)), st.text(max_size=20)), max_size=12)


@given(blocks)
def test_every_block_is_found_at_its_span(made: list[Block]) -> None:
    article = Article("t", tuple(made))
    for block, span in article.placed_blocks():
        assert span.of(article.text) == block.text


@given(blocks)
def test_spans_follow_each_other_and_lie_inside_the_text(made: list[Block]) -> None:
    article = Article("t", tuple(made))
    ends = 0
    for block, span in article.placed_blocks():
        assert 0 <= span.start <= span.end <= len(article.text)
        if block.text:
            assert span.start >= ends
            ends = span.end


def test_captions_stand_outside_the_text() -> None:
    article = Article(
        "t",
        (
            Block(BlockKind.PARAGRAPH, "One."),
            Block(BlockKind.FIGURE, caption="A kettle."),
            Block(BlockKind.PARAGRAPH, "Two."),
        ),
    )
    assert article.text == "One.\n\nTwo."
    assert article.block_spans == (Span(0, 4), Span(4, 4), Span(6, 10))


def test_spans_overlap_only_where_they_share_a_code_point() -> None:
    assert Span(0, 3).overlaps(Span(2, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))


def test_a_block_knows_what_it_stands_in() -> None:
    block = Block(BlockKind.PARAGRAPH, "a", path=(Container(ContainerKind.LIST, 1), Container(ContainerKind.ITEM, 2)))
    assert block.stands_in(ContainerKind.ITEM, ContainerKind.QUOTE)
    assert not block.stands_in(ContainerKind.QUOTE)
