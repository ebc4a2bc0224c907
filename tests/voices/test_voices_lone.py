# SPDX-License-Identifier: MIT
"""When one word by itself names somebody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed

Parser = Callable[[str], Parsed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have used Mr. Pozzani and his firm twice.", ["Pozzani"]),
        ("Dear Abby: My husband snores.", ["Abby"]),
        ("I made this last night. Thank you Noreen!", ["Noreen"]),
        ("The goal was scored by Spanish midfielder Donato.", ["Donato"]),
        ("Craig and Ruth are wonderful people.", ["Craig", "Ruth"]),
        ("They flew to Charlotte in June.", []),
        ("Last month Katrina devastated refineries.", []),
        ("Mr. Speaker, this is wrong.", []),
    ],
)
def test_who_is_named_by_one_word(parsed: Parser, text: str, expected: list[str]) -> None:
    found = parsed(text)
    assert [mention.span.of(found.text) for mention in find_mentions(found)] == expected
