# SPDX-License-Identifier: MIT
"""The words Russian, Ukrainian and Belarusian texts name people and report speech with."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reader.voices.folders import RESOURCES
from reader.voices.world.cyrillic import is_given, lower

_FORMS = re.compile(
    r"(?:л|ла|ло|ли|лся|лась|лись|лось|[еи]т|[уюая]т|[еи]тся|[уюая]тся|в|вся|[єе]|ає|ує|[иїі]ть|[уюая]ть|ться|"
    r"ає|ї|ў|ўся|ае|уе|іць|[уюая]ць|ецца|[іе]|аюць|цца|шы|но|то|рен[аы]?|нен[аи]?|жен[аы]?|вив|ний|на)$"
)
_PROFESSION = re.compile(
    r"(?:тель|тельница|ник|ница|ниця|ист|истка|ант|антка|ент|ентка|лог|логиня|атор|ёр|ер|ерка|арь|ар|анин|анка|янин|"
    r"янка|ец|ець|чик|щик|чица|щица|ця|иня|ыня|ок|ука|атка)$"
)
"""Endings of nouns for people by trade, town and country, in the case of subjects."""


_INFINITIVES = {"ru": ("ть", "ться", "ти"), "uk": ("ти", "тися"), "be": ("ацца", "яцца")}


@dataclass(frozen=True)
class CyrillicWords:
    """One language's words, all in lower case; beginnings where not said otherwise."""

    verbs: tuple[str, ...]
    according: tuple[tuple[str, ...], ...]
    """Whole phrases, word by word."""
    pronouns: dict[str, str]
    """Whole words: ``m``, ``f``, ``p``, and ``i`` for who writes."""
    possessives: dict[str, str]
    roles: tuple[str, ...]
    unnamed: tuple[str, ...]
    bodies: tuple[str, ...]
    named: tuple[str, ...]
    written: tuple[str, ...]
    places: tuple[str, ...]
    openers: frozenset[str]
    """Whole words."""
    infinitives: tuple[str, ...]
    """Endings of verbs without a subject."""

    def is_verb(self, word: str) -> bool:
        """Tell whether a word is a verb of reporting in a form that has a subject."""
        text = lower(word)
        if len(text) < 3 or not text.startswith(self.verbs) or text.endswith(self.infinitives):
            return False
        return bool(_FORMS.search(text)) and not self.is_role(text)

    def is_role(self, word: str) -> bool:
        """Tell whether a word is a noun for somebody who speaks."""
        return _begins(lower(word), self.roles)

    def is_unnamed(self, word: str) -> bool:
        """Tell whether a noun brings in somebody new rather than means somebody named."""
        return lower(word).startswith(self.unnamed)

    def is_body(self, word: str) -> bool:
        """Tell whether a noun is for what speaks and is nobody: an office, a newspaper."""
        return _begins(lower(word), self.bodies)

    def is_naming(self, word: str) -> bool:
        """Tell whether what follows a noun in marks is a name: "роман «…»"."""
        return _begins(lower(word), self.named)

    def is_written(self, word: str) -> bool:
        """Tell whether what follows a noun in marks is what somebody says or writes: "словами «…»"."""
        return lower(word).startswith(self.written)

    def is_place(self, word: str) -> bool:
        """Tell whether a noun makes a place of the name behind it: "улица Гагарина"."""
        return _begins(lower(word), self.places)

    def heads_name(self, word: str) -> bool:
        """Tell whether a capitalised word at the head of a sentence is no part of the name behind it."""
        text = lower(word)
        if text in self.openers:
            return True
        return not is_given(text) and (self.is_role(text) or bool(_PROFESSION.search(text)))

    def is_noun_for_people(self, word: str) -> bool:
        """Tell whether a lower-case word is, or ends as, a noun for somebody."""
        return word.islower() and (self.is_role(word) or (len(word) > 4 and bool(_PROFESSION.search(lower(word)))))


def _begins(text: str, stems: tuple[str, ...]) -> bool:
    """Tell whether a word is one of the stems with an ending; short stems must be nearly all of it."""
    if not text.startswith(stems):
        return False
    return any(
        text.startswith(s) and len(text) - len(s) <= (2 if len(s) < 4 else 3 if len(s) < 5 else 6) for s in stems
    )


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads((RESOURCES / "cyrillic.toml").read_text("utf-8"))


@lru_cache(maxsize=4)
def cyrillic_words(language: str) -> CyrillicWords:
    """Return a language's words."""
    table = _tables()[language]
    split = {key: tuple(value.split()) for key, value in table.items() if isinstance(value, str)}
    return CyrillicWords(
        verbs=split["verbs"],
        according=tuple(tuple(lower(phrase).split()) for phrase in table["according"]),
        pronouns=dict(table["pronouns"]),
        possessives=dict(table["possessives"]),
        roles=split["roles"],
        unnamed=split["unnamed"],
        bodies=split["bodies"],
        named=split["named"],
        written=split["written"],
        places=split["places"],
        openers=frozenset(split["openers"]),
        infinitives=_INFINITIVES[language],
    )
