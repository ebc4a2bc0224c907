# SPDX-License-Identifier: MIT
"""Which formats there are, and which one a file is in: its content decides, its name only breaks ties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.article import SavedPage
from reader.formats.original import Original


@dataclass(frozen=True, slots=True)
class Format:
    """One file format: what it is called, how it is recognised and how it is read."""

    name: str
    """As `SavedPage.format` gives it, such as ``html``."""
    endings: tuple[str, ...]
    """The endings its files usually have, lower case with the dot."""
    recognise: Callable[[Original], int]
    """How sure the content is of this format: 0 (it is not) to 100 (a signature nothing else has)."""
    read: Callable[[Original], Iterator[SavedPage]]
    """Yields its pages; raises `UnreadableFile`."""


def pick(original: Original, formats: tuple[Format, ...]) -> Format | None:
    """Return the format whose content score is highest; among equals, the one whose ending the name has."""
    best: Format | None = None
    best_score = (0, False)
    for candidate in formats:
        score = (candidate.recognise(original), original.ending in candidate.endings)
        if score[0] > 0 and score > best_score:
            best, best_score = candidate, score
    return best
