# SPDX-License-Identifier: MIT
"""Searches are answered, the last one when several wait, and an index comes by itself."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path

from reader.importing import chain
from reader.importing.events import Completions, Event, Facets, Found, Indexed, Marked, Value
from reader.importing.finder import Finder
from reader.importing.requests import Complete, Mark, Quit, Search
from reader.library import Library


def test_searches(tmp_path: Path, write_pages: Callable[[int], list[str]]) -> None:
    library = Library(tmp_path / "library")
    for path in write_pages(3):
        list(chain.read_file(library, path))
    library.close()
    events: queue.Queue[Event] = queue.Queue()
    finders: list[Finder] = []

    def serve() -> None:
        finder = Finder(tmp_path / "library", events.put)
        finder.inbox.put(Search(1, "bericht"))
        finder.inbox.put(Search(2, "title:nummer bericht"))
        finders.append(finder)
        finder.run()

    thread = threading.Thread(target=serve)
    thread.start()
    # Only the later of two that wait is answered: by titles, or from the index where that is ready.
    heard: list[Event] = [events.get(timeout=30), events.get(timeout=30)]
    assert [event.job for event in heard if isinstance(event, Found)] == [2]
    assert Indexed(3) in heard
    finders[0].inbox.put(Search(3, "bojen glocke "))
    finders[0].inbox.put(Search(4, "glocke "))
    found = events.get(timeout=30)
    while not (isinstance(found, Found) and found.job == 4):
        found = events.get(timeout=30)
    assert isinstance(found, Found)
    assert (found.job, found.query, found.total, found.ignored) == (4, "glocke ", 3, [])
    hit = found.hits[0]
    assert hit.snippet_matches[0].of(hit.snippet) == "Glocke"
    facets = events.get(timeout=30)
    assert isinstance(facets, Facets) and (facets.job, facets.counted) == (4, 3)
    finders[0].inbox.put(Mark(hit.article, "glocke "))
    marked = events.get(timeout=30)
    assert isinstance(marked, Marked) and (marked.article, marked.query) == (hit.article, "glocke ")
    assert hit.place is not None and hit.place in marked.matches
    finders[0].inbox.put(Complete(5, "is", "sta"))
    assert events.get(timeout=30) == Completions(5, [Value("starred", 0)])
    finders[0].inbox.put(Quit())
    thread.join(30)
    assert not thread.is_alive()
