# SPDX-License-Identifier: MIT
"""Keeps the index up with the library while files are imported, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.errors import ReaderError
from reader.importing.events import Event, Indexed, Trouble
from reader.library import Library

BATCH = 250
"""Articles taken in at once while more keep coming. A commit costs some 60 ms and now and then merges
what the last ones wrote: at 250 that is under a tenth of the work of indexing."""

QUIET_SECONDS = 0.5
"""How long nothing new came before fewer are taken in: with the commit a single page is found within a second."""

TIDY_SECONDS = 3.0
"""How long nothing new came before what was written in small parts is put together, which takes some seconds."""

BUSY_SECONDS = 2.0
"""How long to wait while another process updates the index."""

_log = logging.getLogger(__name__)


class Indexer:
    """Takes articles into the index in batches; `say` gets what there is to tell, from this thread."""

    def __init__(self, library: Path, say: Callable[[Event], None]) -> None:
        self._library = library
        self._say = say
        self._change = threading.Condition()
        self._waiting = 0
        self._busy = False
        self._hurry = False
        self._leaving = False
        self._thread: threading.Thread | None = None

    def note(self) -> None:
        """Say that an article came or changed."""
        with self._change:
            self._waiting += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="indexer")
                self._thread.start()
            self._change.notify()

    def hurry(self) -> None:
        """Say that no more is coming: what waits need not wait longer."""
        with self._change:
            self._hurry = True
            self._change.notify()

    @property
    def idle(self) -> bool:
        """Whether the index has all it was told of."""
        with self._change:
            return not self._waiting and not self._busy

    def close(self) -> None:
        """Stop after the document at hand; what was not taken in is next time."""
        with self._change:
            self._leaving = True
            self._change.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        from reader.search import (
            IndexBusy,
            SearchIndex,
            index_folder,
        )  # here: nothing else of the importer needs Whoosh

        library: Library | None = None
        try:
            library = Library(self._library)
            index = SearchIndex(index_folder(library))
            while self._next_batch():
                try:
                    count = index.update(library, stop=lambda: self._leaving)
                except IndexBusy:
                    self._try_again_later()
                    continue
                with self._change:
                    self._busy = False
                self._say(Indexed(count))
                library.finding.list_quotations(stop=lambda: self._leaving)
                if self._nothing_comes():
                    with suppress(IndexBusy):
                        index.update(library, stop=self._is_wanted, tidy=True)
        except ReaderError as error:
            self._say(Trouble(str(error)))
        except Exception:  # noqa: BLE001 - articles are kept and shown without an index
            _log.exception("The index could not be brought up to date.")
            self._say(Trouble("Searching finds titles only for now: the index could not be written."))
        finally:
            with self._change:
                self._busy, self._waiting, self._thread = False, 0, None
            if library is not None:
                library.close()

    def _nothing_comes(self) -> bool:
        """Wait a while; tell whether there is time for what takes seconds."""
        with self._change:
            return not self._change.wait_for(lambda: self._waiting or self._leaving, TIDY_SECONDS)

    def _is_wanted(self) -> bool:
        """Tell whether something else is to be done than what has time."""
        with self._change:
            return self._leaving or self._waiting > 0

    def _try_again_later(self) -> None:
        with self._change:
            self._change.wait_for(lambda: self._leaving, BUSY_SECONDS)
            self._busy = False
            self._waiting += 1

    def _next_batch(self) -> bool:
        """Wait for enough to do; False when it is time to leave."""
        with self._change:
            self._change.wait_for(lambda: self._waiting or self._leaving)
            while not (self._leaving or self._hurry or self._waiting >= BATCH):
                before = self._waiting
                self._change.wait(QUIET_SECONDS)
                if self._waiting == before:
                    break
            self._waiting, self._hurry = 0, False
            self._busy = not self._leaving
            return self._busy
