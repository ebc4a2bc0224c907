# SPDX-License-Identifier: MIT
"""The command `people`: who is named and quoted in a library."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.lines import echo_json, one_line
from reader.cli.opening import library_option, list_voices, opened
from reader.library import PeopleOrder, PersonRow


@click.command(short_help="List the people of the library.")
@library_option
@click.option("--json", "as_json", is_flag=True, help="Print the people as a JSON list.")
@click.option(
    "--by",
    "order",
    type=click.Choice(["quotations", "articles", "name"]),
    default="quotations",
    show_default=True,
    help="What they are sorted by.",
)
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="Print so many at most.")
@click.argument("name", nargs=-1, type=click.UNPROCESSED, metavar="[NAME]")
def command(library: Path | None, as_json: bool, order: PeopleOrder, limit: int, name: tuple[str, ...]) -> int:
    """List the people whose names hold all words of NAME, or all people, with their articles and quotations."""
    with opened(library) as kept:
        list_voices(kept)
        rows = kept.sayings.people(" ".join(name), order, limit + 1)
        found = ((row, kept.sayings.roles(row.name)) for row in rows[:limit])
        if as_json:
            echo_json(_record(row, roles) for row, roles in found)
        else:
            for row, roles in found:
                _print(row, roles)
            if len(rows) > limit:
                click.echo("There are more; --limit shows them.", err=True)
    return 0


def _record(row: PersonRow, roles: list[str]) -> dict[str, object]:
    return {"name": row.name, "articles": row.articles, "quotations": row.quotations, "roles": roles}


def _print(row: PersonRow, roles: list[str]) -> None:
    about = [_counted(row.quotations, "quotation"), _counted(row.articles, "article"), *map(one_line, roles[:1])]
    click.echo(click.style(one_line(row.name), bold=True) + "".join(f" · {part}" for part in about))


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
