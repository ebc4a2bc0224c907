# SPDX-License-Identifier: MIT
"""How segments are put together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.search import SearchIndex, committing
from reader.search import index as index_module

Add = Callable[..., int]
ARTICLES = 20


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write each article as a segment of middling size, of which eight are put together in one go."""
    monkeypatch.setattr(index_module, "COMMIT", 1)
    monkeypatch.setattr(index_module, "SMALL", 0)
    monkeypatch.setattr(committing, "SMALL", 0)
    monkeypatch.setattr(committing, "MIDDLING", 1)
    monkeypatch.setattr(committing, "MOST_AT_ONCE", 8)


def segment_sizes(index: SearchIndex) -> list[int]:
    folder = next(index.folder.glob("index-*"))
    with committing.open_whoosh(folder).searcher() as searcher:
        return [segment.doc_count_all() for segment, _ in committing.segments(searcher.reader())]


def test_many_segments_are_put_together_in_several_goes(index: SearchIndex, library: Library, add: Add) -> None:
    numbers = [add(f"Page {number}", f"The ferry walked {number} times to Leeds.") for number in range(ARTICLES)]
    index.update(library)
    assert segment_sizes(index) == [1] * ARTICLES
    before = {query: index.search(library, query).hits for query in ("ferry ", '"ferry walked"', "7 ", "leeds -3 ")}
    assert index.update(library, tidy=True) == ARTICLES
    # Four are left: too few for another go.
    assert sorted(segment_sizes(index)) == [1, 1, 1, 1, 8, 8]
    for query, hits in before.items():
        assert {hit.article for hit in index.search(library, query).hits} == {hit.article for hit in hits}
    assert {hit.article for hit in before["ferry "]} == set(numbers)
    assert len(before["7 "]) == 1


def test_what_has_time_stops_between_two_goes(index: SearchIndex, library: Library, add: Add) -> None:
    for number in range(ARTICLES):
        add(f"Page {number}", "The ferry walked to Leeds.")
    index.update(library)
    index.update(library, stop=lambda: 8 in segment_sizes(index), tidy=True)
    assert sorted(segment_sizes(index)) == [1] * 12 + [8]
