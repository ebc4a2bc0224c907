# SPDX-License-Identifier: MIT
"""What a repair takes out of a library: it lies in a folder of the library, never deleted."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.library.database import Database, telling
from reader.library.flushing import flush_file

FOLDER = "set aside"


class SettingAside:
    """One repair's folder; made when something is put there."""

    def __init__(self, library: Path, moment: str) -> None:
        """`moment` names the folder, as ``2031-05-04 10.00.00``."""
        self._library = library
        self.folder = library / FOLDER / moment

    def move(self, path: Path) -> Path:
        """Move a file of the library here, under the path it had; raises LibraryError."""
        with telling():
            target = self._free(self.folder / path.relative_to(self._library))
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.rename(target)
        return target

    def place(self, name: str) -> Path:
        """Return where something new may be written; raises LibraryError."""
        with telling():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._free(self.folder / name)

    def note(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write rows of the database down, a JSON object a line, before they are deleted; raises LibraryError."""
        with telling():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with (self.folder / "rows.jsonl").open("a", encoding="utf-8") as file:
                for row in rows:
                    values = {name: _printable(value) for name, value in zip(columns, row, strict=True)}
                    file.write(json.dumps({"table": table, "row": values}) + "\n")
                flush_file(file)

    def take_row(self, database: Database, table: str, key: str, value: object) -> None:
        """Write rows down whose `key` has that value, and delete them; raises LibraryError."""
        columns = [row[1] for row in database.all(f"PRAGMA table_info({table})")]
        with database.transaction():
            rows = database.all(f"SELECT * FROM {table} WHERE {key} = ?", (value,))  # noqa: S608 - names of our schema
            self.note(table, columns, rows)
            database.run(f"DELETE FROM {table} WHERE {key} = ?", (value,))  # noqa: S608 - as above

    @staticmethod
    def _free(path: Path) -> Path:
        target, number = path, 2
        while target.exists() or target.is_symlink():
            target, number = path.with_name(f"{path.name} ({number})"), number + 1
        return target


def _printable(value: object) -> object:
    return {"base64": base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value
