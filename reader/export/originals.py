# SPDX-License-Identifier: MIT
"""The saved files themselves, byte for byte, under the names they had, with a list that says what each is."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path, PurePosixPath

from reader.export import names
from reader.export.folder import Folder
from reader.export.kept import Kept
from reader.export.tables import plain_cell
from reader.library.files import original_path
from reader.library.mending import Source

LIST = "files.csv"
COLUMNS = ("file", "sha256", "article", "part", "published", "address", "read_from", "version", "article_number")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,12}$")


class Originals:
    """Copies the file of every version of each article; a file of several articles once.

    A page with a folder of parts gets a folder of its own, in which both lie as they lay when they were read.
    """

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._copied: dict[str, str] = {}
        self._rows: list[str] = []

    def add(self, kept: Kept) -> None:
        """Copy an article's files that are not copied yet."""
        for number, source in enumerate(kept.library.mending.sources(kept.row.id), 1):
            if source.original not in self._copied:
                self._copied[source.original] = self._copy(kept, source)
            article = kept.article
            about = (article.title, source.part, article.published, article.url, source.file, number, kept.row.id)
            self._rows.append(_row((self._copied[source.original], source.original[:64], *about)))

    def _copy(self, kept: Kept, source: Source) -> str:
        name = usable_name(source.name, source.original)
        stem, suffix = name[: len(name) - len(_suffix(name))], _suffix(name)
        if not source.parts:
            path = self._folder.name(stem, suffix)
            self._folder.copy(original_path(kept.folder, source.original), path, kept.row.id)
            return path
        around = self._folder.name(stem, "")
        path = f"{around}/{name}"
        self._folder.copy(original_path(kept.folder, source.original), path, kept.row.id)
        for relative, stored in source.parts.items():
            part = f"{around}/{_usable_path(relative)}"
            if part != path and not self._folder.has(part):
                self._folder.copy(original_path(kept.folder, stored), part, kept.row.id)
        return path

    def finish(self) -> None:
        """Write the list."""
        with self._folder.open(self._folder.name(LIST.removesuffix(".csv"), ".csv")) as stream:
            stream.write(_row(COLUMNS).encode())
            for row in self._rows:
                stream.write(row.encode("utf-8", "replace"))


def usable_name(name: str, stored: str) -> str:
    """Return the name a file had, made one that every system takes; its ending stays."""
    suffix = _suffix(name) or _suffix(stored)
    stem = name.removesuffix(suffix) if suffix else name
    return names.plain_name(stem, "page") + suffix


def _suffix(name: str) -> str:
    found = _SUFFIX.search(name)
    return found[0] if found else ""


def _usable_path(relative: str) -> str:
    """Return the path of a part, each name of it made one that every system takes."""
    parts = PurePosixPath(relative).parts
    kept = [part if _is_usable(part) else usable_name(part, "") for part in parts if part not in {"/", "..", "."}]
    return "/".join(kept) or "part"


def _is_usable(name: str) -> bool:
    """Tell whether a part can keep its name: the page's markup knows it by that."""
    return names.plain_name(Path(name).stem, "") == Path(name).stem and len(name) < 200 and "\0" not in name


def _row(values: tuple[object, ...]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow([plain_cell(value) for value in values])
    return line.getvalue()
