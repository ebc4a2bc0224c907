# SPDX-License-Identifier: MIT
"""The command `corrections`: what readers corrected, as gold data to train and measure with."""

from __future__ import annotations

from pathlib import Path

import click

from reader.article import QuoteKind
from reader.cli.opening import bar, library_option, opened
from reader.cli.records import Record, print_record
from reader.errors import LibraryError
from reader.library import KeptArticle, Library
from reader.library.corrections import is_checked


@click.command(short_help="Print corrected articles as gold data.")
@click.option("--jsonl", is_flag=True, required=True, help="Print a JSON object a line.")
@click.option("--checked", is_flag=True, help="Only articles whose voices somebody looked through as a whole.")
@library_option
def command(jsonl: bool, checked: bool, library: Path | None) -> int:  # noqa: ARG001 - the only form there is
    """Print the articles whose voices a reader corrected or looked through, as marked texts.

    Each has its text, people with their mentions, and quotations with kind, speaker and the speaker's literal source;
    offsets count code points. “checked” tells whether somebody looked through all of it: where it is false, only
    the “corrected” quotations are certain.
    """
    failed = False
    with opened(library) as kept:
        articles = kept.corrections.articles()
        with bar("Printing", len(articles)) as shown:
            for article in articles:
                try:
                    record = gold_record(kept, kept.article(article), checked=checked)
                except LibraryError as error:
                    failed = True
                    click.echo(str(error), err=True)
                else:
                    if record is not None:
                        print_record(record)
                if shown is not None:
                    shown.advance(shown.task_ids[0])
    return 1 if failed else 0


def gold_record(library: Library, kept: KeptArticle, *, checked: bool) -> Record | None:
    """Return an article as a marked text; None where only those looked through are wanted and it is none."""
    whole = is_checked(library.corrections.of(kept.row.id))
    if kept.voices is None or (checked and not whole):
        return None
    quotes: list[Record] = []
    for quote in kept.voices.quotes:
        record: Record = {"start": quote.start, "end": quote.end, "kind": str(quote.kind)}
        if quote.kind is QuoteKind.SPEECH:
            record["speaker"] = quote.speaker
            record["speaker_span"] = list(quote.speaker_span) if quote.speaker_span else None
        quotes.append(record | {"corrected": quote.corrected})
    return {
        "id": f"{library.identity}-{kept.row.id}",
        "language": kept.voices.language or kept.article.language,
        "text": kept.article.text,
        "people": [
            {"name": person.name, "mentions": [list(span) for span in person.mentions]}
            for person in kept.voices.people
            if person.mentions
        ],
        "quotes": quotes,
        "checked": whole,
    }
