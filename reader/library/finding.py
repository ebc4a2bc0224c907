# SPDX-License-Identifier: MIT
"""What searching asks of the library besides words: which articles have something, and what a set of them shares."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, NamedTuple

import msgspec

from reader.library.database import Database
from reader.library.identity import folded
from reader.library.people import People

Facet = Literal["site", "author", "person", "year", "tag"]
"""What the articles found can be told apart by."""

Named = tuple[Sequence[str], bool]
"""Words of a person's name, folded as `people.articles_naming` takes them, and whether the last may go on."""

_IDS = "SELECT value FROM json_each(?)"

_NORWEGIAN = ("nb", "nn", "no")

_STATES = {
    "unread": "state = 'unread'",
    "reading": "state = 'reading'",
    "read": "state = 'read'",
    "archived": "state = 'archived'",
    "starred": "starred",
    "highlighted": "id IN (SELECT article FROM highlights)",
}
_THINGS = {
    "quote": "quotations > 0",
    "image": (
        "(lead_image IS NOT NULL OR EXISTS "
        "(SELECT 1 FROM version_pictures WHERE version_pictures.version = articles.version))"
    ),
    "note": "id IN (SELECT article FROM highlights WHERE note <> '')",
    "warning": "warnings <> '[]'",
    "tag": "id IN (SELECT article FROM article_tags)",
    "author": "author_key <> ''",
    "date": "published_key <> ''",
}
_FACETS: dict[Facet, str] = {
    "site": """
        SELECT site, count(*) FROM articles
        WHERE id IN (SELECT value FROM json_each(?)) AND site <> '' GROUP BY site_key
    """,
    "author": """
        SELECT name.value, count(*) FROM articles, json_each(byline) AS name
        WHERE articles.id IN (SELECT value FROM json_each(?)) AND name.value <> '' GROUP BY name.value
    """,
    "person": """
        SELECT name, count(DISTINCT article) FROM people
        WHERE article IN (SELECT value FROM json_each(?)) GROUP BY name
    """,
    "year": """
        SELECT substr(published_key, 1, 4), count(*) FROM articles
        WHERE id IN (SELECT value FROM json_each(?)) AND published_key <> '' GROUP BY 1
    """,
    "tag": """
        SELECT name, count(*) FROM article_tags JOIN tags ON tags.id = tag
        WHERE article IN (SELECT value FROM json_each(?)) GROUP BY tag
    """,
}


class Quotation(NamedTuple):
    """Where somebody is quoted."""

    article: int
    start: int
    end: int
    speaker: str
    """The fullest name of who said it; empty where that is not known."""


class Text(NamedTuple):
    """What a passage is cut from."""

    article: int
    title: str
    language: str | None
    text: str


class Finding:
    """Asks for articles by what stands in the library's tables, binned ones never."""

    def __init__(self, database: Database, people: People) -> None:
        self._database = database
        self._people = people

    @property
    def moment(self) -> tuple[int, int]:
        """What changes with every write of anybody: answers hold while it stays the same."""
        return self._database.one("PRAGMA data_version")[0], self._database.changes

    # ── Which articles ───────────────────────────────────────────────────────

    def among(self, field: str, values: Sequence[Any]) -> list[int]:
        """Return the articles of which a condition holds, in no order.

        `search.conditions` says what may be asked; dates are asked of `days`.
        """
        if field == "tag":
            name, begun = values
            return self._tagged(folded(name), bool(begun))
        condition, bound = _condition(field, values)
        return self._list(f"SELECT id FROM articles WHERE binned_at IS NULL AND {condition}", bound)  # noqa: S608

    def days(self) -> tuple[list[int], str]:
        """Return the articles whose day of publication is known, by that day, and the days one after the other.

        Each takes ten characters, as 2024-03-01; a day or month that is not known is 00.
        """
        row = self._database.one(
            """
            SELECT json_group_array(id), group_concat(substr(published_key || '-00-00-000', 1, 10), '') FROM (
              SELECT id, published_key FROM articles
              WHERE binned_at IS NULL AND published_key <> '' ORDER BY published_key
            )
            """
        )
        return msgspec.json.decode(row[0], type=list[int]), row[1] or ""

    def naming(self, words: Sequence[str], begun: bool) -> list[int]:
        """Return the articles that name such a person."""
        return list(self._people.articles_naming(words, prefix=begun))

    def quoting(self, speakers: Sequence[Named]) -> list[int]:
        """Return the articles with quotations by each of `speakers`, with any quotations where none is named."""
        if not speakers:
            return self._list("SELECT DISTINCT article FROM quotations")
        found: set[int] | None = None
        for words, begun in speakers:
            people = self._people.named(words, prefix=begun)
            articles = set(
                self._list(
                    "SELECT DISTINCT article FROM quotations WHERE speaker IN (SELECT value FROM json_each(?))",
                    [json.dumps(people)],
                )
            )
            found = articles if found is None else found & articles
        return list(found or ())

    def quotations(self, articles: Sequence[int], speakers: Sequence[Named]) -> list[Quotation]:
        """Return the quotations of these articles in their order, by any of `speakers` where some are named."""
        condition = ""
        values = [json.dumps(list(articles))]
        if speakers:
            people = [person for words, begun in speakers for person in self._people.named(words, prefix=begun)]
            condition = f" AND speaker IN ({_IDS})"
            values.append(json.dumps(people))
        rows = self._database.all(
            f"""
            SELECT quotations.article, start, end, coalesce(name, '')
            FROM quotations LEFT JOIN people ON people.id = speaker
            WHERE quotations.article IN ({_IDS}){condition} ORDER BY quotations.article, start
            """,  # noqa: S608 - the strings above
            values,
        )
        return [Quotation(*row) for row in rows]

    def list_quotations(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Write down the people and quotations of articles whose voices or corrections changed since they were listed.

        Some articles in a transaction at a time; tells whether all are listed.
        """
        while self._people.unlisted():
            if stop():
                return False
            self._people.relist()
        return True

    def _tagged(self, key: str, begun: bool) -> list[int]:
        """Return the articles with a tag, or one below it (``news/local`` is below ``news``)."""
        above = key if begun else f"{key}/"
        return self._list(
            """
            SELECT DISTINCT article FROM article_tags JOIN tags ON tags.id = tag
            JOIN articles ON articles.id = article
            WHERE binned_at IS NULL AND (key = ? OR (key >= ? AND key < ?))
            """,
            (key, above, above + "\U0010ffff"),
        )

    def _list(self, select: str, values: Sequence[Any] = ()) -> list[int]:
        # As one value: a tuple for each of 100,000 rows would take three times the time.
        rows = self._database.one(f"WITH found (value) AS ({select}) SELECT json_group_array(value) FROM found", values)  # noqa: S608
        return msgspec.json.decode(rows[0], type=list[int])

    def texts(self, articles: Sequence[int]) -> list[Text]:
        """Return the titles and texts of these articles in the order asked, in one query; missing ones are left out."""
        rows = self._database.all(
            f"""
            SELECT articles.id, title, language, text FROM articles JOIN contents ON contents.version = articles.version
            WHERE articles.id IN ({_IDS}) AND +binned_at IS NULL
            """,  # noqa: S608 - the string above
            (json.dumps(list(articles)),),
        )
        by_id = {row[0]: Text(*row) for row in rows}
        return [by_id[article] for article in articles if article in by_id]

    # ── What they share ──────────────────────────────────────────────────────

    def facet(self, facet: Facet, articles: Sequence[int], most: int) -> list[tuple[str, int]]:
        """Return the most frequent values among these articles, each with how many have it."""
        order = "1 DESC" if facet == "year" else "2 DESC, 1"
        rows = self._database.all(f"{_FACETS[facet]} ORDER BY {order} LIMIT ?", (json.dumps(list(articles)), most))
        return [(str(value), count) for value, count in rows]

    def values(self, field: str) -> Iterable[tuple[str, int]]:
        """Return all values of a field (``site``, ``author``, ``tag``, ``lang``) with how many articles have each."""
        select = {
            "site": "SELECT site, count(*) FROM articles WHERE binned_at IS NULL AND site <> '' GROUP BY site",
            "author": (
                "SELECT name.value, count(*) FROM articles, json_each(byline) AS name "
                "WHERE binned_at IS NULL AND name.value <> '' GROUP BY name.value"
            ),
            "tag": (
                "SELECT name, count(*) FROM article_tags JOIN tags ON tags.id = tag "
                "JOIN articles ON articles.id = article WHERE binned_at IS NULL GROUP BY tag"
            ),
            "lang": "SELECT language, count(*) FROM articles WHERE binned_at IS NULL AND language <> '' GROUP BY 1",
        }[field]
        return self._database.all(f"{select} ORDER BY 2 DESC, 1")

    def name_words(self) -> list[tuple[str, int]]:
        """Return the words of people's names, folded, each with how many people of articles bear it."""
        return self._database.all("SELECT word, count(*) FROM people_words GROUP BY word")

    def people(self, words: Sequence[str], most: int) -> list[tuple[str, int]]:
        """Return the people whose names hold these words, the last as a beginning; those of most articles first."""
        people = self._people.named(words, prefix=True)
        return self._database.all(
            f"""
            SELECT name, count(DISTINCT article) FROM people WHERE id IN ({_IDS})
            GROUP BY name ORDER BY 2 DESC, 1 LIMIT ?
            """,  # noqa: S608 - the string above
            (json.dumps(people), most),
        )


def _condition(field: str, values: Sequence[Any]) -> tuple[str, list[Any]]:
    """Return a condition on rows of articles and its values."""
    match field:
        case "lang":
            tags = _NORWEGIAN if values[0] in _NORWEGIAN else (values[0],)
            holds = " OR ".join("lower(language) = ? OR lower(language) LIKE ?" for _ in tags)
            return f"({holds})", [part for tag in tags for part in (tag, f"{tag}-%")]
        case "words":
            return _between("words", ">=", "<=", values, "1")
        case "is":
            return _STATES[values[0]], []
        case "has":
            return _THINGS[values[0]], []
        case _:
            raise ValueError(f"not a condition: {field} {values!r}")


def _between(column: str, least: str, most: str, values: Sequence[Any], always: str) -> tuple[str, list[Any]]:
    bounds = [(f"{column} {sign} ?", at) for sign, at in zip((least, most), values, strict=True) if at is not None]
    return " AND ".join([always, *(condition for condition, _ in bounds)]), [at for _, at in bounds]
