# SPDX-License-Identifier: MIT
"""Dash dialogue."""

from __future__ import annotations

import pytest

from reader.article import Span
from reader.voices import annotate_text
from reader.voices.dashes import dash_quotations, inner_dash_speech, is_dash_speech, speaks_in_dashes
from reader.voices.marks import paragraphs, scan


def spoken(text: str, language: str) -> list[str]:
    return [span.of(text) for span in dash_quotations(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("— Иду, — сказал он. — Не жди.", "ru", ["— Иду", "— Не жди."]),
        ("– Idę – powiedział Jan. – Nie czekaj.", "pl", ["– Idę", "– Nie czekaj."]),
        ("— Llegamos tarde. Muy tarde.", "es", ["— Llegamos tarde. Muy tarde."]),
        ("– Nu räcker det! ropar Lind från bryggan.", "sv", ["– Nu räcker det!"]),
        ("– Ja, säger Lind. Men inte nu.", "sv", ["– Ja, säger Lind. Men inte nu."]),
        ("– Ja, säger Lind. Nej, säger Berg.", "sv", ["– Ja, säger Lind. Nej"]),
        ("– Vi väntar, säger Lind, som bor här, och går.", "sv", ["– Vi väntar"]),
        ("– Vi väntar, säger hon, snart nog.", "sv", ["– Vi väntar, säger hon, snart nog."]),
    ],
)
def test_what_is_spoken(text: str, language: str, expected: list[str]) -> None:
    assert spoken(text, language) == expected


def test_a_dash_of_another_kind_is_no_break() -> None:
    assert spoken("— Я хотел блог – совершенно любой.", "ru") == ["— Я хотел блог – совершенно любой."]


@pytest.mark.parametrize(
    ("text", "language"), [("— Anna Lee", "en"), ("- item", "de"), ("— и так далее", "ru"), ("—", "ru")]
)
def test_no_speech(text: str, language: str) -> None:
    assert not is_dash_speech(text, Span(0, len(text)), language)


def test_speech_inside_a_paragraph_needs_a_reporting_clause() -> None:
    text = "Мост закрыли. — Ждём весны, — сказал мастер. Машины стоят."
    assert inner_dash_speech(text, Span(0, len(text)), "ru") == text.index("—")
    assert inner_dash_speech("Мост закрыли. — Его ждут весной.", Span(0, 32), "ru") is None
    assert inner_dash_speech(text, Span(0, len(text)), "en") is None


TALK = """Femi Orlop came down to the harbour before the others.
—You are late again, said Mara Lind. Nobody waited.
—Am I? he asked.
—It is nearly nine, Mara said, and turned the page.
He sat down beside her and looked at the boats.
—We could go home — said Femi.
—Never!
— I know what you mean, she answered."""


def test_an_english_text_may_speak_in_dashes_throughout() -> None:
    assert [quotation.span.of(TALK) for quotation in scan(TALK, "en")] == [
        "—You are late again",
        "Nobody waited.",
        "—Am I?",
        "—It is nearly nine",
        "—We could go home",
        "—Never!",
        "— I know what you mean",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "What is new:\n— A new roof.\n— Two doors.\n— More light.\n— No smoking.\n— A bell.",
        "They signed:\n— Ann Lee\n— Tom Ek\n— Ida Bo\n— Kim Os\n— Bo Said",
        "— Who came?\n— We did, said Bo.\n— Good.",
        TALK.replace("—Am I?", "“Am I?”").replace("He sat", "“Sit!” He sat"),
    ],
)
def test_lists_signatures_and_a_few_dashes_are_no_talk(text: str) -> None:
    assert not speaks_in_dashes(text, list(paragraphs(text)))


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("— No, I said.", "— No"),
        ("— Where to? the old man asked.", "— Where to?"),
        ("— He asked, and we said no.", "— He asked, and we said no."),
        ("— Red, white and blue.", "— Red, white and blue."),
        ("— Come in, said Ann, and sat down.", "— Come in"),
        ("— Come in, said Ann, turning away.", "— Come in"),
        ("— Come in, said Ann. She shut the door.", "— Come in"),
        ("— Come in, said Ann. Ann shut the door.", "— Come in"),
        ("— They called, told everybody and left.", "— They called, told everybody and left."),
    ],
)
def test_english_speech_ends_before_its_clause(line: str, speech: str) -> None:
    assert spoken(line, "en") == [speech]


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("— Come in, said Ann, and sit down.", ["— Come in", "and sit down."]),
        ("— Is it? she asked. He goes there every day.", ["— Is it?", "He goes there every day."]),
        ("— No, she said. He told you and me.", ["— No", "He told you and me."]),
        ("— No, he said, not now, said Ann, not ever!", ["— No", "not now", "not ever!"]),
    ],
)
def test_english_speech_goes_on_behind_its_clause(line: str, speech: list[str]) -> None:
    assert spoken(line, "en") == speech


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("– Emme luovuta, Salmi lupaa.", ["– Emme luovuta"]),
        ("– Emme luovuta. Jatkamme huomenna, hän sanoo.", ["– Emme luovuta. Jatkamme huomenna"]),
        ("– Oli kylmä, mutta selvisimme, Laina Korpi muistelee.", ["– Oli kylmä, mutta selvisimme"]),
        ("– Kuten tiedätte, Salmi sanoo aina ei.", ["– Kuten tiedätte, Salmi sanoo aina ei."]),
        ("– En usko, että hän kertoo kaiken.", ["– En usko, että hän kertoo kaiken."]),
    ],
)
def test_finnish_speech_ends_before_a_clause_that_ends_in_its_verb(line: str, speech: list[str]) -> None:
    assert spoken(line, "fi") == speech


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("Kokous päättyi myöhään. – En tiedä vielä, sanoi Eero Salmi.", "– En tiedä vielä"),
        ("Salmi oli tyytyväinen. – Odotimme tätä kauan, hän sanoo.", "– Odotimme tätä kauan"),
        ("Hinta nousi. – Ks. taulukko 3.", None),
        # The clause behind marks tells of what stands in them.
        ("Kokous päättyi. – Niin. ”En tiedä vielä”, sanoi Eero Salmi.", "”En tiedä vielä”"),
    ],
)
def test_finnish_speech_opens_with_a_dash_within_a_paragraph(line: str, speech: str | None) -> None:
    assert [quote.span.of(line) for quote in annotate_text(line, "fi").quotes] == ([speech] if speech else [])


def test_a_nordic_clause_behind_marks_ends_no_dash_speech() -> None:
    line = "Mötet är över. – Nej, säger Ek. Byn väntar. ”Vi tror på det”, säger Mia Lund."
    assert [quote.span.of(line) for quote in annotate_text(line, "sv").quotes] == ["”Vi tror på det”"]
