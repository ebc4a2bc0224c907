# SPDX-License-Identifier: MIT
"""Pages that only lead to articles: how they are told, and which of their elements are the teasers."""

from __future__ import annotations

from reader.cleaning.asides import SHORTEST_PROSE, stands_aside
from reader.cleaning.dom import HEADINGS, attribute, name
from reader.cleaning.measure import Measures

FEWEST_TEASERS = 8
"""Teasers that make a page a list of articles, if nothing else stands on it; see `is_listing`."""
MOST_OUTSIDE = 0.1
"""Kept text outside of teasers, as a share of theirs, up to which a page is a list of them: the marked one kept none,
articles with 8 to 35 teasers beside them 0.36 and more."""
MOST_OF_ONE = 1 / 3
"""Share of the teasers' text in one of them from which it is the article, and the others stand beside it: 0.76 on the
one marked page of that kind, 0.05 on the list."""
SHORTEST_HEADLINE = 20
"""Code points of a link that is an item of a list of headlines; entries of menus are shorter."""

_DIVISIONS = frozenset({"div", "section", "li"})


def teasers_of(measures: Measures) -> list[int]:
    """Return the numbers of a page's teasers, none within another.

    `article` elements with a linked heading; where there are too few of these, divisions of one class with one, beside
    each other; where there are none, items that are one long link each.
    """
    leading = _leading(measures)
    found = _outermost(measures, [index for index in sorted(leading) if name(measures.elements[index]) == "article"])
    if len(found) >= FEWEST_TEASERS:
        return found
    repeated = _repeated(measures, [i for i in sorted(leading) if name(measures.elements[i]) in _DIVISIONS])
    if len(repeated) < FEWEST_TEASERS:
        repeated = _repeated(measures, [i for i in range(len(measures.elements)) if _is_headline(measures, i)])
    return repeated if len(repeated) >= FEWEST_TEASERS else found


def _repeated(measures: Measures, numbers: list[int]) -> list[int]:
    """Return the outermost of some elements that have enough with their tag and class beside them."""
    alike: dict[tuple[int, str, str], list[int]] = {}
    for index in numbers:
        element = measures.elements[index]
        alike.setdefault((measures.parent[index], name(element), attribute(element, "class")), []).append(index)
    enough = (group for group in alike.values() if len(group) >= FEWEST_TEASERS)
    repeated = _outermost(measures, sorted(index for group in enough for index in group))
    return [index for index in repeated if not _stands_aside(measures, index)]


def _stands_aside(measures: Measures, index: int) -> bool:
    """Tell whether an element or one around it is an aside."""
    while index > 0:
        if stands_aside(measures, index):
            return True
        index = measures.parent[index]
    return False


def _outermost(measures: Measures, numbers: list[int]) -> list[int]:
    """Return the elements of some in order that stand in no other of them."""
    found: list[int] = []
    for index in numbers:
        if not found or index > measures.last[found[-1]]:
            found.append(index)
    return found


def _leading(measures: Measures) -> set[int]:
    """Return the numbers of all elements that hold a heading which leads to another page."""
    found: set[int] = set()
    for index, element in enumerate(measures.elements):
        if name(element) not in HEADINGS or not measures.count_links(index):
            continue
        if any(not attribute(link, "href").startswith("#") for link in element.iter("a")):
            around = measures.parent[index]
            while around >= 0 and around not in found:
                found.add(around)
                around = measures.parent[around]
    return found


def _is_headline(measures: Measures, index: int) -> bool:
    """Tell whether an element is one long link and next to nothing else."""
    if measures.count_links(index) != 1 or name(measures.elements[index]) != "li":
        return False
    return measures.link_share(index) > 0.7 and measures.text[index] >= SHORTEST_HEADLINE


def is_listing(measures: Measures, kept: set[int], teasers: list[int]) -> bool:
    """Tell whether the page only leads to articles: many teasers alike in weight, and next to nothing kept besides."""
    if len(teasers) < FEWEST_TEASERS:
        return False
    of_all = sum(measures.text[index] for index in teasers)
    if max(measures.text[index] for index in teasers) > MOST_OF_ONE * of_all:
        return False
    outside = kept.difference(*(range(index, measures.last[index] + 1) for index in teasers))
    length = sum(measures.text[i] for i in outside if not measures.blocks[i] and measures.parent[i] in kept)
    if all(_is_headline(measures, index) for index in teasers):
        return length < SHORTEST_PROSE
    return length < MOST_OUTSIDE * of_all


def around_all(measures: Measures, teasers: list[int]) -> int:
    """Return the number of the innermost element that holds all of some teasers, in order."""
    top = teasers[0]
    while measures.last[top] < teasers[-1]:
        top = measures.parent[top]
    return top
