# SPDX-License-Identifier: MIT
"""The way of a text through this room: quotations, people, sources, names."""

from __future__ import annotations

from reader.article import Person, Quote, QuoteKind, Voices
from reader.voices.attribution import attribute, quoted_tokens
from reader.voices.descriptions import describe
from reader.voices.kinds import is_speech, speech_probabilities
from reader.voices.marks import Quotation
from reader.voices.mentions import find_mentions
from reader.voices.model import parse
from reader.voices.people import group, name_people
from reader.voices.pronouns import learn_genders
from reader.voices.speakers import SpeakerFinder

GATE = 0.35
"""A name is shown from this confidence on."""


def annotate_english(text: str, quotations: list[Quotation], engine: str) -> Voices:
    """Find the people of an English text and who said its quotations."""
    parsed = parse(text)
    mentions = find_mentions(parsed)
    people = group(mentions)
    name_people(text, people)
    descriptions = describe(parsed, mentions, people)
    attributions = attribute(parsed, quotations, mentions, people)
    quoted = quoted_tokens(parsed, [a.frame for a in attributions])
    learn_genders(parsed, people, quoted)
    speakers = SpeakerFinder(parsed, people, descriptions, quoted)
    chances = speech_probabilities(parsed, attributions)
    quotes: list[Quote] = []
    for attribution, chance in zip(attributions, chances, strict=True):
        quotation = attribution.frame.quotation
        speech = is_speech(attribution, chance)
        kind = QuoteKind.SPEECH if speech else QuoteKind.OTHER
        person, confidence = speakers.name(attribution)
        if not speech:
            confidence *= min(1.0, 2 * chance)
        name = people[person].name if person >= 0 and confidence >= GATE else None
        span = attribution.source.span if attribution.source is not None else None
        quotes.append(Quote(quotation.start, quotation.end, kind, name, span, round(confidence, 3)))
    found = tuple(Person(person.name, tuple(m.span for m in person.mentions), person.role) for person in people)
    return Voices(found, tuple(quotes), "en", engine)
