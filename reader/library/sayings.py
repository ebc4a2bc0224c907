# SPDX-License-Identifier: MIT
"""Who said what, where, when: the people of all articles, and what each of them is quoted with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal, NamedTuple

from reader.library.database import Database
from reader.library.identity import folded, words_of

PeopleOrder = Literal["quotations", "articles", "name"]
"""What the people can be sorted by."""

_ORDERS: dict[PeopleOrder, str] = {
    "quotations": "quotations DESC, articles DESC, key",
    "articles": "articles DESC, quotations DESC, key",
    "name": "key",
}


_AMONG = "people.key IN (SELECT value FROM json_each(?))"


class PersonRow(NamedTuple):
    """A person of the library: everybody of one name, in however many articles."""

    key: str
    """The name folded: what they are looked up by."""
    name: str
    articles: int
    quotations: int


class Said(NamedTuple):
    """A quotation with its source."""

    article: int
    start: int
    end: int
    """Code points of the article's text."""
    speaker: str
    """Empty where nobody is named."""
    words: str
    """The quotation, marks included."""
    title: str
    site: str | None
    published: str | None
    """ISO 8601 as the page gives it."""
    added_at: str


class Sayings:
    """Answers from the tables `People.set` writes; articles in the bin are left out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ── People ───────────────────────────────────────────────────────────────

    def people(
        self, words: str = "", order: PeopleOrder = "quotations", most: int = 200, skip: int = 0
    ) -> list[PersonRow]:
        """Return the people whose names hold all of `words` anywhere, in that order."""
        wanted = folded(words).split()
        conditions = " AND ".join(["instr(key, ?)"] * len(wanted)) or "1"
        rows = self._database.all(
            f"SELECT key, name, articles, quotations FROM names WHERE {conditions} "  # noqa: S608
            f"ORDER BY {_ORDERS[order]} LIMIT ? OFFSET ?",
            (*wanted, most, skip),
        )
        return [PersonRow(*row) for row in rows]

    def count(self) -> int:
        """Return how many people there are."""
        return self._database.one("SELECT count(*) FROM names")[0]

    def person(self, name: str) -> PersonRow | None:
        """Return the person of a name, None where no article names them."""
        row = self._database.first("SELECT key, name, articles, quotations FROM names WHERE key = ?", (folded(name),))
        return PersonRow(*row) if row else None

    def roles(self, name: str, most: int = 4) -> list[str]:
        """Return the roles texts give a person, the most frequent first."""
        rows = self._database.all(
            """
            SELECT role FROM people JOIN articles ON articles.id = article
            WHERE key = ? AND role <> '' AND binned_at IS NULL GROUP BY role ORDER BY count(*) DESC, max(article) DESC
            LIMIT ?
            """,
            (folded(name), most),
        )
        return [row[0] for row in rows]

    # ── What they said ───────────────────────────────────────────────────────

    def years(self, name: str) -> list[tuple[str, int]]:
        """Return the years in which articles quoting a person appeared, newest first, with their quotations."""
        rows = self._database.all(
            """
            SELECT substr(published_key, 1, 4), count(*) FROM people
            JOIN quotations ON speaker = people.id JOIN articles ON articles.id = people.article
            WHERE people.key = ? AND binned_at IS NULL AND published_key <> '' GROUP BY 1 ORDER BY 1 DESC
            """,
            (folded(name),),
        )
        return [(row[0], row[1]) for row in rows]

    def quoting(self, names: Sequence[str] = (), after: str = "", before: str = "") -> list[int]:
        """Return the articles that quote one of `names`, or anybody: newest first, those of no known date last.

        `after` and `before` are days, months or years as ISO 8601 writes them: published from the
        beginning of `after` on, and before `before` begins.
        """
        conditions = ["binned_at IS NULL"]
        values: list[str] = []
        if not names:
            conditions.append("articles.quotations > 0")
        else:
            conditions.append(f"id IN (SELECT article FROM people WHERE {_AMONG} AND people.quotations > 0)")  # noqa: S608
            values.append(_keys(names))
        for sign, day in ((">=", after), ("<", before)):
            if day:
                conditions.append(f"published_key <> '' AND published_key {sign} ?")
                values.append(day)
        rows = self._database.all(
            f"SELECT id FROM articles WHERE {' AND '.join(conditions)} "  # noqa: S608 - the strings above
            "ORDER BY published_key DESC, added_at DESC, id DESC",
            values,
        )
        return [row[0] for row in rows]

    def said(self, articles: Sequence[int], names: Sequence[str] = (), words: str = "") -> list[Said]:
        """Return the quotations in some articles, in that order: of `names` or all, those that hold all of `words`."""
        condition = f" AND {_AMONG}" if names else ""
        rows = self._database.all(
            f"""
            SELECT quotations.article, start, end, coalesce(people.name, ''), title, site, published, added_at
            FROM quotations JOIN articles ON articles.id = quotations.article
            LEFT JOIN people ON people.id = speaker
            WHERE quotations.article IN (SELECT value FROM json_each(?)){condition} ORDER BY start
            """,  # noqa: S608 - the string above
            (json.dumps(list(articles)), *([_keys(names)] if names else [])),
        )
        texts: dict[int, str] = dict(
            self._database.all(
                """
                SELECT id, text FROM articles JOIN contents ON contents.version = articles.version
                WHERE id IN (SELECT value FROM json_each(?))
                """,
                (json.dumps(sorted({row[0] for row in rows})),),
            )
        )
        place = {article: number for number, article in enumerate(articles)}
        wanted = words_of(folded(words))
        found: list[Said] = []
        for article, start, end, speaker, *source in sorted(rows, key=lambda row: (place[row[0]], row[1])):
            passage = texts.get(article, "")[start:end]
            if passage and (not wanted or _holds(passage, wanted)):
                found.append(Said(article, start, end, speaker, passage, *source))
        return found


def _keys(names: Sequence[str]) -> str:
    return json.dumps([folded(name) for name in names])


def _holds(passage: str, wanted: Sequence[str]) -> bool:
    """Tell whether each of some folded words begins a word of a passage."""
    words = words_of(folded(passage))
    return all(any(word.startswith(one) for word in words) for one in wanted)
