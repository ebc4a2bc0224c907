# SPDX-License-Identifier: MIT
"""The window's copy of highlights: there at once, in the library soon, and what the library says in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.anchors import marked
from reader.article import Article, Block, BlockKind, Highlight, HighlightColour, Span
from reader.errors import LibraryError
from reader.library import Library
from reader.library.highlights import Highlights, new_number
from reader.library.library import utc_now
from reader.ui.highlight_store import HighlightStore
from reader.ui.keeper import Keeper
from reader.ui.undo import Undo

TEXT = "Rye bread is baked here, and nobody knows since when."


@pytest.fixture
def library(folder: Path, keep: Callable[..., int]) -> Iterator[Library]:
    """A library of two articles, 1 and 2."""
    for title in ("One", "Two"):
        keep(Article(title, (Block(BlockKind.PARAGRAPH, TEXT),)))
    result = Library(folder)
    yield result
    result.close()


@pytest.fixture
def undo() -> Undo:
    return Undo()


@pytest.fixture
def store(qtbot: QtBot, folder: Path, library: Library, undo: Undo) -> Iterator[HighlightStore]:
    keeper = Keeper(folder)
    result = HighlightStore(keeper, undo)
    result.start(library)
    result.open = 1
    yield result
    keeper.close()


def highlight(words: str) -> Highlight:
    text = Article("One", (Block(BlockKind.PARAGRAPH, TEXT),)).text
    start = text.index(words)
    made = marked(text, Span(start, start + len(words)), HighlightColour.GREEN, "")
    assert made is not None
    return replace(made, id=new_number(), created_at=utc_now(), changed_at=utc_now())


def words_of(highlights: list[Highlight]) -> list[str]:
    return [one.words for one in highlights]


def test_a_highlight_is_there_at_once_and_kept_soon(store: HighlightStore, library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(store.saved):
        with qtbot.waitSignal(store.changed, timeout=0):
            store.do("Highlighted", put=[highlight("Rye bread")])
        assert words_of(store.of(1)) == ["Rye bread"]
    assert words_of(library.highlights.of(1)) == ["Rye bread"]
    assert library.highlights.of(2) == []


def test_what_stood_in_the_place_comes_back(store: HighlightStore, undo: Undo, library: Library, qtbot: QtBot) -> None:
    first, second = highlight("Rye bread"), highlight("nobody")
    with qtbot.waitSignal(store.saved):
        store.do("Highlighted", put=[first, second])
    with qtbot.waitSignal(store.saved):
        store.do("Note", put=[replace(first, note="Is it?")], instead=[first], remove=[second])
    assert [(one.words, one.note) for one in library.highlights.of(1)] == [("Rye bread", "Is it?")]
    with qtbot.waitSignal(store.saved):
        undo.undo()
    assert sorted((one.words, one.note) for one in library.highlights.of(1)) == [("Rye bread", ""), ("nobody", "")]
    with qtbot.waitSignal(store.saved):
        undo.undo()
    assert library.highlights.of(1) == []


def test_a_deed_is_taken_back_where_it_was_done(
    store: HighlightStore, undo: Undo, library: Library, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(store.saved):
        store.do("Highlighted", put=[highlight("Rye bread")])
    store.open = 2
    with qtbot.assertNotEmitted(store.changed), qtbot.waitSignal(store.saved):
        undo.undo()
    assert library.highlights.of(1) == []


def test_without_an_open_article_nothing_is_done(store: HighlightStore, qtbot: QtBot) -> None:
    store.open = None
    with qtbot.assertNotEmitted(store.changed):
        store.do("Highlighted", put=[highlight("Rye bread")])
    assert store.of(1) == []


def test_a_write_that_fails_leaves_what_the_library_has(
    store: HighlightStore, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(Highlights, "put", full)
    with qtbot.waitSignals([store.changed, store.changed, store.saved]):
        store.do("Highlighted", put=[highlight("Rye bread")])
    assert store.of(1) == []


def test_a_library_that_cannot_be_read_says_why(
    store: HighlightStore, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def broken(*_: object) -> None:
        raise LibraryError("The library is gone.")

    monkeypatch.setattr(Highlights, "of", broken)
    with qtbot.waitSignal(store.failed, timeout=0) as told:
        assert store.of(1) == []
    assert told.args == ["The library is gone."]
