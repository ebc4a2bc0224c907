# SPDX-License-Identifier: MIT
"""Lists of links other programs export: bookmarks, Pocket, Instapaper, Readwise, Omnivore and their like.

They hold no page, only what was noted about one; tags, dates and states join the pages that
are already here. The door is `read_links`.
"""

from __future__ import annotations

import csv
import html
import io
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

import msgspec

from reader.article import SavedLink, SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import open_archive
from reader.formats.dates import from_iso, from_seconds
from reader.formats.encodings import decode_markup, decode_text, looks_binary
from reader.formats.limits import MEGABYTE
from reader.formats.notes import web_address
from reader.formats.original import Original, from_path
from reader.formats.registry import Format
from reader.formats.signatures import known_kind

LARGEST = 64 * MEGABYTE
"""Bytes of a list: a hundred thousand links take some 30 MB."""

MOST = 500_000
"""Links of one list."""


def read_links(path: str | os.PathLike[str]) -> Iterator[SavedLink]:
    """Yield the links of a list, in order; what is no web address is left out.

    Netscape bookmarks (all browsers), Pocket's CSV and HTML, Instapaper's and Readwise's CSV,
    any CSV with a column of addresses, JSON of Omnivore, Pinboard and their like, and a zip of
    those. Raises `UnreadableFile` where the file is no such list.
    """
    original = from_path(path)
    lists = list(_lists(original))
    if not lists:
        raise UnreadableFile("The file is no list of links.", "Choose an export of bookmarks or of a reading list.")
    count = 0
    for text, kind in lists:
        for link in _READERS[kind](text):
            count += 1
            if count > MOST:
                raise UnreadableFile(f"The list holds more than {MOST:,} links.", "Split it.")
            yield link


def holds_links(path: str | os.PathLike[str]) -> bool:
    """Tell by its start whether a file is a list of links, or a zip of some; never fails."""
    try:
        original = from_path(path)
        if original.head.startswith(b"PK"):
            # Pages in a zip are HTML; a list in one is a table, as Pocket gives it.
            tables = (name for name in open_archive(original).members if name.lower().endswith(".csv"))
            return next(tables, None) is not None and next(_lists(original), None) is not None
        return recognise(original) > 0
    except UnreadableFile:
        return False


def recognise(original: Original) -> int:
    """Score a bookmarks file, a table with a column of addresses, a list of items with addresses."""
    if known_kind(original.head) or looks_binary(original.head):
        return 0
    return 88 if _kind(decode_markup(original.head).text, original.ending) else 0


def read(_: Original) -> Iterator[SavedPage]:
    """Yield nothing: raises `UnreadableFile` that says so."""
    raise UnreadableFile(
        "This is a list of links; it holds no page.", "Save the pages themselves: links are never fetched."
    )
    yield  # an iterator by type


def _lists(original: Original) -> Iterator[tuple[str, str]]:
    """Yield the lists a file holds, decoded, each with its kind."""
    if original.head.startswith(b"PK"):
        archive = open_archive(original)
        for name in archive.members:
            if name.lower().endswith((".csv", ".html", ".htm", ".json")):
                text = decode_text(archive.read(name, LARGEST)).text
                kind = _kind(text[:65536], os.path.splitext(name)[1].lower())  # noqa: PTH122 - a member's name
                if kind:
                    yield text, kind
        return
    if known_kind(original.head) or looks_binary(original.head):
        return
    text = decode_markup(original.data(LARGEST)).text
    kind = _kind(text[:65536], original.ending)
    if kind:
        yield text, kind


def _kind(head: str, ending: str) -> str:
    """Return which kind of list a text is by its start: ``bookmarks``, ``table``, ``items`` or nothing."""
    start = _one_kind_of_lines(head).lstrip("\ufeff \t\n")
    if start[:40].upper().startswith("<!DOCTYPE NETSCAPE-BOOKMARK-FILE"):
        return "bookmarks"
    if start.startswith("<") and re.search(
        r"<title>\s*(?:pocket export|instapaper:? export|bookmarks)", start[:3000], re.IGNORECASE
    ):
        return "bookmarks"
    if ending == ".csv" and _columns(start):
        return "table"
    if ending == ".json" and _ITEMS.match(start) and _ADDRESS.search(start):
        return "items"
    return ""


_ITEMS = re.compile(r"\[|\{\s*\"(?:bookmarks|links|items|list|articles|results|data)\"\s*:\s*\[")
_ADDRESS = re.compile(r"\"(?:url|href|link|given_url)\"\s*:\s*\"https?:")


def _one_kind_of_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


# ── Tables ───────────────────────────────────────────────────────────────────

_COLUMNS: dict[str, tuple[str, ...]] = {
    "url": ("url", "link", "href", "address", "source url", "article url", "given_url"),
    "title": ("title", "name", "article title", "document title"),
    "date": ("time_added", "timestamp", "saved date", "created", "date added", "added", "saved at", "date", "saved_at"),
    "tags": ("tags", "document tags", "labels", "keywords"),
    "folder": ("folder", "location", "collection"),
    "state": ("status", "state", "is_archived"),
    "note": ("note", "notes", "selection", "description", "excerpt", "document note"),
    "favourite": ("favorite", "favourite", "starred", "is_favorite"),
}


def _columns(text: str) -> dict[str, int]:
    """Return where a table's columns stand by their headings; empty without a column of addresses."""
    line = text.split("\n", 1)[0]
    if len(line) > 5000:
        return {}
    heads = [
        head.strip().strip('"').strip().lower() for head in next(csv.reader([line], delimiter=_delimiter(line)), [])
    ]
    found: dict[str, int] = {}
    for key, names in _COLUMNS.items():
        place = next((heads.index(name) for name in names if name in heads), None)
        if place is not None:
            found[key] = place
    return found if "url" in found else {}


def _delimiter(line: str) -> str:
    return max(",;\t", key=line.count)


def _table(text: str) -> Iterator[SavedLink]:
    text = _one_kind_of_lines(text).lstrip("\ufeff \t\n").replace("\x00", "")
    columns = _columns(text)
    csv.field_size_limit(max(csv.field_size_limit(), MEGABYTE))
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(text.split("\n", 1)[0]))
    try:
        next(rows, None)
        for row in rows:
            link = _row(row, columns)
            if link:
                yield link
    except csv.Error as error:
        raise UnreadableFile("The table is damaged.", "Export it again.") from error


def _row(row: list[str], columns: dict[str, int]) -> SavedLink | None:
    def cell(key: str) -> str:
        place = columns.get(key)
        return row[place].strip() if place is not None and place < len(row) else ""

    url = web_address(cell("url"))
    if url is None:
        return None
    folder, state = cell("folder"), cell("state")
    if not state and folder.lower() in _STATES:
        folder, state = "", folder
    return SavedLink(
        url,
        " ".join(cell("title").split()),
        _date(cell("date")),
        _tags(cell("tags")),
        folder,
        _STATES.get(state.lower(), ""),
        cell("favourite").lower() in {"1", "true", "yes"},
        cell("note"),
    )


_STATES = {
    "unread": "unread", "archive": "read", "archived": "read", "read": "read", "later": "unread", "inbox": "unread",
    "new": "unread", "shortlist": "unread", "succeeded": "unread", "active": "unread", "0": "unread", "1": "read",
    "true": "read", "false": "unread", "yes": "unread",
}  # fmt: skip
"""What programs call a link that is still to be read, or done with."""


def _tags(text: str) -> tuple[str, ...]:
    """Part tags as programs write them: a JSON list, or words parted by ``|``, ``;`` or ``,``."""
    if text.startswith("["):
        try:
            return tuple(msgspec.json.decode(text, type=list[str]))
        except msgspec.DecodeError:
            text = text.strip("[]").replace("'", "").replace('"', "")
    mark = next((mark for mark in "|;," if mark in text), None)
    parts = text.split(mark) if mark else [text]
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _date(text: str) -> str | None:
    return from_seconds(text) or from_iso(text) if text else None


# ── Items ────────────────────────────────────────────────────────────────────


def _items(text: str) -> Iterator[SavedLink]:
    try:
        decoded: object = msgspec.json.decode(text.lstrip("\ufeff"))
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnreadableFile("The list is damaged or cut short.", "Export it again.") from error
    for item in _listed(decoded):
        url = web_address(_text(item, "url", "href", "link", "given_url"))
        if url is None:
            continue
        state = _text(item, "state", "status") or {"yes": "unread", "no": "read"}.get(_text(item, "toread"), "")
        yield SavedLink(
            url,
            " ".join(_text(item, "title", "description", "name").split()),
            _date(_text(item, "savedAt", "time", "created_at", "created", "time_added", "date")),
            _item_tags(item.get("labels") or item.get("tags")),
            _text(item, "folder", "collection"),
            _STATES.get(state.lower(), ""),
            note=_text(item, "note", "extended", "excerpt"),
        )


def _listed(decoded: object) -> Iterator[dict[str, object]]:
    if isinstance(decoded, dict):
        decoded = next((value for value in decoded.values() if isinstance(value, list)), [])
    if isinstance(decoded, list):
        yield from (item for item in decoded if isinstance(item, dict))


def _text(item: dict[str, object], *keys: str) -> str:
    for key in keys:
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""


def _item_tags(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(value.split()) if "," not in value else _tags(value)
    if isinstance(value, dict):
        return tuple(str(key) for key in value)
    if isinstance(value, list):
        names = [entry.get("name") if isinstance(entry, dict) else entry for entry in value]
        return tuple(name for name in names if isinstance(name, str) and name)
    return ()


# ── Bookmarks ────────────────────────────────────────────────────────────────


_TOKEN = re.compile(r"<(/?)(a|h[1-3]|dl|ul|ol|dd|dt|li)\b([^<>]*)>", re.IGNORECASE)
_PAIR = re.compile(r"([\w-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ANY_TAG = re.compile(r"<[^<>]{0,1000}>")

_HEADINGS = {"unread": "unread", "read archive": "read", "archive": "read", "my list": "unread", "liked": ""}
"""Headings of Pocket's and Instapaper's lists that are states and no folders."""


class _Bookmarks:
    """Reads Netscape's bookmarks and the HTML lists of Pocket and Instapaper, which follow it loosely.

    Token by token and not with a parser: lists are long, their end tags optional, and the few
    elements that count are never nested in ways that matter.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._folders: list[str] = []
        self._next = ""

    def read(self) -> Iterator[SavedLink]:
        """Yield the links with their folders; what a ``dd`` says belongs to the link before it."""
        tokens = list(_TOKEN.finditer(self._text))
        pending: SavedLink | None = None
        for token, after in zip_longest(tokens, tokens[1:]):
            name, closing = token.group(2).lower(), bool(token.group(1))
            inner = self._text[token.end() : after.start() if after is not None else token.end() + 2000]
            if name == "a" and not closing:
                if pending:
                    yield pending
                pending = self._link(token.group(3), _words(inner))
            elif name == "dd" and not closing and pending:
                pending = replace(pending, note=_words(inner))
            elif name in {"h1", "h2", "h3"} and not closing:
                heading = _words(inner)
                # The first heading names the whole file.
                self._next = heading if name == "h3" or heading.lower() in _HEADINGS else ""
            elif name in {"dl", "ul", "ol"}:
                self._open_or_close(closing=closing)
        if pending:
            yield pending

    def _open_or_close(self, *, closing: bool) -> None:
        if not closing:
            self._folders.append(self._next)
            self._next = ""
        elif self._folders:
            self._folders.pop()

    def _link(self, written: str, title: str) -> SavedLink | None:
        attributes = {
            key.lower(): html.unescape(double or single or bare) for key, double, single, bare in _PAIR.findall(written)
        }
        url = web_address(attributes.get("href", ""))
        if url is None:
            return None
        folders = [folder for folder in self._folders[:50] if folder]
        state = _HEADINGS[folders.pop().lower()] if folders and folders[-1].lower() in _HEADINGS else ""
        if attributes.get("toread") in {"0", "1"}:
            state = "unread" if attributes["toread"] == "1" else "read"
        saved = _date(attributes.get("add_date") or attributes.get("time_added") or "")
        return SavedLink(url, title, saved, _tags(attributes.get("tags", "")), "/".join(folders), state)


def _words(markup: str) -> str:
    return " ".join(html.unescape(_ANY_TAG.sub("", markup[:10_000])).split())


def _bookmarks(text: str) -> Iterator[SavedLink]:
    return _Bookmarks(text).read()


_READERS = {"bookmarks": _bookmarks, "table": _table, "items": _items}

FORMAT = Format("links", (".csv", ".html", ".json"), recognise, read)
