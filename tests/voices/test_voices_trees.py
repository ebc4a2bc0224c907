# SPDX-License-Identifier: MIT
"""Boosted trees as plain arrays."""

from __future__ import annotations

import numpy as np
import pytest

from reader.voices.trees import BATCH, read_forest, read_weights

STUMP = {
    "roots": [0, 3],
    "feature": [0, 0, 0, 1, 0, 0],
    "threshold": [0.5, 0, 0, 2.0, 0, 0],
    "left": [1, 1, 2, 4, 4, 5],
    "right": [2, 1, 2, 5, 4, 5],
    "value": [0, -1.0, 1.0, 0, 10.0, 20.0],
    "depth": 1,
    "bias": 0.5,
}


def test_leaves_are_summed_with_the_bias() -> None:
    scores = read_forest(STUMP).scores(np.array([[0.0, 0.0], [1.0, 3.0], [0.5, 2.0]]))
    assert scores.tolist() == [9.5, 21.5, 9.5]


def test_many_rows_are_walked_in_batches() -> None:
    rows = np.tile([[1.0, 0.0]], (2 * BATCH + 1, 1))
    assert set(read_forest(STUMP).scores(rows).tolist()) == {11.5}


def test_no_rows_no_scores() -> None:
    assert read_forest(STUMP).scores(np.zeros((0, 2))).tolist() == []


@pytest.mark.parametrize("name", ["ranker.json", "kinds.json", "person_words.json", "world_words.json"])
def test_shipped_weights_are_whole(name: str) -> None:
    forest = read_forest(read_weights(name))
    count = len(forest.feature)
    assert len(forest.threshold) == len(forest.value) == count
    assert len(forest.children) == 2 * count
    assert 0 <= forest.children.min() <= forest.children.max() < count
    assert np.isfinite(forest.threshold).all()
