# SPDX-License-Identifier: MIT
"""The names a text holds, as the language model's "ner" sees them, found for all words of a text at once.

The model walks a text word by word and says of each how it goes on: a name begins, goes on, ends, is one
word, or there is none. Outside a name that hangs on the word alone, so it is worked out for all words
together; from each word where a name could begin, its end is then looked for. spaCy's own walk gives the
same names and takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from reader.voices.vectors import Floats

Flags = NDArray[np.bool_]
OUTSIDE = -np.inf
"""The score of a move that is not allowed."""
LONGEST = 60
"""Tokens a name may have; the model sees one longer only in what is no sentence, and could look for its end forever."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A name, from its first token to the one past its last."""

    first: int
    last: int
    label: str


class EntityFinder:
    """The moves of the model's "ner" and their weights."""

    def __init__(self, model: Any, moves: Sequence[str]) -> None:
        """Take the weights out of a spaCy model of kind "parser_model"; `moves` are its classes, such as B-ORG."""
        narrow = model.get_ref("tok2vec").layers[-1]
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        self.narrow: tuple[Floats, Floats] = narrow.get_param("W").T.copy(), narrow.get_param("b")
        weights: Floats = lower.get_param("W")
        self.features, self.width, self.pieces, _ = weights.shape
        if (self.features, self.pieces) != (3, 2):
            msg = "The language model is not built as expected."
            raise ValueError(msg)
        # The two pieces apart, each in a row: the greater of them is taken of all at once.
        self.state: Floats = np.ascontiguousarray(weights.transpose(3, 0, 2, 1).reshape(weights.shape[3], -1))
        self.empty: Floats = lower.get_param("pad")[0].transpose(0, 2, 1).reshape(self.features, -1)
        self.bias: Floats = lower.get_param("b").T.ravel()
        self.moves: tuple[Floats, Floats] = upper.get_param("W").T.copy(), upper.get_param("b")
        kinds = [move.split("-")[0] for move in moves]
        self.labels = [move.partition("-")[2] for move in moves]
        self.kinds = np.array(kinds)
        self.begins: Flags = self.kinds == "B"
        self.alone: Flags = (self.kinds == "U") & np.array([bool(label) for label in self.labels])
        self.none: Flags = self.kinds == "O"
        self.inner = {label: n for n, label in enumerate(self.labels) if kinds[n] == "I"}
        self.final = {label: n for n, label in enumerate(self.labels) if kinds[n] == "L"}

    def __call__(self, vectors: Floats, space: Flags, ends: Flags) -> list[Entity]:
        """Return the names in order; `space` tells of each token whether it is white space, `ends` whether a sentence.

        `ends` marks the last token of each sentence: no name goes on behind it.
        """
        if not len(vectors):
            return []
        parts = np.asarray((vectors @ self.narrow[0] + self.narrow[1]) @ self.state, dtype=np.float32)
        size = parts.shape[1] // self.features
        word, first, before = parts[:, :size], parts[:, size : 2 * size], parts[:, 2 * size :]
        scores = self._scores(word + (self.empty[1] + self.empty[2]))
        scores[:, ~(self.begins | self.alone | self.none)] = OUTSIDE
        scores[np.ix_(space | ends, self.begins)] = OUTSIDE
        scores[np.ix_(space, self.alone)] = OUTSIDE
        best = scores.argmax(axis=1)
        lasts = self._lasts(np.flatnonzero(self.begins[best]), best, (word, first, before), ends)
        found: list[Entity] = []
        at = 0
        for index in np.flatnonzero(~self.none[best]).tolist():
            if index >= at:
                at = lasts.get(index, index) + 1
                found.append(Entity(index, at, self.labels[best[index]]))
        return found

    def _scores(self, sums: Floats) -> Floats:
        sums = sums + self.bias
        return np.maximum(sums[:, : self.width], sums[:, self.width :]) @ self.moves[0] + self.moves[1]

    def _lasts(
        self, starts: NDArray[np.intp], best: NDArray[np.intp], parts: tuple[Floats, Floats, Floats], ends: Flags
    ) -> dict[int, int]:
        """Return the last token of each name that would begin at one of `starts`, all followed side by side."""
        word, first, before = parts
        labels = [self.labels[best[start]] for start in starts.tolist()]
        inner = np.array([self.inner[label] for label in labels], dtype=np.intp)
        final = np.array([self.final[label] for label in labels], dtype=np.intp)
        lasts: dict[int, int] = {}
        open_ones = np.arange(len(starts))
        length = 1
        while len(open_ones):
            here = starts[open_ones] + length
            scores = self._scores(word[here] + first[starts[open_ones]] + before[here - 1])
            rows = np.arange(len(open_ones))
            # Of moves alike the model takes the first, and all that go on stand in front of those that end.
            goes_on = scores[rows, inner[open_ones]] >= scores[rows, final[open_ones]]
            length += 1
            goes_on &= ~ends[here] & (length < LONGEST)
            lasts |= zip(starts[open_ones[~goes_on]].tolist(), here[~goes_on].tolist(), strict=True)
            open_ones = open_ones[goes_on]
        return lasts
