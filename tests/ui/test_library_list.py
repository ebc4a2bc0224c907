# SPDX-License-Identifier: MIT
"""The list on the left: choosing, selecting, and what it says of a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Span
from reader.importing.events import Found, Hit
from reader.library import ArticleRow
from reader.ui import themes
from reader.ui.library_list import LibraryList

ROW = ArticleRow(
    1, "A title", "The Paper", ("Ada",), "2024-03-12", "2024-03-13T00:00:00Z", 460, "en", "It begins so.", None, 3, 1,
    "unread", False, 0, 0.0, "/a.html", (),
)  # fmt: skip


def rows(ids: Sequence[int]) -> list[ArticleRow]:
    return [replace(ROW, id=number, title=f"Title {number}") for number in ids]


@pytest.fixture
def library_list(qtbot: QtBot) -> LibraryList:
    result = LibraryList(rows, themes.load("light"))
    qtbot.addWidget(result)
    result.resize(300, 600)
    result.show()
    return result


def test_a_found_quotation_tells_who_said_it(library_list: LibraryList) -> None:
    view = library_list
    pictures: list[QImage] = []
    for hit in (
        Hit(1, "Bread", "“We bake”", [], None),
        Hit(1, "Bread", "“We bake”", [], None, Span(0, 9), "Ida Berg"),
        Hit(1, "Bread", "“We bake”", [], None, Span(0, 9)),
    ):
        view.show_found(Found(1, "q", [hit], 1))
        pictures.append(view.hits_view.grab().toImage())
        spoken = view.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == ("Bread: Ida Berg: “We bake”" if hit.speaker else "Bread: “We bake”")
    assert all(first != second for first, second in pairwise(pictures))


def test_choosing_and_selecting_are_two_things(library_list: LibraryList) -> None:
    view = library_list
    chosen: list[int] = []
    view.article_chosen.connect(chosen.append)
    view.set_ids([3, 2, 1])
    view.select(2)
    assert chosen == []
    view.step(1)
    view.step(1)
    view.step(-1)
    assert chosen == [1, 2]
    index = view.model.index(0)
    view.articles_view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert chosen == [1, 2, 3]


def test_what_was_left_out_of_a_query_is_told(library_list: LibraryList) -> None:
    view = library_list
    view.show_found(Found(1, "q", [], 0, ["the unclosed quotation mark"]))
    assert view.heading.text().endswith("\nthe unclosed quotation mark")
    assert view.heading.textFormat() == Qt.TextFormat.PlainText


def test_results_are_selected_like_articles(library_list: LibraryList) -> None:
    view = library_list
    opened: list[int] = []

    def note(hit: Hit) -> None:
        opened.append(hit.article)

    view.hit_chosen.connect(note)
    found = Found(1, "q", [Hit(n, f"Title {n}", "A passage", [], None) for n in (5, 6, 7, 8)], 4, ["A remark."])
    view.show_found(found)
    view.step(1)
    assert (opened, view.selected()) == ([5], [5])
    view.extend(1)
    view.extend(1)
    assert (opened, view.selected()) == ([5], [5, 6, 7])
    assert view.heading.text() == "4 articles  ·  3 selected\nA remark."
    view.extend(-1)
    assert view.selected() == [5, 6]
    click = QPoint(20, 0)
    row = view.hits_view.visualRect(view.hits.index(3)).topLeft() + click
    QTest.mouseClick(view.hits_view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, row)
    assert (opened, view.selected()) == ([5], [5, 6, 8])
    assert view.collapse()
    assert (opened, view.selected()) == ([5, 8], [8])
    view.select_all()
    assert view.selected() == [5, 6, 7, 8]
    view.take_hits_out({6, 8})
    assert (opened, view.selected()) == ([5, 8], [7])
    view.hits.put_back({8})
    assert [hit.article for row in range(3) if (hit := view.hits.hit(row))] == [5, 7, 8]
    assert view.heading.text() == "4 articles\nA remark."
    view.show_library()
    assert view.selected() == []
