# SPDX-License-Identifier: MIT
"""Whether a page is one of several an article or a thread was parted into, told by where it leads on to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from reader.cleaning.dom import Element, attribute, hints, name

PAGING_HINTS = frozenset({"pagination", "pager", "paging", "pages", "paginator", "pagenav", "multipage"})
"""Words authors name the row of page numbers with."""
MOST_PARTS = 200
"""Number of a page from which it is a date or the number of another article."""
LARGEST_ROW = 120
"""Links of a row of page numbers that are looked at."""

_NUMBER = re.compile(
    r"(?:[?&](?:page|pagenum|pg|p|seite|s|start)=|/(?:page|seite|p)?[-/]?|[-_](?:page|p|seite)?[-_]?)(\d{1,4})"
    r"(?P<end>/?|\.\w{2,5})$"
)


def is_one_of_several(root: Element, url: str | None) -> bool:
    """Tell whether a page at `url` links to another part of itself: the same address with a page's number behind it."""
    own, number = _parted(_absolute(url or "", None))
    found = {_parted(_absolute(target, url)) for target in _targets(root)}
    others = {other for base, other in found if base == own}
    if number:
        # "/post/12" leads on to "/post/13": only what also leads back to the first part is a part itself.
        return bool(others & {0, 1}) and len(others | {number}) > 1
    return any(2 <= other <= MOST_PARTS for other in others)


def _targets(root: Element) -> Iterator[str]:
    """Yield where a page's head, its links to the next page and its rows of page numbers lead to."""
    for element in root.iter("link", "a"):
        if "next" in attribute(element, "rel").lower().split():
            yield attribute(element, "href")
    rows = 0
    for element in root.iter("div", "nav", "ul", "ol", "p", "section"):
        if not element.attrib or PAGING_HINTS.isdisjoint(hints(element)):
            continue
        for link in element.iter("a"):
            rows += 1
            if rows > LARGEST_ROW:
                return
            if name(link) == "a" and attribute(link, "href"):
                yield attribute(link, "href")


def _absolute(target: str, url: str | None) -> str:
    try:
        return urljoin(url or "", target).split("#", maxsplit=1)[0]
    except ValueError:
        return ""


def _parted(address: str) -> tuple[str, int]:
    """Return an address without a page's number at its end, and the number; 0 where it has none."""
    match = _NUMBER.search(address)
    if match is None:
        return address.rstrip("/"), 0
    return address[: match.start()].rstrip("/") + match["end"].rstrip("/"), int(match[1])
