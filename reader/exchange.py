# SPDX-License-Identifier: MIT
"""What an exported article carries so that importing it gives the same article: its facts, and where its text stands.

Exports write it and formats and the cleaner read it, so it stands below them all. Anybody's page may carry it, too:
what it says is believed no more than what other pages say of themselves.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import cast

from reader.article import Article

META = "verbatim-article"
"""The name of the meta element that holds the facts."""
PLACE = "verbatim-text"
"""The id of the element that holds the text and nothing else."""
CAPTION = "caption"
"""The class of a paragraph that is the caption of the table or figure before it."""
NOTE = "verbatim-note"
"""The class of what was set into the text to lead to a note; it is none of the text."""
HIGHLIGHT = "highlight"
"""The class of a mark a reader set; it is none of the page's own."""
LEVEL = "data-level"
"""A heading's own level where it is shown at another, so that no level is left out."""
ADDRESS = "data-src"
"""Where a picture came from: kept, never fetched."""
MISSING = "missing.svg"
"""What stands in a book for a picture that is not in it: a book must show something."""
BEGIN = "<!-- verbatim: text -->"
END = "<!-- verbatim: end of text -->"
"""Lines of a Markdown file between which the text stands."""
TEXT_MADE = "Made by"
"""The last of the lines a text file begins with."""
TEXT_BEGIN = "────────"
TEXT_END = "════════"
"""Lines of a text file between which the text stands."""

LONGEST_EXCERPT = 4_000
"""Code points of an excerpt that are carried: one line of it must stay below what formats read as one value."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article besides its text; an empty text and None are the same in files."""

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
    lead_image: str | None = None


_MOST_SPACES = 900
"""Below the 1,000 of one tag that are read (`cleaning/prepare.py`)."""
_TEXTS = ("published", "modified", "site", "url", "language", "direction", "excerpt", "section", "lead_image")


def facts_of(article: Article) -> Facts:
    """Return what a file says of an article besides its text."""
    excerpt = article.excerpt[:LONGEST_EXCERPT] if article.excerpt else None
    others = {name: getattr(article, name) or None for name in _TEXTS if name != "excerpt"}
    return Facts(title=article.title, byline=article.byline, excerpt=excerpt, **others)


def encoded(facts: Facts) -> str:
    """Return the facts as JSON, what is not known left out."""
    known = {"title": facts.title, "byline": list(facts.byline)}
    known |= {name: value for name in _TEXTS if (value := getattr(facts, name))}
    written = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
    # In a tag of more spaces than so many the cleaner takes no further ones: a paper may have hundreds of authors.
    return written.replace(" ", "\\u0020") if written.count(" ") > _MOST_SPACES else written


def decoded(text: str) -> Facts | None:
    """Return the facts a file carries; None for what is none, values of another kind left out."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    known = cast("dict[str, object]", found)
    title, byline = known.get("title"), known.get("byline")
    names = cast("list[object]", byline) if isinstance(byline, list) else []
    others = {name: value for name in _TEXTS if isinstance(value := known.get(name), str) and value}
    return Facts(
        title=title if isinstance(title, str) else "",
        byline=tuple(name for name in names if isinstance(name, str)),
        **others,
    )


def web_address(address: str | None) -> str:
    """Return an address where it leads to the web, else an empty text."""
    return address if address and address[:8].lower().startswith(("http://", "https://")) else ""


def document(facts: Facts, body: str) -> str:
    """Return a page that carries the facts and a text given as HTML: what files that are no HTML are read as."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(facts.title)}</title>'
        f'<meta name="{META}" content="{escape(encoded(facts))}"></head>'
        f'<body><section id="{PLACE}">{body}</section></body></html>'
    )
