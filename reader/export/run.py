# SPDX-License-Identifier: MIT
"""Articles are exported: read one by one, written in every format asked for, put in place when all is whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reader.errors import ExportError, LibraryError
from reader.export.folder import Folder, Standard, Written
from reader.export.kept import Choice, Kept
from reader.export.registry import FORMATS, Writer
from reader.library import Library


class Failure(NamedTuple):
    """An article that could not be exported."""

    article: int
    error: str


class Outcome(NamedTuple):
    """What an export came to."""

    written: list[Written]
    failed: list[Failure]
    articles: int
    """How many were exported."""
    place: Path | None
    """The file or folder that is there now; None where it went to standard output or was broken off."""


def export(
    library: Library,
    articles: Sequence[int],
    formats: Sequence[str],
    target: Path | BinaryIO | None,
    *,
    choice: Choice | None = None,
    replace: bool = False,
    title: str = "",
    progress: Callable[[int], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Export articles to `target`: a file where the formats make one, else a folder; None is standard output.

    One article is held at a time. Articles that are gone or damaged are told in the outcome, the others are exported;
    where it is `stopped`, or the disk is full, nothing is left. `progress` hears how many are done.
    Raises ExportError, and LibraryError where the library cannot be read at all.
    """
    for name in formats:
        if name not in FORMATS:
            raise ExportError(f"There is no format “{name}”.", f"There are {', '.join(FORMATS)}.")
    if not articles:
        raise ExportError("There is nothing to export.", "Choose other articles.")
    formats = list(dict.fromkeys(formats))
    folder = _folder(target, formats, len(articles), replace=replace)
    try:
        writing = _Writing(library, formats, folder, choice or Choice(), title)
        done, failed = writing.write(articles, progress, stopped)
        if done < 0:
            folder.discard()
            return Outcome([], failed, 0, None)
        written = folder.put()
    except BaseException:
        folder.discard()
        raise
    return Outcome(written, failed, done, None if isinstance(folder, Standard) else folder.target)


def is_one_file(formats: Sequence[str], articles: int, target: Path) -> bool:
    """Tell whether these formats make one file at this path, not a folder."""
    if len(formats) != 1 or target.is_dir():
        return False
    chosen = FORMATS[formats[0]]
    ended = target.suffix.lower() == chosen.suffix
    return (
        bool(chosen.suffix)
        and (chosen.one_file or articles == 1)
        and (ended or (chosen.one_file and bool(target.suffix)))
    )


def _folder(target: Path | BinaryIO | None, formats: Sequence[str], articles: int, *, replace: bool) -> Folder:
    if isinstance(target, Path):
        return Folder(target, single=is_one_file(formats, articles, target), replace=replace)
    chosen = FORMATS[formats[0]]
    if len(formats) != 1 or chosen.seeks or not chosen.suffix or not (chosen.one_file or articles == 1):
        raise ExportError("Standard output takes one file of one format.", "Name a folder to write to.")
    return Standard(target)


class _Writing:
    """All formats of one export, each with its writer."""

    def __init__(self, library: Library, formats: Sequence[str], folder: Folder, choice: Choice, title: str) -> None:
        self._library = library
        self._folder = folder
        self._choice = choice
        self._several = len(formats) > 1
        self._writers: list[tuple[str, Writer]] = []
        for name in formats:
            self._turn(name)
            self._writers.append((name, FORMATS[name].make(folder, choice, title)))

    def write(
        self, articles: Sequence[int], progress: Callable[[int], None], stopped: Callable[[], bool]
    ) -> tuple[int, list[Failure]]:
        """Write all articles; return how many were written, -1 where it was stopped, and those that could not be."""
        failed: list[Failure] = []
        done = 0
        for number, article in enumerate(articles, 1):
            if stopped():
                return -1, failed
            try:
                kept = Kept(self._library, self._library.article(article), self._choice)
                for name, writer in self._writers:
                    self._turn(name)
                    writer.add(kept)
                done += 1
            except LibraryError as error:
                failed.append(Failure(article, str(error)))
            progress(number)
        for name, writer in self._writers:
            self._turn(name)
            writer.finish()
        return done, failed

    def _turn(self, name: str) -> None:
        """Let a format write: with several of them, those of many files do so in a folder of their own."""
        self._folder.format = name
        self._folder.base = f"{name}/" if self._several and not FORMATS[name].one_file else ""
