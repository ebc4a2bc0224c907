# SPDX-License-Identifier: MIT
"""The images of a page: where an element takes its image from, and which of them the file holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

from reader.article import ImageReference, Picture, SavedPage
from reader.cleaning.dom import Element, attribute, attributes, name, squeezed
from reader.cleaning.pictures import keep

SMALLEST = 3
"""Images of fewer pixels a side count visits, they show nothing; 1 and 2 occur in the wild, 3 is the first bullet."""

LARGEST_COUNTER = 200
"""Bytes of an image that cannot be shown and counts visits; the usual transparent dots have 43 to 95."""

LONGEST_ALTERNATIVE = 2000
"""Code points of an image's words that are kept."""

_IMAGE_NAME = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|svg|bmp)(?:$|[?#])", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$")
_LAZY_FIRST = ("data-src", "data-original", "data-lazy-src", "data-srcset", "data-lazy-srcset", "data-original-src")


def sources(element: Element) -> Iterator[str]:
    """Yield the addresses an `img` may take its image from, the likeliest first, as written."""
    plain = attribute(element, "src")
    if plain and not is_placeholder(plain):
        yield plain
    for key in _LAZY_FIRST:
        yield from _addresses(key, attribute(element, key))
    yield from _addresses("srcset", attribute(element, "srcset"))
    for key, value in attributes(element):
        if key not in _LAZY_FIRST and key.startswith("data-") and len(value) < 4000 and _IMAGE_NAME.search(value):
            yield from _addresses(key, value.strip())
    parent = element.getparent()
    if parent is not None and name(parent) == "picture":
        for source in parent.iterchildren("source"):
            yield from _addresses("srcset", attribute(source, "srcset") or attribute(source, "data-srcset"))
    if plain:
        yield plain


def _addresses(key: str, value: str) -> Iterator[str]:
    if not value or value[0] in "{[":
        return
    if "srcset" in key or re.search(r"\s\d+(?:\.\d+)?[wx](?:,|$)", value):
        choices = [choice for choice in (part.split() for part in re.split(r",\s+|,(?=\S+\s)", value)) if choice]
        choices.sort(key=_width, reverse=True)
        yield from (choice[0] for choice in choices if not is_placeholder(choice[0]))
    elif not any(character.isspace() for character in value):
        yield value


def _width(choice: list[str]) -> float:
    """Return the width or density a `srcset` entry states; the widest is the one to keep."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)[wx]", choice[1]) if len(choice) > 1 else None
    return float(match.group(1)) if match else 0.0


def is_placeholder(address: str) -> bool:
    """Tell whether an address shows nothing itself: a tiny data: image, a script's or a blank page's address."""
    lowered = address[:64].lower()
    if lowered.startswith("data:"):
        # Placeholders are a drawn pixel or an empty SVG; the smallest real pictures seen inline have some 300 bytes.
        return len(address) < 300 or (lowered.startswith("data:image/svg") and len(address) < 1000)
    return not address or lowered.startswith(("about:", "javascript:", "#"))


def _size(element: Element, key: str) -> int | None:
    match = _NUMBER.match(attribute(element, key))
    return int(match.group(1)) if match else None


def _is_dot(width: int | None, height: int | None) -> bool:
    """Tell whether a stated size is that of a counting pixel or a spacer; a height of 0 beside a width is not known."""
    if 0 in (width, height) and max(width or 0, height or 0) > SMALLEST:
        return False
    return any(side is not None and side < SMALLEST for side in (width, height))


class Images:
    """Finds the images of one page among its file's parts and keeps those that can be shown."""

    def __init__(self, page: SavedPage, base: str | None) -> None:
        self._resources = page.resources
        self._base = base
        self._kept: dict[str, Picture | None] = {}
        self._counters: set[str] = set()
        self.pictures: dict[str, Picture] = {}
        """The pictures in use so far, by key."""

    def reference(self, element: Element) -> ImageReference | None:
        """Return what an `img` shows; None for counting pixels and for images without any address."""
        width, height = _size(element, "width"), _size(element, "height")
        if _is_dot(width, height):
            return None
        found = list(dict.fromkeys(source for source in sources(element)))
        if not found:
            return None
        alternative = squeezed(attribute(element, "alt") or attribute(element, "title"))[:LONGEST_ALTERNATIVE]
        return self.of_addresses(found, alternative, width or 0, height or 0)

    def of_addresses(
        self, addresses: list[str], alternative: str = "", width: int = 0, height: int = 0
    ) -> ImageReference | None:
        """Return the image under the first of `addresses` the file holds, else a reference without a key."""
        for address in addresses:
            picture = self._picture(address)
            if picture is not None:
                self.pictures[picture.key] = picture
                return ImageReference(picture.key, alternative, picture.width, picture.height, self._named(address))
        if any(address in self._counters for address in addresses):
            return None
        named = next((text for text in map(self._named, addresses) if text), "")
        if not named and not alternative and all(map(is_placeholder, addresses)):
            return None
        return ImageReference("", alternative, width, height, named)

    def _named(self, address: str) -> str:
        """Return the absolute web address of an image, or an empty text where it has none."""
        absolute = self.absolute(address)
        return absolute if absolute.startswith(("http://", "https://")) else ""

    def absolute(self, address: str) -> str:
        """Return an address joined with the page's own; a broken one as it is."""
        try:
            joined = urljoin(self._base, address) if self._base else address
            urlsplit(joined)
        except ValueError:
            return address
        return joined

    def _picture(self, address: str) -> Picture | None:
        if address not in self._kept:
            self._kept[address] = self._load(address)
        return self._kept[address]

    def _load(self, address: str) -> Picture | None:
        for spelling in dict.fromkeys(
            (address, unquote(address), self.absolute(address), address.split("#", maxsplit=1)[0])
        ):
            resource = self._resources.get(spelling)
            if resource is not None:
                picture = keep(resource.data, resource.media_type)
                if picture is None and len(resource.data) <= LARGEST_COUNTER:
                    self._counters.add(address)
                return picture
        return None
