# SPDX-License-Identifier: MIT
"""The open article: where it was left, at a match, and what of it is written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Voices
from reader.importing.requests import Annotate
from reader.library import ArticleRow, Library
from reader.ui.application import Application

Start = Callable[..., Application]
Keep = Callable[..., int]


def shown_title(application: Application) -> str:
    article = application.window.pane.view.article
    return article.title if article else ""


def row_of(folder: Path, article: int) -> ArticleRow:
    library = Library(folder)
    row = library.rows([article])[0]
    library.close()
    return row


def test_a_search_ends_in_a_hit_that_opens_at_the_match(start: Start, keep: Keep, qtbot: QtBot) -> None:
    filler = tuple(Block(BlockKind.PARAGRAPH, "Nothing of the kind is said here at all. " * 8) for _ in range(60))
    keep(Article("One", (Block(BlockKind.PARAGRAPH, "Nothing."),)))
    found = keep(Article("Two", (*filler, Block(BlockKind.PARAGRAPH, "Here are rye and more rye."), *filler)))
    application = start()
    window = application.window
    QTest.keyClick(window, Qt.Key.Key_Slash)
    assert window.search_field.hasFocus()
    QTest.keyClicks(window.search_field, "rye")
    qtbot.waitUntil(lambda: window.library_list.searching, timeout=20_000)
    assert window.library_list.heading.text() == "1 article"
    QTest.keyClick(window.search_field, Qt.Key.Key_Return)
    view = window.pane.view
    qtbot.waitUntil(lambda: shown_title(application) == "Two")
    assert application.desk.opening.current is not None
    assert application.desk.opening.current.row.id == found
    qtbot.waitUntil(lambda: len(view.layers.matches.spans) == 2)
    assert view.article is not None
    assert [span.of(view.article.text) for span in view.layers.matches.spans] == ["rye", "rye"]
    assert view.layers.current_match == 0
    place = view.span_rectangle(view.layers.matches.spans[0])
    assert 0 < place.top() < view.viewport().height()
    assert view.verticalScrollBar().value() > 1_000
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.library_list.searching
    assert view.layers.matches.spans == []
    assert shown_title(application) == "Two"


def test_the_next_start_opens_what_was_open_where_it_was_left(start: Start, keep: Keep, qtbot: QtBot) -> None:
    long = tuple(Block(BlockKind.PARAGRAPH, "There is a lot to be told about this. " * 9) for _ in range(80))
    number = keep(Article("Long", long))
    keep(Article("Other", (Block(BlockKind.PARAGRAPH, "x"),)))
    first = start()
    first.desk.opening.open(number)
    qtbot.wait(20)
    first.window.pane.view.go_to(12_000)
    place = first.window.pane.view.reading_offset()
    assert place > 10_000
    first.frame.close()
    row = row_of(first.desk.folder, number)
    assert row.position == place
    assert row.state == "reading"
    again = start()
    assert shown_title(again) == "Long"
    assert abs(again.window.pane.view.reading_offset() - place) < 100  # the same line, whatever broke it


def test_a_read_article_is_marked_read(start: Start, keep: Keep, folder: Path, qtbot: QtBot) -> None:
    number = keep(Article("Short", (Block(BlockKind.PARAGRAPH, "Few words."),)))
    application = start()
    application.desk.opening.open(number)
    qtbot.wait(20)
    application.desk.opening.keep_place()
    application.frame.close()
    assert row_of(folder, number).state == "read"


def test_a_hit_is_the_current_row_of_the_library_too(start: Start, keep: Keep, qtbot: QtBot) -> None:
    first = keep(Article("One", (Block(BlockKind.PARAGRAPH, "Some zebra."),)))
    keep(Article("Two", (Block(BlockKind.PARAGRAPH, "Nothing."),)))
    application = start()
    window = application.window
    window.search_field.setText("zebra")
    qtbot.waitUntil(lambda: window.library_list.searching, timeout=20_000)
    window.library_list.step(1)
    window.go_back()
    assert window.library_list.model.id_at(window.library_list.articles_view.currentIndex().row()) == first


def test_a_worker_started_again_is_told_whose_voices_come_first(
    keep: Callable[..., int], start: Callable[..., Application], article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = keep(article)
    desk = start().desk
    sent: list[object] = []
    monkeypatch.setattr(desk.importer, "send", sent.append)
    desk.opening.open(number)
    assert sent == [Annotate(number)]
    desk.importer.restarted.emit()
    assert sent.count(Annotate(number)) == 2
    assert desk.opening.current is not None
    desk.opening.current = replace(desk.opening.current, voices=Voices())
    desk.importer.restarted.emit()
    assert sent.count(Annotate(number)) == 2
