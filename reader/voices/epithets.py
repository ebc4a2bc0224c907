# SPDX-License-Identifier: MIT
"""Whom an article means by "the actor" or "the 56-year-old": the one it is about, under another name.

Papers that write of artists and athletes call the person an article is about by what everybody
knows of them, which the text need not have said before.
"""

from __future__ import annotations

import re

from reader.voices.mentions import Mention
from reader.voices.model import Parsed, Token
from reader.voices.people import KnownPerson
from reader.voices.pronouns import FEMALE, MALE, PRONOUN_GENDER
from reader.voices.sources import Source

EPITHETS = frozenset(
    """
    actor actress alum artist ballerina baritone bassist batsman batter boxer bowler catcher challenger champion
    comedian comic cricketer crooner cyclist dancer defender director drummer fighter filmmaker footballer forward
    frontman frontwoman goalie goalkeeper goalscorer golfer guitarist gymnast heiress hitmaker illustrator infielder
    influencer jockey lyricist medalist medallist midfielder model mogul musician novelist Olympian outfielder painter
    pianist pitcher player playmaker playwright poet popstar presenter quarterback racer rapper receiver rookie
    sculptor shortstop singer skater skier skipper socialite songstress songwriter soprano sprinter star starlet
    striker superstar surfer swimmer tenor vocalist winger wrestler youngster youtuber
    """.lower().split()
)
"""Nouns for people of the stage, the screen and the field, where an epithet is the usual second name.

Nouns of politics and of crowds ("the senator", "the officer", "the teacher") are left out: there the
one meant is often somebody no name was given to.
"""

LEAST_SHARE = 2.0
"""The one an article is about is named this many times as often as anybody else it can mean."""
SURE = 0.7
"""Of eight epithets of the training and checking articles that it named, seven were the right person; rounded down."""
SURE_BY_AGE = 0.9
"""An age the text gave one person alone."""

NEAR = 60
"""Words looked back over for a pronoun: two sentences."""

_YEARS = re.compile(r"(\d{1,3})-year-old")
_OTHERS = frozenset(
    ["other", "another", "same", "first", "second", "third", "unnamed", "anonymous", "late", "unidentified", "next"]
)
_INDEFINITE = frozenset(["a", "an", "one", "another", "some", "any", "every", "each", "no"])
_BESIDE_A_NAME = frozenset(["appos", "attr", "compound", "oprd", "nmod"])


def resolve_epithet(
    parsed: Parsed, source: Source, people: list[KnownPerson], outside: list[Mention], last_speaker: int
) -> tuple[int, float]:
    """Return whom an epithet means and how sure that is; -1 for nobody.

    It is the person named most so far, if nobody comes near, the text spoke of them last, and no other
    was spoken of in the same words; an age tells who, where the text gave it. `outside` holds the mentions outside the
    quotations, in order.
    """
    words = _phrase(parsed, source)
    if not words:
        return -1, 0.0
    age = _age(source.span.of(parsed.text))
    earlier = [m for m in outside if m.first < words[0].index]
    ages = _ages(parsed, earlier)
    if age:
        told = {person for person, years in ages.items() if years == age}
        if told:
            return (told.pop(), SURE_BY_AGE) if len(told) == 1 else (-1, 0.0)
    noun = words[-1].lower
    if (noun not in EPITHETS and not age) or _somebody_unnamed(parsed, words[0].index, noun, age):
        return -1, 0.0
    gender = "f" if noun in FEMALE else "m" if noun in MALE and noun != "actor" else ""
    counts: dict[int, int] = {}
    for mention in earlier:
        person = people[mention.person]
        contradicts = gender and person.gender and person.gender != gender
        if not contradicts and not (age and ages.get(mention.person, age) != age):
            counts[mention.person] = counts.get(mention.person, 0) + 1
    if not counts:
        return -1, 0.0
    best = max(counts, key=lambda person: (counts[person], person == last_speaker, -person))
    rest = max((count for person, count in counts.items() if person != best), default=0)
    spoken_of = best in (last_speaker, earlier[-1].person) and _agrees(parsed, words[0], people[best].gender)
    return (best, SURE) if spoken_of and counts[best] >= max(2, LEAST_SHARE * rest) else (-1, 0.0)


def _phrase(parsed: Parsed, source: Source) -> list[Token]:
    """Return the words of "the former England striker"; none where it is no plain phrase with "the"."""
    words = [t for t in parsed.tokens[max(0, source.head - 12) : source.head + 1] if t.start >= source.span.start]
    if len(words) < 2 or words[0].lower != "the" or words[-1].tag in ("NNS", "NNPS"):
        return []
    following = parsed.tokens[source.head + 1 : source.head + 2]
    if following and following[0].tag in ("NNP", "NNPS"):
        return []
    if any(t.tag in ("POS", "PRP$", "IN", "CC") or t.lower in _OTHERS for t in words):
        return []
    return words


def _agrees(parsed: Parsed, word: Token, gender: str) -> bool:
    """Tell whether the last pronoun of this sentence and the one before, if any, can mean the same person."""
    for token in reversed(parsed.tokens[max(0, word.index - NEAR) : word.index]):
        if token.sentence < word.sentence - 1:
            break
        if token.lower in PRONOUN_GENDER and gender:
            return "mf"[PRONOUN_GENDER[token.lower]] == gender
    return True


def _age(text: str) -> int:
    found = _YEARS.search(text)
    return int(found[1]) if found else 0


def _ages(parsed: Parsed, mentions: list[Mention]) -> dict[int, int]:
    """Return the ages the text gives people: "Ann Lee, 56," and "56-year-old Ann Lee"."""
    found: dict[int, int] = {}
    tokens = parsed.tokens
    for mention in mentions:
        behind = tokens[mention.last + 1 : mention.last + 4]
        if (
            len(behind) == 3
            and behind[0].text == ","
            and behind[1].text.isdigit()
            and behind[2].text in (",", ".", ";")
        ):
            found.setdefault(mention.person, int(behind[1].text))
            continue
        before = _age(parsed.text[max(0, mention.span.start - 40) : mention.span.start])
        begin = parsed.sentences[tokens[mention.first].sentence][0]
        if before and all(
            t.tag not in ("VBD", "VBZ", "VBP", "MD") for t in tokens[max(begin, mention.first - 8) : mention.first]
        ):
            found.setdefault(mention.person, before)
    return found


def _somebody_unnamed(parsed: Parsed, end: int, noun: str, age: int) -> bool:
    """Tell whether the text spoke before of one it did not name in the same words: "a 56-year-old man was held"."""
    for token in parsed.tokens[:end]:
        same = (
            token.lower in (noun, noun + "s") if not age else token.text == str(age) or token.lower == f"{age}-year-old"
        )
        if not same or (not age and token.dependency in _BESIDE_A_NAME):
            continue
        if not age and token.lower == noun + "s":
            return True
        left = parsed.tokens[max(0, token.index - 4) : token.index]
        if any(t.lower in _INDEFINITE and t.sentence == token.sentence for t in left):
            return True
    return False
