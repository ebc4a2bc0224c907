# SPDX-License-Identifier: MIT
"""What a page says about itself: title, authors, dates, site, language, direction, lead image."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.article import SavedPage
from reader.cleaning import dates, jsonld, names
from reader.cleaning.dom import Element, attribute, attributes, hints, name, squeezed, text_of, unescaped

LONGEST_TITLE = 300
LONGEST_STATED = 5000
"""Code points of a meta element's content that are read."""
_SEPARATORS = re.compile(r"\s+[|\\/»›·•–—-]+\s+|\s*::\s*|\s+[<>]+\s+")
_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks that turn the direction of what follows: in a title they would turn the list it stands in."""

_TITLE_KEYS = (
    "dc:title",
    "dcterms:title",
    "dcterm:title",
    "og:title",
    "title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "citation_title",
    "weibo:article:title",
)
_AUTHOR_KEYS = (
    "dc:creator",
    "dcterms:creator",
    "dcterm:creator",
    "author",
    "parsely-author",
    "article:author",
    "sailthru.author",
    "citation_author",
    "byl",
    "dc:author",
    "twitter:creator",
)
_PUBLISHED_KEYS = (
    "article:published_time",
    "parsely-pub-date",
    "datepublished",
    "date",
    "dc:date",
    "dcterms:date",
    "dc:date.issued",
    "dcterms:created",
    "citation_date",
    "citation_publication_date",
    "pubdate",
    "publish-date",
    "publishdate",
    "published",
    "sailthru.date",
    "og:published_time",
    "article.published",
    "og:article:published_time",
    "publication_date",
    "originalpublicationdate",
    "ptime",
)
_MODIFIED_KEYS = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms:modified",
    "dc:date.modified",
    "lastmod",
    "revised",
    "updated_time",
)
_EXCERPT_KEYS = (
    "dc:description",
    "dcterms:description",
    "dcterm:description",
    "og:description",
    "description",
    "twitter:description",
    "sailthru.description",
)
_SECTION_KEYS = ("article:section", "parsely-section", "section", "articlesection")
_IMAGE_KEYS = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_DOTTED = re.compile(r"^(dc|dcterms?|og|twitter)\.")
_BYLINE_WRITTEN = re.compile(r"by-?line|author|written|dateline", re.IGNORECASE)
_TOLD = re.compile(r"(?:\S+\s+){5,}\S*[^\W\d]{3}[.!?]\s*$")
"""Six words or more with a stop behind them; initials and "Jr." are shorter."""
_BYLINE_HINTS = frozenset({"byline", "author", "authors", "writtenby", "dateline"})


@dataclass
class Metadata:
    """What was found; empty texts and lists where the page says nothing."""

    title: str = ""
    byline: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    direction: str | None = None
    excerpt: str | None = None
    section: str | None = None
    images: list[str] = field(default_factory=list[str])
    """Addresses of the lead image, the likeliest first."""
    byline_lines: list[str] = field(default_factory=list[str])
    """The bylines as the page writes them: lines to leave out of the text."""


def read(root: Element, page: SavedPage) -> Metadata:
    """Return what the page's JSON-LD, its meta elements and its tree say, in this order of trust."""
    stated = _metas(root)
    linked = jsonld.nodes(root)
    found = Metadata()
    found.title = _title(root, page, stated, linked)
    _authors(root, stated, linked, found)
    found.published = _date(linked, "datePublished", stated, _PUBLISHED_KEYS) or _date_in_tree(root, "datePublished")
    found.modified = _date(linked, "dateModified", stated, _MODIFIED_KEYS) or _date_in_tree(root, "dateModified")
    found.site = _first(jsonld.text(node, "publisher") for node in linked) or _first_of(stated, ("og:site_name",))
    found.site = _plain(found.site or _first_of(stated, ("application-name", "apple-mobile-web-app-title"))) or None
    found.url = page.url or _address(root, stated)
    found.language = _language(root, stated)
    found.direction = _direction(root)
    found.excerpt = (
        _plain(_first(jsonld.text(node, "description") for node in linked) or _first_of(stated, _EXCERPT_KEYS)) or None
    )
    found.section = (
        _plain(_first_of(stated, _SECTION_KEYS) or _first(jsonld.text(node, "articleSection") for node in linked))
        or None
    )
    images = [jsonld.address(node.get("image")) for node in linked] + [
        v for key in _IMAGE_KEYS for v in stated.get(key, [])
    ]
    found.images = list(dict.fromkeys(image for image in images if image))
    return found


def _metas(root: Element) -> dict[str, list[str]]:
    """Return the contents of meta elements by lower-case name; `DC.title` and `dc:title` are one."""
    found: dict[str, list[str]] = {}
    metas = [
        (meta, content)
        for meta in root.iter("meta")
        if (content := squeezed(unescaped(attribute(meta, "content")[:LONGEST_STATED])))
    ]
    kinds: dict[str, str] = {}
    for key in ("property", "name", "itemprop"):
        for meta, content in metas:
            for stated in attribute(meta, key).lower().split():
                spelling = _DOTTED.sub(r"\1:", stated)
                # A name said again under another attribute is a copy, or worse.
                if kinds.setdefault(spelling, key) == key:
                    found.setdefault(spelling, []).append(content)
    return found


def _first_of(stated: dict[str, list[str]], keys: tuple[str, ...]) -> str:
    return next((stated[key][0] for key in keys if stated.get(key)), "")


def _first(values: object) -> str:
    return next((value for value in values if value), "")  # pyright: ignore


def _plain(text: str) -> str:
    return one_line(unescaped(text))


def one_line(text: str) -> str:
    """Return a text on one line without direction marks."""
    return squeezed(text.translate(_BIDI))


# ── Title ────────────────────────────────────────────────────────────────────


def _title(root: Element, page: SavedPage, stated: dict[str, list[str]], linked: list[jsonld.Node]) -> str:
    element = next(root.iter("title"), None)
    shown = _plain(text_of(element)) if element is not None else ""
    for node in linked:
        by_headline, by_name = _plain(jsonld.text(node, "headline")), _plain(jsonld.text(node, "name"))
        if by_headline and by_name and by_headline != by_name:
            named = by_headline if _covers(by_headline, shown) and not _covers(by_name, shown) else by_name
            return named[:LONGEST_TITLE]
        if by_headline or by_name:
            return (by_name or by_headline)[:LONGEST_TITLE]
    title = _plain(_first_of(stated, _TITLE_KEYS))
    # A title for sharing may be another; the headline is what both the page and its window say.
    headings = {text for heading in root.iter("h1") if shown.startswith(text := _plain(text_of(heading)))}
    headings = {text for text in headings if len(text.split()) >= 5}
    if title and len(headings) == 1 and not _covers(title, next(iter(headings))):
        title = headings.pop()
    title = title or _shortened(root, shown) or _plain(page.title or "")
    if not title:
        heading = next((text for h in root.iter("h1", "h2") if (text := text_of(h))), "")
        title = _plain(heading)
    return title[:LONGEST_TITLE]


def _covers(title: str, shown: str) -> bool:
    """Tell whether a title makes up more than three quarters of the one the browser shows, in code points."""
    words, there = shown.casefold().split(), set(title.casefold().split())
    return sum(map(len, words)) > 0 and sum(len(w) for w in words if w in there) > 0.75 * sum(map(len, words))


def _shortened(root: Element, title: str) -> str:
    """Return a page title without the site's name before or behind it."""
    headings = [text for h in root.iter("h1", "h2") if (text := _plain(text_of(h)).rstrip("¶#§ "))][:20]
    parts = _SEPARATORS.split(title)
    if len(parts) > 1:
        joined = list(_SEPARATORS.finditer(title))
        if title in headings:
            return title
        firsts = {_plain(text_of(heading)).rstrip("¶#§ ") for heading in root.iter("h1")}
        tries = (title[: joined[-1].start()], title[joined[0].end() :], *parts)
        shown = next((part for part in tries if part in firsts), "")
        if shown:
            return shown
        short = title[: joined[-1].start()].strip()
        if len(short.split()) < 3:
            short = title[joined[0].end() :].strip()
        return short if len(short.split()) > 4 or short in headings else title
    if ": " in title and title not in headings:
        behind = title[title.rfind(": ") + 2 :]
        if len(behind.split()) < 3:
            behind = title[title.find(": ") + 2 :]
        elif len(title[: title.find(": ")].split()) > 5:
            behind = title
        return behind if len(behind.split()) > 4 else title
    if len(title) > 150 or len(title) < 15:
        firsts = [text for h in root.iter("h1") if (text := _plain(text_of(h)))]
        if len(firsts) == 1 and len(firsts[0].split()) > 4:
            return firsts[0]
    return title


# ── Authors ──────────────────────────────────────────────────────────────────


def _authors(root: Element, stated: dict[str, list[str]], linked: list[jsonld.Node], found: Metadata) -> None:
    for node in linked:
        found.byline = names.list_of(jsonld.names(node.get("author")))
        if found.byline:
            break
    else:
        for key in _AUTHOR_KEYS:
            found.byline = names.list_of([v for v in stated.get(key, []) if not v.startswith("@")])
            if found.byline:
                break
    found.byline_lines = _byline_lines(root)
    if not found.byline:
        # What ends as a sentence does tells of the author.
        lines = [line for line in found.byline_lines if not _TOLD.search(line)]
        found.byline = _linked_author(root, found.byline_lines) or next(
            (listed for line in lines if (listed := names.names_in(line))), ()
        )


def _linked_author(root: Element, lines: list[str]) -> tuple[str, ...]:
    """Return the names in the first byline the page marks as links to its authors: what else stands there is none."""
    for line in lines:
        linked = [text for link in root.iter("a") if attribute(link, "rel") == "author" and (text := text_of(link))]
        within = names.list_of([text for text in linked[:20] if text in line and len(text) < names.LONGEST])
        if within or names.names_in(line):
            return within
    return ()


def _byline_lines(root: Element) -> list[str]:
    """Return the short texts a page marks as its byline."""
    lines: list[str] = []
    for element in root.iter():
        if (
            not name(element)
            or not element.attrib
            or not _BYLINE_WRITTEN.search(" ".join(value for _, value in attributes(element)[:12])[:600])
        ):
            continue
        marked = (
            attribute(element, "rel") == "author"
            or "author" in attribute(element, "itemprop").split()
            or not _BYLINE_HINTS.isdisjoint(hints(element))
        )
        if marked:
            text = text_of(element)
            if 0 < len(text) < names.LONGEST:
                lines.extend(dict.fromkeys((_name_within(element, text), text)))
                if len(lines) >= 20:
                    break
    return lines


def _name_within(byline: Element, text: str) -> str:
    """Return the one link of a byline where only counts and dates stand beside it, else its text without roles."""
    links = [linked for link in byline.iter("a") if (linked := text_of(link))]
    if len(links) == 1 and any(character.isdecimal() for character in text.replace(links[0], "", 1)):
        return links[0]
    pieces = [squeezed(str(piece)) for piece in byline.itertext() if str(piece).strip()]
    kept = [piece for piece in pieces if not names.is_role(piece)]
    return " ".join(kept) if 0 < len(kept) < len(pieces) else text


# ── Dates, address, language ─────────────────────────────────────────────────


def _date(linked: list[jsonld.Node], key: str, stated: dict[str, list[str]], keys: tuple[str, ...]) -> str | None:
    values = [jsonld.text(node, key) for node in linked] + [value for name_ in keys for value in stated.get(name_, [])]
    return next((made for value in values if (made := dates.iso(value))), None)


def _date_in_tree(root: Element, item: str) -> str | None:
    for element in root.iter():
        if name(element) and element.get("itemprop") and item in attribute(element, "itemprop").split():
            made = dates.iso(attribute(element, "datetime") or attribute(element, "content") or text_of(element))
            if made:
                return made
    if item == "datePublished":
        for element in root.iter("time"):
            if element.get("pubdate") is not None or "published" in hints(element):
                made = dates.iso(attribute(element, "datetime") or text_of(element))
                if made:
                    return made
    return None


def _address(root: Element, stated: dict[str, list[str]]) -> str | None:
    for link in root.iter("link"):
        if attribute(link, "rel").lower() == "canonical" and attribute(link, "href").startswith(
            ("http://", "https://")
        ):
            return attribute(link, "href")
    stated_address = _first_of(stated, ("og:url",))
    return stated_address if stated_address.startswith(("http://", "https://")) else None


def _language(root: Element, stated: dict[str, list[str]]) -> str | None:
    tag = attribute(root, "lang") or attribute(root, "xml:lang") or _first_of(stated, ("content-language",))
    tag = tag.split(",")[0].strip().replace("_", "-")
    return tag if is_language(tag) else None


def is_language(tag: str) -> bool:
    """Tell whether a text has the form of a language's tag: en, pt-BR, zh-Hant."""
    return _LANGUAGE.fullmatch(tag) is not None


def _direction(root: Element) -> str | None:
    body = next(root.iter("body"), None)
    for element in (body, root):
        if element is not None and attribute(element, "dir").lower() in ("ltr", "rtl"):
            return attribute(element, "dir").lower()
    return None
