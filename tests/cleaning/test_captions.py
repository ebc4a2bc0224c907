# SPDX-License-Identifier: MIT
import pytest

from reader.article import Block, BlockKind, ImageReference, Inline, InlineKind
from reader.cleaning import captions, tidy
from reader.cleaning.dom import name, text_of
from reader.cleaning.measure import Measures
from reader.cleaning.metadata import Metadata
from tests.cleaning.trees import PROSE, body, paragraphs


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="image"><img src=a><p class="caption">The quay at noon.</p></div>',
        '<div class="thumb"><a href=b><img src=a></a><div class="thumbcaption">The quay at noon.</div></div>',
        '<div class="image"><img src=a></div><p>The quay at noon. (Photo: J. Marsh)</p>',
        '<div><img src=a><p><span class="newsCaption">The quay at noon.</span></p></div>',
    ],
)
def test_captions_are_told_from_paragraphs(markup: str) -> None:
    first, second, third = PROSE
    root = body(f"<p>{first}</p>{markup}<p>{second}</p><p>{third}</p>")
    tidy.tidy(root, Metadata(), Measures(root))
    assert [text_of(element)[:17] for element in root.iter() if name(element) == "figcaption"] == ["The quay at noon."]


def test_a_caption_of_several_paragraphs_stays_whole() -> None:
    caption = '<figcaption><p class="caption">The quay at noon.</p><p class="source">(Photo: J. Marsh)</p></figcaption>'
    root = body(f"<figure><img src=a>{caption}</figure>{paragraphs()}")
    tidy.tidy(root, Metadata(), Measures(root))
    assert [text_of(e) for e in root.iter("figcaption")] == ["The quay at noon.(Photo: J. Marsh)"]


def test_a_long_line_with_a_credit_before_its_text_is_no_caption() -> None:
    line = f"© Provided by the harbour office. {PROSE[0]} {PROSE[1]}"
    root = body(f"<p><img src=a>{line}</p><p>{PROSE[2]}</p>")
    tidy.tidy(root, Metadata(), Measures(root))
    assert not list(root.iter("figcaption"))


def figure(caption: str, *images: ImageReference) -> Block:
    return Block(BlockKind.FIGURE, images=images, caption=caption)


def test_what_a_page_says_twice_of_a_picture_is_said_once() -> None:
    quay = ImageReference("a" * 64, "")
    text = Block(BlockKind.PARAGRAPH, PROSE[0])
    blocks = [
        figure("The quay at noon.", quay),
        figure("The quay at noon."),
        figure("Photo: J. Marsh"),
        figure("Photo: J. Marsh"),
        text,
        figure("The quay at noon."),
        figure("Photo: Ann Other"),
        figure("The mole.", quay),
        Block(BlockKind.FIGURE, link="https://x.org/v"),
        figure("What the keeper said"),
    ]
    assert captions.said_once(blocks) == [
        figure("The quay at noon. Photo: J. Marsh", quay),
        text,
        figure("Photo: Ann Other"),
        figure("The mole.", quay),
        Block(BlockKind.FIGURE, link="https://x.org/v"),
        figure("What the keeper said"),
    ]


def test_a_credit_joined_to_its_caption_keeps_its_link() -> None:
    quay = ImageReference("a" * 64, "")
    credit = Block(
        BlockKind.FIGURE, caption="Photo: Ann", caption_inlines=(Inline(InlineKind.LINK, 7, 10, "https://x.org"),)
    )
    (joined,) = captions.said_once([figure("The quay.", quay), credit])
    assert joined.caption_inlines == (Inline(InlineKind.LINK, 17, 20, "https://x.org"),)
