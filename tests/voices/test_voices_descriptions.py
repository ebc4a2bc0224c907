# SPDX-License-Identifier: MIT
"""Roles, and descriptions traced back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices import annotate_text
from reader.voices.model import Parsed


def roles(text: str) -> dict[str, str]:
    return {person.name: person.role for person in annotate_text(text, "en").people}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("School principal Susan Delgado opened the door.", "Susan Delgado", "School principal"),
        ("Susan Delgado, a nurse from Leeds, opened the door.", "Susan Delgado", "nurse from Leeds"),
        ("Susan Delgado, 54, a carpenter, opened the door.", "Susan Delgado", "carpenter"),
        ("Susan Delgado opened the door.", "Susan Delgado", ""),
        ("Mrs. Susan Delgado opened the door.", "Susan Delgado", ""),
        ("TE Marcus Dunn opened the door.", "Marcus Dunn", "TE"),
        ("The song was written by Te Rangi Hiroa in 1921.", "Rangi Hiroa", ""),
    ],
)
def test_a_role_is_told_as_the_text_gives_it(text: str, name: str, role: str) -> None:
    assert roles(text) == {name: role}


def test_a_counterpart_has_the_same_office() -> None:
    text = (
        "French President Paul Lambert will meet his Polish counterpart, Adam Nowak, this week.\n\n"
        "The Polish president has said he has “nothing at all” against it."
    )
    (quote,) = annotate_text(text, "en").quotes
    assert quote.speaker == "Adam Nowak"
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(text) == "The Polish president"


@pytest.mark.parametrize(
    "others",
    [
        "With him came Vice President Ivan Orlop.",
        "With him came the president's spokesman, Ivan Orlop.",
        "With him came Ivan Orlop, head of the president's office.",
        "With him came the civil rights leader Ivan Orlop.",
    ],
)
def test_who_serves_under_a_president_is_not_the_president(others: str) -> None:
    text = (
        f"President David Hall opened the museum on Friday.\n\n{others}\n\n“It was time for that,” the president said."
    )
    assert [quote.speaker for quote in annotate_text(text, "en").quotes] == ["David Hall"]


def test_a_leader_can_be_a_president() -> None:
    text = "President David Hall opened the museum on Friday.\n\n“It was time for that,” the leader said."
    assert [quote.speaker for quote in annotate_text(text, "en").quotes] == ["David Hall"]
    text = text.replace("President", "Prime Minister").replace("the leader", "the president")
    assert [quote.speaker for quote in annotate_text(text, "en").quotes] == [None]


def test_a_description_of_nobody_names_nobody() -> None:
    text = "Mayor Susan Delgado came.\n\nThe firefighter said: “It is out now, all of it.”"
    (quote,) = annotate_text(text, "en").quotes
    assert quote.speaker is None
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(text) == "The firefighter"


def test_code_like_text_has_no_roles(parsed: Callable[[str], Parsed]) -> None:
    assert roles("x = 1, y = 2") == {}


def test_a_company_is_not_its_president() -> None:
    text = (
        "“We buy fish,” said Michael Brown, president of the Brown Fish company.\n\n"
        "The company claims its prices have saved people “hundreds of millions of dollars” since May."
    )
    quotes = annotate_text(text, "en").quotes
    assert quotes[0].speaker == "Michael Brown"
    assert quotes[1].speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "If gadgets are your weakness, Susan Delgado suggests a list.",
        "In the original article, Susan Delgado says so.",
        "The duo Susan Delgado and Peter Stone sang.",
    ],
)
def test_what_is_no_person_is_no_role(text: str) -> None:
    assert roles(text)["Susan Delgado"] == ""


def test_a_role_may_begin_with_its_firm() -> None:
    text = "Marco Villanueva, the company’s chief operating officer, said he knew."
    assert roles(text) == {"Marco Villanueva": "company’s chief operating officer"}
