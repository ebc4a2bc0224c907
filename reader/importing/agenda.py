# SPDX-License-Identifier: MIT
"""What waits for a hand beside the queue of files, and what comes first.

It lives in memory alone: after a kill, `Resume` finds all of it in the library again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.importing import tasks
from reader.importing.recleaning import CleanAll
from reader.importing.requests import Look, Reclean
from reader.importing.tasks import FindVoices
from reader.library import PageResult, QueuedFile


@dataclass
class Work:
    """What a hand is at: a file of the queue, an article's voices, or its original."""

    file: QueuedFile | None = None
    article: int = 0
    remaking: Reclean | Look | None = None
    among_all: bool = False
    """Whether it is one of all articles that are cleaned again."""
    run: int = 0
    """The run of that cleaning."""
    urgent: bool = False
    """Whether somebody waits for the voices in front of the window."""
    results: list[PageResult] = field(default_factory=list[PageResult])

    @property
    def task(self) -> FindVoices | tasks.Reclean | tasks.Look:
        """What a hand is told of work that is no file."""
        match self.remaking:
            case Reclean(article, profile):
                return tasks.Reclean(article, profile, self.run)
            case Look(article, what):
                return tasks.Look(article, what)
            case None:
                return FindVoices(self.article)


class Agenda:
    """Originals somebody waits for, then voices somebody waits for, then files, other voices, and cleaning all again.

    The files are the library's: `first` comes before them, `last` behind them.
    """

    def __init__(self, clean_all: CleanAll) -> None:
        self._clean_all = clean_all
        self._asked: deque[Reclean | Look] = deque()
        self._urgent: deque[int] = deque()
        self._voiceless: deque[int] = deque()

    def waiting(self, *, paused: bool = False) -> int:
        """Return how much waits; while importing rests, only what somebody waits for counts."""
        urgent = len(self._asked) + len(self._urgent)
        return urgent if paused else urgent + len(self._voiceless) + self._clean_all.waiting

    def remake(self, request: Reclean | Look) -> None:
        """Take in what somebody asks of an article's original."""
        self._asked.append(request)

    def hurry(self, article: int) -> None:
        """Find an article's voices before all others: somebody is reading it."""
        if article in self._voiceless:
            self._voiceless.remove(article)
        if article not in self._urgent:
            self._urgent.append(article)

    def find_voices(self, article: int) -> None:
        """Find an article's voices when it is their turn, unless somebody waits for them already."""
        if article not in self._urgent:
            self._voiceless.append(article)

    def find_all_voices(self, articles: Iterable[int], at_work: Iterable[int]) -> None:
        """Find the voices of these articles, but for those that wait already and those a hand is at."""
        known = {*self._urgent, *self._voiceless, *at_work}
        self._voiceless.extend(article for article in articles if article not in known)

    def first(self) -> Work | None:
        """Take out what somebody waits for; None where that is nothing."""
        if self._asked:
            request = self._asked.popleft()
            return Work(article=request.article, remaking=request)
        return Work(article=self._urgent.popleft(), urgent=True) if self._urgent else None

    def last(self) -> Work | None:
        """Take out what comes behind the files; None where that is nothing."""
        if self._voiceless:
            return Work(article=self._voiceless.popleft())
        if not self._clean_all.waiting:
            return None
        article = self._clean_all.take()
        return Work(article=article, remaking=Reclean(article), among_all=True, run=self._clean_all.run)

    def give_back(self, work: Work) -> None:
        """Put back work that is no file and was not done: it is the next of its kind."""
        if work.among_all:
            self._clean_all.give_back(work.article)
        elif work.remaking is not None:
            self._asked.appendleft(work.remaking)
        else:
            (self._urgent if work.urgent else self._voiceless).appendleft(work.article)
