# SPDX-License-Identifier: MIT
"""What differs between two states of a text, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from reader.article import BLOCK_SEPARATOR, Span

_CELLS = 1_000_000
"""Comparisons of paragraphs for one text, some 0.3 s; what lies beyond counts as replaced. Ordinary articles
take under 10,000, since only what lies between unchanged paragraphs is compared."""

_WORD = re.compile(r"\s*\S+")


class Change(Enum):
    """What became of a paragraph."""

    SAME = " "
    REMOVED = "−"
    ADDED = "+"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the comparison; a changed one is removed and added."""

    change: Change
    text: str
    marked: Span | None = None
    """Where a changed paragraph differs from its other state: code points of `text`."""


def compare(old: str, new: str) -> list[Paragraph]:
    """Return the paragraphs of both texts in reading order; takes time linear in the texts, with a bounded extra."""
    before = [part for part in old.split(BLOCK_SEPARATOR) if part.strip()]
    after = [part for part in new.split(BLOCK_SEPARATOR) if part.strip()]
    result: list[Paragraph] = []
    left = right = 0
    for one, other in [*_matches([_key(part) for part in before], [_key(part) for part in after]), (-1, -1)]:
        end, other_end = (one, other) if one >= 0 else (len(before), len(after))
        result += _replaced(before[left:end], after[right:other_end])
        if one >= 0:
            result.append(Paragraph(Change.SAME, after[other]))
        left, right = end + 1, other_end + 1
    return result


def changed(paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """Return how many paragraphs were removed and how many added."""
    counts = Counter(paragraph.change for paragraph in paragraphs)
    return counts[Change.REMOVED], counts[Change.ADDED]


def _key(paragraph: str) -> str:
    """Return what counts of a paragraph: a difference in spaces is none."""
    return " ".join(paragraph.split())


def _matches(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Return the pairs of equal paragraphs, in order in both texts.

    Paragraphs that stand once in each text hold the comparison fast (patience diff, Bram Cohen); what lies
    between two of them is compared in full as far as `_CELLS` allows.
    """
    anchors = [(-1, -1), *_anchors(old, new), (len(old), len(new))]
    cells = _CELLS
    result: list[tuple[int, int]] = []
    for (left, right), (end, other_end) in zip(anchors, anchors[1:], strict=False):
        if left >= 0:
            result.append((left, right))
        found, used = _between(old, new, left + 1, end, right + 1, other_end, cells)
        cells -= used
        result += found
    return result


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Return the longest chain of paragraphs that stand once in each text and keep their order."""
    in_old, in_new = Counter(old), Counter(new)
    places = {text: place for place, text in enumerate(new) if in_new[text] == 1}
    pairs = [(place, places[text]) for place, text in enumerate(old) if in_old[text] == 1 and text in places]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
        ends[at : at + 1] = [number]
        before.append(ends[at - 1] if at else -1)
    chain: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _between(
    old: list[str], new: list[str], left: int, end: int, right: int, other_end: int, cells: int
) -> tuple[list[tuple[int, int]], int]:
    """Return the pairs of equal paragraphs between two anchors, and how many comparisons that took."""
    head: list[tuple[int, int]] = []
    while left < end and right < other_end and old[left] == new[right]:
        head.append((left, right))
        left, right = left + 1, right + 1
    tail: list[tuple[int, int]] = []
    while left < end and right < other_end and old[end - 1] == new[other_end - 1]:
        end, other_end = end - 1, other_end - 1
        tail.append((end, other_end))
    size = (end - left) * (other_end - right)
    middle = list(_longest_common(old, new, left, end, right, other_end)) if 0 < size <= cells else []
    return [*head, *middle, *tail[::-1]], min(size, cells) if middle or size <= cells else 0


def _longest_common(
    old: list[str], new: list[str], left: int, end: int, right: int, other_end: int
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a longest common subsequence (Wagner and Fischer's table)."""
    width = other_end - right
    table = [[0] * (width + 1)]
    for one in range(end - 1, left - 1, -1):
        below = table[-1]
        row = [0] * (width + 1)
        for step in range(width - 1, -1, -1):
            row[step] = below[step + 1] + 1 if old[one] == new[right + step] else max(below[step], row[step + 1])
        table.append(row)
    one, step = left, 0
    while one < end and step < width:
        row, below = table[end - one], table[end - one - 1]
        if old[one] == new[right + step]:
            yield one, right + step
            one, step = one + 1, step + 1
        elif below[step] >= row[step + 1]:
            one += 1
        else:
            step += 1


def _replaced(removed: list[str], added: list[str]) -> Iterator[Paragraph]:
    """Yield what stood between two unchanged paragraphs; equally many are taken for changed ones, pair by pair."""
    if len(removed) == len(added):
        for one, other in zip(removed, added, strict=True):
            marks = _differing(one, other)
            yield Paragraph(Change.REMOVED, one, marks[0])
            yield Paragraph(Change.ADDED, other, marks[1])
    else:
        yield from (Paragraph(Change.REMOVED, text) for text in removed)
        yield from (Paragraph(Change.ADDED, text) for text in added)


def _differing(one: str, other: str) -> tuple[Span | None, Span | None]:
    """Return where two paragraphs differ, whole words; None for both where they have too little in common to tell."""
    words, others = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    shortest = min(len(words), len(others))
    head = 0
    while head < shortest and words[head].group().strip() == others[head].group().strip():
        head += 1
    tail = 0
    while tail < shortest - head and words[-1 - tail].group().strip() == others[-1 - tail].group().strip():
        tail += 1
    # With less than a third in common they are two paragraphs, and marks would only confuse.
    if 3 * (head + tail) < max(len(words), len(others)):
        return None, None

    def span(found: list[re.Match[str]], text: str) -> Span:
        start = found[head].start() if head < len(found) - tail else len(text)
        end = found[len(found) - tail - 1].end() if head < len(found) - tail else start
        return Span(start + len(text[start:end]) - len(text[start:end].lstrip()), end)

    return span(words, one), span(others, other)
