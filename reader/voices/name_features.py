# SPDX-License-Identifier: MIT
"""What speaks for and against a capitalised word being part of a person's name.

One row a word: its shape, what the language model thinks of it and its neighbours, how often
the word stands in names elsewhere, and how this document uses it. The order of a row is part
of the trained weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from reader.voices.lexicon import HUMAN
from reader.voices.model import Parsed, Token
from reader.voices.names import PARTICLES, SUFFIXES, TITLES, folded
from reader.voices.trees import read_weights
from reader.voices.verbs import STRENGTH

_LABELS = ("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW")
_PREPOSITIONS = frozenset(["in", "at", "from", "near", "to", "across", "outside", "through", "around"])
_OCCUPATION_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "men",
    "woman",
    "star",
    "guard",
    "back",
    "end",
    "coach",
    "judge",
    "ess",
    "ant",
    "ent",
)
UNKNOWN = (0, 0, 0, 0, 0)
LONGEST_RUN = 40
"""Words; a longer run of capitals is cut, headlines have at most some twenty."""


@lru_cache(maxsize=1)
def name_lists() -> dict[str, tuple[int, int, int, int, int]]:
    """Return how often words are given names, family names, in other names, in lower case, in no name.

    The counts are binary logarithms.
    """
    return {word: (row[0], row[1], row[2], row[3], row[4]) for word, row in read_weights("names.json").items()}


@lru_cache(maxsize=1)
def listed_names() -> dict[str, tuple[int, int]]:
    """Return how usual words are as given and as family names by census and name lists, in binary logarithms."""
    return {word: (row[0], row[1]) for word, row in read_weights("listed_names.json").items()}


def is_capitalised(token: Token) -> bool:
    """Tell whether a token can carry a name: it begins with a capital letter."""
    return token.text[0].isupper() or (len(token.text) > 2 and token.text[0] in "’'" and token.text[1].isupper())


@dataclass(slots=True)
class _Usage:
    """How a document uses a word."""

    count: int = 0
    person: int = 0
    organisation: int = 0
    place: int = 0
    titled: int = 0
    reports: int = 0
    after_the: int = 0
    after_preposition: int = 0
    possessive: int = 0
    ends_full_name: int = 0
    begins_full_name: int = 0
    after_given: int = 0
    alone: int = 0


class NameFeatures:
    """Makes the rows of one document."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.tokens = parsed.tokens
        self.lists = name_lists()
        self.listed = listed_names()
        self._list_rows: dict[str, tuple[float, ...]] = {}
        self._runs_seen: dict[tuple[int, int], tuple[float, float, float]] = {}
        self.folds = [folded(token.text) for token in self.tokens]
        self.capital = [is_capitalised(token) for token in self.tokens]
        self.runs = self._find_runs()
        self.lower_counts = Counter(
            fold for fold, token in zip(self.folds, self.tokens, strict=True) if token.text.islower()
        )
        self.capitals_in_sentence = self._share_of_capitals()
        self.usage = self._usages()
        self.eligible = [token.index for token in self.tokens if self.capital[token.index]]

    def rows(self) -> list[list[float]]:
        """Return one row for each of `eligible`."""
        return [self._row(index) for index in self.eligible]

    def _find_runs(self) -> list[tuple[int, int]]:
        """Return for each token the run of name-like words it stands in: first, past the last."""
        runs = [(i, i + 1) for i in range(len(self.tokens))]
        start = 0
        count = len(self.tokens)
        while start < count:
            if not self.capital[start]:
                start += 1
                continue
            end = last = start + 1
            while end < min(count, start + LONGEST_RUN) and self._joins(end):
                end += 1
                if self.capital[end - 1]:
                    last = end
            for index in range(start, last):
                runs[index] = (start, last)
            start = last
        return runs

    def _joins(self, index: int) -> bool:
        token, previous = self.tokens[index], self.tokens[index - 1]
        if token.paragraph != previous.paragraph:
            return False
        if self.capital[index]:
            return True
        close = token.start == previous.end
        return self.folds[index] in PARTICLES or (token.text == "-" and close) or (token.text == "." and close)

    def _share_of_capitals(self) -> list[float]:
        shares: list[float] = []
        for first, last in self.parsed.sentences:
            words = [i for i in range(first, last) if self.tokens[i].text[:1].isalpha()]
            shares.append(sum(self.capital[i] for i in words) / max(1, len(words)))
        return shares

    def _usages(self) -> dict[str, _Usage]:
        usages: dict[str, _Usage] = {}
        for token in self.tokens:
            index = token.index
            if not self.capital[index]:
                continue
            usage = usages.setdefault(self.folds[index], _Usage())
            first, last = self.runs[index]
            before = self.tokens[index - 1].lower.rstrip(".") if index else ""
            run_before = self.tokens[first - 1].lower if first else ""
            usage.count += 1
            usage.person += token.entity == "PERSON"
            usage.organisation += token.entity == "ORG"
            usage.place += token.entity in ("GPE", "LOC", "FAC")
            usage.titled += before in TITLES
            usage.reports += self._reports(index, last)
            usage.after_the += run_before == "the" and first == index
            usage.after_preposition += run_before in _PREPOSITIONS and first == index
            usage.possessive += last < len(self.tokens) and self.tokens[last].tag == "POS" and last == index + 1
            usage.alone += last - first == 1
            if token.entity == "PERSON":
                full_left = index > first and self.tokens[index - 1].entity == "PERSON" and not token.entity_starts
                full_right = index + 1 < last and self.tokens[index + 1].entity == "PERSON"
                usage.ends_full_name += full_left and not full_right
                usage.begins_full_name += full_right and not full_left
            if index > first and before not in TITLES:
                usage.after_given += self._given(index - 1) > 0
        return usages

    def _reports(self, index: int, run_end: int) -> bool:
        token = self.tokens[index]
        head = self.tokens[token.head]
        if token.dependency == "nsubj" and STRENGTH.get(head.lower, 0) == 2:
            return True
        return run_end < len(self.tokens) and STRENGTH.get(self.tokens[run_end].lower, 0) == 2

    def _entry(self, index: int) -> tuple[int, int, int, int, int]:
        return self.lists.get(self.folds[index], UNKNOWN)

    def _given(self, index: int) -> float:
        given, _, other, lower, _ = self._entry(index)
        return given - max(other, lower)

    def _row(self, index: int) -> list[float]:
        tokens = self.tokens
        token = tokens[index]
        first, last = self.runs[index]
        sentence_first, sentence_last = self.parsed.sentences[token.sentence]
        usage = self.usage[self.folds[index]]
        count = usage.count
        head = tokens[token.head]
        run_before = tokens[first - 1] if first > sentence_first else None
        run_after = tokens[last] if last < sentence_last else None
        row: list[float] = [
            len(token.text),
            token.text.isupper() and len(token.text) > 1,
            len(token.text.rstrip(".")) == 1,
            "." in token.text,
            any(c.isdigit() for c in token.text),
            any(c.isupper() for c in token.text[1:]),
            index == sentence_first,
            min(6, last - first),
            index - first,
            last - 1 - index,
            self.capitals_in_sentence[token.sentence],
            sentence_last - sentence_first,
            self.folds[index] in TITLES,
            self.folds[index] in SUFFIXES,
            self.folds[index] in PARTICLES,
            token.dependency in ("nsubj", "nsubjpass"),
            token.dependency == "compound",
            token.dependency == "poss",
            token.dependency == "appos",
            token.dependency == "pobj",
            token.dependency == "amod",
            STRENGTH.get(head.lower, 0),
            head.tag == "NNP",
            head.tag in ("NN", "NNS"),
            self._reports(index, last),
            *self._list_row(index),
            *(self._list_row(index - 1) if index > first else (-1,) * 5),
            *(self._list_row(index + 1) if index + 1 < last else (-1,) * 5),
            *self._label_row(index),
            *(self._short_label_row(index - 1) if index > sentence_first else (-1, -1)),
            *(self._short_label_row(index + 1) if index + 1 < sentence_last else (-1, -1)),
            *self._context_row(run_before, run_after),
            *(self._near(index - 1, first) if index > first else (-1, -1, -1)),
            min(20, count),
            usage.person / count,
            usage.organisation / count,
            usage.place / count,
            usage.titled / count,
            usage.reports / count,
            usage.after_the / count,
            usage.after_preposition / count,
            usage.possessive / count,
            usage.alone / count,
            min(3, usage.ends_full_name),
            min(3, usage.begins_full_name),
            min(3, usage.after_given),
            min(5, self.lower_counts[self.folds[index]]),
            *self._best_in_run(first, last),
            self._pair(index - 1) if index > first else 0,
            self._pair(index) if index + 1 < last else 0,
            first > 0 and tokens[first - 1].text in ("#", "@"),
            first > 0 and tokens[first - 1].text == "-" and tokens[first - 1].end == tokens[first].start,
            last < len(tokens) and tokens[last].text == "-" and tokens[last].start == tokens[last - 1].end,
            bool(run_after) and run_after.lower in HUMAN,
            last - first == sentence_last - sentence_first - 1,
            *self._listed_row(index),
            *(self._listed_row(index - 1) if index > first else (-1, -1)),
            *(self._listed_row(index + 1) if index + 1 < last else (-1, -1)),
        ]
        return row

    def _listed_row(self, index: int) -> tuple[int, int]:
        return self.listed.get(self.folds[index], (0, 0))

    def _pair(self, index: int) -> int:
        """How often two words together name something that is no person."""
        return self.lists.get(f"{self.folds[index]} {self.folds[index + 1]}", UNKNOWN)[2]

    def _list_row(self, index: int) -> tuple[float, ...]:
        fold = self.folds[index]
        known = self._list_rows.get(fold)
        if known is None:
            given, family, other, lower, _ = self.lists.get(fold, UNKNOWN)
            known = given, family, other, lower, max(given, family) - max(other, lower)
            self._list_rows[fold] = known
        return known

    def _label_row(self, index: int) -> tuple[float, ...]:
        token = self.tokens[index]
        return (
            *(token.entity == label for label in _LABELS),
            token.entity_starts,
            token.tag == "NNP",
            token.tag in ("NN", "NNS", "JJ"),
        )

    def _short_label_row(self, index: int) -> tuple[float, float]:
        token = self.tokens[index]
        return token.entity == "PERSON", token.entity in ("ORG", "GPE", "FAC", "LOC", "WORK_OF_ART", "EVENT")

    def _context_row(self, before: Token | None, after: Token | None) -> tuple[float, ...]:
        """What stands just outside the run of capitalised words."""
        left = before.lower if before else ""
        right = after.lower if after else ""
        following = self.tokens[after.index + 1] if after and after.index + 1 < len(self.tokens) else None
        return (
            left == "the",
            left in ("a", "an"),
            left in _PREPOSITIONS,
            left in ("by", "with", "for", "and", "that"),
            left in HUMAN,
            bool(before) and before.tag in ("NN", "NNS") and left.endswith(_OCCUPATION_ENDINGS),
            bool(before) and before.tag in ("NN", "NNS"),
            left in (",", "(", "“", '"', "—", "–", ":"),
            right == ",",
            bool(after) and after.tag == "POS",
            bool(after) and after.tag.startswith("VB"),
            bool(after) and after.tag in ("NN", "NNS"),
            right == "(",
            right in ("and", "or"),
            right in ("who", "whose"),
            right == "," and following is not None and following.text.isdigit() and len(following.text) <= 2,
            right == "," and following is not None and following.lower in ("who", "a", "an", "the", "whose"),
            left in STRENGTH,
        )

    def _near(self, index: int, first: int) -> tuple[float, float, float]:
        token = self.tokens[index]
        return (
            self.folds[index] in TITLES,
            token.text.rstrip(".") in ("J", "Jr") or len(token.text.rstrip(".")) == 1,
            index == first,
        )

    def _best_in_run(self, first: int, last: int) -> tuple[float, float, float]:
        known = self._runs_seen.get((first, last))
        if known is None:
            known = self._runs_seen[first, last] = self._weigh_run(first, last)
        return known

    def _weigh_run(self, first: int, last: int) -> tuple[float, float, float]:
        best: Callable[[int], float] = self._given
        indexes = [i for i in range(first, last) if self.capital[i]]
        return (
            max(best(i) for i in indexes),
            best(indexes[0]),
            sum(self.tokens[i].entity == "PERSON" for i in indexes) / len(indexes),
        )
