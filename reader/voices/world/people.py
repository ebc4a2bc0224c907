# SPDX-License-Identifier: MIT
"""Where a text in another language names people: a trained judgement, and a model's where one is installed."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from reader.article import Span
from reader.voices.institutions import CAPITALISED_AFTER
from reader.voices.mentions import Mention
from reader.voices.name_features import UNKNOWN
from reader.voices.names import PARTICLES, folded
from reader.voices.trees import Forest, read_forest, read_weights
from reader.voices.world.cyrillic import cyrillic_chances, stem
from reader.voices.world.name_features import WorldNameFeatures
from reader.voices.world.phrases import Phrases
from reader.voices.world.words import Words

SURE = 0.6
NEIGHBOUR = 0.35
KNOWN = 0.12
ALONE = 0.9
"""The same thresholds as for English, see `reader.voices.mentions`."""
SEEN = 0.92
"""What a model installed for the language sees as a person's name stands by itself."""

_CYRILLIC = frozenset(["ru", "uk", "be", "bg", "sr", "mk"])
_PLACES = frozenset(
    """
    rue avenue place pont boulevard quai saint sainte san santa são calle plaza via piazza straße strasse platz plein
    straat gata gatan torg ulica ulicy улица улице улицу улицы проспект проспекте площадь площади имени вулиця вулиці
    вулицею площа майдан caddesi sokak jalan hospital instituto institut stiftung
    """.split()
)
_TITLES_BEHIND = frozenset(["hanım", "bey", "usta"])
"""Titles that stand behind a name."""
_PLACE_ENDINGS = ("straße", "strasse", "platz", "plein", "straat", "gatan", "allee", "gasse")
"""Words that make a place or an institution of the name behind or before them."""


@lru_cache(maxsize=1)
def world_words() -> Forest:
    """Read the trained trees, once a process."""
    return read_forest(read_weights("world_words.json"))


def find_mentions(words: Words, phrases: Phrases, language: str, seen: Sequence[Span] = ()) -> list[Mention]:
    """Return every place that names somebody, in order; `seen` is where a model of the language sees people."""
    features = WorldNameFeatures(words, phrases, language)
    if not features.eligible:
        return []
    chances = _chances(features, language, seen)
    _forbid(features, phrases, chances)
    _introduced(features, phrases, chances)
    inside = _grown(features, chances)
    known = _known(features, inside, language)
    for index in features.eligible:
        unusual = features.lists.get(features.folds[index], UNKNOWN)[4] <= 1
        if not inside[index] and (chances[index] >= KNOWN or unusual) and _key(features, index, language) in known:
            inside[index] = not _in_place(features, index)
    for first, last in _stretches(features, inside):
        if first == last and chances[first] >= ALONE:
            known.add(_key(features, first, language))
    for index in features.eligible:
        if (
            not inside[index]
            and _key(features, index, language) in known
            and features.usage[features.folds[index]].count > 1
        ):
            inside[index] = not _in_place(features, index) and features.runs[index] == (index, index + 1)
    mentions: list[Mention] = []
    for first, last in _stretches(features, inside):
        mention = _mention(features, first, last, language)
        alone = mention is not None and len(mention.parts) == 1 and mention.parts[0] not in known
        if mention is not None and not (alone and max(chances[first : last + 1]) < ALONE):
            mentions.append(mention)
    return mentions


def _chances(features: WorldNameFeatures, language: str, seen: Sequence[Span]) -> list[float]:
    """Return for each word how likely it is part of a name.

    It is 0 in languages the judgement was not made for, but where a model sees a person.
    """
    chances = [0.0] * len(features.words)
    if language in _CYRILLIC:
        chances = cyrillic_chances(features)
    elif features.phrases.verbs:
        scores = world_words().scores(np.array(features.rows(), dtype=np.float64))
        for index, chance in zip(features.eligible, 1 / (1 + np.exp(-scores)), strict=True):
            chances[index] = float(chance)
    starts = [word.start for word in features.words]
    for span in seen:
        for index in range(bisect.bisect_left(starts, span.start), bisect.bisect_left(starts, span.end)):
            if features.words[index].capital:
                chances[index] = max(chances[index], SEEN)
    return chances


def _introduced(features: WorldNameFeatures, phrases: Phrases, chances: list[float]) -> None:
    """Trust an unusual capitalised word after a noun of kinship or a title, or right behind a verb of reporting."""
    for index in features.eligible:
        first, last = features.runs[index]
        word = features.words[index]
        _, _, other, lower, outside = features.lists.get(features.folds[index], UNKNOWN)
        if index != first or not features.adjoins(index) or max(lower, outside) > 1 or _in_place(features, index):
            continue
        before = features.words[index - 1].lower
        if before in phrases.kin or before in phrases.titles:
            chances[index] = max(chances[index], 0.92)
        elif phrases.is_verb(before) and last - first <= 2 and other <= 2 and not word.text.isupper():
            chances[index] = max(chances[index], 0.91)


def _grown(features: WorldNameFeatures, chances: list[float]) -> list[bool]:
    """Choose the likely words and let them grow over unusual words beside them: "Ludger Brandhuber"."""
    inside = [chance >= SURE for chance in chances]
    for index in features.eligible:
        first, last = features.runs[index]
        near = [i for i in (index - 1, index + 1) if first <= i < last]
        if not inside[index] and chances[index] >= NEIGHBOUR and any(chances[i] >= SURE for i in near):
            inside[index] = True
    for index in features.eligible:
        first, last = features.runs[index]
        _, _, other, lower, outside = features.lists.get(features.folds[index], UNKNOWN)
        before = next((i for i in range(index - 1, first - 1, -1) if features.words[i].capital), -1)
        genitive = (
            before >= 0 and features.folds[before].endswith("s") and features.folds[before][:-1] in features.usage
        )
        follows = before >= 0 and inside[before] and chances[before] >= SURE and not genitive
        if not inside[index] and follows and other <= 1 and max(lower, outside) <= 1 and not _in_place(features, index):
            inside[index] = True
            chances[index] = SURE
    return inside


def _in_place(features: WorldNameFeatures, index: int) -> bool:
    """Tell whether a word stands in the name of a street, a building, an institution."""
    first, last = features.runs[index]
    word = features.words[index]
    before = features.words[first - 1].lower if first and features.words[first - 1].paragraph == word.paragraph else ""
    after = features.words[last].lower if last < len(features.words) else ""
    within = {features.words[i].lower for i in range(first, last)}
    if before in _PLACES or within & _PLACES or after in _PLACES:
        return True
    if any(w.endswith(_PLACE_ENDINGS) for w in within):
        return True
    return bool(within & CAPITALISED_AFTER) and last - first > 1


def _forbid(features: WorldNameFeatures, phrases: Phrases, chances: list[float]) -> None:
    """Take the chance from what stands in a street, a prize, and from words that are titles."""
    for index in features.eligible:
        lower = features.words[index].lower
        heads = index == features.runs[index][0] or lower in _TITLES_BEHIND
        common = lower in phrases.titles or phrases.is_human(lower) or lower in phrases.stops
        # "Vogels Hund": what follows a genitive is what belongs to somebody.
        owned = index > features.runs[index][0] and features.is_genitive(index - 1)
        if _in_place(features, index) or (heads and common) or owned:
            chances[index] = 0.0


def _key(features: WorldNameFeatures, index: int, language: str) -> str:
    fold = features.folds[index]
    if language in _CYRILLIC or language == "pl":
        return stem(fold)
    if features.genitives and fold.endswith("s") and fold not in features.lists:
        return fold[:-1]
    return fold


def _known(features: WorldNameFeatures, inside: list[bool], language: str) -> set[str]:
    known: set[str] = set()
    for first, last in _stretches(features, inside):
        parts = [i for i in range(first, last + 1) if features.words[i].capital]
        if len(parts) > 1:
            known.update(_key(features, i, language) for i in parts if len(features.folds[i]) > 2)
            known.update(features.folds[i] for i in parts if len(features.folds[i]) > 2)
    return known


def _stretches(features: WorldNameFeatures, inside: list[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(inside):
        if not inside[index]:
            index += 1
            continue
        last = index
        at = index + 1
        while (
            at < len(inside)
            and at <= last + 3
            and features.adjoins(at)
            and not features.is_genitive(last)
            and (inside[at] or features.folds[at] in PARTICLES)
        ):
            if inside[at]:
                last = at
            at += 1
        found.append((index, last))
        index = last + 1
    return found


def _mention(features: WorldNameFeatures, first: int, last: int, language: str) -> Mention | None:
    words = features.words
    while first < last and words[first].lower in features.phrases.titles:
        first += 1
    while first < last and words[last].lower in _TITLES_BEHIND:
        last -= 1
    if first and words[first - 1].capital and features.folds[first - 1] in PARTICLES and features.adjoins(first):
        first -= 1
    start, end = words[first].start, words[last].end
    if features.is_genitive(last):
        end -= 1
    parts = [
        _key(features, i, language)
        for i in range(first, last + 1)
        if words[i].capital or features.folds[i] in PARTICLES
    ]
    parts = [folded(part) for part in parts]
    return Mention(Span(start, end), first, last, parts) if parts else None
