# SPDX-License-Identifier: MIT
"""The lines of a tree: elements that break lines and hold none that do, with what their authors named them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.cleaning.dom import BLOCK_TAGS, Element, hints, name, text_of
from reader.cleaning.measure import Measures, number_of
from reader.cleaning.paragraphs import LOOSE

BOX = 400
"""Code points of text what stands around a line may hold besides it for its name to count: a box, not the body."""


@dataclass(slots=True)
class Leaf:
    """A line of the article as the tree has it: an element that breaks lines and holds none that do."""

    element: Element
    text: str
    tag: str
    link_share: float
    words: frozenset[str]
    """What its author named it and what holds it, up to three levels."""


def leaves(body: Element, measures: Measures) -> list[Leaf]:
    """Return the lines of a tree in page order."""
    found: list[Leaf] = []
    for element in body.iter():
        tag = name(element)
        if tag not in BLOCK_TAGS or next(_blocks_below(element), None) is not None:
            continue
        text = text_of(element)
        if not text:
            continue
        linked = sum(len(text_of(link)) for link in element.iter("a"))
        words = set(hints(element))
        inner = element[0] if len(element) == 1 else None
        if inner is not None and not (element.text or "").strip() and not (inner.tail or "").strip():
            words.update(hints(inner))
        index = number_of(element)
        for _ in range(3):
            index = measures.parent[index] if index >= 0 else -1
            if index < 0 or measures.text[index] > 2 * len(text) + BOX:
                break
            words.update(hints(measures.elements[index]))
        if LOOSE in element.attrib:
            tag = "div"
        found.append(Leaf(element, text, tag, min(1.0, linked / len(text)), frozenset(words)))
    return found


def _blocks_below(element: Element) -> Iterator[Element]:
    for child in element.iterdescendants(*BLOCK_TAGS):
        if name(child) != "hr":
            yield child
