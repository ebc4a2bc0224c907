# SPDX-License-Identifier: MIT
"""Markdown: notes and clipped pages; what clippers note above the text (YAML front matter) is read too."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

from reader import exchange
from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.dates import from_iso
from reader.formats.encodings import decode_text, looks_binary
from reader.formats.folder import FolderParts
from reader.formats.limits import MEGABYTE
from reader.formats.notes import web_address
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.registry import Format
from reader.formats.signatures import known_kind

LARGEST = 32 * MEGABYTE
"""Bytes of a text file, as for plain text."""

LARGEST_PARSED = 512 * 1024
"""Characters that are parsed as Markdown: half a megabyte of nothing but table cells takes six
seconds and 700 MB. A longer text, a book in one file, is read as paragraphs."""

LONGEST_BLOCK = 64 * 1024
MOST_BRACKETS = 2_000
"""Characters and brackets of a block without a blank line: the parser's time grows with the square
of the brackets in one (60,000 of them take 1.5 seconds, 2,000 none to speak of)."""

_DEEPEST = 250
"""Levels of nesting in what Verbatim exported: pages are read to 120, and a list's item takes two."""

ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".mkdn")

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z][\w .-]{0,40}):[ \t]*(.{0,4000})")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.{1,1000})")
_LINK = re.compile(r"\[\[([^\]|\n]{1,300})(?:\|([^\]\n]{1,300}))?\]\]")
_BLANK = re.compile(r"\n[ \t\r]*\n")
_EMBED = re.compile(r"!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]{0,300})?\]\]")


def recognise(original: Original) -> int:
    """Score text by its name's ending: nothing in Markdown tells it from plain text for sure."""
    if original.ending not in ENDINGS or known_kind(original.head) or looks_binary(original.head):
        return 0
    start = original.head.lstrip(b"\xef\xbb\xbf \t\r\n")[:14].lower()
    return 20 if start.startswith((b"<!doctype html", b"<html")) else 65


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the one text as a page; raises `UnreadableFile` where it is too large, binary or blank."""
    data = original.data(LARGEST)
    if looks_binary(data):
        raise UnreadableFile("The file holds no text.", "Choose a saved web page.")
    decoded = decode_text(data)
    front, body = _front_matter(decoded.text)
    if not body.strip():
        raise UnreadableFile("The file holds nothing but white space.", "Save the page again.")
    yield page_of(original, body, front, warnings=decoded.warnings)


def page_of(original: Original, body: str, front: dict[str, list[str]], warnings: tuple[str, ...] = ()) -> SavedPage:
    """Return the page for a Markdown text and what is noted about it."""
    exported = _exported(front, body)
    if exported is not None:
        return _page(original, exported, front, warnings)
    title = _first(front, "title")
    url = next((found for key in _ADDRESSES if (found := web_address(_first(front, key)))), None)
    written = "".join(
        f'<meta name="{name}" property="{name}" content="{html.escape(value)}">'
        for name, value in {
            "og:title": title,
            "author": "; ".join(front.get("author") or front.get("authors") or ()),
            "article:published_time": _first(front, "published") or _first(front, "date"),
            "og:site_name": _first(front, "site") or _first(front, "publisher"),
            "description": _first(front, "description"),
        }.items()
        if value
    )
    language = _first(front, "lang") or _first(front, "language")
    markup = (
        f"<!DOCTYPE html><html{f' lang={chr(34)}{html.escape(language)}{chr(34)}' if language else ''}><head>"
        f'<meta charset="utf-8"><title>{html.escape(title)}</title>{written}</head>'
        f"<body><article>{to_html(body)}</article></body></html>"
    )
    return _page(original, markup, front, warnings, url)


def _page(
    original: Original, markup: str, front: dict[str, list[str]], warnings: tuple[str, ...], url: str | None = None
) -> SavedPage:
    saved = next((found for key in _SAVED if (found := from_iso(_first(front, key)))), None)
    return markup_page(
        original.source,
        "markdown",
        markup.encode("utf-8", "replace"),
        declared=("utf-8",),
        url=url,
        saved_at=saved,
        title=_first(front, "title") or None,
        resources=original.parts if original.parts is not None else FolderParts(original),
        tags=tuple(tag.lstrip("#") for tag in front.get("tags", []) + front.get("tag", []) if tag.strip("#")),
        warnings=warnings,
    )


def _exported(front: dict[str, list[str]], body: str) -> str | None:
    """Return a file Verbatim exported as the page its text is of; None for all others."""
    _, begin, text = body.partition(f"\n{exchange.BEGIN}\n")
    text, end, _ = text.rpartition(f"\n{exchange.END}\n")
    if not (begin and end and _first(front, "generator").startswith("Verbatim ")):
        return None
    facts = exchange.Facts(
        title=_first(front, "title"),
        byline=tuple(front.get("authors", ())),
        published=_first(front, "published") or None,
        modified=_first(front, "modified") or None,
        site=_first(front, "site") or None,
        url=web_address(_first(front, "source")),
        language=_first(front, "language") or None,
        direction=_first(front, "direction") or None,
        excerpt=_first(front, "description") or None,
        section=_first(front, "section") or None,
    )
    return exchange.document(facts, to_html(text, exported=True))


_ADDRESSES = ("source", "url", "link", "source_url", "canonical", "original")
_SAVED = ("saved", "created", "clipped", "date_saved", "saved_at", "added")


class _AsWritten(MarkdownIt):
    """A parser that leaves addresses as they are: what Verbatim wrote was looked through already, and is again."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the parser's name
        return url


def to_html(text: str, *, exported: bool = False) -> str:
    """Return CommonMark with tables and strikethrough as HTML; notes' own links and images become plain ones.

    What Verbatim `exported` has no such links, and nests as deep as pages do.
    """
    if len(text) > LARGEST_PARSED or any(map(_heavy, _BLANK.split(text))):
        return _paragraphs(text)
    if exported:
        parser = _AsWritten("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    else:
        text = _EMBED.sub(lambda found: f"![]({_quoted(found.group(1))})", text)
        text = _LINK.sub(lambda found: found.group(2) or found.group(1), text)
        parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    try:
        return str(parser.render(text))
    except RecursionError:  # links in links in links: what is nested so is no text
        return _paragraphs(text)


def _heavy(block: str) -> bool:
    return len(block) > LONGEST_BLOCK or block.count("[") > MOST_BRACKETS


def _paragraphs(text: str) -> str:
    return "\n".join(f"<p>{html.escape(block)}</p>" for block in _BLANK.split(text) if block.strip())


def _quoted(name: str) -> str:
    return name.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29")


def _front_matter(text: str) -> tuple[dict[str, list[str]], str]:
    """Part the notes above a text from it: plain ``key: value`` lines and lists, the YAML clippers write."""
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    entries: dict[str, list[str]] = {}
    key = ""
    for line in found.group(1).splitlines()[:500]:
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if item and key:
            entries[key].append(_unquoted(item.group(1)))
        elif entry:
            key = entry.group(1).strip().lower().replace(" ", "_").replace("-", "_")
            entries[key] = _values(entry.group(2).strip())
    return {name: [value for value in values if value] for name, values in entries.items()}, text[found.end() :]


def _values(text: str) -> list[str]:
    if text.startswith("[") and text.endswith("]") and not text.startswith("[["):
        return [_unquoted(part) for part in text[1:-1].split(",")]
    return [_unquoted(text)] if text else []


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        # Texts in double quotes are escaped in YAML as in JSON, nearly always; notes' own links stand plainly in them.
        try:
            return str(json.loads(f'"{_bare(text[1:-1])}"'))
        except ValueError:
            pass
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1].replace('\\"', '"').replace("''", "'")
    return _bare(text)


def _bare(text: str) -> str:
    return text.removeprefix("[[").removesuffix("]]")


def _first(front: dict[str, list[str]], key: str) -> str:
    values = front.get(key)
    return values[0] if values else ""


FORMAT = Format("markdown", ENDINGS, recognise, read)
