# SPDX-License-Identifier: MIT
"""An index as it is after one commit, read into arrays: what the fast way of searching works on."""

from __future__ import annotations

import heapq
import math
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.base import Segment
from whoosh.reading import IndexReader

from reader.search.codec import BlockCodec
from reader.search.committing import segments
from reader.search.lexicon import SUFFIX, Lexicon
from reader.search.postings import Documents, Floats, Places, PostingFile

CACHE = 64 << 20
"""Bytes of postings kept ready: all that 200 queries of each kind touch among 10,000 articles."""

EXPANSIONS = 2_000
"""Beginnings of words remembered with what they stand for."""

FILTERS = 64
"""Sets of articles remembered as flags of documents."""

_K1, _B = 1.2, 0.75
"""BM25's two constants, as everybody uses them."""

_STEP = 1.05
"""The average length counts in steps of this factor: what is worked out with it lasts over many commits."""

_TESTED = 3
"""Words of each segment whose postings are compared with what Whoosh reads."""

_COMPARED = 8
"""Postings compared of each."""

Flags = NDArray[np.bool_]


class Scored(NamedTuple):
    """Documents that hold something, in order, and how much each tells (BM25 without the word's rarity)."""

    documents: Documents
    scores: Floats


class SegmentFiles:
    """One segment's files; they never change."""

    def __init__(self, folder: Path, kept: Segment, reader: IndexReader) -> None:
        if kept.is_compound():
            raise ValueError("a segment of another make")
        self.name = kept.segment_id()
        self.lexicon = Lexicon(folder / kept.make_filename(SUFFIX))
        self.documents = len(self.lexicon.numbers)
        if self.documents != reader.doc_count_all():
            raise ValueError("a lexicon of another segment")
        self._path = folder / kept.make_filename(BlockCodec.POSTS_EXT)
        self._postings: PostingFile | None = None

    @property
    def postings(self) -> PostingFile:
        """The segment's postings, opened when first needed."""
        if self._postings is None:
            self._postings = PostingFile(self._path)
        return self._postings

    def test(self, reader: IndexReader) -> None:
        """Compare some words' postings with what Whoosh reads of them; raises ValueError where they differ."""
        words = self.lexicon.fields["text"]
        for row in {words.count * part // _TESTED for part in range(_TESTED)} if words.count else ():
            known = words.row(row)
            read = self.postings.postings(known.offset, known.size)
            places = self.postings.places(known.offset, known.size)
            matcher = reader.postings("text", words.word(row))
            for _ in range(_COMPARED):
                if not matcher.is_active():  # Whoosh leaves out what is deleted
                    break
                at = int(np.searchsorted(read.documents, matcher.id()))
                start, end = places.starts[at], places.starts[at + 1]
                ours = (int(read.documents[at]), float(read.weights[at]), places.places[start:end].tolist())
                if ours != (matcher.id(), matcher.weight(), list(matcher.value_as("positions"))):
                    raise ValueError("Whoosh reads its postings otherwise")
                matcher.next()


class _Entry(NamedTuple):
    covered: int
    """How many of the segments, the first ones, it is of."""
    value: Scored | Places

    @property
    def size(self) -> int:
        return sum(part.nbytes for part in self.value)


class Snapshot:
    """All segments of one commit, their documents numbered through."""

    def __init__(self, folder: Path, reader: IndexReader, before: Snapshot | None = None) -> None:
        """Read what every search needs; what `before` knows of the same segments is taken over.

        Raises whatever damaged files make of it; ValueError where Whoosh reads them otherwise than we do.
        """
        known = {segment.name: segment for segment in before.segments} if before is not None else {}
        self.segments: list[SegmentFiles] = []
        for kept, leaf in segments(reader):
            segment = known.get(kept.segment_id())
            if segment is None:
                segment = SegmentFiles(folder, kept, leaf)
                segment.test(leaf)
            self.segments.append(segment)
        counts = [segment.documents for segment in self.segments]
        self.bases = np.concatenate(([0], np.cumsum(counts))).astype(np.int64).tolist()
        self.count = self.bases[-1]
        """How many documents there are, deleted ones too."""
        lexicons = [segment.lexicon for segment in self.segments]
        self.numbers: NDArray[np.int64] = _together([lexicon.numbers for lexicon in lexicons], np.int64)
        """Of each document its article."""
        self.stemmers: NDArray[np.uint8] = _together([lexicon.stemmers for lexicon in lexicons], np.uint8)
        lengths: Floats = _together([lexicon.lengths for lexicon in lexicons], np.float32)
        average = float(lengths.mean()) if self.count else 1.0
        self._average = _STEP ** round(math.log(max(1.0, average), _STEP))
        self.norms: Floats = (_K1 * (1 - _B + _B / self._average * lengths)).astype(np.float32)
        self.live = self._live(reader)
        """Which documents are not deleted; None where all are there."""
        self.languages: frozenset[int] = frozenset(np.unique(self.stemmers).tolist())
        """The stemmers of the articles there are."""
        self._documents: NDArray[np.int32] | None = None
        self._members: dict[int, tuple[NDArray[np.int64], Flags]] = {}
        self._cache: OrderedDict[tuple[str, str, bytes], _Entry] = OrderedDict()
        self._cached = 0
        self._expansions: dict[tuple[str, bytes, int], list[str]] = {}
        self._containing: dict[bytes, list[str]] = {}
        if before is not None:
            self._inherit(before)

    def _live(self, reader: IndexReader) -> Flags | None:
        if not reader.has_deletions():
            return None
        live = np.ones(self.count, np.bool_)
        for base, (segment, _) in zip(self.bases, segments(reader), strict=False):
            for document in segment.deleted_docs():
                live[base + document] = False
        return live

    def _inherit(self, before: Snapshot) -> None:
        same = 0
        for ours, theirs in zip(self.segments, before.segments, strict=False):
            if ours is not theirs:
                break
            same += 1
        if not same or before._average != self._average:
            return
        for key, entry in before._cache.items():
            covered, value = entry
            if covered > same:
                covered, value = same, _cut(value, self.bases[same])
            self._keep(key, _Entry(covered, value))

    # ── Documents and articles ───────────────────────────────────────────────

    def documents_of(self, articles: NDArray[np.int64]) -> Documents:
        """Return the documents of these articles, in no order; those the index does not hold are left out."""
        if self._documents is None:
            highest = int(self.numbers.max()) if self.count else 0
            self._documents = np.full(highest + 1, -1, np.int32)
            live = np.arange(self.count) if self.live is None else np.flatnonzero(self.live)
            self._documents[self.numbers[live]] = live
        found = self._documents[articles[(articles >= 0) & (articles < len(self._documents))]]
        return found[found >= 0]

    def are_members(self, articles: NDArray[np.int64]) -> Flags:
        """Tell of each document whether its article is one of these; the same array asked again costs nothing."""
        known = self._members.get(id(articles))
        if known is None or known[0] is not articles:
            flags = np.zeros(self.count, np.bool_)
            flags[self.documents_of(articles)] = True
            if len(self._members) >= FILTERS:
                self._members.clear()
            known = self._members[id(articles)] = (articles, flags)
        return known[1]

    # ── Words ────────────────────────────────────────────────────────────────

    def frequency(self, field: str, word: bytes) -> int:
        """Return how many documents hold a word in a field, deleted ones too."""
        total = 0
        for segment in self.segments:
            words = segment.lexicon.fields[field]
            row = words.find(word)
            total += int(words.documents[row]) if row >= 0 else 0
        return total

    def expand(self, field: str, prefix: str, most: int) -> list[str]:
        """Return the words of a field that begin so, the most frequent ones first, at most so many."""
        key = (field, prefix.encode("utf-8", "surrogatepass"), most)
        known = self._expansions.get(key)
        if known is None:
            if len(self._expansions) >= EXPANSIONS:
                self._expansions.clear()
            known = self._expansions[key] = self._most_frequent(*key)
        return known

    def _most_frequent(self, field: str, prefix: bytes, most: int) -> list[str]:
        counts: dict[bytes, int] = {}
        for segment in self.segments:
            words = segment.lexicon.fields[field]
            first, last = words.beginning(prefix)
            documents = words.documents[first:last]
            rows: Iterable[int] = range(last - first)
            # Of several segments each names more than is wanted: a word rare here may be frequent there.
            wanted = most if len(self.segments) == 1 else most * 4
            if last - first > wanted:
                rows = np.argpartition(documents, -wanted)[-wanted:].tolist()
            for row, count in zip(rows, documents[list(rows)].tolist(), strict=True):
                word = words.word(first + row)
                counts[word] = counts.get(word, 0) + count
        best = heapq.nsmallest(most, counts.items(), key=lambda item: (-item[1], item[0]))
        return [word.decode("utf-8", "surrogatepass") for word, _ in best]

    def containing(self, part: str, most: int) -> list[str]:
        """Return words of texts that have digits and hold `part` somewhere, at most so many."""
        wanted = part.encode("utf-8", "surrogatepass")
        known = self._containing.get(wanted)
        if known is None:
            if len(self._containing) >= EXPANSIONS:
                self._containing.clear()
            found = {word for segment in self.segments for word in segment.lexicon.fields["text"].holding(wanted)}
            chosen = sorted(found, key=lambda word: (len(word), word))[:most]
            known = self._containing[wanted] = [word.decode("utf-8", "surrogatepass") for word in chosen]
        return known

    def scored(self, field: str, word: str) -> Scored:
        """Return the documents that hold a word in a field."""
        encoded = word.encode("utf-8", "surrogatepass")
        found = self._cached_value(("s", field, encoded), self._read_scored)
        assert isinstance(found, Scored)
        return found

    def places(self, field: str, word: str, among: Documents) -> Places:
        """Return where a word stands, at least in the documents `among`."""
        encoded = word.encode("utf-8", "surrogatepass")
        key = ("p", field, encoded)
        if key not in self._cache and len(among) * 16 < self.frequency(field, encoded):
            return self._read_places(field, encoded, 0, among)
        found = self._cached_value(key, self._read_places)
        assert isinstance(found, Places)
        return found

    def _cached_value(self, key: tuple[str, str, bytes], read: Any) -> Scored | Places:
        entry = self._cache.get(key)
        if entry is not None and entry.covered == len(self.segments):
            self._cache.move_to_end(key)
            return entry.value
        value: Scored | Places
        if entry is not None:
            self._forget(key)
            value = _joined([entry.value, read(key[1], key[2], entry.covered)])
        else:
            value = read(key[1], key[2], 0)
        self._keep(key, _Entry(len(self.segments), value))
        return value

    def _keep(self, key: tuple[str, str, bytes], entry: _Entry) -> None:
        self._cache[key] = entry
        self._cached += entry.size
        while self._cached > CACHE and len(self._cache) > 1:
            self._forget(next(iter(self._cache)))

    def _forget(self, key: tuple[str, str, bytes]) -> None:
        self._cached -= self._cache.pop(key).size

    def _read_scored(self, field: str, word: bytes, first: int) -> Scored:
        parts: list[Scored] = []
        for segment, base in zip(self.segments[first:], self.bases[first:], strict=False):
            words = segment.lexicon.fields[field]
            row = words.find(word)
            if row >= 0:
                known = words.row(row)
                documents, weights = segment.postings.postings(known.offset, known.size)
                documents = documents + np.int32(base)
                parts.append(Scored(documents, saturated(weights, self.norms[documents])))
        found = _joined(parts)
        assert isinstance(found, Scored)
        return found

    def _read_places(self, field: str, word: bytes, first: int, among: Documents | None = None) -> Places:
        parts: list[Places] = []
        for segment, base in zip(self.segments[first:], self.bases[first:], strict=False):
            words = segment.lexicon.fields[field]
            row = words.find(word)
            if row < 0:
                continue
            inside = None
            if among is not None:
                inside = among[np.searchsorted(among, base) : np.searchsorted(among, base + segment.documents)]
                inside = inside - np.int32(base)
                if not len(inside):
                    continue
            known = words.row(row)
            documents, starts, places = segment.postings.places(known.offset, known.size, inside)
            parts.append(Places(documents + np.int32(base), starts, places))
        if not parts:
            return Places(np.zeros(0, np.int32), np.zeros(1, np.int64), np.zeros(0, np.uint32))
        found = _joined(parts)
        assert isinstance(found, Places)
        return found


def saturated(weights: Floats, norms: Floats) -> Floats:
    """Return what words tell that count so much in documents of such norms, before their rarity."""
    return (weights * np.float32(_K1 + 1) / (weights + norms)).astype(np.float32)


def _together(arrays: Sequence[NDArray[Any]], kind: Any) -> Any:
    return np.concatenate(arrays).astype(kind) if arrays else np.zeros(0, kind)


def _joined(parts: Sequence[Scored | Places]) -> Scored | Places:
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return Scored(np.zeros(0, np.int32), np.zeros(0, np.float32))
    documents = np.concatenate([part.documents for part in parts])
    if isinstance(parts[0], Scored):
        return Scored(documents, np.concatenate([part.scores for part in parts if isinstance(part, Scored)]))
    starts = [np.zeros(1, np.int64)]
    places: list[NDArray[np.uint32]] = []
    at = 0
    for part in parts:
        assert isinstance(part, Places)
        starts.append(part.starts[1:] + at)
        places.append(part.places)
        at += len(part.places)
    return Places(documents, np.concatenate(starts), np.concatenate(places))


def _cut(value: Scored | Places, below: int) -> Scored | Places:
    """Return what is of documents below a number."""
    count = int(np.searchsorted(value.documents, below))
    if isinstance(value, Scored):
        return Scored(value.documents[:count], value.scores[:count])
    return Places(value.documents[:count], value.starts[: count + 1], value.places[: value.starts[count]])
