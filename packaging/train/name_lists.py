# SPDX-License-Identifier: MIT
"""Count how often words stand in persons' names and elsewhere: `names.json`."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice, pairwise
from pathlib import Path

from corpora import entities, sentences

from reader.voices.names import folded

PERSONS = frozenset(["PER", "PERSON", "person"])
FILES = ("wikiann-*", "germeval2014-*", "btc-*", "wnut17-*")


def count(folder: Path, *, half: bool = False) -> dict[str, list[int]]:
    """Count the words of a folder's files; of every other sentence only with `half`.

    Quantities are whole binary logarithms, which is all the features read.
    """
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    other: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    outside: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    person_pairs: Counter[str] = Counter()
    for path in sorted(p for pattern in FILES for p in folder.glob(pattern)):
        for sentence in islice(sentences(path), 0, None, 2 if half else 1):
            inside: set[int] = set()
            for first, end, label in entities(sentence):
                names = [folded(word) for word, _ in sentence[first:end] if word[:1].isupper() and word[:1].isalpha()]
                inside.update(range(first, end))
                if label in PERSONS:
                    if len(names) > 1:
                        given[names[0]] += 1
                        family[names[-1]] += 1
                    elif names:
                        family[names[0]] += 1
                    person_pairs.update(map(" ".join, pairwise(names)))
                else:
                    other.update(names)
                    pairs.update(map(" ".join, pairwise(names)))
            for index, (word, _) in enumerate(sentence):
                if index not in inside and word.isalpha():
                    lower[folded(word)] += word.islower()
                    outside[folded(word)] += 1
    words = sorted({w for c in (given, family, other, outside) for w, n in c.items() if n >= 2 and len(w) > 1})
    counts = (given, family, other, lower, outside)
    table = {word: [_log(count[word]) for count in counts] for word in words}
    table = {w: row for w, row in table.items() if row[0] + row[1] > 0 or row[2] > 1 or row[4] > 3}
    for pair, count in sorted(pairs.items()):
        # Companies, places and prizes named like people: "Lockheed Martin".
        if count > person_pairs[pair] and all(given[w] + family[w] > 0 for w in pair.split()):
            table[pair] = [0, 0, _log(count), 0, 0]
    return table


def write(table: dict[str, list[int]], output: Path) -> None:
    """Write the counts, a word a line."""
    lines = ",\n".join(
        f"{json.dumps(word, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
        for word, row in table.items()
    )
    output.write_text("{\n" + lines + "\n}\n", "utf-8")


def _log(count: int) -> int:
    return count.bit_length()
