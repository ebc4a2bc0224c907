# SPDX-License-Identifier: MIT
"""Where an English text names people: a trained judgement on each capitalised word, joined to names."""

from __future__ import annotations

import bisect
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reader.article import Span
from reader.voices.institutions import companies, is_institution
from reader.voices.lexicon import HUMAN
from reader.voices.model import Parsed, Token
from reader.voices.name_features import UNKNOWN, NameFeatures
from reader.voices.names import PARTICLES, SUFFIXES, folded, is_title, trim, words
from reader.voices.trees import Forest, read_forest, read_weights
from reader.voices.verbs import STRENGTH

SURE = 0.65
"""A word is part of a name from this probability on: best balance on kept-out training articles."""
NEIGHBOUR = 0.4
"""Beside a sure word less is enough."""
GIVEN = 0.06
"""And still less for a usual given name in front of a sure word."""
HEAD = 0.15
"""Less than a neighbour's too where the word opens the run of capitalised words."""
KNOWN = 0.2
"""A word that is the surname or given name of somebody named in full elsewhere in the document."""
_AFTER_HYPHEN = frozenset(["led", "era", "run", "ish", "like", "born", "type", "free", "pro"])
_BEFORE_HYPHEN = frozenset(["anti", "pro", "ex", "non", "post", "pre", "then", "former", "mid", "co", "vice"])
_OPENERS = frozenset(
    """meanwhile however instead perhaps still yet then today tonight yesterday tomorrow now later afterwards afterward
    moreover nevertheless nonetheless thus therefore hence indeed besides once again also maybe otherwise likewise
    elsewhere furthermore sometimes often soon eventually finally suddenly presently and but or so for when while after
    before since because although though if until unless as in at on""".split()
)
"""What opens a sentence in front of a name and is none itself, whatever the model takes it for."""
USUAL = 3
"""Binary logarithm of how often a word stands in lower case in the counted texts: four times and more."""
ALONE = 0.9
"""A single word that nobody named in full explains needs more."""


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


@lru_cache(maxsize=1)
def person_words() -> Forest:
    """Read the trained trees, once a process."""
    return read_forest(read_weights("person_words.json"))


def word_probabilities(parsed: Parsed, features: NameFeatures) -> list[float]:
    """Return for each token how likely it is part of a person's name; 0 for words without a capital."""
    chances = [0.0] * len(parsed.tokens)
    if features.eligible:
        scores = person_words().scores(np.array(features.rows(), dtype=np.float64))
        for index, chance in zip(features.eligible, 1 / (1 + np.exp(-scores)), strict=True):
            chances[index] = float(chance)
    return chances


def find_mentions(parsed: Parsed) -> list[Mention]:
    """Return every place that names somebody, in order.

    Two passes: names in full are found first, then shorter ones with less evidence where
    they repeat a word of one.
    """
    features = NameFeatures(parsed)
    chances = word_probabilities(parsed, features)
    _raise_shortened(features, chances)
    _raise_titled(features, chances)
    inside = _likely(features, chances)
    known = {
        part for first, last in _stretches(features, inside) if last > first for part in _parts(parsed, first, last)
    }
    tokens = parsed.tokens
    for index in features.eligible:
        if inside[index] or features.folds[index] not in known:
            continue
        first, last = features.runs[index]
        # "LEE: I was there." in a transcript.
        speaks = tokens[index].text.isupper() and index + 1 < len(tokens) and tokens[index + 1].text == ":"
        if chances[index] < KNOWN and not (speaks and last == index + 1):
            continue
        inside[index] = last - first == 1 or all(
            inside[i] or i == index or is_title(tokens[i].text) for i in range(first, last)
        )
    firms = companies(features)
    mentions: list[Mention] = []
    for first, last in _stretches(features, inside):
        span = trim(parsed.text, tokens[first].start, tokens[last].end)
        mention = mention_at(parsed, span) if span else None
        if mention is None:
            continue
        mention = _without_stray_ends(parsed, mention)
        if is_institution(parsed, mention.last):
            continue
        own = [chances[i] for i in range(mention.first, mention.last + 1) if chances[i] > 0]
        mention.probability = sum(own) / len(own) if own else 0.0
        explained = mention.parts[0] in known
        if len(mention.parts) > 1 or explained or (mention.probability >= ALONE and mention.parts[0] not in firms):
            mentions.append(mention)
    return _agreeing(parsed, features, mentions)


def _agreeing(parsed: Parsed, features: NameFeatures, mentions: list[Mention]) -> list[Mention]:
    """Cut words off long names that the same name elsewhere has not: "Crooked Ann Lee", "Ann Lee Says"."""
    counts = Counter(tuple(mention.parts) for mention in mentions if len(mention.parts) > 1)
    found: list[Mention] = []
    for mention in mentions:
        tokens = [i for i in range(mention.first, mention.last + 1) if features.capital[i]]
        first, last = mention.first, mention.last
        for index in tokens[1:-2]:
            if is_title(parsed.tokens[index].text):
                first = next(i for i in tokens if i > index)
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
    gender = "f" if before in ("mrs", "ms", "miss") else "m" if before == "mr" else ""
    subject = parsed.tokens[last].dependency in ("nsubj", "nsubjpass")
    return Mention(span, first, last, parts, gender=gender, subject=subject)


def _likely(features: NameFeatures, chances: list[float]) -> list[bool]:
    """Choose the words that are likely parts of names, and what stands beside them with less evidence."""
    tokens = features.parsed.tokens
    inside = [
        chance >= SURE
        and not (index and tokens[index - 1].text in ("#", "@") and tokens[index - 1].end == tokens[index].start)
        for index, chance in enumerate(chances)
    ]
    _raise_hyphenated(features, chances, inside)
    for index in reversed(features.eligible):
        if inside[index]:
            continue
        first, last = features.runs[index]
        following = next((i for i in range(index + 1, last) if features.capital[i]), -1)
        before = index > first and chances[index - 1] >= SURE
        after = following >= 0 and inside[following]
        if chances[index] >= NEIGHBOUR and (before or (after and following == index + 1)):
            inside[index] = True
        elif after and chances[index] >= GIVEN and not is_title(tokens[index].text):
            given, family, other, *_ = features.lists.get(features.folds[index], UNKNOWN)
            # Over particles ("Botic van de Zanschulp") what stands in front belongs to the name.
            usual = given > max(other, family - 2)
            heads_run = index == first and chances[index] >= HEAD and tokens[index].entity not in ("GPE", "NORP")
            inside[index] = following > index + 1 or usual or heads_run
    for index in features.eligible:
        # "Vann R. Orlop": before an initial stands a given name, however rare.
        first, last = features.runs[index]
        initial = first < index < last - 1 and len(tokens[index].text) == 2 and tokens[index].text[1] == "."
        surname = initial and (inside[index + 1] or chances[index + 1] >= NEIGHBOUR)
        if surname and chances[index - 1] >= GIVEN and not is_title(tokens[index - 1].text):
            inside[index - 1] = inside[index] = inside[index + 1] = True
    for index in features.eligible:
        # "Vincent van der Berg": so does what stands behind them.
        first, _ = features.runs[index]
        before = next((i for i in range(index - 1, first - 1, -1) if features.capital[i]), -1)
        joined = 0 <= before < index - 1 and all(tokens[i].text.islower() for i in range(before + 1, index))
        if joined and inside[before] and chances[before] >= SURE:
            inside[index] = True
    return inside


def _raise_shortened(features: NameFeatures, chances: list[float]) -> None:
    """Trust a name that stands in full and later, by its last word alone, speaks: "Femi Orlop scored. Orlop said".

    Firms and clubs speak too, but are seldom cut to their last word.
    """
    tokens = features.tokens
    places: dict[str, list[int]] = {}
    speaks: set[str] = set()
    for index in features.eligible:
        fold = features.folds[index]
        places.setdefault(fold, []).append(index)
        subject = tokens[index].dependency == "nsubj" and tokens[index].tag == "NNP"
        alone = features.runs[index] == (index, index + 1)
        if subject and alone and STRENGTH.get(tokens[tokens[index].head].lower, 0) == 2:
            speaks.add(fold)
    for fold in sorted(speaks):
        if max(chances[index] for index in places[fold]) < NEIGHBOUR:
            continue
        full = [i for i in places[fold] if features.runs[i][1] == i + 1 and features.runs[i][0] < i]
        full = [i for i in full if _can_be_given(features, i - 1)]
        if full:
            for index in places[fold]:
                if index in full or features.runs[index] == (index, index + 1):
                    chances[index] = max(chances[index], ALONE)
            for index in full:
                chances[index - 1] = max(chances[index - 1], NEIGHBOUR)


def _raise_titled(features: NameFeatures, chances: list[float]) -> None:
    """Trust two words behind a title in lower case: "captain Dai Orlop"."""
    tokens = features.tokens
    for index in features.eligible:
        first, last = features.runs[index]
        if index != last - 1 or last - first != 2 or not first or chances[index] < NEIGHBOUR:
            continue
        before = tokens[first - 1]
        if before.text.islower() and is_title(before.text) and before.sentence == tokens[first].sentence:
            chances[index] = max(chances[index], SURE)
            chances[first] = max(chances[first], NEIGHBOUR)


def _can_be_given(features: NameFeatures, index: int) -> bool:
    """Tell whether a word in front of a surname is no noun, title or place."""
    given, _, other, lower, outside = features.lists.get(features.folds[index], UNKNOWN)
    token = features.tokens[index]
    usual = max(other, lower, outside) > max(given, features.listed.get(features.folds[index], (0, 0))[0])
    return token.tag == "NNP" and not usual and not is_title(token.text) and token.entity not in ("GPE", "NORP", "LOC")


def _raise_hyphenated(features: NameFeatures, chances: list[float], inside: list[bool]) -> None:
    """Take in names such as "Kim Jong-un": two capitals, the second with a short lower-case half."""
    tokens = features.parsed.tokens
    for index in features.eligible:
        first, _ = features.runs[index]
        if index > first and _with_suffix(tokens, index) == index + 2 and tokens[index + 1].text == "-":
            pair = (index - 1, index)
            named = any(tokens[i].entity == "PERSON" for i in pair) or max(chances[i] for i in pair) >= NEIGHBOUR
            if named and features.capital[index - 1] and tokens[index + 2].lower not in _AFTER_HYPHEN:
                inside[index] = inside[index - 1] = True


def _stretches(features: NameFeatures, inside: list[bool]) -> list[tuple[int, int]]:
    """Join the words that are likely names to stretches of tokens, joiners between them included."""
    tokens = features.parsed.tokens
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        if not inside[index]:
            index += 1
            continue
        last = index
        while (following := _next_inside(tokens, inside, last)) >= 0:
            last = following
        last = _with_suffix(tokens, last)
        found.append((index, last))
        index = last + 1
    return found


def _next_inside(tokens: list[Token], inside: list[bool], last: int) -> int:
    """Return the next token of the same name after `last`, over particles and hyphens; -1 where it ends."""
    at = last + 1
    while at < len(tokens) and at <= last + 4 and tokens[at].paragraph == tokens[last].paragraph:
        if inside[at]:
            return at
        close = tokens[at].start == tokens[at - 1].end
        joins = (tokens[at].text == "-" and close) or (
            tokens[at].text.islower() and folded(tokens[at].text) in PARTICLES and not close
        )
        if not joins:
            return -1
        at += 1
    return -1


def _with_suffix(tokens: list[Token], last: int) -> int:
    """Take along what follows: the second half of "Kim Jong-un", the "Jr." of "James Kennedy Jr."."""
    if last + 2 < len(tokens) and tokens[last + 1].text == "-" and tokens[last + 1].start == tokens[last].end:
        tail = tokens[last + 2]
        if (
            tail.start == tokens[last + 1].end
            and tail.text.islower()
            and len(tail.text) <= 4
            and tail.text not in _AFTER_HYPHEN
        ):
            return last + 2
    following = last + 1
    if following < len(tokens) and tokens[following].text == ",":
        following += 1
    if (
        following < len(tokens)
        and tokens[following].text[0].isupper()
        and folded(tokens[following].text) in ("jr", "sr")
    ):
        return following
    return last
