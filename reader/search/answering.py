# SPDX-License-Identifier: MIT
"""A query is answered: hits from the index, passages from the library's own texts."""

from __future__ import annotations

from collections.abc import Sequence

from whoosh.searching import Searcher

from reader.library import ArticleRow, Library
from reader.search.compiling import compile_query
from reader.search.matching import Matcher, best_passage, spans_of
from reader.search.query import Phrase, Query
from reader.search.results import Hit, Result


def answer(text: str, query: Query, library: Library, searcher: Searcher, limit: int) -> Result:
    """Return the best `limit` hits, newest first among equals."""
    if not searcher.doc_count():  # an index without segments has no columns to ask
        return Result(text, (), 0, query.ignored)
    compiled = compile_query(query, searcher.reader(), library)
    numbers = searcher.reader().column_reader("id")
    among = without = None
    if compiled.among is not None or compiled.without:
        documents = {numbers[document]: document for document in searcher.reader().all_doc_ids()}
        if compiled.among is not None:
            among = {documents[article] for article in compiled.among if article in documents}
        without = {documents[article] for article in compiled.without if article in documents}
        if compiled.among is not None and not among:
            return Result(text, (), 0, query.ignored)  # Whoosh takes an empty filter for none
    results = searcher.search(compiled.query, limit=max(1, limit), filter=among, mask=without or None)
    scored = [(score, int(numbers[document])) for score, document in results.top_n]
    scored.sort(reverse=True)
    articles = [article for _, article in scored[:limit]]
    return Result(text, _hits(query, library, articles), len(results), query.ignored)


def answer_from_titles(text: str, query: Query, library: Library, limit: int, remark: str) -> Result:
    """Return the articles whose titles hold the query's words, newest first."""
    words = [word for phrase in query.wanted() for word in phrase.words]
    articles = library.titled(words, limit) if words else []
    return Result(text, _hits(query, library, articles), len(articles), (*query.ignored, remark))


def _hits(query: Query, library: Library, articles: Sequence[int]) -> tuple[Hit, ...]:
    # What was asked of a title, an author or a site is not marked in the text.
    phrases = [phrase for phrase in query.wanted() if phrase.field in {None, "person"} and _can_stand_in_text(phrase)]
    matchers: dict[str | None, Matcher] = {}
    hits: list[Hit] = []
    for row in library.rows(articles):
        if row.language not in matchers:
            matchers[row.language] = Matcher(phrases, row.language)
        hits.append(_hit(row, library.text(row.id) or "", matchers[row.language]))
    return tuple(hits)


def _can_stand_in_text(phrase: Phrase) -> bool:
    # One letter is looked for in titles and names alone: it begins too many words of a text.
    return not (phrase.prefix and len(phrase.words) == 1 and len(phrase.words[0]) == 1 and not phrase.unspaced)


def _hit(row: ArticleRow, text: str, matcher: Matcher) -> Hit:
    matches = matcher.find(text)
    passage, place = best_passage(text, matches)
    return Hit(row.id, row.title, passage.text, tuple(passage.matches), place, tuple(spans_of(matches)))
