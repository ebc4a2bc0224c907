# SPDX-License-Identifier: MIT
"""What the library was asked for a search, remembered while nothing in it changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.library import Library
from reader.library.finding import Named

MOST = 64
"""Answers remembered: a search field left open asks the same few again with every letter."""

Articles = NDArray[np.int64]


class Asking:
    """Sets of articles by what the library knows of them."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._moment: object = None
        self._days: tuple[int, Articles, Articles] | None = None
        self._known: dict[Hashable, Articles] = {}

    def among(self, field: str, values: Sequence[str | int | bool | None]) -> Articles:
        """Return the articles of which a condition holds."""
        if field in {"date", "before", "after"}:
            return self._published(*values)
        return self._ask((field, *values), lambda: self.library.finding.among(field, values))

    def naming(self, words: Sequence[str], begun: bool) -> Articles:
        """Return the articles that name such a person."""
        return self._ask(("person", *words, begun), lambda: self.library.finding.naming(words, begun))

    def quoting(self, speakers: Sequence[Named]) -> Articles:
        """Return the articles with quotations by each of these people, or any."""
        key = ("said", *((*words, begun) for words, begun in speakers))
        return self._ask(key, lambda: self.library.finding.quoting(speakers))

    def _published(self, since: str | int | bool | None, until: str | int | bool | None) -> Articles:
        """Return the articles published from a day on, up to another one.

        Days are asked for anew with every letter and hardly ever change: they are kept sorted (`days`).
        """
        articles, days = self.days()
        first = np.searchsorted(days, _day(since)) if since else 0
        last = np.searchsorted(days, _day(until)) if until else len(days)
        return articles[int(first) : int(last)]

    def days(self) -> tuple[Articles, NDArray[np.int64]]:
        """Return the articles whose day of publication is known, by that day, and the days as 20240301."""
        counter = self.library.counter
        if self._days is None or self._days[0] != counter:
            articles, written = self.library.finding.days()
            days = _numbers_of(written)
            order = np.argsort(days, kind="stable")
            self._days = (counter, np.array(articles, np.int64)[order], days[order])
        return self._days[1:]

    def _ask(self, key: Hashable, ask: Callable[[], list[int]]) -> Articles:
        moment = self.library.finding.moment
        if moment != self._moment or len(self._known) >= MOST:
            self._known.clear()
            self._moment = moment
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = np.array(ask(), np.int64)
            known.flags.writeable = False
        return known


def _day(iso: str | int | bool) -> int:
    return int(str(iso).replace("-", ""))


def _numbers_of(days: str) -> NDArray[np.int64]:
    """Return days of ten characters each, as 2024-03-01, as numbers; what is no digit counts as 0."""
    letters = np.frombuffer(days.encode("utf-32-le", "surrogatepass"), "<u4").reshape(-1, 10)
    digits = letters.astype(np.int64) - ord("0")
    digits[(digits < 0) | (digits > 9)] = 0
    return digits[:, (0, 1, 2, 3, 5, 6, 8, 9)] @ (10 ** np.arange(7, -1, -1, dtype=np.int64))
