# SPDX-License-Identifier: MIT
"""The library: everything that is kept of the saved pages, in one folder."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import platformdirs

from reader.article import Article, Cleaned, Picture, SavedPage, Voices
from reader.errors import LibraryError
from reader.library import stored, workbench
from reader.library.adding import Adding
from reader.library.bin import Bin
from reader.library.corrections import Corrections
from reader.library.database import Database, Row, telling
from reader.library.files import (
    Recent,
    Shipment,
    VanishedError,
    original_path,
    picture_path,
)
from reader.library.finding import Finding
from reader.library.highlights import Highlights
from reader.library.housekeeping import INCOMING, Housekeeping
from reader.library.laying_out import laid_out
from reader.library.links import Links
from reader.library.lists import Filter, Lists, Order
from reader.library.marks import Marks
from reader.library.mending import Mending, Source
from reader.library.mending import State as MendingState
from reader.library.people import People
from reader.library.queue import ImportQueue
from reader.library.records import FAILED_ENGINE, Added, ArticleRow, Changes, KeptArticle, State, Version
from reader.library.replaced import Replaced
from reader.library.reports import Reports
from reader.library.sayings import Sayings
from reader.library.searches import SavedSearch, SavedSearches
from reader.library.tagging import Tagging
from reader.library.tenancy import Tenancy
from reader.library.watched import Watched

DATABASE = "library.sqlite"

_ROW = (
    "articles.id, title, site, byline, published, added_at, words, language, excerpt, lead_image, quotations, people, "
    "state, starred, position, progress, file, warnings, "
    "(SELECT json_group_array(name) FROM (SELECT name FROM article_tags JOIN tags ON tags.id = tag "
    "WHERE article = articles.id ORDER BY key)), binned_at"
)


def default_folder() -> Path:
    """Return the folder of the reader's own library: ``$VERBATIM_LIBRARY``, else the system's data folder."""
    chosen = os.environ.get("VERBATIM_LIBRARY")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("verbatim", appauthor=False))


def utc_now() -> str:
    """Return the present as ISO 8601, UTC, with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Library:
    """What is kept, in one folder: a database, the originals and the pictures.

    An instance belongs to the thread that made it. Several processes may have the same library
    open; each write is one transaction, so each sees the others' work whole or not at all.
    """

    def __init__(self, folder: Path, now: Callable[[], str] = utc_now) -> None:
        """Open the library in `folder`, or create it there; raises LibraryError."""
        self.folder = folder
        with telling():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._now = now
        self._tenancy = Tenancy(folder)
        try:
            self._database = Database(folder / DATABASE)
        except BaseException:
            self._tenancy.close()
            raise
        self._bench: workbench.Workbench | None = None
        self._recent = Recent()
        self._adding = Adding(self._database, folder, now)
        self.lists = Lists(self._database)
        self.marks = Marks(self._database)
        self.tagging = Tagging(self._database)
        self.bin = Bin(self._database, folder, now, lambda: self.bench)
        self.searches = SavedSearches(self._database)
        self.people = People(self._database)
        self.finding = Finding(self._database, self.people)
        self.highlights = Highlights(self._database, now)
        self.mending = Mending(self._database, self.highlights)
        self.replaced = Replaced(self._database)
        self.corrections = Corrections(self._database, now)
        self.sayings = Sayings(self._database)
        self.links = Links(self._database)
        self.reports = Reports(self._database)
        self.watched = Watched(self._database)
        self.housekeeping = Housekeeping(self._database, folder)
        self.queue = ImportQueue(self._database, now, lambda: workbench.living(folder / INCOMING))

    @staticmethod
    def is_in(folder: Path) -> bool:
        """Tell whether there is a library in `folder`: opening one makes it."""
        return (folder / DATABASE).is_file()

    # ── The list ─────────────────────────────────────────────────────────────

    def ids(self, order: Order = "added", descending: bool = True) -> list[int]:
        """Return all articles outside the bin in that order; those without a value for it come last."""
        return self.lists.ids(Filter(), order, descending=descending)

    def rows(self, ids: Sequence[int], *, binned: bool = False) -> list[ArticleRow]:
        """Return the rows of these articles in the order asked, in one query; missing ones are left out.

        What lies in the bin is missing, and with `binned` what does not.
        """
        # The plus keeps SQLite from walking an index of all that is not in the bin.
        condition = "+binned_at IS NOT NULL" if binned else "+binned_at IS NULL"
        found = self._database.all(
            f"SELECT {_ROW} FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND {condition}",  # noqa: S608
            (json.dumps(list(ids)),),
        )
        by_id = {row[0]: _article_row(row) for row in found}
        return [by_id[article] for article in ids if article in by_id]

    def titled(self, words: Sequence[str], limit: int) -> list[int]:
        """Return the articles whose titles hold all of these folded strings, newest first.

        What searching falls back to while there is no index; reads every title.
        """
        conditions = "".join(" AND instr(title_key, ?)" for _ in words)
        select = f"SELECT id FROM articles WHERE binned_at IS NULL{conditions} ORDER BY added_at DESC, id DESC LIMIT ?"  # noqa: S608
        return [row[0] for row in self._database.all(select, (*words, limit))]

    # ── One article ──────────────────────────────────────────────────────────

    def article(self, article: int) -> KeptArticle:
        """Return a kept article with its voices, corrected; raises LibraryError where there is none of that number."""
        row = self._database.first(
            f"""
            SELECT {_ROW},
            articles.version, original, contents.encoding, contents.article, voices.encoding, voices.voices
            FROM articles JOIN (SELECT id AS version_id, original FROM versions) ON version_id = articles.version
            JOIN contents ON contents.version = articles.version LEFT JOIN voices ON voices.version = articles.version
            WHERE articles.id = ?
            """,  # noqa: S608 - the columns above
            (article,),
        )
        if row is None:
            raise LibraryError("This article is no longer in the library.", "Look for it in the list.")
        version, original, encoding, content, voices_encoding, voices = row[-6:]
        decoded = stored.decode_article(encoding, content)
        found = stored.decode_voices(voices_encoding, voices) if voices is not None else None
        return KeptArticle(
            row=_article_row(row[:-6]),
            article=decoded,
            voices=self.corrections.corrected(article, found, decoded.text) if found is not None else None,
            original=original_path(self.folder, original),
            version=version,
            found=found,
        )

    def text(self, article: int) -> str | None:
        """Return an article's text without decoding the article; None where there is none of that number."""
        row = self._database.first(
            "SELECT text FROM articles JOIN contents ON contents.version = articles.version WHERE id = ?", (article,)
        )
        return row[0] if row else None

    def versions(self, article: int) -> list[Version]:
        """Return the states of a page that are kept, oldest first."""
        rows = self._database.all(
            """
            SELECT versions.id, number, versions.added_at, saved_at, versions.file, versions.id = articles.version
            FROM versions JOIN articles ON articles.id = article WHERE article = ? ORDER BY number
            """,
            (article,),
        )
        return [Version(*others, current=bool(current)) for *others, current in rows]

    def version_text(self, version: int) -> str:
        """Return the text of one version, for comparing; raises LibraryError where there is none."""
        row = self._database.first("SELECT text FROM contents WHERE version = ?", (version,))
        if row is None:
            raise LibraryError("This version is no longer in the library.")
        return row[0]

    def version(self, version: int) -> tuple[Article, Voices | None]:
        """Return the article as one version has it, and its voices where they were found; raises LibraryError."""
        row = self._database.first(
            """
            SELECT versions.article, contents.encoding, contents.article, voices.encoding, voices
            FROM versions JOIN contents ON contents.version = versions.id
            LEFT JOIN voices ON voices.version = versions.id WHERE versions.id = ?
            """,
            (version,),
        )
        if row is None:
            raise LibraryError("This version is no longer in the library.")
        number, encoding, content, voices_encoding, voices = row
        article = stored.decode_article(encoding, content)
        if voices is None:
            return article, None
        found = stored.decode_voices(voices_encoding, voices)
        return article, self.corrections.corrected(number, found, article.text)

    def tags(self, article: int) -> list[str]:
        """Return an article's tags, sorted."""
        rows = self._database.all(
            "SELECT name FROM article_tags JOIN tags ON tags.id = tag WHERE article = ? ORDER BY key", (article,)
        )
        return [row[0] for row in rows]

    def picture_path(self, key: str) -> Path | None:
        """Return the file of a stored picture; None where there is none."""
        path = picture_path(self.folder, key)
        return path if path is not None and path.is_file() else None

    def picture(self, key: str) -> bytes | None:
        """Return the bytes of a stored picture; None where there is none."""
        path = picture_path(self.folder, key)
        try:
            return path.read_bytes() if path is not None else None
        except OSError:
            return None

    # ── What readers do ──────────────────────────────────────────────────────

    def set_position(self, article: int, offset: int, progress: float) -> None:
        """Keep where reading stopped (a code point of the text) and how much was read (0 to 1).

        An unread article that was begun becomes one that is being read.
        """
        self._database.run(
            """
            UPDATE articles SET position = ?, progress = ?,
            state = CASE WHEN state = 'unread' AND ? > 0 THEN 'reading' ELSE state END WHERE id = ?
            """,
            (max(0, offset), min(1.0, max(0.0, progress)), offset, article),
        )

    def set_state(self, article: int, state: State) -> None:
        """Mark an article as unread, reading, read or archived."""
        self.marks.set_state([article], state)

    def set_starred(self, article: int, starred: bool) -> None:
        """Give an article its star, or take it."""
        self.marks.set_starred([article], starred)

    def saved_searches(self) -> list[SavedSearch]:
        """Return the searches kept under a name, in their order."""
        return self.searches.all()

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a query under a name; raises LibraryError where one of the two is missing."""
        return self.searches.save(name, query)

    # ── What importing brings ────────────────────────────────────────────────

    def add(self, page: SavedPage, cleaned: Cleaned) -> Added:
        """Keep a page: its file byte for byte, its article and pictures; raises LibraryError, then keeps nothing.

        A page that is here already is recognised: unchanged it is not kept twice, changed it becomes
        a version of the same article.
        """
        with telling():
            cleaned = stored.storable(cleaned)
            try:
                return self._ship(page, cleaned)
            except VanishedError:
                return self._ship(page, cleaned)

    def _ship(self, page: SavedPage, cleaned: Cleaned) -> Added:
        with Shipment(self.folder, self.bench, self._recent) as shipment:
            return self._adding.add(page, cleaned, shipment)

    def mend(
        self,
        article: int,
        state: MendingState,
        pictures: Iterable[Picture] = (),
        voices: Voices | None = None,
        *,
        edits_only: bool = False,
    ) -> bool:
        """Keep an article as its reader mended it, with the pictures that came with it; raises LibraryError.

        Of the state only the edits count where another version of the page came in since, and with
        `edits_only`: then a page cleaned again meanwhile stays so. `voices` are those of the state's text.
        Tells whether the words changed: then the voices are to be found again, unless they were given.
        """
        own = stored.storable(Cleaned(state.cleaned)).article

        def change(before: MendingState) -> MendingState:
            if edits_only or before.version != state.version:
                return before._replace(edits=state.edits)
            return state._replace(cleaned=own)

        return self._put(article, change, tuple(pictures), (state.article.text, voices) if voices else None)

    def reclean(self, article: int, version: int, cleaned: Cleaned, profile: str, run: int = 0) -> bool:
        """Keep a version of an article as cleaning gives it anew, the reader's edits laid over it; raises LibraryError.

        Nothing is kept where another version came in since. What it was before is kept for a `run` of all articles.
        Tells whether the words changed.
        """
        cleaned = stored.storable(cleaned)

        def change(before: MendingState) -> MendingState:
            if before.version != version:
                return before
            if run:
                self.replaced.keep(run, article, version, before.cleaned)
            return before._replace(cleaned=cleaned.article, edits=replace(before.edits, profile=profile))

        return self._put(article, change, cleaned.pictures, None)

    def swap_replaced(self, article: int) -> bool:
        """Have an article as it is on the side its run is on the way to; tell whether its words changed."""

        def change(before: MendingState) -> MendingState:
            return before._replace(cleaned=self.replaced.swap(article, before.version, before.cleaned))

        return self._put(article, change, (), None)

    def _put(
        self,
        article: int,
        change: Callable[[MendingState], MendingState],
        pictures: tuple[Picture, ...],
        voices: tuple[str, Voices] | None,
    ) -> bool:
        with telling(), Shipment(self.folder, self.bench, self._recent) as shipment:
            return self.mending.put(article, change, shipment, pictures, voices)

    @contextmanager
    def laid_out(self, article: int) -> Generator[tuple[Source, Path]]:
        """Give an article's original as a file under its own name with its parts beside it, to be read again."""
        source = self.mending.source(article)
        if source is None:
            raise LibraryError("This article is no longer in the library.", "Look for it in the list.")
        with telling():
            bench = self.bench
        with laid_out(self.folder, bench, source) as path:
            yield source, path

    def set_voices(self, article: int, voices: Voices, version: int | None = None, *, text: str | None = None) -> bool:
        """Keep what was found in an article, or in the `version` it was found in; tell whether that still is there.

        With the `text` it was found in nothing is kept where the article has another by now: it was mended meanwhile.
        Corrections stay: they are laid over whatever is found.
        """
        with self._database.transaction():
            row = self._database.first(
                "SELECT articles.version FROM articles JOIN versions ON articles.id = article WHERE versions.id = ?"
                if version is not None
                else "SELECT version FROM articles WHERE id = ?",
                (version if version is not None else article,),
            )
            if row is None:
                return False
            target = version if version is not None else row[0]
            if text is not None and text != self.version_text(target):
                return False
            self._database.run(
                "INSERT OR REPLACE INTO voices (version, engine, encoding, voices) VALUES (?, ?, ?, ?)",
                (target, voices.engine, stored.ENCODING, stored.encode(voices)),
            )
            if target == row[0]:
                self.people.set(article, voices)
        return True

    def has_voices(self, article: int) -> bool:
        """Tell whether an article's voices were looked for; so it is where there is no such article."""
        select = "SELECT 1 FROM articles LEFT JOIN voices USING (version) WHERE id = ? AND voices.version IS NULL"
        return self._database.first(select, (article,)) is None

    def ids_without_voices(self, engine: str | None = None) -> list[int]:
        """Return the articles whose voices were not found, or by another engine than `engine`; newest first.

        Where finding them failed in this version of the program it is not tried again.
        """
        rows = self._database.all(
            """
            SELECT articles.id FROM articles LEFT JOIN voices ON voices.version = articles.version
            WHERE binned_at IS NULL AND (
              voices.version IS NULL
              OR (voices.engine LIKE 'failed %' AND voices.engine <> :failed)
              OR (voices.engine NOT LIKE 'failed %' AND voices.engine <> coalesce(:engine, voices.engine))
            )
            ORDER BY articles.id DESC
            """,
            {"engine": engine, "failed": FAILED_ENGINE},
        )
        return [row[0] for row in rows]

    # ── What an index needs ──────────────────────────────────────────────────

    @property
    def identity(self) -> str:
        """A word of 32 letters that tells this library from others, whatever folder it is in."""
        return self._database.one("SELECT value FROM facts WHERE name = 'identity'")[0]

    @property
    def counter(self) -> int:
        """How many changes of words there were: `changed_since` this gives none."""
        return self._database.one("SELECT value FROM facts WHERE name = 'changes'")[0]

    def changed_since(self, counter: int, limit: int | None = None) -> Changes:
        """Return what an index that asked at `counter` (0: never) has to catch up with, at most `limit` articles."""
        rows = self._database.all(
            """
            SELECT id, changed, binned_at IS NOT NULL FROM articles WHERE changed > :since
            UNION ALL SELECT article, changed, 1 FROM removed WHERE changed > :since ORDER BY 2 LIMIT :limit
            """,
            {"since": counter, "limit": -1 if limit is None else limit},
        )
        return Changes(
            counter=rows[-1][1] if rows else counter,
            changed=tuple(row[0] for row in rows if not row[2]),
            gone=tuple(row[0] for row in rows if row[2]),
        )

    # ── Housekeeping ─────────────────────────────────────────────────────────

    @property
    def bench(self) -> workbench.Workbench:
        """This instance's place for files it writes; its token names it in the import queue."""
        if self._bench is None:
            self._bench = workbench.Workbench(self.folder / INCOMING)
        return self._bench

    def sweep(self) -> int:
        """Remove what killed processes left: their unfinished files, and files no article names. Return how many."""
        return self.housekeeping.sweep()

    def problems(self, *, thorough: bool = False) -> list[str]:
        """Return what is wrong with the database, one line each; `thorough` reads every row of every index."""
        return self._database.problems(thorough=thorough)

    def close(self) -> None:
        """Close the library."""
        if self._bench is not None:
            self._bench.close()
        self._database.close()
        self._tenancy.close()


def _article_row(row: Row) -> ArticleRow:
    values = list(row)
    values[3] = _strings(row[3])
    values[13] = bool(row[13])
    values[17] = _strings(row[17])
    values[18] = _strings(row[18])
    return ArticleRow(*values)


def _strings(listed: str) -> tuple[str, ...]:
    return () if listed == "[]" else tuple(msgspec.json.decode(listed, type=list[str]))
