# SPDX-License-Identifier: MIT
from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from reader.ui import themes
from reader.ui.fitting import Fitting
from reader.ui.items import Items
from reader.ui.row_list import RowList
from reader.ui.voices_painter import PersonItem, PersonPainter


class Listed(NamedTuple):
    dialog: QDialog
    model: Items[PersonItem]
    fitting: Fitting
    view: RowList

    def show(self, rows: int) -> None:
        self.model.show([PersonItem(number, f"Person {number}", "", None, 0) for number in range(rows)])


@pytest.fixture
def listed(qtbot: QtBot) -> Listed:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    model: Items[PersonItem] = Items(dialog)
    view = RowList(model, PersonPainter(themes.load("light")), "People")
    layout = QVBoxLayout(dialog)
    layout.addWidget(view, 1)
    layout.addWidget(QPushButton("Close"))
    dialog.resize(500, 620)
    return Listed(dialog, model, Fitting(dialog, view, 620), view)


def test_a_dialog_is_as_high_as_its_rows(listed: Listed, qtbot: QtBot) -> None:
    listed.show(6)
    listed.fitting.fit()
    listed.dialog.show()
    qtbot.waitExposed(listed.dialog)
    row = listed.view.sizeHintForRow(0)
    assert 6 * row <= listed.view.viewport().height() < 7 * row
    assert not listed.view.verticalScrollBar().maximum()
    listed.show(1)
    listed.fitting.fit()
    assert 4 * row <= listed.view.viewport().height() < 5 * row
    listed.fitting.fit(5)
    assert 5 * row <= listed.view.viewport().height() < 6 * row
    listed.show(100)
    listed.fitting.fit()
    assert listed.dialog.height() == 620


def test_what_somebody_chose_and_what_is_coming_is_left_alone(listed: Listed) -> None:
    listed.show(6)
    listed.fitting.fit(growing=True)
    assert listed.dialog.height() == 620
    listed.fitting.fit()
    assert listed.dialog.height() < 620
    listed.dialog.resize(500, 555)
    listed.show(1)
    listed.fitting.fit()
    assert listed.dialog.height() == 555
