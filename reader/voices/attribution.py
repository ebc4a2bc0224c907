# SPDX-License-Identifier: MIT
"""Who said what: the trained ranker's choice among the sources near each quotation."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from reader.voices.features import FeatureMaker, choose_candidates
from reader.voices.framed import framed
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.people import KnownPerson
from reader.voices.quote_frames import QuoteFrame, quote_frames, quoted_tokens
from reader.voices.signers import signers
from reader.voices.sources import Source, find_sources, is_mute
from reader.voices.transcripts import labels
from reader.voices.trees import Forest, read_forest, read_weights

LABELLED = 0.97
"""How sure a label in a transcript is: what is left is for headings that look like one."""
LEAST_SHARE = 0.01
"""Candidates below it are forgotten; together they never name anybody."""


@dataclass(slots=True)
class Attribution:
    """The source chosen for a quotation."""

    frame: QuoteFrame
    source: Source | None
    """What the trained ranker takes; what kind of quotation it is, is learned from it."""
    probability: float = 0.0
    """How sure the source is, 0 to 1."""
    shares: list[tuple[Source, float]] = field(default_factory=list[tuple[Source, float]])
    """All candidates with their probabilities, those above a hundredth."""
    said_by: Source | None = None
    """What is shown as the source: the likeliest that can say something."""
    told: bool = False
    """Whether a label, a signature or a set phrase names it, so that nothing had to be weighed."""


@lru_cache(maxsize=1)
def ranker() -> Forest:
    """Read the trained ranker, once a process."""
    return read_forest(read_weights("ranker.json"))


def attribute(
    parsed: Parsed, quotations: list[Quotation], mentions: list[Mention], people: list[KnownPerson]
) -> list[Attribution]:
    """Choose a source for each quotation."""
    if not parsed.tokens:
        return []
    frames = quote_frames(parsed, quotations)
    sources = find_sources(parsed, mentions, quoted_tokens(parsed, frames))
    choose_candidates(frames, sources)
    maker = FeatureMaker(parsed, sources, frames, [len(person.mentions) for person in people])
    rows = [row for number in range(len(frames)) for row in maker.rows(number)]
    scores = ranker().scores(np.array(rows, dtype=np.float64)) if rows else np.zeros(0)
    spoken: dict[int, Source | None] = dict(framed(parsed, frames, sources))
    spoken |= labels(parsed, frames, mentions) | signers(parsed, frames, mentions)
    chosen: list[Attribution] = []
    at = 0
    for number, frame in enumerate(frames):
        count = len(frame.candidates)
        own = scores[at : at + count]
        at += count
        if number in spoken:
            source = spoken[number]
            chosen.append(Attribution(frame, source, LABELLED, [(source, LABELLED)] if source else [], source, True))
            continue
        if not count:
            chosen.append(Attribution(frame, None))
            continue
        odds = 1 / (1 + np.exp(-own))
        shares = odds / max(1.0, float(odds.sum()))
        best = int(np.argmax(shares))
        near = [(sources[c], float(p)) for c, p in zip(frame.candidates, shares, strict=True) if p > LEAST_SHARE]
        able = [n for n, c in enumerate(frame.candidates) if not is_mute(parsed.tokens[sources[c].head])]
        said_by = sources[frame.candidates[max(able, key=lambda n: own[n])]] if able else None
        chosen.append(Attribution(frame, sources[frame.candidates[best]], float(shares[best]), near, said_by))
    return chosen
