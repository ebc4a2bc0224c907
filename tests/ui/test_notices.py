# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.notices import Notices, file_name


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    result = Notices()
    qtbot.addWidget(result)
    return result


def test_says_nothing_while_there_is_nothing_to_say(notices: Notices) -> None:
    assert notices.isHidden()


def test_progress_names_the_file_and_its_number(notices: Notices) -> None:
    notices.show_progress(0, 0, "")
    assert notices.label.text() == "Looking for pages…"
    notices.show_progress(2, 5, "/a/b/page.html")
    assert notices.label.text() == "Reading 3 of 5:  page.html"
    assert (notices.bar.value(), notices.bar.maximum()) == (2, 5)
    assert not notices.cancel.isHidden()
    notices.show_message("2 articles added")
    assert notices.cancel.isHidden()
    notices.clear_progress()
    assert notices.isHidden()


def test_one_failure_is_one_line_and_several_are_a_list(notices: Notices) -> None:
    notices.add_failure("/a/<b>bad.html", "It is\n empty.")
    assert notices.failed.text() == "<b>bad.html: It is empty."
    assert notices.failed.textFormat() == Qt.TextFormat.PlainText
    assert notices.details.isHidden()
    notices.add_failure("/a/two.html", "two.html holds nothing to read.")
    assert notices.failed.text() == "2 things could not be read or done."
    notices.details.setChecked(True)
    notices.add_failure("/a/three.html", "It is binary.")
    assert notices.list.model().rowCount() == 3
    assert notices.failures[1] == "two.html holds nothing to read."
    notices.dismiss_failures()
    assert notices.isHidden()


def test_the_same_trouble_is_told_once(notices: Notices) -> None:
    notices.add_trouble("The disk is full.")
    notices.add_trouble("The disk is full.")
    assert notices.failures == ["The disk is full."]


def test_a_message_goes_by_itself_unless_somebody_is_at_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notices = Notices(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    waiting = notices.findChildren(QTimer)[0]
    notices.show_message("Moved to the bin", undo=True)
    assert waiting.isActive()
    waiting.timeout.emit()
    assert notices.isHidden()
    notices.show_message("Moved to the bin", undo=True)
    notices.undo.setFocus()
    waiting.timeout.emit()
    assert notices.label.isVisible()
    notices.undo.clearFocus()
    row = notices.undo.parentWidget()
    assert row is not None
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    waiting.timeout.emit()
    assert notices.label.isVisible()
    assert waiting.isActive()
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    waiting.timeout.emit()
    assert notices.isHidden()


def test_file_names_fit_into_a_line() -> None:
    assert file_name("/a/b.html") == "b.html"
    assert "\n" not in file_name("/a/two\nlines.html")
    assert len(file_name("/a/" + "x" * 300 + ".html")) == 76
    assert file_name("/a/\udcff.html") == "\ufffd.html"
    assert file_name("/") == "/"


def test_an_offer_waits_until_nothing_else_is_to_be_said(notices: Notices, qtbot: QtBot) -> None:
    notices.show_message("2 articles added")
    notices.show_offer("3 articles are old.", "Clean again")
    assert notices.label.text() == "2 articles added"
    assert notices.agree.isHidden()
    notices.clear_progress()
    assert notices.label.text() == "3 articles are old."
    assert (notices.agree.text(), notices.agree.isHidden(), notices.not_now.isHidden()) == ("Clean again", False, False)
    notices.show_progress(0, 2, "/a/page.html")
    assert notices.agree.isHidden()
    notices.clear_progress()
    with qtbot.waitSignal(notices.agreed):
        notices.agree.click()
    assert notices.isHidden()
    notices.show_offer("3 articles are old.", "Clean again")
    notices.not_now.click()
    assert notices.isHidden()


def test_large_counts_are_written_as_the_language_does(notices: Notices) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        notices.show_progress(1_233, 10_000, "")
        assert notices.label.text() == "Reading 1.234 of 10.000"
        QLocale.setDefault(QLocale(QLocale.Language.English))
        notices.show_pause(1_234, 10_000)
        assert "1,234 of 10,000" in notices.label.text()
    finally:
        QLocale.setDefault(before)
