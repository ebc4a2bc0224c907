# SPDX-License-Identifier: MIT
"""Dash dialogue."""

from __future__ import annotations

import pytest

from reader.article import Span
from reader.voices.dashes import dash_quotations, inner_dash_speech, is_dash_speech


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
