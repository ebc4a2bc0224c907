# SPDX-License-Identifier: MIT
"""What the workers tell the window."""

from __future__ import annotations

import msgspec

from reader.article import Span


class Ready(msgspec.Struct, tag="ready", frozen=True):
    """The worker listens."""

    process: int


class Progress(msgspec.Struct, tag="progress", frozen=True):
    """How far an import is; sent before each file and at its end."""

    job: int
    done: int
    total: int
    file: str = ""


class Kept(msgspec.Struct, tag="kept", frozen=True):
    """An article is in the library and can be read."""

    job: int
    file: str
    article: int
    outcome: str
    """``new``, ``already`` (here before, unchanged) or ``version`` (a newer state of a kept page)."""


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """A file could not be read; the rest goes on."""

    job: int
    file: str
    error: str
    """One plain line."""


class Finished(msgspec.Struct, tag="finished", frozen=True):
    """An import is at its end."""

    job: int
    new: int
    already: int
    versions: int
    failed: int
    joined: int = 0
    """Links of other programs' lists whose page is here."""
    links: int = 0
    """Links without a page."""


class Voiced(msgspec.Struct, tag="voiced", frozen=True):
    """An article's people and quotations are in the library."""

    article: int


class Indexed(msgspec.Struct, tag="indexed", frozen=True):
    """The index took in articles: a search may find more than before."""

    articles: int
    """How many articles the index holds now."""


class Recleaned(msgspec.Struct, tag="recleaned", frozen=True):
    """An article's original was cleaned again, with the reader's own edits laid over it."""

    article: int
    changed: bool = False
    error: str = ""
    """One plain line; the article is as it was."""


class Recleaning(msgspec.Struct, tag="recleaning", frozen=True):
    """How far cleaning all articles again is."""

    done: int
    total: int
    changed: int
    """How many of those done became other articles."""
    finished: bool = False
    unfit: int = 0
    """In how many of those changed an edit of the reader's finds no place any more."""
    run: int = 0
    """Under which number what it replaced is kept, to be taken back (`library.replaced`)."""


class Cleaner(msgspec.Struct, tag="cleaner", frozen=True):
    """Which version of the cleaner works here, and how many articles an older one made."""

    version: int
    older: int


class Looked(msgspec.Struct, tag="looked", frozen=True):
    """What was to be looked at is in a file that `looks.read` reads."""

    article: int
    what: str
    file: str = ""
    error: str = ""
    """One plain line where there is none."""


class Exporting(msgspec.Struct, tag="exporting", frozen=True):
    """How far an export is."""

    job: int
    done: int
    total: int


class Exported(msgspec.Struct, tag="exported", frozen=True):
    """An export is at its end."""

    job: int
    place: str = ""
    """The file or folder that is there now; empty where it was stopped or failed."""
    articles: int = 0
    failed: int = 0
    """Articles that could not be exported."""
    error: str = ""
    """One plain line on why nothing, or not all, was exported."""


class Hit(msgspec.Struct, frozen=True):
    """An article that matches, its best passage, and where the query's words stand in it."""

    article: int
    title: str
    snippet: str
    snippet_matches: list[Span]
    """Where in `snippet` the words stand."""
    place: Span | None
    """The best match in the article's text: where opening the hit goes to. Empty where it is a figure's caption."""
    quotation: Span | None = None
    """Where ``said:`` or ``quote:`` was asked for, the quotation the snippet is of, in the article's text."""
    speaker: str = ""
    """Who said it; empty where that is not known."""


class Found(msgspec.Struct, tag="found", frozen=True):
    """The answer to a search; `Facets` of the same job follow, unless something else was asked meanwhile."""

    job: int
    query: str
    hits: list[Hit]
    total: int
    ignored: list[str] = []
    """What of the query was left out, in words."""
    instead: str = ""
    """Where the query found nothing: the query with its words spelled otherwise, whose hits these are."""


class Marked(msgspec.Struct, tag="marked", frozen=True):
    """The answer to `Mark`."""

    article: int
    query: str
    matches: list[Span]
    """All matches in the article's text, in order, at most 1,000."""


class Value(msgspec.Struct, frozen=True):
    """A value of a field, and how many articles have it."""

    text: str
    count: int


class Facets(msgspec.Struct, tag="facets", frozen=True):
    """What the articles found can be told apart by; the most frequent values first, of years the latest."""

    job: int
    """The search's."""
    site: list[Value]
    author: list[Value]
    person: list[Value]
    year: list[Value]
    tag: list[Value]
    counted: int
    """How many articles were counted: of more than 10,000 found the best ones."""


class Completions(msgspec.Struct, tag="completions", frozen=True):
    """The answer to `Complete`: values that may be meant, the most frequent first.

    A value with a space in it wants quotation marks in a query. The count is 0 for names of fields and states.
    """

    job: int
    values: list[Value]


class Keeping(msgspec.Struct, tag="keeping", frozen=True):
    """How far a check, backup or restore is; what is counted differs."""

    done: int
    total: int


class Wrong(msgspec.Struct, tag="wrong", frozen=True):
    """One thing a check found."""

    kind: str
    """A `FindingKind`."""
    what: str
    next_step: str = ""
    deed: str = ""
    """How it was mended; empty where it was not."""


class Checked(msgspec.Struct, tag="checked", frozen=True):
    """A check is at its end."""

    articles: int
    """How many were looked at."""
    aside: str = ""
    """The folder what had to go was put into; empty where nothing had to."""
    backup: str = ""
    """The newest backup that is known."""


class BackedUp(msgspec.Struct, tag="backed-up", frozen=True):
    """A backup was written, read again and compared."""

    path: str
    articles: int
    files: int
    size: int
    """Bytes."""
    missing: int = 0
    """Files the library itself lacks, or has damaged."""


class BackupSeen(msgspec.Struct, tag="backup-seen", frozen=True):
    """What a backup holds."""

    path: str
    made_at: str
    """ISO 8601, UTC."""
    articles: int
    size: int


class Restored(msgspec.Struct, tag="restored", frozen=True):
    """Another library is in the place of this one."""

    articles: int
    made_at: str
    aside: str = ""
    """Where the one before lies."""


class KeepingFailed(msgspec.Struct, tag="keeping-failed", frozen=True):
    """A check, backup or restore came to nothing, or was broken off."""

    error: str
    broken_off: bool = False


class Trouble(msgspec.Struct, tag="trouble", frozen=True):
    """The worker cannot do its work (disk full, library locked); one plain line."""

    error: str


Event = (
    Ready
    | Progress
    | Kept
    | Failed
    | Finished
    | Voiced
    | Indexed
    | Recleaned
    | Recleaning
    | Cleaner
    | Looked
    | Exporting
    | Exported
    | Found
    | Marked
    | Facets
    | Completions
    | Keeping
    | Wrong
    | Checked
    | BackedUp
    | BackupSeen
    | Restored
    | KeepingFailed
    | Trouble
)
