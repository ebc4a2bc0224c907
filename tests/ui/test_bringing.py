# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.ui import themes
from reader.ui.bringing import Bringing

LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def bringing(qtbot: QtBot) -> Bringing:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    return Bringing(window, themes.load("light"), window)


def test_files_are_welcomed_and_taken(bringing: Bringing, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.html"))])
    for _ in range(2):
        bringing.welcome_drag(QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE))
        assert bringing.sign.isVisible()
        bringing.leave_drag(QDragLeaveEvent())
        assert not bringing.sign.isVisible()
    with qtbot.waitSignal(bringing.paths_given) as given:
        bringing.take_drop(QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE))
    assert given.args == [[str(tmp_path / "a.html")]]


def test_what_is_no_page_is_not_welcomed(bringing: Bringing) -> None:
    data = QMimeData()
    event = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    event.ignore()
    bringing.welcome_drag(event)
    assert not event.isAccepted() and not bringing.sign.isVisible()


def test_files_and_folders_are_asked_for(bringing: Bringing, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    answers = ["/pages", ""]

    def files(*_: object) -> tuple[list[str], str]:
        return ["/a.html", "/b.html"], ""

    def folder(*_: object) -> str:
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    with qtbot.waitSignal(bringing.paths_given) as given:
        bringing.ask_files()
    assert given.args == [["/a.html", "/b.html"]]
    with qtbot.waitSignal(bringing.paths_given) as given:
        bringing.ask_folder()
    assert given.args == [["/pages"]]
    with qtbot.assertNotEmitted(bringing.paths_given):
        bringing.ask_folder()
