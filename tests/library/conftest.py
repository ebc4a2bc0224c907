# SPDX-License-Identifier: MIT
"""Pages and articles of our own for the library's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, Picture, SavedPage
from reader.library import Library

SENTENCES = (
    "The harbour froze over in the second week of January, and the ferries stayed where they were.",
    "Fishermen walked out to their boats to break the ice from the ropes before it cut them.",
    "Nobody in the village could remember a winter in which the bell of the buoy fell silent.",
    "The school stayed open, because its stove was the only one that burned driftwood.",
    "In the evenings the lamps of the northern shore looked close enough to touch.",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library; its clock stands a second later each time it is asked."""
    ticks = iter(range(1, 1_000_000))
    opened = Library(tmp_path / "library", now=lambda: f"2031-05-04T10:00:00.{next(ticks):06d}+00:00")
    yield opened
    opened.close()


@pytest.fixture
def make_text() -> Callable[[str, int], str]:
    """Return a function that makes a text of a number of sentences around a word."""

    def make(word: str, sentences: int = 20) -> str:
        return "\n\n".join(f"{word} {number}. {SENTENCES[number % 5]}" for number in range(sentences))

    return make


@pytest.fixture
def make_page(tmp_path: Path) -> Callable[..., tuple[SavedPage, Cleaned]]:
    """Return a function that writes a page's file and gives the page and what cleaning makes of it."""

    def make(
        name: str = "page.html",
        text: str = SENTENCES[0],
        *,
        title: str = "A frozen harbour",
        pictures: tuple[bytes, ...] = (),
        content: str | None = None,
        media: Media = Media.HTML,
        page: dict[str, Any] | None = None,
        article: dict[str, Any] | None = None,
    ) -> tuple[SavedPage, Cleaned]:
        path = tmp_path / "saved" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        markup = content if content is not None else f"<title>{title}</title><p>{text}"
        path.write_text(markup, "utf-8", errors="surrogatepass")
        saved = SavedPage(str(path), "html", media, markup, **(page or {}))
        blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in text.split("\n\n"))
        kept = tuple(Picture(sha256(data).hexdigest(), data, "image/png", 3, 2) for data in pictures)
        return saved, Cleaned(Article(title, blocks, **(article or {})), kept)

    return make
