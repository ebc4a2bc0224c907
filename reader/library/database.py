# SPDX-License-Identifier: MIT
"""The library's SQLite file: opened, brought to the newest schema, every write whole or absent."""

from __future__ import annotations

import errno
import sqlite3
import textwrap
import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from reader.errors import DamagedLibrary, LibraryError
from reader.library import schema

APPLICATION_ID = 0x56_42_54_4D
"""Marks the file as a library of ours ("VBTM"); SQLite keeps it in the file's header."""

BUSY_SECONDS = 20.0
"""How long a write waits for another process's; the longest of ours, a batch's sweep, takes under 2 s."""

_LONGEST_LINE = 160
"""Characters of what SQLite says about one damaged page."""

Values = Sequence[Any] | Mapping[str, Any]
Row = tuple[Any, ...]


class Database:
    """One connection; its errors are `LibraryError`s wherever the reader can do something about them."""

    def __init__(self, path: Path) -> None:
        """Open or create the file at `path`; raises LibraryError."""
        self.path = path
        with telling():
            self._connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        run = self._connection.execute
        run("PRAGMA foreign_keys = ON")
        # NORMAL: a power cut may undo the last commits but never tears one; what was undone is
        # still pending in the import queue, which is part of the same file.
        run("PRAGMA synchronous = NORMAL")
        run("PRAGMA cache_size = -16384")
        version = int(run("PRAGMA user_version").fetchone()[0])
        application = int(run("PRAGMA application_id").fetchone()[0])
        empty = run("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        if application not in {0, APPLICATION_ID} or (application == 0 and not empty):
            raise LibraryError(f"{self.path.name} is not a library of Verbatim.", "Choose another folder.")
        if version > len(schema.MIGRATIONS):
            raise LibraryError(
                "This library was written by a newer version of Verbatim.",
                "Install the newer version; nothing here was changed.",
            )
        self._use_write_ahead_log()
        if version < len(schema.MIGRATIONS):
            if version:
                self.back_up(self.path.parent / "backups" / f"before-schema-{version + 1}.sqlite")
            self._migrate()

    def _use_write_ahead_log(self) -> None:
        # SQLite does not wait for the lock when two processes switch a new file at the same time.
        for attempt in range(50):
            try:
                mode = self._connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or attempt == 49:
                    raise
                time.sleep(0.02)
            else:
                if mode != "wal":
                    raise LibraryError("The library's folder does not allow safe writing.", "Choose a local folder.")
                return

    def _migrate(self) -> None:
        for number, migration in enumerate(schema.MIGRATIONS, start=1):
            with self.transaction():
                # Asked again inside: another process may have done this step while we waited.
                if int(self.one("PRAGMA user_version")[0]) >= number:
                    continue
                for statement in migration.statements:
                    self.run(statement)
                self.run(f"PRAGMA user_version = {number}")
                self.run(f"PRAGMA application_id = {APPLICATION_ID}")

    def run(self, statement: str, values: Values = ()) -> int:
        """Run a statement that gives no rows; return the last row's id where it inserted one."""
        with telling():
            return self._connection.execute(statement, values).lastrowid or 0

    def change(self, statement: str, values: Values = ()) -> int:
        """Run a statement; return how many rows it changed."""
        with telling():
            return self._connection.execute(statement, values).rowcount

    @property
    def changes(self) -> int:
        """How many rows this connection wrote since it was opened."""
        return self._connection.total_changes

    def many(self, statement: str, values: Iterable[Values]) -> None:
        """Run a statement once for each of `values`."""
        with telling():
            self._connection.executemany(statement, values)

    def all(self, statement: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query."""
        with telling():
            return self._connection.execute(statement, values).fetchall()

    def one(self, statement: str, values: Values = ()) -> Row:
        """Return the first row of a query that always has one."""
        row = self.first(statement, values)
        if row is None:
            raise LookupError(statement)
        return row

    def first(self, statement: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with telling():
            return self._connection.execute(statement, values).fetchone()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Hold the write lock; commit at the end, undo everything on any exception."""
        with telling():
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with telling():
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                # A full disk may have rolled it back already, or fail again: the log is not applied either way.
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise

    def back_up(self, target: Path) -> Path:
        """Copy the database to `target`, verified; raises LibraryError and leaves no half copy."""
        with telling():
            target.parent.mkdir(exist_ok=True)
            partial = target.with_suffix(".part")
            partial.unlink(missing_ok=True)
            try:
                with closing(sqlite3.connect(partial)) as copy:
                    self._connection.backup(copy)
                    if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                        raise DamagedLibrary("The library could not be backed up: it is damaged.", "Run a check first.")
                partial.replace(target)
            finally:
                partial.unlink(missing_ok=True)
        return target

    def damage(self, *, thorough: bool = True) -> list[str]:
        """Return what SQLite finds damaged in the file, one line each; empty when it is sound."""
        try:
            rows = self._connection.execute("PRAGMA integrity_check" if thorough else "PRAGMA quick_check").fetchall()
        except sqlite3.DatabaseError as error:
            return [str(error)]
        lines = (str(row[0]).removeprefix("*** in database main ***") for row in rows if row[0] != "ok")
        return [textwrap.shorten(line, _LONGEST_LINE, placeholder=" …") for line in lines]

    def dangling(self) -> list[tuple[str, int | None, str, int]]:
        """Return the rows that belong to something that is gone: table, row, whose it was, and which key says so."""
        return self.all("PRAGMA foreign_key_check")

    def problems(self, *, thorough: bool) -> list[str]:
        """Return what is wrong in the file, one line each; `thorough` reads every row of every index."""
        found = self.damage(thorough=thorough)
        if found or not thorough:
            return found
        return [f"{table}, row {row}: what it belongs to is missing" for table, row, *_ in self.dangling()]

    @contextmanager
    def looking(self) -> Generator[None]:
        """Read one moment of the library, whatever others write meanwhile."""
        self.run("BEGIN")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


@contextmanager
def telling() -> Generator[None]:
    """Turn the errors of SQLite and of files into `LibraryError`s; those that are bugs pass through."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError as error:
        raise _told(error) from error
    except OSError as error:
        raise _told_of_file(error) from error


_FULL = LibraryError("The disk is full.", "Free some space and try again; what was kept before is unchanged.")
_FORBIDDEN = ("The library's folder cannot be written.", "Check its permissions or choose another folder.")
_DAMAGED = ("The library file is damaged.", "Nothing was changed; restore it from a backup.")


def _told(error: sqlite3.DatabaseError) -> LibraryError:
    # The lower byte is the primary code; an error without a code was raised by the module itself.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return LibraryError(_FULL.what, _FULL.next_step)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return LibraryError(*_FORBIDDEN)
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return DamagedLibrary(*_DAMAGED)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return LibraryError("Another program is using the library.", "Try again in a moment.")
    if code == sqlite3.SQLITE_IOERR:
        return LibraryError("The disk could not be read or written.", "Check the disk; the library is as it was.")
    return LibraryError(f"The library could not be used: {error}.")


def _told_of_file(error: OSError) -> LibraryError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return LibraryError(_FULL.what, _FULL.next_step)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return LibraryError(*_FORBIDDEN)
    return LibraryError(f"The library's files could not be used: {error.strerror or error}.")
