# SPDX-License-Identifier: MIT
"""Stems by the language of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.stems import STEMMERS, stem, stemmer_of
from reader.search.words import fold


def _stem(word: str, stemmer: str) -> str:
    return stem(word, fold(word), stemmer)


@pytest.mark.parametrize(
    ("stemmer", "forms"),
    [
        ("en", "announcements announced announcing"),
        ("de", "Häuser Haus Hauses hauser"),
        ("fr", "généraux général generaux"),
        ("fr", "annoncées annoncee"),
        ("es", "nación naciones nacion"),
        ("it", "elezione elezioni"),
        ("pt", "eleições eleicoes"),
        ("pt", "eleição eleicao"),
        ("nl", "verkiezing verkiezingen"),
        ("sv", "valen val"),
        ("da", "valgets valget valg"),
        ("no", "valget valg"),
        ("fi", "talossa talo"),
        ("ro", "alegeri alegerile"),
        ("hu", "házban ház"),
        ("ru", "новый нового Новая"),
        ("ru", "выборы выборов"),
        ("tr", "kitap kitaplar kitapları kitabin"),
        ("tr", "ülke ulkeler ülkelerin"),
        ("pl", "wybory wyborów wyborow"),
        ("pl", "szkoła szkoły szkol"),
        ("ar", "حكومة الحكومة"),
        ("ar", "المعلمون معلم المعلمين"),
    ],
)
def test_forms_of_a_word_share_a_stem(stemmer: str, forms: str) -> None:
    assert len({_stem(word, stemmer) for word in forms.split()}) == 1


def test_what_is_no_word_stays() -> None:
    assert _stem("MPU6050", "en") == "mpu6050"
    assert _stem("Häuser", "") == "hauser"
    assert _stem("漢字", "de") == "漢字"


def test_languages_and_their_stemmers() -> None:
    tags = ("en-GB", None, "und", "de", "fr-CA", "nb", "nn-NO", "pl-PL", "ja", "cs", "")
    assert [stemmer_of(tag) for tag in tags] == [
        "en", "en", "en", "de", "fr", "no", "no", "pl", "", "", "en",
    ]  # fmt: skip


@given(st.text(max_size=12), st.sampled_from(STEMMERS))
def test_no_word_is_an_error(word: str, stemmer: str) -> None:
    assert stem(word, fold(word), stemmer) or not fold(word)
