# SPDX-License-Identifier: MIT
"""The words a language reports speech with, for each language this room knows.

The tables are `resources/voices/phrases.toml`, written from grammars and newspapers' habits:
vocabulary, no names.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reader.voices.folders import RESOURCES


@dataclass(frozen=True)
class Phrases:
    """One language's words around reported speech, all in lower case."""

    verbs: frozenset[str]
    verb_stems: tuple[str, ...]
    according: tuple[str, ...]
    """What stands before a source: "laut", "according to"; may be several words."""
    pronouns: dict[str, str]
    """Third person pronouns: ``m``, ``f`` or ``p``."""
    titles: frozenset[str]
    """Words before a name that are no part of it."""
    humans: tuple[str, ...]
    """Beginnings of nouns for those who speak."""
    articles: frozenset[str]
    stops: frozenset[str]
    """Small words no noun phrase goes over."""
    kin: frozenset[str]
    """Nouns that stand right before a bare given name."""

    def is_verb(self, word: str) -> bool:
        """Tell whether a lower-case word is a verb of reporting."""
        return word in self.verbs or (len(word) > 3 and word.startswith(self.verb_stems))

    def is_human(self, word: str) -> bool:
        """Tell whether a lower-case word is a noun for somebody who speaks."""
        return bool(self.humans) and word.startswith(self.humans)


NO_PHRASES = Phrases(frozenset(), (), (), {}, frozenset(), (), frozenset(), frozenset(), frozenset())
"""What is known of any other language."""


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads((RESOURCES / "phrases.toml").read_text("utf-8"))


NEAR = {"da": "sv", "nb": "sv", "no": "sv", "nn": "sv", "ca": "es", "gl": "pt", "be": "ru"}
"""Languages read with a near one's words: many are shared, and what is not is not shown."""


@lru_cache(maxsize=32)
def phrases(language: str) -> Phrases | None:
    """Return a language's words, None where this room has none."""
    table = _tables().get(NEAR.get(language, language))
    if table is None:
        return None
    words: dict[str, list[str]] = {key: value.split() for key, value in table.items() if isinstance(value, str)}
    return Phrases(
        verbs=frozenset(word for word in words["verbs"] if not word.endswith("*")),
        verb_stems=tuple(word[:-1] for word in words["verbs"] if word.endswith("*")),
        according=tuple(table["according"]),
        pronouns=dict(table["pronouns"]),
        titles=frozenset(words["titles"]),
        humans=tuple(words["humans"]),
        articles=frozenset(words["articles"]),
        stops=frozenset(words["stops"]),
        kin=frozenset(words["kin"]),
    )
