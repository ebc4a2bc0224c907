# SPDX-License-Identifier: MIT
"""Whom a pronoun means, among the people named before it."""

from __future__ import annotations

import bisect
import math
from functools import lru_cache

from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.people import KnownPerson
from reader.voices.sources import Source
from reader.voices.trees import read_weights
from reader.voices.verbs import STRENGTH

FEMALE = frozenset(
    """
    mrs ms miss madam madame dame lady queen princess actress spokeswoman congresswoman chairwoman councilwoman mother
    sister daughter wife aunt businesswoman duchess waitress woman girl mom mum widow grandmother niece heiress her
    saleswoman policewoman stewardess hostess businesswomen girlfriend bride baroness countess sheikha nun
    """.split()
)
MALE = frozenset(
    """
    mr sir lord king prince actor spokesman congressman chairman councilman father brother son husband uncle
    businessman duke pope man boy dad widower grandfather nephew heir policeman boyfriend groom monk imam priest baron
    salesman
    """.split()
)
PRONOUN_GENDER = {
    "he": 0,
    "his": 0,
    "him": 0,
    "himself": 0,
    "she": 1,
    "her": 1,
    "hers": 1,
    "herself": 1,
}

MOST_GIVEN = 3
"""What a given name alone tells of somebody's gender at most, in pronouns near them."""

MOST_MENTIONS = 200
"""So many names before a pronoun are weighed; five paragraphs of news hold some twenty."""

PARAGRAPHS_BACK = 5
"""How far back a name is looked for: with more, wrong names came in faster than right ones."""

# The weights below are log odds, set by reading resolved and unresolved pronouns of news and
# rounded: only their order and rough size matter.
SUBJECT = 1.2
OBJECT = -0.3
POSSESSOR = -0.8
SENTENCE_BACK = -0.55
PARAGRAPH_BACK = -0.45
LAST_SPEAKER = 0.5
LAST_REPORTER = 1.4
"""The last subject of a verb of reporting, indirect speech included: who speaks goes on speaking."""
GENDER_KNOWN = 0.8
FREQUENT = 0.35
OPENS_SENTENCE = 0.4
LEAST = -2.2
"""The log odds of nobody named: what leaves a pronoun unresolved."""


def learn_genders(parsed: Parsed, people: list[KnownPerson], quoted: list[int]) -> None:
    """Give people a gender where the text shows it: words in front, else the pronouns that follow."""
    votes = [_described_gender(parsed, person) for person in people]
    mentions = sorted((m for p in people for m in p.mentions), key=lambda m: m.first)
    starts = [m.first for m in mentions]
    for token in parsed.tokens:
        gender = PRONOUN_GENDER.get(token.lower)
        at = bisect.bisect_left(starts, token.index) - 1
        if gender is None or at < 0 or quoted[token.index] >= 0:
            continue
        nearest = mentions[at]
        sentence = parsed.tokens[nearest.first].sentence
        if sentence < token.sentence - 1 or quoted[nearest.first] >= 0:
            continue
        before = mentions[at - 1] if at else None
        alone = before is None or before.person == nearest.person or parsed.tokens[before.first].sentence < sentence
        votes[nearest.person][gender] += 1.0 if alone else 0.3
    for person, (male, female) in zip(people, votes, strict=True):
        if not person.gender and max(male, female) >= max(1, 2 * min(male, female)):
            person.gender = "m" if male > female else "f"


def _described_gender(parsed: Parsed, person: KnownPerson) -> list[float]:
    """Count the words for men and for women in front of a person's names and in the role."""
    votes = [0.0, 0.0]
    words = [
        parsed.tokens[index].lower.rstrip(".")
        for mention in person.mentions
        for index in range(max(0, mention.first - 2), mention.first)
    ]
    for word in words + person.role.lower().split()[-1:]:
        votes[0] += 4 * (word in MALE)
        votes[1] += 4 * (word in FEMALE)
    if len(person.parts) > 1:
        men, women = given_genders().get(person.parts[0], (0, 0))
        votes[0] += min(MOST_GIVEN, men)
        votes[1] += min(MOST_GIVEN, women)
        # Most given names of Europe and the Americas that end in -a are women's.
        votes[1] += not (men or women) and person.parts[0].endswith("a")
    return votes


@lru_cache(maxsize=1)
def given_genders() -> dict[str, tuple[int, int]]:
    """Return for given names how many men and how many women in the training articles bear them."""
    return {name: (row[0], row[1]) for name, row in read_weights("genders.json").items()}


def resolve(
    parsed: Parsed, source: Source, people: list[KnownPerson], outside: list[Mention], last_speaker: int
) -> dict[int, float]:
    """Return the people a pronoun can mean with their probabilities, which leave room for nobody.

    `outside` holds the mentions outside the quotations, in order.
    """
    if source.pronoun not in ("m", "f"):
        return {}
    first = parsed.paragraphs[max(0, source.paragraph - PARAGRAPHS_BACK)][0]
    begin = bisect.bisect_left(outside, first, key=lambda m: m.first)
    end = bisect.bisect_left(outside, source.head, key=lambda m: m.first)
    earlier = [
        mention
        for mention in outside[max(begin, end - MOST_MENTIONS) : end]
        if (people[mention.person].gender or source.pronoun) == source.pronoun
    ]
    reporter = next((m for m in reversed(earlier) if _reports(parsed, m)), None)
    scores: dict[int, float] = {}
    for mention in earlier:
        person = people[mention.person]
        back = source.paragraph - parsed.tokens[mention.last].paragraph
        score = _salience(parsed, mention, source) + back * PARAGRAPH_BACK
        score += GENDER_KNOWN * bool(person.gender) + FREQUENT * math.log(len(person.mentions))
        score += LAST_SPEAKER * (mention.person == last_speaker)
        score += LAST_REPORTER * (reporter is not None and reporter.person == mention.person)
        scores[mention.person] = max(score, scores.get(mention.person, score))
    total = math.exp(LEAST) + sum(math.exp(score) for score in scores.values())
    return {person: math.exp(score) / total for person, score in scores.items()}


def _reports(parsed: Parsed, mention: Mention) -> bool:
    token = parsed.tokens[mention.last]
    if token.dependency == "appos":
        token = parsed.tokens[token.head]
    return token.dependency == "nsubj" and STRENGTH.get(parsed.tokens[token.head].lower, 0) == 2


def _salience(parsed: Parsed, mention: Mention, source: Source) -> float:
    token = parsed.tokens[mention.last]
    relation = token.dependency
    if relation == "appos":
        # "The engineer, Tom Okafor, was": the name stands for the noun it explains.
        relation = parsed.tokens[token.head].dependency
    score = SENTENCE_BACK * (source.sentence - token.sentence)
    if relation in ("nsubj", "nsubjpass"):
        score += SUBJECT
    elif relation == "poss":
        score += POSSESSOR
    elif relation in ("dobj", "pobj"):
        score += OBJECT
    if mention.first - parsed.sentences[token.sentence][0] <= 2:
        score += OPENS_SENTENCE
    return score
