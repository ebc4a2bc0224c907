# SPDX-License-Identifier: MIT
"""What the window asks of its workers."""

from __future__ import annotations

import msgspec


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
