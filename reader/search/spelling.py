# SPDX-License-Identifier: MIT
"""“Did you mean”: words of the index, or of the library's names, that are written nearly as one it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.search.lexicon import Words
from reader.search.query import Phrase, Query
from reader.search.snapshot import Snapshot

_SHORTEST = 4
"""Letters of a word that is corrected: shorter ones are near to too many."""

_LONGER = 6
"""From so many letters on two may be wrong; among shorter words two wrong letters make another word."""


def corrected(
    text: str,
    query: Query,
    snapshot: Snapshot,
    is_found: Callable[[Phrase], bool],
    names: Callable[[], Sequence[tuple[str, int]]],
) -> str:
    """Return the query's text with each word that is found nowhere spelled as one that is; empty where none helps.

    `names` gives the folded words of people's names with how many bear each; it is asked where one is not found.
    """
    changed = text
    for phrase in sorted(query.wanted(), key=lambda phrase: phrase.at or (0, 0), reverse=True):
        if phrase.at is None or phrase.unspaced:
            continue
        if len(phrase.words) != 1 or is_found(phrase):
            continue
        if phrase.field in {"person", "said"}:
            word = nearest_name(phrase.words[0], names())
        else:
            word = nearest(phrase.words[0], phrase.field or "text", snapshot)
        if word is None:
            return ""
        changed = changed[: phrase.at.start] + word + changed[phrase.at.end :]
    return changed if changed != text else ""


def nearest(word: str, field: str, snapshot: Snapshot) -> str | None:
    """Return the most frequent of the words that are written most alike; None where none is near."""
    typed = word.encode("utf-8", "surrogatepass")
    if len(word) < _SHORTEST:
        return None
    most = 2 if len(word) >= _LONGER else 1
    found: dict[bytes, tuple[int, int, int]] = {}
    for segment in snapshot.segments:
        for place in ("text", "forms") if field in {"text", "quote"} else (field,):
            for near, distance, documents in _near(typed, segment.lexicon.fields[place], most):
                # What stands in `forms` is a word; in `text` it may be a stem of one.
                _, known, _ = found.get(near, (0, 0, 0))
                found[near] = (distance, known - documents, near[:1] != typed[:1])
    return _best(found)


def nearest_name(word: str, names: Sequence[tuple[str, int]]) -> str | None:
    """Return the most frequent of the names' words that are written most alike; None where none is near."""
    typed = word.encode("utf-8", "surrogatepass")
    if len(word) < _SHORTEST:
        return None
    most = 2 if len(word) >= _LONGER else 1
    encoded = ((name.encode("utf-8", "surrogatepass"), people) for name, people in names)
    alike = [(name, people) for name, people in encoded if abs(len(name) - len(typed)) <= most]
    if not alike:
        return None
    lengths = np.array([len(name) for name, _ in alike])
    longest = int(lengths.max())
    letters = np.frombuffer(b"".join(name.ljust(longest, b"\0") for name, _ in alike), np.uint8)
    distances = _distances(typed, letters.reshape(-1, longest).T, lengths).tolist()
    return _best(
        {
            name: (distance, -people, name[:1] != typed[:1])
            for (name, people), distance in zip(alike, distances, strict=True)
            if distance <= most
        }
    )


def _best(found: dict[bytes, tuple[int, int, int]]) -> str | None:
    """Return the word of the least distance, then of the same first letter, then the most frequent."""
    if not found:
        return None
    best = min(found, key=lambda near: (found[near][0], found[near][2], found[near][1], near))
    return best.decode("utf-8", "surrogatepass")


def _near(typed: bytes, words: Words, most: int) -> list[tuple[bytes, int, int]]:
    """Return the words at most so many letters from the one typed, with the distance and their documents."""
    lengths = words.lengths
    rows = np.flatnonzero(np.abs(lengths - len(typed)) <= most)
    if not len(rows):
        return []
    distances = _distances(typed, *words.table(rows))
    near = np.flatnonzero(distances <= most)
    return [
        (words.word(row), distance, count)
        for row, distance, count in zip(
            rows[near].tolist(), distances[near].tolist(), words.documents[rows[near]].tolist(), strict=True
        )
    ]


def _distances(typed: bytes, letters: NDArray[np.uint8], lengths: NDArray[np.int64]) -> NDArray[np.int16]:
    """Return how many letters are wrong, too many, missing or two of them swapped (optimal string alignment).

    All words at once, a column of the usual table of distances at a time.
    """
    longest = letters.shape[0]
    before: list[NDArray[np.int16]] = []
    last = [np.full(len(lengths), at, np.int16) for at in range(longest + 1)]
    for number, letter in enumerate(typed, start=1):
        column = [np.full(len(lengths), number, np.int16)]
        for at in range(1, longest + 1):
            wrong = (letters[at - 1] != letter).astype(np.int16)
            best = np.minimum(np.minimum(last[at] + 1, column[at - 1] + 1), last[at - 1] + wrong)
            if number > 1 and at > 1:
                swapped = (letters[at - 2] == letter) & (letters[at - 1] == typed[number - 2])
                best = np.where(swapped, np.minimum(best, before[at - 2] + 1), best)
            column.append(best)
        before, last = last, column
    return np.stack(last)[lengths, np.arange(len(lengths))]
