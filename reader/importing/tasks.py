# SPDX-License-Identifier: MIT
"""What the importer and its hands say to each other: one JSON object a line."""

from __future__ import annotations

import msgspec

READ_SECONDS = 15
"""Processor time a page may take; the costliest of our collections, a table of 100,000 cells, takes 6 s."""

VOICES_SECONDS = 120
"""Processor time one article's voices may take, loading the language model included; a book's chapter takes 10 s."""

PATIENCE = 3
"""So many times as long may pass on the clock: other programs want the processor, too."""


class Read(msgspec.Struct, tag="read", frozen=True):
    """Keep the pages of a file, or list the files of a folder."""

    path: bytes
    file: int = 0
    """Its number in the queue."""


class FindVoices(msgspec.Struct, tag="voices", frozen=True):
    """Find an article's people and quotations."""

    article: int


class Reclean(msgspec.Struct, tag="reclean", frozen=True):
    """Clean an article's original again."""

    article: int
    profile: str | None = None
    """The candidate to take, empty for the cleaner's own choice; None: as it was chosen before."""
    run: int = 0
    """Which cleaning of all articles it belongs to, 0 for none."""


class Look(msgspec.Struct, tag="look", frozen=True):
    """Make something of an article's original to be looked at."""

    article: int
    what: str
    """``blocks``, ``candidates`` or ``page``."""


class Listening(msgspec.Struct, tag="listening", frozen=True):
    """The hand is ready for its first task."""

    cleaner: int = 0
    """Which version of the cleaner it works with."""


class Page(msgspec.Struct, tag="page", frozen=True):
    """What became of a page."""

    outcome: str
    article: int | None = None
    error: str = ""
    trace: str = ""


class Listed(msgspec.Struct, tag="listed", frozen=True):
    """The path was a folder; these are its files."""

    paths: list[bytes]


class Done(msgspec.Struct, tag="done", frozen=True):
    """The task is at its end."""

    trace: str = ""


class Remade(msgspec.Struct, tag="remade", frozen=True):
    """What came of cleaning again or of looking at an original; the task is at its end."""

    changed: bool = False
    """Whether the article is another now."""
    file: str = ""
    """Where what is to be looked at is."""
    error: str = ""
    trace: str = ""


class Still(msgspec.Struct, tag="still", frozen=True):
    """The hand is at it and has come a step further."""


class Blocked(msgspec.Struct, tag="blocked", frozen=True):
    """The library cannot be used; the task was not done and is not to blame."""

    error: str


Task = Read | FindVoices | Reclean | Look
Answer = Listening | Page | Listed | Done | Remade | Still | Blocked

_encoder = msgspec.json.Encoder()
tasks = msgspec.json.Decoder(Task)
answers = msgspec.json.Decoder(Answer)


def encode(message: Task | Answer) -> bytes:
    """Return a task or an answer as one line with its line end."""
    return _encoder.encode(message) + b"\n"
