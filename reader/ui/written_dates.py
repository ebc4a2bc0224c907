# SPDX-License-Identifier: MIT
"""A day as people write it becomes one a machine can sort: ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale

_NUMBERS = re.compile(r"(\d{1,4})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{1,4})\.?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*")
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_FIRST_YEAR = 1400
"""No page tells of a text printed earlier; smaller numbers are days."""


def understood(text: str) -> str | None:
    """Return the ISO 8601 day a text names; empty for an empty text, None for what is no day.

    Where only the country tells which number is the month, the reader's own locale decides.
    """
    text = " ".join(text.split())
    if not text:
        return ""
    if _ISO.fullmatch(text):
        return text.replace(" ", "T", 1) if _made(*text[:10].split("-")) else None
    numbers = _NUMBERS.fullmatch(text)
    if numbers:
        first, second, third = numbers.groups()
        if len(first) == 4:
            return _made(first, second, third)
        month_first = _month_comes_first()
        return _made(third, first, second) if month_first else _made(third, second, first)
    return _with_month_name(text)


def _with_month_name(text: str) -> str | None:
    names = _month_names()
    words = [word.casefold() for word in _WORDS.findall(text)]
    month = next((names[word] for word in words if word in names), None)
    figures = [word for word in words if word.isdigit()]
    year = next((word for word in figures if len(word) == 4), None)
    day = next((word for word in figures if len(word) <= 2), None)
    return _made(year, str(month), day) if month and year and day and len(figures) == 2 else None


def _month_names() -> dict[str, int]:
    """Return the names of the months, whole and short, in the reader's own language and in English."""
    result: dict[str, int] = {}
    kinds = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    for locale in (QLocale(QLocale.Language.English), QLocale()):
        for month in range(1, 13):
            for kind in kinds:
                for name in (locale.monthName(month, kind), locale.standaloneMonthName(month, kind)):
                    result[name.strip(".").casefold()] = month
    result["sept"] = 9
    return result


def _month_comes_first() -> bool:
    order = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return 0 <= order.find("M") < order.find("d")


def _made(year: str, month: str, day: str) -> str | None:
    if len(year) != 4 or int(year) < _FIRST_YEAR:
        return None
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
