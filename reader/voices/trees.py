# SPDX-License-Identifier: MIT
"""Boosted trees: read from JSON, applied with numpy to many rows at once.

A tree is not walked. Its leaves are numbered from left to right, a bit each; every condition a row fulfils
strikes out the leaves on its left, and of what is left the lowest bit is the row's leaf (the way of
QuickScorer, Lucchese and others 2015). What all conditions on a few features strike out together is
worked out beforehand for every tree, so a row takes one look into a table for each few features.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.voices.folders import RESOURCES

BATCH = 128
"""Rows scored at once: what they need stays in a core's cache."""
MOST_LEAVES = 32
"""Bits of a number."""
TABLE_ROWS = 1024
"""Features share a table while it has no more rows: fewer looks for little memory, some three megabytes a forest."""

Bits = NDArray[np.uint32]
Masks = dict[int, dict[float, dict[int, int]]]
"""For each feature, threshold and tree the leaves that are left where the condition holds."""


@dataclass(frozen=True)
class Forest:
    """Binary trees over rows of numbers, their leaves' values summed to one score a row."""

    features: NDArray[np.intp]
    """The feature of each condition; a condition is that a feature is above a threshold."""
    thresholds: NDArray[np.float64]
    steps: NDArray[np.float32]
    """How far each condition moves on in each table, conditions by tables."""
    tables: list[Bits]
    """For each place in a table the leaves left of each tree."""
    values: NDArray[np.float64]
    """The leaves' values, `MOST_LEAVES` places a tree."""
    bias: float

    def scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return one score a row (log odds)."""
        parts = [self._scores(rows[at : at + BATCH]) for at in range(0, len(rows), BATCH)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        met = (rows[:, self.features] > self.thresholds).astype(np.float32)
        places = (met @ self.steps).astype(np.intp)
        left = np.full((len(rows), self.tables[0].shape[1]), np.uint32(2**MOST_LEAVES - 1))
        for number, table in enumerate(self.tables):
            left &= table[places[:, number]]
        lowest = left & (~left + np.uint32(1))
        # A power of two as a floating-point number: its exponent is the number of the bit.
        leaves = (lowest.astype(np.float32).view(np.int32) >> 23) - 127
        trees = np.arange(0, len(self.values), MOST_LEAVES)
        return self.values.take(leaves + trees).sum(axis=1) + self.bias


def read_forest(data: dict[str, Any]) -> Forest:
    """Build a forest from what a JSON file holds: nodes with children, a leaf being its own child."""
    masks: Masks = {}
    values = np.zeros(len(data["roots"]) * MOST_LEAVES)
    for tree, root in enumerate(data["roots"]):
        _number(data, root, tree, masks, values)
    count = len(data["roots"])
    features: list[int] = []
    thresholds: list[float] = []
    table_of: list[int] = []
    steps: list[int] = []
    tables: list[Bits] = []
    for feature in sorted(masks, key=lambda f: (len(masks[f]), f)):
        own = _struck(masks[feature], count)
        if tables and len(tables[-1]) * len(own) <= TABLE_ROWS:
            step = len(tables[-1])
            tables[-1] = (own[:, None] & tables[-1][None]).reshape(-1, count)
        else:
            step = 1
            tables.append(own)
        for threshold in sorted(masks[feature]):
            features.append(feature)
            thresholds.append(threshold)
            table_of.append(len(tables) - 1)
            steps.append(step)
    if not tables:
        tables = [np.full((1, count), np.uint32(2**MOST_LEAVES - 1))]
    moves = np.zeros((len(features), len(tables)), np.float32)
    moves[np.arange(len(features)), table_of] = steps
    return Forest(np.array(features, dtype=np.intp), np.array(thresholds), moves, tables, values, float(data["bias"]))


def _number(
    data: dict[str, Any],
    root: int,
    tree: int,
    masks: dict[int, dict[float, dict[int, int]]],
    values: NDArray[np.float64],
) -> None:
    """Number a tree's leaves and note of each condition which of them it strikes out."""
    leaves = 0
    open_ones: list[tuple[int, int]] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node < 0:
            # What came since this condition was met lies on its left.
            condition, first = open_ones.pop()
            kept = (2**MOST_LEAVES - 1) ^ ((1 << leaves) - (1 << first))
            of_feature = masks.setdefault(data["feature"][condition], {}).setdefault(data["threshold"][condition], {})
            of_feature[tree] = of_feature.get(tree, 2**MOST_LEAVES - 1) & kept
        elif data["left"][node] == node:
            if leaves == MOST_LEAVES:
                msg = f"A tree has more than {MOST_LEAVES} leaves."
                raise ValueError(msg)
            values[tree * MOST_LEAVES + leaves] = data["value"][node]
            leaves += 1
        else:
            open_ones.append((node, leaves))
            waiting += [data["right"][node], -1, data["left"][node]]


def _struck(masks: dict[float, dict[int, int]], trees: int) -> Bits:
    """Return the leaves that are left of each tree when none, the lowest, the lowest two, … of a feature's hold."""
    rows = np.full((len(masks) + 1, trees), np.uint32(2**MOST_LEAVES - 1))
    for number, threshold in enumerate(sorted(masks), 1):
        for tree, kept in masks[threshold].items():
            rows[number, tree] = kept
    return np.bitwise_and.accumulate(rows, axis=0)


def read_weights(name: str) -> dict[str, Any]:
    """Read a file of weights this room ships."""
    weights: dict[str, Any] = json.loads((RESOURCES / name).read_text("utf-8"))
    return weights
