# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.article import Article, Voices
from reader.ui import themes
from reader.ui.actions import MENUS
from reader.ui.application import Application
from reader.ui.key_sheet import KeySheet

NAMES = [entry.name for _, _, entries in MENUS for entry in entries if entry.name]
# Done once in a long while: the menus and the palette hold them; a key would be learned by nobody, or hit unmeant.
WITHOUT_KEY = {"welcome", "clean_library", "empty_bin"}
ONCE = ("quit", "keys", "find", "search", "commands", "bin", "go_to_list", "tags")
"""What their first key does keeps the window from hearing the second."""


def press(application: Application, name: str, which: int = 0) -> None:
    keys: Any = application.window.actions_by_name[name].shortcuts()[which]
    combination = keys[0]
    QTest.keyClick(application.window, combination.key(), combination.keyboardModifiers())


@pytest.fixture
def reading(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, voices: Voices
) -> Application:
    number = keep(article, voices)
    application = start()
    application.desk.opening.open(number)
    return application


def nothing_at_all(*_: object) -> None:
    return None


def test_no_two_actions_share_a_key(reading: Application) -> None:
    actions = reading.window.actions_by_name
    keys = Counter(key.toString() for name in actions.names for key in actions[name].shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []
    assert {name for name in actions.names if not actions[name].shortcuts()} == WITHOUT_KEY


@pytest.mark.parametrize("name", [name for name in NAMES if name not in WITHOUT_KEY])
def test_every_action_hears_its_keys(
    reading: Application, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_files(*_: object) -> tuple[list[str], str]:
        return [], ""

    def no_file(*_: object) -> tuple[str, str]:
        return "", ""

    def nothing(*_: object) -> str:
        return ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", no_files)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", nothing)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", no_file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", no_file)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog.exec", nothing)
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.exec", nothing)
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", nothing)
    monkeypatch.setattr(reading.desk.highlighting.aloud, "find", nothing_at_all)
    monkeypatch.setattr("reader.ui.show_file.show_file", nothing)
    action = reading.window.actions_by_name[name]
    if name in ("undo", "redo"):
        press(reading, "star")
    if name in ("stop_reading", "next_sentence", "previous_sentence"):
        action.setEnabled(True)  # enabled while somebody reads
    if name == "copy_highlights":
        press(reading, "highlight")
    if name == "redo":
        press(reading, "undo")
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", no_file)
    if name in ("restore", "purge", "whole_list", "keep_search", "forget_searches"):
        action.setEnabled(True)
    count = 1 if name in ONCE else len(action.shortcuts())
    for which in range(count):
        with qtbot.waitSignal(action.triggered, timeout=60_000):
            press(reading, name, which)
        if name in ("undo", "redo"):
            action.setEnabled(True)


@pytest.mark.parametrize("name", ["search", "find", "voices_panel", "star"])
def test_letters_typed_into_a_field_are_no_keys(reading: Application, name: str) -> None:
    field = reading.window.search_field
    field.setFocus()
    QTest.keyClicks(field, "jsv0?/")
    assert field.text() == "jsv0?/"
    assert not reading.window.actions_by_name["star"].isChecked()


def test_the_text_alone_and_back(reading: Application) -> None:
    window = reading.window
    press(reading, "only_text")
    assert not window.list_pane.isVisible()
    assert not window.voices.isVisible()
    assert not reading.frame.menuBar().isVisible()
    assert not window.pane.bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.list_pane.isVisible()
    assert window.voices.isVisible()
    assert reading.frame.menuBar().isVisible()


def test_panels_come_and_go(reading: Application) -> None:
    window = reading.window
    press(reading, "voices_panel")
    press(reading, "list_pane")
    assert not window.voices.isVisible()
    assert not window.list_pane.isVisible()
    press(reading, "search")
    assert window.list_pane.isVisible()


def test_type_and_colours_change_at_once_and_stay(reading: Application) -> None:
    view = reading.window.pane.view
    press(reading, "larger")
    press(reading, "wider")
    press(reading, "looser")
    press(reading, "justified")
    style = view.style_shown
    assert (style.size, style.columns, style.line_height, style.justified) == (20, 74, 1.7, True)
    press(reading, "next_theme")
    assert view.style_shown.theme == themes.load("sepia")
    assert QApplication.palette().base().color().name().upper() == themes.load("sepia").page
    press(reading, "usual")
    assert (view.style_shown.size, view.style_shown.columns) == (19, 66)
    assert view.style_shown.theme.name == "sepia"
    press(reading, "smaller")
    press(reading, "narrower")
    press(reading, "tighter")
    assert (view.style_shown.size, view.style_shown.columns, view.style_shown.line_height) == (18, 58, 1.45)
    for action in reading.window.actions_by_name.family_group.actions():
        action.trigger()
        assert view.style_shown.family == action.data()


def test_the_system_is_followed_where_it_tells(reading: Application) -> None:
    appearance = reading.appearance
    appearance.follow(Qt.ColorScheme.Dark)
    assert appearance.theme.name == "light"
    appearance.choose_theme(themes.FOLLOW_SYSTEM)
    assert appearance.theme.name == "dark"
    appearance.follow(Qt.ColorScheme.Light)
    assert appearance.theme.name == "light"


def test_states_are_kept(reading: Application, qtbot: QtBot) -> None:
    desk, actions = reading.desk, reading.window.actions_by_name
    assert desk.opening.current is not None
    number = desk.opening.current.row.id

    def row(name: str) -> object:
        return getattr(desk.rows([number])[0], name)

    press(reading, "star")
    qtbot.waitUntil(lambda: row("starred") is True)
    press(reading, "mark_read")
    qtbot.waitUntil(lambda: row("state") == "read")
    press(reading, "mark_read")
    qtbot.waitUntil(lambda: row("state") == "unread")
    press(reading, "star")
    qtbot.waitUntil(lambda: row("starred") is False)
    assert not actions["star"].isChecked()
    press(reading, "archive")
    qtbot.waitUntil(lambda: row("state") == "archived")
    assert desk.opening.current is None


def test_states_are_taken_back_and_set_again(reading: Application, qtbot: QtBot) -> None:
    desk, notices, actions = reading.desk, reading.window.notices, reading.window.actions_by_name
    assert desk.opening.current is not None
    number = desk.opening.current.row.id

    def row(name: str) -> object:
        return getattr(desk.rows([number])[0], name)

    press(reading, "star")
    press(reading, "archive")
    assert notices.undo.isVisible()
    qtbot.waitUntil(lambda: row("state") == "archived")
    notices.undo.click()
    qtbot.waitUntil(lambda: row("state") == "unread")
    assert row("starred") is True
    # What had left the page is back where it was.
    qtbot.waitUntil(lambda: desk.opening.current is not None)
    qtbot.waitUntil(actions["star"].isChecked)
    press(reading, "undo")
    qtbot.waitUntil(lambda: row("starred") is False)
    qtbot.waitUntil(lambda: not actions["star"].isChecked())
    press(reading, "redo")
    press(reading, "redo")
    qtbot.waitUntil(lambda: (row("starred"), row("state")) == (True, "archived"))


def test_articles_are_walked_and_sorted(reading: Application, keep: Callable[..., int]) -> None:
    from reader.article import Block, BlockKind

    keep(Article("A first one", (Block(BlockKind.PARAGRAPH, "x"),)))
    reading.desk.refresh_list()
    press(reading, "previous_article")
    assert reading.desk.opening.current is not None
    assert reading.desk.opening.current.row.title == "A first one"
    press(reading, "next_article")
    assert reading.desk.opening.current.row.title.startswith("The bakery")
    group = reading.window.actions_by_name.order_group
    next(action for action in group.actions() if action.data() == "title").trigger()
    model = reading.window.library_list.model
    shown = [model.article_row(row) for row in range(2)]
    assert [row.title[:5] for row in shown if row] == ["A fir", "The b"]


def test_a_quotation_is_copied_with_its_source(reading: Application) -> None:
    press(reading, "next_quote")
    press(reading, "copy_quotation")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "“We opened at five 🥖,”"
    assert lines[2].startswith("— Ida Berg; Nils Ek, “The bakery that opened twice 🥐”, The Town Paper, ")
    assert lines[3] == "https://example.org/bakery"


def test_the_sheet_holds_every_key(reading: Application) -> None:
    from PySide6.QtWidgets import QLabel

    press(reading, "keys")
    sheet = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KeySheet))
    said = {label.text() for label in sheet.findChildren(QLabel)}
    for name in NAMES:
        action = reading.window.actions_by_name[name]
        if action.shortcuts():
            assert action.text().rstrip("…") in said
            assert any(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in text for text in said)
    sheet.close()


def test_the_voices_leave_a_narrow_window_and_come_back(reading: Application, qtbot: QtBot) -> None:
    reading.frame.resize(820, 700)
    qtbot.waitUntil(lambda: not reading.window.voices.isVisible())
    press(reading, "voices_panel")
    assert reading.window.voices.isVisible()
    press(reading, "voices_panel")
    reading.frame.resize(1280, 700)
    qtbot.waitUntil(reading.window.voices.isVisible)


def test_one_paragraph_at_a_time(reading: Application) -> None:
    view = reading.window.pane.view
    before = view.viewport().grab().toImage()
    press(reading, "focus")
    assert view.focus
    assert view.viewport().grab().toImage() != before
    press(reading, "focus")
    assert view.viewport().grab().toImage() == before
