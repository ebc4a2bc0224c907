# SPDX-License-Identifier: MIT
"""The imports that run: how far they are, at what pace, whether they rest, and what came of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui import facts, pace
from reader.ui.notices import Notices
from reader.ui.settings import Settings

if TYPE_CHECKING:
    from reader.importing.events import Event, Finished
    from reader.library import Library

_PAINT_PAUSE = 100
"""Milliseconds between two looks of the progress: what a worker says in between is told together."""


@dataclass
class _Run:
    """One import of this session, as the window's own count of what it heard."""

    done: int = 0
    total: int = 0
    file: str = ""
    new: int = 0
    already: int = 0
    versions: int = 0
    failed: int = 0
    quiet: bool = False
    """Nothing is said of its end."""
    part: bool = False
    """Only what is heard from now on is told: it is a watched folder's, or files tried again."""
    cancelled: bool = False


class Imports(QObject):
    """Follows every import, this window's own, the watched folder's and what an earlier session left."""

    asked = Signal(object)
    """A request to the importing worker."""
    finished = Signal(object)
    """The import with this number is at its end; the numbers are too large for a signal's own integers."""

    def __init__(
        self,
        notices: Notices,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Tell about imports in `notices`; `clock` gives seconds."""
        super().__init__(parent)
        self._notices = notices
        self._settings = settings
        self._clock = clock
        self._runs: dict[int, _Run] = {}
        self._pace = pace.Pace()
        self._paint = QTimer(self)
        self._paint.setSingleShot(True)
        self._paint.setInterval(_PAINT_PAUSE)
        self._paint.timeout.connect(self.show_progress)
        self.paused = settings.flag("import/paused", default=False)
        notices.cancelled.connect(self.cancel)
        notices.pause_asked.connect(self.pause)

    @property
    def running(self) -> bool:
        """Whether an import is under way, or rests."""
        return bool(self._runs)

    def start(self, library: Library) -> None:
        """Take up what an earlier session left undone; called before the worker is told to go on."""
        for job in library.queue.unfinished_jobs():
            done, total = library.queue.progress(job)
            if done < total:
                self._runs[job] = _Run(done, total, part=job < 0)
        if not self._runs:
            self._rest(paused=False)
            return
        self.tell_worker()
        self.show_progress()

    def close(self) -> None:
        """Show nothing any more."""
        self._paint.stop()
        self._runs.clear()

    def tell_worker(self) -> None:
        """Tell a worker that was just started whether imports rest."""
        from reader.importing.requests import Pause

        if self.paused:
            self.asked.emit(Pause())

    def begin(self, job: int, *, quiet: bool = False) -> None:
        """Follow an import that was just asked for."""
        self._runs[job] = _Run(quiet=quiet)
        self.show_progress()

    def try_again(self, jobs: list[int]) -> None:
        """Follow imports whose failed files are read once more."""
        from reader.importing.requests import TryAgain

        for job in jobs:
            self._runs.setdefault(job, _Run(part=True))
            self.asked.emit(TryAgain(job))
        self.show_progress()

    # ── What is heard ────────────────────────────────────────────────────────

    def hear(self, event: Event) -> None:
        """Take in what a worker said about an import."""
        from reader.importing.events import Failed, Finished, Kept, Progress

        match event:
            case Progress():
                run = self._run(event.job)
                run.done, run.total, run.file = event.done, event.total, event.file
                self._paint_soon()
            case Kept():
                run = self._run(event.job)
                run.new += event.outcome == "new"
                run.already += event.outcome == "already"
                run.versions += event.outcome == "version"
            case Failed():
                self._run(event.job).failed += 1
                self._notices.add_failure(event.file, event.error)
            case Finished():
                self._end(event)
            case _:
                pass

    def _run(self, job: int) -> _Run:
        if job not in self._runs:
            self._runs[job] = _Run(part=job < 0)
        return self._runs[job]

    def _end(self, event: Finished) -> None:
        run = self._runs.pop(event.job, _Run())
        if self._runs:
            self._paint_soon()
        else:
            self._paint.stop()
            self._pace.forget()
            if self.paused:
                self.pause(False)
            text = "" if run.quiet else self._told(run, event)
            if not (text or run.quiet or run.part or run.cancelled or run.total):
                text = self.tr("No pages were found there.")
            if text:
                several = run.total > 1 or event.links + event.joined + event.failed > 0
                self._notices.show_message(text, report=several)
            else:
                self._notices.clear_progress()
        self.finished.emit(event.job)

    def _told(self, run: _Run, event: Finished) -> str:
        new, already, versions = event.new, event.already, event.versions
        if run.part:
            new, already, versions = run.new, 0 if event.job < 0 else run.already, run.versions
        parts = [
            (new, self.tr("1 article added"), self.tr("{count} articles added")),
            (already, self.tr("1 was here already"), self.tr("{count} were here already")),
            (versions, self.tr("1 has a newer version"), self.tr("{count} have newer versions")),
        ]
        if not run.part:
            parts += [
                (event.joined, self.tr("1 link joined its article"), self.tr("{count} links joined their articles")),
                (event.links, self.tr("1 link without a page"), self.tr("{count} links without a page")),
            ]
        return facts.join(*(facts.counted(count, one, many) for count, one, many in parts if count))

    # ── What is shown ────────────────────────────────────────────────────────

    def _paint_soon(self) -> None:
        if not self._paint.isActive():
            self._paint.start()

    def show_progress(self) -> None:
        """Say how far all imports together are."""
        if not self._runs:
            return
        done = sum(run.done for run in self._runs.values())
        total = sum(run.total for run in self._runs.values())
        if self.paused:
            self._notices.show_pause(done, total)
            return
        now = self._clock()
        self._pace.note(now, done)
        detail = pace.in_words(self._pace.rate(now, done), total - done)
        file = next((run.file for run in reversed(self._runs.values()) if run.file), "")
        self._notices.show_progress(done, total, file, detail)

    # ── What is asked ────────────────────────────────────────────────────────

    def pause(self, on: bool) -> None:
        """Let all imports rest after the files at hand, or go on."""
        from reader.importing.requests import Pause, Unpause

        self._rest(paused=on)
        self.asked.emit(Pause() if on else Unpause())
        self.show_progress()

    def _rest(self, *, paused: bool) -> None:
        self.paused = paused
        self._pace.forget()
        self._settings.set("import/paused", paused)

    def cancel(self) -> None:
        """Read no further; what was read stays."""
        from reader.importing.requests import Cancel

        for job, run in list(self._runs.items()):
            run.cancelled = True
            self.asked.emit(Cancel(job))
