# SPDX-License-Identifier: MIT
"""The way of a text in Cyrillic, Arabic or an East Asian script through this room."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.voices.echoes import echoed
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.world.arabic_frames import ArabicFrames
from reader.voices.world.arabic_people import ArabicPeople
from reader.voices.world.chinese import chinese_names, read_chinese
from reader.voices.world.cyrillic import CYRILLIC
from reader.voices.world.cyrillic_frames import CyrillicFrames
from reader.voices.world.cyrillic_people import CyrillicPeople, name_in_subject_case
from reader.voices.world.cyrillic_words import cyrillic_words
from reader.voices.world.eastern import name_fully
from reader.voices.world.japanese import japanese_names, read_japanese
from reader.voices.world.korean import korean_names, read_korean
from reader.voices.world.nicknames import nickname_mentions, nicknames, with_nicknames
from reader.voices.world.readings import Reading
from reader.voices.world.words import split_words

GATE = 0.6
"""A name is shown from this confidence on, as in the languages of Latin script."""
ARABIC = frozenset(["ar", "fa"])
_EASTERN = {
    "zh": (chinese_names, read_chinese),
    "ja": (japanese_names, read_japanese),
    "ko": (korean_names, read_korean),
}
SCRIPTS = CYRILLIC | ARABIC | frozenset(_EASTERN)
"""Languages that have readers of their own."""


def annotate_script(
    text: str, quotations: list[Quotation], language: str, engine: str, *, seen: Sequence[Span] = ()
) -> Voices:
    """Find the people of a text in such a language and who said its quotations; `seen` is where a model sees people."""
    if language in CYRILLIC:
        people, readings = _cyrillic(text, quotations, language, seen)
    elif language in ARABIC:
        people, readings = _arabic(text, quotations, language, seen)
    else:
        find, read = _EASTERN[language]
        mentions = find(text, seen)
        people = group(mentions)
        name_fully(text, people)
        readings = read(text, mentions, quotations)
    nicknamed = {q for q, _ in nicknames(text, quotations)}
    quotes: list[Quote] = []
    for quotation, reading in zip(quotations, readings, strict=True):
        speech = reading.speech and quotation not in nicknamed
        quotes.append(_quote(quotation, reading, people) if speech else _other(quotation))
    found = tuple(Person(p.name, tuple(m.span for m in p.mentions), p.role) for p in people)
    return Voices(found, tuple(echoed(text, quotes, quotations)), language, engine)


def _cyrillic(
    text: str, quotations: list[Quotation], language: str, seen: Sequence[Span]
) -> tuple[list[KnownPerson], list[Reading]]:
    words, table = split_words(text), cyrillic_words(language)
    mentions = _merged(CyrillicPeople(words, table, seen).find(), nickname_mentions(words, quotations))
    people = with_nicknames(group(mentions))
    name_in_subject_case(text, people)
    return people, CyrillicFrames(words, table, mentions, people, quotations).read()


def _arabic(
    text: str, quotations: list[Quotation], language: str, seen: Sequence[Span]
) -> tuple[list[KnownPerson], list[Reading]]:
    finder = ArabicPeople(text, language, seen)
    people = group(finder.find())
    name_people(text, people)
    return people, ArabicFrames(text, finder.words, finder.table, people, quotations).read()


def _merged(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """Join two lists of mentions; where they overlap the second's count."""
    taken = {index for other in others for index in range(other.first, other.last + 1)}
    kept = [m for m in mentions if not taken.intersection(range(m.first, m.last + 1))]
    return sorted([*kept, *others], key=lambda m: m.span)


def _other(quotation: Quotation) -> Quote:
    return Quote(quotation.start, quotation.end, QuoteKind.OTHER)


def _quote(quotation: Quotation, reading: Reading, people: list[KnownPerson]) -> Quote:
    """Assemble the answer: a name is shown from the gate on."""
    found = reading.found
    if found.span is None:
        return Quote(quotation.start, quotation.end, QuoteKind.SPEECH)
    person = people[found.mention.person] if found.mention is not None else None
    name = person.name if person is not None and found.probability >= GATE else None
    confidence = round(found.probability, 3) if person is not None else 0.0
    return Quote(quotation.start, quotation.end, QuoteKind.SPEECH, name, found.span, confidence)
