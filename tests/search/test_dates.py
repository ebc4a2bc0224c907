# SPDX-License-Identifier: MIT
"""Dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.dates import parse_days

TODAY = date(2026, 3, 18)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2024", "2024-01-01", "2025-01-01"),
        ("2024-03", "2024-03-01", "2024-04-01"),
        ("3/2024", "2024-03-01", "2024-04-01"),
        ("2024-03-01", "2024-03-01", "2024-03-02"),
        ("2024-03-01T12:00:00Z", "2024-03-01", "2024-03-02"),
        ("01.03.2024", "2024-03-01", "2024-03-02"),
        ("1/3/24", "2024-03-01", "2024-03-02"),
        ("3/25/2024", "2024-03-25", "2024-03-26"),
        ("March 2024", "2024-03-01", "2024-04-01"),
        ("mar 2024", "2024-03-01", "2024-04-01"),
        ("März 2024", "2024-03-01", "2024-04-01"),
        ("février 2023", "2023-02-01", "2023-03-01"),
        ("1 March 2024", "2024-03-01", "2024-03-02"),
        ("March 1st, 2024", "2024-03-01", "2024-03-02"),
        ("the 1st of March 2024", "2024-03-01", "2024-03-02"),
        ("1. März 2024", "2024-03-01", "2024-03-02"),
        ("1 марта 2024", "2024-03-01", "2024-03-02"),
        ("march", "2026-03-01", "2026-04-01"),
        ("april", "2025-04-01", "2025-05-01"),
        ("today", "2026-03-18", "2026-03-19"),
        ("yesterday", "2026-03-17", "2026-03-18"),
        ("monday", "2026-03-16", "2026-03-17"),
        ("wednesday", "2026-03-11", "2026-03-12"),
        ("this week", "2026-03-16", "2026-03-23"),
        ("last week", "2026-03-09", "2026-03-16"),
        ("last month", "2026-02-01", "2026-03-01"),
        ("last year", "2025-01-01", "2026-01-01"),
        ("3 days ago", "2026-03-15", "2026-03-16"),
        ("2 weeks", "2026-03-04", "2026-03-05"),
        ("13 months ago", "2025-02-18", "2025-02-19"),
    ],
)
def test_what_is_understood(text: str, first: str, after: str) -> None:
    days = parse_days(text, TODAY)
    assert days is not None
    assert (days.first.isoformat(), days.after.isoformat()) == (first, after)


@pytest.mark.parametrize("text", ["", "ice", "2024-13", "31.02.2024", "9999 years", "ma", "24", "0000", "march march"])
def test_what_is_no_date(text: str) -> None:
    assert parse_days(text, TODAY) is None


@given(st.text(alphabet="0123456789 -./,:marchjunlastweekdyo", max_size=20))
def test_nothing_written_is_an_error(text: str) -> None:
    days = parse_days(text, TODAY)
    assert days is None or days.first < days.after
