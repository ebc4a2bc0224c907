# SPDX-License-Identifier: MIT
"""Series of like parts, of which the engine takes one: the posts of a live blog, the entries of a diary."""

from __future__ import annotations

from reader.cleaning.asides import is_aside, is_prose
from reader.cleaning.dom import HEADINGS, attribute, name, text_of
from reader.cleaning.measure import Measures, number_of

FEWEST = 3
"""Parts with prose that make a series."""
MOST_OF_ONE = 0.5
"""Share of the parts' text in the one the engine took up to which the others belong to it: an article among boxes of
its class would have more."""
MOST_LEADING = 0.5
"""Share of parts whose heading leads to another page up to which they are no teasers."""


def series_around(measures: Measures, kept: set[int]) -> list[int]:
    """Return the numbers of the parts of a series, where all that is kept stands in one of them; else none."""
    if not kept:
        return []
    first, last = min(kept), max(kept)
    index = first
    while index > 0 and measures.last[index] < last:
        index = measures.parent[index]
    while index > 0 and name(measures.elements[index]) != "article":
        index = measures.parent[index]
    if index <= 0 or not attribute(measures.elements[index], "class"):
        return []
    parts = _alike(measures, index)
    if len(parts) < FEWEST or measures.text[index] > MOST_OF_ONE * sum(measures.text[part] for part in parts):
        return []
    leading = sum(1 for part in parts if _leads_elsewhere(measures, part))
    return [] if leading > MOST_LEADING * len(parts) else parts


def _alike(measures: Measures, index: int) -> list[int]:
    """Return the elements beside one, and itself, that have its name and class and hold prose, in order."""
    element = measures.elements[index]
    around = element.getparent()
    if around is None or is_aside(element):
        return []
    stated = attribute(element, "class")
    beside = (other for other in around if name(other) == name(element) and attribute(other, "class") == stated)
    numbers = (number_of(other) for other in beside)
    return [at for at in numbers if at >= 0 and measures.link_share(at) < 0.5 and _holds_prose(measures, at)]


def _holds_prose(measures: Measures, index: int) -> bool:
    return any(is_prose(text_of(line)) for line in measures.elements[index].iter("p"))


def _leads_elsewhere(measures: Measures, index: int) -> bool:
    heading = next(measures.elements[index].iter(*HEADINGS), None)
    if heading is None:
        return False
    return any(not attribute(link, "href").startswith("#") for link in heading.iter("a"))
