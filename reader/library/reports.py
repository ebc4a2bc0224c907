# SPDX-License-Identifier: MIT
"""The reports of imports: what became of each page and link, read by the page as it is shown."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reader.library.database import Database
from reader.library.files import printable
from reader.library.links import Links

Kind = Literal["new", "already", "version", "failed", "joined", "link"]
"""What became of a page, or of a link: ``joined`` to a page that is here, or ``link``: without a page."""

Show = Literal["all", "new", "already", "version", "failed", "joined", "link", "warnings"]
"""Which lines of a report are asked for; ``warnings`` are kept pages something is to be said about."""

KEPT_REPORTS = 50
"""Reports that stay: a year of weekly imports; one of 10,000 files takes some 2 MB."""

_OUTCOMES = ("new", "already", "version", "failed")


@dataclass(frozen=True, slots=True)
class Job:
    """One import, as a list of imports shows it."""

    id: int
    created_at: str
    """ISO 8601, UTC."""
    finished: bool
    files: int
    origin: str
    """``watched`` where the files came of the watched folder; else empty."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report."""

    key: int
    kind: Kind
    file: int
    """The file's number in the queue, for trying it again."""
    path: str
    """The file's path as it was given; bytes that are no UTF-8 are surrogate escapes."""
    article: int | None
    """None where there is none, or none any more."""
    title: str
    """The article's or link's title; may be empty."""
    error: str
    """One plain line, where it failed."""
    warnings: tuple[str, ...]
    url: str
    """A link's address."""
    note: str
    """What was noted about a link: its tags and folder."""


class Reports:
    """Reads the reports the import queue leaves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def jobs(self) -> list[Job]:
        """Return the imports whose reports are kept, newest first."""
        rows = self._database.all(
            """
            SELECT id, created_at, finished_at IS NOT NULL, (SELECT count(*) FROM queue WHERE job = jobs.id), origin
            FROM jobs ORDER BY created_at DESC, id DESC
            """
        )
        return [Job(job, created, bool(finished), files, origin) for job, created, finished, files, origin in rows]

    def counts(self, job: int) -> dict[Show, int]:
        """Return how many lines of each kind a job's report has; kinds without lines are missing."""
        result: dict[Show, int] = dict(
            self._database.all(
                "SELECT outcome, count(*) FROM results JOIN queue ON queue.id = file WHERE job = ? GROUP BY outcome",
                (job,),
            )
        )
        linked = Links(self._database).counts(job)
        warned = len(self._warned(job))
        result |= {"joined": linked.joined, "link": linked.waiting, "warnings": warned}
        result["all"] = sum(result.get(kind, 0) for kind in (*_OUTCOMES, "joined", "link"))
        return {kind: count for kind, count in result.items() if count}

    def keys(self, job: int, show: Show = "all") -> list[int]:
        """Return the keys of a report's lines, in the order of their files."""
        if show == "warnings":
            return self._warned(job)
        keys: list[tuple[int, int]] = []
        if show == "all" or show in _OUTCOMES:
            keys += self._database.all(
                f"""
                SELECT file, results.id * 2 FROM results JOIN queue ON queue.id = file
                WHERE job = ? {"" if show == "all" else "AND outcome = ?"}
                """,  # noqa: S608 - our own words
                (job,) if show == "all" else (job, show),
            )
        if show in {"all", "joined", "link"}:
            condition = {"all": "", "joined": "AND article IS NOT NULL", "link": "AND article IS NULL"}[show]
            keys += self._database.all(
                f"SELECT file, links.id * 2 + 1 FROM links JOIN queue ON queue.id = file WHERE job = ? {condition}",  # noqa: S608
                (job,),
            )
        return [key for _, key in sorted(keys)]

    def _warned(self, job: int) -> list[int]:
        rows = self._database.all(
            """
            SELECT results.id * 2 FROM results JOIN queue ON queue.id = results.file
            JOIN articles ON articles.id = article
            WHERE job = ? AND outcome IN ('new', 'version') AND warnings <> '[]' ORDER BY results.file, results.id
            """,
            (job,),
        )
        return [row[0] for row in rows]

    def lines(self, keys: Sequence[int]) -> list[Line]:
        """Return these lines in the order asked; missing ones are left out."""
        pages = json.dumps([key // 2 for key in keys if key % 2 == 0])
        links = json.dumps([key // 2 for key in keys if key % 2])
        found: dict[int, Line] = {}
        for number, kind, file, path, article, title, error, warnings in self._database.all(
            """
            SELECT results.id, outcome, results.file, path, articles.id, coalesce(title, ''), error,
            coalesce(warnings, '[]')
            FROM results JOIN queue ON queue.id = results.file
            LEFT JOIN articles ON articles.id = article AND binned_at IS NULL
            WHERE results.id IN (SELECT value FROM json_each(?))
            """,
            (pages,),
        ):
            given, told = os.fsdecode(path), tuple(json.loads(warnings))
            found[number * 2] = Line(number * 2, kind, file, given, article, title, error, told, "", "")
        for number, file, path, article, title, url, tags, folder, note in self._database.all(
            """
            SELECT links.id, links.file, path, article, title, url, tags, folder, note
            FROM links JOIN queue ON queue.id = links.file WHERE links.id IN (SELECT value FROM json_each(?))
            """,
            (links,),
        ):
            kind: Kind = "link" if article is None else "joined"
            noted = ", ".join(part for part in (folder, *json.loads(tags), note) if part)
            key = number * 2 + 1
            found[key] = Line(key, kind, file, os.fsdecode(path), article, title, "", (), url, noted)
        return [found[key] for key in keys if key in found]

    def as_text(self, job: int, show: Show = "all") -> str:
        """Return a report as lines of text, parted by tabs: kind, file, title or address, what is to be said."""
        written: list[str] = []
        for line in self.lines(self.keys(job, show)):
            said = line.error or "; ".join(line.warnings) or line.note
            fields = (line.kind, printable(line.path), line.url or line.title, said)
            written.append("\t".join(" ".join(field.split()) for field in fields))
        return "\n".join(written)

    def try_again(self, files: Sequence[int]) -> list[int]:
        """Put failed files of the queue in once more; return the jobs they belong to."""
        with self._database.transaction():
            chosen = "SELECT id FROM queue WHERE state = 'failed' AND id IN (SELECT value FROM json_each(?))"
            wanted = json.dumps(list(files))
            select = f"SELECT DISTINCT job FROM queue WHERE id IN ({chosen})"  # noqa: S608 - our own words
            jobs = [row[0] for row in self._database.all(select, (wanted,))]
            self._database.run(f"DELETE FROM results WHERE file IN ({chosen})", (wanted,))  # noqa: S608
            self._database.run(f"UPDATE queue SET state = 'pending' WHERE id IN ({chosen})", (wanted,))  # noqa: S608
            for job in jobs:
                self._database.run("UPDATE jobs SET finished_at = NULL WHERE id = ?", (job,))
        return jobs

    def prune(self, keep: int = KEPT_REPORTS) -> int:
        """Forget the oldest finished jobs beyond `keep`, but for links that wait for a page; return how many."""
        return self._database.change(
            """
            DELETE FROM jobs WHERE finished_at IS NOT NULL AND id NOT IN (
              SELECT id FROM jobs ORDER BY created_at DESC, id DESC LIMIT ?
            ) AND NOT EXISTS (
              SELECT 1 FROM links JOIN queue ON queue.id = file WHERE job = jobs.id AND article IS NULL
            )
            """,
            (keep,),
        )
