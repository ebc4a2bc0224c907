# SPDX-License-Identifier: MIT
"""Which words are likely parts of people's names."""

from __future__ import annotations

from collections.abc import Callable

from reader.voices.model import Parsed
from reader.voices.name_features import NameFeatures
from reader.voices.name_words import SURE, likely_words


def test_each_word_has_a_chance_and_a_choice(parsed: Callable[[str], Parsed]) -> None:
    features = NameFeatures(parsed("Susan Delgado met the committee in Berlin."))
    chances, inside = likely_words(features)
    assert [t.text for t, chosen in zip(features.tokens, inside, strict=True) if chosen] == ["Susan", "Delgado"]
    assert chances[0] > SURE
    assert chances[2] == 0
    assert len(chances) == len(features.tokens)
