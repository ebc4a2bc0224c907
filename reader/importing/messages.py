# SPDX-License-Identifier: MIT
"""What the window and its worker say to each other: one JSON object a line.

The window writes requests to the worker's standard input, the worker writes events to its
standard output. Both are read with `decode_request` and `decode_event`; neither side ever
sends bytes of a page: the library on disk holds those.
"""

from __future__ import annotations

import msgspec

from reader.article import Span


class Import(msgspec.Struct, tag="import", frozen=True):
    """Read these files and folders; they join the library's queue, so a kill loses none."""

    job: int
    paths: list[str]


class Resume(msgspec.Struct, tag="resume", frozen=True):
    """Go on with what the queue still holds: unread files, articles without voices or not indexed."""


class Cancel(msgspec.Struct, tag="cancel", frozen=True):
    """Take the files of a job that were not read yet out of the queue."""

    job: int


class Pause(msgspec.Struct, tag="pause", frozen=True):
    """Begin no further file until `Unpause`; what somebody opens is still annotated."""


class Unpause(msgspec.Struct, tag="unpause", frozen=True):
    """Go on after `Pause`."""


class TryAgain(msgspec.Struct, tag="try-again", frozen=True):
    """Files of a job were put back into the library's queue: read them."""

    job: int


class Watch(msgspec.Struct, tag="watch", frozen=True):
    """Another folder is watched, or none: the library knows which."""


class Annotate(msgspec.Struct, tag="annotate", frozen=True):
    """Find this article's voices before all others: somebody is reading it."""

    article: int


class Changed(msgspec.Struct, tag="changed", frozen=True):
    """The reader changed an article's words in the library: its voices and the index are to follow."""

    article: int


class Reclean(msgspec.Struct, tag="reclean", frozen=True):
    """Clean an article's original again; answered by `Recleaned`."""

    article: int
    profile: str | None = None
    """The candidate to take, empty for the cleaner's own choice; None: as it was chosen before."""


class RecleanAll(msgspec.Struct, tag="reclean-all", frozen=True):
    """Clean again all articles an older cleaner made, behind everything else; it goes on after a kill."""


class StopRecleaning(msgspec.Struct, tag="stop-recleaning", frozen=True):
    """Clean no further articles again; those cleaned so far stay so."""


class Look(msgspec.Struct, tag="look", frozen=True):
    """Make something of an article's original to be looked at; answered by `Looked`."""

    article: int
    what: str
    """``blocks``, ``candidates`` or ``page``: what `looks.read` gives."""


class Export(msgspec.Struct, tag="export", frozen=True):
    """Write articles in another format; `Exporting` tells how far it is, `Exported` what came of it."""

    job: int
    format: str
    target: str
    """The file or folder that is to be there."""
    articles: list[int] | None = None
    """Which ones; None: what `query` finds, the whole library where it is empty."""
    query: str = ""
    highlights: bool = True
    quotations: bool = False
    replace: bool = False
    """Whether what is there may be written over: the reader was asked."""


class StopExport(msgspec.Struct, tag="stop-export", frozen=True):
    """Write no further and leave nothing of a job."""

    job: int


class Search(msgspec.Struct, tag="search", frozen=True):
    """Find articles; a later search makes an earlier one's answer worthless."""

    job: int
    query: str
    limit: int = 50


class Mark(msgspec.Struct, tag="mark", frozen=True):
    """Say where a query's words stand in an article: it was opened; answered by `Marked`."""

    article: int
    query: str
    """What was searched: of an answer with another query in its place that one."""


class Complete(msgspec.Struct, tag="complete", frozen=True):
    """Say what may be meant by the beginning of a field's value; a later one makes an earlier one worthless.

    Answered by `Completions`, whether there is an index or not: it is the library's lists that are asked.
    """

    job: int
    field: str
    """A field's name without its colon (``author``, ``tag``, ``is`` …); empty completes the fields' own names."""
    begun: str
    """What is typed of the value so far; may be empty."""
    limit: int = 12


class CheckLibrary(msgspec.Struct, tag="check", frozen=True):
    """Look whether the library is whole; each `Wrong` comes as it is found, `Checked` at the end."""

    repair: bool = False
    """Whether to mend what can be mended."""


class BackUp(msgspec.Struct, tag="back-up", frozen=True):
    """Write the library to this file; answered by `BackedUp`."""

    path: str


class LookAtBackup(msgspec.Struct, tag="look-at-backup", frozen=True):
    """Say what a backup holds; answered by `BackupSeen`."""

    path: str


class Restore(msgspec.Struct, tag="restore", frozen=True):
    """Put the library of a backup in the place of this one, which nobody may have open; answered by `Restored`."""

    path: str


class StopKeeping(msgspec.Struct, tag="stop-keeping", frozen=True):
    """End the check, backup or restore at hand; answered by `KeepingFailed`."""


class Quit(msgspec.Struct, tag="quit", frozen=True):
    """Finish the write at hand and leave."""


Request = (
    Import
    | Resume
    | Cancel
    | Pause
    | Unpause
    | TryAgain
    | Watch
    | Annotate
    | Changed
    | Reclean
    | RecleanAll
    | StopRecleaning
    | Look
    | Export
    | StopExport
    | Search
    | Mark
    | Complete
    | CheckLibrary
    | BackUp
    | LookAtBackup
    | Restore
    | StopKeeping
    | Quit
)


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

_encoder = msgspec.json.Encoder()
_requests = msgspec.json.Decoder(Request)
_events = msgspec.json.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    """Return the message as one line with its line end."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Read a line the window wrote; raises `msgspec.DecodeError` on anything else."""
    return _requests.decode(line)


def decode_event(line: bytes) -> Event:
    """Read a line the worker wrote; raises `msgspec.DecodeError` on anything else."""
    return _events.decode(line)
