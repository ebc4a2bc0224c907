# SPDX-License-Identifier: MIT
"""What introduces a name, and what is cut off in front of it; all people are invented."""

from __future__ import annotations

import pytest

from reader.voices.world.people import find_mentions
from reader.voices.world.phrases import phrases
from reader.voices.world.polish import is_place_form, stem
from reader.voices.world.words import split_words


def names(text: str, language: str) -> list[str]:
    table = phrases(language)
    assert table is not None
    return [mention.span.of(text) for mention in find_mentions(split_words(text), table, language)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Seine Frau Irmgard sitzt an der Kasse.", "de", ["Irmgard"]),
        ("Enkel Ben, sechs, darf heute mit.", "de", ["Ben"]),
        ("«Y lo estaba», bromea su mujer, Rosario. Hoy llueve.", "es", ["Rosario"]),
        ("A mulher, Deolinda, corrige tudo.", "pt", ["Deolinda"]),
        ("O goleiro Maycon Ferraz defendeu dois pênaltis.", "pt", ["Maycon Ferraz"]),
        ("La presidenta del club, Carolina Etcheverry, habló poco.", "es", ["Carolina Etcheverry"]),
        ("Det er Lone Kirkegaard, mor til en dreng, uenig i.", "da", ["Lone Kirkegaard"]),
        ("« Non », pestait Hugo Delvaux avant de partir.", "fr", ["Hugo Delvaux"]),
        ("sagte Vorstandschef Matthias Oellerich am Abend.", "de", ["Matthias Oellerich"]),
        ("Tarım Bakanı Levent Erdinç konuştu.", "tr", ["Levent Erdinç"]),
        ("La alarma la dio su novia, Maddi. Hoy llueve.", "es", ["Maddi"]),
        ("Kaptan Diego Marchetti de üzgündü.", "tr", ["Diego Marchetti"]),
        ("Kepala Dinas Kebersihan Rahmat Hidayatullah datang.", "id", ["Rahmat Hidayatullah"]),
    ],
)
def test_what_stands_before_makes_a_name(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Enligt Lars Ek var det ett misstag. Enligt Ek regnade det.", "sv", ["Lars Ek", "Ek"]),
        ("Von Lena Ostermeier\n\nDer Prozess beginnt.", "de", ["Lena Ostermeier"]),
        ("Secondo Khadija Ouali il ponte cade.", "it", ["Khadija Ouali"]),
        ("Henrik von Stolzenau kam. Später ging von Stolzenau heim.", "de", ["Henrik von Stolzenau", "von Stolzenau"]),
        ("Hildegard Knefs Autogramm hing dort.", "de", ["Hildegard Knef"]),
        ("Gegen den Apotheker Karsten D. wird ermittelt.", "de", ["Karsten D."]),
        ("Il a vu le gouvernement de Philippe d'Orval, hier.", "fr", ["Philippe d'Orval"]),
    ],
)
def test_where_a_name_begins_and_ends(text: str, language: str, found: list[str]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A Direção de Faróis confirma o projeto.", "pt"),
        ("Karayolları Bölge Müdürlüğü açıklama yaptı.", "tr"),
        ("Mereka bermain di Stadion Gelora Ahmad Yani.", "id"),
        ("Burmistrz Zalesia odszedł ze stanowiska.", "pl"),
        ("Ifølge Kystverket kan det ta en uke.", "nb"),
        ("Der Sprecher (CDU) kündigte Gespräche an.", "de"),
        ("Ein Sprecher nannte Spekulationen verfrüht.", "de"),
    ],
)
def test_institutions_and_places_are_nobody(text: str, language: str) -> None:
    assert names(text, language) == []


def test_a_trade_is_a_family_name_behind_a_given_one() -> None:
    assert names("Anna Fischer kam spät. Dann ging Fischer heim.", "de") == ["Anna Fischer", "Fischer"]


def test_polish_names_come_together_in_all_cases() -> None:
    assert stem("wronskiego") == stem("wronski") == stem("wronskim")
    assert stem("ptaszka") == stem("ptaszek")
    assert stem("pawła") == stem("paweł")
    assert stem("lis") != stem("li")
    assert is_place_form("zalesia")
    assert not is_place_form("zawadzka")


def test_a_headline_in_large_words_names_nobody_unknown() -> None:
    text = "Peneliti Temukan Anggrek Baru Hari Ini\n\nAhli botani Maria Wanma menemukannya."
    assert names(text, "id") == ["Maria Wanma"]


def test_a_team_or_town_whose_trainer_is_named_is_nobody() -> None:
    assert names("Pelatih Garuda Selatan, Bambang Suryanto, puas.", "id") == ["Bambang Suryanto"]


def test_letters_of_a_firm_end_a_name() -> None:
    text = "Hoogleraar Ingrid Vandeputte van de KU Brussel spreekt."
    assert names(text, "nl") == ["Ingrid Vandeputte"]


def test_what_is_no_verb_behind_marks_introduces_nobody() -> None:
    assert names('Es gibt keinen "echten" zweiten Faktor mehr.', "de") == []
