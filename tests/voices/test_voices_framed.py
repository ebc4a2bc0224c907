# SPDX-License-Identifier: MIT
"""Set phrases that name a source."""

from __future__ import annotations

import pytest

from reader.article import QuoteKind
from reader.voices import annotate_text


def said(text: str) -> list[tuple[str, str | None]]:
    quotes = annotate_text(text, "en").quotes
    return [(q.speaker_span.of(text) if q.speaker_span else "", q.speaker) for q in quotes]


@pytest.mark.parametrize(
    "text",
    [
        "Susan Delgado told me they get help from a group of “squatters,” as Michael Brown put it, and students.",
        "Susan Delgado told me they get help from a group of “squatters”, as the mayor, Michael Brown, has it.",
        "Susan Delgado told me they get help from a group of “squatters,” as Michael Brown once wrote.",
        "In the words of Michael Brown, a friend of Susan Delgado, the group is “a machine for crying”.",
        "In Michael Brown’s words, the group that Susan Delgado leads is “a machine for crying”.",
    ],
)
def test_a_set_phrase_names_the_source(text: str) -> None:
    assert said(text) == [("Michael Brown", "Michael Brown")]
    assert annotate_text(text, "en").quotes[0].kind is QuoteKind.SPEECH


def test_what_goes_on_behind_a_set_phrase_is_the_same_ones() -> None:
    text = "The men put up a flag – “igniting,” as the Orlop News reported, “fears of an attack in the city.”"
    assert [source for source, _ in said(text)] == ["the Orlop News", "the Orlop News"]


def test_as_is_not_always_a_set_phrase() -> None:
    text = "Susan Delgado called the group “squatters,” as Michael Brown never said a word against them."
    assert said(text) == [("Susan Delgado", "Susan Delgado")]
    text = "Susan Delgado hailed a “fair price” as the shop lowered its own, Michael Brown reported."
    assert said(text)[0][0] != "the shop"
    text = "Susan Delgado asked for “more light.” As Michael Brown explained, there was none."
    assert said(text)[0][0] == "Susan Delgado"
    text = "In the spring Susan Delgado called them “squatters”. In words of one syllable, Brown “left”."
    assert said(text)[0] == ("Susan Delgado", "Susan Delgado")


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("said product lead Michael Brown.", "Michael Brown"),
        ("said the deputy head of works, who left.", "the deputy head"),
        ("said Michael Brown aide Susan Delgado.", "Susan Delgado"),
    ],
)
def test_a_name_behind_a_verb_behind_a_quotation_said_it(behind: str, source: str) -> None:
    text = f"The company says that the lid has been redesigned. “We heard you,” {behind}"
    assert said(text)[0][0] == source
