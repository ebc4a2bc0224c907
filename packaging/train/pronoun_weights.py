# SPDX-License-Identifier: MIT
"""Learn whom pronouns mean: `pronouns.json`.

No article of the corpora tells it, but gender does: where "she" follows a paragraph about
one woman and two men, it means the woman. So the weights are learnt on pronouns before which
everybody's gender is known by title or given name and some people's contradicts the pronoun,
with features that tell nothing of gender. What fits is right, or one of several that fit is
(a conditional logit with partial labels).
"""

from __future__ import annotations

import bisect
from typing import Any

import numpy as np
from documents import Document
from numpy.typing import NDArray

from reader.voices.marks import scan
from reader.voices.mentions import Mention, find_mentions
from reader.voices.model import Parsed, Token
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.pronouns import FEATURES, before, candidate_rows, described_gender
from reader.voices.quote_frames import quote_frames, quoted_tokens
from reader.voices.sources import PRONOUNS
from reader.voices.verbs import STRENGTH

RIDGE = 2e-3
"""Chosen by five folds of the training articles; a tenth or ten times as much is no better."""
STEPS = 300
RATE = 0.3
MOMENTUM = 0.9
MOST_CANDIDATES = 12
"""Rows of one pronoun; the rest of a list of names is left out."""

Example = tuple[list[list[float]], list[bool]]
"""The rows of a pronoun's candidates, nobody last, and which of them it can mean."""


def train(documents: list[Document]) -> dict[str, Any]:
    """Fit the weights by gradient descent from zero."""
    examples = [example for document in documents for example in _examples(document)]
    weights = _fit(examples)
    return {
        "weights": {name: round(float(weight), 3) for name, weight in zip(FEATURES, weights, strict=False)},
        "nobody": round(float(weights[-1]), 3),
        "examples": len(examples),
    }


def _fit(examples: list[Example]) -> NDArray[np.float64]:
    width = len(FEATURES) + 1
    rows = np.zeros((len(examples), MOST_CANDIDATES + 1, width))
    fits = np.zeros((len(examples), MOST_CANDIDATES + 1))
    there = np.zeros((len(examples), MOST_CANDIDATES + 1))
    for number, (candidates, right) in enumerate(examples):
        rows[number, : len(candidates)] = candidates
        fits[number, : len(right)] = right
        there[number, : len(right)] = 1
    weights = np.zeros(width)
    speed = np.zeros(width)
    for _ in range(STEPS):
        scores = rows @ weights
        odds = np.exp(scores - scores.max(axis=1, keepdims=True)) * there
        wanted = odds * fits
        pull = wanted / wanted.sum(axis=1, keepdims=True) - odds / odds.sum(axis=1, keepdims=True)
        gradient = -np.einsum("ec,ecf->f", pull, rows) / len(examples) + 2 * RIDGE * weights
        speed = MOMENTUM * speed - RATE * gradient
        weights = weights + speed
    return weights


def _examples(document: Document) -> list[Example]:
    parsed = document.parsed
    mentions = find_mentions(parsed)
    people = group(mentions)
    name_people(parsed.text, people)
    quoted = quoted_tokens(parsed, quote_frames(parsed, scan(parsed.text, "en")))
    genders = ["mf"[votes[1] > votes[0]] if votes[0] != votes[1] else "" for votes in _votes(document, people)]
    outside = sorted((m for m in mentions if quoted[m.first] < 0), key=lambda m: m.first)
    spoken = _speakers(document, mentions, outside, genders)
    examples: list[Example] = []
    for token in parsed.tokens:
        if token.lower not in ("he", "she") or quoted[token.index] >= 0 or not _reports(parsed, token):
            continue
        earlier = before(parsed, token.index, outside)
        if not earlier or any(not genders[m.person] for m in earlier):
            continue
        at = bisect.bisect_left(spoken, (token.start, -1)) - 1
        rows = candidate_rows(parsed, token.index, people, earlier, spoken[at][1] if at >= 0 else -1)
        nearest = sorted(rows, key=lambda person: rows[person][0])[:MOST_CANDIDATES]
        fits = [genders[person] == PRONOUNS[token.lower] for person in nearest]
        if len(nearest) > 1 or not all(fits):
            nobody = [0.0] * len(FEATURES) + [1.0]
            examples.append(([*([*rows[p], 0.0] for p in nearest), nobody], [*fits, not any(fits)]))
    return examples


def _reports(parsed: Parsed, token: Token) -> bool:
    return token.dependency == "nsubj" and STRENGTH.get(parsed.tokens[token.head].lower, 0) > 0


def _votes(document: Document, people: list[KnownPerson]) -> list[list[float]]:
    return [described_gender(document.parsed, person) for person in people]


def _speakers(
    document: Document, mentions: list[Mention], outside: list[Mention], genders: list[str]
) -> list[tuple[int, int]]:
    """Return where marked quotations end, and whom their source names or, being a pronoun, can only mean."""
    parsed = document.parsed
    firsts = [m.span.start for m in mentions]
    found: list[tuple[int, int]] = []
    for quote in document.quotes:
        if not quote.get("speaker_span"):
            continue
        start, end = quote["speaker_span"]
        gender = PRONOUNS.get(parsed.text[start:end].lower(), "")
        at = bisect.bisect_left(firsts, end) - 1
        if quote.get("speaker") and at >= 0 and mentions[at].span.end > start:
            found.append((quote["end"], mentions[at].person))
        elif gender:
            token = bisect.bisect_right(parsed.starts, start) - 1
            meant = {m.person for m in before(parsed, token, outside) if genders[m.person] in ("", gender)}
            if len(meant) == 1:
                found.append((quote["end"], meant.pop()))
    return sorted(found)
