# SPDX-License-Identifier: MIT
"""People of an English text: the model's proposals mended by what the document itself shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.voices.mentions import Mention
from reader.voices.names import PARTICLES, agrees


@dataclass(slots=True)
class KnownPerson:
    """Somebody while the document is read."""

    name: str
    parts: list[str]
    mentions: list[Mention] = field(default_factory=list["Mention"])
    role: str = ""
    gender: str = ""


def group(mentions: list[Mention]) -> list[KnownPerson]:
    """Put mentions of the same person together, in the order of first mention."""
    people: list[KnownPerson] = []
    for mention in mentions:
        if len(mention.parts) > 1:
            _join(people, mention, _full_match(people, mention))
    for mention in mentions:
        if len(mention.parts) == 1:
            _join(people, mention, _short_match(people, mention))
    for person in people:
        person.mentions.sort(key=lambda m: m.span)
    people.sort(key=lambda p: p.mentions[0].span)
    for number, person in enumerate(people):
        for mention in person.mentions:
            mention.person = number
    return people


def _join(people: list[KnownPerson], mention: Mention, person: KnownPerson | None) -> None:
    if person is None:
        person = KnownPerson("", mention.parts)
        people.append(person)
    elif len(mention.parts) > len(person.parts):
        person.parts = mention.parts
    person.mentions.append(mention)


def _full_match(people: list[KnownPerson], mention: Mention) -> KnownPerson | None:
    for person in reversed(people):
        if _within(mention.parts, person.parts) or _within(person.parts, mention.parts):
            return person
        if person.parts[-1] == mention.parts[-1] and agrees(person.parts[0], mention.parts[0]):
            return person
    return None


def _within(short: list[str], long: list[str]) -> bool:
    """Tell whether a name of several words is the end or head of a longer one: "Eriksson Ek", "Joel Eriksson Ek"."""
    size = len(short)
    return 1 < size < len(long) and (long[-size:] == short or long[:size] == short)


def _short_match(people: list[KnownPerson], mention: Mention) -> KnownPerson | None:
    word = mention.parts[0]
    by_surname = [p for p in people if p.parts[-1] == word]
    by_given = [p for p in people if p.parts[0] == word and len(p.parts) > 1]
    among = by_surname or by_given or [p for p in people if word in p.parts and word not in PARTICLES]
    if not among:
        return None
    earlier = [(m.span, p) for p in among for m in p.mentions if m.span < mention.span]
    if earlier:
        return max(earlier, key=lambda pair: pair[0])[1]
    return among[0]


def name_people(text: str, people: list[KnownPerson]) -> None:
    """Give each person the fullest name the text has for them: most words, then first."""
    for person in people:
        best = max(person.mentions, key=lambda m: (len(m.parts), len(m.span.of(text)) if len(m.parts) > 1 else 0))
        person.name = " ".join(best.span.of(text).split())
