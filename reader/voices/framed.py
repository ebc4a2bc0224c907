# SPDX-License-Identifier: MIT
"""Set phrases that name a quotation's source whatever the grammar makes of them.

"“…”, as Ann Lee put it" behind a quotation, "in the words of Ann Lee" and "in Ann Lee's words" in front of one.
"""

from __future__ import annotations

from reader.voices.features import QuoteFrame
from reader.voices.model import Parsed, Token
from reader.voices.sources import Source
from reader.voices.verbs import STRENGTH

LONGEST_FRAME = 14
"""Tokens of "as the mayor's deputy, Ann Lee, put it"; set by hand."""
LONGEST_BEFORE = 30
"""Tokens between "in the words of" and the quotation."""
_PUT = frozenset(["put", "puts", "phrased", "phrases", "had", "has"])
_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
_NEGATED = frozenset(["never", "not", "n't"])


def framed(parsed: Parsed, frames: list[QuoteFrame], sources: list[Source]) -> dict[int, Source]:
    """Return by the quotation's number the source a set phrase beside it names; what goes on with such a one is its."""
    found: dict[int, Source] = {}
    for number, frame in enumerate(frames):
        source = _as_said(parsed, frame, sources) or _in_words(parsed, frame, sources)
        if source is None and number - 1 in found and _goes_on(parsed, frames[number - 1], frame):
            source = found[number - 1]
        if source is not None:
            found[number] = source
    return found


def _as_said(parsed: Parsed, frame: QuoteFrame, sources: list[Source]) -> Source | None:
    tokens = parsed.tokens
    end = parsed.paragraphs[frame.paragraph][1]
    at = frame.last + 1
    if at < end and tokens[at].text == ",":
        at += 1
    if at + 2 >= end or tokens[at].text != "as":
        return None
    verb = next((n for n in range(at + 2, min(end, at + LONGEST_FRAME)) if tokens[n].tag in _FINITE), -1)
    if verb < 0 or not _says(tokens, verb):
        return None
    within = [sources[c] for c in frame.candidates if at < sources[c].head < verb]
    return next((source for source in reversed(within) if source.verb == verb), within[-1] if within else None)


def _says(tokens: list[Token], at: int) -> bool:
    """Tell whether a token ends "as … put it": a verb of saying, or "put" and the like with "it"."""
    token = tokens[at]
    if token.lower in _PUT:
        return at + 1 < len(tokens) and tokens[at + 1].lower == "it"
    return STRENGTH.get(token.lower) == 2 and tokens[at - 1].lower not in _NEGATED


def _in_words(parsed: Parsed, frame: QuoteFrame, sources: list[Source]) -> Source | None:
    """Return the source of "in the words of Ann Lee, …" that opens the quotation's sentence, None without."""
    tokens = parsed.tokens
    begin = parsed.sentences[tokens[frame.first].sentence][0]
    opening = [token.lower for token in tokens[begin : begin + 4]]
    if frame.first - begin > LONGEST_BEFORE or opening[:1] != ["in"]:
        return None
    within = [sources[c] for c in frame.candidates if begin < sources[c].head < frame.first]
    if opening == ["in", "the", "words", "of"]:
        return next((source for source in within if source.head >= begin + 4), None)
    owner = next(iter(within), None)
    at = owner.head + 1 if owner is not None else len(tokens)
    if at < frame.first and tokens[at].tag == "POS":
        at += 1
    return owner if at < frame.first and tokens[at].lower == "words" else None


def _goes_on(parsed: Parsed, earlier: QuoteFrame, frame: QuoteFrame) -> bool:
    between = parsed.text[earlier.quotation.end : frame.quotation.start].rstrip()
    begun = parsed.text[frame.quotation.start : frame.quotation.end].lstrip("\"'“‘«„`… [")[:1]
    return earlier.paragraph == frame.paragraph and between.endswith(",") and begun.islower()
