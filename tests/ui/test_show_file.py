# SPDX-License-Identifier: MIT
from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from reader.ui.show_file import command_for, show_file
from tests.ui.test_mending import until

PATH = Path("/library/it's “here”, 1.html")


def test_the_file_manager_is_asked_by_what_is_there() -> None:
    def only(name: str) -> Callable[[str], str | None]:
        def find(program: str) -> str | None:
            return f"/bin/{program}" if program == name else None

        return find

    gdbus = command_for(PATH, only("gdbus"))
    assert gdbus[0] == "/bin/gdbus"
    assert gdbus[-2] == "['file:///library/it%27s%20%E2%80%9Chere%E2%80%9D,%201.html']"
    # A comma would part the address in two.
    assert command_for(PATH, only("dbus-send")) == []
    plain = command_for(Path("/library/a b.html"), only("dbus-send"))
    assert plain[-2:] == ["array:string:file:///library/a%20b.html", "string:"]
    assert command_for(PATH, lambda _: None) == []


@pytest.mark.parametrize(
    ("command", "opens"),
    [([sys.executable, "-c", ""], False), ([sys.executable, "-c", "raise SystemExit(1)"], True), (["/nowhere"], True),
     ([], True)],
)  # fmt: skip
def test_where_nobody_answers_the_folder_is_opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, command: list[str], opens: bool
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    parent = QObject()
    show_file(PATH, parent, lambda _: command)
    until(qtbot, lambda: not parent.children())
    assert opened == (["/library"] if opens else [])
