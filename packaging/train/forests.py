# SPDX-License-Identifier: MIT
"""Grow boosted trees and write them as plain numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

DIGITS = 6
"""Significant digits kept of thresholds and leaves; fewer change answers, more only add bytes."""


def grow(
    rows: NDArray[np.float64],
    labels: NDArray[np.int64],
    *,
    trees: int,
    rate: float,
    leaves: int,
    smallest: int,
    share: float = 1.0,
    weights: NDArray[np.float64] | None = None,
    seed: int = 0,
) -> HistGradientBoostingClassifier:
    """Fit trees to rows and labels, the same ones every time; each split looks at a `share` of the features."""
    model = HistGradientBoostingClassifier(
        max_iter=trees,
        learning_rate=rate,
        max_leaf_nodes=leaves,
        min_samples_leaf=smallest,
        l2_regularization=1.0,
        max_features=share,
        early_stopping=False,
        random_state=seed,
    )
    return model.fit(rows, labels, sample_weight=weights)


def as_numbers(*models: HistGradientBoostingClassifier) -> dict[str, Any]:
    """Return the trees as the lists `reader.voices.trees.read_forest` takes; of several forests their mean."""
    roots: list[int] = []
    feature: list[int] = []
    threshold: list[float] = []
    left: list[int] = []
    right: list[int] = []
    value: list[float] = []
    for (predictor,) in (tree for model in models for tree in model._predictors):  # noqa: SLF001 - there is no other way
        nodes = predictor.nodes
        base = len(feature)
        roots.append(base)
        for at, node in enumerate(nodes):
            leaf = bool(node["is_leaf"])
            feature.append(0 if leaf else int(node["feature_idx"]))
            threshold.append(0.0 if leaf else _short(node["num_threshold"]))
            left.append(base + (at if leaf else int(node["left"])))
            right.append(base + (at if leaf else int(node["right"])))
            value.append(_short(node["value"] / len(models)) if leaf else 0.0)
    bias = _short(sum(float(np.ravel(model._baseline_prediction)[0]) for model in models) / len(models))  # noqa: SLF001
    return {
        "roots": roots,
        "feature": feature,
        "threshold": threshold,
        "left": left,
        "right": right,
        "value": value,
        "bias": bias,
    }


def _short(number: float) -> float:
    return float(f"{float(number):.{DIGITS}g}")
