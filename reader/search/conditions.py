# SPDX-License-Identifier: MIT
"""What is asked of articles besides their words: tags, languages, dates, states, what they have, their length."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, get_args

from reader.search.dates import MOST_WORDS, Days, parse_days
from reader.search.words import words

__all__ = ["MOST_WORDS", "Field", "NotUnderstood", "Value", "field_named", "is_understood", "takes_words", "understand"]

Field = Literal["tag", "lang", "before", "after", "date", "is", "has", "words"]
FIELDS: tuple[Field, ...] = get_args(Field)
Value = str | int | bool | None

STATES = ("unread", "reading", "read", "archived", "starred", "highlighted")
THINGS = ("quote", "image", "note", "warning", "tag", "author", "date")
_SHORT: dict[str, Field] = {
    "tags": "tag", "language": "lang", "since": "after", "until": "before", "year": "date", "on": "date",
    "length": "words",
}  # fmt: skip
_OTHER_NAMES = {
    "quotes": "quote", "quotation": "quote", "quotations": "quote", "images": "image", "picture": "image",
    "pictures": "image", "notes": "note", "warnings": "warning", "tags": "tag", "favourite": "starred",
    "favorite": "starred", "new": "unread",
}  # fmt: skip

LANGUAGES = {
    "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "chinese": "zh", "czech": "cs", "danish": "da", "dutch": "nl",
    "english": "en", "finnish": "fi", "french": "fr", "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi",
    "hungarian": "hu", "indonesian": "id", "italian": "it", "japanese": "ja", "korean": "ko", "norwegian": "nb",
    "persian": "fa", "polish": "pl", "portuguese": "pt", "romanian": "ro", "russian": "ru", "serbian": "sr",
    "spanish": "es", "swedish": "sv", "thai": "th", "turkish": "tr", "ukrainian": "uk", "vietnamese": "vi",
    "deutsch": "de", "francais": "fr", "espanol": "es", "italiano": "it", "nederlands": "nl", "polski": "pl",
    "portugues": "pt", "русскии": "ru", "svenska": "sv", "turkce": "tr", "українська": "uk",
}  # fmt: skip
"""Names of languages, folded, by their tags: those whose voices are known, in English and some in their own."""

_LENGTH = re.compile(r"(?P<sign>[<>]=?|=)?(?P<one>\d+)(?P<thousand>k)?(?P<more>\+)?")
_BETWEEN = re.compile(r"(\d+)(k?)(?:-|–|\.\.)(\d+)(k?)")


class NotUnderstood(ValueError):
    """A value that says nothing; its text is a sentence for the reader."""


def field_named(name: str) -> Field | None:
    """Return the field of a casefolded name; None where it is none of these."""
    return _SHORT.get(name) or next((field for field in FIELDS if field == name), None)


def takes_words(field: Field) -> bool:
    """Tell whether values may be written in several words without quotation marks."""
    return field in {"before", "after", "date"}


def is_understood(field: Field, written: str, today: date) -> bool:
    """Tell whether a value says something."""
    try:
        understand(field, written, today, unfinished=False)
    except NotUnderstood:
        return False
    return True


def understand(field: Field, written: str, today: date, *, unfinished: bool) -> tuple[Value, ...]:
    """Return a condition's values: what the library is asked with (`library.finding`). Raises NotUnderstood.

    A tag: its folded words and whether it may go on. A language: its tag. Dates: the first day and the day after
    the last one, ISO 8601, either may be None. A state or thing: its name. A length: least and most words.
    """
    match field:
        case "tag":
            return _tag(written, unfinished)
        case "lang":
            return (_language(written),)
        case "before" | "after" | "date":
            return _dates(field, written, today)
        case "is":
            return (_one_of(STATES, field, written),)
        case "has":
            return (_one_of(THINGS, field, written),)
        case "words":
            return _length(written)


def _tag(written: str, unfinished: bool) -> tuple[Value, ...]:
    folded = " ".join(word.folded for word in words(written) if not word.unspaced or word.end - word.start > 1)
    name = folded if folded.isascii() else written
    if not name.strip():
        raise NotUnderstood(f"“tag:{written[:40]}” names no tag.")
    return (written.strip().rstrip("*"), unfinished or written.endswith("*"))


def _language(written: str) -> str:
    (named,) = [word.folded for word in words(written)][:1] or [""]
    tag = LANGUAGES.get(named)
    if tag is None and len(named) > 3:
        tag = next((known for name, known in LANGUAGES.items() if name.startswith(named)), None)
    if tag is None and not (2 <= len(named) <= 3 and named.isalpha()):
        raise NotUnderstood(f"“lang:{written[:40]}” is no language; write it as “de” or “german”.")
    return tag or named


def _dates(field: Field, written: str, today: date) -> tuple[Value, ...]:
    first, dots, last = written.partition("..")
    days = parse_days(first, today)
    if dots and field == "date":
        end = parse_days(last, today)
        days = Days(days.first, end.after) if days is not None and end is not None else None
    if days is None:
        raise NotUnderstood(f"“{field}:{written[:40]}” is no date; write it as “2024”, “march 2024” or “2024-03-01”.")
    since = days.first.isoformat() if field != "before" else None
    until = {"before": days.first.isoformat(), "date": days.after.isoformat()}.get(field)
    return (since, until)


def _one_of(known: tuple[str, ...], field: Field, written: str) -> str:
    plain = written.casefold().strip().rstrip("*")
    name = _OTHER_NAMES.get(plain, plain)
    if name in known:
        return name
    begun = [state for state in known if plain and state.startswith(plain)]
    if len(begun) != 1:
        listed = ", ".join(known)
        raise NotUnderstood(f"“{field}:{written[:40]}” is not known; after “{field}:” stands one of these: {listed}.")
    return begun[0]


def _length(written: str) -> tuple[Value, ...]:
    plain = written.casefold().replace(",", "").replace("'", "").replace("’", "").replace(" ", "")
    if found := _BETWEEN.fullmatch(plain):
        least, most = (_number(found[at], found[at + 1]) for at in (1, 3))
        return (min(least, most), max(least, most))
    found = _LENGTH.fullmatch(plain)
    if found is None:
        raise NotUnderstood(f"“words:{written[:40]}” is no length; write it as “>2000”, “<500” or “500-1000”.")
    count = _number(found["one"], found["thousand"])
    return {
        ">": (count + 1, None), ">=": (count, None), "<": (None, count - 1), "<=": (None, count), "=": (count, count),
    }.get(found["sign"] or "", (count, None))  # fmt: skip


def _number(figures: str, thousand: str | None) -> int:
    return min(int(figures[:9]) * (1000 if thousand else 1), 10**9)
