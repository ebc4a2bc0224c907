# SPDX-License-Identifier: MIT
"""The command `quotes`: who said what, where and when."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

import click

from reader.cli.lines import echo_json, one_line
from reader.cli.opening import bar, library_option, list_voices, opened
from reader.library import Library, Said

_CHUNK = 200
"""Articles whose texts are held at once."""
_SPEAKERS = 500
"""People one `--speaker` can mean: a first name alone is shared by many."""
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def _day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str:
    if value and not _DAY.fullmatch(value):
        raise click.BadParameter("give a day, a month or a year, such as 2024-03-12, 2024-03 or 2024.")
    return value or ""


@click.command(short_help="List who said what, where and when.")
@library_option
@click.option("--json", "as_json", is_flag=True, help="Print the quotations as a JSON list.")
@click.option("--speaker", metavar="NAME", help="Only what this person said; a part of the name will do.")
@click.option("--words", default="", metavar="TEXT", help="Only quotations with all these words, or words they begin.")
@click.option("--after", callback=_day, metavar="DAY", help="Published on this day, in this month or year, or later.")
@click.option("--before", callback=_day, metavar="DAY", help="Published before this day, month or year.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="Print so many at most.")
def command(  # noqa: PLR0917 - click gives them by name
    library: Path | None, as_json: bool, speaker: str | None, words: str, after: str, before: str, limit: int
) -> int:
    """List quotations, those of the newest articles first: who said it, what, in which article, and when that appeared.

    The exit status is 1 where nobody of the speaker's name is known.
    """
    with opened(library) as kept:
        list_voices(kept)
        names = _names(kept, speaker) if speaker is not None else []
        if speaker is not None and not names:
            click.echo(f"Nobody in the library is called {one_line(speaker)}.", err=True)
            if as_json:
                click.echo("[]")
            return 1
        # Printed as they are found: a large library has more of them than memory should hold.
        with closing(_said(kept, names, words, after, before)) as found:
            some = islice(found, limit)
            if as_json:
                echo_json(one._asdict() for one in some)
            else:
                for one in some:
                    _print(one)
            more = next(found, None) is not None
    if more:
        click.echo("There are more; --limit shows them.", err=True)
    return 0


def _names(library: Library, speaker: str) -> list[str]:
    """Return whom a name means: the person called so, else all whose names hold its words."""
    person = library.sayings.person(speaker)
    return [person.name] if person else [row.name for row in library.sayings.people(speaker, most=_SPEAKERS)]


def _said(library: Library, names: Sequence[str], words: str, after: str, before: str) -> Generator[Said]:
    articles = library.sayings.quoting(names, after, before)
    with bar("Looking through quotations", len(articles) if words else 0) as shown:
        for at in range(0, len(articles), _CHUNK):
            chunk = articles[at : at + _CHUNK]
            found = library.sayings.said(chunk, names, words)
            if shown is not None:
                shown.advance(shown.task_ids[0], len(chunk))
            if shown is not None and found:
                shown.stop()  # what is printed next may go to the same terminal
            yield from found
            if shown is not None and found:
                shown.start()


def _print(one: Said) -> None:
    source = [one.title, one.site or "", (one.published or "")[:10]]
    click.echo(f"{click.style(one_line(one.speaker) or 'Unknown', bold=True)}  {one_line(one.words)}")
    click.echo("  " + " · ".join(one_line(part) for part in source if part) + "\n")
