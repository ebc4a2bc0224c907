# SPDX-License-Identifier: MIT
"""The import queue: files under a job, claimed by workers, with reports that stay."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.library.database import Database
from reader.library.files import printable

QueueOutcome = Literal["new", "already", "version", "failed"]


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file a worker claimed: it is that worker's until it is finished, released or the worker dies."""

    id: int
    job: int
    path: str
    """As it was given; bytes that are no UTF-8 are surrogate escapes."""


@dataclass(frozen=True, slots=True)
class PageResult:
    """What became of one page of a file; a file with several pages has several."""

    outcome: QueueOutcome
    article: int | None = None
    error: str = ""
    """One plain line, where it failed."""


@dataclass(frozen=True, slots=True)
class JobCounts:
    """How far a job is, in files (`total`, `done`) and in pages (the others)."""

    total: int
    done: int
    new: int
    already: int
    versions: int
    failed: int


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line of a job's report."""

    path: str
    outcome: QueueOutcome
    article: int | None
    error: str


class ImportQueue:
    """The files still to be read, and what became of those that were; shared by processes."""

    def __init__(self, database: Database, now: Callable[[], str], living: Callable[[], set[str]]) -> None:
        """`living` gives the tokens of workers whose processes live."""
        self._database = database
        self._now = now
        self._living = living

    def new_job(self) -> int:
        """Open a job and return its number, which no job of this library had before."""
        return self._database.run("INSERT INTO jobs (created_at) VALUES (?)", (self._now(),))

    def enqueue(self, paths: Iterable[str], job: int | None = None) -> int:
        """Put files at the end of the queue under `job`, or a new one; return the job's number.

        A number whose job is at its end is used anew: the old job keeps its report under another number.
        """
        with self._database.transaction():
            if job is None:
                job = self.new_job()
            elif (known := self._database.first("SELECT finished_at FROM jobs WHERE id = ?", (job,))) is None:
                self._database.run("INSERT INTO jobs (id, created_at) VALUES (?, ?)", (job, self._now()))
            elif known[0] is not None:
                self._move_aside(job)
            self._database.many(
                "INSERT INTO queue (job, path) VALUES (?, ?)", ((job, os.fsencode(path)) for path in paths)
            )
        return job

    def enqueue_watched(self, paths: Iterable[str]) -> int:
        """Put files of the watched folder into the queue, under one job a day; return its number."""
        now = self._now()
        with self._database.transaction():
            row = self._database.first(
                "SELECT id FROM jobs WHERE origin = 'watched' AND substr(created_at, 1, 10) = ?", (now[:10],)
            )
            # Below zero, where no number of a window's own imports can be.
            job = row[0] if row else self._database.one("SELECT min(0, coalesce(min(id), 0)) - 1 FROM jobs")[0]
            if row:
                self._database.run("UPDATE jobs SET finished_at = NULL WHERE id = ?", (job,))
            else:
                self._database.run("INSERT INTO jobs (id, created_at, origin) VALUES (?, ?, 'watched')", (job, now))
            self._database.many(
                "INSERT INTO queue (job, path) VALUES (?, ?)", ((job, os.fsencode(path)) for path in paths)
            )
        return job

    def drop(self, file: int) -> None:
        """Take a claimed file out of the queue and its job's report."""
        self._database.run("DELETE FROM queue WHERE id = ?", (file,))

    def is_watched(self, job: int) -> bool:
        """Tell whether a job's files come of the watched folder."""
        return self._database.first("SELECT 1 FROM jobs WHERE id = ? AND origin = 'watched'", (job,)) is not None

    def _move_aside(self, job: int) -> None:
        copied = "INSERT INTO jobs (created_at, finished_at) SELECT created_at, finished_at FROM jobs WHERE id = ?"
        moved = self._database.run(copied, (job,))
        self._database.run("UPDATE queue SET job = ? WHERE job = ?", (moved, job))
        self._database.run("UPDATE jobs SET created_at = ?, finished_at = NULL WHERE id = ?", (self._now(), job))

    def claim(self, token: str, job: int | None = None) -> QueuedFile | None:
        """Take the next file for the worker with that token, of one job or of any; None when none is left."""
        condition, values = ("AND job = ?", (job,)) if job is not None else ("", ())
        with self._database.transaction():
            row = self._database.first(
                f"SELECT id, job, path FROM queue WHERE state = 'pending' {condition} ORDER BY id LIMIT 1",  # noqa: S608
                values,
            )
            if row is None:
                return None
            self._database.run("UPDATE queue SET state = 'claimed', claimed_by = ? WHERE id = ?", (token, row[0]))
        return QueuedFile(row[0], row[1], os.fsdecode(row[2]))

    def release(self, file: int) -> None:
        """Give a claimed file back unread."""
        self._database.run(
            "UPDATE queue SET state = 'pending', claimed_by = NULL WHERE id = ? AND state = 'claimed'", (file,)
        )

    def release_abandoned(self) -> int:
        """Give back the files whose workers died; return how many."""
        living = self._living()
        with self._database.transaction():
            claims = self._database.all("SELECT id, claimed_by FROM queue WHERE state = 'claimed'")
            abandoned = [file for file, token in claims if token not in living]
            self._database.many(
                "UPDATE queue SET state = 'pending', claimed_by = NULL WHERE id = ?", ((file,) for file in abandoned)
            )
        return len(abandoned)

    def finish(self, file: int, results: Sequence[PageResult]) -> None:
        """Write down what became of a file, in the order of its pages; a file of no pages is done, too."""
        state = "failed" if any(result.outcome == "failed" for result in results) else "done"
        with self._database.transaction():
            if not self._database.change("UPDATE queue SET state = ?, claimed_by = NULL WHERE id = ?", (state, file)):
                return
            self._database.run("DELETE FROM results WHERE file = ?", (file,))
            self._database.many(
                "INSERT INTO results (file, outcome, article, error) VALUES (?, ?, ?, ?)",
                ((file, result.outcome, result.article, result.error) for result in results),
            )

    def split(self, file: int, paths: Iterable[str]) -> None:
        """Replace a claimed folder by the files in it, in one step."""
        with self._database.transaction():
            row = self._database.first("SELECT job FROM queue WHERE id = ?", (file,))
            if row is None:
                return
            self._database.many(
                "INSERT INTO queue (job, path) VALUES (?, ?)", ((row[0], os.fsencode(path)) for path in paths)
            )
            self._database.run("DELETE FROM queue WHERE id = ?", (file,))

    def cancel(self, job: int) -> int:
        """Take the files of a job that nobody claimed out of the queue; return how many."""
        return self._database.change("DELETE FROM queue WHERE job = ? AND state = 'pending'", (job,))

    def try_again(self, job: int) -> int:
        """Put the failed files of a job into the queue once more; return how many."""
        with self._database.transaction():
            failed = "SELECT id FROM queue WHERE job = ? AND state = 'failed'"
            self._database.run(f"DELETE FROM results WHERE file IN ({failed})", (job,))  # noqa: S608 - our own words
            count = self._database.change(
                "UPDATE queue SET state = 'pending' WHERE job = ? AND state = 'failed'", (job,)
            )
            if count:
                self._database.run("UPDATE jobs SET finished_at = NULL WHERE id = ?", (job,))
        return count

    def close_job(self, job: int) -> bool:
        """Mark a job as finished when none of its files is open; tell whether this call did it."""
        return bool(
            self._database.change(
                """
                UPDATE jobs SET finished_at = ? WHERE id = ? AND finished_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM queue WHERE job = jobs.id AND state IN ('pending', 'claimed'))
                """,
                (self._now(), job),
            )
        )

    def unfinished_jobs(self) -> list[int]:
        """Return the jobs that are not finished, oldest first."""
        return [row[0] for row in self._database.all("SELECT id FROM jobs WHERE finished_at IS NULL ORDER BY id")]

    def unfinished(self, job: int) -> bool:
        """Tell whether a job is not finished."""
        return self._database.first("SELECT 1 FROM jobs WHERE id = ? AND finished_at IS NULL", (job,)) is not None

    def has_pending(self, job: int | None = None) -> bool:
        """Tell whether a job, or any, has files nobody has claimed yet."""
        return self.pending(1, job) > 0

    def pending(self, most: int, job: int | None = None) -> int:
        """Return how many files nobody has claimed yet, counting to `most`."""
        condition, values = ("AND job = ?", (job,)) if job is not None else ("", ())
        select = f"SELECT 1 FROM queue WHERE state = 'pending' {condition} LIMIT ?"  # noqa: S608 - our own words
        return self._database.one(f"SELECT count(*) FROM ({select})", (*values, most))[0]  # noqa: S608

    def progress(self, job: int) -> tuple[int, int]:
        """Return how many files of a job are done, failed ones included, and how many there are."""
        total, open_files = self._database.one(
            "SELECT count(*), coalesce(sum(state IN ('pending', 'claimed')), 0) FROM queue WHERE job = ?", (job,)
        )
        return total - open_files, total

    def counts(self, job: int) -> JobCounts:
        """Return how far a job is."""
        done, total = self.progress(job)
        outcomes = dict(
            self._database.all(
                "SELECT outcome, count(*) FROM results JOIN queue ON queue.id = file WHERE job = ? GROUP BY outcome",
                (job,),
            )
        )
        found = (outcomes.get(name, 0) for name in ("new", "already", "version", "failed"))
        return JobCounts(total, done, *found)

    def report(self, job: int) -> list[ReportLine]:
        """Return what became of each page of a job, in the order of its files."""
        rows = self._database.all(
            """
            SELECT path, outcome, article, error FROM results JOIN queue ON queue.id = file
            WHERE job = ? ORDER BY queue.id, results.id
            """,
            (job,),
        )
        return [ReportLine(printable(os.fsdecode(path)), *others) for path, *others in rows]

    def forget(self, job: int) -> None:
        """Remove a finished job and its report."""
        self._database.run("DELETE FROM jobs WHERE id = ? AND finished_at IS NOT NULL", (job,))
