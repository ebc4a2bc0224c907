# SPDX-License-Identifier: MIT
"""All formats in one list, and the reading of a file by the one it is in."""

from __future__ import annotations

from collections.abc import Iterator

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import (
    collection,
    epub,
    gzipped,
    html,
    links,
    maff,
    markdown,
    mhtml,
    omnivore,
    pdf,
    singlefile,
    text,
    wacz,
    warc,
    webarchive,
    zipped,
)
from reader.formats.original import Original
from reader.formats.registry import Format, pick
from reader.formats.signatures import known_kind


def _zip_formats() -> tuple[zipped.ZipFormat, ...]:
    return (
        epub.ZIP_FORMAT,
        wacz.ZIP_FORMAT,
        omnivore.ZIP_FORMAT,
        singlefile.ZIP_FORMAT,
        maff.ZIP_FORMAT,
        collection.format_with(read),
    )


def read(original: Original) -> Iterator[SavedPage]:
    """Yield the pages of a file or of an archive's member; raises `UnreadableFile`."""
    found = pick(original, FORMATS)
    if found is None:
        kind = known_kind(original.head)
        if kind:
            raise UnreadableFile(f"This is {kind}, not a saved page.", "Choose a saved web page.")
        raise UnreadableFile("The file holds no page that can be read.", "Choose a saved web page.")
    empty = True
    for page in found.read(original):
        empty = False
        yield page
    if empty:
        raise UnreadableFile("The file holds no page.", "Choose a saved web page.")


FORMATS: tuple[Format, ...] = (
    zipped.format_of(_zip_formats),
    singlefile.FORMAT,
    mhtml.FORMAT,
    webarchive.FORMAT,
    warc.FORMAT,
    pdf.FORMAT,
    links.FORMAT,
    html.FORMAT,
    markdown.FORMAT,
    text.FORMAT,
    gzipped.format_with(read),
)
