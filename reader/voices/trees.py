# SPDX-License-Identifier: MIT
"""Boosted trees as plain arrays: read from JSON, applied with numpy to many rows at once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.voices.folders import RESOURCES

BATCH = 4096
"""Rows walked at once; bounds the memory to a few megabytes."""


@dataclass(frozen=True)
class Forest:
    """Binary trees over rows of numbers, their leaves' values summed to one score a row."""

    roots: NDArray[np.int32]
    feature: NDArray[np.int32]
    threshold: NDArray[np.float64]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float64]
    depth: int
    bias: float

    def scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return one score a row (log odds); a leaf points at itself."""
        parts = [self._scores(rows[at : at + BATCH]) for at in range(0, len(rows), BATCH)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        nodes = np.broadcast_to(self.roots, (len(rows), len(self.roots))).copy()
        at = np.arange(len(rows))[:, None]
        for _ in range(self.depth):
            goes_left = rows[at, self.feature[nodes]] <= self.threshold[nodes]
            nodes = np.where(goes_left, self.left[nodes], self.right[nodes])
        return self.value[nodes].sum(axis=1) + self.bias


def read_forest(data: dict[str, Any]) -> Forest:
    """Build a forest from what a JSON file holds."""
    return Forest(
        np.array(data["roots"], dtype=np.int32),
        np.array(data["feature"], dtype=np.int32),
        np.array(data["threshold"], dtype=np.float64),
        np.array(data["left"], dtype=np.int32),
        np.array(data["right"], dtype=np.int32),
        np.array(data["value"], dtype=np.float64),
        int(data["depth"]),
        float(data["bias"]),
    )


def read_weights(name: str) -> dict[str, Any]:
    """Read a file of weights this room ships."""
    weights: dict[str, Any] = json.loads((RESOURCES / name).read_text("utf-8"))
    return weights
