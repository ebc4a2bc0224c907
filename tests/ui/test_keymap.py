# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.actions import Actions
from reader.ui.keymap import RESERVED, Keymap, key_name, name_tip, own_keys
from reader.ui.settings import Settings


@pytest.fixture
def frame(qtbot: QtBot) -> QMainWindow:
    frame = QMainWindow()
    qtbot.addWidget(frame)
    return frame


def words(actions: Actions, name: str) -> list[str]:
    return [key.toString() for key in actions[name].shortcuts()]


def test_a_chosen_key_is_kept_for_the_next_start(frame: QMainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    actions = Actions(frame)
    keymap = Keymap(Settings(tmp_path), actions)
    keymap.bind("star", [QKeySequence("Ctrl+Alt+S")])
    assert words(actions, "star") == ["Ctrl+Alt+S"]
    later = QMainWindow()
    qtbot.addWidget(later)
    again = Actions(later)
    Keymap(Settings(tmp_path), again)
    assert words(again, "star") == ["Ctrl+Alt+S"]
    assert words(again, "archive") == words(actions, "archive")


def test_a_key_belongs_to_one_action(frame: QMainWindow, tmp_path: Path) -> None:
    actions = Actions(frame)
    keymap = Keymap(Settings(tmp_path), actions)
    taken = own_keys("archive")[0]
    assert keymap.owner(taken) == "archive"
    assert keymap.owner(taken, but="archive") is None
    keymap.bind("star", [taken])
    assert keymap.owner(taken) == "star"
    assert words(actions, "archive") == []
    assert not keymap.is_own("archive")


def test_keys_taken_away_stay_away_and_come_back_on_reset(frame: QMainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    actions = Actions(frame)
    keymap = Keymap(Settings(tmp_path), actions)
    keymap.bind("star", [])
    later = QMainWindow()
    qtbot.addWidget(later)
    again = Actions(later)
    keymap = Keymap(Settings(tmp_path), again)
    assert words(again, "star") == []
    keymap.reset("star")
    assert again["star"].shortcuts() == own_keys("star")
    assert keymap.is_own("star")


def test_everything_is_as_at_first_again(frame: QMainWindow, tmp_path: Path) -> None:
    actions = Actions(frame)
    keymap = Keymap(Settings(tmp_path), actions)
    keymap.bind("star", own_keys("archive"))
    keymap.bind("quit", [QKeySequence("F9")])
    keymap.reset_all()
    assert all(actions[name].shortcuts() == own_keys(name) for name in actions.names)
    assert Settings(tmp_path).text("keys/quit") == ""


def test_a_damaged_or_doubled_setting_gives_no_key_to_two(frame: QMainWindow, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("keys/star", own_keys("quit")[0].toString())
    settings.set("keys/archive", "\x00nonsense + +")
    actions = Actions(frame)
    Keymap(settings, actions)
    keys = [key.toString() for name in actions.names for key in actions[name].shortcuts() if not key.isEmpty()]
    assert len(keys) == len(set(keys))
    assert words(actions, "quit") == ["Ctrl+Q"]


@pytest.mark.parametrize("key", RESERVED)
def test_keys_that_always_mean_the_same_cannot_be_given(frame: QMainWindow, tmp_path: Path, key: str) -> None:
    keymap = Keymap(Settings(tmp_path), Actions(frame))
    assert keymap.is_reserved(QKeySequence(key))
    assert not keymap.is_reserved(QKeySequence("Ctrl+Alt+9"))


def test_only_known_actions_have_keys() -> None:
    with pytest.raises(KeyError):
        own_keys("no such action")


def test_a_key_has_the_name_of_the_language(frame: QMainWindow, spoken: str) -> None:
    actions = Actions(frame)
    actions["star"].setShortcut(QKeySequence("Ctrl+Shift+S"))
    assert key_name(actions["star"]) == "Strg+Umschalt+S"
    actions["star"].setShortcuts([])
    assert key_name(actions["star"]) == ""


def test_a_tip_names_the_key_an_action_has_now(frame: QMainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    actions, button = Actions(frame), QPushButton()
    qtbot.addWidget(button)
    name_tip(button, "Star it", actions["star"])
    assert button.toolTip() == "Star it (S)"
    keymap = Keymap(Settings(tmp_path), actions)
    keymap.bind("star", [QKeySequence("Ctrl+Alt+S")])
    assert button.toolTip() == "Star it (Ctrl+Alt+S)"
    keymap.bind("star", [])
    assert button.toolTip() == "Star it"
