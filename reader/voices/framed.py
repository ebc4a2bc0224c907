# SPDX-License-Identifier: MIT
"""Set phrases that name a quotation's source whatever the grammar makes of them.

"“…”, as Ann Lee put it" behind a quotation, "in the words of Ann Lee" and "in Ann Lee's words" in front of one.
"""

from __future__ import annotations

import bisect

from reader.voices.model import Parsed, Token
from reader.voices.quote_frames import QuoteFrame
from reader.voices.sources import NOUN_TAGS, Source, SourceKind
from reader.voices.verbs import FINITE, STRENGTH

LONGEST_FRAME = 14
"""Tokens of "as the mayor's deputy, Ann Lee, put it"; set by hand."""
LONGEST_TITLE = 8
"""Tokens of office and rank between the verb and the name."""
LONGEST_BEFORE = 30
"""Tokens between "in the words of" and the quotation."""
_PUT = frozenset(["put", "puts", "phrased", "phrases", "had", "has"])
_TITLE_TAGS = frozenset([*NOUN_TAGS, "JJ", "DT", "POS", "HYPH", "PRP$", "VBG", "VBN", "CD"])
_NEGATED = frozenset(["never", "not", "n't"])


def framed(parsed: Parsed, frames: list[QuoteFrame], sources: list[Source]) -> dict[int, Source]:
    """Return by the quotation's number the source a set phrase beside it names; what goes on with such a one is its."""
    found: dict[int, Source] = {}
    for number, frame in enumerate(frames):
        source = (
            _said_by(parsed, frame, sources) or _as_said(parsed, frame, sources) or _in_words(parsed, frame, sources)
        )
        if source is None and number - 1 in found and _goes_on(parsed, frames[number - 1], frame):
            source = found[number - 1]
        if source is not None:
            found[number] = source
    return found


def _said_by(parsed: Parsed, frame: QuoteFrame, sources: list[Source]) -> Source | None:
    """Return the name behind a verb that follows a quotation at once: "“…,” said product lead Ann Lee"."""
    tokens = parsed.tokens
    end = parsed.paragraphs[frame.paragraph][1]
    verb = frame.last + 1
    if verb >= end or tokens[verb].tag not in ("VBD", "VBZ") or STRENGTH.get(tokens[verb].lower) != 2:
        return None
    for source in (sources[c] for c in frame.candidates):
        if source.head <= verb or source.kind is not SourceKind.PERSON:
            continue
        first, past = (bisect.bisect_left(parsed.starts, edge) for edge in source.span)
        titles = tokens[verb + 1 : first]
        # "said product lead Ann Lee": a title right before a name is taken for a verb now and then.
        titles = titles[:-1] if titles and titles[-1].tag in ("VB", "VBP") else titles
        named = len(titles) <= LONGEST_TITLE and all(
            token.tag in _TITLE_TAGS or token.lower == "of" for token in titles
        )
        return source if named and (past >= end or tokens[past].tag not in (*NOUN_TAGS, "POS", "CC", "HYPH")) else None
    return None


def _as_said(parsed: Parsed, frame: QuoteFrame, sources: list[Source]) -> Source | None:
    tokens = parsed.tokens
    end = parsed.paragraphs[frame.paragraph][1]
    at = frame.last + 1
    if at < end and tokens[at].text == ",":
        at += 1
    if at + 2 >= end or tokens[at].text != "as":
        return None
    verb = next((n for n in range(at + 2, min(end, at + LONGEST_FRAME)) if tokens[n].tag in FINITE), -1)
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
