# SPDX-License-Identifier: MIT
"""A plan is worked out on arrays: the fast way of searching.

Words are scored by BM25 with one length for all fields, a place in a title, heading or first
paragraph counting several times (Robertson, Zaragoza and Taylor, 2004, "Simple BM25 extension to
multiple weighted fields"); all terms that stand for one word of the query are scored as one word,
as rare as they are together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.search.plan import All, Any, AnyRun, Members, Node, Run, Spoken, Word
from reader.search.postings import Documents, Floats, Places
from reader.search.snapshot import Scored, Snapshot, saturated

_SPARSE = 16
"""Documents for each one found above which arrays over all documents cost more than sorting does."""

Verify = Callable[[Spoken, Sequence[int]], set[int]]
"""Which of these articles, best first, hold what is to be said in their quotations."""


def best(snapshot: Snapshot, plan: Node, verify: Verify, limit: int) -> tuple[list[int], int]:
    """Return the best `limit` articles of a plan, the newest first among equals, and how many there are."""
    found = Evaluator(snapshot, verify).node(plan)
    order = _order(snapshot, found, max(1, limit))[:limit]
    return snapshot.numbers[found.documents[order]].tolist(), len(found.documents)


_EMPTY = Scored(np.zeros(0, np.int32), np.zeros(0, np.float32))


def _order(snapshot: Snapshot, found: Scored, limit: int) -> NDArray[np.int64]:
    documents, scores = found
    among = np.arange(len(scores))
    if len(scores) > limit:
        among = np.flatnonzero(scores >= np.partition(scores, -limit)[-limit])
    return among[np.lexsort((-snapshot.numbers[documents[among]], -scores[among]))][:limit]


class Evaluator:
    """Evaluates the nodes of a plan in one snapshot."""

    def __init__(self, snapshot: Snapshot, verify: Verify) -> None:
        self._snapshot = snapshot
        self._verify = verify

    def node(self, node: Node) -> Scored:
        """Return the documents of a node that are not deleted, in order, with their scores."""
        match node:
            case Word():
                return self._living(self._word(node))
            case AnyRun():
                return self._living(self._any_run(node))
            case Members():
                documents = np.sort(self._snapshot.documents_of(node.articles))
                return Scored(documents, np.zeros(len(documents), np.float32))
            case Spoken():
                return self._spoken(node)
            case Any(nodes):
                return self._union([self.node(child) for child in nodes])
            case All():
                return self._all_of(node)

    def _living(self, found: Scored) -> Scored:
        live = self._snapshot.live
        return found if live is None else _only(found, live[found.documents])

    def _everything(self) -> Scored:
        documents = np.arange(self._snapshot.count, dtype=np.int32)
        return self._living(Scored(documents, np.zeros(len(documents), np.float32)))

    # ── Together ─────────────────────────────────────────────────────────────

    def _all_of(self, node: All) -> Scored:
        members = [child for child in node.nodes if isinstance(child, Members)]
        others = [self.node(child) for child in node.nodes if not isinstance(child, Members)]
        others.sort(key=lambda found: len(found.documents))
        found: Scored | None = None
        for other in others:
            found = other if found is None else self._intersection(found, other)
        for child in members:
            found = self.node(child) if found is None else _only(found, self._is_member(child, found.documents))
        if found is None:
            found = self._everything()
        for child in node.without:
            if not len(found.documents):
                break
            excluded = self._is_member(child, found.documents) if isinstance(child, Members) else None
            if excluded is None:
                excluded = self._stands_in(found.documents, self.node(child).documents)
            found = _only(found, ~excluded)
        return found

    def _is_member(self, node: Members, documents: Documents) -> NDArray[np.bool_]:
        return self._snapshot.are_members(node.articles)[documents]

    def _stands_in(self, these: Documents, those: Documents) -> NDArray[np.bool_]:
        """Tell of each of these sorted documents whether it is one of those."""
        if not len(those):
            return np.zeros(len(these), np.bool_)
        if len(these) * _SPARSE < self._snapshot.count:
            at = np.minimum(np.searchsorted(those, these), len(those) - 1)
            return those[at] == these
        flags = np.zeros(self._snapshot.count, np.bool_)
        flags[those] = True
        return flags[these]

    def _intersection(self, fewer: Scored, more: Scored) -> Scored:
        if not len(fewer.documents) or not len(more.documents):
            return _EMPTY
        if len(fewer.documents) * _SPARSE < self._snapshot.count:
            at = np.minimum(np.searchsorted(more.documents, fewer.documents), len(more.documents) - 1)
            both = more.documents[at] == fewer.documents
            return Scored(fewer.documents[both], fewer.scores[both] + more.scores[at[both]])
        positions = np.full(self._snapshot.count, -1, np.int32)
        positions[more.documents] = np.arange(len(more.documents), dtype=np.int32)
        at = positions[fewer.documents]
        both = at >= 0
        return Scored(fewer.documents[both], fewer.scores[both] + more.scores[at[both]])

    def _union(self, parts: Sequence[Scored]) -> Scored:
        parts = [part for part in parts if len(part.documents)]
        if len(parts) < 2:
            return parts[0] if parts else _EMPTY
        count = self._snapshot.count
        if sum(len(part.documents) for part in parts) * _SPARSE < count:
            documents, places = np.unique(np.concatenate([part.documents for part in parts]), return_inverse=True)
            scores = np.bincount(places, np.concatenate([part.scores for part in parts]), len(documents))
            return Scored(documents, scores.astype(np.float32))
        found = np.zeros(count, np.bool_)
        sums = np.zeros(count, np.float32)
        for documents, scores in parts:
            found[documents] = True
            sums[documents] += scores
        documents = np.flatnonzero(found).astype(np.int32)
        return Scored(documents, sums[documents])

    # ── Words ────────────────────────────────────────────────────────────────

    def _word(self, word: Word) -> Scored:
        parts: list[Scored] = []
        for term in word.terms:
            documents, scores = self._snapshot.scored(term.field, term.word)
            if not len(documents):
                continue
            if term.weight != 1:
                scores = scores * np.float32(term.weight)
            part = Scored(documents, scores)
            parts.append(part if term.stemmers is None else _only(part, self._is_of(documents, term.stemmers)))
        documents, scores = self._union(parts)
        return Scored(documents, scores * self._rarity(len(documents)))

    def _rarity(self, documents: int) -> np.float32:
        """Return BM25's weight of a word that so many documents hold."""
        return np.float32(math.log(1 + (self._snapshot.count - documents + 0.5) / (documents + 0.5)))

    def _is_of(self, documents: Documents, stemmers: frozenset[int]) -> NDArray[np.bool_]:
        wanted = np.zeros(256, np.bool_)
        wanted[list(stemmers)] = True
        return wanted[self._snapshot.stemmers[documents]]

    # ── Phrases ──────────────────────────────────────────────────────────────

    def _any_run(self, node: AnyRun) -> Scored:
        return self._union([self._run(run) for run in node.runs])

    def _run(self, run: Run) -> Scored:
        """Return the documents in which the run stands, scored by how often and how rare its words are."""
        rarity = np.float32(0)
        candidates: Documents | None = None
        for words in dict.fromkeys(run.places):
            alternatives = [self._snapshot.scored(run.field, word) for word in words]
            holding = self._union(alternatives).documents
            rarity += self._rarity(len(holding))
            candidates = holding if candidates is None else candidates[self._stands_in(candidates, holding)]
            if not len(candidates):
                return _EMPTY
        assert candidates is not None
        if run.stemmers is not None:
            candidates = candidates[self._is_of(candidates, run.stemmers)]
        if not len(candidates):
            return _EMPTY
        starts: NDArray[np.int64] | None = None
        for offset, words in enumerate(run.places):
            keys = self._keys(run.field, words, candidates) - offset
            starts = keys if starts is None else _common(starts, keys)
            if not len(starts):
                return _EMPTY
        assert starts is not None
        documents, counts = np.unique(starts >> 32, return_counts=True)
        found = candidates[documents]
        weights = counts.astype(np.float32)
        norms: Floats = self._snapshot.norms[found]
        return Scored(found, rarity * saturated(weights, norms))

    def _keys(self, field: str, words: Sequence[str], candidates: Documents) -> NDArray[np.int64]:
        """Return, sorted, where words stand in the candidates: a candidate's number times 2³² and the place."""
        parts = [_keys(self._snapshot.places(field, word, candidates), candidates) for word in words]
        return parts[0] if len(parts) == 1 else np.sort(np.concatenate(parts))

    # ── What is said ─────────────────────────────────────────────────────────

    def _spoken(self, node: Spoken) -> Scored:
        within = self.node(node.within)
        if not len(within.documents) or not node.words:
            return within
        order = _order(self._snapshot, within, len(within.scores))
        articles: list[int] = self._snapshot.numbers[within.documents[order]].tolist()
        kept = np.array(sorted(self._verify(node, articles)), np.int64)
        documents = np.sort(self._snapshot.documents_of(kept))
        return _only(within, self._stands_in(within.documents, documents))


def _keys(found: Places, candidates: Documents) -> NDArray[np.int64]:
    rows = np.searchsorted(found.documents, candidates)
    rows_in = np.minimum(rows, max(0, len(found.documents) - 1))
    there = np.flatnonzero(found.documents[rows_in] == candidates) if len(found.documents) else np.zeros(0, np.int64)
    rows = rows_in[there] if len(found.documents) else there
    first, counts = found.starts[rows], found.starts[rows + 1] - found.starts[rows]
    # The places of all rows, one after the other.
    total = int(counts.sum())
    before = np.cumsum(counts) - counts
    at = np.arange(total) + np.repeat(first - before, counts)
    return (np.repeat(there, counts).astype(np.int64) << 32) + found.places[at].astype(np.int64)


def _common(these: NDArray[np.int64], those: NDArray[np.int64]) -> NDArray[np.int64]:
    if not len(these) or not len(those):
        return these[:0]
    at = np.minimum(np.searchsorted(those, these), len(those) - 1)
    return these[those[at] == these]


def _only(found: Scored, flags: NDArray[np.bool_]) -> Scored:
    return Scored(found.documents[flags], found.scores[flags])
