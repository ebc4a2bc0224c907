# SPDX-License-Identifier: MIT
"""Learn which capitalised words are names in languages other than English: `world_words.json`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from corpora import entities, sentences
from forests import grow
from sklearn.ensemble import HistGradientBoostingClassifier

from reader.voices import name_features
from reader.voices.world.name_features import WorldNameFeatures
from reader.voices.world.phrases import phrases
from reader.voices.world.words import split_words

FILES = {
    "germeval2014-de-dev.tsv": "de",
    "germeval2014-de-test.tsv": "de",
    "wikiann-de-train.conll": "de",
    "wikiann-fr-train.conll": "fr",
    "wikiann-nl-train.conll": "nl",
    "wikiann-pt-train.conll": "pt",
}
NO_SPACE_BEFORE = frozenset(".,;:!?)]”»…%")
SENTENCES_A_TEXT = 8
SHORTEST = 6
"""Words; shorter fragments of Wikipedia are list items and redirections."""


def train(folder: Path, half_lists: dict[str, list[int]]) -> HistGradientBoostingClassifier:
    """Fit the trees on the sentences that `half_lists` was not counted on, so unknown names stay unknown."""
    name_features.name_lists.cache_clear()
    original = name_features.read_weights
    name_features.read_weights = lambda _: half_lists
    try:
        rows: list[list[float]] = []
        labels: list[bool] = []
        for file, language in FILES.items():
            for text, names in _texts(folder / file):
                _add(text, names, language, rows, labels)
    finally:
        name_features.read_weights = original
        name_features.name_lists.cache_clear()
    return grow(np.array(rows), np.array(labels, dtype=np.int64), trees=200, rate=0.1, leaves=24, smallest=40)


def _add(text: str, names: list[tuple[int, int]], language: str, rows: list[list[float]], labels: list[bool]) -> None:
    words = split_words(text)
    table = phrases(language)
    assert table is not None
    features = WorldNameFeatures(words, table, language)
    marked = bytearray(len(text) + 1)
    for start, end in names:
        marked[start:end] = b"\x01" * (end - start)
    rows += features.rows()
    labels += [bool(marked[words.words[index].start]) for index in features.eligible]


def _texts(path: Path) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    text = ""
    names: list[tuple[int, int]] = []
    held = 0
    for sentence in islice(sentences(path), 1, None, 2):
        lower = sum(word.islower() for word, _ in sentence)
        if len(sentence) < SHORTEST or lower * 3 < len(sentence):
            continue
        places: list[tuple[int, int]] = []
        for word, _ in sentence:
            glued = not text or text.endswith(("\n", "(", "[", "„", "«")) or word[0] in NO_SPACE_BEFORE
            text += "" if glued else " "
            places.append((len(text), len(text) + len(word)))
            text += word
        for first, end, label in entities(sentence):
            if label == "PER":
                names.append((places[first][0], places[end - 1][1]))
        text += "\n"
        held += 1
        if held == SENTENCES_A_TEXT:
            yield text, names
            text, names, held = "", [], 0
    if text:
        yield text, names
