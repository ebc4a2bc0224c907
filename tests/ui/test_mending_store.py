# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.library import Library, MendingState
from reader.ui.keeper import Keeper
from reader.ui.mending_store import MendingStore
from reader.ui.undo import Undo


@pytest.fixture
def store(folder: Path, qtbot: QtBot) -> Iterator[MendingStore]:
    keeper, undo = Keeper(folder), Undo()
    result = MendingStore(keeper, undo, lambda: None, undo)
    result.library = Library(folder)
    yield result
    keeper.close()
    result.library.close()


def test_deeds_are_shown_at_once_and_written_behind(
    store: MendingStore, keep: Callable[..., int], qtbot: QtBot
) -> None:
    number = keep(Article("The ferry", (Block(BlockKind.PARAGRAPH, "It leaves at ten past nine. " * 9),)))
    before = store.state(number)
    assert before is not None
    after = before._replace(edits=replace(before.edits, title="The last ferry"))
    put: list[tuple[int, str]] = []
    settled: list[int] = []

    def take(article: int, state: MendingState) -> None:
        put.append((article, state.article.title))

    store.put.connect(take)
    store.settled.connect(settled.append)
    store.deed("Another title", number, before, after)
    assert put == [(number, "The last ferry")] and store.pending
    qtbot.waitUntil(lambda: settled == [number])
    kept = store.state(number)
    assert kept is not None and kept.article.title == "The last ferry" and not store.pending
    undo = store.parent()
    assert isinstance(undo, Undo)
    undo.undo()
    undo.undo()  # there is no other
    qtbot.waitUntil(lambda: settled == [number, number])
    assert store.state(number) == before
    assert put[1:] == [(number, "The ferry")]


def test_what_cannot_be_read_is_told(store: MendingStore, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    from reader.errors import LibraryError

    def broken(_article: int) -> None:
        raise LibraryError("The library is locked.", "Try again.")

    assert store.library is not None
    monkeypatch.setattr(store.library.mending, "state", broken)
    told: list[str] = []
    store.failed.connect(told.append)
    assert store.state(1) is None
    assert len(told) == 1 and "locked" in told[0]
    store.library, library = None, store.library
    assert store.state(1) is None
    store.library = library
