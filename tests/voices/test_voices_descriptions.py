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


def test_a_description_of_nobody_names_nobody() -> None:
    text = "Mayor Susan Delgado came.\n\nThe firefighter said: “It is out now, all of it.”"
    (quote,) = annotate_text(text, "en").quotes
    assert quote.speaker is None
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(text) == "The firefighter"


def test_code_like_text_has_no_roles(parsed: Callable[[str], Parsed]) -> None:
    assert roles("x = 1, y = 2") == {}
