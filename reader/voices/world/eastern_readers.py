# SPDX-License-Identifier: MIT
"""The way of a Chinese, Japanese or Korean text through its reader."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.people import KnownPerson, group
from reader.voices.world.chinese import chinese_names, read_chinese
from reader.voices.world.eastern import name_fully
from reader.voices.world.japanese import japanese_names, read_japanese
from reader.voices.world.korean import korean_names, read_korean
from reader.voices.world.readings import Reading

_READERS = {
    "zh": (chinese_names, read_chinese),
    "ja": (japanese_names, read_japanese),
    "ko": (korean_names, read_korean),
}


def read_eastern(
    text: str, quotations: list[Quotation], language: str, seen: Sequence[Span]
) -> tuple[list[KnownPerson], list[Reading]]:
    """Return the people of a text in Chinese, Japanese or Korean and its quotations' readings."""
    find, read = _READERS[language]
    mentions = find(text, seen)
    people = group(mentions)
    name_fully(text, people)
    return people, read(text, mentions, quotations)
