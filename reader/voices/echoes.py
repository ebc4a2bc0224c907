# SPDX-License-Identifier: MIT
"""Repeated words: a pull quote or a headline says again what the text has, and whose it is is known from there."""

from __future__ import annotations

from dataclasses import replace

from reader.article import Quote, QuoteKind
from reader.voices.marks import Quotation

FEWEST_WORDS = 4
"""Shorter stretches repeat by chance."""
MOST = 100
"""So many are looked up; an article has a handful of pull quotes and headlines."""
MOST_PLACES = 5
"""So many places where the words stand are looked at."""
LONGEST_HEADLINE = 200
"""Code points."""

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})


def echoed(text: str, quotes: list[Quote], quotations: list[Quotation]) -> list[Quote]:
    """Give quotation blocks, and quotations in the headline, the source of the quotation that holds their words.

    A block whose words stand in the text outside all quotations is the author's own sentence in large type: no speech.
    """
    headline = _headline(text)
    repeating = [
        number
        for number, quotation in enumerate(quotations)
        if not quotation.mark or (quotation.end <= headline and quotes[number].speaker is None)
    ][:MOST]
    if not repeating:
        return quotes
    marked = [(quote, _plain(text, quote)) for quote, q in zip(quotes, quotations, strict=True) if q.mark]
    body = text.translate(_PLAIN).lower()
    for number in repeating:
        words = _plain(text, quotes[number])
        if len(words.split()) < FEWEST_WORDS:
            continue
        origin = next((q for q, inside in marked if words in inside and q.start != quotes[number].start), None)
        if origin is not None and origin.speaker_span is not None:
            quotes[number] = replace(
                quotes[number],
                speaker=origin.speaker,
                speaker_span=(quotations[number].mark and quotes[number].speaker_span) or origin.speaker_span,
                confidence=origin.confidence,
            )
        elif origin is None and not quotations[number].mark and _told(body, words, quotes):
            quotes[number] = Quote(quotes[number].start, quotes[number].end, QuoteKind.OTHER)
    return quotes


def _headline(text: str) -> int:
    """Return where the headline of a text ends: its first line, if it is no sentence; 0 without."""
    line = text[: LONGEST_HEADLINE + 1].partition("\n")[0].rstrip()
    return 0 if len(line) > LONGEST_HEADLINE or line[-1:] in ".,:;" else len(line)


def _told(body: str, words: str, quotes: list[Quote]) -> bool:
    """Tell whether words stand somewhere in the text outside all quotations."""
    at = body.find(words)
    for _ in range(MOST_PLACES):
        if at < 0:
            return False
        if not any(quote.start <= at < quote.end for quote in quotes):
            return True
        at = body.find(words, at + 1)
    return False


def _plain(text: str, quote: Quote) -> str:
    """Return a quote's words without marks, case and white space that differ between the two places."""
    inside = text[quote.start : quote.end].strip(" \"'“”‘’«»„.,…")
    return " ".join(inside.translate(_PLAIN).lower().split())
