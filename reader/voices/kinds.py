# SPDX-License-Identifier: MIT
"""Whether marks hold somebody's words, or a title, a term, a nickname."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

import numpy as np

from reader.voices.attribution import Attribution
from reader.voices.model import Parsed
from reader.voices.settled import MARKS, SMALL, is_titled, settled_kinds
from reader.voices.sources import SourceKind
from reader.voices.trees import Forest, read_forest, read_weights
from reader.voices.verbs import FINITE, NAMING, STRENGTH

SPEECH = 0.75
"""Speech from this probability on: training weighs each quotation that is none threefold, they are rare in it."""

DECLARED = 0.5
"""And from this one on where a verb of reporting has somebody or something and these words behind it."""

_NEAR = 4
"""Tokens between a quotation and its verb: "Time," the old man said."""
_SURE_WORDS = 12
"""As many words are speech: of 6,000 longer ones in training two in a hundred were not."""

_WORKS = frozenset(
    """
    album anthem article ballad blog book books campaign channel chapter character cartoon column comedy comic course
    documentary drama episode essay exhibit exhibition feature festival film films game game-show hashtag headline hit
    hits horror-film installment magazine meme memoir movie movies musical name named newsletter novel opera original
    painting paper phrase piece play plays podcast poem program programme project record remake report rock-opera
    sculpture sequel series session show single sitcom slogan song songs soundtrack special speech story study survey
    term terms thriller title titled tour track tracks trailer trilogy tune version video videos word words
    """.split()
)
"""Nouns that stand before the title of a work or a term."""

_PERSONAL = frozenset(
    ["i", "we", "you", "my", "our", "your", "me", "us", "i'm", "we're", "he", "she", "they", "his", "her"]
)

_FEW = 3
"""Words in marks that qualify a noun; of those that do and stand in a text twice, most are none's words."""
_DETERMINERS = frozenset("the a an this that these its their your our".split())
_MERE = frozenset(["is", "are", "was", "were", "be", "been", "'s", "’s", "'re", "’re", "has", "have", "had"])
"""Verbs nothing is said with: "a “sharing economy,” by definition, is"."""


@lru_cache(maxsize=1)
def kind_trees() -> Forest:
    """Read the trained trees, once a process."""
    return read_forest(read_weights("kinds.json"))


def speech_probabilities(parsed: Parsed, attributions: list[Attribution]) -> list[float]:
    """Return for each quotation how likely it is speech."""
    if not attributions:
        return []
    scores = kind_trees().scores(np.array(kind_rows(parsed, attributions), dtype=np.float64))
    return [float(chance) for chance in 1 / (1 + np.exp(-scores))]


def kind_rows(parsed: Parsed, attributions: list[Attribution]) -> list[list[float]]:
    """Return one row of features for each quotation."""
    insides = [_inside(parsed, a) for a in attributions]
    repeated = Counter(inside.casefold().strip(".,") for inside in insides)
    return [
        _row(parsed, attributions, number, inside, repeated[inside.casefold().strip(".,")])
        for number, inside in enumerate(insides)
    ]


def _inside(parsed: Parsed, attribution: Attribution) -> str:
    quotation = attribution.frame.quotation
    return parsed.text[quotation.start : quotation.end].strip(MARKS)


def _row(parsed: Parsed, attributions: list[Attribution], number: int, inside: str, repeated: int) -> list[float]:
    attribution = attributions[number]
    frame = attribution.frame
    tokens = parsed.tokens[frame.first : frame.last + 1]
    words = inside.split()
    long_words = [word for word in words if word[:1].isalpha() and word.lower() not in SMALL]
    capitals = sum(word[:1].isupper() for word in long_words)
    before = parsed.tokens[frame.first - 1] if frame.first else None
    earlier = parsed.tokens[frame.first - 2] if frame.first > 1 else None
    after = parsed.tokens[frame.last + 1] if frame.last + 1 < len(parsed.tokens) else None
    source = attribution.source
    verb = parsed.tokens[source.verb].lower if source is not None and source.verb >= 0 else ""
    governors = [parsed.tokens[g].lower for g in frame.governors]
    previous = attributions[number - 1].frame if number else None
    gap = frame.first - previous.last if previous is not None and previous.paragraph == frame.paragraph else 99
    return [
        min(40, len(words)),
        len(inside),
        capitals / max(1, len(long_words)),
        capitals == len(long_words) and len(long_words) > 1,
        inside[:1].isupper(),
        inside[-1:] in ".!?…",
        inside[-1:] == ",",
        inside[-1:] in "!?",
        "." in inside[:-1] or "," in inside[:-1],
        sum(token.lower in _PERSONAL for token in tokens),
        sum(token.tag in FINITE for token in tokens),
        sum(token.tag.startswith("VB") for token in tokens),
        tokens[-1].tag.startswith("NN") if tokens else False,
        sum(token.tag in ("NNP", "NNPS") for token in tokens) / max(1, len(tokens)),
        sum(token.tag in ("JJ", "RB") for token in tokens) / max(1, len(tokens)),
        sum(token.entity == "PERSON" for token in tokens) / max(1, len(tokens)),
        sum(token.entity in ("WORK_OF_ART", "ORG", "EVENT", "PRODUCT") for token in tokens) / max(1, len(tokens)),
        frame.word_before,
        before is not None and before.lower in ("a", "an"),
        before is not None and before.lower in ("the", "this", "these"),
        before is not None and before.lower in _WORKS,
        earlier is not None and earlier.lower in _WORKS,
        before is not None
        and before.lower in ("called", "named", "dubbed", "titled", "entitled", "nicknamed", "known"),
        before is not None and before.lower in NAMING,
        earlier is not None and earlier.lower in ("known", "dubbed", "referred"),
        before is not None and before.lower == "so-called",
        before is not None and before.tag.startswith("JJ"),
        before is not None and STRENGTH.get(before.lower, 0),
        before is not None and before.entity == "PERSON",
        after is not None and after.tag.startswith("NN"),
        after is not None and after.tag.startswith("JJ"),
        after is not None and after.entity == "PERSON",
        after is not None and after.text == "(",
        after is not None and STRENGTH.get(after.lower, 0),
        after is not None and after.tag.startswith("VB"),
        after is not None and after.tag in ("IN", "TO"),
        frame.opens,
        frame.ends,
        frame.quotation.continues,
        not frame.quotation.closed,
        frame.quotation.mark in ("'", "‘"),
        attribution.probability,
        STRENGTH.get(verb, 0),
        verb in NAMING,
        source is not None and source.verb in frame.governors,
        source is not None and parsed.tokens[source.head].sentence == parsed.tokens[frame.first].sentence,
        source is not None and source.kind.value == "person",
        source is not None and source.role == "according",
        max((STRENGTH.get(g, 0) for g in governors[:1]), default=0),
        max((STRENGTH.get(g, 0) for g in governors), default=0),
        len(governors),
        min(5, repeated),
        min(gap, 99),
        gap <= 3,
        len(attributions),
    ]


def are_speech(parsed: Parsed, attributions: list[Attribution], probabilities: list[float]) -> list[bool]:
    """Tell of each quotation whether it is speech: what `settled_kinds` leaves open is weighed.

    Many words are, what goes on from a paragraph before, and what a comma parts from its reporting verb.
    """
    settled = settled_kinds(parsed, [a.frame for a in attributions])
    insides = [_inside(parsed, a).casefold().strip(".,") for a in attributions]
    repeated = Counter(insides)
    weighed = zip(attributions, probabilities, settled, insides, strict=True)
    return [
        (_weighed(parsed, a, chance) and not (repeated[inside] > 1 and _qualifies(parsed, a)))
        if known is None
        else known
        for a, chance, known, inside in weighed
    ]


def _qualifies(parsed: Parsed, attribution: Attribution) -> bool:
    """Tell whether a few words in marks qualify a noun and no person is near to have said them: "the “aha” moment"."""
    frame, source = attribution.frame, attribution.source
    impersonal = source is None or source.kind in (SourceKind.NOMINAL, SourceKind.ORGANISATION)
    if not impersonal or frame.words > _FEW or not 0 < frame.first <= frame.last < len(parsed.tokens) - 1:
        return False
    return parsed.tokens[frame.first - 1].lower in _DETERMINERS and parsed.tokens[frame.last + 1].tag.startswith("NN")


def _told(parsed: Parsed, attribution: Attribution) -> bool:
    """What somebody signed or a label opens is speech, unless it is written as a title: "“Salt Roads” — Ann Lee"."""
    named = attribution.told and attribution.source is not None
    return named and not is_titled(_inside(parsed, attribution))


def _weighed(parsed: Parsed, attribution: Attribution, probability: float) -> bool:
    frame = attribution.frame
    if frame.quotation.continues or frame.words >= _SURE_WORDS or _told(parsed, attribution):
        return True
    source = attribution.source
    told = (
        frame.comma
        and source is not None
        and 0 <= source.verb - frame.last <= _NEAR
        and source.verb in frame.governors
        and parsed.tokens[source.verb].lower not in _MERE
    )
    return told or probability >= SPEECH or (probability >= DECLARED and _declared(parsed, attribution))


def _declared(parsed: Parsed, attribution: Attribution) -> bool:
    """Tell whether marks hold what somebody declared another to be: "the council declared him “unfit”"."""
    frame, said_by = attribution.frame, attribution.said_by
    verb = said_by.verb if said_by is not None else -1
    if not 0 <= verb < frame.first or STRENGTH.get(parsed.tokens[verb].lower) != 2:
        return False
    before = parsed.tokens[frame.first - 1]
    # The parse has "him" under the verb, or under the words in marks that are said of him.
    under = before.head == verb or frame.first <= before.head <= frame.last
    return under and before.tag in ("PRP", "NNP", "NN", "NNS")
