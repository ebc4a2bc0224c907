# SPDX-License-Identifier: MIT
"""What is done before anybody searches goes every way and can be broken off."""

from __future__ import annotations

from collections.abc import Callable

from reader.library import Library
from reader.search import SearchIndex
from reader.search.query import parse
from reader.search.warming import warming

Add = Callable[..., int]


def test_an_index_is_warmed_up_once_there_is_one(index: SearchIndex, library: Library, add: Add) -> None:
    assert not index.warm_up(library)
    index.update(library)
    assert index.warm_up(library)  # empty
    add("Harbour", "The frozen harbour stayed shut.", published="2024-03-01")
    index.update(library)
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2

    assert index.warm_up(library, stop) and len(asked) == 3
    assert index.warm_up(library)
    assert index._reading is not None and index._reading.snapshot is not None
    queries = warming(index._reading.snapshot)
    assert queries and all(parse(query).root is not None and not parse(query).ignored for query in queries)
    assert len(index.search(library, "harbour after:2024 ").hits) == 1
