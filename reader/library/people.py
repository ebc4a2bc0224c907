# SPDX-License-Identifier: MIT
"""Who is named and quoted in which article, to be looked up by any words of a name."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import QuoteKind, Voices
from reader.library.database import Database
from reader.library.identity import folded, words_of


class People:
    """The people of the library's articles."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set(self, article: int, voices: Voices) -> None:
        """Write down an article's people and what they say, within the caller's transaction."""
        self._database.run("DELETE FROM people WHERE article = ?", (article,))
        for person in voices.people:
            number = self._database.run(
                "INSERT INTO people (article, name, role) VALUES (?, ?, ?)", (article, person.name, person.role)
            )
            self._database.many(
                "INSERT INTO people_words (word, person) VALUES (?, ?)",
                ((word, number) for word in dict.fromkeys(words_of(folded(person.name)))),
            )
        self.list_quotations(article, voices)
        speech = sum(quote.kind is QuoteKind.SPEECH for quote in voices.quotes)
        self._database.run(
            "UPDATE articles SET people = ?, quotations = ? WHERE id = ?", (len(voices.people), speech, article)
        )

    def list_quotations(self, article: int, voices: Voices) -> None:
        """Write down where an article quotes somebody, within the caller's transaction, its people being there."""
        self._database.run("DELETE FROM quotations WHERE article = ?", (article,))
        rows = self._database.all("SELECT id, name FROM people WHERE article = ?", (article,))
        numbers = {name: number for number, name in rows}
        self._database.many(
            "INSERT INTO quotations (article, start, end, speaker) VALUES (?, ?, ?, ?)",
            (
                (article, quote.start, quote.end, numbers.get(quote.speaker or ""))
                for quote in voices.quotes
                if quote.kind is QuoteKind.SPEECH
            ),
        )

    def articles_naming(self, words: Sequence[str], *, prefix: bool = False) -> set[int]:
        """Return the articles that name a person whose name holds all of `words`, the last as a beginning.

        The words are folded as `words_of(folded(name))` gives them.
        """
        if not words:
            return set()
        wanted, values = _named(words, prefix)
        rows = self._database.all(f"SELECT DISTINCT article FROM people WHERE id IN ({wanted})", values)  # noqa: S608
        return {row[0] for row in rows}

    def named(self, words: Sequence[str], *, prefix: bool = False) -> list[int]:
        """Return the numbers of the people so named; somebody is a person in each article anew."""
        if not words:
            return []
        wanted, values = _named(words, prefix)
        return [row[0] for row in self._database.all(f"SELECT DISTINCT person FROM ({wanted})", values)]  # noqa: S608


def _named(words: Sequence[str], prefix: bool) -> tuple[str, list[str]]:
    conditions = ["word = ?"] * len(words)
    values: list[str] = list(words)
    if prefix:
        conditions[-1] = "word >= ? AND word < ?"
        values.append(words[-1] + "\U0010ffff")
    return " INTERSECT ".join(f"SELECT person FROM people_words WHERE {condition}" for condition in conditions), values  # noqa: S608
