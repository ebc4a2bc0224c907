# SPDX-License-Identifier: MIT
"""The way of a text in another language through this room."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.voices.echoes import echoed
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.world.frames import FrameReader
from reader.voices.world.installed import find_model, model_people
from reader.voices.world.kinds import KindContext
from reader.voices.world.nicknames import nickname_mentions, nicknames, with_nicknames
from reader.voices.world.people import find_mentions
from reader.voices.world.phrases import NO_PHRASES, Phrases, phrases
from reader.voices.world.polish import name_by_nominative
from reader.voices.world.readings import Reading
from reader.voices.world.resolving import Resolver
from reader.voices.world.scripts import SCRIPTS, read_script
from reader.voices.world.standing import merged
from reader.voices.world.words import split_words

GATE = 0.6
"""A name is shown from this confidence on: without a grammar only a frame of its own gives it."""
LONGEST_TEXT = 1_000_000
"""Code points an installed model reads, as in English."""


def annotate_other(text: str, quotations: list[Quotation], language: str, engine: str) -> Voices:
    """Find the people of a text in another language and who said its quotations."""
    model = find_model(language)
    seen = model_people(text[:LONGEST_TEXT], model) if model is not None else []
    table = phrases(language)
    named = nicknames(text, quotations)
    if language in SCRIPTS:
        people, readings = read_script(text, quotations, language, seen, named)
    elif table is not None:
        people, readings = _read_latin(text, quotations, language, table, seen=seen, named=named)
    else:
        people = group(find_mentions(split_words(text), NO_PHRASES, language, seen)) if seen else []
        name_people(text, people)
        return Voices(_persons(people), tuple(Quote(q.start, q.end) for q in quotations), language, engine)
    nicknamed = {quotation for quotation, _ in named}
    quotes = [
        _quote(quotation, reading, people, speech=reading.speech and quotation not in nicknamed)
        for quotation, reading in zip(quotations, readings, strict=True)
    ]
    return Voices(_persons(people), tuple(echoed(text, quotes, quotations)), language, engine)


def _read_latin(
    text: str,
    quotations: list[Quotation],
    language: str,
    table: Phrases,
    *,
    seen: Sequence[Span],
    named: Sequence[tuple[Quotation, Span]],
) -> tuple[list[KnownPerson], list[Reading]]:
    words = split_words(text)
    called = without_titles(text, find_mentions(words, table, language, seen), quotations)
    mentions = merged(called, nickname_mentions(words, named))
    people = with_nicknames(group(mentions))
    frames = FrameReader(words, table, mentions, quotations, language)
    found = frames.read()
    name_people(text, people)
    if language == "pl":
        name_by_nominative(text, people)
    resolver = Resolver(words, frames.subjects, people, frames.outside)
    context = KindContext(words, table)
    readings = [
        Reading(resolver.resolved(source), context.is_speech(quotation, source))
        for quotation, source in zip(quotations, found, strict=True)
    ]
    return people, readings


def _persons(people: list[KnownPerson]) -> tuple[Person, ...]:
    return tuple(Person(p.name, tuple(m.span for m in p.mentions), p.role) for p in people)


def _quote(quotation: Quotation, reading: Reading, people: list[KnownPerson], *, speech: bool) -> Quote:
    """Assemble the answer: sources are told of speech only, and a name is shown from the gate on."""
    found = reading.found
    if not speech or found.span is None:
        return Quote(quotation.start, quotation.end, QuoteKind.SPEECH if speech else QuoteKind.OTHER)
    confidence = round(found.probability, 3) if found.mention is not None else 0.0
    name = people[found.mention.person].name if found.mention is not None and confidence >= GATE else None
    return Quote(quotation.start, quotation.end, QuoteKind.SPEECH, name, found.span, confidence)


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
