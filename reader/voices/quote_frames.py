# SPDX-License-Identifier: MIT
"""Where a quotation stands: the verbs above it, what is in front of it and behind, whether it opens its paragraph."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field

from reader.voices.marks import Quotation
from reader.voices.model import Parsed, Token
from reader.voices.verbs import STRENGTH


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
            if head not in above and not first <= head <= last and tokens[head].tag.startswith("VB"):
                chain.append(head)
            above.add(head)
            if tokens[head].head == head:
                break
            head = tokens[head].head
            steps += 1
    chain.sort(key=lambda verb: min(abs(verb - first), abs(verb - last)))
    return chain[:6], frozenset(above)


def quoted_tokens(parsed: Parsed, frames: list[QuoteFrame]) -> list[int]:
    """Return for each token which quotation it stands in, -1 for none."""
    quoted = [-1] * len(parsed.tokens)
    for number, frame in enumerate(frames):
        for index in range(frame.first, frame.last + 1):
            quoted[index] = number
    return quoted
