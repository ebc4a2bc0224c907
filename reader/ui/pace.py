# SPDX-License-Identifier: MIT
"""How fast a long import goes and how long it takes still, in figures and in words."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QLocale

from reader.ui import facts
from reader.ui.translation import translator

WINDOW_SECONDS = 30.0
"""How far back the pace looks: long enough for one slow file not to count much, short enough to follow a change."""

_STEP_SECONDS = 0.5
"""Looks closer together than this tell nothing more; 60 of them are kept."""

_ENOUGH_SECONDS = 4.0
"""A pace of less time than this jumps about: nothing is said before."""


class Pace:
    """Knows how many files were done at some moments; the moments come from outside, in seconds."""

    def __init__(self) -> None:
        self._looks: deque[tuple[float, int]] = deque()

    def note(self, at: float, done: int) -> None:
        """Take in how many files are done; fewer than before begins anew."""
        if self._looks and done < self._looks[-1][1]:
            self._looks.clear()
        if self._looks and at - self._looks[-1][0] < _STEP_SECONDS:
            return
        self._looks.append((at, done))
        while len(self._looks) > 2 and at - self._looks[1][0] > WINDOW_SECONDS:
            self._looks.popleft()

    def forget(self) -> None:
        """Begin anew, as after a pause."""
        self._looks.clear()

    def rate(self, at: float, done: int) -> float:
        """Return the files a second at a moment; 0 while it is too early to say."""
        if not self._looks:
            return 0.0
        since, then = self._looks[0]
        return (done - then) / (at - since) if at - since >= _ENOUGH_SECONDS and done > then else 0.0


tr = translator("pace")
"""Translates a text of this module."""


def in_words(rate: float, remaining: int) -> str:
    """Return a pace in files a second, and the time `remaining` files take at it; empty while it is unknown."""
    if rate <= 0:
        return ""
    return facts.join(rate_in_words(rate), time_left_in_words(remaining / rate) if remaining > 0 else "")


def rate_in_words(rate: float) -> str:
    """Return a rate (a second) in the unit that gives a plain number."""
    if rate >= 1:
        return tr("{count} a second").format(count=_number(rate))
    if rate * 60 >= 1:
        return tr("{count} a minute").format(count=_number(rate * 60))
    return tr("{count} an hour").format(count=_number(max(1.0, rate * 3600)))


def time_left_in_words(seconds: float) -> str:
    """Return a time as people say it: no finer than it can be known."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 55:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return facts.counted(minutes, tr("about a minute left"), tr("about {count} minutes left"))
    hours = round(minutes / 60)
    if hours < 48:
        return facts.counted(hours, tr("about an hour left"), tr("about {count} hours left"))
    return facts.counted(round(hours / 24), "", tr("about {count} days left"))


def _number(value: float) -> str:
    return QLocale().toString(round(value))
