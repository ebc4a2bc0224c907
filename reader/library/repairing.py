# SPDX-License-Identifier: MIT
"""Mending what a check found, each thing without loss: what has to go is set aside, the rest made again.

What wants the cleaner is given by `clean`, which reads an original again.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from reader.article import Article
from reader.errors import LibraryError
from reader.library import stored
from reader.library.cleaning_source import Clean
from reader.library.database import Database
from reader.library.file_repairing import FileRepairing
from reader.library.findings import Finding, FindingKind
from reader.library.library import DATABASE, Library
from reader.library.mending import next_change
from reader.library.people import People
from reader.library.rows import columns_of
from reader.library.setting_aside import SettingAside
from reader.library.text_repairing import TextRepairing


class Repairing:
    """Mends one finding after the other; each in a transaction of its own, so that a kill leaves all whole."""

    def __init__(self, library: Library, aside: SettingAside, clean: Clean) -> None:
        self._library = library
        self._folder = library.folder
        self._database = Database(library.folder / DATABASE)
        self._aside = aside
        self._texts = TextRepairing(library, self._database, aside, clean)
        self._files = FileRepairing(library, self._database, aside, clean)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def mend(self, finding: Finding) -> str:
        """Mend what was found and return the deed as a sentence; empty where nothing can be done."""
        texts, files = self._texts, self._files
        mends: dict[FindingKind, Callable[[Finding], str]] = {
            FindingKind.ROWS: self._rows,
            FindingKind.VERSION: self._version,
            FindingKind.ARTICLE: texts.article,
            FindingKind.CLEANED: texts.cleaned,
            FindingKind.EDITS: texts.edits,
            FindingKind.VOICES: texts.voices,
            FindingKind.HIGHLIGHT: texts.highlights,
            FindingKind.CORRECTION: self._correction,
            FindingKind.PEOPLE: self._people,
            FindingKind.ORIGINAL: files.original,
            FindingKind.PICTURE: files.picture,
            FindingKind.NOTE: files.note,
            FindingKind.UNNAMED: files.unnamed,
            FindingKind.UNFINISHED: files.unfinished,
            FindingKind.QUEUE: self._queue,
            FindingKind.CHANGES: self._changes,
        }
        mend = mends.get(finding.kind)
        return mend(finding) if mend is not None else ""

    # ── Rows ─────────────────────────────────────────────────────────────────

    def _rows(self, finding: Finding) -> str:
        table = finding.subject
        if not table.isidentifier():  # no table of ours
            return ""
        columns = [row[1] for row in self._database.all(f"PRAGMA table_info({table})")]
        with self._database.transaction():
            for key in self._database.all(f"PRAGMA foreign_key_list({table})"):
                parent, column = key[2], key[3]
                target = key[4] or next(row[1] for row in self._database.all(f"PRAGMA table_info({parent})") if row[5])
                gone = f"NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE parent.{target} = {table}.{column})"  # noqa: S608
                dangling = f"FROM {table} WHERE {column} IS NOT NULL AND {gone}"
                rows = self._database.all(f"SELECT * {dangling}")
                if rows:
                    self._aside.note(table, columns, rows)
                    self._database.run(f"DELETE {dangling}")
        return "They were set aside."

    def _version(self, finding: Finding) -> str:
        if finding.version is not None:
            return self._list_again(finding)
        newest = self._newest(finding.article)
        if newest is None:
            return ""
        with self._database.transaction():
            self._database.run(
                "UPDATE articles SET version = ?, changed = ? WHERE id = ?",
                (newest, next_change(self._database), finding.article),
            )
        return "The newest one is read."

    def _newest(self, article: int | None) -> int | None:
        row = self._database.first("SELECT id FROM versions WHERE article = ? ORDER BY number DESC LIMIT 1", (article,))
        return row[0] if row is not None else None

    def _read(self, version: int | None) -> Article | None:
        row = self._database.first("SELECT encoding, article FROM contents WHERE version = ?", (version,))
        try:
            return stored.decode_article(*row) if row is not None else None
        except LibraryError:
            return None

    def _list_again(self, finding: Finding) -> str:
        """Make an article's entry in the list of the newest version that is kept of it."""
        version = self._newest(finding.article)
        article = self._read(version)
        if article is None and self._texts.article(Finding(FindingKind.ARTICLE, "", "", finding.article, version)):
            article = self._read(version)
        if article is None:
            return ""
        added_at, file, address = self._database.one(
            "SELECT added_at, file, saved_address FROM versions WHERE id = ?", (version,)
        )
        with self._database.transaction():
            columns = columns_of(article, f"https://{address}" if address else None) | {
                "id": finding.article, "version": version, "added_at": added_at, "file": file,
                "warnings": json.dumps(article.warnings), "changed": next_change(self._database),
            }  # fmt: skip
            names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
            self._database.run(f"INSERT INTO articles ({names}) VALUES ({marks})", tuple(columns.values()))  # noqa: S608
            self._database.run("DELETE FROM removed WHERE article = ?", (finding.article,))
            self._database.run("UPDATE voices SET listed = 0 WHERE version = ?", (version,))
        return "It is in the list again."

    def _correction(self, finding: Finding) -> str:
        self._aside.take_row(self._database, "corrections", "token", finding.subject)
        return "It was set aside."

    def _people(self, finding: Finding) -> str:
        with self._database.transaction():
            if finding.version is not None:
                self._database.run("DELETE FROM quotations WHERE article = ?", (finding.article,))
                self._database.run("UPDATE voices SET listed = 0 WHERE version = ?", (finding.version,))
            else:
                self._database.run("DELETE FROM names")
                self._database.run(
                    """
                    INSERT INTO names (key, name, articles, quotations)
                    SELECT people.key, max(people.name), count(*), sum(people.quotations)
                    FROM people JOIN articles ON articles.id = article
                    WHERE binned_at IS NULL AND people.key <> '' GROUP BY people.key
                    """
                )
        self._relist()
        return "It was made again."

    def finish(self) -> None:
        """List the people and quotations of articles whose voices are still to be listed: when all else is mended."""
        self._relist()

    def _relist(self) -> None:
        people = People(self._database)
        while people.relist():
            pass

    # ── Queue and counter ────────────────────────────────────────────────────

    def _queue(self, finding: Finding) -> str:
        if finding.subject == "claims":
            self._library.queue.release_abandoned()
            return "They are read when Verbatim opens next."
        gone = "article IS NOT NULL AND article NOT IN (SELECT id FROM articles)"
        with self._database.transaction():
            for table in ("results", "links"):
                self._database.run(f"UPDATE {table} SET article = NULL WHERE {gone}")  # noqa: S608
        return "They name none now."

    def _changes(self, finding: Finding) -> str:  # noqa: ARG002 - as all mends
        with self._database.transaction():
            self._database.run("INSERT OR IGNORE INTO facts VALUES ('identity', lower(hex(randomblob(16))))")
            self._database.run("INSERT OR IGNORE INTO facts VALUES ('changes', 0)")
            self._database.run(
                """
                UPDATE facts SET value = max(
                  CAST(value AS INTEGER), coalesce((SELECT max(changed) FROM articles), 0),
                  coalesce((SELECT max(changed) FROM removed), 0)
                ) WHERE name = 'changes'
                """
            )
        return "It was set right."
