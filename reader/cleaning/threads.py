# SPDX-License-Identifier: MIT
"""Threads: pages of posts by several people, each under its writer's name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader.cleaning.dom import Element, attribute, hints, name, text_of
from reader.cleaning.measure import Measures, number_of

WRITER_HINTS = frozenset({"author", "username", "poster", "nickname", "postauthor", "userinfo"})
"""Words authors of pages name the place of a post's writer with."""
FEWEST_POSTS = 3
"""Posts that make a thread: an article and a box about its writer name one or two."""
LONGEST_WRITER = 60
"""Code points of what stands at a writer's place, rank and number of posts included."""


def writers_of(measures: Measures, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the writers' places of a thread's posts between two elements, each with the number of the name in it.

    A place of that name with the same class stands in several posts, each with text of its own behind it. Where there
    is one link at the place, it is the name, and what stands beside it is not.
    """
    places = [
        index
        for index in range(first, last)
        if measures.elements[index].attrib
        and 0 < measures.text[index] <= LONGEST_WRITER
        and not WRITER_HINTS.isdisjoint(hints(measures.elements[index]))
    ]
    counts = Counter(_kind(measures.elements[index]) for index in places)
    end = -1
    for index in places:
        if index <= end or counts[_kind(measures.elements[index])] < FEWEST_POSTS:
            continue
        end = measures.last[index]
        yield index, _name_at(measures, index)


def _kind(element: Element) -> tuple[str, str]:
    return name(element), attribute(element, "class")


def _name_at(measures: Measures, index: int) -> int:
    links = [link for link in measures.elements[index].iter("a") if text_of(link)]
    return number_of(links[0]) if len(links) == 1 else index
