# SPDX-License-Identifier: MIT
"""Where quotations stand."""

from __future__ import annotations

from collections.abc import Callable

from reader.voices.marks import scan
from reader.voices.model import Parsed
from reader.voices.quote_frames import quote_frames, quoted_tokens

Parser = Callable[[str], Parsed]
TEXT = "Susan Delgado came.\n\n“It was late,” said Michael Brown, who was angry. “Very late.”"


def test_a_frame_knows_where_its_quotation_stands(parsed: Parser) -> None:
    first, second = quote_frames(parsed(TEXT), scan(TEXT))
    assert (first.opens, first.ends, first.words, first.comma, first.paragraph) == (True, False, 3, True, 1)
    assert (second.opens, second.ends, second.words, second.comma) == (False, True, 2, False)


def test_the_verb_that_reports_stands_above_what_it_reports(parsed: Parser) -> None:
    found = parsed(TEXT)
    first, second = quote_frames(found, scan(TEXT))
    assert found.tokens[first.first_report].text == "said"
    assert first.first_report == first.governors[0]
    assert set(first.governors) <= first.ancestors
    assert second.first_report == -1


def test_the_word_in_front_is_told_by_kind(parsed: Parser) -> None:
    text = "He called it “late”. He said “late” was a “lie”. He wrote: “Late.” Of “late” men, no."
    kinds = [frame.word_before for frame in quote_frames(parsed(text), scan(text))]
    assert kinds == [10, 7, 3, 1, 5]


def test_tokens_know_their_quotation(parsed: Parser) -> None:
    found = parsed(TEXT)
    quoted = quoted_tokens(found, quote_frames(found, scan(TEXT)))
    inside = [[t.text for t in found.tokens if quoted[t.index] == number] for number in (0, 1)]
    assert inside == [["“", "It", "was", "late", ",", "”"], ["“", "Very", "late", ".", "”"]]
    assert quoted.count(-1) == len(found.tokens) - 11
