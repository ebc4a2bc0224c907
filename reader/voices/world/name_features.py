# SPDX-License-Identifier: MIT
"""What speaks for a capitalised word being part of a person's name, in any language of Latin script.

The same idea as for English, without a language model: shape, name lists, the words around,
how the document uses the word. The order of a row is part of the trained weights.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from reader.voices.name_features import LONGEST_RUN, UNKNOWN, listed_names, name_lists
from reader.voices.names import PARTICLES, folded
from reader.voices.pronouns import given_genders
from reader.voices.world.phrases import Phrases
from reader.voices.world.polish import given_stems, stem
from reader.voices.world.words import Word, Words

GENITIVE = frozenset(["de", "nl", "sv", "da", "nb", "no", "nn"])
"""Languages whose genitives put an s to a name without an apostrophe."""
COUNTED = frozenset(["de", "fr", "nl", "pt", "gl", "ca"])
"""Languages near those whose texts the lists of words in lower case were counted in."""
USUAL = 2
"""A given name is usual from as many votes or doublings of the lists on; one vote has many a noun."""
SHORTEST_GENITIVE = 4
SHORTEST_CASED = 5
"""Letters of a Polish given name in a case; stems of shorter ones are those of other words."""
ELIDED = frozenset(["d", "o", "dell", "dall"])
"""What an apostrophe joins to a name: "d'Orval", "O'Brien"."""


@dataclass(slots=True)
class _Usage:
    count: int = 0
    after_name: int = 0
    """How often it follows a usual given name."""
    titled: int = 0
    reports: int = 0
    alone: int = 0
    inside_sentence: int = 0


class WorldNameFeatures:
    """Makes the rows of one document."""

    def __init__(self, words: Words, phrases: Phrases, language: str) -> None:
        self.words = words.words
        self.text = words.text
        self.phrases = phrases
        self.german = language == "de"
        self.counted = language in COUNTED
        self.cased = language == "pl"
        self.genitives = language in GENITIVE
        self.lists = name_lists()
        self.folds = [folded(word.text) for word in self.words]
        self.entries = [self.lists.get(fold, UNKNOWN) for fold in self.folds]
        self.eligible = [word.index for word in self.words if word.capital]
        self.runs = self._find_runs()
        self.lower_counts = Counter(f for f, w in zip(self.folds, self.words, strict=True) if w.text.islower())
        self.usage = self._usages()
        self.placed: dict[int, bool] = {}
        """Which words stand in a place's name, as far as asked."""
        self.common: dict[int, bool] = {}
        """Which words are titles, trades, small words, as far as asked."""

    def rows(self) -> list[list[float]]:
        """Return one row for each of `eligible`."""
        return [self._row(index) for index in self.eligible]

    def adjoins(self, index: int) -> bool:
        """Tell whether a word follows the one before with nothing but a space between."""
        word = self.words[index]
        if index == 0 or self.words[index - 1].paragraph != word.paragraph:
            return False
        return word.gap in (" ", "\u00a0", "") or (word.gap in ("'", "’") and self.folds[index - 1] in ELIDED)

    def is_genitive(self, index: int) -> bool:
        """Tell whether a word is a name with a genitive s: "Vogels" where "Vogel" stands in this text or in lists."""
        fold = self.folds[index]
        if not self.genitives or not fold.endswith("s") or len(fold) < SHORTEST_GENITIVE:
            return False
        if fold[:-1] in self.usage:
            return True
        if index == self.runs[index][0] or not self.is_given(index - 1) or fold in listed_names():
            return False
        behind = self.words[index + 1] if index + 1 < len(self.words) else None
        noun = behind is not None and self.adjoins(index + 1) and (behind.capital if self.german else True)
        return noun and (self.german or fold[:-1] in listed_names())

    def is_given(self, index: int) -> bool:
        """Tell whether a word is a usual given name by any list, and hardly anything else; "Per-Olof" is two."""
        if all(self._is_given(part) for part in self.folds[index].split("-")):
            return True
        fold = self.folds[index]
        return self.cased and len(fold) >= SHORTEST_CASED and stem(fold) in given_stems()

    def _is_given(self, fold: str) -> bool:
        given, _, other, lower, outside = self.lists.get(fold, UNKNOWN)
        listed = max(listed_names().get(fold, (0, 0))[0], *given_genders().get(fold, (0, 0)))
        if listed < USUAL and given <= 0:
            return False
        # The counts of words in lower case are of four languages; "signe" is a word in one, a name in another.
        common = max(lower, outside) > 1 + given and (self.counted or listed < USUAL)
        return not common and other <= max(given, listed, 1) + 2

    def _find_runs(self) -> list[tuple[int, int]]:
        runs = [(i, i + 1) for i in range(len(self.words))]
        start = 0
        count = len(self.words)
        while start < count:
            if not self.words[start].capital:
                start += 1
                continue
            end = last = start + 1
            while (
                end < min(count, start + LONGEST_RUN)
                and self.adjoins(end)
                and (self.words[end].capital or self.folds[end] in PARTICLES or self._elided(end))
            ):
                end += 1
                if self.words[end - 1].capital:
                    last = end
            for index in range(start, last):
                runs[index] = (start, last)
            start = last
        return runs

    def _elided(self, index: int) -> bool:
        return (
            self.folds[index] in ELIDED
            and index + 1 < len(self.words)
            and self.words[index + 1].gap in ("'", "’")
            and self.words[index + 1].capital
        )

    def _given(self, index: int) -> float:
        given, _, other, lower, outside = self.entries[index]
        return given - max(other, lower, outside)

    def _reports(self, index: int) -> bool:
        first, last = self.runs[index]
        near = [i for i in (first - 1, first - 2, last, last + 1) if 0 <= i < len(self.words)]
        return any(
            self.phrases.is_verb(self.words[i].lower)
            for i in near
            if self.words[i].paragraph == self.words[index].paragraph
        )

    def _usages(self) -> dict[str, _Usage]:
        usages: dict[str, _Usage] = {}
        for index in self.eligible:
            usage = usages.setdefault(self.folds[index], _Usage())
            first, last = self.runs[index]
            usage.count += 1
            usage.after_name += index > first and self._given(index - 1) > 0
            usage.titled += index > 0 and self.words[index - 1].lower in self.phrases.titles
            usage.reports += self._reports(index)
            usage.alone += last - first == 1
            usage.inside_sentence += not self.words[index].opens_sentence
        return usages

    def _row(self, index: int) -> list[float]:
        words = self.words
        word = words[index]
        first, last = self.runs[index]
        usage = self.usage[self.folds[index]]
        before = words[first - 1] if first and words[first - 1].paragraph == word.paragraph else None
        after = words[last] if last < len(words) and words[last].paragraph == word.paragraph else None
        capitals = [i for i in range(first, last) if words[i].capital]
        return [
            len(word.text),
            word.text.isupper() and len(word.text) > 1,
            len(word.lower) == 1,
            any(c.isdigit() for c in word.text),
            any(c.isupper() for c in word.text[1:]),
            "-" in word.text,
            word.opens_sentence,
            min(6, last - first),
            index - first,
            last - 1 - index,
            self.german,
            word.lower in self.phrases.titles,
            self.phrases.is_human(word.lower),
            *self._list_row(index),
            *(self._list_row(index - 1) if index > first else (-1,) * 6),
            *(self._list_row(index + 1) if index + 1 < last else (-1,) * 6),
            *self._around(before, after),
            min(20, usage.count),
            usage.after_name / usage.count,
            usage.titled / usage.count,
            usage.reports / usage.count,
            usage.alone / usage.count,
            usage.inside_sentence / usage.count,
            min(3, usage.after_name),
            min(5, self.lower_counts[self.folds[index]]),
            max(self._given(i) for i in capitals),
            self._given(first),
            words[index - 1].lower in self.phrases.titles if index > first else -1,
            self.lists.get(f"{self.folds[index - 1]} {self.folds[index]}", UNKNOWN)[2] if index > first else 0,
            self.lists.get(f"{self.folds[index]} {self.folds[index + 1]}", UNKNOWN)[2] if index + 1 < last else 0,
        ]

    def _list_row(self, index: int) -> tuple[float, ...]:
        given, family, other, lower, outside = self.entries[index]
        return given, family, other, lower, outside, max(given, family) - max(other, lower, outside)

    def _around(self, before: Word | None, after: Word | None) -> tuple[float, ...]:
        """What stands just outside the run of capitalised words."""
        left = before.lower if before else ""
        right = after.lower if after else ""
        return (
            left in self.phrases.articles,
            left in self.phrases.titles,
            left in self.phrases.stops,
            bool(left) and self.phrases.is_human(left),
            bool(left) and self.phrases.is_verb(left),
            bool(right) and self.phrases.is_verb(right),
            right in self.phrases.stops,
            right in self.phrases.articles,
            after is not None and after.gap.startswith(","),
            after is not None and after.gap.lstrip().startswith("("),
            after is not None and after.text.isdigit() and len(after.text) <= 2,
            after is not None and after.gap[:1] in ("'", "’"),
            before is None,
            after is None,
        )
