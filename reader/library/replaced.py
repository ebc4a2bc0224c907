# SPDX-License-Identifier: MIT
"""What cleaning the whole library again replaced, so that it is one deed: taken back and done again as a whole.

Each cleaning of all articles is a run. For every article it made another one its row holds the other side: what
cleaning gave before while the library has what came after, and the other way round once that is taken back. A side
that was asked for is written down first, so that a kill on the way leaves nothing half: `going` tells it.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.article import Article
from reader.errors import LibraryError
from reader.library import stored
from reader.library.database import Database

_RUN, _GOING = "replaced-run", "replaced-going"


class Going(NamedTuple):
    """A run that is on its way to one of its sides."""

    run: int
    back: bool
    """Whether the articles are to be as they were before it."""


class Replaced:
    """The runs of this session; earlier ones cannot be taken back any more."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ── A run ────────────────────────────────────────────────────────────────

    @property
    def run(self) -> int:
        """The number of the last run, 0 before the first."""
        row = self._database.first("SELECT value FROM facts WHERE name = ?", (_RUN,))
        return int(row[0]) if row is not None else 0

    def begin(self) -> int:
        """Begin a run; return its number."""
        with self._database.transaction():
            run = self.run + 1
            self._database.run("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_RUN, run))
        return run

    def keep(self, run: int, article: int, version: int, cleaned: Article) -> None:
        """Keep what cleaning gave of an article before; within the caller's transaction."""
        self._database.run(
            "INSERT OR IGNORE INTO replaced (run, article, version, encoding, cleaned) VALUES (?, ?, ?, ?, ?)",
            (run, article, version, stored.ENCODING, stored.encode(cleaned)),
        )

    def forget(self) -> None:
        """Forget all runs, save where one is on its way."""
        if self.going is None:
            self._database.run("DELETE FROM replaced")

    # ── There and back ───────────────────────────────────────────────────────

    @property
    def going(self) -> Going | None:
        """The run that is on its way; None where all are whole."""
        row = self._database.first("SELECT value FROM facts WHERE name = ?", (_GOING,))
        return Going(abs(row[0]), row[0] < 0) if row is not None and row[0] else None

    def go(self, run: int, *, back: bool) -> None:
        """Write down that a run is to be taken back, or done again; `waiting` tells with which articles."""
        value = -run if back else run
        self._database.run("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_GOING, value))

    def waiting(self, most: int) -> list[int]:
        """Return articles of the run that is on its way which are not there yet; none: it has arrived."""
        going = self.going
        if going is None:
            return []
        rows = self._database.all(
            "SELECT article FROM replaced WHERE run = ? AND back != ? ORDER BY article DESC LIMIT ?",
            (going.run, going.back, most),
        )
        if not rows:
            self._database.run("DELETE FROM facts WHERE name = ?", (_GOING,))
        return [row[0] for row in rows]

    def swap(self, article: int, version: int, cleaned: Article) -> Article:
        """Take what is kept of an article for what cleaning gives of it; within the caller's transaction.

        Another version of it may be here by now, or the row be damaged: the article stays as it is.
        """
        going = self.going
        row = going and self._database.first(
            "SELECT version, encoding, cleaned FROM replaced WHERE run = ? AND article = ? AND back != ?",
            (going.run, article, going.back),
        )
        if going is None or not row:
            return cleaned
        kept = _read(row[1], row[2]) if row[0] == version else None
        self._database.run(
            "UPDATE replaced SET back = ? WHERE run = ? AND article = ?", (going.back, going.run, article)
        )
        if kept is None:
            return cleaned
        self._database.run(
            "UPDATE replaced SET encoding = ?, cleaned = ? WHERE run = ? AND article = ?",
            (stored.ENCODING, stored.encode(cleaned), going.run, article),
        )
        return kept


def _read(encoding: int, data: bytes) -> Article | None:
    """Return what is kept of an article; None where it is damaged: the others go on without it."""
    try:
        return stored.decode_article(encoding, data)
    except LibraryError:
        return None
