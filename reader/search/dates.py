# SPDX-License-Identifier: MIT
"""Dates as people write them: a day, a month, a year, a week, in words and figures."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from reader import folding

MOST_WORDS = 4
"""Words a date is written with at most: “the 1st of March 2024” has its article left out."""


class Days(NamedTuple):
    """A stretch of days; the last one is not in it."""

    first: date
    after: date


_MONTHS: dict[str, int] = {}
for _names in (
    "january february march april may june july august september october november december",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
):
    for _number, _name in enumerate(_names.split(), start=1):
        _MONTHS[folding.fold(_name)] = _number
_SHORTEST_MONTH = 3

_WEEKDAYS = {
    name: number
    for names in ("monday tuesday wednesday thursday friday saturday sunday", "mon tue wed thu fri sat sun")
    for number, name in enumerate(names.split())
}
_UNITS = {"day": 1, "week": 7}

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:t[\d:.+z-]*)?")
_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./-](\d{4})")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.|º)?")
_AGO = re.compile(r"(\d{1,4}) (day|week|month|year)s?(?: ago)?")
_RELATIVE = re.compile(r"(this|last|past|next) (week|month|year)")


def parse_days(text: str, today: date) -> Days | None:
    """Return the days a text names; None where it names none.

    ``2024``, ``march 2024``, ``2024-03``, ``2024-03-01``, ``01.03.2024`` and ``1/3/2024`` (the day first,
    unless it can only be the month), ``1 march 2024``, ``march 1, 2024``, ``today``, ``yesterday``, ``monday``
    (the last one), ``this week``, ``last month``, ``3 days ago``. Months in ten languages, short or whole.
    """
    plain = " ".join(folding.fold(text).replace(",", " ").split())
    try:
        return _relative(plain, today) or _figures(plain) or _words(plain, today)
    except (ValueError, OverflowError):
        return None


def _figures(text: str) -> Days | None:
    if re.fullmatch(r"\d{4}", text):
        return _month_or_year(int(text), None)
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
        return _day(int(year), int(month), int(day)) if day else _month_or_year(int(year), int(month))
    if found := _MONTH_YEAR.fullmatch(text):
        return _month_or_year(int(found[2]), int(found[1]))
    if found := _FIGURES.fullmatch(text):
        day, month, year = int(found[1]), int(found[3]), _year(found[4])
        return _day(year, day, month) if month > 12 >= day else _day(year, month, day)
    return None


def _words(text: str, today: date) -> Days | None:
    day: int | None = None
    month: int | None = None
    year: int | None = None
    for word in text.replace(".", ". ").split():
        if word in {"of", "de", "del", "the", "."}:
            continue
        named = _month(word.rstrip("."))
        if named is not None and month is None:
            month = named
        elif re.fullmatch(r"\d{4}", word) and year is None:
            year = int(word)
        elif (found := _DAY.fullmatch(word)) and day is None:
            day = int(found[1])
        else:
            return None
    if month is None:
        return None
    if year is None:  # the last such day or month
        year = today.year if (month, day or 1) <= (today.month, today.day) else today.year - 1
    return _day(year, month, day) if day is not None else _month_or_year(year, month)


def _relative(text: str, today: date) -> Days | None:
    if text in {"today", "yesterday", "tomorrow"}:
        first = today + timedelta({"today": 0, "yesterday": -1, "tomorrow": 1}[text])
        return Days(first, first + timedelta(1))
    if (weekday := _WEEKDAYS.get(text.removeprefix("last "))) is not None:
        first = today - timedelta((today.weekday() - weekday - 1) % 7 + 1)
        return Days(first, first + timedelta(1))
    if found := _RELATIVE.fullmatch(text):
        steps = {"this": 0, "next": 1}.get(found[1], -1)
        return _around(today, found[2], steps)
    if found := _AGO.fullmatch(text):
        count, unit = int(found[1]), found[2]
        if unit in _UNITS:
            first = today - timedelta(count * _UNITS[unit])
        else:
            months = today.year * 12 + today.month - 1 - count * (12 if unit == "year" else 1)
            year, month = divmod(months, 12)
            first = date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
        return Days(first, first + timedelta(1))
    return None


def _around(today: date, unit: str, steps: int) -> Days:
    if unit == "week":
        first = today - timedelta(today.weekday() - 7 * steps)
        return Days(first, first + timedelta(7))
    if unit == "year":
        return _month_or_year(today.year + steps, None)
    year, month = divmod(today.year * 12 + today.month - 1 + steps, 12)
    return _month_or_year(year, month + 1)


def _month(word: str) -> int | None:
    if len(word) < _SHORTEST_MONTH:
        return None
    exact = _MONTHS.get(word)
    if exact is not None:
        return exact
    begun = {number for name, number in _MONTHS.items() if name.startswith(word)}
    return begun.pop() if len(begun) == 1 else None


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else 2000 + year if year < 70 else 1900 + year


def _day(year: int, month: int, day: int) -> Days:
    first = date(year, month, day)
    return Days(first, first + timedelta(1))


def _month_or_year(year: int, month: int | None) -> Days:
    if month is None:
        return Days(date(year, 1, 1), date(year + 1, 1, 1))
    first = date(year, month, 1)
    return Days(first, first + timedelta(monthrange(year, month)[1]))
