# SPDX-License-Identifier: MIT
"""The command `import`: files and folders of saved pages join a library."""

from __future__ import annotations

import json
import os
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as ProgressBar

from reader.cli.lines import one_line
from reader.importing.events import Event, Failed, Finished, Kept, Progress, Voiced
from reader.importing.log import start_log
from reader.library import default_folder


class _Telling:
    """Turns the importer's events into lines, a progress bar and the records of `--json`."""

    def __init__(self, bar: ProgressBar | None) -> None:
        self.records: list[dict[str, object]] = []
        self._bar = bar
        self._reading = bar.add_task("Reading", total=None) if bar is not None else None
        self._voices = bar.add_task("Finding voices", total=0, visible=False) if bar is not None else None
        self._new = 0
        self._voiced = 0

    def say(self, event: Event) -> None:
        match event:
            case Progress(done=done, total=total) if self._bar is not None and self._reading is not None:
                self._bar.update(self._reading, completed=done, total=total)
            case Kept(file=file, article=article, outcome=outcome):
                self.records.append({"file": file, "outcome": outcome, "article": article, "error": None})
                self._new += outcome != "already"
            case Failed(file=file, error=error):
                self.records.append({"file": file, "outcome": "failed", "article": None, "error": error})
                # Through the bar, so that it is drawn again below the line.
                if self._bar is not None:
                    self._bar.console.print(f"{one_line(file)}: {one_line(error)}", markup=False, highlight=False)
                else:
                    click.echo(f"{one_line(file)}: {one_line(error)}", err=True)
            case Voiced():
                self._voiced += 1
            case _:
                pass
        if self._bar is not None and self._voices is not None and self._voiced:
            self._bar.update(self._voices, completed=self._voiced, total=self._new, visible=True)


@click.command(short_help="Keep saved pages in the library.")
@click.option("--library", type=click.Path(path_type=Path, file_okay=False), help="The library's folder.")
@click.option("--json", "as_json", is_flag=True, help="Print what became of each page as a JSON list.")
@click.argument("files", nargs=-1, required=True, type=click.UNPROCESSED, metavar="FILE…")
def command(library: Path | None, as_json: bool, files: tuple[str, ...]) -> int:
    """Keep the pages in FILES and folders, with their people and quotations, and make them searchable.

    What was begun and broken off goes on when Verbatim opens. The exit status is 1 if a file failed.
    """
    from reader.importing.importer import Importer  # here: other commands do without it

    folder = library or default_folder()
    start_log(folder, "import-command")
    bar = _bar() if sys.stderr.isatty() else None
    showing: AbstractContextManager[object] = bar if bar is not None else nullcontext()
    with showing:
        telling = _Telling(bar)
        importer = Importer(folder, telling.say, min(2, os.cpu_count() or 1))
        # Absolute: what is broken off goes on from wherever Verbatim is started next.
        finished = importer.import_files([os.path.abspath(file) for file in files])  # noqa: PTH100 - names of any bytes
    if as_json:
        click.echo(json.dumps(telling.records))
    else:
        click.echo(_summary(finished))
    return 1 if finished.failed else 0


def _bar() -> ProgressBar:
    return ProgressBar(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )


def _summary(finished: Finished) -> str:
    parts = [f"{finished.new} new", f"{finished.already} already here"]
    if finished.versions:
        parts.append(f"{finished.versions} newer versions of pages here")
    if finished.failed:
        parts.append(f"{finished.failed} failed")
    if finished.joined:
        parts.append(f"{finished.joined} links joined")
    if finished.links:
        parts.append(f"{finished.links} links without a page")
    return ", ".join(parts) + "."
