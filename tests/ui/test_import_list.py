# SPDX-License-Identifier: MIT
"""The list while an import runs: it grows above what is looked at, and leaves that in its place."""

from __future__ import annotations

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from reader.library import ArticleRow
from reader.ui import themes
from reader.ui.library_list import LibraryList


def row(number: int) -> ArticleRow:
    return ArticleRow(
        number, f"Article {number}", None, (), None, "", 100, None, None, None, 0, 0, "unread", False, 0, 0.0, "", ()
    )


def rows(ids: Sequence[int]) -> list[ArticleRow]:
    return [row(number) for number in ids]


def shown(qtbot: QtBot) -> LibraryList:
    result = LibraryList(rows, themes.load("light"))
    qtbot.addWidget(result)
    result.resize(300, 600)
    result.show()
    result.set_ids(range(100, 0, -1))
    return result


def top_of(view: LibraryList, article: int) -> int:
    return view.articles_view.visualRect(view.model.index(view.model.row_of(article))).top()


def test_what_is_looked_at_stays_while_others_come_in(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.select(50)
    view.articles_view.verticalScrollBar().setValue(3_000)
    place = top_of(view, 70)
    for newest in range(101, 160, 7):
        view.set_ids(range(newest, 0, -1))
        view.select(50)
    assert top_of(view, 70) == place
    view.set_ids([number for number in range(159, 0, -1) if number % 3 != 1])
    assert abs(top_of(view, 72) - place) < 400


def test_at_the_top_the_newest_come_into_view(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.set_ids(range(120, 0, -1))
    assert view.articles_view.verticalScrollBar().value() == 0
    assert top_of(view, 120) == 0


def test_another_article_is_scrolled_to(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.select(20)
    assert 0 <= top_of(view, 20) < 600
    view.select(90)
    assert 0 <= top_of(view, 90) < 600
