# SPDX-License-Identifier: MIT
"""readability-lxml as the judge of a page: which of its elements belong to the article."""

from __future__ import annotations

import logging
from copy import deepcopy

from lxml import etree
from readability import Document
from readability.readability import Unparseable

from reader.cleaning.dom import BLOCK_TAGS, Element, name
from reader.cleaning.measure import number_of

_NAMED = BLOCK_TAGS - {
    "p",
    "blockquote",
    "pre",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "figure",
    "figcaption",
    "td",
    "tr",
    "table",
    "tbody",
    "ul",
    "ol",
    "li",
    "dl",
    "dd",
    "dt",
}
"""Elements whose class and id the engine may weigh: what holds others. It drops a heading named "header" or a
quotation named "tweet" unread."""

logging.getLogger("readability").setLevel(logging.CRITICAL)


class _Judge(Document):
    """The engine on a tree that was prepared already: nothing is parsed or written out twice."""

    result: Element | None = None

    def _parse(self, input: Element) -> Element:  # noqa: A002 - the engine's name
        self.encoding = "utf-8"
        copy: Element = deepcopy(input)
        for element in copy.iter():
            if name(element) not in _NAMED:
                for key in ("class", "id"):
                    if key in element.attrib:
                        del element.attrib[key]
        return copy

    def get_clean_html(self) -> str:
        """Keep the judged tree and return its text: the engine asks for no more than its length."""
        result: Element | None = self.html
        self.result = result
        return "" if result is None else etree.tostring(result, encoding="unicode", method="html")


def judged(tree: Element) -> set[int] | None:
    """Return the numbers of the elements the engine keeps; None where it finds no article."""
    judge = _Judge(tree)
    try:
        judge.summary(html_partial=True, keep_all_images=True)
    except (Unparseable, etree.LxmlError, ValueError, RecursionError):
        return None
    if judge.result is None:
        return None
    kept = {number_of(element) for element in judge.result.iter()}
    kept.discard(-1)
    return kept
