# SPDX-License-Identifier: MIT
"""Where an English text names people: a trained judgement on each capitalised word, joined to names."""

from __future__ import annotations

import bisect
import itertools
from collections import Counter
from dataclasses import dataclass

from reader.article import Span
from reader.voices.extents import (
    is_numeral,
    join_by_names,
    stretches,
    with_numeral,
    with_particles,
    with_second_half,
    without_glue,
)
from reader.voices.institutions import companies, is_institution
from reader.voices.lexicon import HUMAN
from reader.voices.lone import TITLED, stands_alone
from reader.voices.model import Parsed
from reader.voices.name_features import UNKNOWN, NameFeatures
from reader.voices.name_words import likely_words
from reader.voices.names import SUFFIXES, folded, is_title, trim, words
from reader.voices.references import inverted_names
from reader.voices.surroundings import shows_person
from reader.voices.things import Evidence
from reader.voices.verbs import STRENGTH

KNOWN = 0.2
"""A word that is the surname or given name of somebody named in full elsewhere in the document."""
_BEFORE_HYPHEN = frozenset(["anti", "pro", "ex", "non", "post", "pre", "then", "former", "mid", "co", "vice"])
_OPENERS = frozenset(
    """meanwhile however instead perhaps still yet then today tonight yesterday tomorrow now later afterwards afterward
    moreover nevertheless nonetheless thus therefore hence indeed besides once again also maybe otherwise likewise
    elsewhere furthermore sometimes often soon eventually finally suddenly presently and but or so for when while after
    before since because although though if until unless as in at on""".split()
)
"""What opens a sentence in front of a name and is none itself, whatever the model takes it for."""
_OF_MEN = frozenset("mr sir lord king prince duke earl count baron uncle grandpa".split())
_OF_WOMEN = frozenset("mrs ms miss dame lady queen princess duchess countess baroness aunt auntie grandma".split())
_PLAYS = frozenset("stars star starred starring cast appears appeared returns returned".split())
OFTEN = 3
"""Places: so often a single word must be somebody by itself before less will do."""
USUAL = 3
"""Binary logarithm of how often a word stands in lower case in the counted texts: four times and more."""


@dataclass(slots=True)
class Mention:
    """One place that names somebody."""

    span: Span
    first: int
    """Its first token."""
    last: int
    """Its last token."""
    parts: list[str]
    """The folded words of the name."""
    person: int = -1
    gender: str = ""
    """What a title in front tells: ``m``, ``f`` or nothing."""
    subject: bool = False
    probability: float = 1.0
    suffix: str = ""
    """Which of several with one name: ``jr``, ``sr``, ``ii`` and so on, or nothing."""
    given: int = -1
    """Where the given names begin in a name with the surname first: "Fairley, Joan"."""
    introduced: bool = False
    """Whether somebody comes up here under a given name alone: "stars as Casey"."""


def find_mentions(parsed: Parsed) -> list[Mention]:
    """Return every place that names somebody, in order.

    Three passes: names in full are found first, then shorter ones with less evidence where they repeat a
    word of one; last goes what bears a person's name and is none.
    """
    features = NameFeatures(parsed)
    chances, inside = likely_words(features)
    found = join_by_names(features, chances, stretches(features, inside))
    known = {part for first, last in found if last > first for part in _parts(parsed, first, last)}
    _take_in_known(features, chances, inside, known)
    for index in features.eligible:
        if not inside[index] and chances[index] >= TITLED and stands_alone(features, index, chances[index]):
            inside[index] = True
    mentions: list[Mention] = []
    for first, last in join_by_names(features, chances, stretches(features, inside)):
        last = with_numeral(features, first, with_second_half(features, first, last))  # noqa: PLW2901
        mention = _mention(parsed, with_particles(features, first, known), last)
        if mention is None or is_institution(parsed, mention.last):
            continue
        own = [chances[i] for i in range(mention.first, mention.last + 1) if chances[i] > 0]
        mention.probability = sum(own) / len(own) if own else 0.0
        mentions.append(mention)
    return _with_references(features, _without_things(features, _agreeing(parsed, features, mentions)))


def _with_references(features: NameFeatures, mentions: list[Mention]) -> list[Mention]:
    """Put names with the surname first in place of the halves found of them."""
    parsed = features.parsed
    inverted: list[Mention] = []
    for span, given in inverted_names(parsed):
        mention = mention_at(parsed, span)
        names = words(parsed.text[given : span.end])
        if mention is None or not names or not (len(names[0]) == 1 or _is_given_name(features, names[0])):
            continue
        capitals = [i for i in range(mention.first, mention.last + 1) if features.capital[i]]
        if all(parsed.tokens[i].entity in ("GPE", "LOC") for i in capitals):
            continue
        family = words(parsed.text[span.start : given])
        mention.given, mention.parts = given, names + family
        inverted.append(mention)
    taken = {index for mention in inverted for index in range(mention.first, mention.last + 1)}
    return sorted([*(m for m in mentions if m.first not in taken), *inverted], key=lambda m: m.span)


def _take_in_known(features: NameFeatures, chances: list[float], inside: list[bool], known: set[str]) -> None:
    """Take words for names that are a surname or given name of somebody named in full elsewhere."""
    tokens = features.tokens
    for index in features.eligible:
        if inside[index] or features.folds[index] not in known:
            continue
        first, last = features.runs[index]
        # "LEE: I was there." in a transcript.
        speaks = tokens[index].text.isupper() and index + 1 < len(tokens) and tokens[index + 1].text == ":"
        if chances[index] < KNOWN and not (speaks and last == index + 1) and not shows_person(features, index, index):
            continue
        inside[index] = last - first == 1 or all(
            inside[i] or i == index or is_title(tokens[i].text) for i in range(first, last)
        )


def _mention(parsed: Parsed, first: int, last: int) -> Mention | None:
    """Make the mention of a stretch of tokens: without titles, what the page glued to it, and stray ends."""
    span = trim(parsed.text, parsed.tokens[first].start, parsed.tokens[last].end)
    span = without_glue(parsed.text, span) if span else None
    mention = mention_at(parsed, span) if span else None
    return _without_stray_ends(parsed, mention) if mention else None


def _without_things(features: NameFeatures, mentions: list[Mention]) -> list[Mention]:
    """Leave out what is no person, and single words that then nothing explains."""
    lone = {features.folds[m.last] for m in mentions if len(m.parts) == 1}
    found = {index for m in mentions for index in range(m.first, m.last + 1)}
    others = [i for i in features.eligible if i not in found and features.folds[i] in lone]
    evidence = Evidence(features, [*((m.first, m.last) for m in mentions), *((i, i) for i in others)])
    firms = companies(features)
    full: list[Mention] = []
    things: set[str] = set()
    for mention in mentions:
        if len(mention.parts) < 2:
            continue
        if not evidence.is_thing(mention.first, mention.last, mention.probability):
            full.append(mention)
        elif not evidence.is_title_of_work(mention.first, mention.last):
            things.update(mention.parts)
    known = {part for mention in full for part in _ends(mention.parts)}
    single = [m for m in mentions if len(m.parts) == 1]
    alone = Counter(
        m.parts[0]
        for m in single
        if m.parts[0] not in known and _is_somebody_alone(features, evidence, m, firms | things)
    )
    # Who is surely named by one word again and again is named by it wherever nothing speaks against it.
    known |= {word for word, count in alone.items() if count >= OFTEN}
    kept = [
        m
        for m in single
        if (
            _is_known(evidence, m, firms)
            if m.parts[0] in known
            else _is_somebody_alone(features, evidence, m, firms | things)
        )
    ]
    return sorted([*full, *kept], key=lambda m: m.span)


def _is_known(evidence: Evidence, mention: Mention, firms: set[str]) -> bool:
    """Tell whether a word that is part of a known name names somebody here."""
    here = evidence.at(mention.first, mention.last)
    firm = not here and mention.parts[0] in firms and evidence.is_mostly_thing(mention.parts[0])
    return here >= 0 and not firm


def _is_somebody_alone(features: NameFeatures, evidence: Evidence, mention: Mention, others: set[str]) -> bool:
    """Tell whether a word that no full name explains names somebody here; `others` are words of firms and things."""
    first, last = mention.first, mention.last
    if evidence.is_thing(first, last, mention.probability):
        return False
    if mention.parts[0] not in others and stands_alone(features, last, mention.probability):
        return True
    return evidence.at(first, last) > 0 and features.runs[last][1] == last + 1


def _ends(parts: list[str]) -> list[str]:
    return [part for part in (parts[0], parts[-1]) if len(part) > 1]


def _agreeing(parsed: Parsed, features: NameFeatures, mentions: list[Mention]) -> list[Mention]:
    """Cut words off long names that the same name elsewhere has not: "Crooked Ann Lee", "Ann Lee Says"."""
    counts = Counter(tuple(mention.parts) for mention in mentions if len(mention.parts) > 1)
    found: list[Mention] = []
    for mention in mentions:
        tokens = [i for i in range(mention.first, mention.last + 1) if features.capital[i]]
        first, last = mention.first, mention.last
        for index, following in itertools.pairwise(tokens[1:-1]):
            if is_title(parsed.tokens[index].text):
                first = following
        if len(tokens) > 2 and first == mention.first and _is_noun(features, tokens[0]):
            first = tokens[1]
        elif len(tokens) > 1 and first == mention.first:
            first = _whole_given(features, first)
        parts = tuple(mention.parts)
        if first == mention.first and len(parts) > 2 and len(tokens) == len(parts):
            if counts[parts[1:]] > 0 and not _is_given(features, tokens[0]):
                first = tokens[1]
            elif counts[parts[:-1]] > 0 and parsed.tokens[tokens[-1]].lower in STRENGTH:
                last = tokens[-2]
        if (first, last) != (mention.first, mention.last):
            shorter = mention_at(parsed, Span(parsed.tokens[first].start, parsed.tokens[last].end))
            if shorter is not None:
                shorter.probability = mention.probability
                mention = shorter  # noqa: PLW2901 - the rest of the loop goes on with the shorter one
        found.append(mention)
    return found


def _is_noun(features: NameFeatures, index: int) -> bool:
    """Tell whether a word is usual in lower case and never a given name: "Reader Ann Lee writes"."""
    given, family, _, lower, _ = features.lists.get(features.folds[index], UNKNOWN)
    listed, _ = features.listed.get(features.folds[index], (0, 0))
    return lower >= USUAL and not given and not listed and not family


def _whole_given(features: NameFeatures, first: int) -> int:
    """Return where a name begins whose given name has a hyphen: "Mei-Ling Strand"."""
    tokens = features.tokens
    if first < 2 or tokens[first - 1].text != "-" or not features.capital[first - 2]:
        return first
    before, close = tokens[first - 2], tokens[first].start - tokens[first - 2].end == 1
    return first - 2 if close and before.lower not in _BEFORE_HYPHEN else first


def _is_given_name(features: NameFeatures, word: str) -> bool:
    """Tell whether a folded word is known as a given name at all."""
    return max(features.lists.get(word, UNKNOWN)[0], features.listed.get(word, (0, 0))[0]) > 0


def _is_given(features: NameFeatures, index: int) -> bool:
    given, _, other, lower, _ = features.lists.get(features.folds[index], UNKNOWN)
    initial = len(features.folds[index]) == 1
    return initial or (given > 0 and given >= max(other, lower) - 1)


def _without_stray_ends(parsed: Parsed, mention: Mention) -> Mention:
    """Cut off what only opens a sentence ("Broker Ann Lee", "Will Lee go?", "Meanwhile Lee"), a last abbreviation."""
    if len(mention.parts) < 2:
        return mention
    start, end = mention.span
    first, last = parsed.tokens[mention.first], parsed.tokens[mention.last]
    opens, past = parsed.sentences[first.sentence]
    if mention.first == opens and (
        (len(mention.parts) > 2 and first.lower in HUMAN)
        or first.tag == "VB"
        or (first.tag == "MD" and any(token.text == "?" for token in parsed.tokens[past - 2 : past]))
        or (first.lower in _OPENERS)
    ):
        start = parsed.tokens[mention.first + 1].start
    if (
        len(last.text) > 2
        and last.text.isupper()
        and not parsed.tokens[last.index - 1].text.isupper()
        and folded(last.text) not in SUFFIXES
        and not is_numeral(last.text)
    ):
        end = parsed.tokens[mention.last - 1].end
    return (mention_at(parsed, Span(start, end)) if start < end else None) or mention


def _parts(parsed: Parsed, first: int, last: int) -> list[str]:
    """Return the words of a stretch that can stand for the whole name: its first and last."""
    span = trim(parsed.text, parsed.tokens[first].start, parsed.tokens[last].end)
    parts = words(span.of(parsed.text)) if span else []
    return [part for part in (parts[:1] + parts[-1:]) if len(part) > 1] if len(parts) > 1 else []


def mention_at(parsed: Parsed, span: Span) -> Mention | None:
    """Make a mention of a span that covers whole tokens."""
    first = bisect.bisect_right(parsed.starts, span.start) - 1
    last = bisect.bisect_left(parsed.starts, span.end) - 1
    parts = words(span.of(parsed.text))
    if first < 0 or last < first or not parts:
        return None
    before = parsed.tokens[first - 1].lower.rstrip(".") if first else ""
    gender = "f" if before in _OF_WOMEN else "m" if before in _OF_MEN else ""
    subject = parsed.tokens[last].dependency in ("nsubj", "nsubjpass")
    ending = folded(span.of(parsed.text).rsplit(maxsplit=1)[-1])
    suffix = ending if ending in SUFFIXES and ending not in ("phd", "md", "esq") else ""
    introduced = first > 1 and _introduces(parsed, first)
    return Mention(span, first, last, parts, gender=gender, subject=subject, suffix=suffix, introduced=introduced)


def _introduces(parsed: Parsed, first: int) -> bool:
    """Tell whether a part in a play or the like is named: "Haley Lu stars as Casey", "plays Emily"."""
    before, earlier = parsed.tokens[first - 1], parsed.tokens[first - 2]
    if before.lower == "as":
        return earlier.text[0].isupper() or earlier.text == "(" or earlier.lower in _PLAYS
    return before.lower in ("plays", "playing", "portrays")
