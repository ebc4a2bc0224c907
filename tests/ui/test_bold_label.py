# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui import fonts
from reader.ui.bold_label import BoldLabel


def weights(label: BoldLabel) -> tuple[bool, float]:
    """Tell whether the font's weight is set, and what the weight axis is."""
    return label.font().weight() >= QFont.Weight.Bold, label.font().variableAxisValue(QFont.Tag("wght"))


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_every_name_is_bold_in_its_own_way(direction: Qt.LayoutDirection, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(direction)
    try:
        label = BoldLabel(fonts.font(fonts.WINDOW, 14, 650), "Ida Berg")
        qtbot.addWidget(label)
        assert weights(label) == (False, 650)
        label.setText("إيدا برغ")
        assert weights(label) == (True, 400)
        label.setText("Jonas Ek")
        assert weights(label) == (False, 650) and label.text() == "Jonas Ek"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
