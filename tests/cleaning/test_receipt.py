# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
from reader.article import Block, BlockKind, ImageReference
from reader.cleaning import receipt
from reader.cleaning.measure import Measures
from tests.cleaning.trees import PROSE, body, paragraphs

SAID = "“We shall put the shop on stilts next year,” said the baker to everybody who came in that morning, and to the mayor."


def figures(markup: str) -> receipt.PageFigures:
    root = body(markup)
    return receipt.figures_of(root, Measures(root))


def block(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text)


def test_a_page_is_counted_without_its_asides() -> None:
    found = figures(
        f'{paragraphs()}<div class="comments"><p>{SAID}</p></div><nav>{paragraphs()}</nav><img src="a.jpg"><img src="data:,">'
    )
    assert found.paragraphs == PROSE
    assert found.images == 1
    assert found.words > 100


def test_nothing_lost_gives_no_warning() -> None:
    made, warnings = receipt.made_receipt(figures(paragraphs()), [block(text) for text in PROSE], "article/1")
    assert warnings == ()
    assert (made.words_on_page, made.words_kept, made.quotations_lost, made.engine) == (
        made.words_kept,
        made.words_kept,
        0,
        "article/1",
    )


def test_more_than_a_third_lost_is_told() -> None:
    page = figures(paragraphs(*PROSE, SAID))
    made, warnings = receipt.made_receipt(page, [block(PROSE[0])], "article/1")
    assert made.quotations_lost == 1
    assert len(warnings) == 1
    assert "may be missing" in warnings[0]
    _, warnings = receipt.made_receipt(page, [block(text) for text in PROSE], "article/1")
    assert warnings == ()


def test_images_that_are_not_in_the_file_are_told() -> None:
    shown = Block(BlockKind.FIGURE, images=(ImageReference("k"), ImageReference(""), ImageReference("")))
    made, warnings = receipt.made_receipt(figures(paragraphs()), [*map(block, PROSE), shown], "article/1")
    assert (made.images_on_page, made.images_kept) == (3, 1)
    assert warnings == ("1 of 3 images kept; 2 are not in the file.",)
