# SPDX-License-Identifier: MIT
"""The ways a page can be read: each gives the blocks of one candidate for its article."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

from reader.article import Block, SavedPage
from reader.cleaning import blocks, engine, exported, metadata, prepare
from reader.cleaning.asides import stands_aside
from reader.cleaning.dom import Element, attribute, folded
from reader.cleaning.images import Images
from reader.cleaning.measure import Measures
from reader.cleaning.metadata import Metadata
from reader.cleaning.parts import is_one_of_several
from reader.cleaning.receipt import PageFigures, figures_of, words_in
from reader.cleaning.selection import Selection
from reader.cleaning.tidy import LISTING_RULES, RULES, tidy
from reader.exchange import Facts

SHORT_FOR_PAID = 120
"""Words below which a text beside a paywall may be its beginning only: of four marked pages with one the three whole
articles have 368 words and more, the cut one 65."""
_PAID = re.compile(r"pay-?wall|reg-?wall|metered-?content|subscribers?-only", re.IGNORECASE)


logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


@dataclass
class Source:
    """A page's tree and what was read from it so far; profiles take copies of the tree."""

    page: SavedPage
    root: Element
    found: Metadata
    images: Images
    figures: PageFigures | None = None
    direction: str = ""
    """The direction stated around the candidate's text, where one is."""
    notes: list[str] = field(default_factory=list[str])
    """Warnings of the profile itself."""
    facts: Facts | None = None
    """The facts the page carries where it is an article Verbatim exported; `found` holds them then."""


def source_of(page: SavedPage) -> Source | None:
    """Return a page ready for the profiles; None where its markup holds nothing."""
    root = prepare.parse(page.content)
    if root is None:
        return None
    found = metadata.read(root, page)
    facts = exported.facts_of(root)
    if facts is not None:
        exported.take(facts, found, page.url)
    return Source(page, root, found, Images(page, found.url), facts=facts)


def article(source: Source, *, keep_hidden: bool = False) -> list[Block]:
    """Read the page as one article: the engine's choice, mended and tidied."""
    tree = prepare.prepared(source.root, keep_hidden=keep_hidden)
    measures = Measures(tree)
    source.figures = figures_of(tree, measures)
    selection = Selection(measures, engine.judged(tree) or set())
    is_list = selection.is_listing()
    if is_list:
        source.notes.append("The page is a list of articles, not one article.")
        selection.take_listing()
    elif not selection.kept:
        return []
    else:
        selection.find_headline(folded(source.found.title))
        selection.mend()
        selection.fetch_lede()
        selection.fetch_writers()
        selection.drop_cards(source.found.url)
    source.direction = _direction_around(measures, selection)
    asks = _asks_for_subscription(measures)
    body = selection.cut(tree)
    tidy(body, source.found, measures, LISTING_RULES if is_list else RULES)
    made = blocks.make_blocks([body], source.images, source.found.url)
    if not is_list and is_one_of_several(source.root, source.found.url):
        source.notes.append("This is one page of several; what stands on the others is not in it.")
    if asks and words_in(made) < SHORT_FOR_PAID:
        source.notes.append("The text may end early: the page asks for a subscription.")
    return made


def hidden(source: Source) -> list[Block]:
    """Read the page with what it hides: some show their text only once a script ran."""
    return article(source, keep_hidden=True)


def whole(source: Source) -> list[Block]:
    """Read all of the page but menus, forms and what its author named an aside."""
    tree = prepare.prepared(source.root)
    measures = Measures(tree)
    source.figures = source.figures or figures_of(tree, measures)
    for index, element in enumerate(measures.elements):
        if stands_aside(measures, index):
            _remove(element)
    body = next(tree.iter("body"), tree)
    tidy(body, source.found, measures)
    return blocks.make_blocks([body], source.images, source.found.url)


def second(source: Source) -> list[Block]:
    """Read the page by a second engine, trafilatura."""
    # Loaded when asked for: it costs a third of a second and most pages never need it.
    import trafilatura

    tree = prepare.prepared(source.root)
    try:
        markup: str | None = trafilatura.extract(
            lxml.html.tostring(tree, encoding="unicode"),
            output_format="html",
            include_images=True,
            include_tables=True,
            include_links=True,
            include_comments=False,
        )
    except (etree.LxmlError, ValueError, TypeError, AttributeError, RecursionError):
        return []
    root = prepare.parse(markup or "")
    if root is None:
        return []
    return blocks.make_blocks([next(root.iter("body"), root)], source.images, source.found.url)


def everything(source: Source) -> list[Block]:
    """Read the page as it is: nothing is left out but scripts and what is hidden."""
    tree = prepare.prepared(source.root)
    return blocks.make_blocks([next(tree.iter("body"), tree)], source.images, source.found.url)


def _asks_for_subscription(measures: Measures) -> bool:
    return any(_PAID.search(attribute(element, "class")[:300]) for element in measures.elements if element.attrib)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)


def _direction_around(measures: Measures, selection: Selection) -> str:
    """Return the direction stated nearest around at least half of the kept text."""
    kept = sum(measures.text[i] for i in selection.kept if measures.parent[i] not in selection.kept)
    best = ""
    for index in sorted(selection.around | selection.kept):
        stated = attribute(measures.elements[index], "dir").lower()
        if stated in ("ltr", "rtl") and 2 * measures.text[index] >= kept:
            best = stated
    return best


PROFILES: dict[str, Callable[[Source], list[Block]]] = {
    "article": article,
    "hidden": hidden,
    "second": second,
    "whole": whole,
    "everything": everything,
}
"""The profiles by name, in the order they are tried and offered."""
