# SPDX-License-Identifier: MIT
"""Pull quotes: a page repeats words of its text in large type, and their speaker is known from there."""

from __future__ import annotations

from dataclasses import replace

from reader.article import Quote
from reader.voices.marks import Quotation

FEWEST_WORDS = 4
"""Shorter stretches repeat by chance."""
MOST = 100
"""So many blocks are looked up; an article has a handful of pull quotes."""


def echoed(text: str, quotes: list[Quote], quotations: list[Quotation]) -> list[Quote]:
    """Give quotation blocks whose words stand in a marked quotation that one's source."""
    blocks = [number for number, quotation in enumerate(quotations) if not quotation.mark][:MOST]
    if not blocks:
        return quotes
    marked = [(quote, _plain(text, quote)) for quote, q in zip(quotes, quotations, strict=True) if q.mark]
    for number in blocks:
        words = _plain(text, quotes[number])
        if len(words.split()) < FEWEST_WORDS:
            continue
        origin = next((quote for quote, inside in marked if words in inside or inside == words), None)
        if origin is not None and origin.speaker_span is not None:
            quotes[number] = replace(
                quotes[number],
                speaker=origin.speaker,
                speaker_span=origin.speaker_span,
                confidence=origin.confidence,
            )
    return quotes


def _plain(text: str, quote: Quote) -> str:
    """Return a quote's words without marks, case and white space that differ between the two places."""
    inside = text[quote.start : quote.end].strip(" \"'“”‘’«»„.,…")
    return " ".join(inside.casefold().replace("’", "'").split())
