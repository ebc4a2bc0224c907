# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from reader.ui import facts


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_days_are_written_as_the_reader_writes_them() -> None:
    assert facts.day("2024-03-12T10:00:00+02:00") == "12 Mar 2024"
    assert facts.day("last spring") == "last spring"
    assert facts.day("2024-13-45") == "2024-13-45"
    assert facts.day(None) == ""


def test_authors_are_one_phrase() -> None:
    assert facts.names(()) == ""
    assert facts.names(("A",)) == "A"
    assert facts.names(("A", "B", "C")) == "A, B and C"
    assert facts.names(("A", "B", "C", "D")) == "A and 3 others"


def test_reading_takes_at_least_a_minute() -> None:
    assert facts.reading_time(3) == "1 min"
    assert facts.reading_time(2_300) == "10 min"


def test_certainty_falls_in_steps() -> None:
    assert len({facts.certainty(value) for value in (0.95, 0.8, 0.5, 0.1)}) == 4


def test_counts_and_parts() -> None:
    assert facts.counted(1, "1 thing", "{count} things") == "1 thing"
    assert facts.counted(1200, "1 thing", "{count} things") == "1,200 things"
    assert facts.join("a", "", "b") == "a  ·  b"


@pytest.mark.parametrize(
    ("title", "site", "shown"),
    [
        ("How to dry herbs | Garden Post", "Garden Post", "How to dry herbs"),
        ("How to dry herbs - garden post", "Garden Post", "How to dry herbs"),
        ("A history of the Garden Post", "Garden Post", "A history of the Garden Post"),
        ("Garden Post", "Garden Post", "Garden Post"),
        ("| Garden Post", "Garden Post", "| Garden Post"),
        ("How to dry herbs | Garden Post", None, "How to dry herbs | Garden Post"),
        ("", "Garden Post", "Untitled"),
    ],
)
def test_a_headline_does_not_say_its_site_again(title: str, site: str | None, shown: str) -> None:
    assert facts.headline(title, site) == shown
