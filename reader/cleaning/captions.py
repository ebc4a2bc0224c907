# SPDX-License-Identifier: MIT
"""Captions that stand alone: paragraphs told by their name or by a credit, and what a page says twice of a picture."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.article import Block, BlockKind
from reader.cleaning.asides import names_caption
from reader.cleaning.dom import folded, name, text_of
from reader.cleaning.figures import joined
from reader.cleaning.leaves import Leaf
from reader.cleaning.measure import Measures, number_of

_PHOTO_CREDIT = re.compile(
    r"(?:^|[\s(\[])(?:photos?|images?|pictures?|credit|courtesy|fotos?|bild|illustration)"
    r"(?: (?:by|credit|courtesy(?: of)?))?\s*[:/©]|©\s*\w|\bGetty Images\b|\((?:[^()/]{2,30}/)+[^()]{2,40}\)$",
    re.IGNORECASE,
)

LONGEST_CREDIT = 100
"""Code points of a credit set apart from the caption before it; the longest on marked pages has 48."""
LONGEST_CREDITED = 140
"""Code points of a line with a credit anywhere in it that is a caption; in a longer one it stands at the end."""
TELLING = 60
"""Code points by which a caption is known again that a page also shows shortened."""


def is_caption(line: Leaf) -> bool:
    """Tell whether a line's author named it a caption."""
    return line.tag not in ("figcaption", "caption") and len(line.text) < 600 and names_caption(line.words)


def is_photo_credit(line: Leaf, measures: Measures) -> bool:
    """A paragraph that says whose picture it stands beside."""
    if line.tag not in ("p", "div", "span") or len(line.text) > 300:
        return False
    credit = _PHOTO_CREDIT.search(line.text)
    if credit is None or (len(line.text) > LONGEST_CREDITED and credit.start() < len(line.text) - LONGEST_CREDIT):
        return False
    return _beside_image(line, measures)


def _beside_image(line: Leaf, measures: Measures) -> bool:
    """Tell whether a line holds an image or stands right before or behind one without text of its own."""
    element = line.element
    for _ in range(3):
        for near in (element, element.getprevious(), element.getnext()):
            index = number_of(near) if near is not None else -1
            if near is None or index < 0 or not measures.count_images(index):
                continue
            return near is element or measures.text[index] < 40 or name(near) == "figure"
        parent = element.getparent()
        around = number_of(parent) if parent is not None else -1
        if parent is None or name(parent) in ("body", "article", "main") or measures.text[around] > 2 * len(line.text):
            return False
        element = parent
    return False


def make_caption(line: Leaf) -> None:
    """Make a line a figure's caption: of what stands around it and its image, else of a figure of its own."""
    element = line.element
    holder = element.getparent()
    element.tag = "figcaption"
    for _ in range(3):
        if holder is None or name(holder) in ("body", "article", "main", "figure"):
            return
        if next(holder.iter("img", "picture", "video", "iframe"), None) is not None:
            if len(text_of(holder)) <= 2 * len(line.text) + 100:
                holder.tag = "figure"
            return
        holder = holder.getparent()


def said_once(blocks: list[Block]) -> list[Block]:
    """Return the blocks without captions that are said again without a picture, credits joined to their caption.

    Pages repeat a caption for small windows, shortened or whole, and set the credit apart from both.
    """
    kept: list[Block] = []
    run: list[int] = []
    """The captioned blocks right before, by their place among those kept."""
    said = {_known(block.caption) for block in blocks if block.images and block.caption}
    for block in blocks:
        if not block.caption:
            run = run if block.kind is BlockKind.FIGURE else []
            kept.append(block)
            continue
        if block.kind is not BlockKind.FIGURE or block.images or block.link:
            run = [*run, len(kept)] if block.kind is BlockKind.FIGURE else []
            kept.append(block)
            continue
        known = _known(block.caption)
        if known in said:
            continue
        said.add(known)
        if run and len(block.caption) <= LONGEST_CREDIT and _PHOTO_CREDIT.search(block.caption):
            before = kept[run[-1]]
            if folded(block.caption) not in folded(before.caption):
                both = joined(
                    [
                        Block(BlockKind.PARAGRAPH, before.caption, before.caption_inlines),
                        Block(BlockKind.PARAGRAPH, block.caption, block.caption_inlines),
                    ]
                )
                kept[run[-1]] = replace(before, caption=both[0], caption_inlines=both[1])
            continue
        run = [*run, len(kept)]
        kept.append(block)
    return kept


def _known(caption: str) -> str:
    return folded(caption)[:TELLING]
