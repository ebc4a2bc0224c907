# SPDX-License-Identifier: MIT
"""What the library hands out: rows of the list, kept articles, versions, what changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import reader
from reader.article import Article, Voices

State = Literal["unread", "reading", "read", "archived"]
"""How far a reader is with an article."""

Outcome = Literal["new", "already", "version"]
"""What became of a page: a new article, one already here, or a newer state of a kept one."""


FAILED_ENGINE = f"failed {reader.__version__}"
"""What stands for an engine (`Voices.engine`) where finding the voices failed: they are looked for
again by another version of the program, not by this one."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list: everything it shows, without the article itself."""

    id: int
    title: str
    site: str | None
    byline: tuple[str, ...]
    published: str | None
    """ISO 8601 as the page gives it."""
    added_at: str
    """ISO 8601, UTC."""
    words: int
    language: str | None
    excerpt: str | None
    lead_image: str | None
    """The key of a stored picture."""
    quotations: int
    """How many quotations are speech; 0 before the voices are found."""
    people: int
    state: State
    starred: bool
    position: int
    """Where reading stopped: a code point of the article's text."""
    progress: float
    """How much was read, 0 to 1."""
    file: str
    """The path of the file it was read from, as it was given."""
    warnings: tuple[str, ...]
    tags: tuple[str, ...] = ()
    """By name."""
    binned_at: str | None = None
    """ISO 8601, UTC: since when it lies in the bin; None outside it."""


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article as it is kept, with its voices where they were found."""

    row: ArticleRow
    article: Article
    voices: Voices | None
    """As its readers corrected them."""
    original: Path
    """The stored copy of the file it was read from, byte for byte."""
    version: int
    """Which version this is (`Version.id`); hand it back to `Library.set_voices`."""
    found: Voices | None = None
    """The voices as they were found, before any correction."""


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a page came to."""

    article: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a page, oldest first in `Library.versions`."""

    id: int
    number: int
    """1 for the first that was kept."""
    added_at: str
    saved_at: str | None
    file: str
    current: bool
    """Whether the list and the reading view show this one."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What the library took in since a counter: what an index has to catch up with."""

    counter: int
    """Ask with this the next time."""
    changed: tuple[int, ...]
    """Articles that are new or whose words changed, in the order of their changes."""
    gone: tuple[int, ...]
    """Articles that are in the bin or were removed."""
