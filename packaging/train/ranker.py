# SPDX-License-Identifier: MIT
"""Learn which source near a quotation said it, `ranker.json`, and whether it is speech, `kinds.json`."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import Any

import numpy as np
from documents import Document
from forests import as_numbers, grow
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from reader.voices import attribution
from reader.voices.features import FeatureMaker, choose_candidates
from reader.voices.kinds import kind_rows
from reader.voices.marks import scan
from reader.voices.mentions import Mention, find_mentions
from reader.voices.names import words
from reader.voices.people import KnownPerson, group
from reader.voices.quote_frames import QuoteFrame, quote_frames, quoted_tokens
from reader.voices.sources import Source, SourceKind, find_sources
from reader.voices.trees import read_forest

FOLDS = 2
"""The kinds learn from sources that a ranker of the other half chose, as unsure as they will be."""
SEEDS = (1, 3)
"""What the ranker's two forests draw their features by."""
OTHER_WEIGHT = 3.0
"""How much more a quotation that is no speech weighs: the training articles mark one in ten so, news one in four."""


@dataclass(frozen=True)
class Example:
    """One article's people and the rows of its quotations."""

    document: Document
    mentions: list[Mention]
    people: list[KnownPerson]
    rows: list[list[float]]
    labels: list[bool]


def train_sources(examples: list[Example], seeds: tuple[int, ...] = SEEDS) -> dict[str, Any]:
    """Fit the ranker on the candidates of all quotations whose source is marked: the mean of a forest a seed.

    On two of five folds of the training articles these trees chose .938 of the sources right, half as many
    that see all features .934; a second stage that sees the neighbours' choices won nothing. One forest's figures
    move by half a point with its seed, on the political as on the modern news; two together move less.
    """
    rows = np.array([row for example in examples for row in example.rows])
    labels = np.array([label for example in examples for label in example.labels], dtype=np.int64)
    return as_numbers(
        *(grow(rows, labels, trees=400, rate=0.05, leaves=24, smallest=30, share=0.3, seed=seed) for seed in seeds)
    )


def train_kinds(examples: list[Example]) -> HistGradientBoostingClassifier:
    """Fit the kinds, each half with the sources the other half's ranker chooses."""
    rows: list[list[float]] = []
    labels: list[bool] = []
    known = attribution.ranker
    try:
        for fold in range(FOLDS):
            others = [example for number, example in enumerate(examples) if number % FOLDS != fold]
            forest = read_forest(train_sources(others, SEEDS[:1]))
            attribution.ranker = lambda forest=forest: forest
            for example in examples[fold::FOLDS]:
                _add_kinds(example, rows, labels)
    finally:
        attribution.ranker = known
    answers: NDArray[np.int64] = np.array(labels, dtype=np.int64)
    weights = np.where(answers == 1, 1.0, OTHER_WEIGHT)
    return grow(np.array(rows), answers, trees=100, rate=0.07, leaves=12, smallest=25, weights=weights)


def _add_kinds(example: Example, rows: list[list[float]], labels: list[bool]) -> None:
    parsed = example.document.parsed
    marked = {(quote["start"], quote["end"]): quote for quote in example.document.quotes}
    chosen = attribution.attribute(parsed, scan(parsed.text, "en"), example.mentions, example.people)
    for found, row in zip(chosen, kind_rows(parsed, chosen), strict=True):
        quote = marked.get((found.frame.quotation.start, found.frame.quotation.end))
        if quote is not None:
            rows.append(row)
            labels.append(quote["kind"] == "speech")


def example(document: Document) -> Example:
    """Find an article's people, sources and features, and mark the right source of each quotation."""
    parsed = document.parsed
    mentions = find_mentions(parsed)
    people = group(mentions)
    frames = quote_frames(parsed, scan(parsed.text, "en"))
    sources = find_sources(parsed, mentions, quoted_tokens(parsed, frames))
    choose_candidates(frames, sources)
    maker = FeatureMaker(parsed, sources, frames, [len(person.mentions) for person in people])
    marked = {(quote["start"], quote["end"]): quote for quote in document.quotes}
    rows: list[list[float]] = []
    labels: list[bool] = []
    for number, frame in enumerate(frames):
        quote = marked.get((frame.quotation.start, frame.quotation.end))
        if quote is None or quote["kind"] != "speech" or not quote.get("speaker_span"):
            continue
        right = _right(document, frame, sources, quote)
        rows += maker.rows(number)
        labels += [place == right for place in frame.candidates]
    return Example(document, mentions, people, rows, labels)


def _right(document: Document, frame: QuoteFrame, sources: list[Source], quote: dict[str, Any]) -> int:
    """Return which candidate the marked source means, -1 for none.

    Of several that touch it the named person is right, else the one that carries its grammar.
    """
    parsed = document.parsed
    start, end = quote["speaker_span"]
    touching = [c for c in frame.candidates if sources[c].span.start < end and start < sources[c].span.end]
    if not touching:
        return -1
    if quote.get("speaker"):
        names = set(words(quote["speaker"]))
        for place in touching:
            person = sources[place].kind is SourceKind.PERSON
            if person and names & set(words(sources[place].span.of(parsed.text))):
                return place
    first, last = bisect.bisect_left(parsed.starts, start), bisect.bisect_left(parsed.starts, end)
    roots = {
        index
        for index in range(first, last)
        if not first <= parsed.tokens[index].head < last or parsed.tokens[index].head == index
    }
    rooted = [c for c in touching if sources[c].head in roots or sources[c].anchor in roots]
    return (rooted or touching)[0]
