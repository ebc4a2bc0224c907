# SPDX-License-Identifier: MIT
"""Postings read whole into arrays, from the blocks that `codec` writes.

`snapshot` compares them with what Whoosh reads whenever a segment is opened.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.search.codec import HEADER_SIZE, Header, read_header

Documents = NDArray[np.int32]
Floats = NDArray[np.float32]


class Postings(NamedTuple):
    """The documents that hold a word, in order."""

    documents: Documents
    weights: Floats
    """How often it stands in each, a place in a title counting more than one."""


class Places(NamedTuple):
    """Where a word stands in documents."""

    documents: Documents
    starts: NDArray[np.int64]
    """For each document where its places begin in `places`, and at the end the length of that."""
    places: NDArray[np.uint32]


class PostingFile:
    """The postings of one segment; the file stays mapped until this is gone."""

    def __init__(self, path: Path) -> None:
        """Map the file; raises OSError, and ValueError where it is empty."""
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def postings(self, offset: int, size: int) -> Postings:
        """Return all postings of a word; raises ValueError, struct.error and zlib.error where they are damaged."""
        blocks = [self._numbers(header, at) for header, at in self._blocks(offset, size)]
        if len(blocks) == 1:
            return blocks[0]
        return Postings(
            np.concatenate([block.documents for block in blocks]), np.concatenate([block.weights for block in blocks])
        )

    def places(self, offset: int, size: int, among: Documents | None = None) -> Places:
        """Return a word's places, where `among` is given at least those in these documents (in order)."""
        documents: list[Documents] = []
        counts: list[NDArray[np.uint32]] = []
        places: list[NDArray[np.uint32]] = []
        before = -1
        for header, at in self._blocks(offset, size):
            if among is None or _any_between(among, before, header.last):
                documents.append(self._numbers(header, at).documents)
                start = at + header.numbers
                part = np.frombuffer(self._map[start : start + header.values], "<u2" if header.is_narrow else "<u4")
                counts.append(part[: header.postings].astype(np.uint32))
                places.append(part[header.postings :].astype(np.uint32))
            before = header.last
        if not documents:
            return Places(np.zeros(0, np.int32), np.zeros(1, np.int64), np.zeros(0, np.uint32))
        starts = np.zeros(sum(map(len, counts)) + 1, np.int64)
        np.cumsum(np.concatenate(counts), out=starts[1:])
        return Places(np.concatenate(documents), starts, np.concatenate(places))

    def _numbers(self, header: Header, at: int) -> Postings:
        part = header.numbers_of(self._map[at : at + header.numbers])
        documents = np.cumsum(np.frombuffer(part, "<u4", header.postings), dtype=np.int32)
        if not header.has_weights:
            return Postings(documents, np.ones(header.postings, np.float32))
        return Postings(documents, np.frombuffer(part, "<f4", header.postings, 4 * header.postings))

    def _blocks(self, offset: int, size: int) -> Iterator[tuple[Header, int]]:
        """Yield the headers of a word's blocks and where what follows each begins."""
        at = offset
        while at < offset + size:
            header = read_header(self._map[at : at + HEADER_SIZE])
            at += HEADER_SIZE
            yield header, at
            at += header.numbers + header.values
            if header.is_last:
                return
        raise ValueError("the last block of postings is missing")


def _any_between(among: Documents, above: int, up_to: int) -> bool:
    first = int(np.searchsorted(among, above, "right"))
    return first < len(among) and int(among[first]) <= up_to
