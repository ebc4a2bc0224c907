# SPDX-License-Identifier: MIT
"""Count how often words stand in persons' names and elsewhere: `resources/voices/names.json`.

    python packaging/train/name_lists.py PEOPLE_FOLDER OUTPUT

PEOPLE_FOLDER holds column files with persons marked (wikiann-*, germeval*, wnut17-*, btc-*).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpora import entities, sentences

from reader.voices.names import folded

PERSONS = frozenset(["PER", "PERSON", "person"])
FILES = ("wikiann-*", "germeval2014-*", "btc-*", "wnut17-*")


def main(folder: Path, output: Path) -> None:
    """Count and write; quantities are kept as whole binary logarithms, which is all the features read."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    other: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    person_pairs: Counter[str] = Counter()
    for path in sorted(p for pattern in FILES for p in folder.glob(pattern)):
        for sentence in sentences(path):
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
                if index not in inside and word.islower() and word.isalpha():
                    lower[folded(word)] += 1
    words = sorted({w for c in (given, family, other) for w, n in c.items() if n >= 2 and len(w) > 1})
    table = {w: [_log(given[w]), _log(family[w]), _log(other[w]), _log(lower[w])] for w in words}
    table = {w: row for w, row in table.items() if row[0] + row[1] > 0 or row[2] > 1}
    for pair, count in sorted(pairs.items()):
        # Companies, places and prizes named like people: "Lockheed Martin".
        if count > person_pairs[pair] and all(given[w] + family[w] > 0 for w in pair.split()):
            table[pair] = [0, 0, _log(count), 0]
    lines = ",\n".join(
        f"{json.dumps(word, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
        for word, row in table.items()
    )
    output.write_text("{\n" + lines + "\n}\n", "utf-8")


def _log(count: int) -> int:
    return count.bit_length()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
