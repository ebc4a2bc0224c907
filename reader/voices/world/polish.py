# SPDX-License-Identifier: MIT
"""Names in Polish: their case endings, so that one person's forms come together."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.voices.name_features import listed_names
from reader.voices.people import KnownPerson
from reader.voices.world.cyrillic import stem as plain_stem

_CASES = re.compile(r"(?:iego|iemu|ego|emu|owi|iej|imi|ymi|ami|ach|em|im|ym|ie|ej|[aeiouy])$")
_FLEETING = re.compile(r"e(?=[kclł]$)")
"""A vowel that only the nominative has: "Ptaszek", "Ptaszka"; "Paweł", "Pawła"."""
_OBLIQUE = re.compile(r"(?:iego|iemu|ego|emu|owi|iej|ą|ę|em|im|ym)$")
USUAL = 2
"""A given name is usual from as many doublings of the lists on."""
SHORTEST = 3
"""Letters a stem keeps at least; shorter ones would join strangers."""


def stem(word: str) -> str:
    """Return a folded name without its case ending: "wronskiego" and "wronski" give the same."""
    short = _CASES.sub("", word)
    short = _FLEETING.sub("", short)
    return short if len(short) >= SHORTEST else plain_stem(word)


@lru_cache(maxsize=1)
def given_stems() -> frozenset[str]:
    """Return the stems of the usual given names that end as Polish ones do."""
    return frozenset(
        stem(name) for name, (given, _) in listed_names().items() if given >= USUAL and len(name) > SHORTEST
    )


def is_place_form(word: str) -> bool:
    """Tell whether a folded word alone looks like a place in the genitive rather than a family name."""
    return word.endswith(("a", "y", "i", "u")) and not word.endswith(("ska", "cka", "dzka", "ski", "cki", "dzki"))


def name_by_nominative(text: str, people: list[KnownPerson]) -> None:
    """Name each person by the first of the fullest forms that shows no case ending, where there is one."""
    for person in people:
        most = max(len(mention.parts) for mention in person.mentions)
        full = [m.span.of(text) for m in person.mentions if len(m.parts) == most]
        plain = [name for name in full if not any(_OBLIQUE.search(word.lower()) for word in name.split())]
        person.name = " ".join((plain or full)[0].split())
