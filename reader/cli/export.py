# SPDX-License-Identifier: MIT
"""The command `export`: articles leave the library in formats other programs and people read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from reader.cli.lines import one_line
from reader.cli.opening import bar, library_option, list_voices, opened
from reader.errors import ExportError
from reader.export.kept import Choice
from reader.export.registry import FORMATS
from reader.export.run import Outcome, export
from reader.importing.log import start_log
from reader.library import Filter, Library, default_folder

_FORMAT_LIST = "\n".join(f"{one.name:<11} {one.about}" for one in FORMATS.values())


@click.command(
    short_help="Write articles in other formats.",
    epilog="\b\nFormats:\n" + _FORMAT_LIST + "\n\ndocs/exporting.md tells what each of them holds.",
)
@library_option
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object a line for each file that was written.")
@click.option(
    "--format", "formats", multiple=True, required=True, metavar="F", help="A format; may be given several times."
)
@click.option(
    "--to", "target", required=True, metavar="PATH", help="The file or folder to write; - is standard output."
)
@click.option(
    "--tag", "tags", multiple=True, metavar="TAG", help="Only articles with this tag; with several: all of them."
)
@click.option("--replace", is_flag=True, help="Write over files that are there.")
@click.option("--quotations", is_flag=True, help="List who said what behind each article (HTML, Markdown, text, EPUB).")
@click.option("--no-highlights", is_flag=True, help="Leave highlights and notes out.")
@click.option("--bom", is_flag=True, help="Begin tables with a byte order mark, for spreadsheets that need one.")
@click.option("--title", default="", metavar="TEXT", help="The title of a book.")
@click.argument("query", nargs=-1, type=click.UNPROCESSED, metavar="[QUERY]")
def command(  # noqa: PLR0917 - click gives them by name
    library: Path | None,
    as_json: bool,
    formats: Sequence[str],
    target: str,
    tags: Sequence[str],
    replace: bool,
    quotations: bool,
    no_highlights: bool,
    bom: bool,
    title: str,
    query: Sequence[str],
) -> int:
    """Export the articles QUERY finds, all of them without one.

    QUERY is in the language of searching (docs/searching.md). What is written is there whole or not at all, and
    nothing that is there is written over without --replace. The exit status is 1 if an article could not be exported.
    """
    formats = [name for given in formats for name in given.split(",") if name]
    unknown = next((name for name in formats if name not in FORMATS), None)
    if unknown is not None or not formats:
        raise ExportError(f"There is no format “{one_line(unknown or '')}”.", f"There are {', '.join(FORMATS)}.")
    if as_json and target == "-":
        raise ExportError("Standard output takes the export or the list of files, not both.", "Leave one of them out.")
    start_log(library or default_folder(), "export-command")
    with opened(library) as kept:
        articles = _chosen(kept, " ".join(query), tags)
        if not articles:
            raise ExportError("No article is found to be exported.", "Ask for others.")
        list_voices(kept)
        choice = Choice(highlights=not no_highlights, quotations=quotations, byte_order_mark=bom)
        with bar("Exporting", len(articles)) as shown:

            def progress(done: int) -> None:
                if shown is not None:
                    shown.update(shown.task_ids[0], completed=done)

            place = None if target == "-" else Path(target)
            outcome = export(
                kept, articles, formats, place, choice=choice, replace=replace, title=title, progress=progress
            )
    _tell(outcome, as_json=as_json)
    return 1 if outcome.failed else 0


def _chosen(library: Library, query: str, tags: Sequence[str]) -> list[int]:
    """Return the articles that are asked for: in the order they came into the library, so that names stay the same."""
    articles = library.ids("added", descending=False)
    if query.strip():
        found = set(_found(library, query))
        articles = [article for article in articles if article in found]
    for tag in tags:
        tagged = set(library.lists.ids(Filter(tag=tag)))
        articles = [article for article in articles if article in tagged]
    return articles


def _found(library: Library, query: str) -> list[int]:
    from reader.search import SearchIndex, index_folder  # here: without a query nothing is searched

    index = SearchIndex(index_folder(library))
    try:
        index.update(library)
        articles, ignored = index.articles(library, query)
    finally:
        index.close()
    for remark in ignored:
        click.echo(one_line(remark), err=True)
    return articles


def _tell(outcome: Outcome, *, as_json: bool) -> None:
    for failure in outcome.failed:
        click.echo(f"Article {failure.article}: {one_line(failure.error)}", err=True)
    if outcome.place is None:
        return
    if as_json:
        for one in outcome.written:
            click.echo(json.dumps({"file": one.path, "format": one.format, "article": one.article}))
        return
    articles = "1 article" if outcome.articles == 1 else f"{outcome.articles:,} articles"
    files = "1 file" if len(outcome.written) == 1 else f"{len(outcome.written):,} files"
    click.echo(f"{articles} in {files}: {one_line(str(outcome.place))}")
