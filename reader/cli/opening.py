# SPDX-License-Identifier: MIT
"""Opening a library for a command that reads it."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as ProgressBar

from reader.cli.lines import one_line
from reader.errors import LibraryError
from reader.library import Library, default_folder
from reader.library.work import Work

library_option = click.option(
    "--library", type=click.Path(path_type=Path, file_okay=False), help="The library's folder."
)
"""The option all commands on a library share."""

SHORT = 200
"""Articles that are gone through without a bar: they take under a second."""


def folder_of(folder: Path | None) -> Path:
    """Return the folder a library is in, the reader's own by default; raises LibraryError where there is none."""
    folder = folder or default_folder()
    if not Library.is_in(folder):
        raise LibraryError(f"There is no library in {one_line(str(folder))}.", "Import a page first.")
    return folder


@contextmanager
def opened(folder: Path | None) -> Generator[Library]:
    """Open the library in a folder, the reader's own by default; raises LibraryError where there is none."""
    library = Library(folder_of(folder))
    try:
        yield library
    finally:
        library.close()


@contextmanager
def bar(task: str, total: int) -> Generator[ProgressBar | None]:
    """Show a progress bar on a terminal where there is much to do; its one task is number 0."""
    if total <= SHORT or not sys.stderr.isatty():
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with ProgressBar(*columns, console=Console(stderr=True), transient=True) as shown:
        shown.add_task(task, total=total)
        yield shown


@contextmanager
def worked(task: str) -> Generator[Work]:
    """Give a long work whose way a progress bar shows on a terminal."""
    if not sys.stderr.isatty():
        yield Work()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with ProgressBar(*columns, console=Console(stderr=True), transient=True) as shown:
        number = shown.add_task(task, total=None)
        yield Work(lambda done, total: shown.update(number, completed=done, total=max(1, total)))


def list_voices(library: Library) -> None:
    """List who is named and quoted in articles whose voices or corrections changed since."""
    with bar("Listing people", library.people.unlisted()) as shown:
        while done := library.people.relist():
            if shown is not None:
                shown.advance(shown.task_ids[0], len(done))
