# SPDX-License-Identifier: MIT
"""Figures of a numbered tree, gathered in one walk: how much text, how much of it in links, what stands below."""

from __future__ import annotations

from lxml import etree

from reader.cleaning.dom import BLOCK_TAGS, Element, name

MARK = "data-verbatim"
"""The attribute that holds an element's number, so that a judged copy can be laid over the page."""

NO_TEXT = frozenset({"script", "style", "noscript", "template", "textarea", "select", "button", "option", "svg"})


class Measures:
    """The elements of a tree by number, each with figures of itself and all below it.

    Lengths count code points without white space around each piece. Everything here costs one walk.
    """

    def __init__(self, tree: Element) -> None:
        self.elements: list[Element] = []
        self.parent: list[int] = []
        self.last: list[int] = []
        """The number of the last element below each (its own where none is)."""
        self.text: list[int] = []
        self.linked: list[int] = []
        self.blocks: list[int] = []
        """How many elements below break a line."""
        self._links: list[int] = [0]
        self._images: list[int] = [0]
        self._walk(tree)

    def count_links(self, index: int) -> int:
        """Return how many `a` elements an element is and holds."""
        return self._links[self.last[index] + 1] - self._links[index]

    def count_images(self, index: int) -> int:
        """Return how many `img` elements an element is and holds."""
        return self._images[self.last[index] + 1] - self._images[index]

    def _walk(self, tree: Element) -> None:
        stack: list[int] = []
        links = 0
        for event, element in etree.iterwalk(tree, events=("start", "end")):
            tag = name(element)
            if event == "end":
                if tag:
                    index = stack.pop()
                    self.last[index] = len(self.elements) - 1
                    if tag == "a":
                        links -= 1
                    if stack:
                        parent = stack[-1]
                        self.text[parent] += self.text[index]
                        self.linked[parent] += self.linked[index]
                        self.blocks[parent] += self.blocks[index] + (tag in BLOCK_TAGS)
                if element.tail and stack:
                    self._count(stack[-1], element.tail, links)
                continue
            if not tag:
                continue
            index = len(self.elements)
            self._links.append(self._links[-1] + (tag == "a"))
            self._images.append(self._images[-1] + (tag == "img"))
            element.set(MARK, str(index))
            self.elements.append(element)
            self.parent.append(stack[-1] if stack else -1)
            self.last.append(index)
            self.text.append(0)
            self.linked.append(0)
            self.blocks.append(0)
            stack.append(index)
            if tag == "a":
                links += 1
            if element.text and tag not in NO_TEXT:
                self._count(index, element.text, links)

    def _count(self, index: int, text: str, links: int) -> None:
        length = len(text.strip())
        self.text[index] += length
        if links:
            self.linked[index] += length

    def link_share(self, index: int) -> float:
        """Return the share of an element's text that stands in links, 0 to 1."""
        return self.linked[index] / self.text[index] if self.text[index] else 0.0


def number_of(element: Element) -> int:
    """Return the number an element got, -1 where it has none."""
    mark = element.get(MARK) if name(element) else None
    return int(mark) if mark else -1
