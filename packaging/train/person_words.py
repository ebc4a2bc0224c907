# SPDX-License-Identifier: MIT
"""Learn which capitalised words of English texts are names: `person_words.json`."""

from __future__ import annotations

import numpy as np
from documents import Document
from forests import grow
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from reader.voices.model import Parsed
from reader.voices.name_features import NameFeatures
from reader.voices.names import TITLES

FOLDS = 3
SURELY_WRONG = 0.9
"""A silver mark the trees of the other folds contradict with this probability is left out: half a percent."""


def train(documents: list[Document]) -> HistGradientBoostingClassifier:
    """Fit twice: once by folds to find wrong silver marks, then on what is left."""
    rows: list[list[float]] = []
    labels: list[bool] = []
    origins: list[tuple[int, bool]] = []
    for number, document in enumerate(documents):
        if document.names is None:
            continue
        for row, label in _examples(document):
            rows.append(row)
            labels.append(label)
            origins.append((number, document.silver))
    matrix, answers = np.array(rows), np.array(labels, dtype=np.int64)
    fold = np.array([number % FOLDS for number, _ in origins])
    silver = np.array([is_silver for _, is_silver in origins])
    doubt = np.abs(answers - _held_out(matrix, answers, fold))
    keep = ~(silver & (doubt > SURELY_WRONG))
    return _fit(matrix[keep], answers[keep])


def _fit(rows: NDArray[np.float64], labels: NDArray[np.int64]) -> HistGradientBoostingClassifier:
    # A third of the features a split: news of other kinds than the training articles gains most by it.
    return grow(rows, labels, trees=200, rate=0.08, leaves=24, smallest=30, share=0.3)


def _held_out(rows: NDArray[np.float64], labels: NDArray[np.int64], fold: NDArray[np.int64]) -> NDArray[np.float64]:
    chances = np.zeros(len(rows))
    for number in range(FOLDS):
        inside = fold == number
        chances[inside] = _fit(rows[~inside], labels[~inside]).predict_proba(rows[inside])[:, 1]
    return chances


def _examples(document: Document) -> list[tuple[list[float], bool]]:
    """Return the capitalised words of a text with their label; doubtful silver ones are left out.

    The tagger missed names it found elsewhere in the text: where it did and the language
    model sees a person, nothing is learnt.
    """
    features = NameFeatures(document.parsed)
    covered = _covered(document.parsed, document.names or [])
    marked = {features.folds[index] for index in features.eligible if covered[index]}
    examples: list[tuple[list[float], bool]] = []
    for index, row in zip(features.eligible, features.rows(), strict=True):
        fold = features.folds[index]
        title = fold in TITLES and index + 1 < len(covered) and covered[index + 1]
        name = covered[index] and not title
        if document.silver and not name and fold in marked:
            seen = document.parsed.tokens[index].entity == "PERSON"
            if seen or (not covered[index] and features.usage[fold].person > 0):
                continue
        examples.append((row, name))
    return examples


def _covered(parsed: Parsed, spans: list[tuple[int, int]]) -> list[bool]:
    marks = bytearray(len(parsed.text) + 1)
    for start, end in spans:
        marks[start:end] = b"\x01" * (end - start)
    return [bool(marks[token.start]) for token in parsed.tokens]
