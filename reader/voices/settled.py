# SPDX-License-Identifier: MIT
"""What settles whether a quotation is speech without weighing: sentences of their own, reporting clauses, references.

The trees of `kinds.py` learnt from political news, where few people talk to each other and nobody cites a journal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.voices.model import Parsed
from reader.voices.quote_frames import QuoteFrame
from reader.voices.verbs import FINITE, STRENGTH

MARKS = "\"'“”‘’«»„`‚‹› "
SMALL = frozenset(
    ["a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "with", "at", "by", "from", "as", "but"]
)
"""Words that titles write small."""
PERSONAL = frozenset(
    ["i", "we", "you", "my", "our", "your", "me", "us", "he", "she", "they", "his", "her", "it", "there", "who"]
)
_WORKS = frozenset(
    """
    album anthem article ballad blog book chapter column comedy documentary drama episode essay exhibition film lecture
    memoir movie musical novel opera paper play podcast poem programme report series show single sitcom song study talk
    thriller title titled entitled track
    """.split()
)
_STOPS = ".!?…"
_OPEN_AFTER = _STOPS + ":"
_CLOSING = "”\"’')]"
NEAR = 60
"""Code points before and behind a quotation that are looked at."""
FEWEST_TALK = 3
"""So many paragraphs in a row that open with speech are talk; two stand side by side in news too."""

_CLAUSE = re.compile(
    r"[—–-]{0,2}\s*(?:(?P<first>[^\W\d_]+)\s+(?:I|he|she|they|we|the|a|an|[A-Z])\b"
    r"|(?:I|he|she|they|we|it|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2})\s+(?:\w+ly\s+)?(?P<second>[^\W\d_]+)\b)"
)
"""A reporting clause behind a quotation: "said I", "he softly asked", "Ann Lee replied"."""
_NAMED = re.compile(
    r"\bso-called$|(?:\b(?:is|are|was|were|be|been|being)|’s|'s)\s(?:\w+\s)?(?:called|known\sas|nicknamed|termed|dubbed)$"
)
"""What stands before a term or a nickname: "what is sometimes called", "is known as"."""
LONGEST_TERM = 5
"""Words of a term: the longest of the checking articles has four."""
_REFERENCE = re.compile(
    r"\b(?:Retrieved|Archived from|ISBN|ISSN|doi:|et al\.|pp?\.\s\d|[Ee]ds?\.\))|^\^|\(\w* ?(?:1[5-9]|20)\d\d\)[.,:]"
)
"""What only the references of a scholarly text have."""


def settled_kinds(parsed: Parsed, frames: Sequence[QuoteFrame]) -> list[bool | None]:
    """Tell of each quotation whether it is surely speech (True), surely none (False), or has to be weighed (None)."""
    talk = talking(frames)
    before = [None, *frames[:-1]] if frames else []
    return [
        _goes_on(parsed.text, earlier, frame) or _settled(parsed, frame, frame.paragraph in talk)
        for earlier, frame in zip(before, frames, strict=True)
    ]


def _goes_on(text: str, earlier: QuoteFrame | None, frame: QuoteFrame) -> bool:
    """Tell whether a quotation goes on with one that a reporting clause broke off: "“Two,” she said, “and a half.”"."""
    if earlier is None or earlier.paragraph != frame.paragraph:
        return False
    between = text[earlier.quotation.end : min(frame.quotation.start, earlier.quotation.end + NEAR)].strip()
    begun = text[frame.quotation.start : frame.quotation.end].strip(MARKS)[:1]
    broken = text[max(earlier.quotation.start, earlier.quotation.end - 3) : earlier.quotation.end].strip(MARKS)
    closed = earlier.quotation.end + len(between) + 2 >= frame.quotation.start
    return broken.endswith(",") and begun.islower() and closed and between.endswith(",") and reports(between)


def talking(frames: Sequence[QuoteFrame]) -> set[int]:
    """Return the paragraphs that stand in talk: several in a row open with a quotation."""
    opening = sorted({frame.paragraph for frame in frames if frame.opens and frame.quotation.mark})
    found: set[int] = set()
    run, last = 0, -1
    for paragraph in opening:
        run = run + 1 if paragraph == last + 1 else 1
        last = paragraph
        if run >= FEWEST_TALK:
            found.update(range(paragraph - FEWEST_TALK + 1, paragraph + 1))
    return found


def _settled(parsed: Parsed, frame: QuoteFrame, talk: bool) -> bool | None:
    text, quotation = parsed.text, frame.quotation
    span = parsed.paragraph_spans[frame.paragraph]
    inside = text[quotation.start : quotation.end].strip(MARKS)
    before = text[max(span.start, quotation.start - NEAR) : quotation.start].rstrip()
    after = text[quotation.end : min(span.end, quotation.end + NEAR)].lstrip()
    if not inside or not quotation.mark:
        return bool(inside) and not (inside[0] == "[" and inside.find("]") == len(inside) - 1)
    if quotation.mark == "—":
        return True
    titled = is_titled(inside)
    if inside[-1] not in _STOPS and _in_reference(text, span.start, span.end, before):
        return False
    sentence = is_sentence(inside, before, after)
    if titled and not (talk and sentence):
        return False if before.split() and before.split()[-1].lower() in _WORKS else None
    if _is_term(inside, before, after):
        return False
    told = inside[-1] in ",!?—–-…" and _opens(before, _OPEN_AFTER + ",;—–-") and reports(after)
    alone = frame.opens and (after.startswith(":") and inside[0].isupper() if after else frame.ends)
    whole = sentence or (alone and len(inside.split()) > 1)
    return True if told or (sentence and talk) or (whole and _speaks(parsed, frame, inside)) else None


def is_titled(inside: str) -> bool:
    """Tell whether words are written as a title is: all but the small ones with capitals."""
    long_words = [word for word in inside.split() if word[:1].isalpha() and word.lower() not in SMALL]
    return len(long_words) > 1 and all(word[:1].isupper() for word in long_words)


def _is_term(inside: str, before: str, after: str) -> bool:
    """Tell whether something is named so by all, and not by somebody: "was called “a liar” by Ann Lee" is speech."""
    words = inside.lower().split()
    named = len(words) <= LONGEST_TERM and words[0] not in ("a", "an", "the") and not after.startswith("by ")
    return named and _NAMED.search(before) is not None


def is_sentence(inside: str, before: str, after: str) -> bool:
    """Tell whether a quotation is a sentence of its own, between what stands before and behind it in its paragraph."""
    return (
        inside[0].isupper()
        and inside[-1] in _STOPS
        and _opens(before, _OPEN_AFTER)
        and (not after or after[0].isupper() or after[0] in "“\"‘'—–-([")
    )


def reports(after: str) -> bool:
    """Tell whether what follows a quotation says that somebody said it."""
    clause = _CLAUSE.match(after)
    return clause is not None and STRENGTH.get((clause["first"] or clause["second"]).lower()) == 2


def _opens(before: str, marks: str) -> bool:
    last = before[-1:]
    return not last or last in marks or (last in _CLOSING and before[-2:-1] in _STOPS + ",")


def _speaks(parsed: Parsed, frame: QuoteFrame, inside: str) -> bool:
    """A sentence with somebody in it or a finite verb: "Population clock." has neither."""
    tokens = parsed.tokens[frame.first : frame.last + 1]
    return any(token.tag in FINITE for token in tokens) or any(
        re.split(r"[’']", word.strip(".,!?…").lower())[0] in PERSONAL for word in inside.split()
    )


def _in_reference(text: str, start: int, end: int, before: str) -> bool:
    """A reference names its title between an author or a year and a publisher, and is short."""
    return end - start < 1_000 and _REFERENCE.search(text[start:end]) is not None and not before.endswith(",")
