# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from reader.ui.pace import Pace, in_words, rate_in_words, time_left_in_words


def test_an_even_pace_is_told_after_a_while() -> None:
    pace = Pace()
    for second in range(3):
        pace.note(second, second * 20)
        assert pace.rate(second, second * 20) == 0
    pace.note(100, 2_000)
    assert pace.rate(100, 2_000) == pytest.approx(20)


def test_only_the_last_half_minute_counts() -> None:
    pace = Pace()
    for second in range(200):
        pace.note(second, second if second < 100 else 100 + (second - 100) * 10)
    assert pace.rate(200, 1_100) == pytest.approx(10, rel=0.01)


def test_a_pause_and_a_new_import_begin_anew() -> None:
    pace = Pace()
    pace.note(0, 0)
    pace.note(10, 100)
    pace.note(11, 5)
    assert pace.rate(12, 6) == 0
    pace.note(20, 95)
    assert pace.rate(20, 95) == pytest.approx(10)
    pace.forget()
    assert pace.rate(21, 96) == 0


def test_ten_thousand_looks_are_not_kept() -> None:
    pace = Pace()
    for number in range(10_000):
        pace.note(number / 100, number)
    assert len(pace._looks) < 70


@pytest.mark.parametrize(
    ("rate", "text"), [(42.4, "42 a second"), (1, "1 a second"), (0.5, "30 a minute"), (0.001, "4 an hour")]
)
def test_rates_in_words(rate: float, text: str) -> None:
    assert rate_in_words(rate) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3, "a few seconds left"),
        (50, "less than a minute left"),
        (62, "about a minute left"),
        (240, "about 4 minutes left"),
        (3_700, "about an hour left"),
        (8_000, "about 2 hours left"),
        (400_000, "about 5 days left"),
    ],
)
def test_times_in_words(seconds: float, text: str) -> None:
    assert time_left_in_words(seconds) == text


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert in_words(0, 100) == ""
    assert in_words(10, 0) == "10 a second"
    assert in_words(10, 1_200) == "10 a second  ·  about 2 minutes left"
