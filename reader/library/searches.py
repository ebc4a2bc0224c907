# SPDX-License-Identifier: MIT
"""Searches that were kept under a name: smart lists, in the order their reader gave them."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import LibraryError
from reader.library.database import Database
from reader.library.files import printable

_LONGEST_NAME = 80
_LONGEST_QUERY = 500
"""As much of a query as a search reads."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query and its name."""

    id: int
    name: str
    query: str


class SavedSearches:
    """The kept searches."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SavedSearch]:
        """Return them in their order."""
        return [
            SavedSearch(*row) for row in self._database.all("SELECT id, name, query FROM saved_searches ORDER BY place")
        ]

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a query under a name, as the last; one of that name takes the new query. Raises LibraryError."""
        name, query = _tidy(name), printable(query.strip())[:_LONGEST_QUERY]
        if not query:
            raise LibraryError("There is nothing to search for.", "Type a query first.")
        with self._database.transaction():
            if not self._database.change("UPDATE saved_searches SET query = ? WHERE name = ?", (query, name)):
                self._database.run(
                    """
                    INSERT INTO saved_searches (name, query, place)
                    VALUES (?, ?, (SELECT coalesce(max(place) + 1, 0) FROM saved_searches))
                    """,
                    (name, query),
                )
            return SavedSearch(
                *self._database.one("SELECT id, name, query FROM saved_searches WHERE name = ?", (name,))
            )

    def put_back(self, search: SavedSearch, place: int) -> None:
        """Bring a removed search back at its place, with its number."""
        with self._database.transaction():
            self._database.run("UPDATE saved_searches SET place = place + 1 WHERE place >= ?", (place,))
            self._database.run(
                "INSERT OR IGNORE INTO saved_searches (id, name, query, place) VALUES (?, ?, ?, ?)",
                (search.id, search.name, search.query, place),
            )

    def rename(self, search: int, name: str) -> None:
        """Give a search another name; raises LibraryError where another has it."""
        name = _tidy(name)
        if self._database.first("SELECT 1 FROM saved_searches WHERE name = ? AND id <> ?", (name, search)):
            raise LibraryError(f"There is a search called “{name}” already.", "Choose another name.")
        self._database.run("UPDATE saved_searches SET name = ? WHERE id = ?", (name, search))

    def remove(self, search: int) -> None:
        """Forget a search."""
        self._database.run("DELETE FROM saved_searches WHERE id = ?", (search,))

    def move(self, search: int, place: int) -> None:
        """Put a search at a place, counted from 0; the others close up."""
        with self._database.transaction():
            order = [row[0] for row in self._database.all("SELECT id FROM saved_searches ORDER BY place")]
            if search in order:
                order.remove(search)
                order.insert(max(0, place), search)
            self._database.many("UPDATE saved_searches SET place = ? WHERE id = ?", enumerate(order))


def _tidy(name: str) -> str:
    name = printable(" ".join(name.split()))[:_LONGEST_NAME].strip()
    if not name:
        raise LibraryError("A search needs a name to be kept under.", "Type a word.")
    return name
