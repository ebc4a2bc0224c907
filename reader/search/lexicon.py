# SPDX-License-Identifier: MIT
"""The words of a segment of the index, sorted, in a file of our own beside Whoosh's.

Whoosh's table of terms is hashed: the beginnings of words are found in it slowly. This file is
mapped into memory and nothing of it is read before it is needed. It holds, for each field, the
words one after the other, how many documents hold each, and where its postings stand in Whoosh's
file, with a table of hashes, so that a word is found at one look in each of many segments; and for
each document its article's number, the length of its text and its stemmer.
It is made from the segment alone and never outlives it: Whoosh removes it with the segment's files.
"""

from __future__ import annotations

import mmap
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import msgspec
import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import W3TermInfo
from whoosh.reading import IndexReader

from reader.search.fields import TEXT_FIELDS

SUFFIX = ".lexicon"
_MAGIC = b"VBTMLEX3"
_ALIGNMENT = 8
_PARTS = ("letters", "starts", "documents", "offsets", "sizes", "codes", "buckets", "hashed")


class Row(NamedTuple):
    """What is known of a word in a segment."""

    documents: int
    """How many documents hold it."""
    offset: int
    """Where its postings begin in the segment's file of postings, in bytes."""
    size: int


class Words:
    """The words of one field, as bytes of UTF-8, in their order."""

    def __init__(self, raw: dict[str, memoryview], sections: dict[str, NDArray[Any]]) -> None:
        self._letters = raw["letters"]
        self._starts = raw["starts"].cast("I")
        self._buckets = raw["buckets"].cast("I")
        self._hashed = raw["hashed"].cast("I")
        self._last_bucket = len(self._buckets) - 2
        self._sections = sections
        self.documents: NDArray[np.uint32] = sections["documents"]
        self.count = len(self.documents)
        self._rows = range(self.count)

    def word(self, row: int) -> bytes:
        """Return the word of a row."""
        return bytes(self._letters[self._starts[row] : self._starts[row + 1]])

    def find(self, word: bytes) -> int:
        """Return the row of a word, -1 where it is not there."""
        bucket = crc32(word) & self._last_bucket
        for at in range(self._buckets[bucket], self._buckets[bucket + 1]):
            row = self._hashed[at]
            if self.word(row) == word:
                return row
        return -1

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """Return the rows of the words that begin so, the last one not included."""
        first = bisect_left(self._rows, prefix, key=self.word)
        # No byte of UTF-8 is 255.
        return first, bisect_left(self._rows, prefix + b"\xff", lo=first, key=self.word)

    def row(self, row: int) -> Row:
        """Return what is known of the word of a row."""
        sections = self._sections
        return Row(int(self.documents[row]), int(sections["offsets"][row]), int(sections["sizes"][row]))

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many bytes each word has."""
        return np.diff(self._sections["starts"].astype(np.int64))

    def table(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        """Return the bytes of words, a row for their first, second and so on, and how many each has."""
        starts = self._sections["starts"].astype(np.int64)
        lengths = starts[rows + 1] - starts[rows]
        places = starts[rows] + np.arange(int(lengths.max()))[:, None]
        letters: NDArray[np.uint8] = self._sections["letters"]
        return np.where(places < starts[rows + 1], letters[np.minimum(places, len(letters) - 1)], 0), lengths

    @cached_property
    def codes(self) -> bytes:
        """The words with a digit in them, each after a zero byte."""
        return b"\0".join([b"", *map(self.word, self._sections["codes"].tolist()), b""])

    def holding(self, part: bytes) -> set[bytes]:
        """Return the words with a digit in them that hold `part` somewhere."""
        found: set[bytes] = set()
        codes = self.codes
        at = codes.find(part)
        while at >= 0:
            end = codes.index(b"\0", at)
            found.add(codes[codes.rindex(b"\0", 0, at) + 1 : end])
            at = codes.find(part, end)
        return found


class Lexicon:
    """The file of one segment; it stays mapped until `close`."""

    def __init__(self, path: Path) -> None:
        """Map the file; raises OSError, and ValueError where it is none of ours."""
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        view = memoryview(self._map)
        if bytes(view[: len(_MAGIC)]) != _MAGIC:
            raise ValueError(f"{path.name} is no lexicon")
        size = int.from_bytes(view[8:16], "little")
        header = msgspec.json.decode(view[16 : 16 + size], type=_Header)
        start = _aligned(16 + size)
        sections: dict[str, NDArray[Any]] = {}
        raw: dict[str, memoryview] = {}
        for name, (kind, offset, count) in header.sections.items():
            kept = np.dtype(kind)
            sections[name] = np.frombuffer(view, kept, count, start + offset)
            raw[name] = view[start + offset : start + offset + count * kept.itemsize]
        self.numbers: NDArray[np.uint32] = sections["numbers"]
        self.lengths: NDArray[np.int32] = sections["lengths"]
        self.stemmers: NDArray[np.uint8] = sections["stemmers"]
        self.fields = {
            field: Words(
                {part: raw[f"{field}.{part}"] for part in _PARTS},
                {part: sections[f"{field}.{part}"] for part in _PARTS},
            )
            for field in TEXT_FIELDS
        }


class _Header(msgspec.Struct):
    sections: dict[str, tuple[str, int, int]]
    """Of each: the kind of its numbers, where it begins, how many there are."""


def write_lexicon(path: Path, reader: IndexReader) -> None:
    """Write the file of one segment, in one step."""
    documents = reader.doc_count_all()
    numbers, stemmers = reader.column_reader("id"), reader.column_reader("stemmer")
    sections: dict[str, NDArray[Any]] = {
        "numbers": np.fromiter((numbers[n] for n in range(documents)), "<u4", documents),
        "lengths": np.fromiter(
            (reader.doc_field_length(n, "text", 0) or 0 for n in range(documents)), "<i4", documents
        ),
        "stemmers": np.fromiter((stemmers[n] for n in range(documents)), "u1", documents),
    }
    gathered = {field: _Gathered() for field in TEXT_FIELDS}
    for (field, word), info in reader:
        if field in gathered:
            assert isinstance(info, W3TermInfo)
            offset, size = info.extent()
            # Whoosh reads the length as a tuple of one.
            known: Any = size[0] if isinstance(size, tuple) else size
            gathered[field].add(word, info.doc_frequency(), int(offset or 0), int(known))
    for field, words in gathered.items():
        sections |= {f"{field}.{name}": values for name, values in words.sections().items()}
    places: dict[str, tuple[str, int, int]] = {}
    at = 0
    for name, values in sections.items():
        places[name] = (values.dtype.str, at, len(values))
        at = _aligned(at + values.nbytes)
    header = msgspec.json.encode(_Header(places))
    partial = path.with_suffix(".part")
    with partial.open("wb") as file:
        file.write(_MAGIC + len(header).to_bytes(8, "little") + header)
        file.write(bytes(_aligned(16 + len(header)) - 16 - len(header)))
        for values in sections.values():
            data = values.tobytes()
            file.write(data + bytes(_aligned(len(data)) - len(data)))
    partial.replace(path)


class _Gathered:
    def __init__(self) -> None:
        self._words: list[bytes] = []
        self._documents: list[int] = []
        self._offsets: list[int] = []
        self._sizes: list[int] = []

    def add(self, word: bytes, documents: int, offset: int, size: int) -> None:
        self._words.append(word)
        self._documents.append(documents)
        self._offsets.append(offset)
        self._sizes.append(size)

    def sections(self) -> dict[str, NDArray[Any]]:
        starts = np.zeros(len(self._words) + 1, "<u4")
        np.cumsum([len(word) for word in self._words], out=starts[1:])
        digits = frozenset(b"0123456789")
        buckets, hashed = _hashed(self._words)
        codes = [row for row, word in enumerate(self._words) if not digits.isdisjoint(word)]
        return {
            "letters": np.frombuffer(b"".join(self._words), "u1"),
            "starts": starts,
            "documents": np.array(self._documents, "<u4"),
            "offsets": np.array(self._offsets, "<u8"),
            "sizes": np.array(self._sizes, "<u4"),
            "codes": np.array(codes, "<u4"),
            "buckets": buckets,
            "hashed": hashed,
        }


def _hashed(words: Sequence[bytes]) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return where the words of each bucket begin, and the rows of all words, bucket after bucket.

    There is a power of two of them, about a word each; a word's bucket are the last bits of its CRC-32.
    """
    count = 1 << max(0, len(words) - 1).bit_length()
    numbers = np.fromiter(map(crc32, words), np.uint32, len(words)) & np.uint32(count - 1)
    buckets = np.zeros(count + 1, "<u4")
    np.cumsum(np.bincount(numbers, minlength=count), out=buckets[1:])
    return buckets, np.argsort(numbers, kind="stable").astype("<u4")


def _aligned(size: int) -> int:
    return (size + _ALIGNMENT - 1) // _ALIGNMENT * _ALIGNMENT
