# SPDX-License-Identifier: MIT
"""What names are made of."""

from __future__ import annotations

import pytest

from reader.voices.names import agrees, folded, is_title, trim, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Lee", "Lee"),
        ("Lee's", "Lee"),
        ("Sen. Ann Lee’s", "Ann Lee"),
        ("“Ann Lee,", "Ann Lee"),
        ("James Lee Jr.", "James Lee Jr."),
        ("Ann Lee.", "Ann Lee"),
        ("George W.", "George W."),
    ],
)
def test_the_ends_are_cleaned(text: str, expected: str) -> None:
    span = trim(text, 0, len(text))
    assert span is not None
    assert span.of(text) == expected


@pytest.mark.parametrize("text", ["", "“”", "...", "’s"])
def test_nothing_left_is_no_name(text: str) -> None:
    span = trim(text, 0, len(text))
    assert span is None or any(character.isalnum() for character in span.of(text))


def test_words_are_folded_without_titles_and_suffixes() -> None:
    assert words("Dr. José Núñez Jr.") == ["jose", "nunez"]
    assert words("Magnus IV") == ["magnus", "iv"]
    assert words("Marcus T. Bell II") == ["marcus", "t", "bell"]
    assert folded("Škoda") == "skoda"
    assert is_title("Gov.")


@pytest.mark.parametrize(("first", "second", "expected"), [
    ("robert", "bob", True), ("j", "james", True), ("mike", "michael", True), ("ann", "anna", True),
    ("ann", "ann", True), ("james", "john", False), ("bob", "bill", False), ("", "ann", False),
])  # fmt: skip
def test_given_names_that_agree(first: str, second: str, expected: bool) -> None:
    assert agrees(first, second) is expected
