# SPDX-License-Identifier: MIT
"""What belongs to a library's folder: which files its database names, and which nobody does."""

from __future__ import annotations

import json
from pathlib import Path

from reader.library import workbench
from reader.library.database import Database, telling
from reader.library.files import side_file_name, stored_files

INCOMING = "incoming"


class Housekeeping:
    """Looks after the files beside the database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def sweep(self) -> int:
        """Remove what killed processes left: their unfinished files, and files no article names. Return how many."""
        with telling():
            if not workbench.sweep(self._folder / INCOMING):
                return 0  # whoever ends of itself leaves nothing
            named = self._named_files()
            unnamed = [path for path in stored_files(self._folder) if path.name not in named]
            if not unnamed:
                return 0
            # Under the lock once more: files get their names in the transaction that puts them in place.
            with self._database.transaction():
                named = self._named_files()
                for path in unnamed:
                    if path.name not in named:
                        path.unlink(missing_ok=True)
            return len(unnamed)

    def _named_files(self) -> set[str]:
        named = {row[0] for row in self._database.all("SELECT key FROM pictures")}
        for original, parts in self._database.all("SELECT original, parts FROM versions"):
            named.update((original, side_file_name(original)))
            named.update(json.loads(parts).values())
        return named

    def names(self, file: str) -> bool:
        """Tell whether some article, in the bin or not, names a file: an original, a part of one, or a picture."""
        if self._database.first(
            "SELECT 1 FROM versions WHERE original = ?1 UNION ALL SELECT 1 FROM pictures WHERE key = ?1", (file,)
        ):
            return True
        # A part: versions with parts are few, and their texts hold its name if they name it. In its marks, for the
        # same bytes may be there under a name with an ending, too.
        named = self._database.first("SELECT 1 FROM versions WHERE parts <> '{}' AND instr(parts, ?)", (f'"{file}"',))
        return named is not None

    def copy_database(self, target: Path) -> Path:
        """Copy the database as it is at one moment, verified; raises LibraryError and leaves no half copy."""
        return self._database.back_up(target)

    def damage(self) -> list[str]:
        """Return what SQLite finds damaged in the database, one line each; empty when it is sound."""
        return self._database.damage()
