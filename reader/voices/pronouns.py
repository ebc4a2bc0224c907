# SPDX-License-Identifier: MIT
"""Whom a pronoun or a description of a source means."""

from __future__ import annotations

import bisect

from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.people import KnownPerson
from reader.voices.sources import PRONOUNS, Source, SourceKind

_FEMALE_TITLES = frozenset(
    [
        "mrs",
        "ms",
        "miss",
        "madam",
        "dame",
        "lady",
        "queen",
        "princess",
        "actress",
        "spokeswoman",
        "congresswoman",
        "chairwoman",
        "councilwoman",
        "mother",
        "sister",
        "daughter",
        "wife",
        "aunt",
        "businesswoman",
        "duchess",
    ]
)
_MALE_TITLES = frozenset(
    [
        "mr",
        "sir",
        "lord",
        "king",
        "prince",
        "actor",
        "spokesman",
        "congressman",
        "chairman",
        "councilman",
        "father",
        "brother",
        "son",
        "husband",
        "uncle",
        "businessman",
        "duke",
        "pope",
    ]
)


def learn_genders(parsed: Parsed, people: list[KnownPerson]) -> None:
    """Give people a gender where the text shows it: titles in front, else the pronouns that follow as subjects."""
    votes = [[0.0, 0.0] for _ in people]
    mentions = sorted((m for p in people for m in p.mentions), key=lambda m: m.first)
    starts = [m.first for m in mentions]
    for mention in mentions:
        for index in range(max(0, mention.first - 2), mention.first):
            word = parsed.tokens[index].lower.rstrip(".")
            if word in _FEMALE_TITLES:
                votes[mention.person][1] += 3
            elif word in _MALE_TITLES:
                votes[mention.person][0] += 3
    for token in parsed.tokens:
        gender = {"he": 0, "his": 0, "him": 0, "himself": 0, "she": 1, "her": 1, "herself": 1}.get(token.lower)
        if gender is None:
            continue
        at = bisect.bisect_left(starts, token.index) - 1
        if at < 0:
            continue
        nearest = mentions[at]
        same = parsed.tokens[nearest.first].sentence >= token.sentence - 1
        alone = (
            at == 0
            or mentions[at - 1].person == nearest.person
            or parsed.tokens[mentions[at - 1].first].sentence < token.sentence - 1
        )
        if same:
            votes[nearest.person][gender] += 1.0 if alone else 0.4
    for person, (male, female) in zip(people, votes, strict=True):
        if male >= 1 and male >= 2 * female:
            person.gender = "m"
        elif female >= 1 and female >= 2 * male:
            person.gender = "f"


def resolve(
    parsed: Parsed, source: Source, mentions: list[Mention], people: list[KnownPerson], quoted: list[int]
) -> tuple[int, float]:
    """Return which person a pronoun means and how sure that is; -1 where nobody fits.

    The people named before it within three paragraphs compete: subjects, the nearer ones,
    and those spoken of most win.
    """
    if source.kind is SourceKind.PERSON:
        return source.person, 1.0
    if source.kind is not SourceKind.PRONOUN or source.pronoun not in ("m", "f"):
        return -1, 0.0
    scores: dict[int, float] = {}
    for mention in mentions:
        if mention.first >= source.head:
            break
        token = parsed.tokens[mention.last]
        back = source.paragraph - token.paragraph
        if back > 4 or quoted[mention.first] >= 0 or mention.person < 0:
            continue
        gender = people[mention.person].gender
        if gender and gender != source.pronoun:
            continue
        sentences = source.sentence - token.sentence
        weight = 2.0 / (1 + 0.8 * sentences) / (1 + 0.5 * back)
        weight *= 1.8 if token.dependency in ("nsubj", "nsubjpass") else 1.0
        weight *= 0.5 if token.dependency == "poss" else 1.0
        weight *= 1.3 if gender else 1.0
        scores[mention.person] = max(scores.get(mention.person, 0.0), weight) + 0.1 * scores.get(mention.person, 0.0)
    if not scores:
        return -1, 0.0
    best = max(scores, key=lambda person: scores[person])
    return best, scores[best] / sum(scores.values())


__all__ = ["PRONOUNS", "learn_genders", "resolve"]
