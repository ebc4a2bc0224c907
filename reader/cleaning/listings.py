# SPDX-License-Identifier: MIT
"""Pages that only lead to articles: how they are told, and which of their elements are the teasers."""

from __future__ import annotations

from reader.cleaning.dom import HEADINGS, name
from reader.cleaning.measure import Measures

FEWEST_TEASERS = 8
"""Teasers that make a page a list of articles, if nothing else stands on it; see `is_listing`."""


def teasers_of(measures: Measures) -> list[int]:
    """Return the numbers of the `article` elements with a linked heading that stand in no other of these."""
    found: list[int] = []
    for index, element in enumerate(measures.elements):
        if name(element) != "article" or (found and index <= measures.last[found[-1]]):
            continue
        if any(next(heading.iter("a"), None) is not None for heading in element.iter(*HEADINGS)):
            found.append(index)
    return found


def is_listing(measures: Measures, kept: set[int], teasers: list[int]) -> bool:
    """Tell whether the page only leads to articles: several teasers, and next to nothing kept outside one of them.

    A third of the teasers' text: a page of 27 teasers kept 2 %, articles with up to 19 beside them 23 % or more.
    """
    if len(teasers) < FEWEST_TEASERS:
        return False
    length = sum(measures.text[i] for i in kept if measures.parent[i] not in kept)
    return length * 3 < sum(measures.text[i] for i in teasers)


def around_all(measures: Measures, teasers: list[int]) -> int:
    """Return the number of the innermost element that holds all of some teasers, in order."""
    top = teasers[0]
    while measures.last[top] < teasers[-1]:
        top = measures.parent[top]
    return top
