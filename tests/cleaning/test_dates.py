# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning import dates


@pytest.mark.parametrize(
    ("stated", "iso"),
    [
        ("2024-03-02T07:15:00+01:00", "2024-03-02T07:15:00+01:00"),
        ("2024-03-02T07:15:00.123Z", "2024-03-02T07:15:00+00:00"),
        ("2024-03-02 07:15:00-0500", "2024-03-02T07:15:00-05:00"),
        ("2024-03-02", "2024-03-02"),
        ("20240302", "2024-03-02"),
        ("1709360100", "2024-03-02T06:15:00+00:00"),
        ("Sat, 02 Mar 2024 07:15:00 GMT", "2024-03-02T07:15:00+00:00"),
        ("12 Aug, 2025 18:35", "2025-08-12T18:35:00"),
        ("March 2nd, 2024 at 7:15 pm", "2024-03-02T19:15:00"),
        ("Published 4:00 am CST, Wednesday, November 20, 2019", "2019-11-20T04:00:00-06:00"),
        ("2. März 2024", "2024-03-02"),
        ("le 2 mars 2024 à 07h15", "2024-03-02T07:15:00"),
        ("2 de marzo de 2024", "2024-03-02"),
        ("2 марта 2024", "2024-03-02"),
        ("2024年3月2日", "2024-03-02"),
        ("31/12/2023", "2023-12-31"),
        ("12/31/2023", "2023-12-31"),
    ],
)
def test_dates_as_pages_write_them(stated: str, iso: str) -> None:
    assert dates.iso(stated) == iso


@pytest.mark.parametrize(
    "stated", [None, "", "yesterday", "2024-13-45", "99/99/9999", "31 February 2020", "version 1.2.3456"]
)
def test_what_is_no_date(stated: str | None) -> None:
    assert dates.iso(stated) is None


@given(st.text(max_size=80) | st.from_regex(r"[0-9/:. \-TZ+年月日]{0,40}", fullmatch=True))
def test_nothing_raises(stated: str) -> None:
    found = dates.iso(stated)
    assert found is None or found[:4].isdecimal()
