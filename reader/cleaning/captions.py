# SPDX-License-Identifier: MIT
"""Captions set as paragraphs: told by their name or by the credit in them, and made captions."""

from __future__ import annotations

import re

from reader.cleaning.asides import names_caption
from reader.cleaning.dom import name, text_of
from reader.cleaning.leaves import Leaf
from reader.cleaning.measure import Measures, number_of

_PHOTO_CREDIT = re.compile(
    r"(?:^|[\s(\[])(?:photos?|images?|pictures?|credit|courtesy|fotos?|bild|illustration)"
    r"(?: (?:by|credit|courtesy(?: of)?))?\s*[:/©]|©\s*\w|\bGetty Images\b|\((?:[^()/]{2,30}/)+[^()]{2,40}\)$",
    re.IGNORECASE,
)


def is_caption(line: Leaf) -> bool:
    """Tell whether a line's author named it a caption."""
    return line.tag not in ("figcaption", "caption") and len(line.text) < 600 and names_caption(line.words)


def is_photo_credit(line: Leaf, measures: Measures) -> bool:
    """A paragraph that says whose picture it stands beside."""
    if line.tag not in ("p", "div", "span") or len(line.text) > 300:
        return False
    return _PHOTO_CREDIT.search(line.text) is not None and _beside_image(line, measures)


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
