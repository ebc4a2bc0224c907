# SPDX-License-Identifier: MIT
"""Which words are English ones: told from the word lists the language model brings along."""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from pathlib import Path

from reader.voices.model import MODEL

_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""))
"""What words take on, and what stands in its place in a dictionary."""
_SHORTEST = 3
"""Letters that must be left of a word without its ending."""


@lru_cache(maxsize=1)
def _dictionary() -> frozenset[str]:
    """Read the nouns, verbs and adjectives of WordNet, some 75,000, once a process; empty where the model has none."""
    from spacy.lookups import Lookups

    found = importlib.util.find_spec(MODEL)
    folders = found.submodule_search_locations if found is not None else None
    for folder in folders or ():
        for path in sorted(Path(folder).glob("*/lemmatizer/lookups")):
            table = Lookups().from_disk(path).get_table("lemma_index")
            return frozenset(word for kind in ("noun", "verb", "adj") for word in table[kind])
    return frozenset()


@lru_cache(maxsize=20_000)
def is_english(word: str) -> bool:
    """Tell whether a word in lower case is an English noun, verb or adjective, whatever its ending."""
    known = _dictionary()
    if word in known:
        return True
    return any(
        word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and word[: -len(ending)] + base in known
        for ending, base in _ENDINGS
    )
