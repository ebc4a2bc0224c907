# SPDX-License-Identifier: MIT
"""Who is named and quoted in which article, to be looked up by any words of a name.

Three tables tell what an article's voices say once its readers' corrections are laid over them:
`people`, `quotations`, and `names`, which counts each name's articles and quotations. They are
made of the voices and can be made again: voices whose `listed` is 0 are still to be written there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.article import Person, QuoteKind, Voices
from reader.errors import LibraryError
from reader.library import stored
from reader.library.corrections import Corrections, names_in
from reader.library.database import Database
from reader.library.identity import folded, words_of

_BATCH = 50
"""Articles listed again in one transaction: some 50 ms in which no other process can write."""


class People:
    """The people of the library's articles."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._corrections = Corrections(database)

    def set(self, article: int, voices: Voices) -> None:
        """Write down the people and quotations found in an article, as its readers have them.

        Within the caller's transaction, after the voices themselves were written.
        """
        run = self._database.run
        corrected = self._corrections.corrected(article, voices)
        run("DELETE FROM quotations WHERE article = ?", (article,))
        run("DELETE FROM people WHERE article = ?", (article,))
        run("DELETE FROM found_names WHERE article = ?", (article,))
        said = Counter(quote.speaker for quote in corrected.quotes if quote.kind is QuoteKind.SPEECH)
        numbers: dict[str, int] = {}
        for key, people in _by_key(corrected.people).items():
            first = people[0]
            quotations = sum(said[person.name] for person in people)
            number = run(
                "INSERT INTO people (article, name, role, key, quotations) VALUES (?, ?, ?, ?, ?)",
                (article, first.name, next((person.role for person in people if person.role), ""), key, quotations),
            )
            numbers |= {person.name: number for person in people}
            self._database.many(
                "INSERT INTO people_words (word, person) VALUES (?, ?)",
                ((word, number) for word in dict.fromkeys(words_of(key))),
            )
        self._database.many(
            "INSERT INTO quotations (article, start, end, speaker) VALUES (?, ?, ?, ?)",
            (
                (article, quote.start, quote.end, numbers.get(quote.speaker or ""))
                for quote in corrected.quotes
                if quote.kind is QuoteKind.SPEECH
            ),
        )
        # Under every name they ever go by here, so that a correction of people finds the articles it touches.
        found = {folded(person.name) for person in voices.people} | names_in(self._corrections.of(article))
        self._database.many(
            "INSERT INTO found_names (key, article) VALUES (?, ?)", ((key, article) for key in found if key)
        )
        speech = sum(quote.kind is QuoteKind.SPEECH for quote in corrected.quotes)
        run(
            "UPDATE articles SET people = ?, quotations = ? WHERE id = ?",
            (len(corrected.people), speech, article),
        )
        run("UPDATE voices SET listed = 1 WHERE version = (SELECT version FROM articles WHERE id = ?)", (article,))

    # ── Listing again ────────────────────────────────────────────────────────

    def unlisted(self) -> int:
        """Return how many articles have voices that are not listed yet."""
        return self._database.one(
            "SELECT count(*) FROM voices JOIN articles ON articles.version = voices.version WHERE listed = 0"
        )[0]

    def relist(self, most: int = _BATCH) -> list[int]:
        """List some articles whose voices or corrections changed, in one transaction; return which."""
        if not self._unlisted(1):
            return []
        with self._database.transaction():
            rows = self._unlisted(most)
            for article, version, encoding, voices in rows:
                try:
                    found = stored.decode_voices(encoding, voices)
                except LibraryError:  # damaged: nothing can be listed of it
                    self._database.run("UPDATE voices SET listed = 1 WHERE version = ?", (version,))
                else:
                    self.set(article, found)
        return [row[0] for row in rows]

    def _unlisted(self, most: int) -> list[tuple[int, int, int, bytes]]:
        rows = self._database.all(
            """
            SELECT articles.id, voices.version, encoding, voices
            FROM voices JOIN articles ON articles.version = voices.version WHERE listed = 0 LIMIT ?
            """,
            (most,),
        )
        return [(row[0], row[1], row[2], row[3]) for row in rows]

    # ── Looking up ───────────────────────────────────────────────────────────

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


def _by_key(people: Sequence[Person]) -> dict[str, list[Person]]:
    """Return the people by what their names are looked up by: two spellings are one."""
    result: dict[str, list[Person]] = {}
    for person in people:
        result.setdefault(folded(person.name), []).append(person)
    return result
