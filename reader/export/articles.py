# SPDX-License-Identifier: MIT
"""Formats with a file for each article: HTML, Markdown with its pictures beside it, plain text."""

from __future__ import annotations

from reader.export.folder import Folder
from reader.export.kept import Kept
from reader.export.markdown_page import page_markdown
from reader.export.names import article_name
from reader.export.page import page_html
from reader.export.text import page_text


class HtmlFiles:
    """Writes one self-contained page for each article."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def add(self, kept: Kept) -> None:
        """Write an article's page."""
        path = self._folder.name(article_name(kept.row), ".html")
        self._folder.add(path, page_html(kept).encode("utf-8", "replace"), kept.row.id)

    def finish(self) -> None:
        """Nothing comes behind the last one."""


class MarkdownFiles:
    """Writes a Markdown file for each article, and beside it a folder with its pictures."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def add(self, kept: Kept) -> None:
        """Write an article's file and its pictures."""
        path = self._folder.name(article_name(kept.row), ".md")
        beside = path.removesuffix(".md") + "_files"
        places: dict[str, str] = {}
        for number, key in enumerate(kept.picture_keys(), 1):
            image = kept.picture(key)
            if image is not None and path != "-":
                places[key] = f"{beside}/{number}{image.suffix}"
                self._folder.add(places[key], image.data, beside=True)
        text = page_markdown(kept, places.get)
        self._folder.add(path, text.encode("utf-8", "replace"), kept.row.id)

    def finish(self) -> None:
        """Nothing comes behind the last one."""


class TextFiles:
    """Writes a text file for each article."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def add(self, kept: Kept) -> None:
        """Write an article's file."""
        path = self._folder.name(article_name(kept.row), ".txt")
        self._folder.add(path, page_text(kept).encode("utf-8", "replace"), kept.row.id)

    def finish(self) -> None:
        """Nothing comes behind the last one."""
