# SPDX-License-Identifier: MIT
"""What a commit writes, gathered and sorted as arrays.

Whoosh gathers postings as tuples, one for each word of each document, and sorts those; that took three
quarters of building an index. Here a document's field comes as one item, its words in order (`Words`), and
all words of all documents are sorted at once. The memory is some 12 bytes a word, and some 30 a posting of
segments that are put together: nothing goes to disk before the segment is written.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Words:
    """The words of a document's field, in order, with how much each counts."""

    def __init__(self) -> None:
        self.terms: list[str] = []
        self._stretches: list[tuple[int, int, float]] = []
        self._next = 0

    def add(self, terms: Sequence[str], weight: float = 1.0) -> None:
        """Put words at the next places, each counting `weight`."""
        if terms:
            self.terms += terms
            self._stretches.append((self._next, len(terms), weight))
            self._next += len(terms)

    def leave_gap(self, places: int) -> None:
        """Leave places empty, so that no phrase reaches over them."""
        self._next += places

    def places(self) -> NDArray[np.uint32]:
        """Return the place of each word."""
        return np.concatenate([np.arange(at, at + count, dtype=np.uint32) for at, count, _ in self._stretches])

    def weights(self) -> NDArray[np.float32]:
        """Return what each word counts."""
        return np.concatenate([np.full(count, weight, np.float32) for _, count, weight in self._stretches])


class FieldPostings(NamedTuple):
    """All postings of a field, by word, then by document."""

    words: list[bytes]
    starts: NDArray[np.int64]
    """For each word where its postings begin, and at the end how many there are."""
    documents: NDArray[np.uint32]
    weights: NDArray[np.float32]
    counts: NDArray[np.uint32]
    """How many places each has."""
    places: NDArray[np.uint32]


class _Numbers(dict[str, int]):
    """Numbers words as they come."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _Others:
    """Postings as Whoosh hands them on, kept as numbers: as tuples those of 10,000 articles took two gigabytes."""

    def __init__(self) -> None:
        self.terms = array("i")
        self.documents = array("I")
        self.weights = array("f")
        self.counts = array("I")
        self.places = bytearray()

    def add(self, term: int, document: int, weight: float, value: bytes) -> None:
        """Take one posting."""
        self.terms.append(term)
        self.documents.append(document)
        self.weights.append(weight)
        self.counts.append(len(value) // 4)
        self.places += value


class _Field:
    def __init__(self) -> None:
        self.numbers = _Numbers()
        self.terms: list[NDArray[np.int32]] = []
        self.documents: list[int] = []
        self.places: list[NDArray[np.uint32]] = []
        self.weights: list[NDArray[np.float32]] = []
        self.others = _Others()


class _Sorted(NamedTuple):
    terms: NDArray[np.int32]
    documents: NDArray[np.uint32]
    weights: NDArray[np.float32]
    counts: NDArray[np.uint32]
    places: NDArray[np.uint32]


class Gathering:
    """Stands in the place of Whoosh's pool of postings: documents come in order, merged ones last."""

    def __init__(self) -> None:
        self._fields: dict[str, _Field] = {}

    def add(self, item: tuple[str, Any, int, float, bytes]) -> None:
        """Take one item: a document's `Words`, or one posting as Whoosh makes them."""
        name, what, document, weight, value = item
        field = self._fields.get(name)
        if field is None:
            field = self._fields[name] = _Field()
        if not isinstance(what, Words):
            field.others.add(field.numbers[what.decode("utf-8", "surrogateescape")], document, weight, value)
        elif what.terms:
            field.terms.append(np.fromiter(map(field.numbers.__getitem__, what.terms), np.int32, len(what.terms)))
            field.documents.append(document)
            field.places.append(what.places())
            field.weights.append(what.weights())

    def iter_postings(self) -> Gathering:
        """Return this: who writes the postings knows it."""
        return self

    def fields(self) -> Iterator[tuple[str, FieldPostings]]:
        """Yield the fields by their names, each with its postings."""
        for name in sorted(self._fields):
            yield name, _postings(self._fields[name])

    def cleanup(self) -> None:
        """Forget everything."""
        self._fields.clear()


_NOTHING = _Sorted(
    np.zeros(0, np.int32),
    np.zeros(0, np.uint32),
    np.zeros(0, np.float32),
    np.zeros(0, np.uint32),
    np.zeros(0, np.uint32),
)


def _postings(field: _Field) -> FieldPostings:
    words = [word.encode("utf-8", "surrogateescape") for word in field.numbers]
    order = sorted(range(len(words)), key=words.__getitem__)
    ranks = np.empty(len(words), np.int32)
    ranks[order] = np.arange(len(words), dtype=np.int32)
    parts = [part for part in (_of_words(field, ranks), _of_postings(field, ranks)) if part is not None]
    found = parts[0] if len(parts) == 1 else _merged([*parts, _NOTHING])
    starts = np.concatenate((np.searchsorted(found.terms, np.arange(len(words))), [len(found.terms)]))
    return FieldPostings([words[number] for number in order], starts.astype(np.int64), *found[1:])


def _of_words(field: _Field, ranks: NDArray[np.int32]) -> _Sorted | None:
    if not field.terms:
        return None
    terms = ranks[np.concatenate(field.terms)]
    documents = np.repeat(np.array(field.documents, np.uint32), [len(part) for part in field.terms])
    order = np.argsort(terms, kind="stable")
    terms, documents = terms[order], documents[order]
    changes = np.flatnonzero((terms[1:] != terms[:-1]) | (documents[1:] != documents[:-1])) + 1
    firsts = np.concatenate(([0], changes))
    counts = np.diff(np.concatenate((firsts, [len(terms)]))).astype(np.uint32)
    weights = np.add.reduceat(np.concatenate(field.weights)[order], firsts)
    return _Sorted(terms[firsts], documents[firsts], weights, counts, np.concatenate(field.places)[order])


def _of_postings(field: _Field, ranks: NDArray[np.int32]) -> _Sorted | None:
    others = field.others
    if not others.terms:
        return None
    unsorted = _Sorted(
        ranks[np.frombuffer(others.terms, np.int32)],
        np.frombuffer(others.documents, np.uint32),
        np.frombuffer(others.weights, np.float32),
        np.frombuffer(others.counts, np.uint32),
        np.frombuffer(others.places, "<u4"),
    )
    return _merged([unsorted])


def _merged(parts: Iterable[_Sorted]) -> _Sorted:
    terms, documents, weights, counts, places = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(terms, kind="stable")
    starts = np.cumsum(counts, dtype=np.int64) - counts
    counts = counts[order]
    before = np.cumsum(counts, dtype=np.int64) - counts
    at = np.arange(len(places)) + np.repeat(starts[order] - before, counts)
    return _Sorted(terms[order], documents[order], weights[order], counts, places[at])
