# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.application import Application
from reader.ui.command_palette import CommandPalette, matching


def test_words_are_found_in_any_order() -> None:
    names = ["Next article", "Previous article", "Article list", "Next match"]
    assert matching(names, "article ne") == [0]
    assert matching(names, "article") == [2, 0, 1]
    assert matching(names, "") == [0, 1, 2, 3]
    assert matching(names, "zebra") == []


def test_a_command_is_done_by_a_few_letters(start: Callable[..., Application], qtbot: QtBot) -> None:
    window = start().window
    window.actions_by_name["commands"].trigger()
    palette = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CommandPalette))
    QTest.keyClicks(palette.field, "larger")
    with qtbot.waitSignal(window.actions_by_name["larger"].triggered):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_what_cannot_be_done_now_is_not_offered(start: Callable[..., Application]) -> None:
    window = start().window
    window.actions_by_name["commands"].trigger()
    palette = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CommandPalette))
    palette.field.setText("star")
    assert palette.list.model().rowCount() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    palette.field.setText("")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    palette.close()
