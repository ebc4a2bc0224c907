# SPDX-License-Identifier: MIT
"""A page saved as HTML alone: its markup decoded, its address and saving date from the browser's comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.article import SavedPage
from reader.formats.encodings import decode_markup, looks_binary
from reader.formats.folder import FolderParts
from reader.formats.frames import with_frames
from reader.formats.markdown import ENDINGS as MARKDOWN
from reader.formats.notes import is_single_file
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.registry import Format
from reader.formats.signatures import known_kind

_OPENS = re.compile(
    r"\s*(?:<\?xml\b[^>]*>\s*|<!--(?:[^-]|-(?!->)){0,20000}-->\s*){0,20}"
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|base|script|style|div|p|h[1-6]|article|section|main|table|ul|ol"
    r"|header|nav|span|a|img|figure|blockquote|b|i|em|strong|font|center|br|pre|noscript|template|frameset|iframe|form|main|dl|svg|body)\b",
    re.IGNORECASE,
)
"""What the first thing of an HTML file looks like after its comments."""

_ROOT = re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>/]", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9-]{0,30}(?=[\s>/])", re.IGNORECASE)


def recognise(original: Original) -> int:
    """Score by how the file begins: a root tag, some tag, tags somewhere under a usual ending."""
    if known_kind(original.head) or looks_binary(original.head):
        return 0
    head = decode_markup(original.head).text
    if original.ending in MARKDOWN and not _ROOT.match(head.lstrip()):
        return 0
    if _OPENS.match(head):
        return 60
    if _ROOT.search(head) and original.ending not in {".txt", ".text"}:
        return 55
    if original.ending in FORMAT.endings and _TAG.search(head):
        return 50
    return 0


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the one page; raises `UnreadableFile` where it is too large, binary or blank."""
    data = original.data()
    xhtml = original.ending in {".xhtml", ".xht"} or data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml")
    beside = FolderParts(original)
    name = "webpage-complete" if beside.exists else "html"
    if is_single_file(original.head.decode("latin-1")):
        name = "singlefile-html"
    parts = original.parts if original.parts is not None else beside
    yield markup_page(original.source, name, with_frames(data, parts), xhtml=xhtml, resources=parts)


FORMAT = Format("html", (".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx", ".jsp"), recognise, read)
