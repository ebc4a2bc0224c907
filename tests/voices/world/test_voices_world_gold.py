# SPDX-License-Identifier: MIT
"""How right the readings of marked texts are, language by language; we wrote all texts, all people are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.voices import annotate_text

from .marked import Score, add, marked

GOLD = Path(__file__).parent / "gold"


def _score(language: str) -> Score:
    score = Score()
    for raw in (GOLD / f"{language}.txt").read_text("utf-8").split("\n=====\n"):
        gold = marked(raw)
        voices = annotate_text(gold.text)
        assert voices.language == language
        add(score, gold, voices)
    return score


# Errors counted when the readers were made; texts they were mended on, so a floor and no measure of new ones.
@pytest.mark.parametrize(
    ("language", "mentions", "quotes", "kinds", "speakers", "shown"),
    [
        ("ru", 0, 0, 0, 0, 0),
        ("uk", 0, 1, 1, 1, 0),
        ("be", 0, 0, 0, 0, 0),
        ("ar", 0, 0, 0, 1, 1),
        ("fa", 0, 0, 0, 0, 0),
        ("zh", 0, 0, 0, 1, 0),
        ("ja", 0, 0, 0, 2, 0),
        ("ko", 0, 0, 0, 0, 0),
    ],
)
def test_marked_texts_are_read_as_well_as_before(
    language: str, *, mentions: int, quotes: int, kinds: int, speakers: int, shown: int
) -> None:
    score = _score(language)
    assert score.mentions_marked + score.mentions_found - 2 * score.mentions <= mentions
    assert score.quotes_marked - score.quotes <= quotes
    assert score.quotes - score.kinds <= kinds
    assert score.speakers_marked - score.speakers <= speakers
    assert score.shown - score.shown_right <= shown
