# SPDX-License-Identifier: MIT
"""Words of several lines begin all at the same side, in windows of both directions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.words import Words


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def beginnings(label: Words, rtl: bool) -> set[int]:
    """Return the columns the label's lines begin in."""
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    found: set[int] = set()
    columns = range(picture.width())
    inked = False
    line: list[int] = []
    for row in range(picture.height()):
        ink = [column for column in columns if picture.pixelColor(column, row) != ground]
        line += ink
        if inked and not ink and line:
            found.add(max(line) if rtl else min(line))
            line = []
        inked = bool(ink)
    return found


def test_lines_begin_below_each_other(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    rtl = direction == Qt.LayoutDirection.RightToLeft
    label = Words(" ".join(["ددد" if rtl else "HHH"] * 40))
    qtbot.addWidget(label)
    label.setStyleSheet("background: white; color: black")
    label.resize(210, 300)
    label.show()
    assert len(beginnings(label, rtl)) == 1


def test_words_ask_for_lines_and_not_for_a_square(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    label = Words(" ".join(["ددد" if direction == Qt.LayoutDirection.RightToLeft else "HHH"] * 10))
    qtbot.addWidget(label)
    line = label.fontMetrics().lineSpacing()
    assert label.sizeHint().height() <= 2 * line + 4
    assert label.heightForWidth(1_000) <= line + 4


def test_words_are_no_markup_and_take_no_keys(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    label = Words("<b>bold</b>", "quiet")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert label.objectName() == "quiet"
