# SPDX-License-Identifier: MIT
"""The original in the text's place: found in, and left at the same words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.application import Application
from reader.ui.original_page import OriginalPage
from tests.ui.test_actions import press
from tests.ui.test_mending import until

PARTS = [f"Part {number} of the minutes is about the pier, and nobody had asked for it." for number in range(60)]
PAGE = "The pier\nmenu: Home and away\n\n" + "\n\n".join(PARTS) + "\n\nmenu: The imprint stands here."


@pytest.fixture
def reading(start: Callable[..., Application], page: Callable[[str, str], str], qtbot: QtBot) -> Application:
    application = start([page("pier.txt", PAGE)])
    until(qtbot, lambda: application.window.pane.view.cast is not None)
    return application


def opened(application: Application, qtbot: QtBot) -> OriginalPage:
    press(application, "original")
    page = application.desk.originals.page
    assert application.window.pane.stack.currentWidget() is page
    until(qtbot, lambda: page.stack.currentWidget() is page.text)
    return page


def test_all_of_the_text_stands_there_at_the_place_that_is_read(reading: Application, qtbot: QtBot) -> None:
    view = reading.window.pane.view
    assert view.article is not None
    view.go_to(view.article.block_spans[30].start)
    page = opened(reading, qtbot)
    assert page.text.article is not None
    texts = [block.text.strip() for block in page.text.article.blocks]
    assert texts == ["Home and away", *PARTS, "The imprint stands here."]
    assert page.text.article.text[page.text.reading_offset() :].startswith(PARTS[30])
    assert page.text.hasFocus()
    # What is scrolled to there is where the article goes on.
    page.text.go_to(page.text.article.block_spans[46].start)
    press(reading, "original")
    assert reading.window.pane.stack.currentWidget() is view
    assert view.article.text[view.reading_offset() :].startswith(PARTS[45])
    assert not reading.window.actions_by_name["original"].isChecked()


def test_words_are_found_in_both_and_escape_goes_back_step_by_step(reading: Application, qtbot: QtBot) -> None:
    page = opened(reading, qtbot)
    press(reading, "find")
    assert page.find_bar.isVisible()
    assert not reading.window.pane.find_bar.isVisible()
    QTest.keyClicks(page.find_bar.field, "imprint")
    assert page.find_bar.count.text() == "1 of 1"
    QTest.mouseClick(page.as_page, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: page.stack.currentWidget() is page.page)
    press(reading, "find")
    page.find_bar.field.setText("pier")
    assert page.find_bar.count.text() == "1 of 60"
    press(reading, "find_next")
    assert page.find_bar.count.text() == "2 of 60"
    assert len(page.page.extraSelections()) == 60
    field: QLineEdit = page.find_bar.field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert page.page.extraSelections() == []
    QTest.keyClick(page.page, Qt.Key.Key_Escape)
    assert reading.window.pane.stack.currentWidget() is reading.window.pane.view


def test_text_and_page_are_turned_at_the_same_words(reading: Application, qtbot: QtBot) -> None:
    page = opened(reading, qtbot)
    assert page.text.article is not None
    page.text.go_to(page.text.article.block_spans[20].start)
    QTest.mouseClick(page.as_page, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: page.stack.currentWidget() is page.page)
    assert page.page.first_words().startswith("Part 19")
    QTest.mouseClick(page.as_text, Qt.MouseButton.LeftButton)
    assert page.text.article.text[page.text.reading_offset() :].startswith(PARTS[19])
    # The keys for paging move what is shown, and not the article behind it.
    behind, before = reading.window.pane.view.verticalScrollBar().value(), page.text.verticalScrollBar().value()
    QTest.keyClick(page.text, Qt.Key.Key_PageDown)
    assert page.text.verticalScrollBar().value() > before
    QTest.keyClick(page.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.text.verticalScrollBar().value() == page.text.verticalScrollBar().maximum()
    assert reading.window.pane.view.verticalScrollBar().value() == behind


def test_from_the_original_to_mending_and_back(reading: Application, qtbot: QtBot) -> None:
    page = opened(reading, qtbot)
    QTest.mouseClick(page.mend, Qt.MouseButton.LeftButton)
    pane = reading.window.pane
    assert pane.stack.currentWidget() is reading.desk.mending.page
    assert not reading.window.actions_by_name["original"].isChecked()
    assert pane.finding.in_place is None
    press(reading, "original")
    assert pane.stack.currentWidget() is page
    assert not reading.window.actions_by_name["mend"].isChecked()
    until(qtbot, lambda: page.stack.currentWidget() is page.text)
    QTest.mouseClick(page.done, Qt.MouseButton.LeftButton)
    assert pane.stack.currentWidget() is pane.view


def test_a_missing_original_is_told(reading: Application, qtbot: QtBot) -> None:
    assert reading.desk.opening.current is not None
    reading.desk.opening.current.original.unlink()
    press(reading, "original")
    page = reading.desk.originals.page
    until(qtbot, lambda: page.waiting.text() == "The original of this article is missing.")
    press(reading, "find")
    assert not page.find_bar.isVisible()


def test_it_follows_the_theme(reading: Application, qtbot: QtBot) -> None:
    page = opened(reading, qtbot)
    QTest.mouseClick(page.as_page, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: page.stack.currentWidget() is page.page)
    press(reading, "next_theme")
    ground = page.page.grab().toImage().pixelColor(4, 4).name().upper()
    assert ground == reading.window.appearance.theme.page.upper()


# ── The trap ─────────────────────────────────────────────────────────────────
