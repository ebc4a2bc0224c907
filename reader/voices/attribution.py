# SPDX-License-Identifier: MIT
"""Who said what: the trained ranker's choice among the sources near each quotation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reader.voices.features import FeatureMaker, QuoteFrame, choose_candidates, quote_frames
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.people import KnownPerson
from reader.voices.sources import Source, find_sources
from reader.voices.trees import Forest, read_forest, read_weights


@dataclass(slots=True)
class Attribution:
    """The source chosen for a quotation."""

    frame: QuoteFrame
    source: Source | None
    probability: float = 0.0
    """How sure the source is, 0 to 1."""


@lru_cache(maxsize=1)
def ranker() -> Forest:
    """Read the trained ranker, once a process."""
    return read_forest(read_weights("ranker.json"))


def attribute(
    parsed: Parsed, quotations: list[Quotation], mentions: list[Mention], people: list[KnownPerson]
) -> tuple[list[Attribution], list[Source]]:
    """Choose a source for each quotation; also return all candidates, for resolving pronouns."""
    if not parsed.tokens:
        return [], []
    frames = quote_frames(parsed, quotations)
    sources = find_sources(parsed, mentions, quoted_tokens(parsed, frames))
    choose_candidates(frames, sources)
    maker = FeatureMaker(parsed, sources, frames, [len(person.mentions) for person in people])
    rows = [row for number in range(len(frames)) for row in maker.rows(number)]
    scores = ranker().scores(np.array(rows, dtype=np.float64)) if rows else np.zeros(0)
    chosen: list[Attribution] = []
    at = 0
    for frame in frames:
        count = len(frame.candidates)
        own = scores[at : at + count]
        at += count
        if not count:
            chosen.append(Attribution(frame, None))
            continue
        best = int(np.argmax(own))
        chosen.append(Attribution(frame, sources[frame.candidates[best]], _share(own, best)))
    return chosen, sources


def _share(scores: np.ndarray, best: int) -> float:
    odds = 1 / (1 + np.exp(-scores))
    return float(odds[best] / max(1.0, odds.sum()))


def quoted_tokens(parsed: Parsed, frames: list[QuoteFrame]) -> list[int]:
    """Return for each token which quotation it stands in, -1 for none."""
    quoted = [-1] * len(parsed.tokens)
    for number, frame in enumerate(frames):
        for index in range(frame.first, frame.last + 1):
            quoted[index] = number
    return quoted
