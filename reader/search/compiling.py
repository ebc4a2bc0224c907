# SPDX-License-Identifier: MIT
"""A query of ours becomes one of Whoosh's; its own parser is never used."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from typing import NamedTuple

from whoosh.query import compound, positional, qcore, terms, wrappers
from whoosh.reading import IndexReader

from reader.library import Library
from reader.search.query import And, Not, Or, Phrase, Query
from reader.search.query import Node as OurNode
from reader.search.words import stem

_WEIGHTS = {"title": 3.0, "author": 2.0, "site": 1.0, "body": 1.0}
"""A word in the title tells most; the weights are those of common practice, not yet tuned."""

_FORM_WEIGHT = 0.1
"""A word of which only the beginning was typed tells little of itself; its stem counts besides."""

_PREFIX_TERMS = ((2, 16), (3, 64))
"""How many words, the most frequent ones, a beginning of so many letters stands for."""


class Compiled(NamedTuple):
    """What Whoosh is asked, and the articles it is asked about."""

    query: qcore.Query
    among: set[int] | None
    """Only these articles; None: all."""
    without: set[int]


def compile_query(query: Query, reader: IndexReader, library: Library) -> Compiled:
    """Return what to ask Whoosh for; people are looked up in the library."""
    compiler = _Compiler(reader, library)
    root = query.root
    nodes = root.nodes if isinstance(root, And) else (root,) if root is not None else ()
    among: set[int] | None = None
    without: set[int] = set()
    others: list[OurNode] = []
    for node in nodes:
        # What must or must not hold of every hit is a set of articles: faster than a query of numbers.
        if isinstance(node, Phrase) and node.field == "person":
            named = compiler.named(node)
            among = named if among is None else among & named
        elif isinstance(node, Not) and isinstance(node.node, Phrase) and node.node.field == "person":
            without |= compiler.named(node.node)
        else:
            others.append(node)
    return Compiled(compiler.all_of(others), among, without)


class _Compiler:
    def __init__(self, reader: IndexReader, library: Library) -> None:
        self._reader = reader
        self._library = library

    def node(self, node: OurNode) -> qcore.Query:
        match node:
            case Phrase():
                return self.phrase(node)
            case And(nodes):
                return self.all_of(nodes)
            case Or(nodes):
                return compound.Or([self.node(child) for child in nodes])
            case Not(inner):
                return compound.And([qcore.Every(), wrappers.Not(self.node(inner))])

    def all_of(self, nodes: Iterable[OurNode]) -> qcore.Query:
        """Every one of these; of none or of negations alone, every article that is left."""
        wanted = [self.node(node) for node in nodes if not isinstance(node, Not)]
        unwanted = [wrappers.Not(self.node(node.node)) for node in nodes if isinstance(node, Not)]
        if not wanted:
            wanted.append(qcore.Every())
        return compound.And(wanted + unwanted) if len(wanted) + len(unwanted) > 1 else wanted[0]

    def named(self, phrase: Phrase) -> set[int]:
        # The library knows names in scripts without spaces by their characters.
        names = [letter for word in phrase.words for letter in word] if phrase.unspaced else phrase.words
        return self._library.people.articles_naming(names, prefix=phrase.prefix)

    def phrase(self, phrase: Phrase) -> qcore.Query:
        if phrase.field == "person":
            return _any([terms.Term("id", self._number(article)) for article in self.named(phrase)])
        places = [phrase.field] if phrase.field else ["title", "body", "author", "site"]
        if len(phrase.words) == 1:
            return self._word(phrase, places)
        return _any([found for place in places for found in self._phrases(phrase, place)])

    def _word(self, phrase: Phrase, places: list[str]) -> qcore.Query:
        word = phrase.words[0]
        found = [self._term(place, form) for place in places for form in _forms(word, place)]
        if phrase.prefix:
            # A single letter begins too much of a text to tell anything.
            begun = places if len(word) > 1 or phrase.unspaced else [place for place in places if place != "body"]
            for place in begun:
                found += [self._term(place, term) for term in self._expand(place, phrase)]
            if "body" in begun:
                found += [terms.Term("forms", form, boost=_FORM_WEIGHT) for form in self._expand("forms", phrase)]
        return _any([term for term in found if term is not None])

    def _phrases(self, phrase: Phrase, place: str) -> list[qcore.Query]:
        spellings = [list(phrase.words)]
        if place in {"title", "body"} and not phrase.unspaced:
            spellings.append([stem(word) for word in phrase.words])
        last: list[str] = []
        if phrase.prefix and len(phrase.words[-1]) > 1:
            last = self._expand(place, phrase)[: _PREFIX_TERMS[0][1]]
        return [
            positional.Phrase(place, [*spelling[:-1], ending], boost=_WEIGHTS[place])
            for spelling in ([spellings[0]] if spellings[0] == spellings[-1] else spellings)
            for ending in dict.fromkeys((spelling[-1], *last))
        ]

    def _term(self, place: str, term: str) -> qcore.Query | None:
        return terms.Term(place, term, boost=_WEIGHTS[place]) if self._reader.doc_frequency(place, term) else None

    def _expand(self, place: str, phrase: Phrase) -> list[str]:
        """Return the most frequent words of a field that begin as the phrase's last does."""
        word = phrase.words[-1]
        most = next((most for length, most in _PREFIX_TERMS if len(word) <= length), _PREFIX_TERMS[-1][1])
        if phrase.unspaced:
            most = _PREFIX_TERMS[-1][1]
        counted = ((self._reader.doc_frequency(place, term), term) for term in self._reader.expand_prefix(place, word))
        return [term.decode("utf-8") for _, term in heapq.nlargest(most, counted)]

    def _number(self, article: int) -> bytes:
        return self._reader.schema["id"].to_bytes(article)


def _forms(word: str, place: str) -> list[str]:
    """Return what a word may stand as in a field: titles and texts hold stems where they are English."""
    return list(dict.fromkeys((stem(word), word))) if place in {"title", "body"} else [word]


def _any(queries: list[qcore.Query]) -> qcore.Query:
    if not queries:
        return qcore.NullQuery
    return queries[0] if len(queries) == 1 else compound.Or(queries)
