# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning import tidy
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
