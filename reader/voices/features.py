# SPDX-License-Identifier: MIT
"""What speaks for and against a source: the features the ranker weighs, one row a candidate.

The order of `NAMES` is part of the trained weights; change it and train again.
"""

from __future__ import annotations

import bisect
import math
from itertools import accumulate

from reader.voices.lexicon import HUMAN
from reader.voices.model import Parsed
from reader.voices.quote_frames import QuoteFrame, quoted_tokens
from reader.voices.sources import Source, SourceKind
from reader.voices.verbs import NAMING, SAY, STRENGTH

PARAGRAPHS_BACK = 4
"""How far back a source is looked for: .96 of all sources lie within three paragraphs."""
PARAGRAPHS_ON = 1
SENTENCE = 120
"""Tokens of a sentence that are looked through for quotations."""
CANDIDATES_A_QUOTE = 40
"""The nearest ones; news has 12 on average."""

NAMES = [
    "person",
    "he or she",
    "they",
    "we",
    "i",
    "it",
    "organisation",
    "nominal",
    "subject",
    "passive",
    "agent",
    "according",
    "from",
    "beside",
    "other role",
    "verb strength",
    "verb is say",
    "verb tense past",
    "governs quote 1",
    "governs quote 2",
    "governs quote 3",
    "paragraphs back",
    "paragraph after",
    "same paragraph",
    "same sentence as start",
    "same sentence as end",
    "sentence before",
    "sentence after",
    "before",
    "distance",
    "verb distance",
    "tokens distance capped",
    "candidates between",
    "people between",
    "subjects of reports between",
    "quotes between",
    "adjacent after",
    "adjacent before",
    "verb adjacent after",
    "verb adjacent before",
    "ends line",
    "quote opens paragraph",
    "quote ends paragraph",
    "quote is paragraph",
    "quote words",
    "quote ends with comma",
    "quote after colon",
    "quote after comma",
    "quote begins capital",
    "quote ends sentence",
    "continues",
    "text after in sentence",
    "text before in sentence",
    "source first in sentence",
    "sentence has quote",
    "sentences distance",
    "mentions of person",
    "share of mentions",
    "full name",
    "in brackets",
    "object of that verb",
    "nominal is human",
    "report verb in sentence",
    "rank",
    "reports in own paragraph",
    "colon after",
    "previous quote same paragraph",
    "nearest report",
    "same quote sentence verb",
    "verb before source",
    "dash before source",
    "possessive",
    "quote tokens inside sentence head",
    "number of candidates",
    "first report above",
    "rank above",
    "quote under verb",
    "verb names things",
    "nearest subject before",
    "nearest report subject before",
    "word before quote",
    "possessive pronoun",
    "quote verbs above",
    "relative",
    "verb to quote start",
]
_SUBJECT, _BEFORE, _STRENGTH = NAMES.index("subject"), NAMES.index("before"), NAMES.index("verb strength")
_NEAREST, _DISTANCE = NAMES.index("nearest report"), NAMES.index("verb distance")
_NEAREST_SUBJECTS = ((NAMES.index("nearest subject before"), 0), (NAMES.index("nearest report subject before"), 1))


def choose_candidates(frames: list[QuoteFrame], sources: list[Source]) -> None:
    """Give each quotation the candidates near it, as places in `sources`."""
    heads = [source.head for source in sources]
    for frame in frames:
        at = bisect.bisect_left(heads, frame.first)
        chosen: list[int] = []
        low = at - 1
        while (
            low >= 0
            and len(chosen) < CANDIDATES_A_QUOTE - 12
            and sources[low].paragraph >= frame.paragraph - PARAGRAPHS_BACK
        ):
            chosen.append(low)
            low -= 1
        chosen.reverse()
        high = at
        while (
            high < len(sources)
            and len(chosen) < CANDIDATES_A_QUOTE
            and sources[high].paragraph <= frame.paragraph + PARAGRAPHS_ON
        ):
            chosen.append(high)
            high += 1
        frame.candidates = chosen


class FeatureMaker:
    """Makes the rows of one document."""

    def __init__(
        self, parsed: Parsed, sources: list[Source], frames: list[QuoteFrame], mention_counts: list[int]
    ) -> None:
        self.parsed = parsed
        self.sources = sources
        self.frames = frames
        self.mention_counts = mention_counts
        self.all_mentions = max(1, sum(mention_counts))
        self.quote_of = quoted_tokens(parsed, frames)
        self.quote_starts = [frame.first for frame in frames]
        self.heads = [source.head for source in sources]
        people = [source.kind is SourceKind.PERSON for source in sources]
        reporters = [s.verb >= 0 and STRENGTH.get(parsed.tokens[s.verb].lower, 0) == 2 for s in sources]
        self.people_before = [0, *accumulate(people)]
        self.reporters_before = [0, *accumulate(reporters)]
        self.quotes_in_sentence = [
            any(number >= 0 for number in self.quote_of[begin : min(end, begin + SENTENCE)])
            for begin, end in parsed.sentences
        ]
        reports = [0] * (len(parsed.sentences) + 1)
        for token in parsed.tokens:
            if self.quote_of[token.index] < 0 and STRENGTH.get(token.lower, 0) == 2 and token.tag.startswith("VB"):
                reports[token.sentence] += 1
        self.reports = reports
        tokens = parsed.tokens
        self.paragraph_reports = [
            float(sum(reports[tokens[first].sentence : tokens[last - 1].sentence + 1])) if last > first else 0.0
            for first, last in parsed.paragraphs
        ]

    def rows(self, number: int) -> list[list[float]]:
        """Return one row for each candidate of the quotation `number`."""
        frame = self.frames[number]
        rows = [self._row(number, frame, place, rank) for rank, place in enumerate(frame.candidates)]
        _mark_nearest(rows)
        best = min((row[_DISTANCE] for row in rows if row[_STRENGTH] == 2), default=-1.0)
        for row in rows:
            row[_NEAREST] = float(row[_STRENGTH] == 2 and row[_DISTANCE] == best)
        return rows

    def _row(self, number: int, frame: QuoteFrame, place: int, rank: int) -> list[float]:
        source = self.sources[place]
        tokens = self.parsed.tokens
        head = source.head
        before = head < frame.first
        verb = source.verb
        strength = STRENGTH.get(tokens[verb].lower, 0) if verb >= 0 else 0
        if source.role == "according":
            strength = 2
        gap = frame.first - head if before else head - frame.last
        verb_gap = 60 if verb < 0 else (frame.first - verb if verb < frame.first else verb - frame.last)
        # Candidates lie side by side among the sources, so those between are counted, not gone through.
        edges = (head, frame.first - 1) if before else (frame.last, head - 1)
        first_between, past_between = (bisect.bisect_right(self.heads, edge) for edge in edges)
        first_between = max(first_between, frame.candidates[0])
        past_between = max(first_between, min(past_between, frame.candidates[-1] + 1))
        sentence_first = tokens[frame.first].sentence
        sentence_last = tokens[frame.last].sentence
        same_start = source.sentence == sentence_first
        same_end = source.sentence == sentence_last
        mentions = self.mention_counts[source.person] if source.person >= 0 else 0
        begin = self.parsed.sentences[source.sentence][0]
        text = self.parsed.text
        next_character = text[source.span.end : source.span.end + 2].strip()[:1]
        previous_character = text[max(0, source.span.start - 2) : source.span.start].strip()[-1:]
        if before:
            quotes_between = bisect.bisect_left(self.quote_starts, frame.first) - bisect.bisect_left(
                self.quote_starts, head
            )
        else:
            quotes_between = bisect.bisect_left(self.quote_starts, head) - bisect.bisect_right(
                self.quote_starts, frame.first
            )
        previous = self.frames[number - 1] if number else None
        governors = frame.governors
        return [
            source.kind is SourceKind.PERSON,
            source.pronoun in ("m", "f"),
            source.pronoun == "p",
            source.pronoun == "w",
            source.pronoun == "i",
            source.pronoun == "n",
            source.kind is SourceKind.ORGANISATION,
            source.kind is SourceKind.NOMINAL,
            source.role == "subject",
            source.role == "passive",
            source.role == "agent",
            source.role == "according",
            source.role == "from",
            source.role == "beside",
            source.role == "other",
            strength,
            verb >= 0 and tokens[verb].lower in SAY,
            verb >= 0 and tokens[verb].tag in ("VBD", "VBZ"),
            len(governors) > 0 and verb == governors[0],
            len(governors) > 1 and verb == governors[1],
            len(governors) > 2 and verb in governors[2:],
            max(0, frame.paragraph - source.paragraph),
            source.paragraph > frame.paragraph,
            source.paragraph == frame.paragraph,
            same_start,
            same_end,
            source.sentence == sentence_first - 1,
            source.sentence == sentence_last + 1,
            before,
            math.log1p(max(0, gap)),
            math.log1p(max(0, verb_gap)),
            min(gap, 30),
            past_between - first_between,
            self.people_before[past_between] - self.people_before[first_between],
            self.reporters_before[past_between] - self.reporters_before[first_between],
            quotes_between,
            not before and gap <= 2,
            before and gap <= 2,
            0 < verb - frame.last <= 2,
            0 < frame.first - verb <= 3 and verb >= 0,
            head + 1 >= self.parsed.paragraphs[source.paragraph][1] or next_character == "",
            frame.opens,
            frame.ends,
            frame.opens and frame.ends,
            min(frame.words, 40),
            frame.comma,
            frame.before == ":",
            frame.before == ",",
            text[frame.quotation.start : frame.quotation.start + 4].strip("\"“'‘`«„… [")[:1].isupper(),
            text[max(0, frame.quotation.end - 3) : frame.quotation.end].strip("\"”'’»")[-1:] in (".", "!", "?", "…"),
            frame.quotation.continues,
            max(0, min(30, self.parsed.sentences[sentence_last][1] - 1 - frame.last)),
            max(0, min(30, frame.first - self.parsed.sentences[sentence_first][0])),
            head - begin <= 2,
            self.quotes_in_sentence[source.sentence],
            min(8, abs(source.sentence - (sentence_first if before else sentence_last))),
            min(20, mentions),
            mentions / self.all_mentions,
            source.kind is SourceKind.PERSON and " " in text[source.span.start : source.span.end],
            previous_character == "(",
            verb >= 0 and verb in governors,
            source.kind is SourceKind.NOMINAL and tokens[head].lower in HUMAN,
            self.reports[source.sentence],
            len(frame.candidates) - rank if before else rank,
            self.paragraph_reports[source.paragraph],
            next_character == ":",
            previous is not None and previous.paragraph == frame.paragraph,
            0.0,
            verb >= 0 and tokens[verb].sentence in (sentence_first, sentence_last),
            0 <= verb < head,
            previous_character in ("—", "–", "―", "-"),
            text[source.span.end : source.span.end + 2] in ("'s", "’s") or tokens[head].dependency == "poss",
            frame.first < self.parsed.sentences[sentence_first][1] - 1 and len(governors) > 0,
            len(frame.candidates),
            verb >= 0 and verb == frame.first_report,
            governors.index(verb) if verb in governors else 9,
            verb in frame.ancestors,
            verb >= 0 and tokens[verb].lower in NAMING,
            0.0,
            0.0,
            frame.word_before,
            source.role == "possessive",
            len(governors),
            tokens[head].tag in ("WP", "WDT"),
            max(-20, min(20, frame.first - verb)) if verb >= 0 else 30,
        ]


def _mark_nearest(rows: list[list[float]]) -> None:
    """Mark the last subject, and the last subject of a report, in front of the quotation."""
    for column, least in _NEAREST_SUBJECTS:
        fitting = [row for row in rows if row[_SUBJECT] and row[_BEFORE] and row[_STRENGTH] >= least]
        if fitting:
            fitting[-1][column] = 1.0
