# SPDX-License-Identifier: MIT
"""The way of a text in another language through this room."""

from __future__ import annotations

from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.voices.echoes import echoed
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.world.cyrillic import CYRILLIC
from reader.voices.world.cyrillic_frames import CyrillicFrames
from reader.voices.world.cyrillic_people import CyrillicPeople, name_in_subject_case
from reader.voices.world.cyrillic_words import cyrillic_words
from reader.voices.world.frames import FrameReader, outside
from reader.voices.world.installed import find_model, model_people
from reader.voices.world.kinds import KindContext, is_speech
from reader.voices.world.nicknames import nickname_mentions, nicknames, with_nicknames
from reader.voices.world.people import find_mentions
from reader.voices.world.phrases import NO_PHRASES, phrases
from reader.voices.world.polish import name_by_nominative
from reader.voices.world.resolving import Resolver
from reader.voices.world.subjects import Found, Subjects
from reader.voices.world.unspaced import find_names
from reader.voices.world.unspaced_frames import read_unspaced_frames
from reader.voices.world.words import split_words

GATE = 0.6
"""A name is shown from this confidence on: without a grammar only a frame of its own gives it."""
UNSPACED = frozenset(["zh", "ja", "ko", "ar", "fa"])
LONGEST_TEXT = 1_000_000
"""Code points an installed model reads, as in English."""


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
        words, table = split_words(text), NO_PHRASES
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
    resolver = Resolver(words, Subjects(words, table, mentions, language), people, free)
    context = KindContext(words, table) if table is not NO_PHRASES else None
    nicknamed = {q for q, _ in nicknames(text, quotations)}
    quotes: list[Quote] = []
    for quotation, source in zip(quotations, found, strict=True):
        speech = is_speech(text, quotation, source, language, context) and quotation not in nicknamed
        person, sure = resolver.person(source)
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
