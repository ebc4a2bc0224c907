# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.library import Library
from reader.ui.application import Application
from reader.ui.choice import Choice
from reader.ui.navigation import Navigation


@pytest.fixture
def application(start: Callable[..., Application], keep: Callable[..., int], folder: Path) -> Application:
    ids = [keep(Article(f"Number {n}", (Block(BlockKind.PARAGRAPH, f"Words of {n}."),))) for n in range(3)]
    library = Library(folder)
    library.tagging.add(ids, "sea")
    library.tagging.add(ids[:1], "bread")
    library.save_search("First", "one")
    library.save_search("Second", "two")
    library.close()
    return start()


def at(application: Application, name: str) -> Navigation:
    """Open the sheet of lists with the line of this name current."""
    QTest.keyClick(application.window, Qt.Key.Key_G)
    navigation = application.desk.lists._navigation
    assert navigation is not None
    while navigation.view.currentIndex().data() != name:
        QTest.keyClick(navigation.field, Qt.Key.Key_Down)
    return navigation


def answer(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def given(*_: object, **__: object) -> tuple[str, bool]:
        return name, True

    monkeypatch.setattr(QInputDialog, "getText", given)


def tags(application: Application) -> list[tuple[str, int]]:
    assert application.desk.library is not None
    return [(tag.name, tag.articles) for tag in application.desk.library.tagging.all()]


def searches(application: Application) -> list[str]:
    assert application.desk.library is not None
    return [search.name for search in application.desk.library.saved_searches()]


def test_a_tag_is_renamed_and_its_list_goes_along(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.desk.lists.show(Choice("tag", "sea"))
    answer(monkeypatch, " Water ")
    QTest.keyClick(at(application, "sea").field, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: application.desk.lists.choice == Choice("tag", "Water"))
    assert tags(application) == [("bread", 1), ("Water", 3)]
    application.desk.undo.undo()
    qtbot.waitUntil(lambda: application.desk.lists.choice == Choice("tag", "sea"))
    assert tags(application) == [("bread", 1), ("sea", 3)]


def test_a_tag_is_removed(application: Application, qtbot: QtBot) -> None:
    application.desk.lists.show(Choice("tag", "bread"))
    QTest.keyClick(at(application, "bread").field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: application.desk.lists.choice == Choice())
    assert tags(application) == [("sea", 3)]
    application.desk.undo.undo()
    qtbot.waitUntil(lambda: tags(application) == [("bread", 1), ("sea", 3)])


def test_searches_are_renamed_moved_and_removed(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "Third")
    QTest.keyClick(at(application, "First").field, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: searches(application) == ["Third", "Second"])
    navigation = at(application, "Second")
    navigation.view.customContextMenuRequested.emit(navigation.view.visualRect(navigation.view.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Further up").trigger()
    menu.close()
    qtbot.waitUntil(lambda: searches(application) == ["Second", "Third"])
    QTest.keyClick(at(application, "Second").field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: searches(application) == ["Third"])
    for _ in range(3):
        application.desk.undo.undo()
    qtbot.waitUntil(lambda: searches(application) == ["First", "Second"])


def test_the_lists_everybody_has_stay_as_they_are(application: Application) -> None:
    navigation = at(application, "Library")
    QTest.keyClick(navigation.field, Qt.Key.Key_F2)
    QTest.keyClick(navigation.field, Qt.Key.Key_Delete)
    assert navigation.isVisible()
