# SPDX-License-Identifier: MIT
"""Dates as pages write them, made ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

MONTHS: dict[str, int] = {}
for _names in (
    # English, German, French, Spanish, Portuguese, Italian, Dutch, Russian (as in dates), Polish (as in dates)
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feb mrz apr mai jun jul aug sept okt nov dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
):
    for _number, _name in enumerate(_names.split(), 1):
        MONTHS.setdefault(_name, _number)

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?(?:\s+de)?\s+({_MONTH})\b\.?,?(?:\s+de)?\s+(\d{{4}})", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"\b({_MONTH})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.IGNORECASE)
_ISO = re.compile(
    r"\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_CHINESE = re.compile(r"(\d{4})\s*[年/.]\s*(\d{1,2})\s*[月/.]\s*(\d{1,2})")
_NUMERIC = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
_TIME = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?\b", re.IGNORECASE)
_ZONES = {
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "cet": 1,
    "cest": 2,
    "bst": 1,
    "msk": 3,
    "ist": 5.5,
    "jst": 9,
    "aest": 10,
    "aedt": 11,
}
_ZONE = re.compile(r"\b(" + "|".join(_ZONES) + r")\b", re.IGNORECASE)
_EARLIEST, _LATEST = 1500, 2200


def iso(stated: str | None) -> str | None:
    """Return a date as ISO 8601, with its time and zone where stated; None where it is no date."""
    stated = " ".join((stated or "").split())[:200]
    if not stated:
        return None
    match = _ISO.search(stated)
    if match:
        return _of_iso(match)
    if re.fullmatch(r"\d{10}(?:\d{3})?", stated):
        seconds = int(stated[:10])
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    if re.fullmatch(r"\d{8}(?:T?\d{4,6}Z?)?", stated):
        return _made(int(stated[:4]), int(stated[4:6]), int(stated[6:8]), "")
    if re.match(r"^[A-Z][a-z]{2},? \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d", stated):
        try:
            return parsedate_to_datetime(stated).isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            pass
    return written(stated)


def _of_iso(match: re.Match[str]) -> str | None:
    year, month, day = (int(part) for part in match.group(1, 2, 3))
    hour, minute, second = (int(part or 0) for part in match.group(4, 5, 6))
    try:
        moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the page may state no zone
    except ValueError:
        return None
    if match.group(4) is None:
        return moment.date().isoformat()
    return moment.isoformat() + _offset(match.group(8))


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    return "+00:00" if zone in "Zz" else f"{zone[:3]}:{zone[-2:]}"


def written(text: str) -> str | None:
    """Return the first date written out in a text, ISO 8601, with the time behind it where there is one."""
    best: tuple[int, int, tuple[int, int, int]] | None = None
    for pattern, order in ((_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"), (_CHINESE, "ymd"), (_NUMERIC, "")):
        match = pattern.search(text)
        if match and (best is None or match.start() < best[0]):
            parts = _parts(match, order)
            if parts:
                best = (match.start(), match.end(), parts)
    if best is None:
        return None
    start, end, (year, month, day) = best
    near = text[end : end + 40]
    return _made(year, month, day, near if _TIME.search(near) else text[max(0, start - 24) : start])


def _parts(match: re.Match[str], order: str) -> tuple[int, int, int] | None:
    one, two, three = match.groups()
    if order == "dmy":
        return int(three), MONTHS[two.lower()], int(one)
    if order == "mdy":
        return int(three), MONTHS[one.lower()], int(two)
    if order == "ymd":
        return int(one), int(two), int(three)
    # 31/12/2020 and 12/31/2020 are told apart where one number is no month; else the day is first, as most write.
    first, second = int(one), int(two)
    return (int(three), first, second) if second > 12 else (int(three), second, first)


def _made(year: int, month: int, day: int, near: str) -> str | None:
    time = _TIME.search(near)
    hour, minute = (int(time.group(1)), int(time.group(2))) if time else (0, 0)
    if time and time.group(3):
        hour = hour % 12 + (12 if time.group(3).lower() == "p" else 0)
    try:
        moment = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - the zone is added where it is stated
    except ValueError:
        return None
    if not _EARLIEST <= year <= _LATEST:
        return None
    if time is None:
        return moment.date().isoformat()
    zone = _ZONE.search(near[time.end() :][:12])
    if zone:
        moment = moment.replace(tzinfo=timezone(timedelta(hours=_ZONES[zone.group(1).lower()])))
    return moment.isoformat()
