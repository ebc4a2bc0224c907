# SPDX-License-Identifier: MIT
"""The engine's judgement laid over the page: what is kept is cut out of the page's own tree."""

from __future__ import annotations

from lxml.html import HtmlElement

from reader.cleaning.dom import drop, name
from reader.cleaning.engine import MARK


def cut(tree: HtmlElement, numbered: list[HtmlElement], kept: set[int]) -> HtmlElement:
    """Reduce a numbered tree to the elements kept and those around them; return the body."""
    around: set[int] = set()
    for index in kept:
        for ancestor in numbered[index].iterancestors():
            mark = int(ancestor.get(MARK) or 0)
            if mark in around:
                break
            around.add(mark)
    for element in list(tree.iter()):
        mark = element.get(MARK) if name(element) else None
        if mark is None or (parent := element.getparent()) is None:
            continue
        index = int(mark)
        if index in kept or index in around:
            if index not in kept:
                _silence(element)
            continue
        parent_mark = int(parent.get(MARK) or 0)
        if parent_mark in kept or parent_mark in around:
            if parent_mark not in kept:
                element.tail = None
            drop(element)
    return next(tree.iter("body"), tree)


def _silence(element: HtmlElement) -> None:
    """Take the loose text out of an element that only stands around what is kept."""
    element.text = None
    for child in element:
        child.tail = None
