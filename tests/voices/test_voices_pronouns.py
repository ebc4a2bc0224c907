# SPDX-License-Identifier: MIT
"""Whom pronouns mean."""

from __future__ import annotations

import pytest

from reader.voices import annotate_text
from reader.voices.pronouns import given_genders


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in annotate_text(text, "en").quotes]


def test_he_and_she_are_told_apart() -> None:
    text = (
        "Susan Delgado met Michael Brown at the bridge.\n\n“It was far too late for that,” she said.\n\n"
        "“I would not say so at all,” he said."
    )
    assert speakers(text) == ["Susan Delgado", "Michael Brown"]


def test_who_reported_last_goes_on_speaking() -> None:
    text = (
        "Michael Brown told David Hall that the bridge was closed.\n\n"
        "Brown said the work would take years.\n\n“We will have to wait for that,” he said."
    )
    assert speakers(text) == ["Michael Brown"]


def test_titles_tell_the_gender() -> None:
    text = (
        "Mr. Quill met Mrs. Orlop in the hall.\n\nThey talked for hours.\n\n“It was far too late for that,” she said."
    )
    assert speakers(text) in (["Orlop"], [None])


@pytest.mark.parametrize("pronoun", ["they", "we", "it"])
def test_other_pronouns_name_nobody(pronoun: str) -> None:
    assert speakers(f"Susan Delgado came.\n\n“It was far too late for that,” {pronoun} said.") == [None]


def test_given_names_are_counted() -> None:
    genders = given_genders()
    assert genders["james"][0] > genders["james"][1]
    assert genders["sarah"][1] > genders["sarah"][0]
