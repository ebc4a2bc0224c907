# SPDX-License-Identifier: MIT
"""How the index's postings lie on disk: Whoosh's codec with blocks of our own, made to be read whole.

Whoosh's blocks are pickled tuples, a number at a time. Ours are the same postings as arrays, so that a
word of 50,000 documents is read in some milliseconds; what is not needed for most searches, the places,
lies in a part of its own. Whoosh's searcher reads them through `BlockMatcher`, the fast way (`postings`)
at once. The postings of a word are its blocks one after the other, each of a header and two parts:

    HEADER     see `Header`
    numbers    the documents as differences (uint32), then their weights (float32) unless all are 1
    values     how many places each posting has, then the places (uint16 where the segment's places allow it,
               else uint32)

All numbers are little-endian. The first part is compressed (zlib) where that makes it smaller; the second is
not: phrases of frequent words want many places at once.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3LeafMatcher
from whoosh.system import pack_ushort
from whoosh.util.numeric import byte_to_length, length_to_byte

from reader.search.gathering import FieldPostings, Gathering

BLOCK = 1024
"""Postings in a block. Whoosh's searcher skips by blocks and takes 128; what is read whole is read faster so."""

_MAGIC = 0x4C42
_LAST, _COMPRESSED, _NARROW, _WEIGHTS = 1, 2, 4, 8
_HEADER = struct.Struct("<HBBBxxxIIfII")
_TERM_INFO = struct.Struct("!BfIBBfIIqi")
"""What Whoosh keeps of a term: whether its postings stand here, their weight and number, the shortest and longest
field, the greatest weight, the first and last document, where the postings begin and their bytes."""
_WIDEST_NARROW = 0xFFFF
_WORTHWHILE = 192
"""Bytes below which compressing a part saves too little for its time."""
_LEVEL = 1
"""Of zlib: levels above take longer for some per cent."""


class Header(NamedTuple):
    """What stands before a block."""

    flags: int
    shortest: int
    """The length of the shortest field, as Whoosh's length byte."""
    longest: int
    postings: int
    """How many there are."""
    last: int
    """The last document."""
    heaviest: float
    numbers: int
    """The bytes of the first part."""
    values: int
    """The bytes of the second."""

    @property
    def is_last(self) -> bool:
        """Whether no block follows."""
        return bool(self.flags & _LAST)

    @property
    def has_weights(self) -> bool:
        """Whether weights stand beside the documents."""
        return bool(self.flags & _WEIGHTS)

    def numbers_of(self, part: bytes) -> bytes:
        """Return the first part as it was before it was compressed."""
        return zlib.decompress(part) if self.flags & _COMPRESSED else part

    @property
    def is_narrow(self) -> bool:
        """Whether the numbers of the second part have two bytes, not four."""
        return bool(self.flags & _NARROW)


HEADER_SIZE = _HEADER.size


def read_header(data: bytes) -> Header:
    """Read what stands before a block; raises ValueError where none is, struct.error where it is cut off."""
    magic, *others = _HEADER.unpack(data)
    if magic != _MAGIC:
        raise ValueError("no block of postings stands here")
    return Header(*others)


class BlockCodec(W3Codec):
    """Whoosh's codec with the blocks described above; everything else is as it was."""

    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK)

    def field_writer(self, storage: Any, segment: Any) -> BlockWriter:
        """Return what writes terms and postings."""
        return BlockWriter(self, storage, segment)

    def postings_reader(self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None) -> Any:
        """Return Whoosh's way through the postings of a term."""
        offset, length = terminfo.extent()
        return BlockMatcher(dbfile, offset, length, format_, term=term, scorer=scorer)


class BlockWriter(W3FieldWriter):
    """Writes the terms and postings of a segment from what was gathered."""

    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        """Write all fields; `items` is what stands in the place of Whoosh's pool."""
        assert isinstance(items, Gathering)
        for name, postings in items.fields():
            self.start_field(name, schema[name])
            length = lengths.doc_field_length_reader(name) if schema[name].scorable else None
            self._write_field(postings, length)
            self.finish_field()

    def _write_field(self, postings: FieldPostings, length: Any) -> None:
        documents = postings.documents
        if not len(documents):
            return
        firsts = postings.starts[:-1]
        differences = np.diff(documents, prepend=documents[:1])
        differences[firsts] = documents[firsts]
        shortest = longest = heaviest = lightest = None
        if length is not None:
            known = np.array([length(number) or 0 for number in range(int(documents.max()) + 1)], np.int32)
            shortest = np.minimum.reduceat(known[documents], firsts).tolist()
            longest = np.maximum.reduceat(known[documents], firsts).tolist()
        heaviest = np.maximum.reduceat(postings.weights, firsts).tolist()
        lightest = np.minimum.reduceat(postings.weights, firsts).tolist()
        totals = np.add.reduceat(postings.weights, firsts).tolist()
        narrow = bool(len(postings.places)) and int(postings.places.max()) <= _WIDEST_NARROW
        kind = "<u2" if narrow else "<u4"
        arrays = _Bytes(
            differences.astype("<u4").tobytes(),
            postings.weights.astype("<f4").tobytes(),
            postings.counts.astype(kind).tobytes(),
            postings.places.astype(kind).tobytes(),
            2 if narrow else 4,
        )
        ends = np.concatenate(([0], np.cumsum(postings.counts, dtype=np.int64)))
        starts = postings.starts.tolist()
        lasts = documents[postings.starts[1:] - 1].tolist()
        first_documents = documents[firsts].tolist()
        places = ends[postings.starts].tolist()
        field_number = pack_ushort(self._fieldid)
        offset = self._postfile.tell()
        for row, word in enumerate(postings.words):
            start, end = starts[row], starts[row + 1]
            facts = _Facts(
                (lightest[row], heaviest[row]) != (1.0, 1.0),
                shortest[row] if shortest is not None else 0,
                longest[row] if longest is not None else 0,
                heaviest[row],
            )
            if end - start <= BLOCK:
                written = _block(
                    arrays, facts, _Stretch(start, end, places[row], places[row + 1], lasts[row], is_last=True)
                )
            else:
                written = b"".join(_blocks(arrays, facts, documents, ends, range(start, end)))
            self._postfile.write(written)
            info = _TERM_INFO.pack(
                0, totals[row], end - start, length_to_byte(facts.shortest), length_to_byte(facts.longest),
                facts.heaviest, first_documents[row], lasts[row], offset, len(written),
            )  # fmt: skip
            self._tindex.add(field_number + word, info)
            offset += len(written)


class _Bytes(NamedTuple):
    differences: bytes
    weights: bytes
    counts: bytes
    places: bytes
    width: int
    """The bytes of a count and of a place."""


class _Facts(NamedTuple):
    weighted: bool
    shortest: int
    longest: int
    heaviest: float


class _Stretch(NamedTuple):
    start: int
    """The first posting."""
    end: int
    place: int
    """The first place."""
    last_place: int
    document: int
    """The last document."""
    is_last: bool


def _block(arrays: _Bytes, facts: _Facts, stretch: _Stretch) -> bytes:
    start, end, place, last_place, document, is_last = stretch
    flags = _LAST if is_last else 0
    numbers = arrays.differences[4 * start : 4 * end]
    if facts.weighted:
        flags |= _WEIGHTS
        numbers += arrays.weights[4 * start : 4 * end]
    values = b""
    if last_place > place:
        width = arrays.width
        flags |= _NARROW if width == 2 else 0
        values = arrays.counts[width * start : width * end] + arrays.places[width * place : width * last_place]
    if len(numbers) >= _WORTHWHILE and len(smaller := zlib.compress(numbers, _LEVEL)) < len(numbers):
        flags |= _COMPRESSED
        numbers = smaller
    header = _HEADER.pack(
        _MAGIC, flags, length_to_byte(facts.shortest), length_to_byte(facts.longest), end - start, document,
        facts.heaviest, len(numbers), len(values),
    )  # fmt: skip
    return header + numbers + values


def _blocks(
    arrays: _Bytes, facts: _Facts, documents: NDArray[np.uint32], ends: NDArray[np.int64], word: range
) -> Iterator[bytes]:
    """Yield the blocks of a word of many documents, the postings `word`."""
    for first in word[::BLOCK]:
        after = min(word.stop, first + BLOCK)
        # The first document of a block stands as it is, not as a difference.
        own = documents[first : first + 1].astype("<u4").tobytes()
        following = arrays.differences[4 * first + 4 : 4 * after]
        stretch = _Stretch(
            0, after - first, int(ends[first]), int(ends[after]), int(documents[after - 1]), after == word.stop
        )
        own_arrays = arrays._replace(
            differences=own + following,
            weights=arrays.weights[4 * first : 4 * after],
            counts=arrays.counts[arrays.width * first : arrays.width * after],
        )
        yield _block(own_arrays, facts, stretch)


class BlockMatcher(W3LeafMatcher):
    """Whoosh's way through blocks, one posting at a time."""

    def _read_header(self) -> None:
        self._baseoffset = self._startoffset

    def _goto(self, position: int) -> None:
        self._header = header = read_header(self._postfile.get(position, HEADER_SIZE))
        self._data = self._ids = self._weights = self._values = None
        self._i = 0
        self._lastblock = header.is_last
        self._dataoffset = position + HEADER_SIZE
        self._nextoffset = self._dataoffset + header.numbers + header.values
        self._blocklength, self._maxid, self._maxweight = header.postings, header.last, header.heaviest
        self._minlength, self._maxlength = byte_to_length(header.shortest), byte_to_length(header.longest)

    def _read_numbers(self) -> None:
        header = self._header
        part = header.numbers_of(self._postfile.get(self._dataoffset, header.numbers))
        size = 4 * header.postings
        self._ids = tuple(accumulate(_array("I", part[:size])))
        self._weights = _array("f", part[size:]) if header.has_weights else array("f", [1.0]) * header.postings

    def _read_ids(self) -> None:
        self._read_numbers()

    def _read_weights(self) -> None:
        self._read_numbers()

    def _read_values(self) -> None:
        header = self._header
        if not header.values:
            self._values = (b"",) * header.postings
            return
        part = self._postfile.get(self._dataoffset + header.numbers, header.values)
        numbers = _array("H" if header.is_narrow else "I", part)
        ends = accumulate((header.postings, *numbers[: header.postings]))
        self._values = tuple(_bytes(array("I", numbers[start:end])) for start, end in pairwise(ends))


def _bytes(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _array(kind: str, data: bytes) -> array[Any]:
    numbers = array(kind, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
