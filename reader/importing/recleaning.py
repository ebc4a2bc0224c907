# SPDX-License-Identifier: MIT
"""Cleaning all articles again that an older cleaner made: behind everything else, and on after a kill."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from reader.importing.events import Cleaner, Event, Recleaning
from reader.library import Library


class CleanAll:
    """What is still to be cleaned again, and what came of it so far; the library says whether it was asked for."""

    def __init__(self, library: Library, say: Callable[[Event], None]) -> None:
        self._library = library
        self._say = say
        self.cleaner = 0
        """The newest cleaner; 0 while no hand has said it."""
        self.run = 0
        """The run that is under way: what it replaces is kept under this number."""
        self._asked = False
        self._waiting: deque[int] = deque()
        self._at_work = 0
        self._done = self._total = self._changed = self._unfit = 0

    @property
    def waiting(self) -> int:
        """How many articles nobody is at yet."""
        return len(self._waiting)

    def know(self, cleaner: int) -> None:
        """Take in which version of the cleaner the hands work with, and go on with what was begun."""
        if self.cleaner or not cleaner:
            return
        self.cleaner = cleaner
        self._say(Cleaner(cleaner, len(self._library.mending.older_than(cleaner))))
        if self._asked or self._library.mending.recleaning:
            self.begin()

    def begin(self) -> None:
        """Put all articles of older cleaners behind everything else."""
        self._asked = True
        if not self.cleaner:
            return  # no hand has said yet which one it is
        if not self._library.mending.recleaning:  # else one is gone on with
            self._library.replaced.begin()
        self.run = self._library.replaced.run
        self._library.mending.recleaning = self.cleaner
        self._waiting = deque(self._library.mending.older_than(self.cleaner))
        self._done, self._changed, self._unfit, self._total = 0, 0, 0, len(self._waiting) + self._at_work
        self._tell()

    def stop(self) -> None:
        """Begin no further article."""
        self._waiting.clear()
        self._total = self._done + self._at_work
        self._tell()

    def take(self) -> int:
        """Return the next article; it counts as being worked on."""
        self._at_work += 1
        return self._waiting.popleft()

    def give_back(self, article: int) -> None:
        """Take back an article nothing was done with."""
        self._at_work -= 1
        self._waiting.appendleft(article)

    def finish(self, article: int, *, changed: bool) -> None:
        """Take in that an article was cleaned again, or cannot be."""
        self._at_work -= 1
        self._done += 1
        self._changed += changed
        self._unfit += changed and self._library.mending.unfit(article) > 0
        self._tell()

    def _tell(self) -> None:
        finished = not self._waiting and not self._at_work
        if finished:
            self._asked = False
            self._library.mending.recleaning = 0
        self._say(Recleaning(self._done, self._total, self._changed, finished, self._unfit, self.run))
        if finished:
            self._say(Cleaner(self.cleaner, len(self._library.mending.older_than(self.cleaner))))
