# SPDX-License-Identifier: MIT
"""A query worked out against an index and its library: terms, runs of terms and sets of articles.

The fast way (`evaluating`) and Whoosh's own searcher (`compiling`) both take plans, so that what is
found cannot depend on which of them answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.search.asking import Asking
from reader.search.matching import SHORTEST_PART
from reader.search.query import And, Condition, Not, Or, Phrase, Query
from reader.search.query import Node as OurNode
from reader.search.stems import STEMMERS, stem

_PREFIX_TERMS = ((2, 16), (3, 64))
"""How many words, the most frequent ones, a beginning of so many letters stands for."""

_PREFIX_ENDINGS = 16
"""How many words the unfinished last word of a phrase stands for."""

_BEGUN, _FORM, _PART = 0.8, 0.5, 0.5
"""What a word counts of which only the beginning was typed, of which the stem does not begin so, and
of which a part in the middle was typed, beside the word itself."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a field; `stemmers` are the numbers of those whose articles count, None: all."""

    field: str
    word: str
    weight: float = 1.0
    stemmers: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the query: any of these terms."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Terms that stand one after the other in a field, at each place any of several."""

    field: str
    places: tuple[tuple[str, ...], ...]
    stemmers: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class AnyRun:
    """One phrase of the query: any of these runs."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """These articles."""

    articles: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Articles of `within` in whose quotations `words` stand, those of `speakers` where any are named."""

    within: Node
    speakers: tuple[Phrase, ...]
    words: tuple[OurNode, ...]


@dataclass(frozen=True, slots=True)
class All:
    """All of these and none of `without`; of none, everything."""

    nodes: tuple[Node, ...]
    without: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """Any of these."""

    nodes: tuple[Node, ...]


Node = Word | AnyRun | Members | Spoken | All | Any


class Lexicon(Protocol):
    """What is asked about an index's words."""

    @property
    def languages(self) -> frozenset[int]:
        """The stemmers of the articles there are, by their numbers."""
        ...

    def expand(self, field: str, prefix: str, most: int) -> list[str]:
        """Return the words of a field that begin so, the most frequent ones first."""
        ...

    def containing(self, part: str, most: int) -> list[str]:
        """Return words of texts that have digits and hold `part` somewhere."""
        ...


def make_plan(query: Query, lexicon: Lexicon, asking: Asking) -> Node:
    """Return what to look for; tags, people and whatever else is no word of a text is asked of the library."""
    return _Planner(lexicon, asking).node(query.root) if query.root is not None else All(())


class _Planner:
    def __init__(self, lexicon: Lexicon, asking: Asking) -> None:
        self._lexicon = lexicon
        self._asking = asking

    def node(self, node: OurNode) -> Node:
        match node:
            case Phrase():
                return self.all_of((node,)) if node.field in {"said", "quote"} else self.phrase(node)
            case Condition():
                return Members(self._asking.among(node.field, node.values))
            case And(nodes):
                return self.all_of(nodes)
            case Or(nodes):
                return Any(tuple(self.node(child) for child in nodes))
            case Not(inner):
                return All((), (self.node(inner),))

    def all_of(self, nodes: Sequence[OurNode]) -> Node:
        """Every one of these; where something is to be said, the words are those that are said."""
        wanted = [node for node in nodes if not isinstance(node, Not)]
        without = tuple(self.node(node.node) for node in nodes if isinstance(node, Not))
        speakers = tuple(node for node in wanted if isinstance(node, Phrase) and node.field == "said")
        quoted = [node for node in wanted if isinstance(node, Phrase) and node.field == "quote"]
        if not speakers and not quoted:
            planned = tuple(self.node(node) for node in wanted)
            return planned[0] if len(planned) == 1 and not without else All(planned, without)
        words = tuple(node for node in wanted if node not in speakers and (node in quoted or _is_of_words(node)))
        inside = words if speakers else tuple(quoted)
        others = [self.node(_plain(node)) for node in words]
        others += [self.node(node) for node in wanted if node not in speakers and node not in words]
        others.append(Members(self._asking.quoting([names_of(phrase) for phrase in speakers])))
        return Spoken(All(tuple(others), without), speakers, inside)

    def phrase(self, phrase: Phrase) -> Node:
        if phrase.field == "person":
            return Members(self._asking.naming(*names_of(phrase)))
        if len(phrase.words) == 1:
            return self.word(phrase)
        field = phrase.field or "text"
        endings: Iterable[str] = ()
        if phrase.prefix and len(phrase.words[-1]) > 1:
            endings = self._lexicon.expand(field, phrase.words[-1], _PREFIX_ENDINGS)
        runs: list[Run] = []
        for spelling, stemmers in self._spellings(phrase, field).items():
            last = tuple(dict.fromkeys((spelling[-1], *endings)))
            runs.append(Run(field, (*((word,) for word in spelling[:-1]), last), stemmers))
        return AnyRun(tuple(runs))

    def _spellings(self, phrase: Phrase, field: str) -> dict[tuple[str, ...], frozenset[int] | None]:
        """Return how a phrase may stand in a field and in articles of which stemmers; as typed, in all."""
        found: dict[tuple[str, ...], frozenset[int] | None] = {phrase.words: None}
        if field in {"title", "text"} and not phrase.unspaced:
            for number in sorted(self._lexicon.languages):
                pairs = zip(phrase.spelled, phrase.words, strict=True)
                stemmed = tuple(stem(word, folded, STEMMERS[number]) for word, folded in pairs)
                before = found.get(stemmed, frozenset[int]())
                found[stemmed] = before | {number} if before is not None else None
        return found

    def word(self, phrase: Phrase) -> Node:
        word = phrase.words[0]
        field = phrase.field or "text"
        terms = {
            Term(field, spelling[0], 1.0, stemmers): None
            for spelling, stemmers in self._spellings(phrase, field).items()
        }
        if phrase.prefix:
            # A single letter begins too much of a text to tell anything.
            begun = [field] if len(word) > 1 or phrase.unspaced or phrase.field else ["title", "author", "site"]
            for place in begun:
                terms |= {Term(place, begins, _BEGUN): None for begins in self._expand(place, phrase)}
            if "text" in begun:
                terms |= {Term("forms", form, _FORM): None for form in self._expand("forms", phrase)}
        if field == "text" and len(word) >= SHORTEST_PART and any(character.isdigit() for character in word):
            containing = self._lexicon.containing(word, _PREFIX_TERMS[-1][1])
            terms |= {Term(field, code, _PART): None for code in containing}
        return Word(_once(terms))

    def _expand(self, field: str, phrase: Phrase) -> list[str]:
        word = phrase.words[-1]
        most = next((most for length, most in _PREFIX_TERMS if len(word) <= length), _PREFIX_TERMS[-1][1])
        return self._lexicon.expand(field, word, _PREFIX_TERMS[-1][1] if phrase.unspaced else most)


def _once(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return the terms without those that an earlier one without a condition makes needless."""
    kept: dict[tuple[str, str], Term] = {}
    others: list[Term] = []
    for term in terms:
        known = kept.get((term.field, term.word))
        if known is None:
            kept[term.field, term.word] = term
        elif known.stemmers is not None:
            others.append(term)
    return (*kept.values(), *others)


def names_of(phrase: Phrase) -> tuple[list[str], bool]:
    """Return the words of a name as the library knows them, and whether the last may go on."""
    # The library knows names in scripts without spaces by their characters.
    names = [letter for word in phrase.words for letter in word] if phrase.unspaced else list(phrase.words)
    return names, phrase.prefix


def _is_of_words(node: OurNode) -> bool:
    match node:
        case Phrase(field=field):
            return field in {None, "quote"}
        case And(nodes) | Or(nodes):
            return all(_is_of_words(child) for child in nodes)
        case _:
            return False


def _plain(node: OurNode) -> OurNode:
    """Return a node with what is to be quoted looked for in whole texts."""
    match node:
        case Phrase(field="quote"):
            return node.anywhere()
        case And(nodes):
            return And(tuple(_plain(child) for child in nodes))
        case Or(nodes):
            return Or(tuple(_plain(child) for child in nodes))
        case _:
            return node
