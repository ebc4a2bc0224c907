# SPDX-License-Identifier: MIT
"""A damaged database: what SQLite still reads of it goes into a new one, which takes its place when it is whole.

The damaged one is kept. Only what readers and pages gave is taken over; lists that are made of it are made again.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import DamagedLibrary
from reader.library.database import Database, telling
from reader.library.setting_aside import SettingAside
from reader.library.work import Work

TABLES = (
    "facts", "articles", "removed", "versions", "contents", "cleaned", "edits", "voices", "sketches", "pictures",
    "version_pictures", "tags", "article_tags", "jobs", "queue", "results", "links", "watched", "highlights",
    "corrections", "saved_searches",
)  # fmt: skip
"""What is taken over; people, quotations and names are listed again."""

_OF = {"contents": "versions", "voices": "versions", "cleaned": "versions", "edits": "articles"}
"""Tables whose rows have the numbers of another's: where their own tree is torn, those numbers are tried."""

_AT_ONCE = 200

_INDEX_LINES = ("missing from index", "wrong # of entries in index", "non-unique entry in index")


@dataclass
class Salvaged:
    """What came of it."""

    rows: dict[str, int] = field(default_factory=dict[str, int])
    """How many rows of each table were read."""
    torn: list[str] = field(default_factory=list[str])
    """Tables of which something could not be read."""


def is_of_indexes(damage: Sequence[str]) -> bool:
    """Tell whether only SQLite's own indexes are wrong: they can be made again without loss."""
    return bool(damage) and all(any(word in line for word in _INDEX_LINES) for line in damage)


def keep_copy(path: Path, aside: SettingAside) -> Path:
    """Copy a database as it is, its log included, before it is repaired; raises LibraryError."""
    target = aside.place(path.name)
    with telling():
        for ending in ("", "-wal"):
            source = path.with_name(path.name + ending)
            if source.exists():
                shutil.copyfile(source, target.with_name(target.name + ending))
    return target


def index_again(path: Path) -> bool:
    """Make SQLite's indexes again; tell whether the database is sound now."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("REINDEX")
            return database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        return False


def salvage(path: Path, work: Work) -> Salvaged:
    """Put a new database with everything that reads in the place of the damaged one, whole or not at all.

    Nobody else may have it open. Raises DamagedLibrary where nothing of it reads.
    """
    partial = path.with_name(path.name + ".salvaged")
    _remove(partial)
    try:
        result = Salvaged()
        new = Database(partial)
        try:
            _take_over(path, new, result, work)
            new.run("PRAGMA wal_checkpoint(TRUNCATE)")
            new.run("PRAGMA journal_mode = DELETE")
        finally:
            new.close()
        if not result.rows.get("articles") and not result.rows.get("versions"):
            raise DamagedLibrary("Nothing of the library file can be read any more.", "Restore a backup.")
        with telling():
            # The old log would be read into the new database: first it goes, its copy is kept.
            _checkpoint(path)
            for ending in ("-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
            partial.replace(path)
    finally:
        _remove(partial)
    return result


def _remove(partial: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        partial.with_name(partial.name + ending).unlink(missing_ok=True)


def _checkpoint(path: Path) -> None:
    """Have the damaged database take in its log where it can: then it is whole without it."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _take_over(path: Path, new: Database, result: Salvaged, work: Work) -> None:
    new.run("PRAGMA foreign_keys = OFF")
    new.run("DELETE FROM facts")
    try:
        old = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    except sqlite3.Error as error:
        raise DamagedLibrary("The library file cannot be opened.", "Restore a backup.") from error
    with closing(old):
        old.execute("PRAGMA cell_size_check = ON") if _reads(old) else None
        work.begin(len(TABLES))
        for table in TABLES:
            with new.transaction():
                columns = _columns(old, new, table)
                names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
                insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names of our schema
                reading = _Reading(old, new, table, columns)
                count = 0
                for row in reading.rows():
                    with suppress(sqlite3.IntegrityError):  # a row whose bytes say what no row can
                        count += new.change(insert, row)
                result.rows[table] = count
                if reading.torn:
                    result.torn.append(table)
            work.step()
        with new.transaction():
            new.run("INSERT OR IGNORE INTO facts VALUES ('identity', lower(hex(randomblob(16)))), ('changes', 0)")
            new.run("UPDATE voices SET listed = 0")


def _reads(old: sqlite3.Connection) -> bool:
    try:
        old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:
        raise DamagedLibrary("Nothing of the library file can be read any more.", "Restore a backup.") from error
    return True


def _columns(old: sqlite3.Connection, new: Database, table: str) -> list[str]:
    """Return the columns both have: an older schema has fewer."""
    ours = [row[1] for row in new.all(f"PRAGMA table_info({table})")]
    with suppress(sqlite3.DatabaseError):
        theirs = {row[1] for row in old.execute(f"PRAGMA table_info({table})")}
        return [name for name in ours if name in theirs] or ours
    return ours


class _Reading:
    """Reads a table of a damaged database: from its beginning, from its end, and row by row in between."""

    def __init__(self, old: sqlite3.Connection, new: Database, table: str, columns: list[str]) -> None:
        self._old = old
        self._new = new
        self._table = table
        self._names = ", ".join(columns)
        schema = new.one("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,))[0]
        self._has_rowid = "WITHOUT ROWID" not in schema
        self.torn = False

    def rows(self) -> Iterator[tuple[object, ...]]:
        """Yield all rows that read, some of them perhaps twice."""
        if not self._has_rowid:
            yield from self._walk("", "")
            if self.torn:
                keys = [row[1] for row in self._new.all(f"PRAGMA table_info({self._table})") if row[5]]
                yield from self._walk("", " ORDER BY " + ", ".join(f"{key} DESC" for key in keys))
            return
        last = None
        for number, *row in self._walk("rowid, ", " ORDER BY rowid"):
            last = int(str(number))
            yield tuple(row)
        if not self.torn:
            return
        first = None
        for number, *row in self._walk("rowid, ", " ORDER BY rowid DESC"):
            first = int(str(number))
            if last is not None and first <= last:
                break
            yield tuple(row)
        for number in self._between(last, first):
            with suppress(sqlite3.DatabaseError):
                yield from self._old.execute(
                    f"SELECT {self._names} FROM {self._table} NOT INDEXED WHERE rowid = ?",  # noqa: S608
                    (number,),
                ).fetchall()

    def _walk(self, number: str, order: str) -> Iterator[tuple[object, ...]]:
        """Yield rows until one does not read."""
        try:
            # One by one: rows before the torn place are given before it is met.
            yield from self._old.execute(f"SELECT {number}{self._names} FROM {self._table} NOT INDEXED{order}")  # noqa: S608
        except sqlite3.DatabaseError:
            self.torn = True

    def _between(self, last: int | None, first: int | None) -> list[int]:
        """Return the numbers of rows between two, as the table's indexes or its elders know them."""
        low = last if last is not None else -(2**63)
        high = first if first is not None else 2**63 - 1
        found: set[int] = set()
        elder = _OF.get(self._table)
        if elder is not None:
            select = f"SELECT id FROM {elder} WHERE id > ? AND id < ?"  # noqa: S608 - one of the two above
            found.update(row[0] for row in self._new.all(select, (low, high)))
        inside = "rowid > ? AND rowid < ?"
        for (index,) in self._new.all(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?", (self._table,)
        ):
            with suppress(sqlite3.DatabaseError):
                select = f"SELECT rowid FROM {self._table} INDEXED BY {index} WHERE {inside}"  # noqa: S608
                for (number,) in self._old.execute(select, (low, high)):
                    found.add(number)
        return sorted(found)
