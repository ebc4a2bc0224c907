# SPDX-License-Identifier: MIT
"""The way of a text through this room: quotations, people, sources, names."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.voices.attribution import Attribution, attribute
from reader.voices.descriptions import describe
from reader.voices.echoes import echoed
from reader.voices.kinds import are_speech, speech_probabilities
from reader.voices.marks import Quotation
from reader.voices.mentions import find_mentions
from reader.voices.model import parse
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.pronouns import learn_genders
from reader.voices.quote_frames import quoted_tokens
from reader.voices.speakers import SpeakerFinder
from reader.voices.turns import in_turns

GATE = 0.35
"""A name is shown from this confidence on: below it two in five were wrong on the checking articles."""

MOST_QUOTATIONS = 1_500
"""More are no article; the rest stay without a source."""
LONGEST_TEXT = 1_000_000
"""Code points read for people and sources, some 200 pages of news: about fifteen seconds."""


def annotate_english(text: str, quotations: list[Quotation], engine: str, code: Sequence[Span] = ()) -> Voices:
    """Find the people of an English text and who said its quotations; nothing is read in `code`."""
    parsed = parse(text[:LONGEST_TEXT], code)
    attributed = [q for q in quotations[:MOST_QUOTATIONS] if q.end <= LONGEST_TEXT] if parsed.tokens else []
    mentions = find_mentions(parsed)
    people = group(mentions)
    name_people(text, people)
    descriptions = describe(parsed, mentions, people)
    attributions = attribute(parsed, attributed, mentions, people)
    quoted = quoted_tokens(parsed, [a.frame for a in attributions])
    learn_genders(parsed, people, quoted)
    speakers = SpeakerFinder(parsed, people, descriptions, quoted)
    chances = speech_probabilities(parsed, attributions)
    speech = are_speech(parsed, attributions, chances)
    weighed = zip(attributions, chances, speech, strict=True)
    quotes = [_quote(a, chance, said, speakers, people) for a, chance, said in weighed]
    quotes = in_turns(parsed, [a.frame for a in attributions], quotes)
    quotes += [Quote(q.start, q.end) for q in quotations[len(attributed) :]]
    found = tuple(Person(person.name, tuple(m.span for m in person.mentions), person.role) for person in people)
    return Voices(found, tuple(echoed(text, quotes, quotations)), "en", engine)


def _quote(
    attribution: Attribution, chance: float, speech: bool, speakers: SpeakerFinder, people: list[KnownPerson]
) -> Quote:
    quotation = attribution.frame.quotation
    person, confidence = speakers.name(attribution)
    if not speech:
        confidence *= min(1.0, 2 * chance)
    return Quote(
        quotation.start,
        quotation.end,
        QuoteKind.SPEECH if speech else QuoteKind.OTHER,
        people[person].name if person >= 0 and confidence >= GATE else None,
        attribution.said_by.span if attribution.said_by is not None else None,
        round(confidence, 3),
    )
