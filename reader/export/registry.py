# SPDX-License-Identifier: MIT
"""All formats of exporting by name: what each writes, and how."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import BinaryIO, NamedTuple, Protocol

from reader.export import citations, epub, jsonl, tables
from reader.export.articles import HtmlFiles, MarkdownFiles, TextFiles
from reader.export.folder import Folder
from reader.export.kept import Choice, Kept
from reader.export.originals import Originals
from reader.export.site import Site


class Writer(Protocol):
    """Writes articles one after the other."""

    def add(self, kept: Kept) -> None:
        """Write an article."""
        ...

    def finish(self) -> None:
        """Write what stands behind the last one."""
        ...


class Format(NamedTuple):
    """A format: articles can be exported to it, and to several at once."""

    name: str
    about: str
    """What it is, in a few words."""
    suffix: str
    """The ending of its file, or of each article's; empty where it is a folder of its own kind."""
    one_file: bool
    """Whether all articles come in one file."""
    make: Callable[[Folder, Choice, str], Writer]
    """Makes the writer; the text is the title of what is written, empty where it has none."""
    seeks: bool = False
    """Whether the file is written from several places: it cannot go to standard output."""


class _OneFile:
    """A writer whose one file is opened with it and closed behind it."""

    def __init__(self, folder: Folder, name: str, suffix: str, make: Callable[[BinaryIO], Writer]) -> None:
        self._files = ExitStack()
        stream = self._files.enter_context(folder.open(folder.name(name, suffix)))
        self._writer = make(stream)

    def add(self, kept: Kept) -> None:
        self._writer.add(kept)

    def finish(self) -> None:
        self._writer.finish()
        self._files.close()


def _files(kind: Callable[[Folder], Writer]) -> Callable[[Folder, Choice, str], Writer]:
    return lambda folder, _choice, _title: kind(folder)


def _one_file(name: str, suffix: str, make: Callable[[BinaryIO], Writer]) -> Callable[[Folder, Choice, str], Writer]:
    return lambda folder, _choice, _title: _OneFile(folder, name, suffix, make)


def _table(name: str, kind: type[tables.Quotations | tables.Articles]) -> Callable[[Folder, Choice, str], Writer]:
    def make(folder: Folder, choice: Choice, _title: str) -> Writer:
        return _OneFile(folder, name, ".csv", lambda stream: kind(stream, byte_order_mark=choice.byte_order_mark))

    return make


def _book(folder: Folder, _choice: Choice, title: str) -> Writer:
    return _OneFile(folder, epub.book_name(title), ".epub", lambda stream: epub.Epub(stream, title))


FORMATS: dict[str, Format] = {
    one.name: one
    for one in (
        Format("html", "one page an article, pictures within", ".html", False, _files(HtmlFiles)),
        Format("markdown", "one file an article, pictures beside", ".md", False, _files(MarkdownFiles)),
        Format("text", "one plain text an article", ".txt", False, _files(TextFiles)),
        Format("epub", "one book of all articles", ".epub", True, _book, seeks=True),
        Format(
            "jsonl",
            "everything, a JSON object a line",
            ".jsonl",
            True,
            _one_file("articles", ".jsonl", jsonl.JsonLines),
        ),
        Format("quotations", "who said what, as a table (CSV)", ".csv", True, _table("quotations", tables.Quotations)),
        Format("articles", "a table of articles (CSV)", ".csv", True, _table("articles", tables.Articles)),
        Format("bibtex", "citations for LaTeX", ".bib", True, _one_file("citations", ".bib", citations.BibTex)),
        Format("ris", "citations for reference managers", ".ris", True, _one_file("citations", ".ris", citations.Ris)),
        Format("csl", "citations as CSL JSON", ".json", True, _one_file("citations", ".json", citations.CslJson)),
        Format("originals", "the saved files, byte for byte", "", False, _files(Originals)),
        Format("folder", "a folder to read without Verbatim", "", False, _files(Site)),
    )
}
"""The formats in the order they are offered."""
