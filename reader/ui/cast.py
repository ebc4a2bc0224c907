# SPDX-License-Identifier: MIT
"""The people and quotations of the open article as the window asks for them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from reader.article import Person, Quote, QuoteKind, Span, Voices

SURE = 0.7
"""From here on a speaker is shown as sure: of such answers nine in ten are right."""


class Cast:
    """Who speaks in an article: each speaker's number (it decides the colour) and what stands where."""

    def __init__(self, voices: Voices, text: str, like: Cast | None = None) -> None:
        """Order what stands in a text; speakers get the numbers they have in the cast `like`, if one is given."""
        self.text = text
        length = len(text)
        self.quotes: tuple[Quote, ...] = tuple(
            sorted(
                (quote for quote in voices.quotes if 0 <= quote.start < quote.end <= length),
                key=lambda quote: (quote.start, -quote.end),
            )
        )
        self.people: tuple[Person, ...] = voices.people
        self.spoken = Counter(
            quote.speaker for quote in self.quotes if quote.speaker and quote.kind is QuoteKind.SPEECH
        )
        """How much each says: words held at a distance are nobody's saying, here as in the library."""
        self._numbers: dict[str, int] = like.numbers if like is not None else {}
        for quote in self.quotes:
            if quote.speaker:
                self._numbers.setdefault(quote.speaker, len(self._numbers))
        self._people = {person.name: person for person in self.people}
        self.mentions: list[tuple[Span, int]] = sorted(
            (mention, number)
            for number, person in enumerate(self.people)
            for mention in person.mentions
            if 0 <= mention.start < mention.end <= length
        )
        self._starts = [quote.start for quote in self.quotes]
        self._mention_starts = [mention.start for mention, _ in self.mentions]

    @property
    def numbers(self) -> dict[str, int]:
        """A copy of all speakers' numbers, by their names."""
        return dict(self._numbers)

    def number(self, name: str | None) -> int | None:
        """Return a speaker's number, None for people who say nothing here."""
        return self._numbers.get(name) if name else None

    def person(self, name: str) -> Person | None:
        """Return the person of this name."""
        return self._people.get(name)

    def source(self, quote: Quote) -> str:
        """Return who said it: the person, else the literal source in the text, else nothing."""
        if quote.speaker:
            return quote.speaker
        return quote.speaker_span.of(self.text) if quote.speaker_span else ""

    def is_weak(self, quote: Quote) -> bool:
        """Tell whether a quotation is to be shown weaker: not speech, or nobody surely said it."""
        unknown = quote.speaker is None and quote.speaker_span is None
        return quote.kind is QuoteKind.OTHER or unknown or quote.confidence < SURE

    def is_other(self, quote: Quote) -> bool:
        """Tell whether marks hold no speech and nobody is named for them: a term, a title, a scare quote."""
        return quote.kind is QuoteKind.OTHER and quote.speaker is None

    def quote_at(self, offset: int) -> int | None:
        """Return the number of the innermost quotation at a place of the text."""
        at = bisect_right(self._starts, offset) - 1
        # Quotations hardly nest more than three deep; a page that claims otherwise is not followed.
        for number in range(at, max(-1, at - 12), -1):
            if self.quotes[number].start <= offset < self.quotes[number].end:
                return number
        return None

    def person_at(self, offset: int) -> int | None:
        """Return the number of the person named at a place of the text."""
        at = bisect_right(self._mention_starts, offset) - 1
        if at >= 0 and self.mentions[at][0].start <= offset < self.mentions[at][0].end:
            return self.mentions[at][1]
        return None

    def next_quote(self, offset: int, step: int, only: str | None = None) -> int | None:
        """Return the number of the next (`step` 1) or previous (-1) quotation from a place, by one speaker or all."""
        numbers = range(len(self.quotes)) if step > 0 else range(len(self.quotes) - 1, -1, -1)
        for number in numbers:
            quote = self.quotes[number]
            beyond = quote.start > offset if step > 0 else quote.start < offset
            if beyond and (only is None or quote.speaker == only):
                return number
        return None
