# SPDX-License-Identifier: MIT
"""Who said a quotation that has no frame of its own: who spoke before it, or whom the sentence before is about."""

from __future__ import annotations

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.clauses import ENDS, REACH, Clauses
from reader.voices.world.readings import NEAREST, SAME_SOURCE, Found, by_name, unread
from reader.voices.world.standing import before_place, headings
from reader.voices.world.subjects import Subject, Subjects

NEIGHBOUR = 0.68
"""How often whom the sentence before is about says what follows, estimated from readings in news and rounded."""
LIKELY = 0.68
"""What the source of the quotation before must have for the next to go on with it."""


class Neighbours:
    """Reads what stands around the quotations of one document that nothing reports."""

    def __init__(
        self, clauses: Clauses, subjects: Subjects, mentions: list[Mention], quotations: list[Quotation]
    ) -> None:
        self.text = clauses.text
        self.index = clauses.index
        self.words = clauses.words
        self.clauses = clauses
        self.subjects = subjects
        self.quotations = quotations
        self.headings = headings(self.text, mentions)

    def read(self, number: int, found: list[Found]) -> Found:
        """Without a frame of its own a quotation goes on with the one before it, if that stands near."""
        quotation = self.quotations[number]
        previous = found[number - 1] if number else None
        line = self.text.rfind("\n", 0, quotation.start) + 1
        fresh = self._fresh(number, line)
        if self.text[max(0, quotation.start - 3) : quotation.start].strip().endswith(":") and quotation.mark != "—":
            return unread()  # "On the door it says: …"
        if previous is not None and previous.span is not None and previous.probability >= LIKELY:
            between = self.text[self.quotations[number - 1].end : quotation.start]
            same_paragraph = "\n" not in between and len(between) < 2 * REACH
            if quotation.continues or (same_paragraph and fresh is None):
                return Found(previous.span, SAME_SOURCE, previous.pronoun, previous.mention)
        if fresh is not None:
            return self.subjects.found(fresh, NEIGHBOUR)
        heading = self._heading(quotation) if quotation.mark == "—" else None
        if heading is not None:
            return by_name(heading, SAME_SOURCE)
        before = self.clauses.before(number)
        near = [self.subjects.mention_of[i] for i in before if i in self.subjects.mention_of]
        if near:
            return by_name(near[-1], NEAREST)
        return unread()

    def _fresh(self, number: int, line: int) -> Subject | None:
        """Return the subject of the last sentence before a quotation that is whole sentences by itself."""
        end = self.quotations[number].start
        spoken = self.quotations[number - 1].end if number else 0
        start = max(line, spoken)
        places = self.index.within(Span(start, end))
        lead = self.text[self.words[places.stop - 1].end : end] if places else ""
        if not places or ENDS.isdisjoint(lead) or end - start > 2 * REACH:
            return None
        first = places.stop - 1
        while first > places.start and not self.clauses.is_break(first):
            first -= 1
        told = self.words[first].start
        goes_on = first == places.start and spoken > line and ENDS.isdisjoint(self.text[spoken:told])
        if goes_on and not (self.clauses.is_whole(self.quotations[number - 1]) and self.words[first].capital):
            return None  # the reporting clause of the quotation before
        subject = self.subjects.forward(first, places.stop)
        return subject if subject is not None and subject.mention is not None else None

    def _heading(self, quotation: Quotation) -> Mention | None:
        """Return the last such name before a dash answer."""
        at = before_place(self.headings, quotation.start)
        return self.headings[at - 1] if at else None
