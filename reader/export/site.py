# SPDX-License-Identifier: MIT
"""A library as a folder anybody can read without the program: an index, a page for each article, the quotations."""

from __future__ import annotations

from contextlib import ExitStack
from html import escape
from typing import NamedTuple
from urllib.parse import quote

from reader.export.folder import Folder
from reader.export.kept import Kept
from reader.export.names import article_name
from reader.export.page import document, page_html, sanitised_body
from reader.export.tables import Articles, Quotations

_ON_A_PAGE = 500
"""Articles on one page of the index: a browser shows it at once."""
_ARTICLES = "articles"
_PICTURES = "pictures"


class _Entry(NamedTuple):
    path: str
    title: str
    about: str


class Site:
    """Writes the folder: `index.html`, `articles/` with their pictures, `quotations.csv`, `articles.csv`."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._files = ExitStack()
        self._tables = [
            kind(self._files.enter_context(folder.open(name)))
            for kind, name in ((Quotations, "quotations.csv"), (Articles, "articles.csv"))
        ]
        self._entries: list[_Entry] = []
        self._pages = 0
        self._count = 0

    def add(self, kept: Kept) -> None:
        """Write an article's page and pictures, and its rows."""
        if len(self._entries) == _ON_A_PAGE:
            self._write_page(last=False)
        row = kept.row
        path = self._folder.name(article_name(row), ".html", _ARTICLES)
        places: dict[str, str] = {}
        for key in kept.picture_keys():
            image = kept.picture(key)
            if image is not None:
                places[key] = f"{_PICTURES}/{key}{image.suffix}"
                self._folder.add(f"{_ARTICLES}/{places[key]}", image.data, beside=True)
        self._folder.add(path, page_html(kept, beside=places.get).encode("utf-8", "replace"), row.id)
        for table in self._tables:
            table.add(kept)
        about = " · ".join(part for part in (", ".join(row.byline), row.site or "", (row.published or "")[:10]) if part)
        self._entries.append(_Entry(path, row.title or f"Article {row.id}", about))
        self._count += 1

    def finish(self) -> None:
        """Write the last page of the index and close the tables."""
        self._write_page(last=True)
        self._files.close()

    def _write_page(self, *, last: bool) -> None:
        """Write a page of the index; only its own entries are held."""
        self._pages += 1
        entries = "".join(
            f'<li><p><a href="{escape(quote(entry.path))}">{escape(entry.title)}</a></p>'
            f'<p class="about">{escape(entry.about)}</p></li>\n'
            for entry in self._entries
        )
        before = f'<a href="{_page_name(self._pages - 1)}">Previous</a>' if self._pages > 1 else ""
        after = f'<a href="{_page_name(self._pages + 1)}">Next</a>' if not last else ""
        ways = " · ".join(
            [
                *filter(None, (before, after)),
                '<a href="quotations.csv">Quotations</a>',
                '<a href="articles.csv">Table</a>',
            ]
        )
        start = self._count - len(self._entries) + 1
        body = (
            f'<main><header><h1>Articles</h1><p class="about">{ways}</p></header>\n'
            f'<section><ol start="{start}">\n{entries}</ol></section></main>'
        )
        self._folder.add(_page_name(self._pages), document("Articles", "", sanitised_body(body), ' lang="en"').encode())
        self._entries = []


def _page_name(number: int) -> str:
    return "index.html" if number == 1 else f"index-{number}.html"
