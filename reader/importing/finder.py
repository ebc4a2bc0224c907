# SPDX-License-Identifier: MIT
"""Answers searches; has the index built again where there is none to search in."""

from __future__ import annotations

import queue
from collections.abc import Callable
from pathlib import Path

from reader.errors import LibraryError
from reader.importing.indexer import Indexer
from reader.importing.messages import Event, Found, Hit, Quit, Request, Search, Trouble
from reader.library import Library
from reader.search import Result, SearchIndex, index_folder


class Finder:
    """One loop over searches; of several that wait only the last is answered."""

    def __init__(self, folder: Path, say: Callable[[Event], None]) -> None:
        """Open the library in `folder`; raises LibraryError."""
        self._library = Library(folder)
        self._index = SearchIndex(index_folder(self._library))
        self._indexer = Indexer(folder, say)
        self._say = say
        self.inbox: queue.Queue[Request] = queue.Queue()

    def run(self) -> None:
        """Serve until `Quit` comes through the inbox."""
        try:
            self._see_to_the_index()
            while True:
                request = self._latest()
                if isinstance(request, Quit):
                    return
                if isinstance(request, Search):
                    self._answer(request)
        finally:
            self._indexer.close()
            self._index.close()
            self._library.close()

    def _latest(self) -> Request:
        """Wait for a request; of searches that piled up meanwhile only the last counts."""
        request = self.inbox.get()
        while not isinstance(request, Quit):
            try:
                following = self.inbox.get_nowait()
            except queue.Empty:
                break
            if isinstance(following, Search | Quit):
                request = following
        return request

    def _answer(self, search: Search) -> None:
        try:
            result = self._index.search(self._library, search.query, search.limit)
        except LibraryError as error:
            self._say(Trouble(str(error)))
            return
        self._say(_found(search, result))
        self._see_to_the_index()

    def _see_to_the_index(self) -> None:
        """Have an index built where none is usable; the importer's worker may be at it already."""
        if self._indexer.idle and not self._index.usable(self._library):
            self._indexer.note()
            self._indexer.hurry()


def _found(search: Search, result: Result) -> Found:
    hits = [
        Hit(hit.article, hit.title, hit.snippet, list(hit.snippet_matches), hit.place, list(hit.matches))
        for hit in result.hits
    ]
    return Found(search.job, search.query, hits, result.total, list(result.ignored))
