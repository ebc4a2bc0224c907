# SPDX-License-Identifier: MIT
"""A small library to search in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, Person, SavedPage, Span, Voices
from reader.library import Library
from reader.search import SearchIndex

Add = Callable[..., int]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    """Return an index that is not built yet."""
    opened = SearchIndex(tmp_path / "cache" / "index")
    yield opened
    opened.close()


@pytest.fixture
def add(library: Library) -> Add:
    """Return a function that keeps an article and gives its number."""

    def keep(title: str, text: str, *people: str, **fields: Any) -> int:
        blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in text.split("\n\n"))
        page = SavedPage(f"/nowhere/{title}.html", "html", Media.HTML, title + text)
        options: dict[str, Any] = {"language": "en", **fields}
        article = library.add(page, Cleaned(Article(title, blocks, **options))).article
        if people:
            library.set_voices(article, Voices(tuple(Person(name, (Span(0, 1),)) for name in people), engine="test"))
        return article

    return keep
