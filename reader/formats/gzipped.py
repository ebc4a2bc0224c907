# SPDX-License-Identifier: MIT
"""A saved file packed with gzip: read as what it is when it is unpacked."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats.limits import DEEPEST_ARCHIVE, LARGEST_MEMBER, LARGEST_RATIO
from reader.formats.original import Original, from_bytes, too_large
from reader.formats.registry import Format


def recognise(original: Original) -> int:
    """Score by the signature; a crawl packed so goes first."""
    return 50 if original.head.startswith(b"\x1f\x8b\x08") else 0


def read_with(read: Callable[[Original], Iterator[SavedPage]]) -> Callable[[Original], Iterator[SavedPage]]:
    """Return the function that unpacks a file and reads what is in it by `read`."""

    def read_inner(original: Original) -> Iterator[SavedPage]:
        if original.depth >= DEEPEST_ARCHIVE:
            raise UnreadableFile("Archives stand in archives too deep.", "Unpack it and import what is in it.")
        name = original.name
        if original.ending in {".gz", ".gzip"}:
            name = os.path.splitext(name)[0]  # noqa: PTH122 - a name with surrogates is no path
        yield from read(from_bytes(_unpacked(original), name, original))

    return read_inner


def _unpacked(original: Original) -> bytes:
    """Return what the file unpacks to; raises `UnreadableFile` where that is too much or damaged."""
    pieces: list[bytes] = []
    size = 0
    unpacker = zlib.decompressobj(wbits=31)
    with original.open() as stream:
        while (chunk := stream.read(16384)) and not unpacker.eof:
            try:
                pieces.append(unpacker.decompress(chunk))
            except zlib.error:
                break
            size += len(pieces[-1])
            if size > LARGEST_MEMBER or (size > LARGEST_MEMBER // 4 and size > LARGEST_RATIO * stream.tell()):
                raise too_large(size, LARGEST_MEMBER)
    if not size:
        raise UnreadableFile("The gzip file is damaged.", "Save or download it again.")
    return b"".join(pieces)


def format_with(read: Callable[[Original], Iterator[SavedPage]]) -> Format:
    """Return the format whose content is read by `read`."""
    return Format("gzip", (".gz", ".gzip"), recognise, read_with(read))
