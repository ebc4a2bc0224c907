# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from reader.ui.facts_form import names_in, written
from reader.ui.written_dates import understood


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-12", "2024/3/12", "2024.03.12", "12 March 2024", "12 Mar 2024", "March 12, 2024", "Mar. 12th 2024",
        "12. march 2024", "12.3.2024", "12/03/2024", "Tuesday, 12 March 2024", " 12  March\t2024 ",
    ],
)  # fmt: skip
def test_a_day_is_understood_as_people_write_it(text: str) -> None:
    assert understood(text) == "2024-03-12"


def test_the_readers_own_language_and_country_count() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert understood("3/12/2024") == "2024-03-12"
    QLocale.setDefault(QLocale("de_DE"))
    assert understood("12. März 2024") == "2024-03-12"
    assert understood("12 March 2024") == "2024-03-12"


def test_a_time_stays_and_nothing_is_nothing() -> None:
    assert understood("2024-03-12T08:00:00+01:00") == "2024-03-12T08:00:00+01:00"
    assert understood("  ") == ""


@pytest.mark.parametrize(
    "text", ["soon", "2024", "March 2024", "31 February 2024", "12.13.2024", "12 March 24", "1 2 3 4"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert understood(text) is None


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_anything_can_be_typed(text: str) -> None:
    assert understood(text) is None or understood(understood(text) or "") is not None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        ("Ann Lee, Bo Ek and Cy Fox", ("Ann Lee", "Bo Ek", "Cy Fox")),
        ("Lee, Ann; Ek, Bo", ("Lee, Ann", "Ek, Bo")),
        ("Ann Lee & Bo Ek", ("Ann Lee", "Bo Ek")),
        (" , ", ()),
    ],
)
def test_authors_are_told_apart(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names
    assert names_in(written(names)) == names
