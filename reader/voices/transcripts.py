# SPDX-License-Identifier: MIT
"""Transcripts quoted line by line: a label with a colon says who speaks, inside the marks.

"ORLOP: We never agreed to that." and, after it, paragraphs that open with a mark and no label.
"""

from __future__ import annotations

import bisect
import re

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.quote_frames import QuoteFrame
from reader.voices.sources import Source, SourceKind, source_at

LONGEST_LABEL = 40
"""Code points; "DEPUTY SPOKESWOMAN LEE" is long already."""
FEWEST = 2
"""One label that names nobody the text knows is a heading or a slogan, several are a transcript."""

_LABEL = re.compile(r"[\"“”'‘’«»„`‹› ]{1,4}((?:[A-Z][\w.'’-]* ){0,3}[A-Z][\w.'’-]+):\s")
_STAGE = re.compile(r"[\"“”'‘’«»„`‹› ]{1,4}[(\[]")
"""A line such as "(APPLAUSE)" is nobody's."""


def labels(parsed: Parsed, frames: list[QuoteFrame], mentions: list[Mention]) -> dict[int, Source | None]:
    """Return by the quotation's number the label that opens it, or that opened the one it goes on from.

    A label is the name of somebody the text knows, or words in capitals where there are several; None
    stands for the lines of a transcript that nobody speaks.
    """
    order = sorted(mentions, key=lambda m: m.first)
    firsts = [m.first for m in order]
    found: dict[int, Source | None] = {}
    named = shouted = 0
    for number, frame in enumerate(frames):
        quotation = frame.quotation
        opened = _LABEL.match(parsed.text, quotation.start, min(quotation.end, quotation.start + LONGEST_LABEL))
        if opened is None:
            if quotation.continues and number - 1 in found:
                stage = _STAGE.match(parsed.text, quotation.start, quotation.end)
                found[number] = None if stage else found[number - 1]
            continue
        span = Span(*opened.span(1))
        last = bisect.bisect_left(parsed.starts, span.end) - 1
        at = bisect.bisect_right(firsts, last) - 1
        if at >= 0 and order[at].span.overlaps(span):
            found[number] = source_at(parsed, order[at].span, SourceKind.PERSON, order[at].last, order[at].person)
            named += 1
        elif span.of(parsed.text).isupper():
            found[number] = source_at(parsed, span, SourceKind.NOMINAL, last)
            shouted += 1
    return found if named or shouted >= FEWEST else {}
