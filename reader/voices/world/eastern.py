# SPDX-License-Identifier: MIT
"""What Chinese, Japanese and Korean share: names found by pattern, their short forms, the last person named."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.article import Span
from reader.voices.folders import RESOURCES
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson
from reader.voices.world.readings import SAME_SOURCE, Found, Reading
from reader.voices.world.standing import before_place, outside

MOST_NAMES = 100
"""Different names looked for again in a text; more is no article."""
_TITLE_MARKS = ("《", "〈", "『")
"""Marks of titles, which a clause goes over."""
CLAUSE = 110
"""Code points of a sentence that are read on each side of a quotation; news has some fifty."""
PRONOUN = 0.66
"""How often a pronoun means the person named last; its gender helps little without lists."""
MOST_BACK = 20
"""Mentions a pronoun is compared with."""
_BREAK = re.compile(r"\n+")
PRONOUN_REACH = 400
"""How far back, in code points, whom a pronoun means is looked for: some five sentences."""
CHAIN_REACH = 2000
"""How far back whoever spoke last may be named, where each quotation since is theirs."""
NEXT_SENTENCE = 0.72
"""How often the subject of the sentence behind a quotation that stands by itself said it."""


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads((RESOURCES / "eastern.toml").read_text("utf-8"))


def alternatives(language: str, key: str) -> str:
    """Return the words of a table as alternatives of a pattern."""
    return "|".join(_tables()[language][key].split())


def as_mentions(text: str, names: dict[Span, str], seen: Sequence[Span]) -> list[Mention]:
    """Return mentions without overlap, longest first where they begin together; each span comes with its full name."""
    spans = {**{span: span.of(text) for span in seen}, **names}
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not chosen or span.start >= chosen[-1].end:
            chosen.append(span)
    return [Mention(span, span.start, span.end - 1, _parts(spans[span])) for span in chosen]


def places(text: str, word: str, behind: re.Pattern[str], before: re.Pattern[str] | None = None) -> list[Span]:
    """Return where a word stands with a pattern behind it and no character of another right before it.

    The patterns are compiled once for all names: one for each name took most of the time a page takes.
    """
    found: list[Span] = []
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if behind.match(text, end) and not (before is not None and at and before.match(text, at - 1)):
            found.append(Span(at, end))
            at = text.find(word, end)
        else:
            at = text.find(word, at + 1)
    return found


def _parts(name: str) -> list[str]:
    return [piece for piece in re.split(r"[·・•?=＝\s-]", name) if piece] or [name]


def name_fully(text: str, people: Iterable[KnownPerson]) -> None:
    """Show each person by the longest name the text has."""
    for person in people:
        best = max(
            person.mentions,
            key=lambda m: (not m.span.of(text)[0].isascii(), m.span.end - m.span.start, -m.span.start),
        )
        person.name = " ".join(best.span.of(text).split())


class Eastern:
    """A document's quotations with the sentences around them."""

    def __init__(
        self,
        text: str,
        mentions: list[Mention],
        quotations: list[Quotation],
        stop: re.Pattern[str],
        owner: re.Pattern[str],
    ) -> None:
        """`stop` is where a sentence ends, `owner` what follows a name that owns something and is no subject."""
        self.text = text
        self.owner = owner
        self.quotations = quotations
        self.outside = outside(mentions, quotations)
        self.stop = stop

    def left(self, number: int) -> Span:
        """Return the sentence in front of a quotation, from the quotation before at most."""
        end = self.quotations[number].start
        before = number - 1
        begin = max(0, end - CLAUSE)
        while before >= 0 and self.quotations[before].end > begin and self.quotations[before].mark in _TITLE_MARKS:
            before -= 1
        begin = max(self.quotations[before].end if before >= 0 else 0, begin)
        for stop in self.stop.finditer(self.text, begin, end):
            begin = stop.end()
        return Span(begin, end)

    def right(self, number: int) -> Span:
        """Return the sentence behind a quotation, to the next quotation at most."""
        begin = self.quotations[number].end
        limit = self.quotations[number + 1].start if number + 1 < len(self.quotations) else len(self.text)
        end = min(limit, begin + CLAUSE)
        stop = self.stop.search(self.text, begin, end)
        return Span(begin, stop.start() if stop else end)

    def begins(self, number: int) -> bool:
        """Tell whether a quotation opens its sentence."""
        return not self.left(number).of(self.text).strip(" \u3000")

    def mentions(self, span: Span) -> list[Mention]:
        """Return the mentions outside quotations that begin within a span."""
        return self.outside[before_place(self.outside, span.start) : before_place(self.outside, span.end)]

    def last_named(self, at: int) -> Mention | None:
        """Return who was named last as a subject before a place, in its paragraph or the one before."""
        stop = before_place(self.outside, at)
        for mention in self.outside[max(0, stop - MOST_BACK) : stop][::-1]:
            if at - mention.span.end > PRONOUN_REACH or self._breaks(mention, at) > 1:
                return None
            if not self.owner.match(self.text, mention.span.end):
                return mention
        return None

    def _breaks(self, mention: Mention, at: int) -> int:
        """Count the breaks of paragraphs between a mention and a place; far apart there are as good as two."""
        if at - mention.span.end > CHAIN_REACH:
            return 2
        return len(_BREAK.findall(self.text, mention.span.end, at))

    def pronoun(self, span: Span, readings: list[Reading]) -> Found:
        """Return a pronoun as a source: whoever spoke last in its paragraph, or was named last."""
        mention = self.last_named(span.start)
        spoke = readings[-1].found.mention if readings else None
        near = spoke is not None and self._breaks(spoke, span.start) < 2
        if spoke is not None and near and (mention is None or mention.span.start <= spoke.span.start):
            mention = spoke
        return Found(span, PRONOUN if mention else SAME_SOURCE, "", mention)

    def same(self, number: int, readings: list[Reading], reach: int = 40) -> Reading | None:
        """Return the source of the quotation before where this one goes on with it."""
        if not number or readings[number - 1].found.span is None:
            return None
        before = readings[number - 1].found
        between = self.text[self.quotations[number - 1].end : self.quotations[number].start]
        if self.quotations[number].continues or (len(between) <= reach and "\n" not in between):
            return Reading(before.at_most(SAME_SOURCE), speech=True)
        return None
