# SPDX-License-Identifier: MIT
"""Where the mentions of a text stand: outside its quotations, before a place, as paragraphs by themselves."""

from __future__ import annotations

import bisect

from reader.voices.marks import Quotation
from reader.voices.mentions import Mention

HEADING_SPACE = 8
"""Code points of white space around a name that is a line by itself."""


def outside(mentions: list[Mention], quotations: list[Quotation]) -> list[Mention]:
    """Return the mentions that stand outside the quotations; both in order."""
    found: list[Mention] = []
    at = 0
    for mention in mentions:
        while at < len(quotations) and quotations[at].end <= mention.span.start:
            at += 1
        if at == len(quotations) or mention.span.end <= quotations[at].start:
            found.append(mention)
    return found


def before_place(mentions: list[Mention], at: int) -> int:
    """Return how many mentions begin before a place; the mentions in order."""
    return bisect.bisect_left(mentions, at, key=lambda m: m.span.start)


def headings(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return the names that are paragraphs by themselves: who is interviewed below."""
    found: list[Mention] = []
    for mention in mentions:
        start, end = mention.span
        before = text[max(0, start - HEADING_SPACE) : start].rpartition("\n")[2]
        behind = text[end : end + HEADING_SPACE].partition("\n")[0]
        if not before.strip() and not behind.strip():
            found.append(mention)
    return found


def merged(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """Join two lists of mentions; where they overlap the second's count."""
    taken = {index for other in others for index in range(other.first, other.last + 1)}
    kept = [m for m in mentions if not taken.intersection(range(m.first, m.last + 1))]
    return sorted([*kept, *others], key=lambda m: m.span)
