# SPDX-License-Identifier: MIT
from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_into_qt_leave_the_count_of_none_alone(qtbot: QtBot) -> None:
    # PySide6 6.12.0 drops one reference to None with each void call on Python 3.11, and the program
    # dies after some thousands: see the pin in pyproject.toml.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100
