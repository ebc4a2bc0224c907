# SPDX-License-Identifier: MIT
"""WACZ: a zip with one or more WARC files and a list of which of their records are pages."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import Archive
from reader.formats.limits import MEGABYTE
from reader.formats.original import Original
from reader.formats.warc import Crawl, pages_of
from reader.formats.zipped import ZipFormat


class _Line(msgspec.Struct):
    url: str | None = None
    title: str | None = None


def _crawls(archive: Archive) -> list[str]:
    return [name for name in archive.members if name.endswith((".warc", ".warc.gz", ".arc.gz"))]


def recognise(archive: Archive) -> int:
    """Score by the package's description and WARC files."""
    if not _crawls(archive):
        return 0
    return 95 if "datapackage.json" in archive else 70


def read(original: Original, archive: Archive) -> Iterator[SavedPage]:
    """Yield the pages the list names, all documents where it names none; raises `UnreadableFile`."""
    titles = _titles(archive)
    failed: UnreadableFile | None = None
    given = False
    for name in _crawls(archive):
        try:
            for page in pages_of(Crawl(archive.stream(name)), original.source, "wacz", titles):
                given = True
                yield page
        except UnreadableFile as error:
            failed = error
    if failed is not None and (not given or "holds no page" not in failed.what):
        raise failed


def _titles(archive: Archive) -> dict[str, str]:
    titles: dict[str, str] = {}
    for name in archive.members:
        if not (name.startswith("pages/") and name.endswith(".jsonl")) or "extra" in name.lower():
            continue
        try:
            lines = archive.read(name, 64 * MEGABYTE).splitlines()
        except UnreadableFile:
            continue
        for text in lines:
            try:
                line = msgspec.json.decode(text, type=_Line)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue
            if line.url:
                # A page without a title is listed under its address.
                titles[line.url] = line.title if line.title and line.title != line.url else ""
    return titles


ZIP_FORMAT = ZipFormat("wacz", (".wacz",), recognise, read)
