# SPDX-License-Identifier: MIT
"""Writes to the library from a thread of their own: a write may wait for the worker's, the window may not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.library import Library

_LONGEST_WAIT = 20.0
"""Seconds to wait for the last writes at the end; as long as the library itself waits for a lock."""


class Keeper(QObject):
    """Does writes one after the other, in the order they were asked for."""

    written = Signal(int)
    """The article a write was about."""
    many_written = Signal(list)
    """The articles one write was about; where it failed they are as they were."""
    failed = Signal(str)
    """Why a write could not be done, in one line."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._jobs: SimpleQueue[tuple[int | list[int], Callable[[Library], object]] | None] = SimpleQueue()
        self._thread: Thread | None = None

    def write(self, article: int, job: Callable[[Library], object]) -> None:
        """Do `job` with the library soon; it is about `article`."""
        self._put(article, job)

    def write_many(self, articles: Sequence[int], job: Callable[[Library], object]) -> None:
        """Do `job` with the library soon; it is about all of these."""
        self._put(list(articles), job)

    def _put(self, articles: int | list[int], job: Callable[[Library], object]) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._work, name="keeper", daemon=True)
            self._thread.start()
        self._jobs.put((articles, job))

    def close(self) -> None:
        """Wait until everything asked for is written."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            thread.join(_LONGEST_WAIT)

    def _work(self) -> None:
        from reader.errors import LibraryError
        from reader.library import Library

        library: Library | None = None
        while (task := self._jobs.get()) is not None:
            articles, job = task
            try:
                library = library or Library(self._folder)
                job(library)
            except LibraryError as error:
                self.failed.emit(str(error))
                if not isinstance(articles, list):
                    continue
            (self.many_written if isinstance(articles, list) else self.written).emit(articles)
        if library is not None:
            library.close()
