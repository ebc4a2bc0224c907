# SPDX-License-Identifier: MIT
"""Talk in turns: two people speak one after the other, and lines without a reporting clause are told by their turn."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.article import Quote
from reader.voices.model import Parsed
from reader.voices.quote_frames import QuoteFrame

FEWEST = 4
"""Paragraphs in a row that open with speech: a quotation in two paragraphs and its answer are three."""
CERTAINTY = 0.8
"""How surely a turn is the one's whose turn it is, beside how surely that one speaks in theirs."""
_NOBODY = frozenset(["he", "she", "they", "it", "his", "her", "who"])
"""Sources that do not tell one speaker from the other."""


def in_turns(parsed: Parsed, frames: Sequence[QuoteFrame], quotes: list[Quote]) -> list[Quote]:
    """Give lines that are nothing but speech to whose turn it is, where two speakers surely take turns.

    Surely: in a run of paragraphs that open with speech two are named, in paragraphs next to each other, and each in
    every second one alone.
    """
    for run in _runs(frames):
        turns = [_Turn(parsed, frames, quotes, numbers) for numbers in run]
        pairs = [{turn.who for turn in turns[side::2] if turn.who} for side in (0, 1)]
        adjacent = any(a.who and b.who for a, b in itertools.pairwise(turns))
        if not adjacent or any(len(pair) != 1 for pair in pairs) or pairs[0] == pairs[1]:
            continue
        if any(turn.doubtful for turn in turns):
            continue
        said = [[turn.said for turn in turns[side::2] if turn.who][-1] for side in (0, 1)]
        for at, turn in enumerate(turns):
            if turn.bare:
                _give(quotes, turn, said[at % 2])
            elif turn.who:
                said[at % 2] = turn.said
    return quotes


class _Turn:
    """One paragraph of talk."""

    def __init__(self, parsed: Parsed, frames: Sequence[QuoteFrame], quotes: list[Quote], numbers: list[int]) -> None:
        self.numbers = numbers
        span = parsed.paragraph_spans[frames[numbers[0]].paragraph]
        self.bare = len(numbers) == 1 and frames[numbers[0]].ends
        own = [
            quotes[n] for n in numbers if (s := quotes[n].speaker_span) is not None and span.start <= s.start < span.end
        ]
        self.said = own[0] if own else quotes[numbers[0]]
        source = self.said.speaker_span.of(parsed.text).lower() if own and self.said.speaker_span else ""
        self.who = "" if self.bare or not own else self.said.speaker or ("" if source in _NOBODY else source)
        self.doubtful = not self.bare and not self.who and source not in _NOBODY


def _runs(frames: Sequence[QuoteFrame]) -> Iterator[list[list[int]]]:
    """Yield runs of paragraphs that open with speech, each paragraph as the numbers of its quotations."""
    paragraphs = [list(numbers) for _, numbers in itertools.groupby(range(len(frames)), lambda n: frames[n].paragraph)]
    run: list[list[int]] = []
    for numbers in paragraphs:
        first = frames[numbers[0]]
        opening = first.opens and bool(first.quotation.mark) and not first.quotation.continues
        follows = bool(run) and frames[run[-1][0]].paragraph == first.paragraph - 1
        if not (opening and follows):
            if len(run) >= FEWEST:
                yield run
            run = []
        if opening:
            run.append(numbers)
    if len(run) >= FEWEST:
        yield run


def _give(quotes: list[Quote], turn: _Turn, origin: Quote) -> None:
    for number in turn.numbers:
        quotes[number] = replace(
            quotes[number],
            speaker=origin.speaker,
            speaker_span=origin.speaker_span,
            confidence=round(CERTAINTY * origin.confidence, 3),
        )
