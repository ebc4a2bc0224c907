# SPDX-License-Identifier: MIT
"""A page kept as plain text: a browser's copy, a dump of a text browser, notes."""

from __future__ import annotations

from collections.abc import Iterator

from reader.article import Media, SavedPage
from reader.errors import UnreadableFile
from reader.formats import exported_text
from reader.formats.encodings import decode_text, looks_binary
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.registry import Format
from reader.formats.signatures import known_kind

LARGEST = 32 * 1024**2
"""Bytes of a text file: the longest novel is a tenth of it."""


def recognise(original: Original) -> int:
    """Score low for anything that is text: every other format goes first."""
    if known_kind(original.head) or looks_binary(original.head):
        return 0
    return 10


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the one text; raises `UnreadableFile` where it is too large, binary or blank."""
    if original.linked and original.ending not in FORMAT.endings:
        raise UnreadableFile("This is a link to a file that is no saved page.", "Choose the file itself.")
    data = original.data(LARGEST)
    if looks_binary(data):
        raise UnreadableFile("The file holds no text.", "Choose a saved web page.")
    decoded = decode_text(data)
    content = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if not content.strip():
        raise UnreadableFile("The file holds nothing but white space.", "Save the page again.")
    markup = exported_text.markup_of(content.removeprefix("\ufeff"))
    if markup is not None:
        yield markup_page(original.source, "text", markup.encode("utf-8", "replace"), declared=("utf-8",))
        return
    yield SavedPage(source=original.source, format="text", media=Media.TEXT, content=content, warnings=decoded.warnings)


FORMAT = Format("text", (".txt", ".text", ".log", ".asc"), recognise, read)
