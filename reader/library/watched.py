# SPDX-License-Identifier: MIT
"""The watched folder: which one it is, and which of its files were taken already."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from reader.library.database import Database

_FOLDER = "watched folder"


class Seen(NamedTuple):
    """A file as it looked when it was taken."""

    path: str
    """Bytes that are no UTF-8 are surrogate escapes."""
    size: int
    """Bytes, those of its parts included."""
    modified: int
    """Nanoseconds; the latest of the file and its parts."""


class Watched:
    """What the library keeps of the watched folder."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def folder(self) -> str:
        """The folder's path; empty where none is watched."""
        row = self._database.first("SELECT value FROM facts WHERE name = ?", (_FOLDER,))
        return os.fsdecode(row[0]) if row is not None and row[0] else ""

    def choose(self, folder: str) -> None:
        """Watch another folder, or none (empty)."""
        value = os.fsencode(folder)
        self._database.run("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_FOLDER, value))

    def seen(self) -> list[Seen]:
        """Return the files that were taken."""
        return [Seen(os.fsdecode(row[0]), *row[1:]) for row in self._database.all("SELECT * FROM watched")]

    def note(self, files: Iterable[Seen], gone: Iterable[str] = ()) -> None:
        """Write down files as taken, and forget those that are gone."""
        with self._database.transaction():
            self._database.many(
                "INSERT OR REPLACE INTO watched (path, size, modified) VALUES (?, ?, ?)",
                ((os.fsencode(path), size, modified) for path, size, modified in files),
            )
            self._database.many("DELETE FROM watched WHERE path = ?", ((os.fsencode(path),) for path in gone))
