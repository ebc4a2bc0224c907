# SPDX-License-Identifier: MIT
"""Words of Arabic script: folded forms, prefixes, and the tables of Arabic and Persian."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reader.voices.folders import RESOURCES
from reader.voices.world.given_names import ARABIC_GIVEN, PERSIAN_GIVEN

_WORD = re.compile(r"[\u0620-\u064a\u064b-\u0652\u0670-\u06d3\u0640]+(?:\u200c[\u0620-\u064a\u0670-\u06d3]+)*")
_FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ي": "ی", "ة": "ه", "ۀ": "ه", "ك": "ک"})
_EITHER = frozenset("نور صباح احسان جهاد نضال وسام رضا امل سماح شمس فجر تاج جمال".split())
"""Names of men and of women that a list gives to one of them only."""
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")


@dataclass(frozen=True, slots=True)
class ArabicWord:
    """One word of a text, folded."""

    index: int
    start: int
    end: int
    plain: str
    """Without vowel signs, the letters that are written several ways as one."""
    gap: str
    """What stands between it and the word before."""


@dataclass(frozen=True)
class ArabicWords:
    """One language's tables, folded."""

    verbs: frozenset[str]
    continuing: frozenset[str]
    """Participles whose subject is that of the verb before."""
    women: frozenset[str]
    """Verbs whose subject is a woman."""
    according: tuple[tuple[str, ...], ...]
    about: frozenset[str]
    pronouns: dict[str, str]
    naming: frozenset[str]
    """Verbs behind which marks hold a name."""
    titles: frozenset[str]
    """Words right before a name, listed or not."""
    roles: frozenset[str]
    bodies: frozenset[str]
    named: frozenset[str]
    common: frozenset[str]
    men_names: frozenset[str]
    women_names: frozenset[str]
    usual: frozenset[str]
    """Given names that are seldom other words."""
    foreign: frozenset[str]
    families: frozenset[str]

    def verb(self, word: str) -> str:
        """Return the verb of reporting a word is, with or without what is written before it, or nothing."""
        for prefix in ("", "و", "ف"):
            rest = word[len(prefix) :]
            if not word.startswith(prefix):
                continue
            for suffix in ("", "ها", "هم", "ه"):
                bare = rest[: len(rest) - len(suffix)]
                if rest.endswith(suffix) and bare in self.verbs and (not suffix or len(bare) > 2):
                    return bare
        return ""

    def given(self, word: str) -> bool:
        """Tell whether some list has a word for a given name."""
        return any(word in names for names in (self.usual, self.men_names, self.women_names, self.foreign))

    def gender(self, word: str) -> str:
        """Return what a given name tells of its bearer."""
        men, women = word in self.men_names, word in self.women_names
        if men != women and not word.endswith("اء") and word not in _EITHER:
            return "m" if men else "f"
        return ""


def fold_arabic(text: str) -> str:
    """Return a word without vowel signs, with one form for letters that are written several ways."""
    return _MARKS.sub("", text).translate(_FOLD)


def arabic_words(text: str) -> list[ArabicWord]:
    """Return the words of a text."""
    found: list[ArabicWord] = []
    end = 0
    for match in _WORD.finditer(text):
        found.append(ArabicWord(len(found), *match.span(), fold_arabic(match.group()), text[end : match.start()]))
        end = match.end()
    return found


def without_prefix(word: str) -> list[tuple[int, str]]:
    """Return a word itself and without a letter written before it, each with that letter's length."""
    found = [(0, word)]
    if len(word) > 3 and word[0] in "وفلبک":
        found.append((1, word[1:]))
    if len(word) > 4 and word[:2] in ("ول", "وب", "فل"):
        found.append((2, word[2:]))
    return found


@lru_cache(maxsize=2)
def arabic_table(language: str) -> ArabicWords:
    """Return the tables of Arabic (``ar``) or Persian (``fa``)."""
    table: dict[str, Any] = tomllib.loads((RESOURCES / "arabic.toml").read_text("utf-8"))[language]
    words = {key: _folded(value) for key, value in table.items() if isinstance(value, str)}
    listed = script_names(language)
    others = frozenset[str]().union(*(words[key] for key in ("verbs", "roles", "bodies", "named", "common")))
    men, women, families = (_folded(" ".join(listed[kind])) - others for kind in ("men", "women", "families"))
    usual = _folded(" ".join(ARABIC_GIVEN if language == "ar" else PERSIAN_GIVEN)) - others
    return ArabicWords(
        verbs=words["verbs"],
        continuing=words["continuing"],
        women=words["women"],
        according=tuple(tuple(fold_arabic(phrase).split()) for phrase in table["according"]),
        about=frozenset(table["about"]),
        pronouns={fold_arabic(key): value for key, value in table["pronouns"].items()},
        naming=words["naming"],
        titles=words["titles"],
        roles=words["roles"],
        bodies=words["bodies"],
        named=words["named"],
        common=words["common"],
        men_names=men,
        women_names=women,
        usual=usual,
        foreign=words["foreign"] - others,
        families=families,
    )


def script_names(language: str) -> dict[str, list[str]]:
    """Return a language's listed names: ``men``, ``women`` and ``families``."""
    return _listed()[language]


@lru_cache(maxsize=1)
def _listed() -> dict[str, dict[str, list[str]]]:
    return json.loads((RESOURCES / "script_names.json").read_text("utf-8"))


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold_arabic(word) for word in words.split())
