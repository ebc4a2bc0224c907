# SPDX-License-Identifier: MIT
"""What is mended by hand: edits are kept apart from the article, and laid over whatever cleaning gives.

`contents` holds what is read. Where edits make that another text than cleaning gave, `cleaned`
holds the latter, so that every edit can be taken back without reading the original again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from reader.article import Article, Picture, Voices
from reader.edits import Brought, Edits, Removed, apply, images_of, moved
from reader.errors import LibraryError
from reader.library import stored
from reader.library.database import Database
from reader.library.files import Shipment
from reader.library.highlights import Highlights
from reader.library.identity import folded, shingles, sketch, text_hash, words_of
from reader.library.people import People
from reader.library.rows import columns_of

_RECLEANING = "recleaning"


class State(NamedTuple):
    """All that decides what is read of an article: what cleaning gave, and what was mended in it."""

    version: int
    """The version of the page it is about (`Version.id`)."""
    cleaned: Article
    edits: Edits

    @property
    def article(self) -> Article:
        """What is read."""
        return apply(self.cleaned, self.edits).article

    @property
    def unfit(self) -> tuple[Removed | Brought, ...]:
        """The edits that find no place any more: they are kept, a newer cleaner may bring it back."""
        return apply(self.cleaned, self.edits).unfit


class Source(NamedTuple):
    """Where the file of an article's version is kept, and what it was called when it was read."""

    version: int
    original: str
    """Its name under ``originals/``."""
    name: str
    parts: dict[str, str]
    """The files of its parts' folder: relative path, name under ``originals/``."""
    part: str
    """Which page of the file it is; empty for a file of one."""
    file: str
    """The path it was read from."""


class Mending:
    """The edits of the library's articles, and what a page cleaned again changes."""

    def __init__(self, database: Database, highlights: Highlights) -> None:
        self._database = database
        self._highlights = highlights

    def state(self, article: int) -> State | None:
        """Return what an article's text is made of; None where there is none of that number."""
        row = self._database.first(
            """
            SELECT articles.version, contents.encoding, contents.article, cleaned.encoding, cleaned.article
            FROM articles JOIN contents ON contents.version = articles.version
            LEFT JOIN cleaned ON cleaned.version = articles.version WHERE articles.id = ?
            """,
            (article,),
        )
        if row is None:
            return None
        version, encoding, content, cleaned_encoding, cleaned = row
        if cleaned is not None:
            encoding, content = cleaned_encoding, cleaned
        return State(version, stored.decode_article(encoding, content), edits_of(self._database, article))

    def source(self, article: int) -> Source | None:
        """Return where the file of an article's current version is; None where there is no such article."""
        row = self._database.first(
            """
            SELECT versions.id, original, original_name, parts, part, versions.file
            FROM articles JOIN versions ON versions.id = articles.version WHERE articles.id = ?
            """,
            (article,),
        )
        if row is None:
            return None
        version, original, name, parts, part, file = row
        return Source(version, original, name, json.loads(parts), part, file)

    def profile(self, version: int) -> str:
        """Return which candidate the reader chose for the article of a version; empty for the cleaner's own choice."""
        row = self._database.first("SELECT article FROM versions WHERE id = ?", (version,))
        try:
            return edits_of(self._database, row[0]).profile if row is not None else ""
        except LibraryError:  # what was mended cannot be read any more
            return ""

    def sources(self, article: int) -> list[Source]:
        """Return where the files of all an article's versions are, oldest first."""
        rows = self._database.all(
            "SELECT id, original, original_name, parts, part, file FROM versions WHERE article = ? ORDER BY number",
            (article,),
        )
        return [
            Source(version, original, name, json.loads(parts), *rest) for version, original, name, parts, *rest in rows
        ]

    # ── Writing ──────────────────────────────────────────────────────────────

    def put(
        self,
        article: int,
        change: Callable[[State], State],
        shipment: Shipment,
        pictures: tuple[Picture, ...] = (),
        voices: tuple[str, Voices] | None = None,
    ) -> bool:
        """Keep an article as `change` makes it of what it is now, in one transaction; tell whether its words changed.

        `voices` are those of a text: where that is the article's now, they need not be looked for anew.
        """
        for picture in pictures:
            shipment.add_picture(picture)
        with self._database.transaction():
            before = self.state(article)
            if before is None:
                return False
            shipment.place()
            now = change(before)
            name_pictures(self._database, now.version, pictures)
            if now.cleaned != before.cleaned:
                self._identify(now.version, now.cleaned, pictures)
            if now.edits != before.edits:
                self._keep_edits(article, now.edits)
            known = voices is not None and voices[0] == now.article.text
            return self._write(article, before, now, voices[1] if voices is not None and known else None)

    def _keep_edits(self, article: int, edits: Edits) -> None:
        if edits:
            self._database.run(
                "INSERT OR REPLACE INTO edits (article, encoding, edits) VALUES (?, ?, ?)",
                (article, stored.ENCODING, stored.encode(edits)),
            )
        else:
            self._database.run("DELETE FROM edits WHERE article = ?", (article,))

    def _write(self, article: int, before: State, now: State, voices: Voices | None) -> bool:
        old, new = before.article, now.article
        lay_edits(self._database, article, now.version, now.cleaned)
        if new == old:
            return False
        address, position, warnings = self._database.one(
            "SELECT saved_address, position, warnings FROM articles JOIN versions ON versions.id = articles.version "
            "WHERE articles.id = ?",
            (article,),
        )
        # What is wrong with the file itself stands beside what cleaning had to say.
        of_file = [warning for warning in json.loads(warnings) if warning not in before.cleaned.warnings]
        columns = columns_of(new, f"https://{address}" if address else None) | {
            "warnings": json.dumps((*new.warnings, *of_file), ensure_ascii=False),
            "changed": next_change(self._database),
            "position": moved(old.text, new.text, position),
        }
        assignments = ", ".join(f"{name} = ?" for name in columns)
        self._database.run(f"UPDATE articles SET {assignments} WHERE id = ?", (*columns.values(), article))  # noqa: S608
        if new.text == old.text:
            return False
        self._highlights.follow(article, new.text)
        self._database.run("DELETE FROM voices WHERE version = ?", (now.version,))
        People(self._database).set(article, voices or Voices())
        if voices is not None:
            self._database.run(
                "INSERT INTO voices (version, engine, encoding, voices) VALUES (?, ?, ?, ?)",
                (now.version, voices.engine, stored.ENCODING, stored.encode(voices)),
            )
        return True

    def _identify(self, version: int, cleaned: Article, pictures: tuple[Picture, ...]) -> None:
        """Write down what pages that come are compared with: what cleaning gives, not what was made of it."""
        words = words_of(cleaned.text)
        self._database.run(
            """
            UPDATE versions SET title_key = ?, published = ?, words = ?, pictures = max(pictures, ?), text_hash = ?,
            cleaner = ? WHERE id = ?
            """,
            (folded(cleaned.title), cleaned.published, len(words), len(pictures), text_hash(words),
             cleaned.receipt.cleaner, version),
        )  # fmt: skip
        self._database.run("DELETE FROM sketches WHERE version = ?", (version,))
        self._database.many(
            "INSERT INTO sketches (hash, version) VALUES (?, ?)",
            ((value, version) for value in sketch(shingles(words))),
        )

    def unfit(self, article: int) -> int:
        """Return how many of an article's edits find no place in what cleaning gives of it now."""
        if not edits_of(self._database, article).touches_blocks:
            return 0  # most articles: their text need not be read
        state = self.state(article)
        return len(state.unfit) if state is not None else 0

    # ── Cleaning all again ───────────────────────────────────────────────────

    def older_than(self, cleaner: int) -> list[int]:
        """Return the articles outside the bin that an older cleaner made, those read last first."""
        rows = self._database.all(
            """
            SELECT articles.id FROM articles JOIN versions ON versions.id = articles.version
            WHERE binned_at IS NULL AND cleaner < ? ORDER BY articles.id DESC
            """,
            (cleaner,),
        )
        return [row[0] for row in rows]

    def note_cleaner(self, version: int, cleaner: int) -> None:
        """Write down that this cleaner gives nothing else for a version: it is not asked again."""
        self._database.run("UPDATE versions SET cleaner = max(cleaner, ?) WHERE id = ?", (cleaner, version))

    @property
    def recleaning(self) -> int:
        """The cleaner all articles are to be cleaned again with, 0 for none: it goes on after a kill."""
        row = self._database.first("SELECT value FROM facts WHERE name = ?", (_RECLEANING,))
        return int(row[0]) if row is not None else 0

    @recleaning.setter
    def recleaning(self, cleaner: int) -> None:
        self._database.run("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_RECLEANING, cleaner))


def edits_of(database: Database, article: int) -> Edits:
    """Return what was mended in an article."""
    row = database.first("SELECT encoding, edits FROM edits WHERE article = ?", (article,))
    return stored.decode_edits(*row) if row is not None else Edits()


def lay_edits(database: Database, article: int, version: int, cleaned: Article) -> Article:
    """Keep and return what is read of an article: what cleaning gave of that version, with its edits.

    What cleaning gave is kept, too, where that is something else; within the caller's transaction.
    """
    shown = apply(cleaned, edits_of(database, article)).article
    database.run(
        "UPDATE contents SET encoding = ?, article = ?, text = ? WHERE version = ?",
        (stored.ENCODING, stored.encode(shown), shown.text, version),
    )
    database.run("DELETE FROM cleaned WHERE version = ?", (version,))
    if shown != cleaned:
        database.run(
            "INSERT INTO cleaned (version, encoding, article) VALUES (?, ?, ?)",
            (version, stored.ENCODING, stored.encode(cleaned)),
        )
        keys = {image.key for block in shown.blocks for image in images_of(block) if image.key}
        database.many(
            "INSERT OR IGNORE INTO version_pictures (version, picture) SELECT ?, key FROM pictures WHERE key = ?",
            ((version, key) for key in keys),
        )
    return shown


def cleaned_text(database: Database, version: int) -> str:
    """Return the text of a version as cleaning gave it, whatever was mended in it."""
    row = database.first("SELECT encoding, article FROM cleaned WHERE version = ?", (version,))
    if row is not None:
        return stored.decode_article(*row).text
    return database.one("SELECT text FROM contents WHERE version = ?", (version,))[0]


def name_pictures(database: Database, version: int, pictures: Iterable[Picture]) -> None:
    """Write down which pictures a version shows; within the caller's transaction."""
    for picture in pictures:
        database.run(
            "INSERT OR IGNORE INTO pictures (key, media_type, width, height, size) VALUES (?, ?, ?, ?, ?)",
            (picture.key, picture.media_type, picture.width, picture.height, len(picture.data)),
        )
        database.run("INSERT OR IGNORE INTO version_pictures (version, picture) VALUES (?, ?)", (version, picture.key))


def next_change(database: Database) -> int:
    """Count a change of words, so that the index hears of it; within the caller's transaction."""
    database.run("UPDATE facts SET value = value + 1 WHERE name = 'changes'")
    return database.one("SELECT value FROM facts WHERE name = 'changes'")[0]
