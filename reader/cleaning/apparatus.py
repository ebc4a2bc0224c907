# SPDX-License-Identifier: MIT
"""The parts of a text that serve the rest of it: its table of contents, its notes and references."""

from __future__ import annotations

from collections.abc import Container
from itertools import islice

from reader.cleaning.asides import APPARATUS_LABEL
from reader.cleaning.dom import HEADINGS, Element, attribute, hints, name, text_of
from reader.cleaning.measure import Measures, number_of

FAR_HEADING = 12
"""Elements looked back for the heading of a list of references; the farthest on marked pages stood nine before it."""
FEWEST_ENTRIES = 3
"""Links into the text that make a table of contents; two are "back to top" and a note."""
_NAMED = frozenset({"references", "footnotes", "footnote", "endnotes", "reflist", "bibliography"})


def is_apparatus(measures: Measures, index: int) -> bool:
    """Tell whether an element holds an article's notes and references: so named, or under a heading that says so."""
    element = measures.elements[index]
    if attribute(element, "role") in ("doc-endnotes", "doc-footnotes", "doc-bibliography"):
        return True
    named = hints(element)
    if not _NAMED.isdisjoint(named):
        return True
    if name(element) in ("section", "aside") or "navbox" in named:
        return False
    return APPARATUS_LABEL.match(_heading_before(element)) is not None


def _heading_before(element: Element) -> str:
    """Return the heading among the `FAR_HEADING` elements before one: references often stand behind boxes."""
    for previous in islice(element.itersiblings(preceding=True), FAR_HEADING):
        heading = previous if name(previous) in HEADINGS else next(previous.iter(*HEADINGS), None)
        if heading is not None:
            return text_of(heading)[:100]
    return ""


class Places:
    """The places of a page links can lead to, by name: which of them stand in what is kept."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._numbers: dict[str, int] | None = None

    def is_contents(self, index: int, kept: Container[int]) -> bool:
        """Tell whether an element is a list of links that lead to places within the kept text, and of little else."""
        measures = self._measures
        if measures.count_links(index) < FEWEST_ENTRIES or measures.link_share(index) < 0.5:
            return False
        inside = 0
        links = 0
        for link in measures.elements[index].iter("a"):
            reference = attribute(link, "href")
            if not reference:
                continue
            links += 1
            number = self._number(reference[1:]) if reference.startswith("#") else -1
            # A link to what holds the list leads nowhere; a heading of the text need not be kept for its entry to be.
            inside += number in kept and not number <= index <= measures.last[number]
        return inside >= FEWEST_ENTRIES and inside >= 0.8 * links

    def _number(self, target: str) -> int:
        if self._numbers is None:
            self._numbers = {}
            for element in self._measures.elements:
                for key in ("id", "name"):
                    if element.attrib and (place := attribute(element, key)):
                        self._numbers.setdefault(place, number_of(element))
        return self._numbers.get(target, -1)
