# SPDX-License-Identifier: MIT
"""The sentences of an article, for reading aloud: block by block, as spans of its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.article import Article, BlockKind, Span

_END = re.compile(r"[.!?…]+[\"'”’»«)\]]*(?=\s)|[。！？]+[」』”’）]*|\n+")
_WORD_BEFORE = re.compile(r"[\w.]*\Z")
_SHORT = frozenset(
    "mr mrs ms dr prof st vs no nr ca bzw usw etc al fig vol ed eds jr sr rev gen sen rep gov lt col capt sgt hon mme "
    "mlle sig sra srta approx dept inc ltd co corp e.g i.e z.b d.h u.a z.t p.ej a.m p.m".split()
)
"""Words that end with a full stop and hardly ever a sentence."""
_LOOK_BACK = 12


def sentences(article: Article) -> list[Span]:
    """Return the sentences in reading order; code is left out: nobody wants to hear it."""
    result: list[Span] = []
    for block, span in article.placed_blocks():
        if block.kind is BlockKind.CODE or not block.text:
            continue
        result += (Span(span.start + start, span.start + end) for start, end in _of(block.text))
    return result


def sentences_of(text: str) -> list[Span]:
    """Return the sentences of one paragraph in order."""
    return [Span(start, end) for start, end in _of(text)]


def sentence_at(spans: Sequence[Span], offset: int) -> int:
    """Return the number of the sentence at an offset, or of the next one; the last where there is none."""
    at = bisect_right(spans, Span(offset, 1 << 62)) - 1
    if at >= 0 and offset < spans[at].end:
        return at
    return min(at + 1, len(spans) - 1)


def _of(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if match.group().isspace() or not _goes_on(text, match):
            yield from _spoken(text, start, match.end())
            start = match.end()
    yield from _spoken(text, start, len(text))


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Tell whether a mark ends no sentence: an abbreviation, an initial, a day of a month, a small letter behind."""
    following = text[match.end() : match.end() + _LOOK_BACK].lstrip()[:1]
    if following.islower():
        return True
    if match.group() != ".":
        return False
    before = _WORD_BEFORE.search(text[max(0, match.start() - _LOOK_BACK) : match.start()])
    word = before.group() if before else ""
    initial = len(word) == 1 and word.isupper() and word != "I"
    return initial or word.casefold() in _SHORT or (word.isdecimal() and len(word) <= 2)


def _spoken(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if any(character.isalnum() for character in piece):
        yield start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
