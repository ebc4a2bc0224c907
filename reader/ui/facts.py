# SPDX-License-Identifier: MIT
"""The small facts around an article in words: who wrote it, when, how long it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt

from reader.ui.bidirectional import apart, begun
from reader.ui.translation import translator

WORDS_A_MINUTE = 230
"""How fast people read prose silently: 238 words a minute in Brysbaert's review of 2019, a little less on screens."""


PLAIN = Qt.TextFormat.PlainText
"""How a text is shown that may come from a page."""

DOT = "  ·  "
"""What stands between the parts of a line."""

tr = translator("facts")
"""Translates a text of this module."""


def headline(title: str, site: str | None) -> str:
    """Return a title as it is shown beside its site's name: without that name said again at its end."""
    if site and title.casefold().endswith(site.casefold()):
        shorter = title[: -len(site)].rstrip()
        bare = shorter.rstrip("|-–—·•:»")
        # Only a name set off by a separator of its own is an addition; "The history of Wired" is a title.
        if bare.rstrip() and bare != shorter and bare[-1].isspace():
            return bare.rstrip()
    return title or tr("Untitled")


def minutes(words: int) -> int:
    """Return the reading time in whole minutes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def reading_time(words: int) -> str:
    """Return the reading time in words, such as "7 min"."""
    return tr("{count} min").format(count=minutes(words))


def day(value: str | None) -> str:
    """Return the day of an ISO 8601 time in the reader's own writing; what is no date comes back as it is."""
    if not value:
        return ""
    try:
        parsed = date.fromisoformat(value[:10])
    except ValueError:
        return value[:40]
    return QLocale().toString(QDate(parsed.year, parsed.month, parsed.day), tr("d MMM yyyy"))


def heading_of(grouping: str) -> Callable[[str], str]:
    """Return what gives the groups of a list their headings."""
    unknown = {
        "site": tr("No site"),
        "author": tr("No author"),
        "year": tr("No date"),
        "day": tr("No date"),
        "tag": tr("No tag"),
    }.get(grouping, "")
    name = added_on if grouping == "day" else str
    return lambda key: name(key) if key else unknown


def added_on(value: str) -> str:
    """Return a day as a heading says it: today, yesterday, or with its weekday; the year where it is another."""
    try:
        parsed = date.fromisoformat(value)
    except ValueError:
        return value
    day_of, today = QDate(parsed.year, parsed.month, parsed.day), QDate.currentDate()
    past = day_of.daysTo(today)
    if past in (0, 1):
        return tr("Yesterday") if past else tr("Today")
    return QLocale().toString(day_of, tr("dddd, d MMMM") if parsed.year == today.year() else tr("d MMMM yyyy"))


def names(byline: Sequence[str]) -> str:
    """Return the authors as one phrase."""
    if not byline:
        return ""
    if len(byline) == 1:
        return byline[0]
    if len(byline) > 3:
        return tr("{first} and {count} others").format(first=byline[0], count=len(byline) - 1)
    return tr("{first} and {last}").format(first=", ".join(byline[:-1]), last=byline[-1])


def counted(count: int, one: str, many: str) -> str:
    """Return `one`, or `many` with its ``{count}`` filled in."""
    return one if count == 1 else many.format(count=QLocale().toString(count))


def certainty(confidence: float) -> str:
    """Return in words how sure it is that somebody said something."""
    if confidence >= 0.9:
        return tr("Clearly the speaker")
    if confidence >= 0.7:
        return tr("Most likely the speaker")
    if confidence >= 0.45:
        return tr("Perhaps the speaker")
    return tr("A guess: the text leaves it open")


def join(*parts: str) -> str:
    """Return the parts that say something, with dots between; each runs its own way."""
    return begun(DOT.join(apart([part for part in parts if part])))
