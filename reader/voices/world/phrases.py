# SPDX-License-Identifier: MIT
"""The words a language reports speech with, for each language this room knows.

The tables are `resources/voices/phrases.toml`, written from grammars and newspapers' habits:
vocabulary, no names.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from reader.voices.folders import RESOURCES

NOTHING: frozenset[str] = frozenset()
COMPOUNDING = frozenset(["de", "nl", "sv", "da", "nb", "no", "nn"])
LONGEST_ROLE = 40
"""Letters of a trade; the longest in a table has some twenty."""
SHORTEST_ROLE = 5
"""Letters a trade has at least at the end of a compound: shorter ones end family names."""
_SHORT_HEADS = frozenset(["chef", "arzt", "arts", "sjef", "vakt"])
"""Trades of four letters that end no family name."""


@dataclass(frozen=True)
class Phrases:
    """One language's words around reported speech, all in lower case."""

    verbs: frozenset[str] = NOTHING
    verb_stems: tuple[str, ...] = ()
    according: tuple[str, ...] = ()
    """What stands before a source: "laut", "according to"; may be several words."""
    pronouns: Mapping[str, str] = field(default_factory=dict[str, str])
    """Third person pronouns: ``m``, ``f`` or ``p``."""
    titles: frozenset[str] = NOTHING
    """Words before a name that are no part of it."""
    roles: frozenset[str] = NOTHING
    """Nouns for one person: trades, offices, ages, kin."""
    humans: tuple[str, ...] = ()
    """Beginnings of nouns for those who speak."""
    articles: frozenset[str] = NOTHING
    stops: frozenset[str] = NOTHING
    """Small words no noun phrase goes over."""
    prepositions: frozenset[str] = NOTHING
    """What parts a name from the verb: who stands behind one is not who speaks."""
    kin: frozenset[str] = NOTHING
    """Nouns that stand right before a bare given name."""
    works: frozenset[str] = NOTHING
    """Nouns before the title of a work or a term in marks."""
    first: frozenset[str] = NOTHING
    """Words of who speaks of themselves or to somebody."""
    women: frozenset[str] = NOTHING
    men: frozenset[str] = NOTHING
    """Words before a name or a noun that tell its gender."""
    places: frozenset[str] = NOTHING
    """Words that make a place or an institution of a name."""
    places_last: bool = False
    """Whether that word stands behind the name: "Atatürk Caddesi"."""
    compounds: bool = False
    """Whether the language writes trades as one word with what they are of: "Bundestrainer"."""

    def is_verb(self, word: str) -> bool:
        """Tell whether a lower-case word is a verb of reporting."""
        return word in self.verbs or (len(word) > 3 and word.startswith(self.verb_stems))

    def is_human(self, word: str) -> bool:
        """Tell whether a lower-case word is a noun for somebody who speaks."""
        return word in self.roles or (bool(self.humans) and word.startswith(self.humans))

    def is_role(self, word: str) -> bool:
        """Tell whether a lower-case word stands for one person and is no part of a name."""
        if word in self.roles or word in self.titles or word in self.kin:
            return True
        tail = word.rpartition("-")[2]  # "FDP-Politiker"
        if tail != word and (tail in self.roles or tail in self.titles):
            return True
        return any(self.heads(word))

    def heads(self, word: str) -> Iterator[str]:
        """Yield the trades a compound ends in: "wirtschaftsminister" is a "minister"."""
        if self.compounds:
            first = max(2, len(word) - LONGEST_ROLE)
            ends = (word[at:] for at in range(first, len(word) - SHORTEST_ROLE + 2))
            yield from (end for end in ends if end in self.roles and (len(end) >= SHORTEST_ROLE or end in _SHORT_HEADS))

    def pronoun(self, word: str) -> str:
        """Return what a lower-case word tells as a pronoun, an empty string where it is none."""
        return self.pronouns.get(word, "")


NO_PHRASES = Phrases()
"""What is known of any other language."""


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads((RESOURCES / "phrases.toml").read_text("utf-8"))


NEAR = {"no": "nb", "nn": "nb", "ca": "es", "gl": "pt"}
"""Languages read with a near one's words: many are shared, and what is not is not shown."""


@lru_cache(maxsize=32)
def phrases(language: str) -> Phrases | None:
    """Return a language's words, None where this room has none."""
    table = _tables().get(NEAR.get(language, language))
    if table is None:
        return None
    words: dict[str, list[str]] = {key: value.split() for key, value in table.items() if isinstance(value, str)}
    verbs = list(_forms(words["verbs"], table.get("endings", {})))
    return Phrases(
        verbs=frozenset(word for word in verbs if not word.endswith("*")),
        verb_stems=tuple(word[:-1] for word in verbs if word.endswith("*")),
        according=tuple(table["according"]),
        pronouns=dict(table["pronouns"]),
        humans=tuple(words["humans"]),
        places_last=language == "tr",
        compounds=language in COMPOUNDING,
        **{key: frozenset(words.get(key, ())) for key in _SETS},
    )


_SETS = (
    "titles",
    "roles",
    "articles",
    "stops",
    "prepositions",
    "kin",
    "works",
    "first",
    "women",
    "men",
    "places",
)


def _forms(verbs: Iterable[str], endings: dict[str, str]) -> Iterable[str]:
    """Yield the forms of verbs: "sag+t" gives those of the endings t."""
    for verb in verbs:
        stem, plus, kind = verb.partition("+")
        if not plus:
            yield verb
            continue
        yield from (ending.replace("~", stem) if "~" in ending else stem + ending for ending in endings[kind].split())
