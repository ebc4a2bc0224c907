# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtCore import QStringListModel
from pytestqt.qtbot import QtBot

from reader.ui import themes
from reader.ui.list_painter import RowPainter
from reader.ui.row_list import RowList


def test_rows_are_chosen_alone_and_never_beyond_the_ends(qtbot: QtBot) -> None:
    rows = RowList(QStringListModel([str(number) for number in range(50)]), RowPainter(themes.load("light")), "Rows")
    qtbot.addWidget(rows)
    rows.resize(200, 100)
    rows.choose(3)
    rows.step_by(2)
    assert [index.row() for index in rows.selectedIndexes()] == [5]
    rows.step_by(100)
    assert rows.currentIndex().row() == 49
    assert rows.visualRect(rows.currentIndex()).bottom() <= rows.viewport().height()
    rows.step_by(-100)
    assert [index.row() for index in rows.selectedIndexes()] == [0]
