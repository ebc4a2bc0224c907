# SPDX-License-Identifier: MIT
"""The rows the ranker weighs."""

from __future__ import annotations

from collections.abc import Callable

from reader.voices.features import CANDIDATES_A_QUOTE, NAMES, FeatureMaker, choose_candidates
from reader.voices.marks import scan
from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed
from reader.voices.people import group
from reader.voices.quote_frames import quote_frames, quoted_tokens
from reader.voices.sources import find_sources

Parser = Callable[[str], Parsed]
TEXT = "Susan Delgado came.\n\n“It was late,” said Michael Brown, who was angry. “Very late.”"


def maker(parsed: Parsed) -> FeatureMaker:
    mentions = find_mentions(parsed)
    people = group(mentions)
    frames = quote_frames(parsed, scan(parsed.text))
    sources = find_sources(parsed, mentions, quoted_tokens(parsed, frames))
    choose_candidates(frames, sources)
    return FeatureMaker(parsed, sources, frames, [len(p.mentions) for p in people])


def test_a_row_has_a_number_for_each_name(parsed: Parser) -> None:
    found = maker(parsed(TEXT))
    for number in range(len(found.frames)):
        rows = found.rows(number)
        assert len(rows) == len(found.frames[number].candidates)
        assert all(len(row) == len(NAMES) for row in rows)
    assert len(set(NAMES)) == len(NAMES)


def test_the_speaker_behind_the_marks_stands_out(parsed: Parser) -> None:
    found = maker(parsed(TEXT))
    rows = {
        found.sources[place].span.of(TEXT): dict(zip(NAMES, row, strict=True))
        for place, row in zip(found.frames[0].candidates, found.rows(0), strict=True)
    }
    assert rows["Michael Brown"]["verb strength"] == 2
    assert rows["Michael Brown"]["verb adjacent after"]
    assert not rows["Michael Brown"]["before"]
    assert rows["Susan Delgado"]["paragraphs back"] == 1


def test_candidates_are_bounded(parsed: Parser) -> None:
    text = " ".join(["Michael Brown said yes."] * 100) + " “It was late.”"
    assert len(maker(parsed(text)).frames[0].candidates) <= CANDIDATES_A_QUOTE
