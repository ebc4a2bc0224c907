# SPDX-License-Identifier: MIT
"""The command `backup`: a whole library as one file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import msgspec

from reader.cli.lines import one_line
from reader.cli.opening import library_option, opened, worked
from reader.library.backups import BackedUp, back_up, in_bytes


@click.command(short_help="Write the whole library to one file.")
@library_option
@click.option("--no-verify", is_flag=True, help="Do not read the file again when it is written.")
@click.option("--json", "as_json", is_flag=True, help="Print what was backed up as a JSON object.")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
def command(library: Path | None, no_verify: bool, as_json: bool, file: Path) -> int:
    """Write everything the library holds to FILE, whole or not at all; `restore` makes a library of it again.

    Verbatim may be open and importing meanwhile: the backup holds one moment. FILE is a zip, for you alone to read;
    it takes the place of an earlier backup of that name. It is read again and compared when it is written.
    """
    with opened(library) as kept, worked("Backing up") as work:
        done = back_up(kept, file, verify=not no_verify, work=work)
    if as_json:
        click.echo(json.dumps(_record(done)))
    else:
        click.echo(_summary(done))
    if done.manifest.missing:
        count = len(done.manifest.missing)
        files = "1 file was" if count == 1 else f"{count:,} files were"
        click.echo(f"{files} missing or damaged in the library itself. Run a check.", err=True)
    return 0


def _record(done: BackedUp) -> dict[str, Any]:
    manifest = done.manifest
    return {
        "file": one_line(str(done.path)),
        "bytes": done.size,
        "made_at": manifest.made_at,
        "files": len(manifest.members),
        "counts": msgspec.to_builtins(manifest.counts),
        "missing": manifest.missing,
        "verified": done.verified,
    }


def _summary(done: BackedUp) -> str:
    counts = done.manifest.counts
    articles = "1 article" if counts.articles == 1 else f"{counts.articles:,} articles"
    again = " It was read again and is whole." if done.verified else ""
    files = f"{len(done.manifest.members):,} files, {in_bytes(done.size)}"
    return f"Backed up {articles} ({files}) to {one_line(str(done.path))}.{again}"
