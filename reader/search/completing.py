# SPDX-License-Identifier: MIT
"""What may be meant by the beginning of a value: authors, sites, people, tags, languages and the rest."""

from __future__ import annotations

from reader.library import Library
from reader.search import conditions
from reader.search.query import FIELDS
from reader.search.words import words

MOST = 12
"""Values offered at once: a list that is looked through at a glance."""

_LISTED = {"site": "site", "author": "author", "tag": "tag", "lang": "lang"}


class Completing:
    """Completes values of one library; lists of them are read anew when anything in it changed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._moment: object = None
        self._known: dict[str, list[tuple[str, str, int]]] = {}

    def complete(self, field: str, begun: str, most: int = MOST) -> list[tuple[str, int]]:
        """Return values of a field that begin so, in any of their words, with how many articles have each.

        The most frequent ones first; without a field the names of the fields, with 0. Raises LibraryError.
        """
        folded = [word.folded for word in words(begun)]
        if not field:
            return [(name, 0) for name in field_names() if name.startswith(begun.casefold())]
        if field in {"person", "said"}:
            letters = [letter for word in folded for letter in word] if _is_unspaced(begun) else folded
            return self._library.finding.people(letters, most) if letters else self._foremost(field, most)
        if field in {"is", "has"}:
            listed = conditions.STATES if field == "is" else conditions.THINGS
            return [(name, 0) for name in listed if name.startswith(begun.casefold())]
        wanted = " ".join(folded)
        found = [
            (value, count)
            for value, plain, count in self._values(field)
            if plain.startswith(wanted) or f" {wanted}" in plain
        ]
        return found[:most]

    def _foremost(self, field: str, most: int) -> list[tuple[str, int]]:
        """Return the people most articles name, or those quoted most: nothing is typed yet."""
        people = self._library.sayings.people(order="quotations" if field == "said" else "articles", most=most)
        return [(row.name, row.articles) for row in people if row.quotations or field == "person"]

    def _values(self, field: str) -> list[tuple[str, str, int]]:
        if field not in _LISTED:
            return []
        moment = self._library.finding.moment
        if moment != self._moment:
            self._known.clear()
            self._moment = moment
        if field not in self._known:
            self._known[field] = [
                (value, " ".join(word.folded for word in words(value)), count)
                for value, count in self._library.finding.values(field)
            ]
        return self._known[field]


def field_names() -> list[str]:
    """Return the names of all fields, in the order of the documentation."""
    return [*FIELDS, *conditions.FIELDS]


def _is_unspaced(text: str) -> bool:
    return any(word.unspaced for word in words(text))
