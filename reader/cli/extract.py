# SPDX-License-Identifier: MIT
"""The command `extract`: saved files become records, no library is touched."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import click

from reader import cleaning, formats
from reader.article import SavedPage, Voices
from reader.cli.records import Record, article_record, print_record
from reader.errors import ReaderError


def records(source: str, *, with_voices: bool) -> Iterator[Record]:
    """Yield a record for each page of a file, or one that says why there is none.

    A fault of ours in one page is told in its record and, whole, on standard error; the rest goes on.
    """
    try:
        for page in formats.read(source):
            yield page_record(source, page, with_voices=with_voices)
    except ReaderError as error:
        yield {"source": source, "error": str(error)}


def page_record(source: str, page: SavedPage, *, with_voices: bool) -> Record:
    """Return the record of one page of a file."""
    try:
        cleaned = cleaning.clean(page)
        voices: Voices | None = None
        if with_voices:
            from reader.voices import annotate  # here, so that `--no-voices` loads no language model

            voices = annotate(cleaned.article)
        return article_record(source, cleaned, voices)
    except ReaderError as error:
        return {"source": source, "part": page.part, "error": str(error)}
    except Exception as fault:
        logging.getLogger(__name__).exception("A page of %s could not be read.", source)
        return {"source": source, "part": page.part, "error": f"A fault in Verbatim: {type(fault).__name__}."}


@click.command(short_help="Print the articles of saved files.")
@click.option("--jsonl", is_flag=True, required=True, help="Print a JSON object a line.")
@click.option("--no-voices", is_flag=True, help="Leave people and quotations out; loads no language model.")
@click.argument("files", nargs=-1, required=True, type=click.UNPROCESSED)
def command(jsonl: bool, no_voices: bool, files: tuple[str, ...]) -> int:  # noqa: ARG001 - the only form there is
    """Print an object for each page in FILES: title, byline, text, people, quotations and more."""
    failed = False
    for source in files:
        for record in records(source, with_voices=not no_voices):
            failed |= record["error"] is not None
            print_record(record)
    return 1 if failed else 0
