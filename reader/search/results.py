# SPDX-License-Identifier: MIT
"""What a search gives."""

from __future__ import annotations

from dataclasses import dataclass

from reader.article import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches."""

    article: int
    title: str
    snippet: str
    """Its best passage, on one line; a quotation where one was asked for."""
    snippet_matches: tuple[Span, ...]
    place: Span | None
    """The best match in the article's text; None where its words stand in its title or byline alone.

    Where they stand in a caption it is empty: there the figure is.
    """
    quotation: Span | None = None
    """The quotation the snippet is of, in the article's text, where one was asked for."""
    speaker: str = ""
    """Who said it, where that is known."""


@dataclass(frozen=True, slots=True)
class Result:
    """The hits of a query, best first."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    """How many articles match, those past the limit too."""
    ignored: tuple[str, ...] = ()
    """What of the query was left out, and what else is to be known of the answer, in words."""
    instead: str = ""
    """What was searched in the query's place, which found nothing: the query with its words spelled otherwise."""


MOST_COUNTED = 10_000
"""Articles of a result whose sites, authors and so on are counted; of more the best ones."""


@dataclass(frozen=True, slots=True)
class Facets:
    """What the articles of a result can be told apart by: values with how many articles have each, most first."""

    site: tuple[tuple[str, int], ...]
    author: tuple[tuple[str, int], ...]
    person: tuple[tuple[str, int], ...]
    year: tuple[tuple[str, int], ...]
    """The latest first."""
    tag: tuple[tuple[str, int], ...]
    counted: int
    """How many articles were counted: the best `MOST_COUNTED` where there are more."""
