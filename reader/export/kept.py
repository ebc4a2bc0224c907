# SPDX-License-Identifier: MIT
"""What is exported of one article: the article and all that its reader and the program know about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from reader.article import Article, Highlight, Quote, QuoteKind, Voices
from reader.library import ArticleRow, KeptArticle, KeptCorrection, Library, Version
from reader.library.mending import Source

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png", ".png"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"GIF8", "image/gif", ".gif"),
    (b"RIFF", "image/webp", ".webp"),
)
"""What the library's pictures begin with; all others are drawings (`cleaning/pictures.py`)."""


class Choice(NamedTuple):
    """What the reader wants in the files besides the articles."""

    highlights: bool = True
    """Highlights and notes, where the format can show them."""
    quotations: bool = False
    """A list of who said what behind each article."""
    byte_order_mark: bool = False
    """A mark before tables that some spreadsheets need to see that they are UTF-8."""


@dataclass(frozen=True)
class Kept:
    """One article of the library; what is not asked for is not read."""

    library: Library
    kept: KeptArticle
    choice: Choice = field(default_factory=Choice)

    @property
    def row(self) -> ArticleRow:
        """What a list shows of it."""
        return self.kept.row

    @property
    def article(self) -> Article:
        """The article."""
        return self.kept.article

    @property
    def voices(self) -> Voices:
        """Who said what, as its readers corrected it; empty where it was not looked for yet."""
        return self.kept.voices or Voices()

    @cached_property
    def speech(self) -> tuple[Quote, ...]:
        """The quotations that are somebody's words."""
        return tuple(quote for quote in self.voices.quotes if quote.kind is QuoteKind.SPEECH)

    @cached_property
    def highlights(self) -> Sequence[Highlight]:
        """Its highlights in the order of the text, the lost ones last; none where they are not wanted."""
        return self.library.highlights.of(self.row.id) if self.choice.highlights else ()

    @cached_property
    def corrections(self) -> Sequence[KeptCorrection]:
        """What was corrected in its voices."""
        return self.library.corrections.of(self.row.id)

    @cached_property
    def versions(self) -> Sequence[Version]:
        """The states of the page that are kept, oldest first."""
        return self.library.versions(self.row.id)

    @cached_property
    def source(self) -> Source | None:
        """Where its saved file is."""
        return self.library.mending.source(self.row.id)

    @property
    def folder(self) -> Path:
        """The library's folder."""
        return self.library.folder

    def picture(self, key: str) -> Image | None:
        """Return a stored picture; None where it is missing."""
        data = self.library.picture(key)
        return image_of(data) if data else None

    def picture_keys(self) -> Iterator[str]:
        """Yield the keys of the pictures the text shows, each once."""
        seen: set[str] = set()
        for block in self.article.blocks:
            shown = [*block.images, *(i.image for i in (*block.inlines, *block.caption_inlines) if i.image)]
            for image in shown:
                if image.key and image.key not in seen:
                    seen.add(image.key)
                    yield image.key


class Image(NamedTuple):
    """A picture with what it is."""

    data: bytes
    media_type: str
    suffix: str


def image_of(data: bytes) -> Image:
    """Return a picture of the library with its media type and the ending of its files."""
    for start, media_type, suffix in _SIGNATURES:
        if data.startswith(start):
            return Image(data, media_type, suffix)
    return Image(data, "image/svg+xml", ".svg")


PictureOf = Callable[[str], Image | None]
