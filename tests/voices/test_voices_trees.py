# SPDX-License-Identifier: MIT
"""Boosted trees as tables of bits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from reader.voices.trees import BATCH, MOST_LEAVES, read_forest, read_weights

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


def test_many_rows_are_scored_in_batches() -> None:
    rows = np.tile([[1.0, 0.0]], (2 * BATCH + 1, 1))
    assert set(read_forest(STUMP).scores(rows).tolist()) == {11.5}


def test_no_rows_no_scores() -> None:
    assert read_forest(STUMP).scores(np.zeros((0, 2))).tolist() == []


def test_a_tree_with_more_leaves_than_bits_is_refused() -> None:
    count = MOST_LEAVES + 1
    inner = range(count - 1)
    data = {
        "roots": [0],
        "feature": [0] * (2 * count - 1),
        "threshold": [float(n) for n in range(2 * count - 1)],
        "left": [*(count - 1 + n for n in inner), *range(count - 1, 2 * count - 1)],
        "right": [*(n + 1 for n in inner[:-1]), 2 * count - 2, *range(count - 1, 2 * count - 1)],
        "value": [0.0] * (2 * count - 1),
        "bias": 0.0,
    }
    with pytest.raises(ValueError, match="leaves"):
        read_forest(data)


def _walked(data: dict[str, Any], row: NDArray[np.float64]) -> float:
    """Sum the leaves a row comes to, node by node."""
    total = data["bias"]
    for node in data["roots"]:
        at = node
        while data["left"][at] != at:
            at = data["right" if row[data["feature"][at]] > data["threshold"][at] else "left"][at]
        total += data["value"][at]
    return total


@pytest.mark.parametrize("name", ["ranker.json", "kinds.json", "person_words.json", "world_words.json"])
def test_shipped_trees_give_what_walking_them_gives(name: str) -> None:
    data = read_weights(name)
    some = np.random.default_rng(0)
    choices = np.concatenate([data["threshold"], np.array(data["threshold"]) + 0.5])
    rows = some.choice(choices, size=(20, max(data["feature"]) + 1))
    assert read_forest(data).scores(rows) == pytest.approx([_walked(data, row) for row in rows], abs=1e-9)
