# SPDX-License-Identifier: MIT
"""The way from a saved page to its article."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.cleaning import dates, dumps, exported, language
from reader.cleaning.measure import Measures
from reader.cleaning.profiles import PROFILES, Source, source_of
from reader.cleaning.receipt import VERSION, figures_of, kept_share, made_receipt, words_in
from reader.errors import NoArticle

FEWEST_WORDS = 25
"""Words an article must have before other profiles are not tried; the shortest marked article has 26."""
POOR_SHARE = 0.3
"""Share of the page's paragraphs below which a second engine is asked; no marked page is below 0.33."""
LARGEST_ASKED = 5_000_000
"""Code points of a page the second engine is asked about: it takes seconds for more."""

logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_NOTHING = "The page holds no text to keep."
_NEXT = "Open it in a browser and save it again once it has loaded."


def clean(page: SavedPage, profile: str = "") -> Cleaned:
    """Return the article of a saved page and the pictures it shows.

    `profile` is one of `PROFILES`, to take that candidate; without one the best is found.
    Raises `NoArticle` where there is no text.
    """
    if page.media is Media.TEXT:
        return _clean_text(page, profile)
    source = source_of(page)
    if source is None:
        raise NoArticle(_NOTHING, _NEXT)
    if profile in PROFILES:
        name, blocks = profile, PROFILES[profile](source)
    else:
        name, blocks = _as_exported(source) or _best(source)
    if not any(block.text or block.images for block in blocks):
        raise NoArticle(_NOTHING, _NEXT)
    return _made(source, name, blocks)


def candidates(page: SavedPage) -> Iterator[tuple[str, Cleaned]]:
    """Yield each profile's name with the article it gives, those without text left out."""
    for profile in ("article", "everything") if page.media is Media.TEXT else PROFILES:
        try:
            yield profile, clean(page, profile)
        except NoArticle:
            continue


def original_blocks(page: SavedPage) -> tuple[Block, ...]:
    """Return all of a page as blocks, nothing left out: what a block can be brought back from."""
    try:
        return clean(page, "everything").article.blocks
    except NoArticle:
        return ()


def _clean_text(page: SavedPage, profile: str) -> Cleaned:
    article = dumps.whole_of(page) if profile == "everything" else dumps.article_of(page)
    if not article.text:
        raise NoArticle(_NOTHING, "The file is empty or holds no words.")
    settled = language.settled(None, article.text)
    direction = language.direction_of(article.text) or None
    receipt, warnings = made_receipt(dumps.figures_of(page), list(article.blocks), f"text/{VERSION}")
    told = (*article.warnings, *warnings)
    return Cleaned(replace(article, language=settled, direction=direction, receipt=receipt, warnings=told))


def _as_exported(source: Source) -> tuple[str, list[Block]] | None:
    """Return the blocks of an article Verbatim exported, as they are; None where the page is none."""
    place = exported.place_of(source.root) if source.facts is not None else None
    if place is None:
        return None
    source.figures = figures_of(place, Measures(place))
    blocks = exported.blocks_of(place, source.images)
    return (exported.NAME, blocks) if blocks else None


def _best(source: Source) -> tuple[str, list[Block]]:
    """Return the blocks of the first profile that gives enough, else of the one that gives most."""
    best: tuple[str, list[Block]] = ("", [])
    for name in ("article", "hidden", "whole"):
        source.notes.clear()
        blocks = PROFILES[name](source)
        words = words_in(blocks)
        if words >= FEWEST_WORDS:
            return _unless_outvoted(source, name, blocks)
        if words > words_in(best[1]) or (not best[1] and any(block.images for block in blocks)):
            best = (name, blocks)
    if not words_in(best[1]):
        # A page of links and labels has no text to choose: better all of it than nothing.
        blocks = PROFILES["everything"](source)
        best = ("everything", blocks) if words_in(blocks) else best
    return best


def _unless_outvoted(source: Source, name: str, blocks: list[Block]) -> tuple[str, list[Block]]:
    """Return the blocks, or those of the second engine where they hold far more of the page's paragraphs."""
    paragraphs = source.figures.paragraphs if source.figures else ()
    share = kept_share(paragraphs, blocks)
    if share >= POOR_SHARE or len(source.page.content) > LARGEST_ASKED:
        return name, blocks
    other = PROFILES["second"](source)
    return ("second", other) if kept_share(paragraphs, other) >= max(2 * share, 2 * POOR_SHARE) else (name, blocks)


def _made(source: Source, name: str, blocks: list[Block]) -> Cleaned:
    found = source.found
    text = "\n".join(block.text for block in blocks if block.kind is not BlockKind.CODE)
    settled, direction = _spoken(source, text)
    figures = source.figures
    receipt, warnings = made_receipt(figures, blocks, f"{name}/{VERSION}") if figures else (None, ())
    lead = _lead_image(source)
    used = {image.key for block in blocks for image in block.images}
    used |= {inline.image.key for block in blocks for inline in block.inlines if inline.image is not None}
    used.add(lead)
    article = Article(
        title=found.title,
        blocks=tuple(_as_differs(blocks, direction or "ltr", settled or "")),
        byline=found.byline,
        published=found.published if source.facts is not None else found.published or _written_date(source),
        modified=found.modified,
        site=found.site,
        url=found.url,
        language=settled,
        direction=direction,
        excerpt=found.excerpt,
        section=found.section,
        lead_image=lead or None,
        warnings=(*source.page.warnings, *source.notes, *warnings),
    )
    if receipt:
        article = replace(article, receipt=receipt)
    return Cleaned(article, tuple(picture for key, picture in source.images.pictures.items() if key in used))


def _spoken(source: Source, text: str) -> tuple[str | None, str | None]:
    """Return the language and direction of a page's text; an exported article states what was found out before."""
    found = source.found
    if source.facts is not None:
        return found.language, found.direction
    shown = language.direction_of(text)
    direction = source.direction or found.direction or (shown if shown == "rtl" else None)
    return language.settled(found.language, text), direction


def _lead_image(source: Source) -> str:
    """Return the key of the image the page names as its own, where the file holds it."""
    if source.facts is not None:
        named = source.facts.lead_image or ""
        return named if named in source.images.pictures else ""
    for address in source.found.images[:5]:
        reference = source.images.of_addresses([address])
        if reference is not None and reference.key:
            return reference.key
    return ""


def _written_date(source: Source) -> str | None:
    """Return a date written beside the byline, where the page states none in its metadata."""
    written = next((made for line in source.found.byline_lines if (made := dates.written(line))), None)
    return written or _searched_date(source)


def _searched_date(source: Source) -> str | None:
    """Return a date found by htmldate in the page's address or markup, only where it is marked as one."""
    # Loaded when asked for: it costs a third of a second and most pages state their date.
    import htmldate

    try:
        found: str | None = htmldate.find_date(
            source.root, extensive_search=False, original_date=True, url=source.found.url
        )
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None
    return dates.iso(found)


def _as_differs(blocks: list[Block], direction: str, tag: str) -> Iterator[Block]:
    """Yield the blocks, each with its direction and language only where they differ from the article's."""
    for block in blocks:
        if block.kind is BlockKind.CODE:
            yield block
            continue
        own = language.direction_of(block.text or block.caption) or block.direction
        same = block.language.split("-")[0].lower() == tag.split("-", maxsplit=1)[0].lower()
        yield replace(block, direction=own if own != direction else "", language="" if same else block.language)
