# SPDX-License-Identifier: MIT
"""MAFF, Firefox's archive of old: a zip with a folder a page, described by its index.rdf."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import Archive, ArchiveParts
from reader.formats.dates import from_iso, from_mail
from reader.formats.limits import LARGEST_MEMBER, MEGABYTE
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.xml import attribute, each, parse
from reader.formats.zipped import ZipFormat


def _descriptions(archive: Archive) -> list[str]:
    return [name for name in archive.members if name.count("/") <= 1 and posixpath.basename(name) == "index.rdf"]


def recognise(archive: Archive) -> int:
    """Score by a description in a folder of the first level."""
    return 90 if _descriptions(archive) else 0


def read(original: Original, archive: Archive) -> Iterator[SavedPage]:
    """Yield the pages in order; raises `UnreadableFile` where there are none or, at the end, some are damaged."""
    failed: UnreadableFile | None = None
    names = _descriptions(archive)
    for name in names:
        try:
            yield _page(original, archive, name, several=len(names) > 1)
        except UnreadableFile as error:
            failed = error
    if failed is not None:
        raise failed


def _page(original: Original, archive: Archive, name: str, *, several: bool) -> SavedPage:
    folder = posixpath.dirname(name)
    told = _told(archive, name)
    index = posixpath.join(folder, told.get("indexfilename") or "index.html")
    if index not in archive:
        beside = (member for member in archive.members if posixpath.dirname(member) == folder)
        index = next((member for member in beside if posixpath.basename(member).startswith("index.htm")), index)
    date = told.get("archivetime", "")
    return markup_page(
        original.source,
        "maff",
        archive.read(index, LARGEST_MEMBER),
        declared=(told["charset"],) if told.get("charset") else (),
        url=told.get("originalurl"),
        saved_at=from_mail(date) or from_iso(date),
        title=told.get("title") or None,
        part=(told.get("originalurl") or folder) if several else None,
        resources=ArchiveParts(archive, folder),
        xhtml=index.endswith(".xhtml"),
    )


def _told(archive: Archive, name: str) -> dict[str, str]:
    """Return what the description says, by its elements' names."""
    root = parse(archive.read(name, MEGABYTE))
    told: dict[str, str] = {}
    for key in ("originalurl", "title", "archivetime", "indexfilename", "charset"):
        element = next(each(root, key), None) if root is not None else None
        if element is not None:
            told[key] = attribute(element, "resource") or (element.text or "").strip()
    return told


ZIP_FORMAT = ZipFormat("maff", (".maff",), recognise, read)
