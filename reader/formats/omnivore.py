# SPDX-License-Identifier: MIT
"""Omnivore's export: a zip with the kept pages' content and what was noted about each."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import Archive, ArchiveParts
from reader.formats.dates import from_iso
from reader.formats.limits import LARGEST_MEMBER, MEGABYTE
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.zipped import ZipFormat

_METADATA = re.compile(r"(?:.{1,200}/)?metadata_\d{1,9}_to_\d{1,9}\.json")
_CONTENT = re.compile(r"(.{1,200}/)?content/([^/]{1,300})\.html?")


class OmnivoreItem(msgspec.Struct):
    """One page of the export, as its metadata has it."""

    slug: str = ""
    title: str | None = None
    author: str | None = None
    url: str | None = None
    description: str | None = None
    state: str | None = None
    labels: list[str | dict[str, object]] | None = None
    saved_at: str | None = msgspec.field(default=None, name="savedAt")
    published_at: str | None = msgspec.field(default=None, name="publishedAt")

    @property
    def tags(self) -> tuple[str, ...]:
        """The labels' names."""
        names = [label if isinstance(label, str) else str(label.get("name") or "") for label in self.labels or ()]
        return tuple(name for name in names if name)


def items(data: bytes) -> list[OmnivoreItem]:
    """Return the items of a metadata file; none where it is damaged."""
    try:
        return msgspec.json.decode(data, type=list[OmnivoreItem])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return []


def recognise(archive: Archive) -> int:
    """Score by metadata files beside a folder of content."""
    if not any(_METADATA.fullmatch(name) for name in archive.members):
        return 0
    return 92 if any(_CONTENT.fullmatch(name) for name in archive.members) else 60


def read(original: Original, archive: Archive) -> Iterator[SavedPage]:
    """Yield the kept pages; raises `UnreadableFile` where none has content or, at the end, some are damaged."""
    known: dict[str, OmnivoreItem] = {}
    for name in archive.members:
        if _METADATA.fullmatch(name):
            known.update((item.slug, item) for item in items(archive.read(name, 64 * MEGABYTE)))
    given = failed = 0
    for name in archive.members:
        found = _CONTENT.fullmatch(name)
        if found is None:
            continue
        item = known.get(found.group(2)) or OmnivoreItem()
        try:
            page = _page(original, archive, name, item)
        except UnreadableFile:
            failed += 1
            continue
        given += 1
        yield page
    if failed or not given:
        what = f"{failed} of the export's pages could not be read." if failed else "The export holds links only."
        raise UnreadableFile(what, "Save the pages themselves." if not failed else "Export them again.")


def _page(original: Original, archive: Archive, name: str, item: OmnivoreItem) -> SavedPage:
    return markup_page(
        original.source,
        "omnivore",
        archive.read(name, LARGEST_MEMBER),
        url=item.url,
        saved_at=from_iso(item.saved_at or ""),
        title=item.title,
        part=item.url or item.slug or name,
        resources=ArchiveParts(archive, name.rpartition("/")[0]),
        tags=item.tags,
        stated={
            "og:title": item.title or "",
            "author": item.author or "",
            "description": item.description or "",
            "article:published_time": item.published_at or "",
        },
    )


ZIP_FORMAT = ZipFormat("omnivore", (".zip",), recognise, read)
