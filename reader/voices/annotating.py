# SPDX-License-Identifier: MIT
"""The way of a text through this room: quotations, people, sources, names."""

from __future__ import annotations

from reader.article import Person, Quote, QuoteKind, Voices
from reader.voices.attribution import attribute, quoted_tokens
from reader.voices.descriptions import describe
from reader.voices.kinds import is_speech
from reader.voices.marks import Quotation
from reader.voices.mentions import find_mentions
from reader.voices.model import parse
from reader.voices.people import group, name_people
from reader.voices.pronouns import learn_genders
from reader.voices.speakers import SpeakerFinder

ENGINE = "verbatim-voices 1"
GATE = 0.5
"""A name is shown from this confidence on."""


def annotate_english(text: str, quotations: list[Quotation]) -> Voices:
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
    quotes: list[Quote] = []
    for attribution in attributions:
        quotation = attribution.frame.quotation
        speech = is_speech(attribution)
        if not speech or attribution.source is None:
            quotes.append(Quote(quotation.start, quotation.end, QuoteKind.SPEECH if speech else QuoteKind.OTHER))
            continue
        person, confidence = speakers.name(attribution)
        name = people[person].name if person >= 0 and confidence >= GATE else None
        quotes.append(
            Quote(quotation.start, quotation.end, QuoteKind.SPEECH, name, attribution.source.span, round(confidence, 3))
        )
    found = tuple(Person(person.name, tuple(m.span for m in person.mentions), person.role) for person in people)
    return Voices(found, tuple(quotes), "en", ENGINE)
