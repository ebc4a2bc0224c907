# SPDX-License-Identifier: MIT
"""Searching by key and by mouse: suggestions, chips, narrowing, past searches, a kept search."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.ui.application import Application

Start = Callable[..., Application]
Keep = Callable[..., int]


@pytest.fixture
def searching(start: Start, keep: Keep) -> Application:
    keep(Article("Bread", (Block(BlockKind.PARAGRAPH, "Rye and wheat, site:gazette among them."),)))
    application = start()
    application.window.actions_by_name["search"].trigger()
    return application


def typed(application: Application, text: str) -> None:
    QTest.keyClicks(application.window.search_field, text)


def offered(application: Application) -> list[str]:
    sheet = application.desk.searches.sheet
    return [offer.text for offer in sheet.offers] if sheet.isVisible() else []


def press(application: Application, key: Qt.Key) -> None:
    QTest.keyClick(application.window.search_field, key)


def test_a_name_is_suggested_and_taken_by_key(searching: Application, qtbot: QtBot) -> None:
    typed(searching, "said:ida")
    qtbot.waitUntil(lambda: offered(searching) == ["Ida Berg", "Ida Lund"])
    press(searching, Qt.Key.Key_Down)
    press(searching, Qt.Key.Key_Down)
    press(searching, Qt.Key.Key_Return)
    assert searching.window.search_field.text() == 'said:"Ida Lund" '
    assert offered(searching) == []
    qtbot.waitUntil(lambda: searching.window.library_list.searching)


def test_tab_takes_the_first_suggestion_and_escape_none(searching: Application, qtbot: QtBot) -> None:
    field = searching.window.search_field
    typed(searching, "said:ida")
    qtbot.waitUntil(lambda: len(offered(searching)) == 2)
    press(searching, Qt.Key.Key_Escape)
    assert offered(searching) == []
    assert field.text() == "said:ida"
    assert field.hasFocus()
    typed(searching, " said:n")
    qtbot.waitUntil(lambda: offered(searching) == ["Nils Ek"])
    press(searching, Qt.Key.Key_Tab)
    assert field.text() == 'said:ida said:"Nils Ek" '


def test_a_late_suggestion_is_dropped(searching: Application, qtbot: QtBot) -> None:
    typed(searching, "said:ida ")
    qtbot.wait(300)
    assert offered(searching) == []


def test_an_empty_field_tells_what_can_be_asked(searching: Application, qtbot: QtBot) -> None:
    press(searching, Qt.Key.Key_Down)
    assert offered(searching)[0] == "said:"
    searching.desk.searches.sheet.move_by(1)
    press(searching, Qt.Key.Key_Return)
    assert searching.window.search_field.text() == "said:"
    qtbot.waitUntil(lambda: offered(searching) == ["Ida Berg", "Ida Lund", "Nils Ek"])


def test_conditions_are_chips_that_can_be_taken_out(searching: Application, qtbot: QtBot) -> None:
    head = searching.window.library_list.head
    typed(searching, "rye site:gazette")
    qtbot.waitUntil(lambda: [chip.text() for chip in head.chips.findChildren(QPushButton)] == ["site: gazette  ×"])
    chip = head.chips.findChildren(QPushButton)[0]
    assert chip.accessibleName() == "Take out the condition site: gazette"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert searching.window.search_field.text() == "rye"
    qtbot.waitUntil(lambda: not head.chips.isVisible())


def test_where_nothing_is_found_nothing_is_narrowed(searching: Application, qtbot: QtBot) -> None:
    head = searching.window.library_list.head
    typed(searching, "rye")
    qtbot.waitUntil(lambda: any(button.menu() for button in head.facets.findChildren(QToolButton)))
    typed(searching, "zzz")
    qtbot.waitUntil(lambda: not searching.window.library_list.hits.rowCount())
    assert not any(button.menu() for button in head.facets.findChildren(QToolButton) if button.isVisible())
    assert head.keep.isVisible()


def test_results_are_narrowed_by_what_they_are(searching: Application, qtbot: QtBot) -> None:
    head = searching.window.library_list.head
    typed(searching, "rye")
    qtbot.waitUntil(lambda: any(button.menu() for button in head.facets.findChildren(QToolButton)))
    buttons = head.facets.findChildren(QToolButton)
    # A single year tells nothing apart.
    assert [button.text() for button in buttons if button.menu()] == ["Site"]
    buttons = [button for button in buttons if button.menu()]
    actions = buttons[0].menu().actions()
    assert actions[1].text() == "The Town Paper\t1"
    actions[1].trigger()
    assert searching.window.search_field.text() == 'rye site:"The Town Paper"'


def test_past_searches_come_back_and_can_be_forgotten(searching: Application, qtbot: QtBot) -> None:
    field, actions = searching.window.search_field, searching.window.actions_by_name
    typed(searching, "rye and")
    press(searching, Qt.Key.Key_Return)
    assert searching.desk.searches.history() == ["rye and"]
    field.setFocus()
    field.clear()
    typed(searching, "ry")
    assert offered(searching) == ["rye and"]
    press(searching, Qt.Key.Key_Tab)
    assert field.text() == "rye and"
    actions["forget_searches"].trigger()
    assert searching.desk.searches.history() == []
    actions["undo"].trigger()
    assert searching.desk.searches.history() == ["rye and"]


def test_a_search_is_kept_among_the_lists(
    searching: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def named(*_: object) -> tuple[str, bool]:
        return "Rye things", True

    monkeypatch.setattr(QInputDialog, "getText", named)
    actions = searching.window.actions_by_name
    assert not actions["keep_search"].isEnabled()
    typed(searching, "rye")
    qtbot.waitUntil(lambda: searching.window.library_list.searching)
    searching.window.library_list.head.keep.click()
    assert searching.desk.library is not None
    assert [(one.name, one.query) for one in searching.desk.library.saved_searches()] == [("Rye things", "rye")]
