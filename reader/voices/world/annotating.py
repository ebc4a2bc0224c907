# SPDX-License-Identifier: MIT
"""The way of a text in another language through this room."""

from __future__ import annotations

from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.voices.echoes import echoed
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.world.frames import FrameReader, outside
from reader.voices.world.installed import find_model, model_people
from reader.voices.world.kinds import KindContext, is_speech
from reader.voices.world.nicknames import nickname_mentions, nicknames, with_nicknames
from reader.voices.world.people import find_mentions
from reader.voices.world.phrases import NO_PHRASES, phrases
from reader.voices.world.polish import name_by_nominative
from reader.voices.world.resolving import Resolver
from reader.voices.world.scripts import SCRIPTS, annotate_script
from reader.voices.world.subjects import Found, Subjects
from reader.voices.world.words import split_words

GATE = 0.6
"""A name is shown from this confidence on: without a grammar only a frame of its own gives it."""
LONGEST_TEXT = 1_000_000
"""Code points an installed model reads, as in English."""


def annotate_other(text: str, quotations: list[Quotation], language: str, engine: str) -> Voices:
    """Find the people of a text in another language and who said its quotations."""
    model = find_model(language)
    seen = model_people(text[:LONGEST_TEXT], model) if model is not None else []
    if language in SCRIPTS:
        return annotate_script(text, quotations, language, engine, seen=seen)
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
    context = KindContext(words, table)
    nicknamed = {q for q, _ in nicknames(text, quotations)}
    quotes: list[Quote] = []
    for quotation, source in zip(quotations, found, strict=True):
        speech = is_speech(text, quotation, source, language, context) and quotation not in nicknamed
        person, sure = resolver.person(source)
        confidence = round(source.probability * sure, 3)
        name = people[person].name if person >= 0 and confidence >= GATE else None
        quotes.append(_quote(quotation, source, speech, name, confidence))
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
