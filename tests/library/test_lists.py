# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import pytest

from reader.article import Cleaned, Quote, SavedPage, Voices
from reader.library import Filter, Group, Library, Order
from reader.library.database import Row, Values

MakePage = Callable[..., tuple[SavedPage, Cleaned]]

GIVEN: tuple[tuple[str, dict[str, Any], tuple[str, ...]], ...] = (
    ("One", {"site": "The Gazette", "byline": ("Ada Winter",), "published": "2023-04-01"}, ("sea",)),
    ("Two", {"site": "the gazette", "byline": ("Nils Ek", "Ada Winter"), "published": "2024-05-01"}, ("sea", "Bread")),
    ("Three", {"site": None, "published": None}, ()),
    ("Four", {"site": "Another Paper", "byline": ("Zoe",), "published": "2024-01-01"}, ("bread",)),
)


@pytest.fixture
def four(library: Library, make_page: MakePage) -> list[int]:
    return [
        library.add(
            *make_page(f"{title}.html", f"{title} is told here.", title=title, article=fields, page={"tags": tags})
        ).article
        for title, fields, tags in GIVEN
    ]


def test_filters_hold_together(library: Library, four: list[int], make_page: MakePage) -> None:
    one, two, three, four_ = four
    pictured = library.add(*make_page("p.html", "A picture.", title="P", pictures=(b"x",))).article
    library.marks.set_state([two, three], "archived")
    library.marks.set_starred([two, four_], True)
    library.set_voices(one, Voices(quotes=(Quote(0, 3),), engine="x"))

    def ids(**fields: Any) -> list[int]:
        found = library.lists.ids(Filter(**fields), descending=False)
        assert library.lists.count(Filter(**fields)) == len(found)
        return found

    assert ids() == [*four, pictured]
    assert ids(states=("unread", "reading")) == [one, four_, pictured]
    assert ids(starred=True) == [two, four_]
    assert ids(starred=True, states=("archived",)) == [two]
    assert ids(quotations=True) == [one]
    assert ids(pictures=True) == [pictured]
    assert ids(tag="BREAD") == [two, four_]
    assert ids(site="The Gazette") == [one, two]
    assert ids(author="Ada Winter") == [one, two]
    assert ids(author="ada winter") == [one]
    assert ids(year="2024") == [two, four_]
    assert ids(year="2024", tag="sea", starred=True, author="Nils Ek") == [two]
    assert ids(tag="nothing of the kind") == []


def test_what_stays_is_not_taken_away_by_its_state(library: Library, four: list[int]) -> None:
    one, two, three, _ = four
    library.marks.set_state(four, "read")
    library.marks.set_state([three], "unread")
    assert library.lists.ids(Filter(("unread",), staying=(one,)), descending=False) == [one, three]
    assert library.lists.ids(Filter(("unread",), staying=(one,), tag="bread"), descending=False) == []
    library.bin.put([one])
    assert library.lists.ids(Filter(("unread",), staying=(one, two)), descending=False) == [two, three]


def test_the_bin_is_a_list_of_its_own(library: Library, four: list[int]) -> None:
    library.bin.put([four[2]])
    library.bin.put([four[0]])
    assert library.lists.ids(Filter(binned=True)) == [four[0], four[2]]
    assert library.lists.ids(Filter()) == [four[3], four[1]]
    assert library.ids() == [four[3], four[1]]
    assert library.rows([four[0]]) == []
    binned = library.rows([four[0]], binned=True)[0]
    assert binned.title == "One" and binned.binned_at
    assert library.lists.counts() == {
        "unread": 2,
        "reading": 0,
        "read": 0,
        "archived": 0,
        "starred": 0,
        "highlighted": 0,
        "bin": 2,
    }


def test_lists_are_grouped(library: Library, four: list[int]) -> None:
    one, two, three, four_ = four
    by_site = library.lists.read(None, "title", "site", descending=False)
    assert by_site.ids == [four_, one, two, three]
    assert by_site.groups == (Group("Another Paper", 0, 1), Group("The Gazette", 1, 2), Group("", 3, 1))
    by_year = library.lists.read(None, "title", "year", descending=False)
    assert by_year.groups == (Group("2024", 0, 2), Group("2023", 2, 1), Group("", 3, 1))
    assert by_year.ids == [four_, two, one, three]
    by_author = library.lists.read(None, "added", "author", descending=False)
    assert [group.key for group in by_author.groups] == ["Ada Winter", "Nils Ek", "Zoe", ""]
    by_day = library.lists.read(None, "added", "day")
    assert by_day.ids == [four_, three, two, one]
    assert [(group.key, group.articles) for group in by_day.groups] == [("2031-05-04", 4)]
    # An article stands under each of its tags; a tag keeps the spelling it came with.
    by_tag = library.lists.read(None, "added", "tag", descending=False)
    assert by_tag.ids == [two, four_, one, two, three]
    assert by_tag.groups == (Group("Bread", 0, 2), Group("sea", 2, 2), Group("", 4, 1))
    assert library.lists.read(Filter(binned=True), "added", "day").groups == ()


def test_lists_are_read_from_indexes_alone(library: Library, four: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    plans: list[str] = []
    database = library._database
    one = database.one

    def explained(statement: str, values: Values = ()) -> Row:
        plans.extend(row[3] for row in database.all(f"EXPLAIN QUERY PLAN {statement}", values))
        return one(statement, values)

    monkeypatch.setattr(database, "one", explained)
    for order in get_args(Order):
        plans.clear()
        library.lists.ids(Filter(("unread", "reading", "read"), starred=True, tag="sea"), order)
        assert any("COVERING INDEX articles_listed_by" in plan for plan in plans), order
        assert not any("SCAN articles" in plan or "ORDER BY" in plan for plan in plans), (order, plans)
    for grouping in ("day", "year", "site", "author"):
        plans.clear()
        library.lists.read(None, "added", grouping)
        assert not any(plan == "SCAN articles" for plan in plans), (grouping, plans)
