# SPDX-License-Identifier: MIT
"""A page saved as HTML alone: its markup decoded, its address and saving date from the browser's comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article import Media, SavedPage
from reader.errors import UnreadableFile
from reader.formats.dates import from_script
from reader.formats.encodings import Decoded, decode_markup, looks_binary
from reader.formats.original import Original
from reader.formats.registry import Format
from reader.formats.signatures import known_kind

LARGEST = 256 * 1024**2
"""Bytes of an HTML file: a long page with a hundred inlined photographs stays below."""

_OPENS = re.compile(
    r"\s*(?:<\?xml\b[^>]*>\s*|<!--(?:[^-]|-(?!->)){0,20000}-->\s*){0,20}"
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|base|script|style|div|p|h[1-6]|article|section|main|table|ul|ol"
    r"|header|nav|span|a|img|figure|blockquote|b|i|em|strong|font|center|br|pre|noscript|template)\b",
    re.IGNORECASE,
)
"""What the first thing of an HTML file looks like after its comments."""

_ROOT = re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>/]", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|div|br|a|h[1-6]|span|li|ul|ol|td|tr|table|img|b|i|em|strong|article|title)(?=[\s>/])", re.IGNORECASE
)

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,8}\)(\S{1,4000})\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s([^>]{0,10000}?)-->")
_SINGLE_FILE_URL = re.compile(r"^\s*url:\s*(\S+)", re.MULTILINE)
_SINGLE_FILE_DATE = re.compile(r"^\s*saved date:\s*([^\n(]+)", re.MULTILINE)


def recognise(original: Original) -> int:
    """Score by how the file begins: a root tag, some tag, tags somewhere under a usual ending."""
    if known_kind(original.head) or looks_binary(original.head):
        return 0
    head = decode_markup(original.head).text
    if _OPENS.match(head):
        return 60
    if _ROOT.search(head) and original.ending not in {".txt", ".text", ".md", ".markdown"}:
        return 55
    if original.ending in FORMAT.endings and _TAG.search(head):
        return 50
    return 0


def address_of(markup: str) -> str | None:
    """Return the address a browser or SingleFile noted in a comment, None where there is none."""
    start = markup[:20000]
    saved = _SAVED_FROM.search(start)
    if saved:
        return web_address(saved.group(1))
    single = _SINGLE_FILE.search(start)
    noted = _SINGLE_FILE_URL.search(single.group(1)) if single else None
    return web_address(noted.group(1)) if noted else None


def saving_date_of(markup: str) -> str | None:
    """Return the saving date SingleFile noted, ISO 8601, None where there is none."""
    single = _SINGLE_FILE.search(markup[:20000])
    noted = _SINGLE_FILE_DATE.search(single.group(1)) if single else None
    return from_script(noted.group(1)) if noted else None


def web_address(address: str) -> str | None:
    """Return `address` where it is one of the web, else None."""
    address = address.strip().replace("-%2D", "--")
    return address if address[:8].lower().startswith(("http://", "https://")) else None


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the one page; raises `UnreadableFile` where it is too large, binary or blank."""
    data = original.data(LARGEST)
    if looks_binary(data):
        raise UnreadableFile("The file holds no text.", "Choose a saved web page.")
    yield page_of(original, decode_markup(data))


def page_of(original: Original, decoded: Decoded) -> SavedPage:
    """Return the page for decoded markup; raises `UnreadableFile` where it is blank."""
    markup = decoded.text
    if not markup.strip():
        raise UnreadableFile("The file holds nothing but white space.", "Save the page again.")
    return SavedPage(
        source=original.source,
        format="singlefile-html" if _SINGLE_FILE.search(markup[:20000]) else "html",
        media=Media.HTML,
        content=markup,
        url=address_of(markup),
        saved_at=saving_date_of(markup),
        warnings=decoded.warnings,
    )


FORMAT = Format("html", (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx", ".jsp"), recognise, read)
