# SPDX-License-Identifier: MIT
"""What is named like a person and is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices.institutions import companies, is_institution
from reader.voices.model import Parsed
from reader.voices.name_features import NameFeatures


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("The Davis Cup began.", 1, True),
        ("Over the Tarrant Sea he flew.", 2, True),
        ("At Walter Hines hospital he slept.", 2, True),
        ("Eat Hanna® honey.", 1, True),
        ("Porter & Sons closed.", 0, True),
        ("Ann Lee began.", 1, False),
        ("I met Ann Lee", 3, False),
    ],
)
def test_what_follows_tells(parsed: Callable[[str], Parsed], text: str, last: int, expected: bool) -> None:
    assert is_institution(parsed(text), last) is expected


def test_a_document_names_its_firms(parsed: Callable[[str], Parsed]) -> None:
    text = "Dunn & Voight closed. Porter AB rose. The tyre giant Hellman fell. Quist shares were flat. Ann Lee watched."
    text += " Tillo Technology is a firm in Oakfield."
    assert companies(NameFeatures(parsed(text))) == {"voight", "porter", "hellman", "quist", "tillo"}
