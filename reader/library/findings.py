# SPDX-License-Identifier: MIT
"""What a check finds: one thing that is not as it should be, in words, and how it was mended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_LONGEST_TITLE = 80


class FindingKind(StrEnum):
    """What is not as it should be."""

    DATABASE = "database"
    """The file of the database."""
    ROWS = "rows"
    """Rows that belong to something that is gone."""
    VERSION = "version"
    """Which version of a page is read."""
    ARTICLE = "article"
    """An article's text, or its parts."""
    CLEANED = "cleaned"
    """What cleaning gave of an article that was mended by hand."""
    EDITS = "edits"
    """What was mended by hand."""
    VOICES = "voices"
    HIGHLIGHT = "highlight"
    CORRECTION = "correction"
    PEOPLE = "people"
    """The lists of who is named and quoted."""
    ORIGINAL = "original"
    PICTURE = "picture"
    NOTE = "note"
    """The file that says what an original is."""
    UNNAMED = "unnamed"
    """A file no article names."""
    UNFINISHED = "unfinished"
    """What a process that was ended was writing."""
    QUEUE = "queue"
    CHANGES = "changes"
    """The count of changes, by which the index follows."""
    INDEX = "index"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong."""

    kind: FindingKind
    what: str
    """One plain sentence."""
    next_step: str = ""
    """What to do where it cannot be mended."""
    article: int | None = None
    version: int | None = None
    subject: str = ""
    """What of it: a file's name, a table's, a row's key."""
    deed: str = ""
    """How it was mended, in one plain sentence; empty where it was not."""


def called(title: str) -> str:
    """Return a title as a finding names it: on one line, of a length that fits."""
    title = " ".join(title.split())
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
