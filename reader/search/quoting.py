# SPDX-License-Identifier: MIT
"""Words inside quotations: whose articles hold them, and the quotation that shows them best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.article import Span
from reader.library import Library, Quotation
from reader.library.finding import Named
from reader.search.matching import MOST_MATCHES, Match, Matcher
from reader.search.passages import Passage, best_passage
from reader.search.plan import Spoken, names_of
from reader.search.query import And, Node, Or, Phrase, wanted_of

MOST_READ = 2_000
"""Articles whose quotations are gone through for one search, the best ones; at 60 µs each a tenth of a second."""


class Quotations:
    """Goes through the quotations of articles for one query."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.cut_short = False
        """Whether there were more articles than are gone through."""
        self._read: dict[int, list[Quotation]] = {}

    def holding(self, spoken: Spoken, articles: Sequence[int]) -> set[int]:
        """Return the articles in whose quotations the words stand, each in any of them."""
        self.cut_short = self.cut_short or len(articles) > MOST_READ
        articles = articles[:MOST_READ]
        phrases = [phrase for node in spoken.words for phrase in wanted_of(node)]
        numbers = {id(phrase): number for number, phrase in enumerate(phrases)}
        matchers = _Matchers(phrases)
        quoted = self._grouped(articles, _named(spoken.speakers))
        found: set[int] = set()
        for number, _, language, text in self._library.finding.texts([one for one in articles if quoted[one]]):
            matcher = matchers.of(language)
            there = {match.phrase for quotation in quoted[number] for match in matcher.find(_of(quotation, text))}
            if all(_holds(node, numbers, there) for node in spoken.words):
                found.add(number)
        return found

    def read(self, spoken: Spoken, articles: Sequence[int]) -> None:
        """Read the quotations of articles at once, for `best`."""
        self._read = self._grouped(articles, _named(spoken.speakers))

    def best(self, spoken: Spoken, article: int, text: str, matcher: Matcher) -> tuple[Passage, Span, Quotation] | None:
        """Return the passage of the quotation with most of the words, its best match in the text, that quotation.

        Without words the first quotation is shown and is itself the match. None where there is none.
        """
        chosen: Quotation | None = None
        value = (-1, -1)
        for quotation in self._of(spoken, article):
            inside = matcher.find(_of(quotation, text))
            if (len({match.phrase for match in inside}), len(inside)) > value:
                chosen, value = quotation, (len({match.phrase for match in inside}), len(inside))
        if chosen is None:
            return None
        passage, place = best_passage(_of(chosen, text), matcher)
        if not spoken.words or place is None:
            return passage, Span(chosen.start, chosen.end), chosen
        return passage, Span(place.start + chosen.start, place.end + chosen.start), chosen

    def matches(self, spoken: Spoken, article: int, text: str, matcher: Matcher) -> list[Match]:
        """Return where the words stand in quotations of an article; without words the quotations."""
        matches: list[Match] = []
        for quotation in self._of(spoken, article):
            if spoken.words:
                matches += [_moved(match, quotation.start) for match in matcher.find(_of(quotation, text))]
            else:
                matches.append(Match(quotation.start, quotation.end, 0))
        return matches[:MOST_MATCHES]

    def _of(self, spoken: Spoken, article: int) -> list[Quotation]:
        if article not in self._read:
            self._read |= self._grouped([article], _named(spoken.speakers))
        return self._read.get(article, [])

    def _grouped(self, articles: Sequence[int], speakers: Sequence[Named]) -> dict[int, list[Quotation]]:
        grouped: dict[int, list[Quotation]] = {article: [] for article in articles}
        for quotation in self._library.finding.quotations(articles, speakers):
            grouped[quotation.article].append(quotation)
        return grouped


class _Matchers:
    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = [replace(phrase, field=None) for phrase in phrases]
        self._known: dict[str | None, Matcher] = {}

    def of(self, language: str | None) -> Matcher:
        """Return the matcher of a language."""
        if language not in self._known:
            self._known[language] = Matcher(self._phrases, language)
        return self._known[language]


def _named(speakers: Iterable[Phrase]) -> list[Named]:
    return [names_of(phrase) for phrase in speakers]


def _of(quotation: Quotation, text: str) -> str:
    return text[quotation.start : quotation.end]


def _moved(match: Match, by: int) -> Match:
    return Match(match.start + by, match.end + by, match.phrase)


def _holds(node: Node, numbers: dict[int, int], there: set[int]) -> bool:
    match node:
        case Phrase():
            return numbers[id(node)] in there
        case And(nodes):
            return all(_holds(child, numbers, there) for child in nodes)
        case Or(nodes):
            return any(_holds(child, numbers, there) for child in nodes)
        case _:
            return True
