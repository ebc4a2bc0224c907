# SPDX-License-Identifier: MIT
"""Pull quotes that repeat the text."""

from __future__ import annotations

from reader.article import Quote, Span
from reader.voices.echoes import echoed
from reader.voices.marks import Quotation

TEXT = "Ann said: “We came here in spring.”\n\nWe came here in spring\n\nWe came here"
MARKED = Quote(10, 35, speaker="Ann", speaker_span=Span(0, 3), confidence=0.9)


def test_only_long_repetitions_take_a_source() -> None:
    long, short = TEXT.index("\n\nWe") + 2, TEXT.rindex("We")
    quotes = [MARKED, Quote(long, long + 22), Quote(short, short + 12)]
    quotations = [Quotation(10, 35, "“"), Quotation(long, long + 22, ""), Quotation(short, short + 12, "")]
    _, first, second = echoed(TEXT, quotes, quotations)
    assert (first.speaker, first.speaker_span, first.confidence) == ("Ann", Span(0, 3), 0.9)
    assert second.speaker is None


def test_without_blocks_nothing_changes() -> None:
    assert echoed(TEXT, [MARKED], [Quotation(10, 35, "“")]) == [MARKED]
