# SPDX-License-Identifier: MIT
"""Exports articles for the window, one job after the other, in a thread of the worker's own."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path

from reader.errors import ReaderError
from reader.importing.events import Event, Exported, Exporting
from reader.importing.requests import Export, StopExport
from reader.library import Library

_PAUSE = 0.1
"""Seconds between two words on how far it is."""

FAULT = "A fault in Verbatim broke the export off. The log says more."

_log = logging.getLogger(__name__)


class Exporter:
    """Takes what is asked; `say` gets what there is to tell, from this thread."""

    def __init__(self, folder: Path, say: Callable[[Event], None]) -> None:
        self._folder = folder
        self._say = say
        self._jobs: queue.Queue[Export | None] = queue.Queue()
        self._stopped: set[int] = set()
        self._leaving = False
        self._thread: threading.Thread | None = None

    def take(self, request: Export | StopExport) -> None:
        """Begin a job as soon as those before it are done, or stop one."""
        if isinstance(request, StopExport):
            self._stopped.add(request.job)
            return
        self._jobs.put(request)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="exporter")
            self._thread.start()

    def close(self) -> None:
        """Break off what is being written, which leaves nothing, and end."""
        self._leaving = True
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while (request := self._jobs.get()) is not None and not self._leaving:
            try:
                self._say(self._done(request))
            except ReaderError as error:
                self._say(Exported(request.job, error=str(error)))
            except Exception:  # noqa: BLE001 - the other jobs, and importing, go on
                _log.exception("An export was broken off.")
                self._say(Exported(request.job, error=FAULT))

    def _done(self, request: Export) -> Exported:
        from reader.export.kept import Choice  # here: nothing else of the importer writes other formats
        from reader.export.run import export

        library = Library(self._folder)
        try:
            articles = self._articles(library, request)
            total, told = len(articles), 0.0

            def progress(done: int) -> None:
                nonlocal told
                now = time.monotonic()
                if now - told >= _PAUSE:
                    told = now
                    self._say(Exporting(request.job, done, total))

            progress(0)
            outcome = export(
                library,
                articles,
                [request.format],
                Path(request.target),
                choice=Choice(request.highlights, request.quotations),
                replace=request.replace,
                progress=progress,
                stopped=lambda: self._leaving or request.job in self._stopped,
            )
        finally:
            library.close()
        return Exported(
            request.job,
            str(outcome.place or ""),
            outcome.articles,
            len(outcome.failed),
            outcome.failed[0].error if outcome.failed else "",
        )

    def _articles(self, library: Library, request: Export) -> list[int]:
        if request.articles is not None:
            return request.articles
        if not request.query:
            return library.ids("added", descending=False)
        from reader.search import SearchIndex, index_folder

        index = SearchIndex(index_folder(library))
        try:
            return index.articles(library, request.query)[0]
        finally:
            index.close()
