# SPDX-License-Identifier: MIT
"""A query is answered: articles from the index, passages from the library's own texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.article import Span
from reader.library import Library
from reader.library.finding import Text
from reader.search.matching import Matcher, spans_of
from reader.search.passages import Passage, best_passage
from reader.search.plan import All, Any, Node, Spoken
from reader.search.query import Phrase, Query
from reader.search.quoting import MOST_READ, Quotations
from reader.search.results import Hit, Result

Find = Callable[[Quotations], tuple[list[int], int]]
"""Finds the best articles and how many there are."""

CUT_SHORT = f"Only the {MOST_READ:,} best articles were looked through for quotations."


def answer(text: str, query: Query, library: Library, plan: Node, find: Find) -> Result:
    """Return the hits of a plan with their passages."""
    quotations = Quotations(library)
    articles, total = find(quotations)
    hits = _Hits(query, library, _spoken(plan), quotations).of(articles)
    remarks = (*query.ignored, CUT_SHORT) if quotations.cut_short else query.ignored
    return Result(text, hits, total, remarks)


def answer_from_titles(text: str, query: Query, library: Library, limit: int, remark: str) -> Result:
    """Return the articles whose titles hold the query's words, newest first."""
    words = [word for phrase in query.wanted() for word in phrase.words]
    articles = library.titled(words, limit) if words else []
    hits = _Hits(query, library, None, Quotations(library)).of(articles)
    return Result(text, hits, len(articles), (*query.ignored, remark))


def matches_in(query: Query, library: Library, plan: Node, article: int) -> tuple[Span, ...]:
    """Return where a query's words stand in an article's text, in order, at most 1,000; overlapping ones made one."""
    return _Hits(query, library, _spoken(plan), Quotations(library)).matches_in(article)


class _Hits:
    def __init__(self, query: Query, library: Library, spoken: Spoken | None, quotations: Quotations) -> None:
        # What was asked of a title, an author or a site is not marked in the text.
        self._phrases = [
            phrase for phrase in query.wanted() if phrase.field in {None, "person", "quote"} and _can_stand(phrase)
        ]
        self._anywhere = any(phrase.field is None for phrase in self._phrases)
        self._library = library
        self._spoken = spoken
        self._quotations = quotations
        self._matchers: dict[str | None, Matcher] = {}

    def of(self, articles: Sequence[int]) -> tuple[Hit, ...]:
        """Return the hits of articles in their order."""
        if self._spoken is not None:
            self._quotations.read(self._spoken, articles)
        return tuple(map(self._hit, self._library.finding.texts(articles)))

    def matches_in(self, article: int) -> tuple[Span, ...]:
        """Return all matches in the text of one article."""
        for _, _, language, text in self._library.finding.texts([article]):
            matcher = self._matcher(language)
            said = self._quotations.matches(self._spoken, article, text, matcher) if self._spoken is not None else []
            return tuple(spans_of(said or matcher.find(text)))
        return ()

    def _matcher(self, language: str | None) -> Matcher:
        matcher = self._matchers.get(language)
        if matcher is None:
            matcher = self._matchers[language] = Matcher(self._phrases, language)
        return matcher

    def _hit(self, of: Text) -> Hit:
        article, title, language, text = of
        matcher = self._matcher(language)
        said = self._quotations.best(self._spoken, article, text, matcher) if self._spoken is not None else None
        if said is not None:
            passage, place, quotation = said
            span = Span(quotation.start, quotation.end)
            return Hit(article, title, passage.text, tuple(passage.matches), place, span, quotation.speaker)
        passage, place = best_passage(text, matcher)
        if place is None and self._anywhere:
            passage, place = self._caption(article, matcher) or (passage, None)
        return Hit(article, title, passage.text, tuple(passage.matches), place)

    def _caption(self, number: int, matcher: Matcher) -> tuple[Passage, Span] | None:
        """Return the passage of the caption that holds the words, and where its figure stands in the text."""
        article = self._library.article(number).article
        # What stands in the title or the byline is seen there.
        if matcher.first(" · ".join((article.title, *article.byline, article.site or ""))):
            return None
        for block, span in article.placed_blocks():
            if block.caption:
                passage, found = best_passage(block.caption, matcher)
                if found is not None:
                    place = min(span.start, len(article.text))
                    return passage, Span(place, place)
        return None


def _spoken(node: Node) -> Spoken | None:
    """Return what of a plan is to be said, the first of several."""
    match node:
        case Spoken():
            return node
        case All(nodes, _) | Any(nodes):
            return next((found for child in nodes if (found := _spoken(child)) is not None), None)
        case _:
            return None


def _can_stand(phrase: Phrase) -> bool:
    # One letter is looked for in titles and names alone: it begins too many words of a text.
    return not (phrase.prefix and len(phrase.words) == 1 and len(phrase.words[0]) == 1 and not phrase.unspaced)
