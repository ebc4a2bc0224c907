# SPDX-License-Identifier: MIT
"""readability-lxml as the judge of a page: which of its elements belong to the article."""

from __future__ import annotations

import logging
from copy import deepcopy

from lxml import etree
from lxml.html import HtmlElement
from readability import Document
from readability.readability import Unparseable

from reader.cleaning.dom import name

MARK = "data-verbatim"
"""The attribute that holds an element's number, so that the judged copy can be laid over the page."""

logging.getLogger("readability").setLevel(logging.CRITICAL)


class _Judge(Document):
    """The engine on a tree that was prepared already: nothing is parsed or written out twice."""

    result: HtmlElement | None = None

    def _parse(self, input: HtmlElement) -> HtmlElement:  # noqa: A002 - the engine's name
        self.encoding = "utf-8"
        return deepcopy(input)

    def get_clean_html(self) -> str:
        """Keep the judged tree and return its text: the engine asks for no more than its length."""
        self.result = self.html
        return etree.tostring(self.html, encoding="unicode", method="html")


def number(tree: HtmlElement) -> list[HtmlElement]:
    """Number a tree's elements in page order and return them."""
    numbered: list[HtmlElement] = []
    for element in tree.iter():
        if name(element):
            element.set(MARK, str(len(numbered)))
            numbered.append(element)
    return numbered


def judged(tree: HtmlElement) -> set[int] | None:
    """Return the numbers of the elements the engine keeps; None where it finds no article."""
    judge = _Judge(tree)
    try:
        judge.summary(html_partial=True, keep_all_images=True)
    except (Unparseable, etree.LxmlError, ValueError, RecursionError):
        return None
    if judge.result is None:
        return None
    return {int(mark) for element in judge.result.iter() if name(element) and (mark := element.get(MARK))}
