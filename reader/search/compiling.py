# SPDX-License-Identifier: MIT
"""A plan becomes one of Whoosh's queries, for its own searcher; Whoosh's parser is never used.

What answers where the fast way cannot, and what its answers are tested against.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from whoosh.query import compound, positional, qcore, terms, wrappers
from whoosh.searching import Searcher

from reader.search.evaluating import Verify
from reader.search.fields import make_schema
from reader.search.plan import All, Any, AnyRun, Members, Node, Run, Spoken, Word


class WhooshLexicon:
    """An index's words as Whoosh knows them; slower than the lexicon of our own."""

    def __init__(self, searcher: Searcher) -> None:
        self._reader = searcher.reader()

    @property
    def languages(self) -> frozenset[int]:
        """The stemmers of the articles there are."""
        field = self._reader.schema["stemmer"]
        return frozenset(int(field.from_bytes(term)) for term in self._reader.lexicon("stemmer"))

    def expand(self, field: str, prefix: str, most: int) -> list[str]:
        """Return the words of a field that begin so, the most frequent ones first."""
        begun = prefix.encode("utf-8", "surrogatepass")
        words = ((-self._reader.doc_frequency(field, word), word) for word in self._reader.expand_prefix(field, begun))
        return [word.decode("utf-8", "surrogatepass") for _, word in heapq.nsmallest(most, words)]

    def containing(self, part: str, most: int) -> list[str]:
        """Return words of texts that have digits and hold `part` somewhere."""
        wanted = part.encode("utf-8", "surrogatepass")
        digits = frozenset(b"0123456789")
        found = [word for word in self._reader.lexicon("text") if wanted in word and not digits.isdisjoint(word)]
        chosen = sorted(found, key=lambda word: (len(word), word))[:most]
        return [word.decode("utf-8", "surrogatepass") for word in chosen]


class WhooshEvaluator:
    """Asks Whoosh's own searcher for plans."""

    def __init__(self, searcher: Searcher, verify: Verify) -> None:
        self._searcher = searcher
        self._verify = verify

    def best(self, plan: Node, limit: int) -> tuple[list[int], int]:
        """Return the best articles, the newest first among equals, and how many there are."""
        if not self._searcher.doc_count():  # an index without segments has no columns to ask
            return [], 0
        results = self._searcher.search(self._query(plan), limit=max(1, limit))
        numbers = self._searcher.reader().column_reader("id")
        scored = [(score, int(numbers[document])) for score, document in results.top_n]
        scored.sort(reverse=True)
        return [article for _, article in scored[:limit]], len(results)

    def everything(self, plan: Node) -> set[int]:
        """Return all articles of a plan."""
        return set(self.best(plan, max(1, self._searcher.doc_count_all()))[0])

    def _query(self, node: Node) -> qcore.Query:
        match node:
            case Word(found):
                return _any([_of(_term(term.field, term.word, term.weight), term.stemmers) for term in found])
            case AnyRun(runs):
                return _any([_run(run) for run in runs])
            case Members(articles):
                return _articles(articles.tolist())
            case Spoken(within, _, words):
                articles, _ = self.best(within, max(1, self._searcher.doc_count_all()))
                return _articles(self._verify(node, articles) if words else articles)
            case Any(nodes):
                return _any([self._query(child) for child in nodes])
            case All(nodes, without):
                wanted = [self._query(child) for child in nodes] or [qcore.Every()]
                parts = wanted + [wrappers.Not(self._query(child)) for child in without]
                return compound.And(parts) if len(parts) > 1 else parts[0]


def _term(field: str, word: str, weight: float = 1.0) -> qcore.Query:
    return terms.Term(field, word, boost=weight)


def _of(query: qcore.Query, stemmers: frozenset[int] | None) -> qcore.Query:
    if stemmers is None:
        return query
    field = make_schema()["stemmer"]
    languages = _any([wrappers.ConstantScoreQuery(terms.Term("stemmer", field.to_bytes(n)), 0.0) for n in stemmers])
    return compound.And([query, languages])


def _run(run: Run) -> qcore.Query:
    beginning = [word for (word,) in run.places[:-1]]
    phrases = [positional.Phrase(run.field, [*beginning, ending]) for ending in run.places[-1]]
    return _of(_any(list(phrases)), run.stemmers)


def _articles(articles: Sequence[int] | set[int]) -> qcore.Query:
    field = make_schema()["id"]
    return _any([terms.Term("id", field.to_bytes(article)) for article in articles])


def _any(queries: Sequence[qcore.Query]) -> qcore.Query:
    if not queries:
        return qcore.NullQuery
    return queries[0] if len(queries) == 1 else compound.Or(list(queries))
