# SPDX-License-Identifier: MIT
"""Which words are English ones."""

from __future__ import annotations

import pytest

from reader.voices.vocabulary import is_english


@pytest.mark.parametrize("word", ["kettle", "kettles", "berries", "cooked", "drilling", "baking", "phantom", "wild"])
def test_words_of_the_language(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["pokfrobel", "etxeberria", "ximoneb", ""])
def test_other_words(word: str) -> None:
    assert not is_english(word)
