# SPDX-License-Identifier: MIT
"""The command `search`: articles of a library by their words."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from reader.article import Span
from reader.cli.lines import one_line
from reader.errors import LibraryError, SearchError
from reader.importing.log import start_log
from reader.library import ArticleRow, Library, default_folder
from reader.search import Hit, SearchIndex, index_folder


@click.command(short_help="Find articles in the library.")
@click.option("--library", type=click.Path(path_type=Path, file_okay=False), help="The library's folder.")
@click.option("--json", "as_json", is_flag=True, help="Print the hits as a JSON list.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="Print so many at most.")
@click.argument("query", nargs=-1, required=True, type=click.UNPROCESSED, metavar="QUERY…")
def command(library: Path | None, as_json: bool, limit: int, query: tuple[str, ...]) -> int:
    """Find the articles that hold all words of QUERY, best first.

    “Phrases” stand in quotation marks, -word leaves articles out, OR stands between alternatives. title:, author:,
    site: and person: before a word say where to look, said: who said it and quote: that it is quoted; tag:, lang:,
    before:, after:, is:, has: and words: narrow further. docs/searching.md tells it all.
    """
    folder = library or default_folder()
    if not Library.is_in(folder):
        raise LibraryError(f"There is no library in {one_line(str(folder))}.", "Import a page first.")
    start_log(folder, "search-command")
    opened = Library(folder)
    try:
        index = SearchIndex(index_folder(opened))
        _bring_up_to_date(index, opened)
        result = index.search(opened, " ".join(query), limit)
        rows = opened.rows([hit.article for hit in result.hits])
        asked = result.instead or result.query
        matches = [index.matches(opened, asked, hit.article) if as_json else () for hit in result.hits]
        index.close()
    finally:
        opened.close()
    for remark in result.ignored:
        click.echo(one_line(remark), err=True)
    if result.instead:
        click.echo(f"Nothing found; searched for {one_line(result.instead)} instead.", err=True)
    found = list(zip(result.hits, rows, matches, strict=True))
    if as_json:
        click.echo(json.dumps([_record(*one) for one in found]))
    else:
        for hit, row, _ in found:
            _print(hit, row)
        if result.total > len(found):
            click.echo(f"{result.total - len(found):,} more; --limit shows them.", err=True)
    return 0


def _bring_up_to_date(index: SearchIndex, library: Library) -> None:
    """Take in what is new; where that cannot be done the search tells what it lacks."""
    shown = sys.stderr.isatty()

    def progress(taken: int) -> None:
        if shown:
            click.echo(f"\rIndexing, {taken:,} articles so far …", nl=False, err=True)

    try:
        index.update(library, progress=progress)
    except SearchError as error:
        click.echo(str(error), err=True)
    if shown:
        click.echo("\r\x1b[K", nl=False, err=True)


def _record(hit: Hit, row: ArticleRow, matches: Sequence[Span]) -> dict[str, object]:
    return {
        "article": hit.article,
        "title": hit.title,
        "site": row.site,
        "byline": list(row.byline),
        "published": row.published,
        "language": row.language,
        "file": row.file,
        "snippet": hit.snippet,
        "snippet_matches": [list(span) for span in hit.snippet_matches],
        "place": list(hit.place) if hit.place else None,
        "matches": [list(span) for span in matches],
        "quotation": list(hit.quotation) if hit.quotation else None,
        "speaker": hit.speaker or None,
    }


def _print(hit: Hit, row: ArticleRow) -> None:
    about = [part for part in (row.site, ", ".join(row.byline), (row.published or "")[:10]) if part]
    click.echo(click.style(one_line(hit.title), bold=True) + "".join(f" · {one_line(part)}" for part in about))
    if hit.speaker:
        click.echo(f"  {one_line(hit.speaker)}:")
    marked: list[str] = []
    at = 0
    for start, end in hit.snippet_matches:
        marked += [_plain(hit.snippet[at:start]), click.style(_plain(hit.snippet[start:end]), fg="yellow", bold=True)]
        at = end
    marked.append(_plain(hit.snippet[at:]))
    click.echo("  " + "".join(marked).strip() + "\n")


def _plain(piece: str) -> str:
    # Spaces at the ends of a piece part it from its neighbours.
    before = " " if piece[:1].isspace() else ""
    after = " " if piece[1:] and piece[-1:].isspace() else ""
    return before + one_line(piece) + after
