# SPDX-License-Identifier: MIT
"""Checks, backs up and restores for the window: one thing at a time, to be ended at any step.

It has the library open only while it works, so that a damaged one can be checked, and replaced by another.
"""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event as Flag

from reader.errors import BrokenOff, ReaderError
from reader.importing.events import BackedUp, BackupSeen, Checked, Event, Keeping, KeepingFailed, Restored, Wrong
from reader.importing.requests import BackUp, CheckLibrary, LookAtBackup, Quit, Request, Restore, StopKeeping
from reader.library import Library, backups, restoring
from reader.library.work import Work

FAULT = "A fault in Verbatim kept this from being done. The log says more."

_TELL_SECONDS = 0.1
"""How often it says how far it is."""

_log = logging.getLogger(__name__)


class Caretaker:
    """One loop over requests; `say` gets the events."""

    def __init__(self, folder: Path, say: Callable[[Event], None]) -> None:
        """Nothing is opened before something is asked."""
        self._folder = folder
        self._say = say
        self._stop = Flag()
        self._inbox: queue.Queue[Request] = queue.Queue()
        self._told = 0.0

    def put(self, request: Request) -> None:
        """Take a request, from any thread; one to end is heard at the next step of the work at hand."""
        if isinstance(request, StopKeeping | Quit):
            self._stop.set()
        self._inbox.put(request)

    def run(self) -> None:
        """Serve until `Quit` comes."""
        while not isinstance(request := self._inbox.get(), Quit):
            if isinstance(request, StopKeeping):
                self._stop.clear()
                continue
            try:
                self._do(request)
            except BrokenOff as error:
                self._say(KeepingFailed(str(error), broken_off=True))
            except ReaderError as error:
                self._say(KeepingFailed(str(error)))
            except Exception:  # noqa: BLE001 - the window is told, whatever it was
                _log.exception("%s failed", type(request).__name__)
                self._say(KeepingFailed(FAULT))

    def _do(self, request: Request) -> None:
        work = Work(self._tell, self._stop.is_set)
        match request:
            case CheckLibrary(repair):
                self._check(work, repair=repair)
            case BackUp(path):
                self._back_up(Path(path), work)
            case LookAtBackup(path):
                manifest = restoring.look(Path(path))
                self._say(BackupSeen(path, manifest.made_at, manifest.counts.articles, manifest.size))
            case Restore(path):
                self._restore(Path(path), work)
            case _:
                pass  # a worker that was started again is told to go on: here is nothing to go on with

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done == total or now - self._told > _TELL_SECONDS:
            self._told = now
            self._say(Keeping(done, total))

    def _check(self, work: Work, *, repair: bool) -> None:
        from reader.importing.upkeep import Upkeep  # here: it loads the cleaner, which a backup does without

        upkeep = Upkeep(self._folder, work, repair=repair)
        for finding in upkeep.run():
            self._say(Wrong(str(finding.kind), finding.what, finding.next_step, finding.deed))
        known = backups.newest_backup(self._folder)
        aside = str(upkeep.aside) if upkeep.aside is not None else ""
        self._say(Checked(upkeep.articles, aside, known.path if known is not None else ""))

    def _back_up(self, path: Path, work: Work) -> None:
        library = Library(self._folder)
        try:
            done = backups.back_up(library, path, work=work)
        finally:
            library.close()
        manifest = done.manifest
        counts, members = manifest.counts, manifest.members
        self._say(BackedUp(str(done.path), counts.articles, len(members), done.size, len(manifest.missing)))

    def _restore(self, path: Path, work: Work) -> None:
        from reader.importing.upkeep import build_index  # here, as above

        done = restoring.restore(path, self._folder, replace=True, work=work)
        # Only thrown away: the window builds the index behind its list, and finds titles until then.
        build_index(self._folder, build=False)
        aside = str(done.aside) if done.aside is not None else ""
        self._say(Restored(done.manifest.counts.articles, done.manifest.made_at, aside))
