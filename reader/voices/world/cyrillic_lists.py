# SPDX-License-Identifier: MIT
"""What lists of given names tell of a name in Cyrillic: whether it can be one, and its bearer's gender."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.voices.names import folded
from reader.voices.pronouns import given_genders
from reader.voices.world.cyrillic import is_given, is_patronymic, lower, stem
from reader.voices.world.given_names import CYRILLIC_MEN, CYRILLIC_WOMEN


def may_be_given(word: str) -> bool:
    """Tell whether some list of names, a foreign one perhaps, has a word for a given name."""
    return is_given(word) or folded(word) in given_genders() or stem(word) in _listed_stems()


def gender_of(words: list[str]) -> str:
    """Return what the words of a full name tell of its bearer: ``m``, ``f`` or nothing."""
    for word in words:
        if is_patronymic(word):
            return "m" if re.search(r"(?:ич|іч)(?:а|у|ем|ом|е|і)?$", lower(word)) else "f"
    for word in words:
        text = lower(word)
        for candidate in (text, stem(text)):
            men, women = candidate in _men(), candidate in _women()
            if men != women:
                return "m" if men else "f"
    for word in words:
        men, women = given_genders().get(folded(word), (0, 0))
        if men != women:
            return "m" if men > women else "f"
    last = lower(words[-1])
    if last.endswith(("ская", "цкая", "ська", "цька", "ской", "цкой", "ської", "цької")):
        return "f"
    if last.endswith(("ский", "цкий", "ський", "цький", "ского", "цкого", "ського", "цького")):
        return "m"
    return ""


@lru_cache(maxsize=1)
def _listed_stems() -> frozenset[str]:
    return frozenset(stem(name) for name in given_genders() if name[:1] >= "а" and len(name) > 3)


@lru_cache(maxsize=1)
def _men() -> frozenset[str]:
    return frozenset([*CYRILLIC_MEN, *(stem(name) for name in CYRILLIC_MEN)])


@lru_cache(maxsize=1)
def _women() -> frozenset[str]:
    return frozenset([*CYRILLIC_WOMEN, *(stem(name) for name in CYRILLIC_WOMEN)])
