# SPDX-License-Identifier: MIT
"""An article Verbatim itself exported: it is read as it was written, nothing is weighed or left out."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from reader import exchange
from reader.article import Block, BlockKind, ImageReference
from reader.cleaning import dates
from reader.cleaning.blocks import BlockWriter
from reader.cleaning.dom import HEADINGS, Element, attribute, name, squeezed, text_of
from reader.cleaning.images import Images
from reader.cleaning.metadata import Metadata
from reader.cleaning.writer import LONGEST_ADDRESS, linked_names

NAME = "exported"
"""What a receipt calls this way to read a page."""

_ALIGNMENTS = frozenset({"left", "center", "right"})


def place_of(root: Element) -> Element | None:
    """Return a copy of the element that holds the text; None where the page is no exported article."""
    if facts_of(root) is None:
        return None
    found = next((element for element in root.iter("section") if attribute(element, "id") == exchange.PLACE), None)
    return deepcopy(found) if found is not None else None


def facts_of(root: Element) -> exchange.Facts | None:
    """Return the facts a page carries; None where it carries none."""
    for meta in root.iter("meta"):
        if attribute(meta, "name") == exchange.META:
            return exchange.decoded(attribute(meta, "content"))
    return None


def take_facts(root: Element, found: Metadata) -> bool:
    """Put the facts a page carries in the place of those that were found in it; tell whether it carries any."""
    facts = facts_of(root)
    if facts is None:
        return False
    found.title, found.byline, found.byline_lines = facts.title, facts.byline, []
    found.published, found.modified = dates.iso(facts.published or ""), dates.iso(facts.modified or "")
    found.site, found.excerpt, found.section = facts.site, facts.excerpt, facts.section
    web = facts.url is not None and facts.url[:8].lower().startswith(("http://", "https://"))
    found.url = facts.url if web else None
    found.language = facts.language
    found.direction = facts.direction if facts.direction in ("ltr", "rtl") else None
    found.images = []
    return True


def lead_image(root: Element, images: Images) -> str:
    """Return the key of the lead image the facts name, where it is one of the text's pictures."""
    facts = facts_of(root)
    return facts.lead_image if facts is not None and facts.lead_image in images.pictures else ""  # pyright: ignore


def blocks_of(place: Element, images: Images) -> list[Block]:
    """Return the blocks of the element that holds the text; the element is used up."""
    _restore(place)
    writer = _Writer(images, linked=linked_names(place))
    writer.inside(place)
    writer.flush()
    return writer.blocks


def _restore(place: Element) -> None:
    """Take out what exporting set into the text, and put back what it showed otherwise."""
    for element in list(place.iter()):
        tag, classes = name(element), attribute(element, "class").split()
        if tag == "sup" and exchange.NOTE in classes:
            _remove(element, keep_inside=False)
        elif tag == "mark" and exchange.HIGHLIGHT in classes:
            _remove(element, keep_inside=True)
        elif tag in ("td", "th"):
            element.set("align", next((word for word in classes if word in _ALIGNMENTS), attribute(element, "align")))
        elif tag == "thead" and not text_of(element) and next(element.iter("img"), None) is None:
            # Tables of Markdown must have a head: this one's had none.
            _remove(element, keep_inside=False)
        if exchange.LEVEL in element.attrib and attribute(element, exchange.LEVEL) in set("123456"):
            element.tag = f"h{attribute(element, exchange.LEVEL)}"


def _remove(element: Element, *, keep_inside: bool) -> None:
    """Take an element out of its tree, the text behind it left in place, and what is in it where that is kept."""
    parent = element.getparent()
    if parent is None:
        return
    inside = list(element) if keep_inside else []
    before = element.getprevious()
    _append(parent, before, element.text if keep_inside else None)
    at = parent.index(element)
    for number, child in enumerate(inside):
        parent.insert(at + number, child)
    last = inside[-1] if inside else before
    tail: str | None = element.tail
    element.tail = None
    parent.remove(element)
    _append(parent, last, tail)


def _append(parent: Element, before: Element | None, text: str | None) -> None:
    if not text:
        return
    if before is None:
        parent.text = (parent.text or "") + text
    else:
        before.tail = (before.tail or "") + text


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
        self.direction = attribute(element, "dir") or self.direction
        self.language = attribute(element, "lang")[:35] or self.language
        write()
        self.flush()
        self.direction, self.language = outer

    def link_target(self, reference: str) -> str:
        """Return where a link leads: within the text even where what it led to was left out when it was cleaned."""
        return reference[:LONGEST_ADDRESS] if reference.startswith("#") else super().link_target(reference)

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
        label = attribute(lead, "title") if lead is not None else ""
        if not images and label and label != address:
            images = (ImageReference("", label),)
        self.direction, outer = attribute(element, "dir"), self.direction
        self.add_figure(images, self.link_target(address), text, inlines)
        self.direction = outer

    def _reference(self, element: Element) -> ImageReference:
        alternative = squeezed(attribute(element, "alt"))
        address = attribute(element, exchange.ADDRESS)
        address = address if address.lower().startswith(("http://", "https://")) else ""
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


def _within(element: Element, other: Element | None) -> bool:
    return other is not None and any(around is other for around in element.iterancestors())
