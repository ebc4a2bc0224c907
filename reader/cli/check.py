# SPDX-License-Identifier: MIT
"""The command `check`: whether a library is whole, and mending what is not."""

from __future__ import annotations

import json
from pathlib import Path

import click

from reader.cli.lines import one_line
from reader.cli.opening import folder_of, library_option, worked
from reader.importing.log import start_log
from reader.importing.upkeep import Upkeep
from reader.library.findings import Finding


@click.command(short_help="Look whether the library is whole.")
@library_option
@click.option("--repair", is_flag=True, help="Mend what can be mended; what has to go is set aside, never deleted.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as a JSON list.")
def command(library: Path | None, repair: bool, as_json: bool) -> int:
    """Look at all the library holds: the database, every article, its voices and highlights, every file, the index.

    Nothing is changed without --repair. The exit status is 1 where something is wrong and not mended.
    """
    folder = folder_of(library)
    start_log(folder, "check-command")
    found: list[Finding] = []
    with worked("Checking") as work:
        upkeep = Upkeep(folder, work, repair=repair)
        for finding in upkeep.run():
            found.append(finding)
            if not as_json:
                click.echo(_line(finding))
    if as_json:
        click.echo(json.dumps([_record(finding) for finding in found]))
    else:
        click.echo(_summary(upkeep, found, repair=repair))
    return 1 if any(not finding.deed for finding in found) else 0


def _line(finding: Finding) -> str:
    return one_line(" ".join(part for part in (finding.what, finding.deed, finding.next_step) if part))


def _record(finding: Finding) -> dict[str, object]:
    return {
        "kind": str(finding.kind),
        "what": finding.what,
        "next_step": finding.next_step or None,
        "article": finding.article,
        "version": finding.version,
        "subject": finding.subject or None,
        "mended": finding.deed or None,
    }


def _summary(upkeep: Upkeep, found: list[Finding], *, repair: bool) -> str:
    looked = "1 article was" if upkeep.articles == 1 else f"{upkeep.articles:,} articles were"
    if not found:
        return f"{looked} looked at; nothing is wrong."
    things = "1 thing is" if len(found) == 1 else f"{len(found):,} things are"
    if not repair:
        return f"{looked} looked at; {things} wrong. With --repair what can be mended is."
    mended = sum(bool(finding.deed) for finding in found)
    aside = f" What had to go lies in {one_line(str(upkeep.aside))}." if upkeep.aside is not None else ""
    return (
        f"{looked} looked at; {things.replace(' is', ' was').replace(' are', ' were')} wrong, {mended:,} mended.{aside}"
    )
