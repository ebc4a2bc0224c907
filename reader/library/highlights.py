# SPDX-License-Identifier: MIT
"""What readers marked: kept, changed, taken away, and found again when an article's text changes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader.anchors import Anchoring, anchor_of
from reader.article import Highlight, HighlightColour
from reader.errors import LibraryError
from reader.folding import fold
from reader.library.database import Database

_COLUMNS = (
    "start, end, highlights.words, before, after, colour, note, highlights.created_at, changed_at, highlights.id, lost"
)
_NUMBER_BITS = 52
"""Numbers stay exact in JSON and in every spreadsheet."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A highlight and the article it is in."""

    article: int
    title: str
    site: str | None
    highlight: Highlight


@dataclass(frozen=True, slots=True)
class HighlightCounts:
    """How many highlights there are outside the bin."""

    highlights: int
    notes: int
    articles: int


def new_number() -> int:
    """Return a number for a new highlight: drawn by lot, so that it is known before it is written."""
    return secrets.randbits(_NUMBER_BITS) or 1


class Highlights:
    """The highlights of the library's articles; their spans point into each article's current text."""

    def __init__(self, database: Database, now: Callable[[], str]) -> None:
        self._database = database
        self._now = now

    # ── Reading ──────────────────────────────────────────────────────────────

    def of(self, article: int) -> list[Highlight]:
        """Return an article's highlights in the order of its text, the lost ones last."""
        rows = self._database.all(
            f"SELECT {_COLUMNS} FROM highlights WHERE article = ? ORDER BY lost, start, end, highlights.id",  # noqa: S608
            (article,),
        )
        return [_highlight(row) for row in rows]

    def all(
        self, *, colour: HighlightColour | None = None, words: Sequence[str] = (), notes: bool = False, limit: int = -1
    ) -> list[Marked]:
        """Return the highlights of all articles outside the bin, newest first.

        Args:
            colour: Only those of this colour.
            words: Only those whose words, note or article's title hold all of these, whatever case and accents.
            notes: Only those with a note.
            limit: At most so many; -1: all.
        """
        conditions, values = ["binned_at IS NULL"], list[object]()
        if colour is not None:
            conditions.append("colour = ?")
            values.append(colour.value)
        if notes:
            conditions.append("note <> ''")
        for word in words:
            conditions.append("(instr(key, ?) OR instr(title_key, ?))")
            values += [fold(word)] * 2
        rows = self._database.all(
            f"""
            SELECT {_COLUMNS}, article, title, site FROM highlights JOIN articles ON articles.id = article
            WHERE {" AND ".join(conditions)} ORDER BY highlights.created_at DESC, highlights.id LIMIT ?
            """,  # noqa: S608 - the conditions above
            (*values, limit),
        )
        return [Marked(article, title, site, _highlight(row)) for *row, article, title, site in rows]

    def counts(self) -> HighlightCounts:
        """Return how many there are outside the bin."""
        return HighlightCounts(
            *self._database.one(
                """
                SELECT count(*), coalesce(sum(note <> ''), 0), count(DISTINCT article)
                FROM highlights JOIN articles ON articles.id = article WHERE binned_at IS NULL
                """
            )
        )

    def articles(self, *, notes: bool = False) -> set[int]:
        """Return the articles that have highlights, or highlights with notes."""
        condition = "WHERE note <> ''" if notes else ""
        return {row[0] for row in self._database.all(f"SELECT DISTINCT article FROM highlights {condition}")}  # noqa: S608

    # ── Writing ──────────────────────────────────────────────────────────────

    def put(self, article: int, highlight: Highlight) -> Highlight:
        """Keep a highlight, in place of the one of its number where there is one; return it as it is kept now.

        It is anchored in the article's current text, which may have changed since it was marked.
        Raises LibraryError where the article is gone.
        """
        with self._database.transaction():
            row = self._database.first(
                "SELECT text FROM articles JOIN contents ON contents.version = articles.version WHERE id = ?",
                (article,),
            )
            if row is None:
                raise LibraryError("This article is no longer in the library.", "Look for it in the list.")
            now = self._now()
            kept = _anchored(
                replace(
                    highlight,
                    id=highlight.id or new_number(),
                    created_at=highlight.created_at or now,
                    changed_at=now,
                ),
                Anchoring(row[0]),
            )
            values = {
                "id": kept.id,
                "article": article,
                "start": kept.start,
                "end": kept.end,
                "words": kept.words,
                "before": kept.before,
                "after": kept.after,
                "colour": kept.colour.value,
                "note": kept.note,
                "created_at": kept.created_at,
                "changed_at": kept.changed_at,
                "lost": kept.lost,
                "key": fold(f"{kept.words}\n{kept.note}"),
            }
            names, marks = ", ".join(values), ", ".join("?" for _ in values)
            self._database.run(f"INSERT OR REPLACE INTO highlights ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608
        return kept

    def remove(self, number: int) -> None:
        """Take a highlight away; `put` brings it back with its number."""
        self._database.run("DELETE FROM highlights WHERE id = ?", (number,))

    def follow(self, article: int, text: str) -> int:
        """Find an article's highlights in its new text, within the caller's transaction; return how many are lost.

        What cannot be found is kept and marked as lost; a later text may have it again.
        """
        lost = 0
        anchoring = Anchoring(text)
        for highlight in self.of(article):
            followed = _anchored(highlight, anchoring)
            lost += followed.lost
            if followed != highlight:
                self._database.run(
                    "UPDATE highlights SET start = ?, end = ?, lost = ? WHERE id = ?",
                    (followed.start, followed.end, followed.lost, followed.id),
                )
        return lost


def _anchored(highlight: Highlight, anchoring: Anchoring) -> Highlight:
    span = anchoring.find(anchor_of(highlight))
    if span is None:
        return replace(highlight, lost=True)
    return replace(highlight, start=span.start, end=span.end, lost=False)


def _highlight(row: Sequence[Any]) -> Highlight:
    start, end, words, before, after, colour, note, created_at, changed_at, number, lost = row
    try:
        known = HighlightColour(colour)
    except ValueError:  # of a newer version of the program
        known = HighlightColour.YELLOW
    return Highlight(
        start, end, words, before, after, known, note, created_at, changed_at, number, bool(lost)
    )  # fmt: skip
