# SPDX-License-Identifier: MIT
"""Where a text in another language names people: a trained judgement, and a model's where one is installed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from reader.article import Span
from reader.voices.institutions import CAPITALISED_AFTER
from reader.voices.mentions import Mention
from reader.voices.name_features import UNKNOWN
from reader.voices.names import PARTICLES, folded
from reader.voices.trees import Forest, read_forest, read_weights
from reader.voices.world.arabic import script_names
from reader.voices.world.introductions import Introducer, is_common, trim_head
from reader.voices.world.name_features import ELIDED, WorldNameFeatures
from reader.voices.world.phrases import Phrases
from reader.voices.world.polish import stem as polish_stem
from reader.voices.world.words import Words

SURE = 0.6
NEIGHBOUR = 0.35
KNOWN = 0.12
ALONE = 0.9
"""The same thresholds as for English, see `reader.voices.mentions`."""
LONGEST_GREEK = 3
"""Capitalised words that follow one another in a Greek name."""
_CZECH_FEMALE = re.compile(r"ov(?:e|ou)$")
_FINNISH_NEN = re.compile(r"s(?:en|ta|ella|elle|elta|een|essa|esta)$")
"""Family names in other cases: "Procházkové", "Kettusen"."""
SEEN = 0.92
"""What a model installed for the language sees as a person's name stands by itself."""

_PLACES = frozenset(
    """
    rue avenue place pont boulevard quai saint sainte san santa são calle plaza via piazza straße strasse platz plein
    straat gata gatan torg ulica ulicy улица улице улицу улицы проспект проспекте площадь площади имени вулиця вулиці
    вулицею площа майдан caddesi sokak jalan hospital instituto institut stiftung
    """.split()
)
_TITLES_BEHIND = frozenset(["hanım", "bey", "usta", "abi", "abla", "hoca", "amca", "teyze", "efendi", "ağabey"])
"""Titles that stand behind a name."""
_SUFFIXES = frozenset(["filho", "neto", "junior", "sobrinho", "jr", "fils"])
"""What parts a son from his father of one name."""
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
    chances = _chances(words, features, seen)
    if language == "el":
        _greek(features, chances)
    _forbid(features, phrases, chances)
    Introducer(features, language, chances, lambda index: in_place(features, index)).introduce()
    inside = _grown(features, chances)
    known = _known(features, inside, language)
    for index in features.eligible:
        unusual = features.lists.get(features.folds[index], UNKNOWN)[4] <= 1
        if not inside[index] and (chances[index] >= KNOWN or unusual) and _key(features, index, language) in known:
            inside[index] = not in_place(features, index)
    for first, last in _stretches(features, inside):
        if first == last and chances[first] >= ALONE:
            known.add(_key(features, first, language))
    for index in features.eligible:
        if (
            not inside[index]
            and _key(features, index, language) in known
            and features.usage[features.folds[index]].count > 1
        ):
            inside[index] = not in_place(features, index) and features.runs[index] == (index, index + 1)
    mentions: list[Mention] = []
    for begins, last in _stretches(features, inside):
        first = trim_head(features, begins, last, chances)
        alone = first == last and _key(features, first, language) not in known
        common = alone and is_common(features, phrases, first)
        mention = None if first > last or common else _mention(features, first, last, language)
        alone = mention is not None and len(mention.parts) == 1 and mention.parts[0] not in known
        if mention is not None and not (alone and max(chances[first : last + 1]) < ALONE):
            mentions.append(mention)
    return with_particles(features, mentions)


def with_particles(features: WorldNameFeatures, mentions: list[Mention]) -> list[Mention]:
    """Give family names the particles their full names have in the text: "sagte von Vogel"."""
    particles: dict[str, list[str]] = {}
    for mention in mentions:
        found: list[str] = []
        for part in mention.parts[1:]:
            if part in PARTICLES:
                found.append(part)
            elif found:
                particles[part], found = found, []
    if not particles:
        return mentions
    grown: list[Mention] = []
    for mention in mentions:
        found = particles.get(mention.parts[-1], []) if mention.first == mention.last else []
        first = mention.first - len(found)
        joined = all(features.adjoins(i) for i in range(first + 1, mention.first + 1)) if first >= 0 else False
        if found and joined and features.folds[first : mention.first] == found:
            span = Span(features.words[first].start, mention.span.end)
            grown.append(Mention(span, first, mention.last, mention.parts))
        else:
            grown.append(mention)
    return grown


def _chances(words: Words, features: WorldNameFeatures, seen: Sequence[Span]) -> list[float]:
    """Return for each word how likely it is part of a name.

    It is 0 in languages the judgement was not made for, but where a model sees a person.
    """
    chances = [0.0] * len(features.words)
    if features.phrases.verbs:
        scores = world_words().scores(np.array(features.rows(), dtype=np.float64))
        for index, chance in zip(features.eligible, 1 / (1 + np.exp(-scores)), strict=True):
            chances[index] = float(chance)
    for span in seen:
        for index in words.within(span):
            if features.words[index].capital:
                chances[index] = max(chances[index], SEEN)
    return chances


def _greek(features: WorldNameFeatures, chances: list[float]) -> None:
    """Trust a listed Greek given name with a capitalised word behind it; the judgement knows Latin lists only."""
    for index in features.eligible:
        first, last = features.runs[index]
        if features.words[index].text in greek_given() and index < last - 1 and last - first <= LONGEST_GREEK:
            for at in range(index, last):
                chances[at] = max(chances[at], SEEN)


@lru_cache(maxsize=1)
def greek_given() -> frozenset[str]:
    """Return the listed Greek given names."""
    listed = script_names("el")
    return frozenset([*listed["men"], *listed["women"]])


def _grown(features: WorldNameFeatures, chances: list[float]) -> list[bool]:
    """Choose the likely words and let them grow over unusual words beside them: "Ludger Brandhuber"."""
    inside = [chance >= SURE for chance in chances]
    for index in features.eligible:
        first, last = features.runs[index]
        near = [i for i in (_over_particles(features, index, step) for step in (-1, 1)) if first <= i < last]
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
        if follows and features.folds[index] in _SUFFIXES:
            inside[index] = True
        if not inside[index] and follows and other <= 1 and max(lower, outside) <= 1 and not in_place(features, index):
            inside[index] = True
            chances[index] = SURE
    return inside


def in_place(features: WorldNameFeatures, index: int) -> bool:
    """Tell whether a word stands in the name of a street, a building, an institution."""
    if index not in features.placed:
        features.placed[index] = _in_place(features, index)
    return features.placed[index]


def _in_place(features: WorldNameFeatures, index: int) -> bool:
    first, last = features.runs[index]
    before = features.words[first - 1].lower if features.adjoins(first) else ""
    after = features.words[last].lower if last < len(features.words) and features.adjoins(last) else ""
    within = {features.words[i].lower for i in range(first, last)}
    if before in _PLACES or within & _PLACES or after in _PLACES:
        return True
    if any(w.endswith(_PLACE_ENDINGS) for w in within):
        return True
    if before in features.phrases.places:
        return True
    if features.phrases.places & within and _in_institution(features, index):
        return True
    return bool(within & CAPITALISED_AFTER) and last - first > 1


def _in_institution(features: WorldNameFeatures, index: int) -> bool:
    """Tell whether an institution's word stands on the side of its run that makes a word part of its name.

    "Stadion Ahmad Yani" is a place; in "Kepala Dinas Kebersihan Rahmat Hidayat" a person follows, whose
    office begins with a trade. In Turkish the word for the place comes last.
    """
    first, last = features.runs[index]
    phrases = features.phrases
    lowers = {i: features.words[i].lower for i in range(first, last)}
    if phrases.places_last:
        return any(lowers[i] in phrases.places for i in range(index, last))
    places = [i for i in range(first, index + 1) if lowers[i] in phrases.places]
    if not places:
        return False
    given = next((i for i in range(places[-1] + 1, index + 1) if features.is_given(i)), -1)
    return given < 0 or not any(phrases.is_role(lowers[i]) for i in range(first, given))


def _forbid(features: WorldNameFeatures, phrases: Phrases, chances: list[float]) -> None:
    """Take the chance from what stands in a street, a prize, and from words that are titles."""
    for index in features.eligible:
        lower = features.words[index].lower
        heads = index == features.runs[index][0] or lower in _TITLES_BEHIND
        # "Vogels Hund": what follows a genitive is what belongs to somebody.
        owned = index > features.runs[index][0] and features.is_genitive(index - 1)
        if in_place(features, index) or (heads and is_common(features, phrases, index)) or owned:
            chances[index] = 0.0


def _over_particles(features: WorldNameFeatures, index: int, step: int) -> int:
    """Return the word beside another in one direction, particles in lower case passed over: "Anna de Orlop"."""
    at = index + step
    while 0 <= at < len(features.words) and not features.words[at].capital and features.folds[at] in PARTICLES:
        at += step
    return at


def _key(features: WorldNameFeatures, index: int, language: str) -> str:
    fold = features.folds[index]
    if language == "pl":
        return polish_stem(fold)
    if language == "cs":
        return _CZECH_FEMALE.sub("ova", fold)
    if language == "fi":
        return _FINNISH_NEN.sub("nen", fold)
    if features.genitives and fold.endswith("s") and fold not in features.lists:
        return fold[:-1]
    return fold


def _known(features: WorldNameFeatures, inside: list[bool], language: str) -> set[str]:
    known: set[str] = set()
    for first, last in _stretches(features, inside):
        parts = [i for i in range(first, last + 1) if features.words[i].capital]
        if len(parts) > 1:
            parts = [i for i in parts if len(features.folds[i]) > 2 or max(features.entries[i][2:]) <= 1]
            while parts and features.phrases.is_role(features.words[parts[0]].lower):
                parts.pop(0)
            known.update(_key(features, i, language) for i in parts)
            known.update(features.folds[i] for i in parts)
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
            and (inside[at] or features.folds[at] in PARTICLES or features.folds[at] in ELIDED)
        ):
            if inside[at]:
                last = at
            at += 1
        found.append((index, last))
        index = last + 1
    return found


def _mention(features: WorldNameFeatures, first: int, last: int, language: str) -> Mention | None:
    words = features.words
    while first < last and words[last].lower in _TITLES_BEHIND:
        last -= 1
    if first and words[first - 1].capital and features.folds[first - 1] in PARTICLES and features.adjoins(first):
        first -= 0 if features.is_given(first) and last > first else 1
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
