# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Cleaned, SavedPage
from reader.errors import LibraryError
from reader.library import Library, Tag

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


@pytest.fixture
def three(library: Library, make_page: MakePage) -> list[int]:
    return [
        library.add(
            *make_page(f"{n}.html", f"Number {n} is told.", title=str(n), page={"tags": ("Sea",) if n == 1 else ()})
        ).article
        for n in (1, 2, 3)
    ]


def test_tags_of_many_articles(library: Library, three: list[int]) -> None:
    counter = library.counter
    tagging = library.tagging
    assert tagging.add([*three, 999], " sea ") == ("Sea", (three[1], three[2]))
    assert tagging.add(three[:1], "Café life").articles == (three[0],)
    assert tagging.all() == [Tag("Café life", 1), Tag("Sea", 3)]
    assert tagging.among(three[:2]) == [Tag("Café life", 1), Tag("Sea", 2)]
    assert library.rows(three[:1])[0].tags == ("Café life", "Sea")
    assert tagging.remove(three[1:], "SEA").articles == (three[1], three[2])
    assert tagging.remove(three[1:], "sea").articles == ()
    library.bin.put(three[:1])
    assert tagging.all() == []
    library.bin.restore(three[:1])
    tagging.remove(three, "sea")
    tagging.remove(three, "cafe life")
    assert tagging.all() == []
    # No index hears of tags: only of the two moves of the bin.
    assert library.counter == counter + 2


def test_a_tag_is_renamed_and_two_become_one_and_all_comes_back(library: Library, three: list[int]) -> None:
    tagging = library.tagging
    tagging.add(three[1:], "Water")
    renamed = tagging.rename("sea", "SEA")
    assert tagging.all() == [Tag("SEA", 1), Tag("Water", 2)]
    tagging.put_back(*renamed)
    tagging.add(three[:1], "water")
    joined = tagging.rename("Sea", "water")
    assert tagging.all() == [Tag("Water", 3)]
    tagging.put_back(*joined)
    assert tagging.all() == [Tag("Sea", 1), Tag("Water", 3)]
    assert tagging.articles("sea") == three[:1]
    moved = tagging.rename("Sea", "Tide")
    assert tagging.all() == [Tag("Tide", 1), Tag("Water", 3)]
    tagging.put_back(*moved)
    assert tagging.all() == [Tag("Sea", 1), Tag("Water", 3)]


@pytest.mark.parametrize("name", ["", "  \n ", "\ud800"])
def test_a_tag_needs_a_name(library: Library, three: list[int], name: str) -> None:
    if not name.strip():
        with pytest.raises(LibraryError, match="name"):
            library.tagging.add(three, name)
    else:
        assert library.tagging.add(three, name).name == "\\ud800"


def test_a_name_is_one_line_of_bounded_length(library: Library, three: list[int]) -> None:
    assert library.tagging.add(three, "two\nlines  of " + "x" * 500).name == "two lines of " + "x" * 67
