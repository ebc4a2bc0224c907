# SPDX-License-Identifier: MIT
"""Whom an article means by "the actor" or "the 56-year-old": the one it is about, under another name.

Papers that write of artists and athletes call the person an article is about by what everybody
knows of them, which the text need not have said before.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from functools import cached_property

from reader.voices.mentions import Mention
from reader.voices.model import Parsed, Token
from reader.voices.people import KnownPerson
from reader.voices.pronouns import FEMALE, MALE, PRONOUN_GENDER
from reader.voices.sources import Source
from reader.voices.verbs import FINITE

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
MOST_MENTIONS = 1_000
"""So many names before an epithet are counted: no article has more, and a book is about somebody else by then."""

_YEARS = re.compile(r"(\d{1,3})-year-old")
_NUMBER = re.compile(r"\d{1,3}")
_OTHERS = frozenset(
    ["other", "another", "same", "first", "second", "third", "unnamed", "anonymous", "late", "unidentified", "next"]
)
_INDEFINITE = frozenset(["a", "an", "one", "another", "some", "any", "every", "each", "no"])
_BESIDE_A_NAME = frozenset(["appos", "attr", "compound", "oprd", "nmod"])


class Epithets:
    """Tells whom epithets mean in one text; what that takes is gathered when the first is asked for."""

    def __init__(self, parsed: Parsed, people: list[KnownPerson], outside: list[Mention]) -> None:
        """`outside` holds the mentions outside the quotations, in order."""
        self._parsed = parsed
        self._people = people
        self._outside = outside

    def meant(self, source: Source, last_speaker: int) -> tuple[int, float]:
        """Return whom an epithet means and how sure that is; -1 for nobody.

        It is the person named most so far, if nobody comes near, the text spoke of them last, and no other
        was spoken of in the same words; an age tells who, where the text gave it.
        """
        words = _phrase(self._parsed, source)
        age = _age(source.span.of(self._parsed.text))
        if not words or not (age or words[-1].lower in EPITHETS):
            return -1, 0.0
        here = words[0].index
        told = [person for person, place in self._aged.get(age, ())[:2] if place < here]
        if told:
            return (told[0], SURE_BY_AGE) if len(told) == 1 else (-1, 0.0)
        noun = words[-1].lower
        if self._unnamed.get(str(age) if age else noun, here) < here:
            return -1, 0.0
        end = bisect.bisect_left(self._outside, here, key=lambda m: m.first)
        named = Counter(self._named[max(0, end - MOST_MENTIONS) : end])
        gender = "f" if noun in FEMALE else "m" if noun in MALE and noun != "actor" else ""
        counts = {person: count for person, count in named.items() if self._can_be(person, gender, age, here)}
        if not counts:
            return -1, 0.0
        best = max(counts, key=lambda person: (counts[person], person == last_speaker, -person))
        rest = max((count for person, count in counts.items() if person != best), default=0)
        spoken_of = best in (last_speaker, self._named[end - 1]) and _agrees(
            self._parsed, words[0], self._people[best].gender
        )
        return (best, SURE) if spoken_of and counts[best] >= max(2, LEAST_SHARE * rest) else (-1, 0.0)

    def _can_be(self, person: int, gender: str, age: int, here: int) -> bool:
        """Tell whether somebody is not known to be of another gender, nor, before the token `here`, of another age."""
        if gender and self._people[person].gender not in ("", gender):
            return False
        years, place = self._ages.get(person, (age, here))
        return not age or years == age or place >= here

    @cached_property
    def _named(self) -> list[int]:
        """Who is named outside the quotations, in order."""
        return [mention.person for mention in self._outside]

    @cached_property
    def _ages(self) -> dict[int, tuple[int, int]]:
        """The first age the text gives each person, with its token: "Ann Lee, 56," and "56-year-old Ann Lee"."""
        found: dict[int, tuple[int, int]] = {}
        for mention in self._outside:
            years = _age_behind(self._parsed, mention) or _age_before(self._parsed, mention)
            if years:
                found.setdefault(mention.person, (years, mention.first))
        return found

    @cached_property
    def _aged(self) -> dict[int, list[tuple[int, int]]]:
        """The people of each age in the order they are given it, with the token of that place."""
        found: dict[int, list[tuple[int, int]]] = {}
        for person, (years, place) in self._ages.items():
            found.setdefault(years, []).append((person, place))
        return found

    @cached_property
    def _unnamed(self) -> dict[str, int]:
        """The first token that speaks of somebody unnamed, by epithet and age: "a 56-year-old was held", "actors"."""
        found: dict[str, int] = {}
        tokens = self._parsed.tokens
        for token in tokens:
            word = token.lower
            years = word.removesuffix("-year-old")
            named = token.dependency in _BESIDE_A_NAME
            if word.endswith("s") and word[:-1] in EPITHETS and not named:
                found.setdefault(word[:-1], token.index)
            elif ((word in EPITHETS and not named) or years.isdecimal()) and _is_introduced(tokens, token.index):
                found.setdefault(years, token.index)
        return found


def _is_introduced(tokens: list[Token], place: int) -> bool:
    left = tokens[max(0, place - 4) : place]
    return any(token.lower in _INDEFINITE and token.sentence == tokens[place].sentence for token in left)


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


def _age_behind(parsed: Parsed, mention: Mention) -> int:
    behind = parsed.tokens[mention.last + 1 : mention.last + 4]
    told = len(behind) == 3 and behind[0].text == "," and behind[2].text in (",", ".", ";")
    return int(behind[1].text) if told and _NUMBER.fullmatch(behind[1].text) else 0


def _age_before(parsed: Parsed, mention: Mention) -> int:
    begin = max(parsed.sentences[parsed.tokens[mention.first].sentence][0], mention.first - 8)
    if any(t.tag in FINITE for t in parsed.tokens[begin : mention.first]):
        return 0
    return _age(parsed.text[max(0, mention.span.start - 40) : mention.span.start])
