# SPDX-License-Identifier: MIT
"""Checking the files beside the database: each that is named is there and is what its name says, and no other."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Literal, get_args

from reader.errors import LibraryError
from reader.library.database import Database, telling
from reader.library.files import original_path, picture_path, side_file_name
from reader.library.findings import Finding, FindingKind, called
from reader.library.library import DATABASE, Library
from reader.library.work import Work

Kind = Literal["originals", "pictures"]

_CHUNK = 1 << 20
_AT_ONCE = 1_000

_NAMED = """
    INSERT OR IGNORE INTO temp.named
    SELECT 'originals', original, 'original' FROM versions
    UNION ALL SELECT 'originals', part.value, 'part'
    FROM versions, json_each(versions.parts) AS part WHERE parts <> '{}'
    UNION ALL SELECT 'pictures', key, 'picture' FROM pictures
"""


class FileChecking:
    """Looks at the originals and pictures of a library; nothing is changed."""

    def __init__(self, library: Library, work: Work) -> None:
        self._folder = library.folder
        self._library = library
        self._work = work
        self._database = Database(library.folder / DATABASE)
        # On the disk where it grows: the files of 50,000 articles are not held in memory.
        self._database.run(
            "CREATE TEMP TABLE named (kind TEXT, name TEXT, role TEXT, PRIMARY KEY (kind, name)) WITHOUT ROWID"
        )
        self._database.run(_NAMED)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def size(self) -> int:
        """Return how many steps `named` takes for both kinds."""
        return int(self._database.one("SELECT count(*) FROM temp.named")[0])

    def named(self, kind: Kind) -> Iterator[Finding]:
        """Yield which files of a kind are not there, or not what their names say."""
        last = ""
        while names := self._database.all(
            "SELECT name, role FROM temp.named WHERE kind = ? AND name > ? ORDER BY name LIMIT ?",
            (kind, last, _AT_ONCE),
        ):
            for name, role in names:
                yield from self._of_file(name, role)
                self._work.step()
            last = names[-1][0]

    # ── What is named ────────────────────────────────────────────────────────

    def _of_file(self, name: str, role: str) -> Iterator[Finding]:
        try:
            path = picture_path(self._folder, name) if role == "picture" else original_path(self._folder, name)
        except LibraryError:
            path = None
        state = _state(path, name[:64])
        # Somebody may have emptied the bin meanwhile: then nobody misses it.
        if state != "whole" and self._library.housekeeping.names(name):
            yield self._amiss(name, role, state)
        if path is not None and role == "original" and _is_torn(path.with_name(side_file_name(name))):
            article, version, title = self._owner(name, role)
            what = f"The note that says where “{called(title)}” came from is damaged."
            yield Finding(FindingKind.NOTE, what, "", article, version, name)

    def _amiss(self, name: str, role: str, state: str) -> Finding:
        article, version, title = self._owner(name, role)
        title = called(title)
        if role == "picture":
            what = (
                f"A picture of “{title}” is missing." if state == "missing" else f"A picture of “{title}” is damaged."
            )
            return Finding(FindingKind.PICTURE, what, "", article, version, name)
        if role == "part":
            what = (
                f"A part of the saved page of “{title}” is missing."
                if state == "missing"
                else f"A part of the saved page of “{title}” is damaged."
            )
        else:
            what = (
                f"The saved page of “{title}” is missing."
                if state == "missing"
                else f"The saved page of “{title}” is damaged."
            )
        step = "What you read of it is whole; import the saved page again, or restore a backup."
        return Finding(FindingKind.ORIGINAL, what, step, article, version, name)

    def _owner(self, name: str, role: str) -> tuple[int | None, int | None, str]:
        """Return an article, its version and title a file belongs to."""
        found = {
            "original": "versions WHERE original = ?",
            "part": "versions WHERE parts <> '{}' AND instr(parts, ?)",
            "picture": "versions JOIN version_pictures ON version_pictures.version = versions.id WHERE picture = ?",
        }[role]
        row = self._database.first(
            f"SELECT article, id, (SELECT title FROM articles WHERE articles.id = article) FROM (SELECT versions.* FROM {found} LIMIT 1)",  # noqa: S608, E501
            (name,),
        )
        return (row[0], row[1], row[2] or "") if row else (None, None, "")

    # ── What nobody names ────────────────────────────────────────────────────

    def unnamed(self) -> Iterator[Finding]:
        """Yield the files of both kinds that nobody names."""
        suspects = [path for path in self._files() if not self._is_named(path)]
        if not suspects:
            return
        # Under the lock once more: files get their names in the transaction that puts them in place.
        with self._database.transaction():
            self._database.run("DELETE FROM temp.named")
            self._database.run(_NAMED)
            suspects = [path for path in suspects if not self._is_named(path) and os.path.lexists(path)]
        for path in suspects:
            name = path.relative_to(self._folder).as_posix()
            shown = name.encode("utf-8", "backslashreplace").decode()
            yield Finding(FindingKind.UNNAMED, f"{shown} belongs to no article.", subject=name)

    def _files(self) -> Iterator[Path]:
        """Yield everything in the folders of originals and pictures that is no folder; links are not followed."""
        for kind in get_args(Kind):
            for parent, folders, files in os.walk(self._folder / kind):
                links = [name for name in folders if Path(parent, name).is_symlink()]
                for name in sorted((*files, *links)):
                    yield Path(parent, name)

    def _is_named(self, path: Path) -> bool:
        """Tell whether a file is one the database names, at the place it is named for."""
        kind = path.relative_to(self._folder).parts[0]
        name = path.name.removesuffix(".about")
        if path.is_symlink() or path.parent != self._folder / kind / name[:2]:
            return False
        if kind == "pictures" and name != path.name:
            return False
        return bool(self._database.first("SELECT 1 FROM temp.named WHERE kind = ? AND name = ?", (kind, name)))


def is_whole(path: Path, name: str) -> bool:
    """Tell whether a file is there and is what its name, its hash, says; raises LibraryError."""
    return _state(path, name[:64]) == "whole"


def _state(path: Path | None, expected: str) -> str:
    """Return ``whole``, ``missing`` or ``damaged``; raises LibraryError where the disk cannot be read."""
    if path is None:
        return "missing"
    try:
        with path.open("rb") as file:
            digest = sha256()
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return "missing"
    except PermissionError as error:
        with telling():
            raise
        raise AssertionError from error
    except OSError:  # the disk itself gives nothing back
        return "damaged"
    return "whole" if digest.hexdigest() == expected else "damaged"


def _is_torn(path: Path) -> bool:
    """Tell whether a side file is there and says nothing: a power cut may leave it so."""
    try:
        return not isinstance(json.loads(path.read_bytes()), dict)
    except FileNotFoundError:
        return False
    except (OSError, ValueError, RecursionError):
        return True
