# SPDX-License-Identifier: MIT
"""How an English text describes its people: roles in front of a name, beside it, and by likeness.

"US President Ann Lee", "Ann Lee, a nurse from Leeds," and "his Russian counterpart, Ivan
Orlov" give roles as the text has them, and let "the nurse" or "the Russian president" be
traced back.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.article import Span
from reader.voices.lexicon import HUMAN, IMPERSONAL, OCCUPATIONS, PRINT, RULERS
from reader.voices.mentions import Mention
from reader.voices.model import Parsed, Token
from reader.voices.names import POSITIONS, TITLES
from reader.voices.people import KnownPerson
from reader.voices.sources import NOUN_TAGS, Source
from reader.voices.verbs import FINITE

COURTESY = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lady", "lord", "madam", "madame", "mister", "messrs"]
)
"""Titles that say nothing of what somebody does."""

LONGEST_ROLE = 120
"""Code points; a longer stretch is a clause and no role."""
SOLE = 0.9
"""How surely words mean the one person the text described with them; set by hand."""
LATEST = 0.5
"""And the latest of several."""

_PREMODIFIERS = frozenset(
    ["compound", "amod", "nmod", "poss", "case", "appos", "nummod", "punct", "npadvmod", "advmod", "dep", "nsubj"]
)
_ENDS_ROLE = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "—",
        "–",
        "--",
        '"',
        "“",
        "”",
        "''",
        "``",
        "who",
        "whose",
        "which",
        "that",
        "said",
        "says",
        "told",
    ]
)
_NEUTRAL = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "former",
        "then",
        "new",
        "current",
        "late",
        "old",
        "young",
        "and",
    ]
)
_QUALIFIERS = frozenset(["vice", "deputy", "assistant", "associate", "acting", "under", "junior", "shadow"])
"""Words that make another office: "the president" is not the vice president."""
_GROUPS = frozenset(
    """
    administration agency association band bank brand business campaign chain club commission committee company council
    court crew department family firm government group house maker newspaper office organisation organization paper
    party police shop store studio team union
    """.split()
)
"""Nouns of many together: "the company" is not its president, whatever his description holds."""
_VAGUE_OFFICES = frozenset(["leader", "ruler", "dictator"])
_OCCUPATIONS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ee", "star", "head")


@dataclass(slots=True)
class Description:
    """What the text says somebody is."""

    person: int
    words: frozenset[str]
    place: int
    """The token it stands at."""
    offices: frozenset[str]
    """The nouns among the words that say what somebody is: of "the mayor's press officer" the last alone."""
    counterpart: bool = False
    text: str = field(default="")


def describe(parsed: Parsed, mentions: list[Mention], people: list[KnownPerson]) -> list[Description]:
    """Collect the descriptions of all people and give each person the first as role."""
    found: list[Description] = []
    for mention in mentions:
        stretches = [_in_front(parsed, mention), _behind(parsed, mention), _introduced(parsed, mention)]
        for first, last in filter(None, stretches):
            span = Span(parsed.tokens[first].start, parsed.tokens[last].end)
            if len(span.of(parsed.text)) > LONGEST_ROLE:
                continue
            described = frozenset(t.lower.rstrip(".") for t in parsed.tokens[first : last + 1] if t.text[:1].isalpha())
            role = " ".join(span.of(parsed.text).split())
            offices = _offices(parsed.tokens, first, last)
            found.append(Description(mention.person, described, first, offices, "counterpart" in described, role))
            person = people[mention.person]
            if not person.role and "counterpart" not in described:
                person.role = role
    _solve_counterparts(found, mentions)
    return found


def _in_front(parsed: Parsed, mention: Mention) -> tuple[int, int] | None:
    """Return the stretch of modifiers right before a name, if it ends in a title or a common noun."""
    tokens = parsed.tokens
    last = mention.first - 1
    while last >= 0 and tokens[last].lower.rstrip(".") in COURTESY:
        last -= 1
    first = last + 1
    begin = parsed.sentences[tokens[mention.first].sentence][0]
    while first - 1 >= begin and _is_premodifier(tokens, first - 1):
        first -= 1
    while first <= last and (
        tokens[first].tag in ("POS", "HYPH", ",", "CD") or tokens[first].text in ("-", "'s", "’s")
    ):
        first += 1
    if first > last:
        return None
    end = tokens[last]
    title = end.lower.rstrip(".") in TITLES and (end.text.isupper() or end.lower not in POSITIONS)
    if not title and end.tag not in ("NN", "NNS"):
        return None
    if not title and not _names_somebody(end.lower):
        return None
    return first, last


def _offices(tokens: list[Token], first: int, last: int) -> frozenset[str]:
    """Return the nouns of a description that nothing in it owns or explains: "actor and head of a school", both."""
    found: set[str] = set()
    explained = False
    for index in range(first, last + 1):
        token = tokens[index]
        following = tokens[index + 1] if index < last else None
        if token.tag == "IN":
            explained = True
        elif token.tag == "CC" or token.text == ",":
            explained = False
        elif not explained and (following is None or following.tag not in ("POS", "HYPH", *NOUN_TAGS)):
            found.add(token.lower.rstrip("."))
    return frozenset(found)


def _names_somebody(noun: str) -> bool:
    if noun in HUMAN or noun in OCCUPATIONS or noun == "counterpart":
        return noun not in PRINT
    return noun.endswith(_OCCUPATIONS) and not noun.endswith("ment") and noun not in IMPERSONAL


def _is_premodifier(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.tag in ("NN", "NNP", "NNPS", "JJ", "POS", "HYPH", "VBN") or token.text == "-":
        return token.dependency in _PREMODIFIERS or token.tag in ("POS", "HYPH")
    return False


def _behind(parsed: Parsed, mention: Mention) -> tuple[int, int] | None:
    """Return an apposition behind a name: after a comma, an age jumped over."""
    tokens = parsed.tokens
    end = parsed.sentences[tokens[mention.last].sentence][1]
    at = mention.last + 1
    if at >= end or tokens[at].text != ",":
        return None
    at += 1
    if at + 1 < end and tokens[at].text.isdigit() and tokens[at + 1].text == ",":
        at += 2
    first = at
    while at < end and tokens[at].lower not in _ENDS_ROLE:
        at += 1
    if at == first or at >= end or tokens[at].lower not in (",", ".", ";", "who", "—", "–", "--"):
        return None
    opener = tokens[first]
    heads = [i for i in range(first, at) if tokens[i].tag in ("NN", "NNS") or tokens[i].lower.rstrip(".") in TITLES]
    if not heads or any(tokens[i].tag in FINITE for i in range(first, at)):
        return None
    if opener.lower not in ("a", "an", "the", "his", "her", "its", "their") and opener.tag not in ("NN", "NNP", "JJ"):
        return None
    head = next((i for i in heads if i + 1 >= at or tokens[i + 1].tag not in (*NOUN_TAGS, "POS")), heads[-1])
    noun = tokens[head].lower.rstrip(".")
    if not _names_somebody(noun) and noun not in TITLES:
        return None
    if opener.tag == "DT":
        first += 1
    return first, at - 1


def _introduced(parsed: Parsed, mention: Mention) -> tuple[int, int] | None:
    """Return the noun phrase a name explains: "his Russian counterpart, Ivan Orlov"."""
    tokens = parsed.tokens
    comma = mention.first - 1
    begin = parsed.sentences[tokens[mention.first].sentence][0]
    if comma <= begin or tokens[comma].text != ",":
        return None
    last = comma - 1
    noun = tokens[last].lower
    if tokens[last].tag != "NN" or (not _names_somebody(noun)):
        return None
    first = last
    while first - 1 >= begin and tokens[first - 1].tag in ("NN", "NNP", "JJ", "POS", "HYPH"):
        first -= 1
    determined = first - 1 >= begin and tokens[first - 1].tag in ("PRP$", "DT", "POS")
    return (first, last) if determined or first < last else None


def _solve_counterparts(found: list[Description], mentions: list[Mention]) -> None:
    """Give "his Russian counterpart" the office of the person it is compared with."""
    order = sorted(mentions, key=lambda m: m.first)
    starts = [m.first for m in order]
    # Before each mention the last one of somebody else.
    others = [-1] * len(order)
    for at in range(1, len(order)):
        others[at] = at - 1 if order[at - 1].person != order[at].person else others[at - 1]
    held: dict[int, set[str]] = {}
    for description in found:
        held.setdefault(description.person, set()).update(w for w in description.offices if w in HUMAN or w in TITLES)
    for description in found:
        at = bisect.bisect_left(starts, description.place) - 1 if description.counterpart else -1
        if at >= 0 and order[at].person == description.person:
            at = others[at]
        if at < 0:
            continue
        offices = frozenset(held.get(order[at].person, ()))
        description.words = (description.words - {"counterpart"}) | offices
        description.offices |= offices
        held[description.person] |= offices


Numbered = tuple[int, Description]
"""A description and which one of the text it is."""


class Descriptions:
    """Tells whom descriptions such as "the Russian president" mean in one text; each is worked out once."""

    def __init__(self, parsed: Parsed, found: Sequence[Description]) -> None:
        self._parsed = parsed
        self._found = list(enumerate(found))
        self._known: dict[tuple[frozenset[str], str], list[_Step]] = {}
        self._rulers: dict[tuple[frozenset[str], str], list[_Step]] = {}

    def meant(self, source: Source) -> tuple[int, float]:
        """Return whom a description means and how sure that is; -1 for nobody.

        Every word of it must be one the text gave that person before; with several, the latest wins. "The leader" can
        be a president, where nobody is called a leader, and the other way round.
        """
        begin = bisect.bisect_left(self._parsed.starts, source.span.start)
        tokens = self._parsed.tokens[begin : source.head + 1]
        if not tokens or tokens[0].lower not in ("the", "this", "that") or tokens[-1].tag not in ("NN", "NNP"):
            return -1, 0.0
        wanted = frozenset(token.lower.rstrip(".") for token in tokens if token.text[:1].isalpha()) - _NEUTRAL
        head = tokens[-1].lower.rstrip(".")
        if head in _GROUPS or not wanted:
            return -1, 0.0
        key = wanted, head
        if key not in self._known:
            called = self._with(wanted, wanted, frozenset([head]))
            alike = RULERS if head in _VAGUE_OFFICES else _VAGUE_OFFICES
            self._known[key] = _steps(called)
            self._rulers[key] = _steps(self._with(wanted, wanted - RULERS, alike)) if head in RULERS else []
        return _before(self._known[key], source.head) or _before(self._rulers[key], source.head) or (-1, 0.0)

    def _with(self, wanted: frozenset[str], words: frozenset[str], offices: frozenset[str]) -> list[Numbered]:
        """Return the descriptions with all of some words and one of some offices, and no qualifier but a wanted one."""
        # Each holds the rarest of the words; without words, one of the offices.
        rarest = min((self._by_word.get(word, ()) for word in words), key=len, default=self._ruling)
        return [
            (number, one)
            for number, one in rarest
            if words <= one.words and one.offices & offices and not (one.words & _QUALIFIERS) - wanted
        ]

    @cached_property
    def _by_word(self) -> dict[str, list[Numbered]]:
        places: dict[str, list[Numbered]] = {}
        for number, description in self._found:
            for word in description.words:
                places.setdefault(word, []).append((number, description))
        return places

    @cached_property
    def _ruling(self) -> list[Numbered]:
        return [(number, one) for number, one in self._found if one.offices & RULERS]


@dataclass(frozen=True, slots=True)
class _Step:
    """Whom words mean behind a token, and how sure that is."""

    place: int
    person: int
    sure: float


def _steps(fitting: Sequence[Numbered]) -> list[_Step]:
    """Return whom words mean behind the place of each description they fit: the last of the text's so far."""
    steps: list[_Step] = []
    last = person = -1
    people: set[int] = set()
    for number, description in sorted(fitting, key=lambda one: one[1].place):
        if number > last:
            last, person = number, description.person
        people.add(description.person)
        steps.append(_Step(description.place, person, SOLE if len(people) == 1 else LATEST))
    return steps


def _before(steps: Sequence[_Step], place: int) -> tuple[int, float] | None:
    at = bisect.bisect_left(steps, place, key=lambda step: step.place) - 1
    return (steps[at].person, steps[at].sure) if at >= 0 else None
