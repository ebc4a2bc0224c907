# SPDX-License-Identifier: MIT
"""The way of a text in Cyrillic, Arabic or an East Asian script through this room."""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.people import KnownPerson, group, name_people
from reader.voices.world.arabic_frames import ArabicFrames
from reader.voices.world.arabic_people import ArabicPeople
from reader.voices.world.cyrillic import CYRILLIC
from reader.voices.world.cyrillic_frames import CyrillicFrames
from reader.voices.world.cyrillic_people import CyrillicPeople, name_in_subject_case
from reader.voices.world.cyrillic_words import cyrillic_words
from reader.voices.world.nicknames import nickname_mentions, with_nicknames
from reader.voices.world.readings import Reading
from reader.voices.world.standing import merged
from reader.voices.world.words import split_words

ARABIC = frozenset(["ar", "fa"])
EASTERN = frozenset(["zh", "ja", "ko"])
SCRIPTS = CYRILLIC | ARABIC | EASTERN
"""Languages that have readers of their own."""


def read_script(
    text: str,
    quotations: list[Quotation],
    language: str,
    seen: Sequence[Span],
    named: Sequence[tuple[Quotation, Span]],
) -> tuple[list[KnownPerson], list[Reading]]:
    """Return the people of a text in such a language and its quotations' readings.

    `seen` is where a model sees people, `named` are the quotations that hold a nickname.
    """
    if language in CYRILLIC:
        return _cyrillic(text, quotations, language, seen, named)
    if language in ARABIC:
        return _arabic(text, quotations, language, seen)
    from reader.voices.world.eastern_readers import read_eastern  # here: their patterns are a quarter of the start

    return read_eastern(text, quotations, language, seen)


def _cyrillic(
    text: str,
    quotations: list[Quotation],
    language: str,
    seen: Sequence[Span],
    named: Sequence[tuple[Quotation, Span]],
) -> tuple[list[KnownPerson], list[Reading]]:
    words, table = split_words(text), cyrillic_words(language)
    mentions = merged(CyrillicPeople(words, table, seen).find(), nickname_mentions(words, named))
    people = with_nicknames(group(mentions))
    name_in_subject_case(text, people)
    return people, CyrillicFrames(words, table, mentions, people, quotations).read()


def _arabic(
    text: str, quotations: list[Quotation], language: str, seen: Sequence[Span]
) -> tuple[list[KnownPerson], list[Reading]]:
    finder = ArabicPeople(text, language, seen)
    people = group(finder.find())
    name_people(text, people)
    return people, ArabicFrames(text, finder.words, finder.table, people, quotations).read()
