# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
from typing import Any

import pytest
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from reader.ui import dictionary
from reader.ui.dictionary import Way, look_up, looked_up, way


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The programs of a system that has no others, and whose desktop opens no ``dict:`` addresses."""
    programs: set[str] = set()

    def which(name: str) -> str | None:
        return f"/usr/bin/{name}" if name in programs else None

    monkeypatch.setattr(shutil, "which", which)
    monkeypatch.setattr("sys.platform", "linux")
    return programs


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("  “Ferry,” ", "Ferry"),
        ("fer\u00adry\u2029man", "ferry man"),
        ("--help", "help"),
        ("…", ""),
        ("x" * 300, "x" * 100),
    ],
)
def test_what_is_looked_up_is_a_word(text: str, word: str) -> None:
    assert looked_up(text) == word


def test_the_first_program_there_is_takes_the_word(installed: set[str]) -> None:
    assert way("fog") is None
    installed.add("gnome-dictionary")
    assert way("fog") == Way(program="gnome-dictionary", argument="--look-up=fog")
    installed.add("goldendict")
    assert way("fog") == Way(program="goldendict", argument="fog")
    assert way("fog", "sdcv-window {word}") == Way(program="sdcv-window", argument="fog")
    assert way("fog", "lookup") == Way(program="lookup", argument="fog")


def test_the_desktop_handler_goes_first(installed: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    installed.add("goldendict")
    monkeypatch.setattr(dictionary, "_handles_dict", lambda: True)
    assert way("grüne Fee") == Way(address="dict:gr%C3%BCne%20Fee")
    monkeypatch.setattr("sys.platform", "darwin")
    assert way("fog") == Way(address="dict://fog")


def test_the_dictionary_is_opened_and_its_absence_told(installed: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        opened.append((program, arguments))
        return True, 1

    def show(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QProcess, "startDetached", start)
    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    assert not look_up("fog")
    installed.add("goldendict")
    assert look_up("fog")
    monkeypatch.setattr(dictionary, "_handles_dict", lambda: True)
    assert look_up("fog")
    assert opened == [("goldendict", ["fog"]), "dict:fog"]
