# SPDX-License-Identifier: MIT
"""A zip of saved files of any kind: each page in it is read by its own format."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import replace

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import Archive, ArchiveParts
from reader.formats.folder import SUFFIXES
from reader.formats.limits import DEEPEST_ARCHIVE, LARGEST_MEMBER
from reader.formats.original import Original, from_bytes
from reader.formats.zipped import ZipFormat

_ENDINGS = (
    ".html", ".htm", ".xhtml", ".xht", ".mhtml", ".mht", ".webarchive", ".warc", ".warc.gz", ".epub", ".maff", ".wacz",
    ".md", ".markdown", ".pdf", ".zip", ".txt",
)  # fmt: skip
_NO_PAGES = ("readme", "license", "licence", "copying", "changelog", "notice", "authors", "robots")
"""Names of text files that tell about an archive, and are nothing anybody kept to read."""

_FEWEST_WORDS = 20
"""Words of a plain text in an archive below which it is a remark: a sentence or two."""


def _candidates(archive: Archive) -> list[str]:
    """Return the members that may be pages: usual endings, outside pages' own folders of parts."""
    names: list[str] = []
    for name in archive.members:
        folders, base = name.lower().split("/")[:-1], posixpath.basename(name).lower()
        if not base.endswith(_ENDINGS) or base.startswith(".") or "__macosx" in folders:
            continue
        if any(folder.endswith(SUFFIXES) for folder in folders):
            continue
        if base.endswith((".txt", ".md")) and base.startswith(_NO_PAGES):
            continue
        names.append(name)
    return names


def recognise(archive: Archive) -> int:
    """Score low: every more special kind of zip goes first."""
    return 20 if _candidates(archive) else 0


def read_with(read: Callable[[Original], Iterator[SavedPage]]) -> Callable[[Original, Archive], Iterator[SavedPage]]:
    """Return the function that yields each member's pages, read by `read`."""

    def read_all(original: Original, archive: Archive) -> Iterator[SavedPage]:
        if original.depth >= DEEPEST_ARCHIVE:
            raise UnreadableFile("Archives stand in archives too deep.", "Unpack it and import what is in it.")
        names = _candidates(archive)
        given = failed = 0
        last: UnreadableFile | None = None
        for name in names:
            try:
                for page in read(_member(original, archive, name)):
                    if name.lower().endswith(".txt") and len(page.content.split()) < _FEWEST_WORDS:
                        continue
                    given += 1
                    yield page if len(names) == 1 else replace(page, part=_part(name, page))
            except UnreadableFile as error:
                failed += 1
                last = error
        if last is not None and len(names) == 1:
            raise last
        if failed:
            raise UnreadableFile(
                f"{failed} of {len(names)} files in the archive could not be read.",
                "Unpack it and import them one by one to see why.",
            )
        if not given:
            raise UnreadableFile("The archive holds no saved page.", "Choose an archive of saved pages.")

    return read_all


def _part(name: str, page: SavedPage) -> str:
    return f"{name}: {page.part}" if page.part else name


def _member(original: Original, archive: Archive, name: str) -> Original:
    data = archive.read(name, LARGEST_MEMBER)
    return from_bytes(data, posixpath.basename(name), original, ArchiveParts(archive, posixpath.dirname(name)))


def format_with(read: Callable[[Original], Iterator[SavedPage]]) -> ZipFormat:
    """Return the format whose members are read by `read`."""
    return ZipFormat("zip", (".zip",), recognise, read_with(read))
