# SPDX-License-Identifier: MIT
"""SingleFile's zip and its self-extracting HTML: index.html, manifest.json and the page's parts."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

import msgspec

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import zipped
from reader.formats.archive import Archive, ArchiveParts
from reader.formats.dates import from_iso, from_seconds
from reader.formats.limits import LARGEST_MEMBER, MEGABYTE
from reader.formats.original import Original
from reader.formats.pages import markup_page
from reader.formats.registry import Format
from reader.formats.zipped import ZipFormat

_MANIFEST = "manifest.json"
_PAGES = (".html", ".htm", ".xhtml")


class _Manifest(msgspec.Struct):
    original_url: str | None = msgspec.field(default=None, name="originalUrl")
    title: str | None = None
    archive_time: str | int | None = msgspec.field(default=None, name="archiveTime")
    index: str | None = msgspec.field(default=None, name="indexFilename")


def _manifest(archive: Archive) -> _Manifest | None:
    if _MANIFEST not in archive:
        return None
    try:
        return msgspec.json.decode(archive.read(_MANIFEST, 8 * MEGABYTE), type=_Manifest)
    except (UnreadableFile, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _pages_at_root(archive: Archive) -> list[str]:
    return [name for name in archive.members if "/" not in name and name.lower().endswith(_PAGES)]


def recognise(archive: Archive) -> int:
    """Score by the manifest with the page's address, else by one page that stands alone at the root."""
    at_root = _pages_at_root(archive)
    manifest = _manifest(archive)
    if manifest is not None and manifest.original_url and at_root:
        return 90
    return 60 if at_root in (["index.html"], ["index.htm"]) else 0


def read(original: Original, archive: Archive) -> Iterator[SavedPage]:
    """Yield the one page; raises `UnreadableFile`."""
    yield _page(original, archive, "singlefile-zip")


def _page(original: Original, archive: Archive, name: str) -> SavedPage:
    manifest = _manifest(archive) or _Manifest()
    at_root = _pages_at_root(archive)
    index = manifest.index if manifest.index in archive.members else None
    if index is None:
        index = "index.html" if "index.html" in archive else at_root[0] if at_root else None
    if index is None:
        raise UnreadableFile("The archive holds no saved page.", "Choose an archive of saved pages.")
    saved = str(manifest.archive_time or "")
    return markup_page(
        original.source,
        name,
        archive.read(index, LARGEST_MEMBER),
        url=manifest.original_url,
        saved_at=from_iso(saved) or from_seconds(saved),
        title=manifest.title,
        resources=ArchiveParts(archive, posixpath.dirname(index)),
    )


def _read_self_extracting(original: Original) -> Iterator[SavedPage]:
    yield _page(original, zipped.inner_zip(original), "singlefile-selfextract")


ZIP_FORMAT = ZipFormat("singlefile-zip", (".zip",), recognise, read)
FORMAT = Format("singlefile-selfextract", (".html",), zipped.recognise_self_extracting, _read_self_extracting)
