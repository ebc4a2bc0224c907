# SPDX-License-Identifier: MIT
"""Tags: given to articles and taken from them, of many at once, each deed in one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from reader.errors import LibraryError
from reader.library.database import Database
from reader.library.files import printable
from reader.library.identity import folded

LONGEST = 80
"""Code points of a tag's name; a longer one is a sentence, and no list could show it."""


class Tag(NamedTuple):
    """A tag and how many of the articles asked about have it."""

    name: str
    articles: int


class Given(NamedTuple):
    """What giving or taking a tag changed, to be taken back."""

    name: str
    articles: tuple[int, ...]
    """Only those that did not have it, or did."""


class Tagging:
    """The tags of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Tag]:
        """Return all tags that an article outside the bin has, by name."""
        rows = self._database.all(
            """
            SELECT name, count(*) FROM tags JOIN article_tags ON tag = tags.id
            WHERE article NOT IN (SELECT id FROM articles WHERE binned_at IS NOT NULL) GROUP BY tags.id ORDER BY key
            """
        )
        return [Tag(*row) for row in rows]

    def among(self, articles: Sequence[int]) -> list[Tag]:
        """Return the tags some of these articles have, by name, with how many of them have each."""
        rows = self._database.all(
            """
            SELECT name, count(*) FROM article_tags JOIN tags ON tags.id = tag
            WHERE article IN (SELECT value FROM json_each(?)) GROUP BY tags.id ORDER BY key
            """,
            (json.dumps(list(articles)),),
        )
        return [Tag(*row) for row in rows]

    def add(self, articles: Sequence[int], name: str) -> Given:
        """Give articles a tag; a tag of another spelling is the same one. Those that are no more are left out."""
        with self._database.transaction():
            return self._add(articles, name)

    def _add(self, articles: Sequence[int], name: str) -> Given:
        name, key = _tidy(name)
        self._database.run("INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)", (name, key))
        tag, name = self._database.one("SELECT id, name FROM tags WHERE key = ?", (key,))
        rows = self._database.all(
            """
            SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))
            AND id NOT IN (SELECT article FROM article_tags WHERE tag = ?)
            """,
            (json.dumps(list(articles)), tag),
        )
        self._database.many("INSERT INTO article_tags (article, tag) VALUES (?, ?)", ((row[0], tag) for row in rows))
        self._sweep()
        return Given(name, tuple(row[0] for row in rows))

    def remove(self, articles: Sequence[int], name: str) -> Given:
        """Take a tag from articles; a tag nobody has any more is gone."""
        with self._database.transaction():
            return self._remove(articles, name)

    def _remove(self, articles: Sequence[int], name: str) -> Given:
        key = folded(name)
        rows = self._database.all(
            """
            SELECT article FROM article_tags JOIN tags ON tags.id = tag
            WHERE key = ? AND article IN (SELECT value FROM json_each(?))
            """,
            (key, json.dumps(list(articles))),
        )
        taken = tuple(row[0] for row in rows)
        self._database.run(
            """
            DELETE FROM article_tags WHERE tag = (SELECT id FROM tags WHERE key = ?)
            AND article IN (SELECT value FROM json_each(?))
            """,
            (key, json.dumps(taken)),
        )
        self._sweep()
        return Given(name, taken)

    def rename(self, name: str, new: str) -> tuple[Given, Given]:
        """Give a tag another name; where one of that name is there both become one.

        Return what was taken and what was given, for `put_back`.
        """
        new, key = _tidy(new)
        old = folded(name)
        with self._database.transaction():
            having, stood = self.articles(name), self.articles(new)
            if old == key:
                self._database.run("UPDATE tags SET name = ? WHERE key = ?", (new, key))
            elif having:
                self._database.run("INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)", (new, key))
                self._database.run(
                    """
                    INSERT OR IGNORE INTO article_tags (article, tag)
                    SELECT article, (SELECT id FROM tags WHERE key = :new) FROM article_tags
                    WHERE tag = (SELECT id FROM tags WHERE key = :old)
                    """,
                    {"new": key, "old": old},
                )
                self._database.run("DELETE FROM tags WHERE key = ?", (old,))
        fresh = set(having) - set(stood)
        return Given(name, tuple(having)), Given(new, tuple(sorted(fresh)))

    def put_back(self, taken: Given, given: Given) -> None:
        """Undo a renaming."""
        with self._database.transaction():
            if folded(taken.name) == folded(given.name):
                self._database.run("UPDATE tags SET name = ? WHERE key = ?", (taken.name, folded(taken.name)))
                return
            self._add(taken.articles, taken.name)
            self._remove(given.articles, given.name)

    def articles(self, name: str) -> list[int]:
        """Return the articles that have a tag, those in the bin too."""
        rows = self._database.all(
            "SELECT article FROM article_tags WHERE tag = (SELECT id FROM tags WHERE key = ?)", (folded(name),)
        )
        return [row[0] for row in rows]

    def _sweep(self) -> None:
        self._database.run("DELETE FROM tags WHERE id NOT IN (SELECT tag FROM article_tags)")


def _tidy(name: str) -> tuple[str, str]:
    name = printable(" ".join(name.split()))[:LONGEST].strip()
    key = folded(name)
    if not key:
        raise LibraryError("A tag needs a name.", "Type a word.")
    return name, key
