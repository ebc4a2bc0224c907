# SPDX-License-Identifier: MIT
"""People of an English text: the model's proposals mended by what the document itself shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.article import Span
from reader.voices.model import Parsed
from reader.voices.names import PARTICLES, agrees, is_title, trim, words


@dataclass(slots=True)
class Mention:
    """One place that names somebody."""

    span: Span
    first: int
    """Its first token."""
    last: int
    """Its last token."""
    parts: list[str]
    """The folded words of the name."""
    person: int = -1


@dataclass(slots=True)
class KnownPerson:
    """Somebody while the document is read."""

    name: str
    parts: list[str]
    mentions: list[Mention] = field(default_factory=list["Mention"])
    role: str = ""
    gender: str = ""


def find_mentions(parsed: Parsed) -> list[Mention]:
    """Return the mentions of people, in order: the model's, trimmed, and later ones by surname."""
    spans: set[Span] = set()
    for first, last in _entities(parsed):
        span = trim(parsed.text, parsed.tokens[first].start, parsed.tokens[last].end)
        if span and any(character.isupper() for character in span.of(parsed.text)):
            spans.add(span)
    mentions = [mention for span in sorted(spans) if (mention := _mention(parsed, span))]
    return _with_later_surnames(parsed, mentions)


def _entities(parsed: Parsed) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for token in parsed.tokens:
        if token.entity != "PERSON":
            continue
        if token.entity_starts or not found or found[-1][1] != token.index - 1:
            found.append((token.index, token.index))
        else:
            found[-1] = (found[-1][0], token.index)
    return found


def _mention(parsed: Parsed, span: Span) -> Mention | None:
    import bisect

    first = bisect.bisect_right(parsed.starts, span.start) - 1
    last = bisect.bisect_left(parsed.starts, span.end) - 1
    parts = words(span.of(parsed.text))
    if first < 0 or last < first or not parts:
        return None
    return Mention(span, first, last, parts)


def _with_later_surnames(parsed: Parsed, mentions: list[Mention]) -> list[Mention]:
    surnames = {m.parts[-1] for m in mentions if len(m.parts) > 1 and len(m.parts[-1]) > 2}
    taken = {index for m in mentions for index in range(m.first, m.last + 1)}
    found = list(mentions)
    for token in parsed.tokens:
        if token.index in taken or not token.text[:1].isupper():
            continue
        parts = words(token.text)
        if (
            parts
            and parts[-1] in surnames
            and token.tag in ("NNP", "NNPS")
            and token.entity in ("", "ORG", "GPE", "NORP")
        ):
            after = parsed.tokens[token.index + 1] if token.index + 1 < len(parsed.tokens) else None
            if after is not None and after.tag in ("NNP", "NNPS") and after.text[:1].isupper():
                continue
            before = parsed.tokens[token.index - 1] if token.index else None
            if (
                before is not None
                and before.tag == "NNP"
                and before.end + 1 == token.start
                and not is_title(before.text)
            ):
                continue
            span = trim(parsed.text, token.start, token.end)
            if span and (mention := _mention(parsed, span)):
                found.append(mention)
    return sorted(found, key=lambda m: m.span)


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
        if person.parts[-1] == mention.parts[-1] and agrees(person.parts[0], mention.parts[0]):
            return person
    return None


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
