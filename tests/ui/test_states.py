# SPDX-License-Identifier: MIT
"""What is done to articles, by key and by mouse, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.ui.application import Application
from reader.ui.choice import Choice

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(application: Application, name: str) -> None:
    keys: Any = application.window.actions_by_name[name].shortcuts()[0]
    QTest.keyClick(application.window, keys[0].key(), keys[0].keyboardModifiers())


@pytest.fixture
def numbers(keep: Callable[..., int]) -> list[int]:
    """Six articles, the last one first in the list."""
    return [keep(Article(f"Number {n}", (Block(BlockKind.PARAGRAPH, f"Words of {n}. " * 400),))) for n in range(6)]


@pytest.fixture
def reading(start: Callable[..., Application], numbers: list[int]) -> Application:
    application = start()
    application.desk.opening.open(numbers[3])
    return application


def row_of(application: Application, article: int) -> Any:
    library = application.desk.library
    assert library is not None
    # Asked of both, since it may go from one to the other between the questions.
    for _ in range(2):
        if rows := library.rows([article]) or library.rows([article], binned=True):
            return rows[0]
    raise AssertionError(article)


def shown(application: Application) -> list[int]:
    return list(application.window.library_list.model.ids)


def open_number(application: Application) -> int | None:
    current = application.desk.opening.current
    return current.row.id if current is not None else None


def select(application: Application, first: int, more: int) -> None:
    application.desk.opening.open(first)
    for _ in range(more):
        press(application, "extend_down")


def test_archiving_reads_on_with_the_next(reading: Application, numbers: list[int], qtbot: QtBot) -> None:
    press(reading, "archive")
    assert open_number(reading) == numbers[2]
    assert numbers[3] not in shown(reading)
    qtbot.waitUntil(lambda: row_of(reading, numbers[3]).state == "archived")
    reading.desk.opening.open(numbers[0])
    press(reading, "archive")
    assert open_number(reading) == numbers[1]  # the last one: what stood above it
    reading.desk.lists.show(Choice("archive"))
    qtbot.waitUntil(lambda: shown(reading) == [numbers[3], numbers[0]])
    reading.desk.opening.open(numbers[3])
    press(reading, "archive")
    qtbot.waitUntil(lambda: row_of(reading, numbers[3]).state == "read")
    assert shown(reading) == [numbers[0]]
    press(reading, "undo")
    qtbot.waitUntil(lambda: shown(reading) == [numbers[3], numbers[0]])
    qtbot.waitUntil(lambda: open_number(reading) == numbers[3])


def test_many_are_marked_as_one_deed(reading: Application, numbers: list[int], qtbot: QtBot) -> None:
    select(reading, numbers[4], 2)
    chosen = [numbers[4], numbers[3], numbers[2]]
    assert reading.desk.states.targets() == chosen
    press(reading, "star")
    qtbot.waitUntil(lambda: all(row_of(reading, number).starred for number in chosen))
    assert reading.window.notices.label.text() == "3 articles starred"
    press(reading, "mark_read")
    qtbot.waitUntil(lambda: all(row_of(reading, number).state == "read" for number in chosen))
    assert reading.window.actions_by_name["undo"].text().endswith("3 articles marked as read")
    press(reading, "undo")
    qtbot.waitUntil(lambda: all(row_of(reading, number).state != "read" for number in chosen))
    press(reading, "star")
    qtbot.waitUntil(lambda: not any(row_of(reading, number).starred for number in chosen))
    press(reading, "archive")
    qtbot.waitUntil(lambda: all(row_of(reading, number).state == "archived" for number in chosen))
    assert shown(reading) == [numbers[5], numbers[1], numbers[0]]
    press(reading, "undo")
    qtbot.waitUntil(lambda: len(shown(reading)) == 6)


def test_what_is_marked_read_stays_in_sight_until_another_list_is_shown(
    reading: Application, numbers: list[int], qtbot: QtBot
) -> None:
    reading.desk.lists.show(Choice("unread"))
    reading.desk.opening.open(numbers[4])
    press(reading, "mark_read")
    qtbot.waitUntil(lambda: row_of(reading, numbers[4]).state == "read")
    reading.desk.refresh_list()
    assert numbers[4] in shown(reading)
    reading.desk.lists.show(Choice("unread"))
    assert numbers[4] not in shown(reading)


def test_the_bin_and_back(reading: Application, numbers: list[int], qtbot: QtBot) -> None:
    press(reading, "bin")
    assert reading.window.notices.label.text() == "Moved to the bin"
    assert open_number(reading) == numbers[2]
    qtbot.waitUntil(lambda: row_of(reading, numbers[3]).binned_at is not None)
    press(reading, "undo")
    qtbot.waitUntil(lambda: open_number(reading) == numbers[3])
    qtbot.waitUntil(lambda: numbers[3] in shown(reading))
    QTest.keyClick(reading.window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: row_of(reading, numbers[3]).binned_at is not None)
    reading.desk.lists.show(Choice("bin"))
    assert shown(reading) == [numbers[3]]
    reading.window.library_list.step(1)
    assert open_number(reading) == numbers[3]
    actions = reading.window.actions_by_name
    assert not actions["archive"].isEnabled()
    assert actions["restore"].isEnabled()
    press(reading, "restore")
    qtbot.waitUntil(lambda: row_of(reading, numbers[3]).binned_at is None)
    assert shown(reading) == []
    assert open_number(reading) is None
    assert reading.window.pane.view.article is None
    assert reading.window.library_list.nothing.title.text() == "The bin is empty"


def test_the_bin_is_emptied_once_that_is_confirmed(
    reading: Application, numbers: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[QMessageBox.ButtonRole] = [QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.DestructiveRole]
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        role = answers.pop(0)
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    select(reading, numbers[4], 1)
    press(reading, "bin")
    reading.desk.lists.show(Choice("bin"))
    qtbot.waitUntil(lambda: len(shown(reading)) == 2)
    library = reading.desk.library
    assert library is not None
    reading.window.actions_by_name["empty_bin"].trigger()
    assert asked == ["Delete 2 articles in the bin for good?"]
    assert len(library.lists.ids(Choice("bin").filter())) == 2
    reading.desk.opening.open(numbers[4])
    reading.window.actions_by_name["empty_bin"].trigger()
    qtbot.waitUntil(lambda: not library.lists.ids(Choice("bin").filter()))
    assert open_number(reading) is None
    # What is gone for good cannot be taken back.
    assert not reading.window.actions_by_name["undo"].isEnabled()


def test_one_of_the_bin_is_deleted_for_good(
    reading: Application, numbers: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def agree(box: QMessageBox) -> int:
        role = QMessageBox.ButtonRole.DestructiveRole
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", agree)
    select(reading, numbers[4], 1)
    press(reading, "bin")
    reading.desk.lists.show(Choice("bin"))
    qtbot.waitUntil(lambda: len(shown(reading)) == 2)
    reading.desk.opening.open(numbers[4])
    press(reading, "purge")
    library = reading.desk.library
    assert library is not None
    qtbot.waitUntil(lambda: library.lists.ids(Choice("bin").filter()) == [numbers[3]])


def test_the_menu_of_the_list_by_mouse_and_by_key(reading: Application, numbers: list[int], qtbot: QtBot) -> None:
    view = reading.window.library_list.articles_view
    view.setFocus()
    for ask in (
        lambda: view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center()),
        lambda: view.customContextMenuRequested.emit(QPoint(1, 100_000)),
    ):
        ask()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [action.objectName() for action in menu.actions() if action.objectName()]
        assert names[:4] == ["star", "mark_read", "archive", "tags"]
        assert "bin" in names
        assert "restore" not in names
        menu.close()


def test_only_what_is_like_this_one(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, numbers: list[int], qtbot: QtBot
) -> None:
    number = keep(article)
    application = start()
    application.desk.opening.open(number)
    application.window.actions_by_name["site_only"].trigger()
    assert shown(application) == [number]
    application.window.actions_by_name["author_only"].trigger()
    application.window.actions_by_name["year_only"].trigger()
    assert application.desk.lists.choice == Choice(site="The Town Paper", author="Nils Ek", year="2024")
    assert shown(application) == [number]
    header = application.window.library_list.header
    chips = [header._chips.itemAt(n) for n in range(3)]
    widgets = [chip.widget() for chip in chips if chip is not None]
    assert all(widget is not None and widget.isVisible() for widget in widgets)
    assert widgets[0] is not None
    QTest.mouseClick(widgets[0], Qt.MouseButton.LeftButton)
    assert application.desk.lists.choice == Choice(author="Nils Ek", year="2024")
    press(application, "whole_list")
    assert len(shown(application)) == 7
    application.window.actions_by_name["quotations_only"].trigger()
    assert shown(application) == []
    assert application.window.library_list.nothing.title.text() == "Nothing here"
    QTest.mouseClick(application.window.library_list.nothing.button, Qt.MouseButton.LeftButton)
    assert len(shown(application)) == 7
    assert not application.window.actions_by_name["quotations_only"].isChecked()


def test_several_results_are_one_deed(reading: Application, numbers: list[int], qtbot: QtBot) -> None:
    from reader.importing.events import Found, Hit

    found = [Hit(number, "Title", "A passage", [], None) for number in numbers[:4]]
    listed = reading.window.library_list
    listed.show_found(Found(1, "words", found, 4))
    listed.step(1)
    assert open_number(reading) == numbers[0]
    press(reading, "extend_down")
    press(reading, "star")
    qtbot.waitUntil(lambda: [row_of(reading, number).starred for number in numbers[:3]] == [True, True, False])
    press(reading, "undo")
    qtbot.waitUntil(lambda: not row_of(reading, numbers[1]).starred)
    press(reading, "bin")
    qtbot.waitUntil(lambda: row_of(reading, numbers[1]).binned_at is not None)
    assert row_of(reading, numbers[0]).binned_at is not None
    assert open_number(reading) == numbers[2]
    assert [hit.article for row in range(4) if (hit := listed.hits.hit(row))] == numbers[2:4]
    press(reading, "undo")
    qtbot.waitUntil(lambda: row_of(reading, numbers[1]).binned_at is None)
    assert [hit.article for row in range(4) if (hit := listed.hits.hit(row))] == numbers[:4]
