# SPDX-License-Identifier: MIT
"""Files that are zips: what stands in them tells which kind of saved page, book or collection they are."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.archive import Archive, open_archive
from reader.formats.original import Original
from reader.formats.registry import Format

_END = b"PK\x05\x06"


@dataclass(frozen=True, slots=True)
class ZipFormat:
    """A format that is a zip: how its members tell it, and how they are read."""

    name: str
    endings: tuple[str, ...]
    recognise: Callable[[Archive], int]
    """How sure the members are of this format, 0 to 100."""
    read: Callable[[Original, Archive], Iterator[SavedPage]]
    """Yields its pages; raises `UnreadableFile`."""


def recognise(original: Original) -> int:
    """Score by the signature; what kind of zip it is shows when it is opened."""
    return 95 if original.head.startswith((b"PK\x03\x04", b"PK\x05\x06")) else 0


def recognise_self_extracting(original: Original) -> int:
    """Score HTML that carries a zip: SingleFile's mark at its start, or a zip's end record at its end."""
    start = original.head[:4096].lower()
    if b"<html" not in start and b"<!doctype html" not in start:
        return 0
    if b"data-sfz" in start or b"page saved with singlefilez" in start:
        return 96
    return 96 if _END in original.tail and b"page saved with singlefile" in start else 0


def inner_zip(original: Original) -> Archive:
    """Open the zip inside a self-extracting page; raises `UnreadableFile` where there is none.

    What SingleFile writes behind the zip can be longer than a zip's comment may be, so the file
    is cut where the zip ends.
    """
    data = original.data()
    end = data.rfind(_END)
    if end < 0:
        raise UnreadableFile("The page inside this file is missing or damaged.", "Save the page again.")
    archive = Archive(io.BytesIO(data[: end + 20] + b"\x00\x00"))
    if archive.locked:
        raise UnreadableFile("The page is protected by a password.", "Open it in a browser and save it without.")
    return archive


def reader_of(formats: Callable[[], tuple[ZipFormat, ...]]) -> Callable[[Original], Iterator[SavedPage]]:
    """Return the function that opens a zip and hands it to the one of `formats` it is in."""

    def read(original: Original) -> Iterator[SavedPage]:
        archive = open_archive(original)
        best = max(
            formats(), key=lambda candidate: (candidate.recognise(archive), original.ending in candidate.endings)
        )
        if best.recognise(archive) <= 0:
            raise UnreadableFile("The archive holds no saved page.", "Choose an archive of saved pages.")
        yield from best.read(original, archive)

    return read


def format_of(formats: Callable[[], tuple[ZipFormat, ...]]) -> Format:
    """Return the entry of the registry that stands for all formats that are zips."""
    endings = (".zip", ".maff", ".wacz", ".epub")
    return Format("zip", endings, recognise, reader_of(formats))
