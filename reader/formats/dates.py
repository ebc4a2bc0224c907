# SPDX-License-Identifier: MIT
"""The dates saved files carry, in the forms their makers write them, as ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SCRIPT = re.compile(
    r"[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?: GMT([+-])(\d{2}):?(\d{2}))?"
)


def from_script(text: str) -> str | None:
    """Read what JavaScript's `Date` prints, or ISO 8601; None where it is neither.

    Read by hand: month names must not depend on the locale the window sets.
    """
    found = _SCRIPT.match(text.strip())
    if found is None:
        return from_iso(text)
    month, day, year, hour, minute, second, sign, offset_hours, offset_minutes = found.groups()
    if month.lower() not in _MONTHS:
        return None
    offset = timedelta(hours=int(offset_hours or 0), minutes=int(offset_minutes or 0))
    try:
        zone = timezone(-offset if sign == "-" else offset)
        moment = datetime(
            int(year), _MONTHS.index(month.lower()) + 1, int(day), int(hour), int(minute), int(second), tzinfo=zone
        )
    except ValueError:
        return None
    return moment.isoformat()


def from_iso(text: str) -> str | None:
    """Return an ISO 8601 date or moment in Python's spelling, None where `text` is none."""
    text = text.strip()[:40]
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return None


def from_mail(text: str) -> str | None:
    """Read the date of a mail header, None where it is none."""
    try:
        return parsedate_to_datetime(text[:80]).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def from_seconds(text: str) -> str | None:
    """Read seconds since 1970 (milli- and microseconds are told by their size), None where `text` is no number."""
    text = text.strip()
    if not text.isascii() or not text.isdigit() or len(text) > 17:
        return None
    seconds = int(text)
    while seconds > 10**11:  # the year 5138 in seconds: anything larger counts finer
        seconds //= 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat() if seconds else None
