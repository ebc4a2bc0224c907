# SPDX-License-Identifier: MIT
"""What speaks for and against a source: the features the ranker weighs, one row a candidate.

The order of `NAMES` is part of the trained weights; change it and train again.
"""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass, field

from reader.voices.lexicon import HUMAN
from reader.voices.marks import Quotation
from reader.voices.model import Parsed, Token
from reader.voices.sources import Source, SourceKind
from reader.voices.verbs import NAMING, SAY, STRENGTH

PARAGRAPHS_BACK = 4
"""How far back a source is looked for: .96 of all sources lie within three paragraphs."""
PARAGRAPHS_ON = 1
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


@dataclass(slots=True)
class QuoteFrame:
    """A quotation as the features see it."""

    quotation: Quotation
    first: int
    last: int
    paragraph: int
    governors: list[int]
    """The verbs above it, nearest first."""
    opens: bool
    ends: bool
    words: int
    before: str
    after: str
    comma: bool
    """Whether a comma stands inside or right behind its closing mark."""
    first_report: int
    """The nearest verb of reporting above it, -1 without."""
    ancestors: frozenset[int]
    """All tokens above it."""
    word_before: int
    """What kind of word stands in front: see `_word_before`."""
    candidates: list[int] = field(default_factory=list[int])


def quote_frames(parsed: Parsed, quotations: list[Quotation]) -> list[QuoteFrame]:
    """Describe each quotation once, for all its candidates."""
    return [_frame(parsed, quotation) for quotation in quotations]


def _frame(parsed: Parsed, quotation: Quotation) -> QuoteFrame:
    tokens = parsed.tokens
    first = min(max(0, bisect.bisect_right(parsed.starts, quotation.start) - 1), len(tokens) - 1)
    last = min(max(first, bisect.bisect_left(parsed.starts, quotation.end) - 1), len(tokens) - 1)
    paragraph = tokens[first].paragraph
    begin, end = parsed.paragraphs[paragraph]
    span = parsed.paragraph_spans[paragraph]
    text = parsed.text
    governors, ancestors = _governors(parsed, first, last)
    after = text[quotation.end : quotation.end + 2].strip()[:1]
    closing = text[max(quotation.start, quotation.end - 3) : quotation.end].strip("\"”'’»")[-1:]
    return QuoteFrame(
        quotation,
        first,
        last,
        paragraph,
        governors,
        first <= begin,
        last >= end - 1 or not text[quotation.end : span.end].strip(" ."),
        len(text[quotation.start : quotation.end].split()),
        text[max(span.start, quotation.start - 2) : quotation.start].strip()[-1:],
        after,
        "," in (closing, after),
        next((verb for verb in governors if STRENGTH.get(tokens[verb].lower, 0) == 2), -1),
        ancestors,
        _word_before(tokens[first - 1]) if first > begin else 0,
    )


_WORDS_BEFORE = {
    ":": 1,
    ",": 2,
    **dict.fromkeys(["a", "an", "the", "this", "these", "some", "any", "no"], 3),
    **dict.fromkeys(["that", "as", "if", "whether"], 4),
}
_TAGS_BEFORE = {"IN": 5, "TO": 5, "RP": 5, "MD": 6, "PRP$": 8, "POS": 8, "NN": 9, "NNS": 9, "NNP": 9, "NNPS": 9}


def _word_before(token: Token) -> int:
    """Sort the word in front of a quotation into a handful of kinds."""
    word = token.lower
    if word in _WORDS_BEFORE:
        return _WORDS_BEFORE[word]
    if token.tag.startswith("VB"):
        return 7 if STRENGTH.get(word, 0) else 6
    return _TAGS_BEFORE.get(token.tag, 10)


def _governors(parsed: Parsed, first: int, last: int) -> tuple[list[int], frozenset[int]]:
    """Return the verbs above a stretch, nearest first, and all tokens above it.

    Climbs from each token whose head lies outside the stretch.
    """
    tokens = parsed.tokens
    above: set[int] = set()
    chain: list[int] = []
    for index in range(first, min(last, first + 400) + 1):
        head = tokens[index].head
        if first <= head <= last:
            continue
        steps = 0
        while steps < 12:
            above.add(head)
            if not first <= head <= last and tokens[head].tag.startswith("VB") and head not in chain:
                chain.append(head)
            if tokens[head].head == head:
                break
            head = tokens[head].head
            steps += 1
    chain.sort(key=lambda verb: min(abs(verb - first), abs(verb - last)))
    return chain[:6], frozenset(above)


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
        self.quote_of = [-1] * (len(parsed.tokens) + 1)
        for number, frame in enumerate(frames):
            for index in range(frame.first, frame.last + 1):
                self.quote_of[index] = number
        self.quote_starts = [frame.first for frame in frames]
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
        at = NAMES.index("nearest report")
        strength, distance = NAMES.index("verb strength"), NAMES.index("verb distance")
        best = min((row[distance] for row in rows if row[strength] == 2), default=-1.0)
        for row in rows:
            row[at] = float(row[strength] == 2 and row[distance] == best)
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
        between = range(head + 1, frame.first) if before else range(frame.last + 1, head)
        others = [self.sources[c] for c in frame.candidates if c != place and self.sources[c].head in between]
        sentence_first = tokens[frame.first].sentence
        sentence_last = tokens[frame.last].sentence
        same_start = source.sentence == sentence_first
        same_end = source.sentence == sentence_last
        mentions = self.mention_counts[source.person] if source.person >= 0 else 0
        begin, end = self.parsed.sentences[source.sentence]
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
            len(others),
            sum(other.kind is SourceKind.PERSON for other in others),
            sum(other.verb >= 0 and STRENGTH.get(tokens[other.verb].lower, 0) == 2 for other in others),
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
            any(self.quote_of[index] >= 0 for index in range(begin, min(end, begin + 120))),
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
    subject, before, strength = NAMES.index("subject"), NAMES.index("before"), NAMES.index("verb strength")
    for name, least in (("nearest subject before", 0), ("nearest report subject before", 1)):
        fitting = [row for row in rows if row[subject] and row[before] and row[strength] >= least]
        if fitting:
            fitting[-1][NAMES.index(name)] = 1.0
