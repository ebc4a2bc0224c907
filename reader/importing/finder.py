# SPDX-License-Identifier: MIT
"""Answers searches; has the index built again where there is none to search in."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterable
from pathlib import Path

from reader.errors import LibraryError
from reader.importing.events import Completions, Event, Facets, Found, Hit, Marked, Trouble, Value
from reader.importing.indexer import Indexer
from reader.importing.requests import Complete, Mark, Quit, Request, Search
from reader.library import Library
from reader.search import Completing, Result, SearchIndex, index_folder


class Finder:
    """One loop over searches and completions; of several of a kind that wait only the last is answered."""

    def __init__(self, folder: Path, say: Callable[[Event], None]) -> None:
        """Open the library in `folder`; raises LibraryError."""
        self._library = Library(folder)
        self._index = SearchIndex(index_folder(self._library))
        self._completing = Completing(self._library)
        self._indexer = Indexer(folder, say)
        self._say = say
        self._waiting: dict[type[Request], Request] = {}
        self.inbox: queue.Queue[Request] = queue.Queue()

    def run(self) -> None:
        """Serve until `Quit` comes through the inbox."""
        try:
            self._index.warm_up(self._library, stop=lambda: not self.inbox.empty())
            self._see_to_the_index()
            while True:
                request = self._next()
                try:
                    if isinstance(request, Quit):
                        return
                    if isinstance(request, Search):
                        self._answer(request)
                    elif isinstance(request, Mark):
                        self._mark(request)
                    elif isinstance(request, Complete):
                        self._complete(request)
                except LibraryError as error:
                    self._say(Trouble(str(error)))
        finally:
            self._indexer.close()
            self._index.close()
            self._library.close()

    def _next(self) -> Request:
        """Wait for a request; of those of a kind that piled up meanwhile only the last counts."""
        self._look(wait=not self._waiting)
        kind = Quit if Quit in self._waiting else next(iter(self._waiting))
        return self._waiting.pop(kind)

    def _look(self, *, wait: bool) -> None:
        """Take what came, and where nothing waits what comes next."""
        while True:
            try:
                request = self.inbox.get(block=wait)
            except queue.Empty:
                return
            if isinstance(request, Search | Mark | Complete | Quit):
                self._waiting.pop(type(request), None)
                self._waiting[type(request)] = request
                wait = False

    def _answer(self, search: Search) -> None:
        result = self._index.search(self._library, search.query, search.limit)
        self._say(_found(search, result))
        self._see_to_the_index()
        self._look(wait=False)
        if result.hits and not self._waiting:
            facets = self._index.facets(self._library, result.instead or search.query)
            if facets is not None:
                counts = (facets.site, facets.author, facets.person, facets.year, facets.tag)
                self._say(Facets(search.job, *map(_values, counts), counted=facets.counted))

    def _mark(self, request: Mark) -> None:
        found = self._index.matches(self._library, request.query, request.article)
        self._say(Marked(request.article, request.query, list(found)))

    def _complete(self, request: Complete) -> None:
        found = self._completing.complete(request.field, request.begun, request.limit)
        self._say(Completions(request.job, _values(found)))

    def _see_to_the_index(self) -> None:
        """Have an index built where none is usable; the importer's worker may be at it already."""
        if self._indexer.idle and not self._index.usable(self._library):
            self._indexer.note()
            self._indexer.hurry()


def _values(counted: Iterable[tuple[str, int]]) -> list[Value]:
    return [Value(text, count) for text, count in counted]


def _found(search: Search, result: Result) -> Found:
    hits = [
        Hit(
            hit.article,
            hit.title,
            hit.snippet,
            list(hit.snippet_matches),
            hit.place,
            hit.quotation,
            hit.speaker,
        )
        for hit in result.hits
    ]
    return Found(search.job, search.query, hits, result.total, list(result.ignored), result.instead)
