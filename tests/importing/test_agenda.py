# SPDX-License-Identifier: MIT
"""What somebody waits for comes first, and nothing that is given back is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.importing import tasks
from reader.importing.agenda import Agenda, Work
from reader.importing.events import Event
from reader.importing.recleaning import CleanAll
from reader.importing.requests import Look, Reclean
from reader.library import Library


@pytest.fixture
def agenda(tmp_path: Path) -> Agenda:
    return Agenda(CleanAll(Library(tmp_path / "library"), lambda _: None))


def drained(take: Callable[[], Work | None]) -> list[Work]:
    return list(iter(take, None))


def test_originals_come_before_voices_and_both_before_what_nobody_waits_for(agenda: Agenda) -> None:
    agenda.find_voices(1)
    agenda.hurry(2)
    agenda.remake(Look(3, "page"))
    agenda.remake(Reclean(4, "whole"))
    assert agenda.waiting() == 4
    assert agenda.waiting(paused=True) == 3
    assert [work.task for work in drained(agenda.first)] == [
        tasks.Look(3, "page"),
        tasks.Reclean(4, "whole"),
        tasks.FindVoices(2),
    ]
    assert [(work.article, work.urgent) for work in drained(agenda.last)] == [(1, False)]
    assert not agenda.waiting()


def test_voices_somebody_waits_for_stay_first(agenda: Agenda) -> None:
    agenda.find_voices(1)
    agenda.give_back(Work(article=2, urgent=True))
    agenda.hurry(1)
    agenda.hurry(1)
    agenda.find_voices(1)
    assert [work.article for work in drained(agenda.first)] == [2, 1]
    assert agenda.last() is None


def test_articles_that_wait_or_are_worked_on_are_not_found_twice(agenda: Agenda) -> None:
    agenda.hurry(1)
    agenda.find_voices(2)
    agenda.find_all_voices([1, 2, 3, 4], at_work=[3])
    assert [work.article for work in (*drained(agenda.first), *drained(agenda.last))] == [1, 2, 4]


def test_what_is_given_back_is_the_next_of_its_kind(agenda: Agenda) -> None:
    for article in (1, 2):
        agenda.find_voices(article)
        agenda.remake(Look(article, "page"))
    for take in (agenda.first, agenda.last):
        work = take()
        assert work is not None
        agenda.give_back(work)
        assert take() == work


def test_all_articles_are_cleaned_again_behind_the_rest_and_as_one_run(tmp_path: Path) -> None:
    told: list[Event] = []

    class Two(CleanAll):
        """Two articles wait."""

        def __init__(self) -> None:
            super().__init__(Library(tmp_path / "library"), told.append)
            self._waiting.extend((7, 8))
            self.run = 5

    agenda = Agenda(Two())
    agenda.find_voices(1)
    voices, first = agenda.last(), agenda.last()
    assert voices is not None and voices.task == tasks.FindVoices(1)
    assert first is not None and first.among_all and first.task == tasks.Reclean(7, None, 5)
    agenda.give_back(first)
    assert [work.article for work in drained(agenda.last)] == [7, 8]
