# SPDX-License-Identifier: MIT
"""The words of a quotation's own sentence, before and behind it, in languages without a model."""

from __future__ import annotations

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.world.words import Words

REACH = 160
"""How far around a quotation, in code points, its reporting clause is looked for; news clauses are shorter."""

ENDS = frozenset(".!?…;。！？\n")
"""What ends a sentence, or parts it so that another one reports."""


class Clauses:
    """Finds the clauses around the quotations of one document."""

    def __init__(self, words: Words, quotations: list[Quotation]) -> None:
        self.text = words.text
        self.index = words
        self.words = words.words
        self.quotations = quotations

    def after(self, number: int) -> range:
        """Return the words behind a quotation in its sentence."""
        quotation = self.quotations[number]
        limit = self.quotations[number + 1].start if number + 1 < len(self.quotations) else len(self.text)
        places = self.index.within(Span(quotation.end, min(limit, quotation.end + REACH)))
        lead = self.text[quotation.end : quotation.end + 3].lstrip(" \u00a0")
        if lead[:1] in (".", "!", "?", "。") or "\n" in lead[:1] or not places:
            return range(0)
        first = self.words[places.start]
        whole = self.is_whole(quotation)
        if not ENDS.isdisjoint(self.text[quotation.end : first.start]):
            return range(0)
        if first.capital and whole and lead[:1] not in (",", "—", "–", "-"):
            # The quotation was a whole sentence and a new one begins.
            return range(0)
        return range(places.start, self.sentence_end(places.start, places.stop))

    def is_whole(self, quotation: Quotation) -> bool:
        """Tell whether the words within marks end like a sentence."""
        return self.text[quotation.start : quotation.end].rstrip("\"'”“’‘»«)").endswith((".", "!", "?", "…"))

    def sentence_end(self, first: int, stop: int) -> int:
        """Return where the sentence of a word ends, at `stop` at the latest."""
        for index in range(first + 1, stop):
            if self.is_break(index):
                return index
        return stop

    def is_break(self, index: int) -> bool:
        """Tell whether a sentence ends in front of a word; the full stop of "12. Juli" is none."""
        word, before = self.words[index], self.words[index - 1]
        if word.paragraph != before.paragraph:
            return True
        ordinal = before.text.isdigit() and len(before.text) <= 2 and word.gap.strip() == "."
        return not ordinal and not ENDS.isdisjoint(word.gap)

    def before(self, number: int) -> range:
        """Return the words before a quotation in its sentence; a colon or a full stop at its mark parts nothing."""
        quotation = self.quotations[number]
        limit = self.quotations[number - 1].end if number else 0
        places = self.index.within(Span(max(limit, quotation.start - REACH), quotation.start))
        if not places:
            return places
        first = places.stop - 1
        if self.text.find("\n", self.words[first].end, quotation.start) >= 0:
            between = self.text[self.words[first].end : quotation.start]
            if ":" not in between:
                return range(0)
        elif not {".", "!", "?"}.isdisjoint(self.text[self.words[first].end : quotation.start]):
            return range(0)
        while first > places.start and not self.is_break(first):
            first -= 1
        return range(first, places.stop)

    def same_sentence(self, number: int) -> bool:
        """Tell whether a quotation and the next one stand in one sentence."""
        first, second = self.quotations[number], self.quotations[number + 1]
        between = self.text[first.end : second.start]
        whole = self.is_whole(first) and between.strip()[:1].isupper()
        return len(between) < REACH and ENDS.isdisjoint(between) and not whole
