# SPDX-License-Identifier: MIT
"""The way of a text in another language through this room."""

from __future__ import annotations

import bisect

from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.voices.echoes import echoed
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.pronouns import MOST_MENTIONS, given_genders
from reader.voices.world.cyrillic import CYRILLIC
from reader.voices.world.cyrillic_frames import CyrillicFrames
from reader.voices.world.cyrillic_people import CyrillicPeople, name_in_subject_case
from reader.voices.world.cyrillic_words import cyrillic_words
from reader.voices.world.frames import Found, FrameReader, outside
from reader.voices.world.installed import find_model, model_people
from reader.voices.world.nicknames import nickname_mentions, nicknames, with_nicknames
from reader.voices.world.people import find_mentions
from reader.voices.world.phrases import NO_PHRASES, phrases
from reader.voices.world.polish import name_by_nominative
from reader.voices.world.unspaced import find_names
from reader.voices.world.unspaced_frames import read_unspaced_frames
from reader.voices.world.words import split_words

GATE = 0.6
"""A name is shown from this confidence on: without a grammar only a frame of its own gives it."""
UNSPACED = frozenset(["zh", "ja", "ko", "ar", "fa"])
KNOWN_GENDER = 0.8
UNKNOWN_GENDER = 0.71
"""How often the last person named is the one a pronoun means; with a gender that fits it is surer."""
LONGEST_TEXT = 1_000_000
"""Code points an installed model reads, as in English."""
SPEECH = 0.6
"""A shorter quotation is speech from this probability of its source on."""
SURE_WORDS = 7
"""As many words are speech."""


def annotate_other(text: str, quotations: list[Quotation], language: str, engine: str) -> Voices:
    """Find the people of a text in another language and who said its quotations."""
    model = find_model(language)
    seen = model_people(text[:LONGEST_TEXT], model) if model is not None else []
    if language in CYRILLIC:
        return _cyrillic(text, quotations, language, engine, seen)
    if language in UNSPACED:
        mentions = find_names(text, language, seen)
        people = group(mentions)
        found = read_unspaced_frames(text, mentions, quotations, language)
    else:
        table = phrases(language)
        if table is None:
            people = group(find_mentions(split_words(text), NO_PHRASES, language, seen)) if seen else []
            name_people(text, people)
            return Voices(_named(people), tuple(Quote(q.start, q.end) for q in quotations), language, engine)
        words = split_words(text)
        called = without_titles(text, find_mentions(words, table, language, seen), quotations)
        mentions = _merged(called, nickname_mentions(words, quotations))
        people = with_nicknames(group(mentions))
        found = FrameReader(words, table, mentions, quotations, language).read()
    name_people(text, people)
    if language == "pl":
        name_by_nominative(text, people)
    free = outside(mentions, quotations)
    nicknamed = {q for q, _ in nicknames(text, quotations)}
    quotes: list[Quote] = []
    for quotation, source in zip(quotations, found, strict=True):
        speech = _is_speech(text, quotation, source, language) and quotation not in nicknamed
        person, sure = _person(source, free, people)
        confidence = round(source.probability * sure, 3)
        name = people[person].name if person >= 0 and confidence >= GATE else None
        quotes.append(_quote(quotation, source, speech, name, confidence))
    return Voices(_named(people), tuple(echoed(text, quotes, quotations)), language, engine)


def _cyrillic(text: str, quotations: list[Quotation], language: str, engine: str, seen: list[Span]) -> Voices:
    """Find the people of a Russian, Ukrainian or Belarusian text and who said its quotations."""
    words, table = split_words(text), cyrillic_words(language)
    mentions = _merged(CyrillicPeople(words, table, seen).find(), nickname_mentions(words, quotations))
    people = with_nicknames(group(mentions))
    name_in_subject_case(text, people)
    nicknamed = {q for q, _ in nicknames(text, quotations)}
    readings = CyrillicFrames(words, table, mentions, people, quotations).read()
    quotes: list[Quote] = []
    for quotation, reading in zip(quotations, readings, strict=True):
        found = reading.found
        name = people[found.mention.person].name if found.mention and found.probability >= GATE else None
        speech = reading.speech and quotation not in nicknamed
        quotes.append(_quote(quotation, found, speech, name, round(found.probability if found.mention else 0.0, 3)))
    return Voices(_named(people), tuple(echoed(text, quotes, quotations)), language, engine)


def _named(people: list[KnownPerson]) -> tuple[Person, ...]:
    return tuple(Person(p.name, tuple(m.span for m in p.mentions), p.role) for p in people)


def _quote(quotation: Quotation, found: Found, speech: bool, name: str | None, confidence: float) -> Quote:
    """Assemble the answer: sources are told of speech only."""
    if not speech or found.span is None:
        return Quote(quotation.start, quotation.end, QuoteKind.SPEECH if speech else QuoteKind.OTHER)
    return Quote(quotation.start, quotation.end, QuoteKind.SPEECH, name, found.span, confidence)


def _is_speech(text: str, quotation: Quotation, found: Found, language: str) -> bool:
    """Tell whether marks hold speech: with a frame, with many words, after a dash."""
    inside = text[quotation.start : quotation.end]
    size = len(inside) / 3 if language in ("zh", "ja") else len(inside.split())
    if not quotation.mark:
        return True
    if quotation.mark in ("《", "『", "〈"):
        return False
    return found.probability >= SPEECH or size >= SURE_WORDS or quotation.mark == "—" or quotation.continues


def _merged(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """Join two lists of mentions; where they overlap the second's count."""
    taken = {index for other in others for index in range(other.first, other.last + 1)}
    kept = [m for m in mentions if not taken.intersection(range(m.first, m.last + 1))]
    return sorted([*kept, *others], key=lambda m: m.span)


def without_titles(text: str, mentions: list[Mention], quotations: list[Quotation]) -> list[Mention]:
    """Leave out what alone fills marks and stands nowhere else: the title of a work, the name of a ship."""
    marked = {_bare(text, quotation) for quotation in quotations if quotation.mark and quotation.mark != "—"}
    free = {tuple(mention.parts) for mention in mentions if mention.span not in marked}
    parts = {part for name in free for part in name}
    return [m for m in mentions if m.span not in marked or not parts.isdisjoint(m.parts)]


def _bare(text: str, quotation: Quotation) -> Span:
    start, end = quotation.start, quotation.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)


def _person(found: Found, outside_mentions: list[Mention], people: list[KnownPerson]) -> tuple[int, float]:
    """Return whom a source means: a mention itself, a pronoun the last fitting person before it."""
    if found.mention is not None:
        return found.mention.person, 1.0
    if found.pronoun not in ("m", "f") or found.span is None:
        return -1, 0.0
    at = bisect.bisect_left(outside_mentions, found.span.start, key=lambda m: m.span.start)
    earlier = outside_mentions[max(0, at - MOST_MENTIONS) : at]
    fitting = [m for m in earlier if _gender(people[m.person]) in ("", found.pronoun)]
    if not fitting:
        return -1, 0.0
    known = _gender(people[fitting[-1].person]) == found.pronoun
    return fitting[-1].person, KNOWN_GENDER if known or len(people) == 1 else UNKNOWN_GENDER


def _gender(person: KnownPerson) -> str:
    """Return what a given name tells: ``m``, ``f`` or nothing."""
    if len(person.parts) < 2:
        return ""
    men, women = given_genders().get(person.parts[0], (0, 0))
    if men != women:
        return "m" if men > women else "f"
    return "f" if person.parts[0].endswith(("a", "а", "я")) else ""
