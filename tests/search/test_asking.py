# SPDX-License-Identifier: MIT
"""Days of publication are kept sorted and asked for from a day on and up to another."""

from __future__ import annotations

from collections.abc import Callable

from reader.library import Library
from reader.search.asking import Asking

Add = Callable[..., int]


def test_days_are_numbers_in_order(library: Library, add: Add) -> None:
    day = add("Day", "a", published="2024-03-01T10:00:00")
    month = add("Month", "b", published="2024-03")
    year = add("Year", "c", published="2023")
    add("None", "d")
    asking = Asking(library)
    articles, days = asking.days()
    assert dict(zip(articles.tolist(), days.tolist(), strict=True)) == {
        year: 20230000,
        month: 20240300,
        day: 20240301,
    }
    assert days.tolist() == sorted(days.tolist())
    assert sorted(asking.among("date", ("2024-01-01", None)).tolist()) == sorted([day, month])
    assert asking.among("date", ("2024-03-01", "2024-03-02")).tolist() == [day]
    library._database.run("UPDATE articles SET published_key = 'é9' WHERE id = ?", (day,))
    assert len(Asking(library).days()[0]) == 3


def test_without_days_nothing_is_found(library: Library) -> None:
    assert Asking(library).among("date", ("2024-01-01", None)).tolist() == []
