# SPDX-License-Identifier: MIT
"""The command `restore`: a backup made a library again."""

from __future__ import annotations

import json
from pathlib import Path

import click
import msgspec

from reader.cli.lines import one_line
from reader.cli.opening import library_option, worked
from reader.importing.upkeep import build_index
from reader.library import default_folder
from reader.library.restoring import Restored, restore, told


@click.command(short_help="Make a library of a backup.")
@library_option
@click.option("--replace", is_flag=True, help="Put it in the place of a library; that one is kept beside it.")
@click.option("--json", "as_json", is_flag=True, help="Print what was restored as a JSON object.")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
def command(library: Path | None, replace: bool, as_json: bool, file: Path) -> int:
    """Make the library of the backup FILE, in a new or empty folder, whole or not at all.

    Every byte is verified before anything is touched. With --replace a library that is there is moved beside its
    folder, with the date, and never deleted.
    """
    with worked("Restoring") as work:
        done = restore(file, library or default_folder(), replace=replace, work=work)
    with worked("Building the index") as work:
        build_index(done.folder, work)
    click.echo(json.dumps(_record(done)) if as_json else _summary(done))
    return 0


def _record(done: Restored) -> dict[str, object]:
    manifest = done.manifest
    return {
        "library": one_line(str(done.folder)),
        "made_at": manifest.made_at,
        "counts": msgspec.to_builtins(manifest.counts),
        "missing": manifest.missing,
        "before": one_line(str(done.aside)) if done.aside is not None else None,
    }


def _summary(done: Restored) -> str:
    before = f" The library before lies in {one_line(str(done.aside))}." if done.aside is not None else ""
    return f"Restored {told(done.manifest)}, to {one_line(str(done.folder))}.{before}"
