# SPDX-License-Identifier: MIT
"""The importer: takes files from the library's queue, has hands keep them, then finds voices and indexes."""

from __future__ import annotations

import logging
import os
import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reader.article import Voices
from reader.errors import LibraryError
from reader.importing.agenda import Agenda, Work
from reader.importing.crew import Crew, Hand, Heard
from reader.importing.events import (
    Event,
    Exported,
    Exporting,
    Failed,
    Finished,
    Indexed,
    Kept,
    Looked,
    Progress,
    Recleaned,
    Trouble,
    Voiced,
)
from reader.importing.exporting import Exporter
from reader.importing.indexer import Indexer
from reader.importing.recleaning import CleanAll
from reader.importing.requests import (
    Annotate,
    Cancel,
    Changed,
    Export,
    Import,
    Look,
    Pause,
    Quit,
    Reclean,
    RecleanAll,
    Request,
    Resume,
    StopExport,
    StopRecleaning,
    TryAgain,
    Unpause,
    Watch,
)
from reader.importing.tasks import Blocked, Done, Listed, Listening, Page, Read, Remade, Still
from reader.importing.watching import Watcher
from reader.library import FAILED_ENGINE, Library, PageResult, QueuedFile, Seen
from reader.library.files import printable
from reader.voices import ENGINE

TOO_LONG = "Reading this file took too long and was stopped."
RETRY_SECONDS = 15.0
"""How long a fault of the library is waited out: a lock held by another process is gone by then, a full disk may be."""
STOPPED = "Reading this file made the reader stop; it may be damaged."

_log = logging.getLogger(__name__)


class _Arrived(NamedTuple):
    """Files of the watched folder that are to be read, and names of those gone."""

    files: list[Seen]
    gone: list[str]


class Importer:
    """One loop over what is asked (`inbox` takes requests) and what the hands answer; `say` gets the events.

    All that is still to do is in the library: the queue, the articles without voices, the index's
    counter. So it may be killed at any moment; `Resume` goes on.
    """

    def __init__(self, folder: Path, say: Callable[[Event], None], hands: int = 2) -> None:
        """Open the library in `folder`; raises LibraryError."""
        self._library = Library(folder)
        self._say = say
        self.inbox: queue.Queue[Request | Heard | Event | _Arrived] = queue.Queue()
        self._crew = Crew(folder, hands, self.inbox.put)
        self._indexer = Indexer(folder, self.inbox.put)
        self._exporter = Exporter(folder, self.inbox.put)
        self._work: dict[Hand, Work] = {}
        self._clean_all = CleanAll(self._library, say)
        self._agenda = Agenda(self._clean_all)
        self._blocked: str | None = None
        self._told: str | None = None
        """The fault that was told last: trying again and failing again is no news."""
        self._try_again = 0.0
        self._only_job: int | None = None
        self._paused = False
        self._watcher: Watcher | None = None
        self._listing = False
        """Whether voices may wait to be listed: by who is named and quoted, for the pages of people."""

    # ── Doors ────────────────────────────────────────────────────────────────

    def run(self) -> None:
        """Serve until `Quit` comes through the inbox."""
        try:
            while True:
                message = self._next()
                if isinstance(message, Quit):
                    return
                if message is not None:
                    self._take(message)
        finally:
            self.close()

    def import_files(self, paths: list[str]) -> Finished:
        """Import files and folders to the end, voices and index included.

        Raises LibraryError when the library cannot be written; what is not done then waits in the queue.
        """
        try:
            job = self._only_job = self._library.queue.enqueue(paths)
            self._close_job(job)
            while self._library.queue.unfinished(job) or not self._is_idle():
                message = self._next()
                if message is not None:
                    self._take(message)
                if self._blocked is not None:
                    raise LibraryError(self._blocked)
                if self._needs_nothing_but_the_index():
                    self._indexer.hurry()
            return self._finished(job)
        finally:
            self.close()

    def close(self) -> None:
        """End the hands, the watcher and the indexer; nothing is lost."""
        if self._watcher is not None:
            self._watcher.close()
        self._crew.dismiss_all()
        self._exporter.close()
        self._indexer.close()
        for work in self._work.values():
            if work.file is not None:
                self._library.queue.release(work.file.id)
        self._library.close()

    # ── The loop ─────────────────────────────────────────────────────────────

    def _next(self) -> Request | Heard | Event | _Arrived | None:
        """Give out work, then wait for what comes; None when only time went by."""
        try:
            self._give_out()
            self._listing = self._listing and self._blocked is None and bool(self._library.people.relist())
        except LibraryError as error:
            self._block(str(error))
        try:
            return self.inbox.get(timeout=0 if self._listing else self._patience())
        except queue.Empty:
            if self._blocked is not None and time.monotonic() >= self._try_again:
                self._blocked = None
            for hand in self._crew.late():
                self._lose(hand, TOO_LONG)
            return None

    def _patience(self) -> float | None:
        """Return the seconds until something is to be done that nobody asks for; None where nothing is."""
        patience = self._crew.patience()
        if self._blocked is None:
            return patience
        wait = max(0.0, self._try_again - time.monotonic())
        return wait if patience is None else min(wait, patience)

    def _unblock(self) -> None:
        self._blocked = self._told = None

    def _take(self, message: Request | Heard | Event | _Arrived) -> None:
        try:
            match message:
                case Heard():
                    self._hear(message)
                case Import() | Resume() | Cancel() | Annotate():
                    self._unblock()
                    self._obey(message)
                case Changed() | Reclean() | Look() | RecleanAll() | StopRecleaning():
                    self._unblock()
                    self._remake(message)
                case Pause() | Unpause() | TryAgain():
                    self._unblock()
                    self._paused = isinstance(message, Pause) or (self._paused and not isinstance(message, Unpause))
                case Watch():
                    self._watch()
                case _Arrived(files, gone):
                    self._arrived(files, gone)
                case Export() | StopExport():
                    self._exporter.take(message)
                case Indexed() | Trouble() | Exporting() | Exported():
                    self._say(message)
                case _:
                    _log.warning("not for an importer: %s", type(message).__name__)
        except LibraryError as error:
            self._block(str(error))

    def _obey(self, request: Import | Resume | Cancel | Annotate) -> None:
        match request:
            case Import(job, paths):
                self._library.queue.enqueue(paths, job)
                # From here on a kill loses none of them: the window need not ask again.
                self._say(Progress(job, *self._library.queue.progress(job)))
                self._close_job(job)
            case Resume():
                self._library.sweep()
                self._library.queue.release_abandoned()
                self._library.reports.prune()
                self._crew.hire(1)  # so that the first file does not wait for a process to start
                without = self._library.ids_without_voices(ENGINE)  # older ones are found again
                self._agenda.find_all_voices(without, (work.article for work in self._work.values()))
                self._indexer.note()
                self._listing = True
                for job in self._library.queue.unfinished_jobs():
                    self._close_job(job)
                self._watch()
            case Cancel(job):
                self._library.queue.cancel(job)
                self._close_job(job)
            case Annotate(article):
                self._agenda.hurry(article)

    def _remake(self, request: Changed | Reclean | Look | RecleanAll | StopRecleaning) -> None:
        match request:
            case Changed(article):
                self._words_changed(article, urgent=True)
            case Reclean() | Look():
                self._agenda.remake(request)
            case RecleanAll():
                self._crew.hire(1)  # it knows which cleaner is the newest
                self._clean_all.begin()
            case StopRecleaning():
                self._clean_all.stop()

    def _words_changed(self, article: int, *, urgent: bool) -> None:
        """Have the index take an article in again, and its voices found where they are not known."""
        self._indexer.note()
        if self._library.has_voices(article):
            return
        if urgent:
            self._agenda.hurry(article)
        else:
            self._agenda.find_voices(article)

    def _block(self, error: str) -> None:
        """Wait for the next request, or a while: with a full disk or a locked library each file would only fail."""
        if self._blocked is not None:
            return
        self._blocked = error
        self._try_again = time.monotonic() + RETRY_SECONDS
        if error != self._told:
            self._told = error
            _log.error("importing waits: %s", error)
            self._say(Trouble(error))

    # ── The watched folder ───────────────────────────────────────────────────

    def _watch(self) -> None:
        """Watch the folder the library names, and no other."""
        folder = self._library.watched.folder
        if self._watcher is not None:
            if self._watcher.folder == folder:
                return
            self._watcher.close()
            self._watcher = None
        if folder:
            known = self._library.watched.seen()

            def arrived(files: list[Seen], gone: list[str]) -> None:
                self.inbox.put(_Arrived(files, gone))

            self._watcher = Watcher(folder, str(self._library.folder), known, arrived)

    def _arrived(self, files: list[Seen], gone: list[str]) -> None:
        """Queue what was saved in the watched folder; the queue first, so that a kill in between loses nothing."""
        if files:
            self._library.queue.enqueue_watched(seen.path for seen in files)
        self._library.watched.note(files, gone)

    # ── Giving out ───────────────────────────────────────────────────────────

    def _needs_nothing_but_the_index(self) -> bool:
        return not (self._work or self._agenda.waiting() or self._library.queue.has_pending(self._only_job))

    def _is_idle(self) -> bool:
        return self._needs_nothing_but_the_index() and self._indexer.idle

    def _give_out(self) -> None:
        if self._blocked is not None:
            return
        waiting = self._agenda.waiting(paused=self._paused)
        if not self._paused:
            waiting += self._library.queue.pending(2, self._only_job)
        self._crew.hire(len(self._work) + waiting)
        for hand in self._crew.free():
            if not self._give(hand):
                return

    def _give(self, hand: Hand) -> bool:
        """Give a hand what is to be done first; tell whether there was anything."""
        work = self._agenda.first()
        if work is None and not self._paused:
            file = self._library.queue.claim(self._library.bench.token, self._only_job)
            work = Work(file=file) if file is not None else self._agenda.last()
        if work is None:
            return False
        self._work[hand] = work
        if work.file is not None:
            counts = self._library.queue.progress(work.file.job)
            self._say(Progress(work.file.job, *counts, printable(work.file.path)))
            hand.give(Read(os.fsencode(work.file.path), work.file.id))
        else:
            hand.give(work.task)
        return True

    # ── Hearing ──────────────────────────────────────────────────────────────

    def _hear(self, heard: Heard) -> None:
        hand, answer = heard
        if not self._crew.has(hand):
            return
        hand.extend()
        work = self._work.get(hand)
        match answer:
            case None:
                self._lose(hand, TOO_LONG if hand.ran_out_of_time else STOPPED)
            case Listening(cleaner):
                hand.ready = True
                if self._only_job is None:  # a command waits for its own files alone
                    self._clean_all.know(cleaner)
            case Still():
                pass
            case Remade() if work is not None and work.remaking is not None:
                self._free(hand)
                self._tell_remade(work, work.remaking, answer)
            case Page() if work is not None and work.file is not None:
                self._keep_result(work, work.file, answer)
            case Listed(paths) if work is not None and work.file is not None:
                self._library.queue.split(work.file.id, [os.fsdecode(path) for path in paths])
            case Done(trace) if work is not None:
                self._told = None
                self._free(hand)
                self._finish(work, trace)
            case Blocked(error):
                self._free(hand)
                self._give_back(work)
                self._block(error)
            case _:
                _log.warning("a hand answered out of turn: %s", type(answer).__name__)

    def _keep_result(self, work: Work, file: QueuedFile, page: Page) -> None:
        result = PageResult(page.outcome, page.article, page.error)  # type: ignore[arg-type]
        work.results.append(result)
        if page.trace:
            _log.error("a fault over %s\n%s", printable(file.path), page.trace)
        if result.outcome == "failed" or result.article is None:
            self._say(Failed(file.job, printable(file.path), result.error))
            return
        self._say(Kept(file.job, printable(file.path), result.article, result.outcome))
        if result.outcome != "already":
            self._agenda.find_voices(result.article)
            self._indexer.note()

    def _finish(self, work: Work, trace: str) -> None:
        if work.file is None:
            if trace:
                _log.error("a fault over the voices of article %d\n%s", work.article, trace)
            if self._library.has_voices(work.article):
                self._say(Voiced(work.article))
            else:  # it was mended all the while
                self._give_back(work)
            return
        known = bool(work.results) and all(result.outcome == "already" for result in work.results)
        if known and self._library.queue.is_watched(work.file.job):
            self._library.queue.drop(work.file.id)  # in a watched folder that is no news
        else:
            self._library.queue.finish(work.file.id, work.results)
        self._close_job(work.file.job)

    def _tell_remade(self, work: Work, request: Reclean | Look, remade: Remade) -> None:
        if remade.trace:
            _log.error("a fault over the original of article %d\n%s", request.article, remade.trace)
        if isinstance(request, Look):
            self._say(Looked(request.article, request.what, remade.file, remade.error))
            return
        if remade.changed:
            self._words_changed(request.article, urgent=not work.among_all)
        self._say(Recleaned(request.article, remade.changed, remade.error))
        if work.among_all:
            self._clean_all.finish(request.article, changed=remade.changed)

    def _close_job(self, job: int) -> None:
        if self._library.queue.close_job(job):
            finished = self._finished(job)
            done, total = self._library.queue.progress(job)
            self._say(Progress(job, done, total))
            self._say(finished)
            if not total and self._library.queue.is_watched(job):
                self._library.queue.forget(job)

    def _finished(self, job: int) -> Finished:
        counts = self._library.queue.counts(job)
        links = self._library.links.counts(job)
        return Finished(job, counts.new, counts.already, counts.versions, counts.failed, links.joined, links.waiting)

    def _give_up_cleaning(self, article: int) -> None:
        """Have an original that ends hands not be cleaned again by this cleaner."""
        source = self._library.mending.source(article)
        if source is not None:
            self._library.mending.note_cleaner(source.version, self._clean_all.cleaner)

    def _free(self, hand: Hand) -> None:
        hand.task = None
        hand.tasks_done += 1
        self._work.pop(hand, None)

    def _give_back(self, work: Work | None) -> None:
        if work is None:
            return
        if work.file is not None:
            self._library.queue.release(work.file.id)
        else:
            self._agenda.give_back(work)

    def _lose(self, hand: Hand, error: str) -> None:
        """A hand hung or died: what it was at failed, whatever it had kept before stays."""
        work = self._work.pop(hand, None)
        self._crew.dismiss(hand)
        if work is None:
            # It died before it could listen: no file is to blame, and another would fare no better.
            if not hand.ready:
                self._block("The process that reads files could not be started.")
            return
        if work.remaking is not None:
            self._give_up_cleaning(work.article)
            self._tell_remade(work, work.remaking, Remade(error=error))
            return
        if work.file is None:
            _log.error("the voices of article %d: %s", work.article, error)
            self._library.set_voices(work.article, Voices(engine=FAILED_ENGINE))
        else:
            self._keep_result(work, work.file, Page("failed", error=error))
        self._finish(work, "")
