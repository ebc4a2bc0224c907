# SPDX-License-Identifier: MIT
"""What of a typed query is a condition (`site:gazette`): to be shown as a chip, taken out, or completed.

The query itself is read where it is searched; here only its outer shape is looked at.
"""

from __future__ import annotations

import re
from typing import NamedTuple

FIELDS = (
    "title", "author", "site", "tag", "person", "said", "quote", "lang", "before", "after", "is", "has", "words",
    "date", "by", "since", "until", "year", "speaker", "quotation", "people",
)  # fmt: skip
"""Names that may stand before a colon, as the query language has them."""

_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_CONDITION = re.compile(
    rf"""(?<![^\s(])(?P<minus>-?)(?P<field>{"|".join(FIELDS)}):(?P<value>"[^"]*"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|[^\s()]*)""",
    re.IGNORECASE,
)


class Condition(NamedTuple):
    """One `field:value` of a query and where it stands."""

    field: str
    value: str
    """Without its quotation marks."""
    start: int
    end: int
    negative: bool = False


class Begun(NamedTuple):
    """A value that is being typed: what is there of it, and what a chosen one takes the place of."""

    field: str
    """Empty where the name of a field itself may be meant."""
    text: str
    start: int
    end: int


def conditions(query: str) -> list[Condition]:
    """Return the conditions of a query that have a value, in order."""
    found: list[Condition] = []
    for match in _CONDITION.finditer(query):
        value = _bare(match["value"])
        if value:
            found.append(Condition(match["field"].lower(), value, match.start(), match.end(), bool(match["minus"])))
    return found


def without(query: str, condition: Condition) -> str:
    """Return the query with a condition taken out."""
    return " ".join((query[: condition.start] + " " + query[condition.end :]).split())


def narrowed(query: str, field: str, value: str) -> str:
    """Return the query with a further condition."""
    return f"{query.strip()} {field}:{quoted(value)}".strip()


def quoted(value: str) -> str:
    """Return a value as it stands in a query."""
    plain = " ".join(value.replace('"', " ").split())
    return f'"{plain}"' if re.search(r"[\s()“”„«»]", plain) or plain.startswith("-") else plain


def begun(query: str, cursor: int) -> Begun | None:
    """Return the value that is typed at the cursor; None where no condition is."""
    for match in _CONDITION.finditer(query):
        start, end = match.span("value")
        if start <= cursor <= end:
            typed = query[start:cursor]
            closed = len(match["value"]) > 1 and match["value"][-1] in '"”»' and cursor == end
            return None if closed else Begun(match["field"].lower(), _bare(typed), start, end)
    return None


def completed(query: str, place: Begun, value: str) -> tuple[str, int]:
    """Return the query with a value put in its place, and where the cursor goes."""
    words = f"{value}:" if not place.field else f"{quoted(value)} "
    rest = query[place.end :].lstrip() if words.endswith(" ") else query[place.end :]
    return query[: place.start] + words + rest, place.start + len(words)


def _bare(value: str) -> str:
    if value[:1] in _QUOTES:
        value = value[1:]
    return value.rstrip('"”»“').strip()
