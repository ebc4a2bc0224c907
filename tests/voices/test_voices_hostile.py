# SPDX-License-Identifier: MIT
"""Hostile texts: the work grows with the text and no faster."""

from __future__ import annotations

import sys

import pytest

from reader.voices import annotate_text

UNITS = {
    "capitals": "LEE ",
    "names": "Ann Lee ",
    "verbs": "sagte Lee ",
    "quotes": "“a” ",
    "frames": "— Да, — сказал он. ",
    "nicknames": "genannt „Pit“ ",
    "names without capitals": "王小梅说 ",
}


def steps(text: str, language: str) -> int:
    """Count the calls made for a text: seconds would depend on the machine."""
    count = 0

    def trace(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    annotate_text("x", language)
    sys.setprofile(trace)
    try:
        annotate_text(text, language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
@pytest.mark.parametrize("language", ["de", "ru", "ar", "zh", "ja", "ko"])
def test_four_times_the_text_is_about_four_times_the_work(unit: str, language: str) -> None:
    small, large = (steps(unit * (size // len(unit)), language) for size in (1_000, 4_000))
    assert large <= 6 * small + 2_000


SCRIPTS = {
    "ru": ["Иван Жук сказал: «Нет». ", "— Да. Иван Петрович Жук! ", "«А», — сказала она. ", "Саша Маша "],
    "ar": ["وقال محمد الحسيني: «نعم». ", "محمد بن علي بن عمر ", "وأضاف: «لا»، قالت. "],
    "zh": ["王小梅说：“好。”", "约翰·史密斯", "他说：“好。”欧阳雪说", "“好，”教授李明说，"],
    "ja": ["田中花子さんは「はい」と話した。", "田中太郎市長", "「はい」。そう語るのは、", "アン・リー氏"],
    "ko": ["김영희 대표는 “네”라고 했다. ", "김영희(41) 씨 ", "그는 “네”라고 했다. ", "존 스미스는 "],
}


@pytest.mark.parametrize(("language", "unit"), [(tag, unit) for tag, units in SCRIPTS.items() for unit in units])
def test_other_scripts_stay_linear(language: str, unit: str) -> None:
    small, large = (steps(unit * times, language) for times in (20, 80))
    assert large <= 6 * small


ENGLISH = {
    "turns": "“Yes,” he said. Ann Lee came. ",
    "labels": "“LEE: Yes, we do.\n\n",
    "women": "The woman wept. “No,” she said. ",
    "hyphens": "Mei-Ling Lee-Ann met captain Dai Orlop. Orlop said no. ",
    "initials": "Vann R. R. R. Orlop, ",
}


@pytest.mark.parametrize("unit", ENGLISH.values(), ids=ENGLISH.keys())
def test_english_stays_linear_too(unit: str) -> None:
    small, large = (steps(unit * times, "en") for times in (20, 80))
    assert large <= 6 * small
