# SPDX-License-Identifier: MIT
"""People of an English text: the model's proposals mended by what the document itself shows."""

from __future__ import annotations

import bisect
import math
import re
from dataclasses import dataclass, field

from reader.voices import pronouns
from reader.voices.mentions import Mention
from reader.voices.names import PARTICLES, agrees

_BY_NAME = re.compile(r"[“\"«(]|\s[‘']")
NAMESAKES = 50
"""Of so many with one name the latest are asked; keeps hostile lists of names cheap."""


@dataclass(slots=True, eq=False)
class KnownPerson:
    """Somebody while the document is read."""

    name: str
    parts: list[str]
    mentions: list[Mention] = field(default_factory=list["Mention"])
    role: str = ""
    gender: str = ""
    given: str = ""
    """The gender a given name tells, where there is no title."""
    suffix: str = ""
    """``jr``, ``sr`` and the like, where some mention has one."""


class _Register:
    """The people found so far, by the words of their names."""

    def __init__(self) -> None:
        self.people: list[KnownPerson] = []
        self.by_last: dict[str, list[KnownPerson]] = {}
        self.by_first: dict[str, list[KnownPerson]] = {}
        self.by_part: dict[str, list[KnownPerson]] = {}

    def join(self, mention: Mention, person: KnownPerson | None) -> None:
        """Add a mention to a person, a new one where there is none."""
        if person is None:
            person = KnownPerson("", mention.parts)
            self.people.append(person)
            self._enter(person)
        elif len(mention.parts) > len(person.parts):
            person.parts = mention.parts
            self._enter(person)
        person.suffix = person.suffix or mention.suffix
        bisect.insort(person.mentions, mention, key=lambda m: m.span)

    def _enter(self, person: KnownPerson) -> None:
        _add(self.by_last, person.parts[-1], person)
        if len(person.parts) > 1:
            _add(self.by_first, person.parts[0], person)
        for part in person.parts:
            if part not in PARTICLES:
                _add(self.by_part, part, person)

    def full_match(self, mention: Mention) -> KnownPerson | None:
        """Return whom a name of several words names already."""
        near = self.by_last.get(mention.parts[-1], [])[-NAMESAKES:]
        for person in reversed(near):
            if mention.suffix and person.suffix and mention.suffix != person.suffix:
                continue
            if _within(mention.parts, person.parts) or _within(person.parts, mention.parts):
                return person
            same = person.parts[-1] == mention.parts[-1] and agrees(person.parts[0], mention.parts[0])
            if same and _middles_agree(person.parts, mention.parts):
                return person
        for person in reversed(self.by_first.get(mention.parts[0], [])[-NAMESAKES:]):
            if _within(mention.parts, person.parts) or _within(person.parts, mention.parts):
                return person
        return None

    def short_match(self, mention: Mention) -> KnownPerson | None:
        """Return whom a single word names; of a family the one most present, unless a title decides."""
        word = mention.parts[0]
        among = self.by_last.get(word) or []
        if not mention.introduced:
            among = among or self.by_first.get(word) or self.by_part.get(word) or []
        among = [p for p in among[-NAMESAKES:] if word in p.parts and mention.suffix in ("", p.suffix)]
        if mention.gender:
            among = [p for p in among if (p.gender or p.given) in ("", mention.gender)] or among
        if not among:
            return None
        person = max(among, key=lambda p: (_presence(p, mention), -p.mentions[0].span.start))
        if mention.gender and not person.gender:
            person.gender = mention.gender
        return person


def _add(index: dict[str, list[KnownPerson]], word: str, person: KnownPerson) -> None:
    entries = index.setdefault(word, [])
    if person not in entries[-NAMESAKES:]:
        entries.append(person)


def group(mentions: list[Mention]) -> list[KnownPerson]:
    """Put mentions of the same person together, in the order of first mention."""
    register = _Register()
    for mention in mentions:
        if len(mention.parts) > 1:
            register.join(mention, register.full_match(mention))
    for person in register.people:
        titled = {m.gender for m in person.mentions if m.gender}
        person.gender = titled.pop() if len(titled) == 1 else ""
        person.given = pronouns.given_gender(person.parts)
    for mention in mentions:
        if len(mention.parts) == 1:
            register.join(mention, register.short_match(mention))
    people = sorted(register.people, key=lambda p: p.mentions[0].span)
    for number, person in enumerate(people):
        for mention in person.mentions:
            mention.person = number
    return people


def _within(short: list[str], long: list[str]) -> bool:
    """Tell whether a name of several words is the end or head of a longer one: "Eriksson Ek", "Joel Eriksson Ek"."""
    size = len(short)
    return 1 < size < len(long) and (long[-size:] == short or long[:size] == short)


def _middles_agree(first: list[str], second: list[str]) -> bool:
    """Tell whether middle initials allow one person: "Ann B. Lee" is not "Ann C. Lee"."""
    middles = [parts[1] for parts in (first, second) if len(parts) > 2]
    initial = len(middles) == 2 and min(len(middle) for middle in middles) == 1
    return not initial or middles[0][0] == middles[1][0]


def _presence(person: KnownPerson, mention: Mention) -> float:
    """How present somebody is where a bare surname stands: log odds, rounded by hand from families in news."""
    at = bisect.bisect_left(person.mentions, mention.span, key=lambda m: m.span)
    if not at:
        return -3.0
    # "Freddy" says nothing of whom "Trump" means.
    alike = [m for m in person.mentions[max(0, at - NAMESAKES) : at] if mention.parts[0] in m.parts]
    if not alike:
        return -3.0
    last = alike[-1]
    subject = next((m for m in reversed(alike) if m.subject), None)
    nearness = (mention.span.start - last.span.start) / 400
    from_subject = (mention.span.start - subject.span.start) / 400 if subject else 6.0
    return 0.8 * math.log(len(alike)) - 0.3 * min(nearness, 8.0) - 0.3 * min(from_subject, 8.0)


def name_people(text: str, people: list[KnownPerson]) -> None:
    """Give each person the fullest name the text has for them: most words, then first, rather without a by-name."""
    for person in people:
        plain = [m for m in person.mentions if len(m.parts) > 1 and not _BY_NAME.search(m.span.of(text))]
        best = max(
            plain or person.mentions,
            key=lambda m: (len(m.parts), not m.span.of(text).isupper(), _length(text, m)),
        )
        name = best.span.of(text)
        if best.given >= 0:
            name = f"{text[best.given : best.span.end]} {text[best.span.start : best.given].rstrip(', ')}"
        person.name = _whole(" ".join(name.split()))


def _whole(name: str) -> str:
    """Leave out a bracket whose other half stands outside: "Frank) Vogel"."""
    return name if name.count("(") == name.count(")") else name.replace("(", "").replace(")", "")


def _length(text: str, mention: Mention) -> int:
    """Of names with as many words the longer one is the fuller; of single words the first stands."""
    return len(mention.span.of(text)) if len(mention.parts) > 1 else 0
