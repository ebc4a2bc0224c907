# SPDX-License-Identifier: MIT
"""Who "the actor" and "the 56-year-old" are."""

from __future__ import annotations

import pytest

from reader.article import QuoteKind
from reader.voices import annotate_text

STORY = (
    "Rowan Varga will be back on the stage in May.\n\nVarga told a magazine that he had missed it.\n\n"
    "“I could not sleep for a year,” Varga said.\n\n"
)


def last_speaker(text: str) -> str | None:
    return [quote for quote in annotate_text(text, "en").quotes if quote.kind is QuoteKind.SPEECH][-1].speaker


@pytest.mark.parametrize(
    "said",
    [
        "“Now I sleep far too much,” the actor added.",
        "“Now I sleep far too much,” said the former “Harbour” star.",
        "The 56-year-old said: “Now I sleep far too much.”",
    ],
)
def test_an_epithet_means_whom_the_article_is_about(said: str) -> None:
    assert last_speaker(STORY + said) == "Rowan Varga"


@pytest.mark.parametrize(
    "said",
    [
        "“Now he sleeps far too much,” the officer said.",
        "“Now he sleeps far too much,” the other actor said.",
        "“Now he sleeps far too much,” the actor’s brother said.",
        "“Now she sleeps far too much,” the actress said.",
        "“Now he sleeps far too much,” the actors said.",
    ],
)
def test_other_phrases_name_nobody(said: str) -> None:
    assert last_speaker(STORY + said) is None


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("An actor from Leeds sat beside him.", "“He sleeps far too much,” the actor said."),
        ("Two actors sat beside him.", "“He sleeps far too much,” the actor said."),
        ("A 56-year-old nurse sat beside him.", "“He sleeps far too much,” the 56-year-old said."),
        ("His wife sat beside him. She laughed.", "“He sleeps far too much,” the 56-year-old said."),
    ],
)
def test_where_somebody_else_was_spoken_of_nobody_is_named(before: str, said: str) -> None:
    assert last_speaker(STORY + before + "\n\n" + said) is None


def test_an_age_means_whom_it_was_given_to() -> None:
    text = (
        "Susan Delgado, 51, met Michael Brown, 43, at the bridge. Delgado had asked Delgado's lawyer first.\n\n"
        "“It was far too late for that,” the 43-year-old said."
    )
    assert last_speaker(text) == "Michael Brown"
    assert last_speaker(text.replace("the 43", "the 44")) is None


def test_one_of_two_as_often_named_is_not_chosen() -> None:
    text = "Rowan Varga and David Hall sang. Varga sang first. Hall sang last.\n\n“It was cold,” the singer told me."
    assert last_speaker(text) is None


@pytest.mark.parametrize(("years", "is_age"), [("²", False), ("9" * 5_000, False), ("٤٣", True), ("43", True)])
def test_digits_of_any_kind_are_read(years: str, is_age: bool) -> None:
    text = STORY + f"With him came Susan Delgado, {years}, from Leeds.\n\n“It was far too late,” the 43-year-old said."
    assert (last_speaker(text) == "Susan Delgado") is is_age
