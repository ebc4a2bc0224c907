# SPDX-License-Identifier: MIT
"""People of an English text: the model's proposals mended by what the document itself shows."""

from __future__ import annotations

import bisect
import math
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
    for person in people:
        titled = {m.gender for m in person.mentions if m.gender}
        person.gender = titled.pop() if len(titled) == 1 else ""
    for mention in mentions:
        if len(mention.parts) == 1:
            _join(people, mention, _short_match(people, mention))
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
    bisect.insort(person.mentions, mention, key=lambda m: m.span)


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
    """Return whom a single word names; of a family the one spoken of last and most, unless a title decides."""
    word = mention.parts[0]
    by_surname = [p for p in people if p.parts[-1] == word]
    by_given = [p for p in people if p.parts[0] == word and len(p.parts) > 1]
    among = by_surname or by_given or [p for p in people if word in p.parts and word not in PARTICLES]
    if mention.gender:
        among = [p for p in among if p.gender in ("", mention.gender)] or among
    if len(among) < 2:
        person = among[0] if among else None
    else:
        person = max(among, key=lambda p: (_presence(p, mention), -p.mentions[0].span.start))
    if person is not None and mention.gender and not person.gender:
        person.gender = mention.gender
    return person


def _presence(person: KnownPerson, mention: Mention) -> float:
    """How present somebody is where a bare surname stands: log odds, rounded by hand from families in news."""
    earlier = [m for m in person.mentions if m.span < mention.span]
    if not earlier:
        return -3.0
    last = max(earlier, key=lambda m: m.span)
    subjects = [m for m in earlier if m.subject]
    nearness = (mention.span.start - last.span.start) / 400
    from_subject = (mention.span.start - subjects[-1].span.start) / 400 if subjects else 6.0
    return 0.8 * math.log(len(earlier)) - 0.3 * min(nearness, 8.0) - 0.3 * min(from_subject, 8.0)


def name_people(text: str, people: list[KnownPerson]) -> None:
    """Give each person the fullest name the text has for them: most words, then first."""
    for person in people:
        best = max(person.mentions, key=lambda m: (len(m.parts), not m.span.of(text).isupper(), _length(text, m)))
        person.name = " ".join(best.span.of(text).split())


def _length(text: str, mention: Mention) -> int:
    """Of names with as many words the longer one is the fuller; of single words the first stands."""
    return len(mention.span.of(text)) if len(mention.parts) > 1 else 0
