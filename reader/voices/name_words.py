# SPDX-License-Identifier: MIT
"""Which words of an English text are likely parts of people's names."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from reader.voices.extents import AFTER_HYPHEN, with_suffix
from reader.voices.model import Parsed
from reader.voices.name_features import UNKNOWN, NameFeatures
from reader.voices.names import PARTICLES, is_title
from reader.voices.trees import Forest, read_forest, read_weights
from reader.voices.verbs import STRENGTH

SURE = 0.65
"""A word is part of a name from this probability on: best balance on kept-out training articles."""
NEIGHBOUR = 0.4
"""Beside a sure word less is enough."""
GIVEN = 0.06
"""And still less for a usual given name in front of a sure word."""
HEAD = 0.15
"""Less than a neighbour's too where the word opens the run of capitalised words."""
ALONE = 0.9
"""A single word that nobody named in full explains needs more."""


@lru_cache(maxsize=1)
def person_words() -> Forest:
    """Read the trained trees, once a process."""
    return read_forest(read_weights("person_words.json"))


def word_probabilities(parsed: Parsed, features: NameFeatures) -> list[float]:
    """Return for each token how likely it is part of a person's name; 0 for words without a capital."""
    chances = [0.0] * len(parsed.tokens)
    if features.eligible:
        scores = person_words().scores(np.array(features.rows(), dtype=np.float64))
        for index, chance in zip(features.eligible, 1 / (1 + np.exp(-scores)), strict=True):
            chances[index] = float(chance)
    return chances


def likely_words(features: NameFeatures) -> tuple[list[float], list[bool]]:
    """Return for each token how likely it is part of a name, and whether it is taken for one."""
    chances = word_probabilities(features.parsed, features)
    _raise_shortened(features, chances)
    _raise_titled(features, chances)
    return chances, _likely(features, chances)


def _likely(features: NameFeatures, chances: list[float]) -> list[bool]:
    """Choose the words that are likely parts of names, and what stands beside them with less evidence."""
    tokens = features.parsed.tokens
    inside = [
        chance >= SURE
        and not (index and tokens[index - 1].text in ("#", "@") and tokens[index - 1].end == tokens[index].start)
        for index, chance in enumerate(chances)
    ]
    _raise_hyphenated(features, chances, inside)
    for index in reversed(features.eligible):
        if inside[index]:
            continue
        first, last = features.runs[index]
        following = next((i for i in range(index + 1, last) if features.capital[i]), -1)
        before = index > first and chances[index - 1] >= SURE
        after = following >= 0 and inside[following]
        if chances[index] >= NEIGHBOUR and (before or (after and following == index + 1)):
            inside[index] = True
        elif after and not is_title(tokens[index].text):
            given, family, other, *_ = features.lists.get(features.folds[index], UNKNOWN)
            usual = given > max(other, family - 2)
            # Over particles ("Botic van de Zanschulp") what stands in front belongs to the name.
            over = following > index + 1
            heads_run = index == first and chances[index] >= HEAD and tokens[index].entity not in ("GPE", "NORP")
            particle = features.folds[following] in PARTICLES
            inside[index] = (usual and particle) or (chances[index] >= GIVEN and (over or usual or heads_run))
    for index in features.eligible:
        # "Vann R. Orlop": before an initial stands a given name, however rare.
        first, last = features.runs[index]
        initial = first < index < last - 1 and len(tokens[index].text) == 2 and tokens[index].text[1] == "."
        surname = initial and (inside[index + 1] or chances[index + 1] >= NEIGHBOUR)
        if surname and chances[index - 1] >= GIVEN and not is_title(tokens[index - 1].text):
            inside[index - 1] = inside[index] = inside[index + 1] = True
    for index in features.eligible:
        # "Vincent van der Berg": so does what stands behind them.
        first, _ = features.runs[index]
        before = next((i for i in range(index - 1, first - 1, -1) if features.capital[i]), -1)
        joined = 0 <= before < index - 1 and all(tokens[i].text.islower() for i in range(before + 1, index))
        if joined and inside[before] and chances[before] >= SURE:
            inside[index] = True
    return inside


def _raise_shortened(features: NameFeatures, chances: list[float]) -> None:
    """Trust a name that stands in full and later, by its last word alone, speaks: "Femi Orlop scored. Orlop said".

    Firms and clubs speak too, but are seldom cut to their last word.
    """
    tokens = features.tokens
    places: dict[str, list[int]] = {}
    speaks: set[str] = set()
    for index in features.eligible:
        fold = features.folds[index]
        places.setdefault(fold, []).append(index)
        subject = tokens[index].dependency == "nsubj" and tokens[index].tag == "NNP"
        alone = features.runs[index] == (index, index + 1)
        if subject and alone and STRENGTH.get(tokens[tokens[index].head].lower, 0) == 2:
            speaks.add(fold)
    for fold in sorted(speaks):
        if max(chances[index] for index in places[fold]) < NEIGHBOUR:
            continue
        ending = (i for i in places[fold] if features.runs[i][1] == i + 1 and features.runs[i][0] < i)
        full = {i for i in ending if _can_be_given(features, i - 1)}
        if full:
            for index in places[fold]:
                if index in full or features.runs[index] == (index, index + 1):
                    chances[index] = max(chances[index], ALONE)
            for index in full:
                chances[index - 1] = max(chances[index - 1], NEIGHBOUR)


def _raise_titled(features: NameFeatures, chances: list[float]) -> None:
    """Trust two words behind a title in lower case: "captain Dai Orlop"."""
    tokens = features.tokens
    for index in features.eligible:
        first, last = features.runs[index]
        if index != last - 1 or last - first != 2 or not first or chances[index] < NEIGHBOUR:
            continue
        before = tokens[first - 1]
        if before.text.islower() and is_title(before.text) and before.sentence == tokens[first].sentence:
            chances[index] = max(chances[index], SURE)
            chances[first] = max(chances[first], NEIGHBOUR)


def _can_be_given(features: NameFeatures, index: int) -> bool:
    """Tell whether a word in front of a surname is no noun, title or place."""
    given, _, other, lower, outside = features.lists.get(features.folds[index], UNKNOWN)
    token = features.tokens[index]
    usual = max(other, lower, outside) > max(given, features.listed.get(features.folds[index], (0, 0))[0])
    return token.tag == "NNP" and not usual and not is_title(token.text) and token.entity not in ("GPE", "NORP", "LOC")


def _raise_hyphenated(features: NameFeatures, chances: list[float], inside: list[bool]) -> None:
    """Take in names such as "Kim Jong-un": two capitals, the second with a short lower-case half."""
    tokens = features.parsed.tokens
    for index in features.eligible:
        first, _ = features.runs[index]
        if index > first and with_suffix(tokens, index) == index + 2 and tokens[index + 1].text == "-":
            pair = (index - 1, index)
            named = any(tokens[i].entity == "PERSON" for i in pair) or max(chances[i] for i in pair) >= NEIGHBOUR
            if named and features.capital[index - 1] and tokens[index + 2].lower not in AFTER_HYPHEN:
                inside[index] = inside[index - 1] = True
