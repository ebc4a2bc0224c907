# SPDX-License-Identifier: MIT
"""What differs between two states of a text, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

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
    for (left, right), (end, other_end) in pairwise(anchors):
        if left >= 0:
            result.append((left, right))
        found, used = _between(old[left + 1 : end], new[right + 1 : other_end], cells)
        cells -= used
        result += [(left + 1 + one, right + 1 + other) for one, other in found]
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


def _between(old: list[str], new: list[str], cells: int) -> tuple[list[tuple[int, int]], int]:
    """Return the pairs of equal paragraphs between two anchors, and how many comparisons were spent beyond one each."""
    shortest = min(len(old), len(new))
    head = 0
    while head < shortest and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shortest - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    pairs = [(place, place) for place in range(head)]
    rest, other_rest = old[head : len(old) - tail], new[head : len(new) - tail]
    size = len(rest) * len(other_rest)
    if size <= cells:
        pairs += [(head + one, head + other) for one, other in _longest_common(rest, other_rest)]
    pairs += [(len(old) - place, len(new) - place) for place in range(tail, 0, -1)]
    return pairs, size if size <= cells else 0


def _longest_common(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a longest common subsequence (Wagner and Fischer's table)."""
    table = [[0] * (len(new) + 1)]
    for text in reversed(old):
        below = table[-1]
        row = [0] * (len(new) + 1)
        for other in range(len(new) - 1, -1, -1):
            row[other] = below[other + 1] + 1 if text == new[other] else max(below[other], row[other + 1])
        table.append(row)
    table.reverse()
    one = other = 0
    while one < len(old) and other < len(new):
        if old[one] == new[other]:
            yield one, other
            one, other = one + 1, other + 1
        elif table[one + 1][other] >= table[one][other + 1]:
            one += 1
        else:
            other += 1


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
