# SPDX-License-Identifier: MIT
"""Corrections: what a reader knows better about who said what, laid over what was found.

What was found stays as it was; the corrected voices are computed from it. So finding again, by a
better engine or in a text that was cleaned anew, loses no correction, and each can be taken back.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.anchors import Anchor, Anchoring
from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.folding import fold

_ALIKE = 0.8
"""Share of two quotations' stretch that both hold, from which on they are the same quotation: another engine
may take a mark or a comma more, but a quotation within a quotation is mostly much shorter."""


class CorrectionKind(StrEnum):
    """What a correction says."""

    SPEAKER = "speaker"
    """The quotation at `anchor` was said by `name`, or by nobody in particular (empty)."""
    QUOTATION = "quotation"
    """At `anchor` stands a quotation of `quote_kind`."""
    NO_QUOTATION = "no-quotation"
    """What stands at `anchor` is no quotation."""
    MENTION = "mention"
    """`anchor` names `name`, and nobody else."""
    NO_MENTION = "no-mention"
    """`anchor` names nobody."""
    NO_PERSON = "no-person"
    """`name` is no person; with an `anchor`, neither is who is named there with these and more words."""
    SAME_PERSON = "same-person"
    """`name` is the person called `other`: a new name, or somebody who is there already."""
    ROLE = "role"
    """`name` is `role`."""
    CHECKED = "checked"
    """A reader looked through all voices of the article: what stands now is right. Changes nothing."""


OF_PEOPLE = frozenset({CorrectionKind.NO_PERSON, CorrectionKind.SAME_PERSON})
"""What can be said of people for all articles at once."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing a reader said about the voices of an article, or about a person in all of them."""

    kind: CorrectionKind
    anchor: Anchor | None = None
    name: str = ""
    other: str = ""
    role: str = ""
    quote_kind: QuoteKind = QuoteKind.SPEECH


def name_key(name: str) -> str:
    """Return a name for comparing: without case, accents and needless spaces."""
    return " ".join(fold(name).split())


_ROUNDS = 8
"""Rounds at most; two are usual, more were seen only with contradictions made up by a property test."""


def apply(voices: Voices, corrections: Iterable[Correction], text: str) -> Voices:
    """Return `voices` with `corrections` laid over them in their order: later ones win.

    Corrections of people for the whole library stand first. What names a place that `text` no longer
    has, or somebody who is not there, is passed over. Applied twice they give what once gives.
    """
    ordered = list(corrections)
    if not ordered:
        return voices
    # Corrections that speak against each other may want another round until nothing changes any more.
    for _ in range(_ROUNDS):
        before, voices = voices, _Correcting(voices, ordered, text).result()
        if voices == before:
            break
    return voices


def shown_names(corrections: Iterable[Correction]) -> dict[str, str]:
    """Return under which name a person is shown, by the key of each name that was corrected.

    A name leads to one person however often it was corrected; of names that lead to each other the last wins.
    """
    leads: dict[str, str] = {}
    for correction in corrections:
        other = " ".join(correction.other.split())
        if correction.kind is not CorrectionKind.SAME_PERSON or not other:
            continue
        key, target = name_key(correction.name), name_key(other)
        if not key or not target:
            continue
        if key == target:
            # Only the spelling is another; whatever else the name led to is taken back.
            leads[key] = other
            continue
        step, seen = target, {target}
        while (following := leads.get(step)) is not None:
            after = name_key(following)
            if after == key:
                del leads[step]
                break
            if after in seen:
                break
            step = after
            seen.add(after)
        leads[key] = other
    return {key: _last(leads, key) for key in leads}


def _last(leads: dict[str, str], key: str) -> str:
    name = leads[key]
    seen = {key}
    while (step := name_key(name)) in leads and step not in seen:
        seen.add(step)
        name = leads[step]
    return name


@dataclass
class _Someone:
    """A person while corrections are laid over them."""

    name: str
    mentions: list[Span] = field(default_factory=list[Span])
    role: str = ""


class _Correcting:
    def __init__(self, voices: Voices, corrections: Sequence[Correction], text: str) -> None:
        self._voices = voices
        self._corrections = corrections
        self._text = text
        self._names = shown_names(corrections)
        self._spellings = {name_key(person.name): person.name for person in reversed(voices.people)}
        """How the article spells its people, by their keys."""
        self._people: dict[str, _Someone] = {}
        self._quotes: list[Quote] = []
        self._told: set[Span] = set()
        """Quotations whose speaker a reader told: they follow no mention."""
        self._mentioned: list[tuple[Span, str]] = []
        """Places a reader gave to somebody, in order."""
        self._given: set[Span] = set()
        """All places a reader gives to somebody."""

    def result(self) -> Voices:
        self._take_people()
        self._quotes = [
            replace(quote, speaker=self._shown(quote.speaker)) if quote.speaker else quote
            for quote in self._voices.quotes
        ]
        text = Anchoring(self._text)
        places = [text.find(one.anchor, surely=True) if one.anchor else None for one in self._corrections]
        self._given = {
            place
            for one, place in zip(self._corrections, places, strict=True)
            if one.kind is CorrectionKind.MENTION and place
        }
        added = {
            place
            for one, place in zip(self._corrections, places, strict=True)
            if one.kind is CorrectionKind.QUOTATION and place
        }
        # Against what was found, and once: a quotation a reader added attracts no other correction.
        places = [
            self._quotation_near(place, added) if place and _is_of_quotation(one) else place
            for one, place in zip(self._corrections, places, strict=True)
        ]
        for one, place in zip(self._corrections, places, strict=True):
            if place and one.kind in (CorrectionKind.QUOTATION, CorrectionKind.NO_QUOTATION):
                self._correct_quotation(one, place)
            elif place and one.kind is CorrectionKind.SPEAKER:
                self._told.add(place)
        for one, place in zip(self._corrections, places, strict=True):
            self._correct_people(one, place)
        # What depends on who is there at the end comes at the end.
        for one in self._corrections:
            if one.kind is CorrectionKind.ROLE:
                self._give_role(one)
        self._drop_wrong_sources()
        self._let_kinds_agree(places)
        return replace(self._voices, people=self._all_people(), quotes=tuple(self._quotes))

    # ── People as they are called ────────────────────────────────────────────

    def _shown(self, name: str) -> str:
        """Return what somebody found under a name is called."""
        key = name_key(name)
        other = self._names.get(key)
        if other is None or name_key(other) == key:
            return other or name
        # Led to somebody who is named here, one is called as the article spells them.
        return self._spellings.get(name_key(other), other) if name_key(other) not in self._names else other

    def _take_people(self) -> None:
        """Take in the people that were found under the names they are to have; those of one name become one."""
        for person in self._voices.people:
            name = self._shown(person.name)
            someone = self._people.setdefault(name, _Someone(name))
            someone.mentions = _merged(someone.mentions, person.mentions)
            # The role that stands beside the name that stays tells more than that of another.
            if person.role and (not someone.role or person.name == name):
                someone.role = person.role

    def _somebody(self, name: str) -> _Someone:
        """Return the person of a name as it is shown, made if need be."""
        shown = self._person_called(name)
        return self._people.setdefault(shown, _Someone(shown))

    def _person_called(self, name: str) -> str:
        """Return the name of the person somebody means: as it is shown, in the spelling that is there."""
        plain = " ".join(name.split())
        shown = self._shown(plain)
        if shown in self._people:
            return shown
        key = name_key(shown)
        return next((known for known in self._people if name_key(known) == key), shown)

    def _all_people(self) -> tuple[Person, ...]:
        speaking = {quote.speaker for quote in self._quotes}
        people = [
            Person(someone.name, tuple(someone.mentions), someone.role)
            for someone in self._people.values()
            if someone.mentions or someone.name in speaking
        ]
        # In the order of the text; who is named nowhere comes last.
        end = len(self._text)
        return tuple(
            sorted(people, key=lambda person: (person.mentions[0].start if person.mentions else end, person.name))
        )

    # ── Quotations ───────────────────────────────────────────────────────────

    def _quotation_near(self, place: Span, added: set[Span]) -> Span:
        """Return the found quotation a place means, or the place itself."""
        found = [quote.span for quote in self._voices.quotes]
        if place in found:
            return place
        alike = [(_likeness(span, place), span) for span in found if span not in added]
        best, span = max(alike, default=(0.0, place))
        return span if best >= _ALIKE else place

    def _correct_quotation(self, one: Correction, place: Span) -> None:
        if one.kind is CorrectionKind.NO_QUOTATION:
            self._quotes = [quote for quote in self._quotes if quote.span != place]
            return
        for number, quote in enumerate(self._quotes):
            if quote.span == place:
                self._quotes[number] = replace(quote, kind=one.quote_kind, corrected=True)
                return
        # Quotations stand within each other, but none begins in one and ends in the next.
        self._quotes = [quote for quote in self._quotes if not _cross(quote.span, place)]
        self._quotes.append(Quote(*place, one.quote_kind, corrected=True))
        self._quotes.sort(key=lambda quote: (quote.start, -quote.end))

    def _say(self, place: Span, name: str) -> None:
        """Let a quotation be somebody's, or nobody's."""
        for number, quote in enumerate(self._quotes):
            if quote.span != place:
                continue
            speaker = self._somebody(name).name if name.strip() else None
            self._quotes[number] = replace(quote, speaker=speaker, confidence=1.0, corrected=True)

    def _drop_wrong_sources(self) -> None:
        """Forget the literal source of a quotation that was told to be somebody else's than whom it names."""
        for number, quote in enumerate(self._quotes):
            source = quote.speaker_span
            if quote.span not in self._told or source is None:
                continue
            named = [
                someone.name
                for someone in self._people.values()
                if any(mention.overlaps(source) for mention in someone.mentions)
            ]
            if named and quote.speaker not in named:
                self._quotes[number] = replace(quote, speaker_span=None)

    def _let_kinds_agree(self, places: Sequence[Span | None]) -> None:
        """Let what somebody said be speech, and let nobody say a term or a title: of both words the later wins."""
        last = {
            place: one
            for one, place in zip(self._corrections, places, strict=True)
            if place and one.kind in (CorrectionKind.SPEAKER, CorrectionKind.QUOTATION)
        }
        for number, quote in enumerate(self._quotes):
            one = last.get(quote.span)
            if one is None:
                continue
            if one.kind is CorrectionKind.SPEAKER and one.name.strip():
                self._quotes[number] = replace(quote, kind=QuoteKind.SPEECH)
            elif one.kind is CorrectionKind.QUOTATION and one.quote_kind is QuoteKind.OTHER:
                self._quotes[number] = replace(quote, speaker=None, confidence=0.0)

    # ── Mentions and people ──────────────────────────────────────────────────

    def _correct_people(self, one: Correction, place: Span | None) -> None:
        match one.kind:
            case CorrectionKind.SPEAKER if place:
                self._say(place, one.name)
            case CorrectionKind.MENTION if place and one.name.strip():
                former = self._unname(place)
                someone = self._somebody(one.name)
                someone.mentions = _merged(someone.mentions, (place,))
                self._mentioned.append((place, someone.name))
                self._follow(place, former | {None}, someone.name)
            case CorrectionKind.NO_MENTION if place:
                self._follow(place, self._unname(place), None)
            case CorrectionKind.NO_PERSON if one.name.strip():
                self._take_away(name_key(self._person_called(one.name)))
                for key in self._fuller(one.name, place) if place else ():
                    self._take_away(key)
            case _:
                pass

    def _unname(self, place: Span) -> set[str | None]:
        """Take away every mention at a place; return whose they were."""
        former: set[str | None] = set()
        for someone in self._people.values():
            kept = [mention for mention in someone.mentions if not mention.overlaps(place)]
            if len(kept) < len(someone.mentions):
                former.add(someone.name)
                someone.mentions = kept
        return former

    def _follow(self, place: Span, former: set[str | None], speaker: str | None) -> None:
        """Let the quotations whose source stands at a place, and was one of `former`, be another's."""
        for number, quote in enumerate(self._quotes):
            source = quote.speaker_span
            if source is None or not source.overlaps(place) or quote.span in self._told:
                continue
            if quote.speaker in former and quote.speaker != speaker:
                sure = 1.0 if speaker else 0.0
                self._quotes[number] = replace(quote, speaker=speaker, confidence=sure, corrected=True)

    def _fuller(self, name: str, place: Span) -> list[str]:
        """Return the keys of who is named at a place with the words of a name and more, as a better engine finds them.

        Not where the reader said who is named there.
        """
        if any(place.overlaps(given) for given in self._given):
            return []
        words = set(name_key(name).split())
        return [
            name_key(someone.name)
            for someone in self._people.values()
            if words < set(name_key(someone.name).split())
            and any(mention.overlaps(place) for mention in someone.mentions)
        ]

    def _take_away(self, key: str) -> None:
        self._people = {name: someone for name, someone in self._people.items() if name_key(name) != key}
        for number, quote in enumerate(self._quotes):
            if quote.speaker and name_key(quote.speaker) == key:
                speaker = None if quote.span in self._told else self._mentioned_at(quote.speaker_span)
                sure = 1.0 if speaker else 0.0
                self._quotes[number] = replace(quote, speaker=speaker, confidence=sure, corrected=True)

    def _mentioned_at(self, source: Span | None) -> str | None:
        """Return whom a reader said a source names, where they are still there."""
        names = [name for place, name in self._mentioned if source is not None and place.overlaps(source)]
        return next((name for name in reversed(names) if name in self._people), None)

    def _give_role(self, one: Correction) -> None:
        someone = self._people.get(self._person_called(one.name))
        if someone is not None:
            someone.role = " ".join(one.role.split())


def _is_of_quotation(one: Correction) -> bool:
    return one.kind in (CorrectionKind.SPEAKER, CorrectionKind.QUOTATION, CorrectionKind.NO_QUOTATION)


def _likeness(first: Span, second: Span) -> float:
    both = min(first.end, second.end) - max(first.start, second.start)
    either = max(first.end, second.end) - min(first.start, second.start)
    return both / either if both > 0 else 0.0


def _cross(first: Span, second: Span) -> bool:
    """Tell whether two stretches overlap without one holding the other."""
    low, high = sorted((first, second), key=lambda span: (span.start, -span.end))
    return low.start < high.start < low.end < high.end


def _merged(mentions: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Return both lists' stretches in order; of two that overlap the first one's stays."""
    result = sorted(mentions)
    if not result:
        return sorted(others)
    for span in others:
        at = bisect_left(result, span)
        beside = result[max(0, at - 1) : at + 1]
        if not any(span.overlaps(known) for known in beside):
            result.insert(at, span)
    return result
