# SPDX-License-Identifier: MIT
"""When one word by itself names somebody nobody named in full: "Mr. Pozza", "Dear Abby", "Harriet says"."""

from __future__ import annotations

from reader.voices.name_features import UNKNOWN, NameFeatures
from reader.voices.name_words import ALONE
from reader.voices.names import folded, is_title
from reader.voices.surroundings import PEOPLE

COURTESY = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "prof", "professor", "rabbi", "messrs"])
"""Titles that stand before nothing but a name."""
_GREETINGS = frozenset(
    ["dear", "hi", "hello", "hey", "thanks", "cheers", "congrats", "congratulations", "thank", "sorry"]
)
_STOPS = frozenset(",!.:;-–—")
_PLACES = ("GPE", "LOC", "FAC", "EVENT", "NORP")
LIKELY = 0.7
"""A usual given name by itself is somebody from here on; of those below half were firms and places."""
USUAL = 5
"""Binary logarithm of how usual a given name is: some 30,000 Americans bear it."""
DESCRIBED = 0.6
"""Behind "midfielder" or "singer" a word may be less sure."""
ADDRESSED = 0.3
"""And behind "Dear" or "Hi" still less."""
TITLED = 0.2


def stands_alone(features: NameFeatures, index: int, probability: float) -> bool:
    """Tell whether a single word names somebody; whether it names a thing is asked elsewhere."""
    token = features.tokens[index]
    if is_title(token.text) or probability >= ALONE:
        return not is_title(token.text)
    before = features.tokens[index - 1] if index else None
    if before is None or before.paragraph != token.paragraph:
        return _is_usual(features, index, probability)
    if before.text[0].isupper() and folded(before.text) in COURTESY and features.runs[index][1] == index + 1:
        return probability >= TITLED and not (before.lower == "miss" and token.entity in _PLACES)
    if probability >= ADDRESSED and _is_addressed(features, index):
        return True
    described = before.text.islower() and before.tag == "NN" and before.lower in PEOPLE
    if described and features.runs[index] == (index, index + 1):
        return probability >= DESCRIBED and token.entity not in _PLACES
    return _is_usual(features, index, probability)


def _is_addressed(features: NameFeatures, index: int) -> bool:
    """Tell whether somebody is greeted or thanked: "Dear Abby:", "Thank you Noreen!"."""
    tokens = features.tokens
    greeting = tokens[index - 2] if tokens[index - 1].lower == "you" and index > 1 else tokens[index - 1]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    ends = following is None or following.paragraph != tokens[index].paragraph or following.text in _STOPS
    return ends and greeting.lower in _GREETINGS


def _is_usual(features: NameFeatures, index: int, probability: float) -> bool:
    """Tell whether a word is a usual given name that is seldom a surname or anything else."""
    given, _, other, _, _ = features.lists.get(features.folds[index], UNKNOWN)
    listed, family = features.listed.get(features.folds[index], (0, 0))
    usual = listed >= USUAL and listed > family and other <= max(given, 2)
    alone = features.runs[index] == (index, index + 1) and not _owns_a_name(features, index)
    return usual and alone and probability >= LIKELY and features.tokens[index].entity not in _PLACES


def _owns_a_name(features: NameFeatures, index: int) -> bool:
    """Tell whether a word is only the first of a name: "Martha's Vineyard"."""
    tokens = features.tokens
    return index + 2 < len(tokens) and tokens[index + 1].tag == "POS" and features.capital[index + 2]
