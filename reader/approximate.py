# SPDX-License-Identifier: MIT
"""Finding words that are much like given ones in a long text, in time linear in it.

Seeds, short stretches of the words and their surroundings, vote for a window of the text; within the
window the words are aligned by edit distance (Sellers, "The theory and computation of evolutionary
distances", 1980), head and tail each for itself where they are many.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from reader.article import Span

_END = 40
"""Characters of the words' head, and of their tail, that are aligned."""
_BESIDE = 24
"""Characters of the surroundings that are aligned with them."""
_SEED = 8
"""A seed's length: with one change in every other word most articles still hold some."""
_STEP = 4
_SLACK = 32
"""How far a window reaches beyond where its seeds point: some five words may have come in or gone."""
_MOST_PLACES = 64
"""Places of one seed that vote, those nearest to the old place."""
_MOST_ERRORS = 0.3
"""Characters that may differ, as a share. Tried on highlights of 2 to 80 words in texts of 1,500, 150 for each rate:
with a tenth of all words changed 149 were found in their place, with a fifth 126, none or one in a wrong one."""
_ALONE = 16
"""From here on words are told from others without their surroundings."""
_LEAST_ALIKE = 0.5
_WHOLE = 200
"""Up to this length words are compared whole, beyond by their stretches of five."""
_SHINGLE = 5


def like(text: str, words: str, before: str, after: str, expected: int) -> Span | None:
    """Return the stretch of `text` that is most like `words` between `before` and `after`, near `expected`."""
    for beside in (_BESIDE, 0):
        if not beside and len(words) < _ALONE:
            return None
        left, right = before[len(before) - beside :] if beside else "", after[:beside]
        found = _aligned(text, words, left, right, expected)
        if found is not None and _alike(words, found.of(text)):
            return found
    return None


def _aligned(text: str, words: str, left: str, right: str, expected: int) -> Span | None:
    if len(words) <= 2 * _END:
        for at, window in _windows(text, left + words + right, expected - len(left)):
            ends = _align(left + words + right, window, len(left), len(left) + len(words))
            if ends is not None and ends[0] < ends[1]:
                return Span(at + ends[0], at + ends[1])
        return None
    head, tail = words[:_END], words[len(words) - _END :]
    for at, window in _windows(text, left + head, expected - len(left)):
        ends = _align(left + head, window, len(left), len(left) + _END)
        if ends is None:
            continue
        start = at + ends[0]
        for tail_at, tail_window in _windows(text, tail + right, start + len(words) - _END):
            tail_ends = _align(tail + right, tail_window, 0, _END)
            if tail_ends is not None and tail_at + tail_ends[1] > start:
                return Span(start, tail_at + tail_ends[1])
    return None


def _windows(text: str, pattern: str, expected: int) -> Iterator[tuple[int, str]]:
    """Yield where a pattern may stand, the likeliest place first: the stretch's start, and the stretch."""
    votes: Counter[int] = Counter()
    for offset in range(0, max(1, len(pattern) - _SEED + 1), _STEP):
        seed = pattern[offset : offset + _SEED]
        places = [match.start() - offset for match in re.finditer(re.escape(seed), text)]
        near = bisect_left(places, expected)
        for place in places[max(0, near - _MOST_PLACES // 2) : near + _MOST_PLACES // 2]:
            votes[place // _SLACK] += 1
    # Two halves of one place may fall into neighbouring buckets; the window reaches over both.
    ranked = sorted(votes, key=lambda bucket: (-votes[bucket], abs(bucket * _SLACK - expected)))
    for bucket in ranked[:3]:
        start = max(0, bucket * _SLACK - _SLACK)
        yield start, text[start : (bucket + 1) * _SLACK + len(pattern) + _SLACK]


def _align(pattern: str, window: str, first: int, last: int) -> tuple[int, int] | None:
    """Align a whole pattern with a stretch of the window; return where its stretch ``first:last`` stands there.

    None where more than a share of the characters differs. What came in at either end stays outside.
    """
    rows = [[0] * (len(window) + 1)]
    for number, character in enumerate(pattern, start=1):
        above = rows[-1]
        row = [number]
        cost = number
        for at, other in enumerate(window, start=1):
            cost = min(above[at - 1] + (character != other), above[at] + 1, cost + 1)
            row.append(cost)
        rows.append(row)
    errors = min(rows[-1])
    if errors > _MOST_ERRORS * len(pattern):
        return None
    at, number = rows[-1].index(errors), len(pattern)
    lowest, highest = [at] * (number + 1), [at] * (number + 1)
    while True:
        lowest[number] = at
        if not number:
            break
        row, above = rows[number], rows[number - 1]
        if at and row[at] == above[at - 1] + (pattern[number - 1] != window[at - 1]):
            at, number = at - 1, number - 1
            highest[number] = at
        elif row[at] == above[at] + 1:
            number -= 1
            highest[number] = at
        else:
            at -= 1
    return highest[first], lowest[last]


def _alike(words: str, found: str) -> bool:
    """Tell whether at least half of the words is still there, in a stretch not twice as long or half as short."""
    if not len(words) / 2 <= len(found) <= 2 * len(words):
        return False
    if len(words) <= _WHOLE:
        return SequenceMatcher(None, words, found, autojunk=False).ratio() >= _LEAST_ALIKE
    kept = {words[at : at + _SHINGLE] for at in range(len(words) - _SHINGLE + 1)}
    there = {found[at : at + _SHINGLE] for at in range(len(found) - _SHINGLE + 1)}
    return len(kept & there) >= _LEAST_ALIKE * len(kept)
