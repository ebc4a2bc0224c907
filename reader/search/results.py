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
    """Its best passage, on one line."""
    snippet_matches: tuple[Span, ...]
    place: Span | None
    """The best match in the article's text; None where its words stand in its title or byline alone."""
    matches: tuple[Span, ...]
    """All matches in the article's text, in order, at most 1,000."""


@dataclass(frozen=True, slots=True)
class Result:
    """The hits of a query, best first."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    """How many articles match, those past the limit too."""
    ignored: tuple[str, ...] = ()
    """What of the query was left out, and what else is to be known of the answer, in words."""
