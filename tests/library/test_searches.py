# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from reader.errors import LibraryError
from reader.library import Library


def test_searches_are_kept_in_order(library: Library) -> None:
    first = library.save_search(" Ferries ", ' "last ferry" ')
    assert (first.name, first.query) == ("Ferries", '"last ferry"')
    bread = library.save_search("Bread", "rye OR wheat")
    people = library.save_search("Ida", "person:Ida")
    assert [search.name for search in library.saved_searches()] == ["Ferries", "Bread", "Ida"]
    assert library.save_search("Ferries", "ferry").id == first.id
    library.searches.move(people.id, 0)
    assert [search.name for search in library.saved_searches()] == ["Ida", "Ferries", "Bread"]
    library.searches.move(people.id, 99)
    library.searches.rename(bread.id, "Loaves")
    assert [search.name for search in library.saved_searches()] == ["Ferries", "Loaves", "Ida"]
    library.searches.remove(bread.id)
    library.searches.put_back(bread, 1)
    assert [(search.name, search.query) for search in library.saved_searches()][:2] == [
        ("Ferries", "ferry"), ("Bread", "rye OR wheat"),
    ]  # fmt: skip


def test_what_is_missing_is_told(library: Library) -> None:
    with pytest.raises(LibraryError, match="name"):
        library.save_search("  ", "x")
    with pytest.raises(LibraryError, match="nothing to search"):
        library.save_search("x", "  ")
    one, other = library.save_search("one", "x"), library.save_search("other", "x")
    with pytest.raises(LibraryError, match="called “one” already"):
        library.searches.rename(other.id, "one")
    library.searches.rename(one.id, "one")
