# SPDX-License-Identifier: MIT
"""Which list is shown: chosen by key and by mouse, arranged, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.library import Library
from reader.ui.application import Application
from reader.ui.choice import Choice
from reader.ui.navigation import Navigation


@pytest.fixture
def numbers(keep: Callable[..., int], folder: Path) -> list[int]:
    def article(n: int) -> Article:
        words = (Block(BlockKind.PARAGRAPH, f"Words of {n}, zebra. " * (n + 1)),)
        return Article(f"Number {n}", words, site=f"Site {n % 2}", byline=(f"Author {n % 3}",), published=f"202{n % 4}")

    ids = [keep(article(n)) for n in range(40)]
    library = Library(folder)
    library.marks.set_state(ids[:2], "archived")
    library.marks.set_starred(ids[5:7], True)
    library.tagging.add(ids[7:9], "sea")
    library.bin.put(ids[9:10])
    library.save_search("Zebras", "zebra")
    library.close()
    return ids


def navigation_of(application: Application) -> Navigation:
    QTest.keyClick(application.window, Qt.Key.Key_G)
    navigation = application.desk.lists._navigation
    assert navigation is not None and navigation.isVisible()
    assert navigation.field.hasFocus()
    return navigation


def shown(application: Application) -> list[int]:
    return list(application.window.library_list.model.ids)


def test_a_list_is_chosen_by_key(start: Callable[..., Application], numbers: list[int]) -> None:
    application = start()
    assert len(shown(application)) == 37
    header = application.window.library_list.header
    assert (header.button.name.text(), header.button.count.text()) == ("Library", "37")
    navigation = navigation_of(application)
    for _ in range(3):
        QTest.keyClick(navigation.field, Qt.Key.Key_Down)
    QTest.keyClick(navigation.field, Qt.Key.Key_Return)
    assert not navigation.isVisible()
    assert application.desk.lists.choice == Choice("starred")
    assert shown(application) == [numbers[6], numbers[5]]
    assert header.button.name.text() == "Starred"
    navigation_of(application)
    QTest.keyClicks(navigation.field, "SE")
    QTest.keyClick(navigation.field, Qt.Key.Key_Return)
    assert application.desk.lists.choice == Choice("tag", "sea")
    assert shown(application) == [numbers[8], numbers[7]]
    navigation_of(application)
    QTest.keyClick(navigation.field, Qt.Key.Key_Escape)
    assert not navigation.isVisible()
    assert application.desk.lists.choice == Choice("tag", "sea")


def test_a_list_is_chosen_by_mouse(start: Callable[..., Application], numbers: list[int]) -> None:
    application = start()
    button = application.window.library_list.header.button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    navigation = application.desk.lists._navigation
    assert navigation is not None and navigation.isVisible()
    lines = [line.text for line in navigation._model.lines]
    assert lines == ["Library", "Unread", "Reading", "Starred", "Highlighted", "Archive", "Saved searches", "Zebras",
                     "Tags", "sea", "", "Bin"]  # fmt: skip
    view = navigation.view
    place = view.visualRect(view.model().index(11, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(application) == [numbers[9]]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(application.window.pane, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert not navigation.isVisible()


def test_a_saved_search_runs_as_a_search(start: Callable[..., Application], numbers: list[int], qtbot: QtBot) -> None:
    application = start()
    navigation = navigation_of(application)
    QTest.keyClicks(navigation.field, "zeb")
    QTest.keyClick(navigation.field, Qt.Key.Key_Return)
    assert application.window.search_field.text() == "zebra"
    qtbot.waitUntil(lambda: application.window.library_list.searching, timeout=20_000)
    assert application.window.library_list.header.isHidden()
    application.desk.lists.show(Choice("unread"))
    assert not application.window.library_list.searching
    assert application.window.search_field.text() == ""


def test_the_list_is_sorted_and_grouped_by_menu(start: Callable[..., Application], numbers: list[int]) -> None:
    application = start()
    actions = application.window.actions_by_name
    model = application.window.library_list.model
    next(action for action in actions.order_group.actions() if action.data() == "words").trigger()
    assert shown(application)[:2] == [numbers[39], numbers[38]]
    actions["reverse"].trigger()
    assert shown(application)[0] == numbers[2]
    next(action for action in actions.grouping_group.actions() if action.data() == "site").trigger()
    assert [model.heading(group) for group in range(2)] == [("Site 0", 19), ("Site 1", 18)]
    next(action for action in actions.grouping_group.actions() if action.data() == "day").trigger()
    assert model.heading(0) == ("Today", 37)
    next(action for action in actions.grouping_group.actions() if action.data() == "tag").trigger()
    assert [model.heading(group) for group in range(2)] == [("sea", 2), ("No tag", 35)]
    menu = application.window.library_list.header.arrange.menu()
    assert menu is not None
    assert actions["reverse"] in menu.actions()


def test_everything_comes_back_at_the_next_start(
    start: Callable[..., Application], numbers: list[int], qtbot: QtBot
) -> None:
    first = start()
    first.desk.lists.show(Choice(author="Author 1"))
    next(a for a in first.window.actions_by_name.order_group.actions() if a.data() == "title").trigger()
    next(a for a in first.window.actions_by_name.grouping_group.actions() if a.data() == "year").trigger()
    first.window.actions_by_name["reverse"].trigger()
    first.desk.opening.open(numbers[22])
    first.window.splitter.setSizes([400, 600, 280])
    first.window.library_list.articles_view.verticalScrollBar().setValue(333)
    ids, place, sizes = shown(first), first.window.library_list.place(), first.window.splitter.sizes()[0]
    assert place[0]
    first.frame.close()
    again = start()
    assert again.desk.lists.choice == Choice(author="Author 1")
    assert shown(again) == ids
    assert again.window.library_list.place() == place
    assert again.window.splitter.sizes()[0] == sizes
    assert again.desk.opening.current is not None
    assert again.desk.opening.current.row.id == numbers[22]
    assert again.window.library_list.selected() == [numbers[22]]
    assert again.window.actions_by_name["reverse"].isChecked()


def test_a_list_that_is_empty_says_the_next_step(start: Callable[..., Application], numbers: list[int]) -> None:
    application = start()
    application.desk.lists.show(Choice("highlighted"))
    nothing = application.window.library_list.nothing
    assert nothing.isVisible()
    assert nothing.title.text() == "No highlights yet"
    QTest.mouseClick(nothing.button, Qt.MouseButton.LeftButton)
    assert application.desk.lists.choice == Choice()
    assert not nothing.isVisible()
    application.desk.lists.show(Choice("archive"))
    assert shown(application) == [numbers[1], numbers[0]]
