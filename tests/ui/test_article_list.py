# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library import ArticleRow, Group
from reader.ui import themes
from reader.ui.article_list import ArticleList
from reader.ui.library_list import LibraryList

ROW = ArticleRow(
    1, "A title", "The Paper", ("Ada",), "2024-03-12", "2024-03-13T00:00:00Z", 460, "en", "It begins so.", None, 3, 1,
    "unread", False, 0, 0.0, "/a.html", (),
)  # fmt: skip
SHIFT, CONTROL, NONE = (
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


def rows(ids: Sequence[int]) -> list[ArticleRow]:
    return [replace(ROW, id=number, title=f"Title {number}") for number in ids]


@pytest.fixture
def library_list(qtbot: QtBot) -> LibraryList:
    result = LibraryList(rows, themes.load("light"))
    qtbot.addWidget(result)
    result.resize(300, 700)
    result.show()
    return result


def groups(sizes: Sequence[int]) -> list[Group]:
    return [Group(f"Group {n}", sum(sizes[:n]), size) for n, size in enumerate(sizes)]


def click(view: ArticleList, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


@pytest.mark.parametrize("sizes", [[], [3], [1, 1, 1], [2, 500, 1, 40], [7] * 90])
def test_every_row_stands_where_it_is_found(library_list: LibraryList, sizes: list[int]) -> None:
    view = library_list.articles_view
    count = sum(sizes) or 60
    library_list.set_ids(range(count), groups(sizes))
    expected = 0
    starts = {group.start for group in groups(sizes)}
    for row in range(count):
        if row in starts:
            assert view.row_at(expected) == row  # a heading counts as its first row
            expected += view._heading
        assert view.top_of(row) == expected
        assert view.row_at(expected) == row
        assert view.row_at(expected + view._row - 1) == row
        expected += view._row
    assert view.content_height == expected
    assert view.row_at(expected) == -1
    assert view.row_at(-1) == -1


def test_a_hundred_thousand_rows_are_reached_at_once(library_list: LibraryList) -> None:
    view = library_list.articles_view
    library_list.set_ids(range(100_000), groups([10] * 10_000))
    index = view.model().index(99_999, 0)
    view.scrollTo(index)
    assert view.visualRect(index).bottom() == view.viewport().height() - 1
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert len(view.visible_rows()) < 12
    view.grab()


def test_a_row_scrolled_to_is_not_under_the_heading(library_list: LibraryList) -> None:
    view = library_list.articles_view
    library_list.set_ids(range(100), groups([50, 50]))
    view.scrollTo(view.model().index(70, 0))
    view.scrollTo(view.model().index(30, 0))
    assert view.visualRect(view.model().index(30, 0)).top() == view._heading
    assert view.heading_at(QPoint(10, 2)) == 0
    assert not view.indexAt(QPoint(10, 2)).isValid()


def test_headings_are_painted_and_the_one_in_view_stays(library_list: LibraryList) -> None:
    view = library_list.articles_view
    library_list.set_ids(range(40), groups([20, 20]), lambda key: key.upper())
    assert library_list.model.heading(1) == ("GROUP 1", 20)
    view.verticalScrollBar().setValue(300)
    strip = QRect(0, 0, view.viewport().width(), view._heading - 1)
    first = view.viewport().grab(strip).toImage()
    view.verticalScrollBar().setValue(333)
    assert view.viewport().grab(strip).toImage() == first
    view.verticalScrollBar().setValue(view.top_of(25))
    assert view.viewport().grab(strip).toImage() != first


def test_many_are_selected_by_mouse(library_list: LibraryList, qtbot: QtBot) -> None:
    view, chosen = library_list.articles_view, list[int]()
    library_list.article_chosen.connect(chosen.append)
    library_list.set_ids(range(100, 120))
    click(view, 1)
    assert chosen == [101]
    click(view, 3, SHIFT)
    assert library_list.selected() == [101, 102, 103]
    click(view, 5, CONTROL)
    assert library_list.selected() == [101, 102, 103, 105]
    assert library_list.header.button.count.text() == "4 selected"
    assert chosen == [101]  # several are not opened
    click(view, 2)
    assert (chosen, library_list.selected()) == ([101, 102], [102])
    assert library_list.header.button.count.text() == "20"


def test_many_are_selected_by_key(library_list: LibraryList) -> None:
    view, chosen = library_list.articles_view, list[int]()
    library_list.article_chosen.connect(chosen.append)
    library_list.set_ids(range(100, 120))
    library_list.step(1)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert library_list.selected() == [100, 101, 102]
    library_list.extend(1)
    assert library_list.selected() == [100, 101, 102, 103]
    library_list.extend(-1)
    library_list.extend(-1)
    assert library_list.selected() == [100, 101]
    library_list.select_all()
    assert len(library_list.selected()) == 20
    assert chosen == [100]
    assert library_list.collapse()
    assert library_list.selected() == [101]
    assert chosen == [100, 101]
    assert not library_list.collapse()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert chosen[-1] == 119
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 103 < chosen[-1] < 110


def test_a_click_on_a_heading_changes_nothing(library_list: LibraryList) -> None:
    view = library_list.articles_view
    library_list.set_ids(range(20), groups([10, 10]))
    click(view, 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(20, 5))
    assert library_list.selected() == [2]


def test_what_is_selected_stays_selected_in_another_order(library_list: LibraryList) -> None:
    view = library_list.articles_view
    library_list.set_ids(range(20))
    click(view, 2)
    click(view, 4, SHIFT)
    library_list.set_ids(list(reversed(range(20))), groups([10, 10]))
    assert library_list.selected() == [4, 3, 2]
    library_list.take_out({3})
    assert library_list.model.row_of(3) == -1
    assert library_list.selected() == []


def test_an_article_under_two_headings_keeps_its_place(library_list: LibraryList) -> None:
    view = library_list.articles_view
    library_list.set_ids([1, 2, 1, 3], groups([2, 2]))
    click(view, 2)
    library_list.set_ids([1, 2, 1, 3, 4], groups([2, 3]))
    assert view.currentIndex().row() == 2
    assert library_list.selected() == [1]


def test_the_place_in_the_list_is_found_again(library_list: LibraryList) -> None:
    library_list.set_ids(range(200))
    assert library_list.place() == (0, 0)
    library_list.articles_view.verticalScrollBar().setValue(4_321)
    place = library_list.place()
    library_list.articles_view.verticalScrollBar().setValue(0)
    library_list.go_to(*place)
    assert library_list.articles_view.verticalScrollBar().value() == 4_321


@pytest.mark.parametrize("theme", themes.NAMES)
def test_rows_in_every_state_are_painted(qtbot: QtBot, theme: str) -> None:
    kinds = [
        replace(ROW, id=1, state="archived", starred=True, tags=("sea", "bread" * 40)),
        replace(ROW, id=2, state="reading", progress=0.4, byline=("Somebody with a very long name " * 4,)),
        replace(ROW, id=3, state="read", title="", site=None, byline=(), published=None, quotations=0),
        replace(ROW, id=4, binned_at="2024-01-01"),
    ]
    view = LibraryList(lambda ids: [kinds[number - 1] for number in ids], themes.load(theme))
    qtbot.addWidget(view)
    view.resize(300, 700)
    view.show()
    view.set_ids([1, 2, 3, 4])
    one = view.grab().toImage()
    kinds[:] = [replace(kind, state="unread", starred=False, tags=()) for kind in kinds]
    view.model.refresh()
    assert view.grab().toImage() != one
