# SPDX-License-Identifier: MIT
"""Who signed a quotation: the person or the words its signature names."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.model import Parsed
from reader.voices.quote_frames import QuoteFrame
from reader.voices.signatures import DASHES, LONGEST
from reader.voices.sources import NOUN_TAGS, Source, SourceKind, source_at
from reader.voices.verbs import FINITE

_BEHIND = re.compile(rf"[ \t]*(?:\n\s*)?{DASHES}[ \t]*(?=[A-Z@]|(?:an?|the|our)\s|[Aa]non)([^\n]{{2,}})")
_ENDS_NAME = frozenset(",(|/–—;:")


def signers(parsed: Parsed, frames: Sequence[QuoteFrame], mentions: Sequence[Mention]) -> dict[int, Source]:
    """Return by the quotation's number the source its signature names; what goes on into a signed one is its."""
    order = sorted(mentions, key=lambda m: m.first)
    firsts = [m.first for m in order]
    found: dict[int, Source] = {}
    for number in range(len(frames) - 1, -1, -1):
        frame = frames[number]
        if frame.quotation.mark == "—":
            continue
        signature = frame.quotation.signature or _behind(parsed, frame)
        source = _source(parsed, signature, order, firsts) if signature is not None else None
        if source is None and number + 1 in found and frames[number + 1].quotation.continues:
            source = found[number + 1]
        if source is not None:
            found[number] = source
    return found


def _behind(parsed: Parsed, frame: QuoteFrame) -> Span | None:
    """Return the signature behind a quotation that opens its line, None without: it holds no finite verb."""
    quotation = frame.quotation
    signed = _BEHIND.match(parsed.text, quotation.end, quotation.end + LONGEST) if frame.opens else None
    if signed is None or parsed.text[signed.end() : signed.end() + 1].strip():
        return None
    span = Span(*signed.span(1))
    first, past = (bisect.bisect_left(parsed.starts, edge) for edge in span)
    return None if any(t.tag in FINITE and t.text.islower() for t in parsed.tokens[first:past]) else span


def _source(parsed: Parsed, signature: Span, order: Sequence[Mention], firsts: Sequence[int]) -> Source | None:
    """Return the person a signature names, or the words up to its first comma or bracket."""
    first, past = (bisect.bisect_left(parsed.starts, edge) for edge in signature)
    first = next(
        (at for at in range(first, past) if parsed.tokens[at].text[0].isalnum() or "@" in parsed.tokens[at].text), past
    )
    if first >= past:
        return None
    end = next((at for at in range(first + 1, past) if parsed.tokens[at].text[0] in _ENDS_NAME), past)
    at = bisect.bisect_left(firsts, first)
    if at < len(order) and order[at].first < end:
        named = order[at]
        return source_at(parsed, named.span, SourceKind.PERSON, named.last, named.person)
    span = Span(parsed.tokens[first].start, parsed.tokens[end - 1].end)
    head = next((at for at in range(end - 1, first - 1, -1) if parsed.tokens[at].tag in NOUN_TAGS), end - 1)
    return source_at(parsed, span, SourceKind.NOMINAL, head)
