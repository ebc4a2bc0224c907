# SPDX-License-Identifier: MIT
"""An article Verbatim itself exported: it is read as it was written, nothing is weighed or left out.

Any page may say that it is one: what it then can state and link to is bounded as for all others.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from reader import exchange
from reader.article import Block, BlockKind, ImageReference
from reader.cleaning import dates
from reader.cleaning.blocks import BlockWriter
from reader.cleaning.dom import HEADINGS, Element, attribute, name, squeezed
from reader.cleaning.images import LONGEST_ALTERNATIVE, Images
from reader.cleaning.metadata import LONGEST_STATED, LONGEST_TITLE, Metadata, is_language, one_line
from reader.cleaning.prepare import is_hidden
from reader.cleaning.writer import LONGEST_ADDRESS, LONGEST_ANCHOR, linked_names

NAME = "exported"
"""What a receipt calls this way to read a page."""
MOST_NAMES = 5_000
"""Authors that are taken; papers of large collaborations have some 3,000."""
_LONGEST_NAME = 300
"""Code points of what a video is called, as elsewhere (`figures.py`)."""

_ALIGNMENTS = frozenset({"left", "center", "right"})
_DIRECTIONS = frozenset({"ltr", "rtl"})


def facts_of(root: Element) -> exchange.Facts | None:
    """Return the facts a page carries, held to what other pages can say of themselves; None where it carries none."""
    for meta in root.iter("meta"):
        if attribute(meta, "name") == exchange.META:
            stated = exchange.decoded(attribute(meta, "content"))
            return _bounded(stated) if stated is not None else None
    return None


def _bounded(facts: exchange.Facts) -> exchange.Facts:
    names = (squeezed(name)[:LONGEST_STATED] for name in facts.byline[:MOST_NAMES])
    return exchange.Facts(
        title=one_line(facts.title)[:LONGEST_TITLE],
        byline=tuple(name for name in names if name),
        published=dates.iso(facts.published),
        modified=dates.iso(facts.modified),
        site=_stated(facts.site),
        url=exchange.web_address(facts.url) or None,
        language=facts.language if facts.language and is_language(facts.language) else None,
        direction=facts.direction if facts.direction in _DIRECTIONS else None,
        excerpt=_stated(facts.excerpt),
        section=_stated(facts.section),
        lead_image=facts.lead_image,
    )


def _stated(text: str | None) -> str | None:
    return one_line(text or "")[:LONGEST_STATED] or None


def take(facts: exchange.Facts, found: Metadata, url: str | None) -> None:
    """Put the facts a page carries in the place of those that were found in it.

    `url` is where the page came from as far as its file says: whoever saved it from the web knows that better than
    the page; an exported file that was saved once more from a disk knows it better.
    """
    found.title, found.byline, found.byline_lines = facts.title, facts.byline, []
    found.published, found.modified = facts.published, facts.modified
    found.site, found.excerpt, found.section = facts.site, facts.excerpt, facts.section
    found.url = exchange.web_address(url) or facts.url
    found.language, found.direction = facts.language, facts.direction
    found.images = []


def place_of(root: Element) -> Element | None:
    """Return a copy of the element that holds the text; None where there is none, or none that is shown."""
    found = next((element for element in root.iter("section") if attribute(element, "id") == exchange.PLACE), None)
    if found is None or any(map(is_hidden, (found, *found.iterancestors()))):
        return None
    return deepcopy(found)


def blocks_of(place: Element, images: Images) -> list[Block]:
    """Return the blocks of the element that holds the text; the element is used up."""
    _restore(place)
    writer = _Writer(images, linked=linked_names(place))
    writer.inside(place)
    writer.flush()
    return writer.blocks


def _restore(place: Element) -> None:
    """Take out what exporting set into the text and what no browser shows, and put back what it showed otherwise.

    Nothing is moved, for that takes long where there is much of it: what goes is emptied and called what is skipped.
    """
    for element in list(place.iter()):  # what is emptied on the way stands before what comes next
        tag, classes = name(element), attribute(element, "class").split()
        if not tag:
            continue
        if (tag == "sup" and exchange.NOTE in classes) or (element is not place and is_hidden(element)):
            behind: str | None = element.tail
            element.clear()
            element.tag, element.tail = "template", behind
        elif tag == "mark" and exchange.HIGHLIGHT in classes:
            element.tag = "bdi"
        elif tag in ("td", "th"):
            element.set("align", next((word for word in classes if word in _ALIGNMENTS), attribute(element, "align")))
        elif tag in HEADINGS and attribute(element, exchange.LEVEL) in set("123456"):
            element.tag = f"h{attribute(element, exchange.LEVEL)}"


class _Writer(BlockWriter):
    """Writes the blocks as they were; what other pages leave to be guessed, exported ones say."""

    def walk(self, element: Element) -> None:
        """Add what an element holds, its own tag included."""
        tag = name(element)
        if tag in HEADINGS:
            self._in_own_terms(element, lambda: self.heading(element, int(tag[1])))
        elif tag == "img":
            self.image(element)
        elif tag == "figure":
            self.figure(element)
        elif tag == "table":
            self._in_own_terms(element, lambda: self.table(element))
        elif tag == "p" and exchange.CAPTION in attribute(element, "class").split():
            self._caption_of_last(element)
        else:
            super().walk(element)

    def _in_own_terms(self, element: Element, write: Callable[[], None]) -> None:
        """Write an element whose own direction and language hold for it."""
        self.flush()
        outer = self.direction, self.language
        self.direction = _direction(element) or self.direction
        self.language = attribute(element, "lang")[:35] or self.language
        write()
        self.flush()
        self.direction, self.language = outer

    def link_target(self, reference: str) -> str:
        """Return where a link leads: within the text even where what it led to was left out when it was cleaned."""
        if reference.startswith("#"):
            return reference if len(reference) <= LONGEST_ANCHOR else ""
        return super().link_target(reference)

    def image(self, element: Element) -> None:
        """Set an image into the line; one that is not in the file has its words and its address all the same."""
        self.line.image(self._reference(element))

    def figure(self, element: Element) -> None:
        """Add a figure with all it says it holds."""
        self.flush()
        self.anchor(element)
        caption = next(element.iterchildren("figcaption"), None)
        text, inlines = self.caption_of(caption) if caption is not None else ("", ())
        lead = next((link for link in element.iterchildren("a") if attribute(link, "href")), None)
        address = attribute(lead, "href") if lead is not None else ""
        images = tuple(self._reference(image) for image in element.iter("img") if not _within(image, caption))
        label = attribute(lead, "title")[:_LONGEST_NAME] if lead is not None else ""
        if not images and label and label != address:
            images = (ImageReference("", label),)
        self.direction, outer = _direction(element), self.direction
        self.add_figure(images, self.link_target(address), text, inlines)
        self.direction = outer

    def _reference(self, element: Element) -> ImageReference:
        alternative = squeezed(attribute(element, "alt"))[:LONGEST_ALTERNATIVE]
        address = exchange.web_address(attribute(element, exchange.ADDRESS)[:LONGEST_ADDRESS])
        source = attribute(element, "src")
        held = source and source != exchange.MISSING
        kept = self.images.of_addresses([source], alternative) if held else None
        if kept is not None and kept.key:
            return replace(kept, address=address)
        sides = (attribute(element, side) for side in ("width", "height"))
        width, height = (int(side) if side.isdecimal() and len(side) < 6 else 0 for side in sides)
        return ImageReference("", alternative, width, height, address or (kept.address if kept is not None else ""))

    def _caption_of_last(self, element: Element) -> None:
        self.flush()
        text, inlines = self.caption_of(element)
        last = self.blocks[-1] if self.blocks else None
        if last is not None and last.kind in (BlockKind.FIGURE, BlockKind.TABLE) and not last.caption:
            self.blocks[-1] = replace(last, caption=text, caption_inlines=inlines)
        elif text:
            self.add_figure((), "", text, inlines)


def _direction(element: Element) -> str:
    stated = attribute(element, "dir")
    return stated if stated in _DIRECTIONS else ""


def _within(element: Element, other: Element | None) -> bool:
    return other is not None and any(around is other for around in element.iterancestors())
