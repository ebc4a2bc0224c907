# SPDX-License-Identifier: MIT
"""What a document says for and against a name being a person's: products, ships, bands, films, firms and places.

Each place that could name somebody is looked at by itself: "Marlow, 49, said" is somebody, "the Marlow 3
costs $189" is something. Places that say nothing follow the others of the same name in the document.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.voices.institutions import CAPITALISED_AFTER
from reader.voices.lexicon import GOODS
from reader.voices.name_features import UNKNOWN, NameFeatures
from reader.voices.names import PARTICLES
from reader.voices.surroundings import MONEY, has_article, shows_person, shows_place, shows_thing
from reader.voices.verbs import FINITE, STRENGTH
from reader.voices.vocabulary import is_english

_QUOTES = (("“", "”"), ('"', '"'), ("‘", "’"), ("``", "''"), ("'", "'"))
SHARE = 3
"""One place in so many must show a thing before all of the name are taken for it."""
SHORTEST = 3
"""Letters; shorter words are initials and names of other countries."""
GIVEN = 4
"""Binary logarithm: from here on a word is a usual given name."""
FAMILY = 2
"""From here on a word is known as a surname."""
CERTAIN = 0.95
"""A name of words nobody is called by needs this much or a person's surroundings: 2 of 3 below it were products."""


class Evidence:
    """What the places of one document tell of the names in it."""

    def __init__(self, features: NameFeatures, places: Iterable[tuple[int, int]]) -> None:
        """Look at all places that could name somebody: first and last token of each."""
        self.features = features
        self.tokens = features.tokens
        self.priced = {t.paragraph for t in self.tokens if t.text in MONEY}
        self.listed = self.priced - {t.paragraph for t in self.tokens if t.tag in FINITE}
        """Paragraphs that name prices and say nothing: what is sold."""
        self.known: dict[tuple[str, ...], tuple[int, int, int]] = {}
        self._seen: dict[tuple[int, int], int] = {}
        for first, last in places:
            name = self._name(first, last)
            here = self.at(first, last)
            titled = self.is_title_of_work(first, last)
            for known in {name, name[-1:]}:
                human, thing, count = self.known.get(known, (0, 0, 0))
                self.known[known] = human + (here > 0), thing + (here < 0 and not titled), count + 1

    def _name(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(self.features.folds[i] for i in range(first, last + 1) if self.features.capital[i])

    def is_thing(self, first: int, last: int, probability: float) -> bool:
        """Tell whether a place names no person, by its surroundings, the document, and the words themselves."""
        here = self.at(first, last)
        if here:
            return here < 0
        human, thing, places = self.known.get(self._name(first, last), (0, 0, 1))
        if human != thing and (human or thing * SHARE >= places):
            return thing > human
        return first != last and not human and self._sounds_like_a_thing(first, last, probability)

    def is_mostly_thing(self, word: str) -> bool:
        """Tell whether more places show a thing than a person, of all names that end in a word."""
        human, thing, _ = self.known.get((word,), (0, 0, 0))
        return thing > human

    def at(self, first: int, last: int) -> int:
        """Return 1 where the surroundings show a person, -1 where they show a thing, 0 where they say nothing."""
        known = self._seen.get((first, last))
        if known is None:
            known = self._seen[first, last] = self._look(first, last)
        return known

    def _look(self, first: int, last: int) -> int:
        features = self.features
        if self._is_coded(first, last) or shows_place(features, first) or self.is_title_of_work(first, last):
            return -1
        if first == last and first and self.tokens[first - 1].lower == "the" and has_article(features, first, last):
            return -1
        if shows_person(features, first, last):
            return 1
        return -1 if self._is_for_sale(first, last) or shows_thing(features, first, last, self.priced) else 0

    def _is_coded(self, first: int, last: int) -> bool:
        """Tell whether digits or an abbreviation stand in a name: "Dell G3", "JSON Schema"."""
        for index in range(first, last + 1):
            text = self.tokens[index].text
            if any(c.isdigit() for c in text):
                return True
            if len(text) > 2 and text.isupper() and text.isalpha() and index < last:
                fold = self.features.folds[index]
                called = self.features.listed.get(fold, (0, 0)) + self.features.lists.get(fold, UNKNOWN)[:2]
                if not any(called) and not self.tokens[last].text.isupper():
                    return True
        return False

    def is_title_of_work(self, first: int, last: int) -> bool:
        """Tell whether a name of several words fills a pair of quotes: the film “Harriet Vance”."""
        if last == first or not first or last + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[first - 1], self.tokens[last + 1]
        beyond = self.tokens[last + 2] if last + 2 < len(self.tokens) else after
        if after.text == "," and beyond.start == after.end:
            # “Harriet Vance,” is a film; in “Harriet Vance,” he said somebody is called.
            called = beyond.index + 1 < len(self.tokens) and self.tokens[beyond.index + 1].lower in STRENGTH
            after = after if called else beyond
        return before.end == self.tokens[first].start and (before.text, after.text) in _QUOTES

    def _is_for_sale(self, first: int, last: int) -> bool:
        """Tell whether a name stands in a line of goods and prices: "Matilda Armchair in Velvet, £349"."""
        if self.tokens[first].paragraph not in self.listed or (first and self.tokens[first - 1].lower == "by"):
            return False
        tail = self.features.folds[last]
        return first == last or (is_english(tail) and self._family(tail) < FAMILY)

    def _sounds_like_a_thing(self, first: int, last: int, probability: float) -> bool:
        """Tell whether the words are no names but English words or a firm's: "Phantom Thread", "Arachnid Labs"."""
        words = [i for i in range(first, last + 1) if self.features.capital[i]]
        if len(words) < 2:
            return False
        head, tail = self.features.folds[words[0]], self.features.folds[words[-1]]
        given, family = self._given(head), self._family(tail)
        if (tail in GOODS or tail in CAPITALISED_AFTER or tail.endswith("ism")) and family <= FAMILY:
            return True
        _, thing, places = self.known.get((head,), (0, 0, 0))
        if given < GIVEN and self.is_mostly_thing(head) and thing * SHARE >= places:
            return True
        if min(len(head), len(tail)) < SHORTEST or head in PARTICLES or probability >= CERTAIN:
            return False
        listed = self.features.listed.get(head, (0, 0))[0] + self.features.listed.get(tail, (0, 0))[1]
        sold = self.tokens[first].paragraph in self.priced and not listed
        if sold or family >= FAMILY or not is_english(tail):
            return sold
        # Plurals and gerunds are surnames only where they are listed; of other words many are, so both must be.
        plural = given < GIVEN and tail.endswith(("s", "ing"))
        return plural or (not given and self._family(head) < FAMILY and is_english(head))

    def _given(self, fold: str) -> int:
        return max(self.features.listed.get(fold, (0, 0))[0], self.features.lists.get(fold, UNKNOWN)[0])

    def _family(self, fold: str) -> int:
        return max(self.features.listed.get(fold, (0, 0))[1], self.features.lists.get(fold, UNKNOWN)[1])
