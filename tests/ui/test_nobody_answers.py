# SPDX-License-Identifier: MIT
"""What asks somebody fails a test that does not answer; it once held up all others for hours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("QFileDialog.getOpenFileNames", lambda: QFileDialog.getOpenFileNames(None, "Open")),
        ("QFileDialog.getSaveFileName", lambda: QFileDialog.getSaveFileName(None, "Save")),
        ("QFileDialog.getExistingDirectory", lambda: QFileDialog.getExistingDirectory()),  # noqa: PLW0108  # looked up late
        ("QMessageBox.question", lambda: QMessageBox.question(None, "Title", "Really?")),
        ("QInputDialog.getText", lambda: QInputDialog.getText(None, "Title", "Name")),
        ("QDialog.exec", lambda: QDialog().exec()),
        ("QDialog.exec", lambda: QFileDialog().exec()),
        ("QDialog.exec", lambda: QMessageBox().exec()),
        ("QPrintDialog.exec", lambda: QPrintDialog().exec()),
    ],
)
def test_what_asks_fails(qtbot: QtBot, name: str, ask: Callable[[], object]) -> None:
    with pytest.raises(AssertionError, match=f"{name} would wait for an answer"):
        ask()


def test_it_fails_behind_a_button_too(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: QMessageBox.question(None, "Title", "Really?"))
    with qtbot.captureExceptions() as exceptions:
        button.click()
    assert ["QMessageBox.question would wait" in str(error) for _, error, _ in exceptions] == [True]


def test_a_test_answers_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(*_: object) -> int:
        return 7

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert QMessageBox().exec() == 7


@pytest.mark.drives_dialogs
def test_a_dialog_can_be_driven(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QTimer.singleShot(0, dialog.accept)
    assert dialog.exec() == QDialog.DialogCode.Accepted
