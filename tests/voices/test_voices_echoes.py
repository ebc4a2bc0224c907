# SPDX-License-Identifier: MIT
"""Pull quotes and headlines that repeat the text."""

from __future__ import annotations

from reader.article import Article, Block, BlockKind, Container, ContainerKind, Quote, QuoteKind, Span
from reader.voices import annotate, annotate_text
from reader.voices.echoes import MOST_PLACES, echoed
from reader.voices.marks import Quotation

TEXT = "Ann said: “We came here in spring.”\n\nWe came here in spring\n\nWe came here"
MARKED = Quote(10, 35, speaker="Ann", speaker_span=Span(0, 3), confidence=0.9)
PULL = (Container(ContainerKind.PULL_QUOTE, 1),)


def test_only_long_repetitions_take_a_source() -> None:
    long, short = TEXT.index("\n\nWe") + 2, TEXT.rindex("We")
    quotes = [MARKED, Quote(long, long + 22), Quote(short, short + 12)]
    quotations = [Quotation(10, 35, "“"), Quotation(long, long + 22, ""), Quotation(short, short + 12, "")]
    _, first, second = echoed(TEXT, quotes, quotations)
    assert (first.speaker, first.speaker_span, first.confidence) == ("Ann", Span(0, 3), 0.9)
    assert second.speaker is None


def test_without_blocks_nothing_changes() -> None:
    assert echoed(TEXT, [MARKED], [Quotation(10, 35, "“")]) == [MARKED]


def test_the_authors_own_sentence_in_large_type_is_no_speech() -> None:
    blocks = (
        Block(
            BlockKind.PARAGRAPH, "I wore the thing for a week. The strap was the best part of it by far, and it broke."
        ),
        Block(BlockKind.PARAGRAPH, "The strap was the best part of it by far", path=PULL),
        Block(BlockKind.PARAGRAPH, "Susan Delgado, who made it, wrote to me."),
        Block(BlockKind.PARAGRAPH, "I shall send you another one tomorrow", path=PULL),
    )
    own, hers = annotate(Article("One", blocks, language="en")).quotes
    assert (own.kind, own.speaker, own.speaker_span) == (QuoteKind.OTHER, None, None)
    assert hers.kind is QuoteKind.SPEECH


def test_words_inside_quotations_only_are_not_the_authors() -> None:
    said = "“We came here in spring.” "
    text = said * (MOST_PLACES + 1) + "\n\nWe came here in spring"
    quotes = [Quote(at * len(said), (at + 1) * len(said) - 1) for at in range(MOST_PLACES + 1)]
    pulled = Quote(len(text) - 22, len(text))
    quotations = [Quotation(q.start, q.end, "“") for q in quotes] + [Quotation(pulled.start, pulled.end, "")]
    assert echoed(text, [*quotes, pulled], quotations)[-1].kind is QuoteKind.SPEECH


def test_a_headline_has_the_speaker_of_what_it_quotes() -> None:
    text = (
        "“The road was never safe at all”\n\nThe pass was shut on Monday.\n\n"
        "“The road was never safe at all, and we said so,” said Susan Delgado, who drives the bus."
    )
    headline = annotate_text(text, "en").quotes[0]
    assert (headline.kind, headline.speaker) == (QuoteKind.SPEECH, "Susan Delgado")
