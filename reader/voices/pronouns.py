# SPDX-License-Identifier: MIT
"""Whom a pronoun means, among the people named before it."""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.sources import Source
from reader.voices.trees import read_weights
from reader.voices.verbs import STRENGTH

if TYPE_CHECKING:
    from reader.voices.people import KnownPerson

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

EITHER_GENDER = math.log(0.5)
"""Somebody whose gender nothing shows is what a pronoun says half the time."""

FEATURES = (
    "sentences back",
    "paragraphs back",
    "subject",
    "opens sentence",
    "mentions",
    "nearest",
    "same sentence",
    "last reporter",
    "last speaker",
    "sentences since subject",
    "first of paragraph",
)
"""What speaks for somebody as the meaning of a pronoun, in the order of the trained weights."""
FAR = 8
"""So many sentences back are as good as any more."""


@dataclass(frozen=True, slots=True)
class PronounWeights:
    """The trained log odds: of each feature, and of nobody named."""

    features: tuple[float, ...]
    nobody: float


@lru_cache(maxsize=1)
def pronoun_weights() -> PronounWeights:
    """Read the trained weights, once a process."""
    data = read_weights("pronouns.json")
    return PronounWeights(tuple(data["weights"][name] for name in FEATURES), data["nobody"])


def learn_genders(parsed: Parsed, people: list[KnownPerson], quoted: list[int]) -> None:
    """Give people a gender where the text shows it: words in front, else the pronouns that follow."""
    votes = [described_gender(parsed, person) for person in people]
    for person, (male, female) in zip(people, votes, strict=True):
        if not person.gender and min(male, female) == 0 and max(male, female) >= MOST_GIVEN:
            person.gender = "m" if male else "f"
    # "Lee's office, in which he said": who only owns something is seldom meant.
    mentions = [m for p in people for m in p.mentions if quoted[m.first] < 0 and _relation(parsed, m) != "poss"]
    mentions.sort(key=lambda m: m.first)
    starts = [m.first for m in mentions]
    for token in parsed.tokens:
        gender = PRONOUN_GENDER.get(token.lower)
        at = bisect.bisect_left(starts, token.index) - 1
        if gender is None or at < 0 or quoted[token.index] >= 0:
            continue
        nearest = mentions[at]
        sentence = parsed.tokens[nearest.first].sentence
        if sentence < token.sentence - 1:
            continue
        earlier = mentions[at - 1] if at else None
        alone = earlier is None or earlier.person == nearest.person or parsed.tokens[earlier.first].sentence < sentence
        votes[nearest.person][gender] += 1.0 if alone else 0.3
    for person, (male, female) in zip(people, votes, strict=True):
        if not person.gender and max(male, female) >= max(1, 2 * min(male, female)):
            person.gender = "m" if male > female else "f"


def described_gender(parsed: Parsed, person: KnownPerson) -> list[float]:
    """Count the words for men and for women in front of a person's names and in the role."""
    votes = [0.0, 0.0]
    words = [
        parsed.tokens[index].lower.rstrip(".")
        for mention in person.mentions
        for index in range(max(0, mention.first - 2), mention.first)
        # "Lawyer and mother Ann Lee", but neither "Mother corners Lee" nor the headline "Mother Corners Lee".
        if index == mention.first - 1
        or (mention.first <= parsed.tokens[index].head <= mention.last and parsed.tokens[index + 1].text.islower())
    ]
    for word in words + person.role.lower().split()[-1:]:
        votes[0] += 4 * (word in MALE)
        votes[1] += 4 * (word in FEMALE)
    if len(person.parts) > 1:
        men, women = given_genders().get(person.parts[0], (0, 0))
        # What men and women bear shows nothing: the pronouns of the text decide.
        votes[0] += 0 if women else min(MOST_GIVEN, men)
        votes[1] += 0 if men else min(MOST_GIVEN, women)
        # Most given names of Europe and the Americas that end in -a are women's.
        votes[1] += not (men or women) and person.parts[0].endswith("a")
    return votes


@lru_cache(maxsize=1)
def given_genders() -> dict[str, tuple[int, int]]:
    """Return for given names how many men and how many women in the training articles bear them."""
    return {name: (row[0], row[1]) for name, row in read_weights("genders.json").items()}


def given_gender(parts: Sequence[str]) -> str:
    """Return what the given name of a whole name tells surely: ``m``, ``f`` or nothing."""
    men, women = given_genders().get(parts[0], (0, 0)) if len(parts) > 1 else (0, 0)
    if min(men, women) or max(men, women) < MOST_GIVEN:
        return ""
    return "m" if men else "f"


class Pronouns:
    """Tells whom "he" and "she" mean in one text."""

    def __init__(self, parsed: Parsed, people: list[KnownPerson], outside: list[Mention]) -> None:
        """`outside` holds the mentions outside the quotations, in order."""
        self._parsed = parsed
        self._people = people
        self._outside = outside

    def meant(self, source: Source, last_speaker: int) -> dict[int, float]:
        """Return the people a pronoun can mean with their probabilities, which leave room for nobody."""
        if source.pronoun not in ("m", "f"):
            return {}
        people = self._people
        earlier = [
            mention
            for mention in before(self._parsed, source.head, self._outside)
            if (people[mention.person].gender or source.pronoun) == source.pronoun
        ]
        weights = pronoun_weights()
        scores: dict[int, float] = {}
        both = sorted([*earlier, *self._unnamed(source)], key=lambda m: m.first)
        for person, row in candidate_rows(self._parsed, source.head, people, both, last_speaker).items():
            score = sum(weight * value for weight, value in zip(weights.features, row, strict=True))
            known = person < 0 or people[person].gender
            scores[person] = score + (0.0 if known else EITHER_GENDER)
        total = math.exp(weights.nobody) + sum(math.exp(score) for score in scores.values())
        return {person: math.exp(score) / total for person, score in scores.items() if person >= 0}

    def _unnamed(self, source: Source) -> list[Mention]:
        """Return the last description of somebody unnamed that a pronoun can mean, as in "His wife wept".

        One that stands beside a name, or explains one, is that person and left out. Nearer than the
        last name only, for one further off is seldom meant.
        """
        tokens = self._parsed.tokens
        described = self._described[source.pronoun]
        at = bisect.bisect_left(described, source.head) - 1
        if at < 0 or described[at] < self._parsed.paragraphs[max(0, source.paragraph - 1)][0]:
            return []
        token = tokens[described[at]]
        end = bisect.bisect_left(self._outside, source.head, key=lambda m: m.first)
        named = {i for m in self._outside[max(0, end - 20) : end + 1] for i in range(m.first, m.last + 1)}
        beside = named.intersection((token.index + 1, token.index + 2, token.head)) or named.intersection(
            child for child in token.children if tokens[child].dependency in ("appos", "compound")
        )
        if beside or (end and tokens[self._outside[end - 1].first].sentence > token.sentence):
            return []
        return [Mention(Span(token.start, token.end), token.index, token.index, [token.lower], person=-2)]

    @cached_property
    def _described(self) -> dict[str, list[int]]:
        """The nouns for men and for women that do something or have it done to them, in order."""
        found: dict[str, list[int]] = {"m": [], "f": []}
        for token in self._parsed.tokens:
            if token.tag == "NN" and token.dependency in ("nsubj", "nsubjpass", "dobj"):
                for gender, nouns in (("m", MALE), ("f", FEMALE)):
                    if token.lower in nouns:
                        found[gender].append(token.index)
        return found


def before(parsed: Parsed, pronoun: int, outside: list[Mention]) -> list[Mention]:
    """Return the mentions a pronoun can look back to; `pronoun` is its token."""
    first = parsed.paragraphs[max(0, parsed.tokens[pronoun].paragraph - PARAGRAPHS_BACK)][0]
    begin = bisect.bisect_left(outside, first, key=lambda m: m.first)
    end = bisect.bisect_left(outside, pronoun, key=lambda m: m.first)
    return outside[max(begin, end - MOST_MENTIONS) : end]


def candidate_rows(
    parsed: Parsed, pronoun: int, people: list[KnownPerson], earlier: list[Mention], last_speaker: int
) -> dict[int, list[float]]:
    """Return a row of `FEATURES` for each person named in `earlier`, the mentions before the token `pronoun`.

    Nothing in it tells of gender: the weights are learnt where gender decides.
    """
    tokens = parsed.tokens
    sentence, paragraph = tokens[pronoun].sentence, tokens[pronoun].paragraph
    reporter = next((m.person for m in reversed(earlier) if _reports(parsed, m)), -1)
    nearest = earlier[-1].person if earlier else -1
    topic = next((m.person for m in earlier if tokens[m.last].paragraph == paragraph), -1)
    last: dict[int, Mention] = {}
    subject_at: dict[int, int] = {}
    for mention in earlier:
        last[mention.person] = mention
        if _relation(parsed, mention) in ("nsubj", "nsubjpass"):
            subject_at[mention.person] = tokens[mention.last].sentence
    rows: dict[int, list[float]] = {}
    for person, mention in last.items():
        token = tokens[mention.last]
        since = sentence - subject_at[person] if person in subject_at else FAR + 1
        rows[person] = [
            min(FAR, sentence - token.sentence),
            paragraph - token.paragraph,
            _relation(parsed, mention) in ("nsubj", "nsubjpass"),
            mention.first - parsed.sentences[token.sentence][0] <= 2,
            math.log(len(people[person].mentions)) if person >= 0 else 0.0,
            person == nearest,
            sentence == token.sentence,
            person == reporter,
            person == last_speaker,
            min(FAR + 1, since),
            person == topic,
        ]
    return rows


def _reports(parsed: Parsed, mention: Mention) -> bool:
    token = parsed.tokens[mention.last]
    if token.dependency == "appos":
        token = parsed.tokens[token.head]
    return token.dependency == "nsubj" and STRENGTH.get(parsed.tokens[token.head].lower, 0) == 2


def _relation(parsed: Parsed, mention: Mention) -> str:
    """Return how a name hangs on its sentence; "The engineer, Tom Okafor, was": as the noun it explains."""
    token = parsed.tokens[mention.last]
    return parsed.tokens[token.head].dependency if token.dependency == "appos" else token.dependency
