# SPDX-License-Identifier: MIT
from __future__ import annotations

import importlib
import inspect
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.binding import spare_sources


def test_calls_into_qt_leave_the_count_of_none_alone(qtbot: QtBot) -> None:
    # PySide6 6.12.0 drops one reference to None with each void call on Python 3.11, and the program
    # dies after some thousands: see the pin in pyproject.toml.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100


def test_no_source_is_read_for_names_spelt_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    spare_sources()
    read: list[object] = []
    monkeypatch.setattr(inspect, "getsource", read.append)
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "spelt_as_usual.py").write_text("from PySide6.QtWidgets import QLabel\nLabel = QLabel\n", "utf-8")
    label = importlib.import_module("spelt_as_usual").Label("words")
    qtbot.addWidget(label)
    assert label.text() == "words"
    assert not hasattr(label, "word_wrap")
    assert read == []
