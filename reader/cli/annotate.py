# SPDX-License-Identifier: MIT
"""The command `annotate`: people and quotations of plain text files."""

from __future__ import annotations

from pathlib import Path

import click

from reader.cli.records import Record, print_record, voices_record
from reader.errors import UnreadableFile
from reader.voices import annotate_text


def read_text(path: Path) -> str:
    """Return the file's text as it is, line ends included.

    Raises:
        UnreadableFile: it cannot be opened or is no UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFile("The file is not UTF-8 text.", "Use extract for saved pages.") from error
    except OSError as error:
        raise UnreadableFile(f"The file cannot be read: {error.strerror or error}.") from error


@click.command(short_help="Find people and quotations in text files.")
@click.option("--jsonl", is_flag=True, required=True, help="Print a JSON object a line.")
@click.option("--language", help="The texts' language as a BCP 47 tag; found from the text if not given.")
@click.argument("texts", nargs=-1, required=True, type=click.UNPROCESSED)
def command(jsonl: bool, language: str | None, texts: tuple[str, ...]) -> int:  # noqa: ARG001 - the only form there is
    """Print who says what in TEXTS, UTF-8 files taken as they are; no library is touched."""
    failed = 0
    for source in texts:
        try:
            text = read_text(Path(source))
        except UnreadableFile as error:
            failed += 1
            print_record({"source": source, "error": str(error)})
            continue
        voices = annotate_text(text, language)
        record: Record = {"source": source, "language": voices.language or language, **voices_record(voices)}
        print_record(record | {"error": None})
    return 1 if failed else 0
