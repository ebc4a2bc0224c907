# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.application import Application
from reader.ui.watched_folder import WatchedFolder


def test_it_says_which_folder_and_whether_it_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = WatchedFolder()
    qtbot.addWidget(dialog)
    dialog.show_folder("")
    assert dialog.now.text() == "No folder is watched."
    assert not dialog.stop.isEnabled()
    dialog.show_folder(str(tmp_path))
    assert dialog.now.text() == f"Watched: {tmp_path}"
    dialog.show_folder(str(tmp_path / "<b>away"))
    assert dialog.now.text().startswith(f"{tmp_path}/<b>away is not there at the moment.")
    assert dialog.now.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(dialog.chosen) as told:
        QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert told.args == [""]


def test_the_choice_is_kept_in_the_library(
    start: Callable[..., Application], folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    application.window.actions_by_name["watch_folder"].trigger()
    dialog = application.frame.findChild(WatchedFolder)
    assert dialog is not None
    asked: list[object] = []
    application.desk.importer.send = asked.append  # type: ignore[method-assign]

    def choose(*_: object) -> str:
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    library = Library(folder)
    qtbot.waitUntil(lambda: library.watched.folder == str(tmp_path))
    dialog.close()
    application.window.actions_by_name["watch_folder"].trigger()
    assert dialog.now.text() == f"Watched: {tmp_path}"
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.watched.folder == "")
    library.close()
