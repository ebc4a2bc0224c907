# SPDX-License-Identifier: MIT
"""A newer cleaner is offered once, and what it takes is asked of the worker."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Article
from reader.importing.events import Cleaner, Recleaning
from reader.importing.requests import RecleanAll
from reader.ui.application import Application


def test_a_newer_cleaner_is_offered_once(
    keep: Callable[..., int], start: Callable[..., Application], article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(article)
    program = start()
    desk, notices = program.desk, program.window.notices
    sent: list[object] = []
    monkeypatch.setattr(desk.importer, "send", sent.append)
    notices.clear_progress()
    desk.cleaning_again.hear(Cleaner(7, 0))
    assert notices.agree.isHidden()
    desk.cleaning_again.hear(Cleaner(8, 3))
    assert not notices.agree.isHidden()
    assert notices.label.text().startswith("3 articles")
    notices.agree.click()
    assert sent == [RecleanAll()]
    desk.cleaning_again.hear(Cleaner(8, 3))
    assert notices.agree.isHidden()
    desk.cleaning_again.hear(Cleaner(9, 1))
    assert notices.label.text().startswith("1 article ")
    desk.cleaning_again.hear(Recleaning(0, 1, 0))  # begun from the menu
    assert notices.agree.isHidden()
    assert not notices.cancel.isHidden()
    desk.cleaning_again.hear(Recleaning(1, 1, 0, finished=True))
    notices.clear_progress()
    assert notices.isHidden()
