# SPDX-License-Identifier: MIT
"""Cards within a text: teasers for other pages of the site, and what hovers over a name."""

from __future__ import annotations

from reader.cleaning.asides import is_internal, is_sister
from reader.cleaning.dom import Element, attribute, name
from reader.cleaning.measure import Measures

LONGEST_CARD = 600
"""Code points of a teaser or a hover card; the longest of those on marked pages had 420."""


def is_card(measures: Measures, index: int, url: str | None) -> bool:
    """Tell whether an element is an image and a line that both lead to one other page of the site at `url`.

    Up to `LONGEST_CARD` code points; products of a shop stay, for they lead elsewhere, and so do figures.
    """
    links = measures.count_links(index)
    if not links or not measures.count_images(index) or not 0 < measures.text[index] <= LONGEST_CARD:
        return False
    element = measures.elements[index]
    tag = name(element)
    if tag == "span":
        # A hover card begins with its picture; a line that begins with text holds the name the card hangs on.
        return links >= 3 and measures.link_share(index) > 0.8 and _begins_with_image(element)
    if tag not in ("div", "section", "article", "aside", "li") or links > 12:
        return False
    targets = {attribute(link, "href").split("#")[0] for link in element.iter("a")} - {""}
    if len(targets) != 1 or next(element.iter("figcaption"), None) is not None:
        return False
    return _leads_elsewhere(targets.pop(), url, links, measures.link_share(index))


def _leads_elsewhere(target: str, url: str | None, links: int, share: float) -> bool:
    """Tell whether what leads to one page of the site says little besides: it has two links, or is one."""
    if not is_internal(target, url):
        return share > 0.5 and is_sister(target, url)
    return links >= 2 or share > 0.8


def _begins_with_image(element: Element) -> bool:
    """Tell whether an image stands before all text of an element."""
    for inner in element.iter():
        if name(inner) == "img":
            return True
        if inner.text and inner.text.strip():
            return False
        if inner is not element and inner.tail and inner.tail.strip() and not len(inner):
            return False
    return False
