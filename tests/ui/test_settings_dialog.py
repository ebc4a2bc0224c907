# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.application import Application
from reader.ui.settings_dialog import ActionBox, SettingsDialog, Steps

Start = Callable[..., Application]


def opened(start: Start, qtbot: QtBot) -> tuple[Application, SettingsDialog]:
    application = start()
    dialog = application.show_settings()
    qtbot.waitUntil(dialog.isVisible)
    return application, dialog


def box(dialog: SettingsDialog, text: str) -> QCheckBox:
    return next(box for box in dialog.findChildren(ActionBox) if box.text() == text)


def click(widget: QWidget) -> None:
    assert isinstance(widget, (QPushButton, QCheckBox))
    widget.click()


def test_a_key_opens_it(start: Start, qtbot: QtBot) -> None:
    application = start()
    QTest.keyClick(application.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialogs = application.frame.findChildren(SettingsDialog)
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    assert application.show_settings() is dialogs[0]


def test_what_is_chosen_counts_at_once(start: Start, qtbot: QtBot) -> None:
    application, dialog = opened(start, qtbot)
    appearance = application.appearance
    before = appearance.style
    steps = dialog.findChildren(Steps)
    for step in steps:
        click(step.more)
    style = appearance.style
    assert style.size > before.size
    assert style.line_height > before.line_height
    assert style.columns > before.columns
    assert steps[0].shown.text() == str(style.size)
    click(steps[0].less)
    assert appearance.style.size == before.size
    click(box(dialog, "Justified"))
    assert appearance.style.justified
    dialog.family.setCurrentIndex(1)
    dialog.family.activated.emit(1)
    assert appearance.style.family == "Source Serif 4"


def test_figures_are_written_as_the_language_writes_them(start: Start, qtbot: QtBot, spoken: str) -> None:
    _, dialog = opened(start, qtbot)
    assert "1,58" in [step.shown.text() for step in dialog.findChildren(Steps)]


def test_themes_show_their_own_colours_and_the_chosen_one_a_tick(start: Start, qtbot: QtBot) -> None:
    application, dialog = opened(start, qtbot)
    tiles = {tile.text().removeprefix("✓ "): tile for tile in dialog.theme.findChildren(QPushButton)}
    assert tiles["Light"].text() == "✓ Light"
    click(tiles["Dark"])
    assert application.appearance.theme.name == "dark"
    assert (tiles["Light"].text(), tiles["Dark"].text()) == ("Light", "✓ Dark")
    application.window.actions_by_name["next_theme"].trigger()
    assert tiles["Black"].text() == "✓ Black"


def test_boxes_follow_what_keys_change(start: Start, qtbot: QtBot) -> None:
    application, dialog = opened(start, qtbot)
    quotes = box(dialog, "Mark quotations")
    assert quotes.isChecked()
    application.window.actions_by_name["quotes_layer"].trigger()
    assert not quotes.isChecked()
    click(quotes)
    assert application.window.pane.view.layers.quotes_shown


def test_sections_are_walked_by_keys(start: Start, qtbot: QtBot) -> None:
    _, dialog = opened(start, qtbot)
    dialog.sections.setFocus()
    QTest.keyClick(dialog.sections, Qt.Key.Key_Down)
    assert dialog.pages.currentIndex() == 1
    dialog.show_section(3)
    assert dialog.pages.currentWidget() is dialog.keys_page


def test_a_key_is_given_to_another_action(start: Start, qtbot: QtBot) -> None:
    application, dialog = opened(start, qtbot)
    dialog.show_section(3)
    page, actions = dialog.keys_page, application.window.actions_by_name
    page.choose("archive")
    assert page.chosen() == "archive"
    page.field.setKeySequence(QKeySequence("S"))
    assert page.told.text() == "“Star” has this key now and would lose it."
    click(page.add)
    assert [key.toString() for key in actions["archive"].shortcuts()] == ["S"]
    assert actions["star"].shortcuts() == []
    assert page.chosen() == "archive"
    click(page.reset)
    page.field.setKeySequence(QKeySequence("Space"))
    assert not page.add.isEnabled()
    page.field.setKeySequence(QKeySequence("Ctrl+Alt+9"))
    assert page.told.text() == "This key is free."
    click(page.clear)
    assert actions["archive"].shortcuts() == []
    click(page.reset_all)
    assert [key.toString() for key in actions["star"].shortcuts()] == ["S"]


def test_actions_are_found_by_a_few_letters(start: Start, qtbot: QtBot) -> None:
    _, dialog = opened(start, qtbot)
    page = dialog.keys_page
    page.filter.setText("saved file")
    model = page.tree.model()
    shown = [
        model.index(line, 0, model.index(row, 0)).data()
        for row in range(model.rowCount())
        for line in range(model.rowCount(model.index(row, 0)))
    ]
    assert shown == ["Show the saved file"]


def test_another_language_opens_the_window_anew(start: Start, qtbot: QtBot) -> None:
    application, dialog = opened(start, qtbot)
    dialog.language_chosen.disconnect()
    with qtbot.waitSignal(dialog.language_chosen):
        dialog.language.setCurrentIndex(dialog.language.findData("de"))
        dialog.language.activated.emit(dialog.language.currentIndex())
    with qtbot.assertNotEmitted(dialog.language_chosen):
        dialog.language.activated.emit(dialog.language.currentIndex())
    assert application.language == "en"


def test_a_dictionary_of_ones_own_is_chosen(start: Start, qtbot: QtBot) -> None:
    _, dialog = opened(start, qtbot)
    assert dialog.dictionary.text() == ""
    dialog.dictionary.setFocus()
    QTest.keyClicks(dialog.dictionary, "goldendict {word} ")
    QTest.keyClick(dialog.dictionary, Qt.Key.Key_Return)
    assert dialog._settings.text("dictionary/command") == "goldendict {word}"
    assert dialog.isVisible()


def test_whole_words_are_remembered(start: Start) -> None:
    first = start()
    assert not first.window.pane.find_bar.whole_words.isChecked()
    first.window.pane.find_bar.whole_words.setChecked(True)
    first.frame.close()
    assert start().window.pane.find_bar.whole_words.isChecked()
