"""Another theme: all that is seen takes its colours at once, what is hidden when it is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.article import Article, Voices
from reader.ui import look, themes
from reader.ui.application import Application
from reader.ui.wardrobe import Wardrobe


def colour_at(widget: QWidget, x: int, y: int) -> str:
    """Return the colour of a pixel as the screen shows it; places below 0 count from the other edge."""
    place = QPoint(x if x >= 0 else widget.width() + x, y if y >= 0 else widget.height() + y)
    window = widget.window()
    return window.grab().toImage().pixelColor(widget.mapTo(window, place)).name().upper()


@pytest.fixture
def program(
    keep: Callable[..., int], start: Callable[..., Application], article: Article, voices: Voices, qtbot: QtBot
) -> Application:
    number = keep(article, voices)
    result = start()
    result.frame.resize(1280, 820)
    result.desk.opening.open(number)
    qtbot.waitUntil(lambda: result.window.pane.view.complete)
    return result


@pytest.mark.parametrize("name", ["sepia", "dark", "contrast"])
def test_all_that_is_seen_takes_the_colours_at_once(program: Application, name: str) -> None:
    window, theme = program.window, themes.load(name)
    program.appearance.choose_theme(name)
    QApplication.processEvents()  # the toolkit hands a palette on as it paints
    grounds = {
        "menus": (colour_at(program.frame.menuBar(), -3, 3), theme.panel),
        "list": (colour_at(window.list_pane, 3, -3), theme.panel),
        "heading of the list": (colour_at(window.library_list.header, 2, 2), theme.panel),
        "bar": (colour_at(window.pane.bar, 3, 3), theme.page),
        "text": (colour_at(window.pane.view.viewport(), 3, 3), theme.page),
        "tabs": (colour_at(window.side.head, -3, 3), theme.panel),
        "voices": (colour_at(window.voices.people_view.viewport(), 3, -3), theme.panel),
        "hairline": (colour_at(window.splitter.handle(1), window.splitter.handle(1).width() // 2, 300), theme.line),
    }
    assert {what: found for what, (found, _) in grounds.items()} == {
        what: right for what, (_, right) in grounds.items()
    }
    field = theme.page if not theme.dark else themes.blend(theme.panel, theme.text, 0.06)
    middle = window.search_field.height() // 2
    assert colour_at(window.search_field, -40, middle) == field
    assert colour_at(window.voices.speaker, window.voices.speaker.width() // 2, 4) == field


def test_what_is_hidden_takes_them_when_it_is_shown(program: Application, qtbot: QtBot) -> None:
    window, dark = program.window, themes.load("dark")
    sheet = look.style_sheet(dark)
    for part in (window.notices, window.pane.find_bar):
        qtbot.waitUntil(lambda part=part: part.styleSheet() != "")  # it may be measured before it is shown
        assert not part.isVisible()
    program.appearance.choose_theme("dark")
    assert window.notices.styleSheet() != sheet
    window.notices.show_message("Something was done.")
    assert colour_at(window.notices, 3, 3) == dark.panel
    assert window.pane.find_bar.styleSheet() != sheet
    window.pane.finding.open_find()
    assert colour_at(window.pane.find_bar, 3, 3) == dark.panel
    menu = window.actions_by_name.menus["view"]
    menu.popup(program.frame.mapToGlobal(QPoint(40, 40)))
    assert colour_at(menu, menu.width() // 2, 4) == dark.page
    menu.close()


def test_a_bar_of_scrolling_takes_them(program: Application, qtbot: QtBot) -> None:
    program.frame.resize(1280, 500)
    bar = program.window.pane.view.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    program.appearance.choose_theme("dark")
    dark = themes.load("dark")
    thumb = QColor(themes.blend(dark.page, dark.text, 0.22)).name().upper()
    assert thumb in {colour_at(bar, bar.width() // 2, y) for y in range(0, bar.height(), 20)}


def test_what_comes_later_is_dressed_before_it_is_seen(program: Application) -> None:
    program.appearance.choose_theme("black")
    dialog = QDialog(program.frame)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    assert dialog.styleSheet() == ""
    dialog.adjustSize()
    assert dialog.styleSheet() == look.style_sheet(themes.load("black"))
    dialog.close()
    program.appearance.choose_theme("light")
    dialog.show()
    assert colour_at(field, -6, field.height() // 2) == themes.load("light").page
    menu = QMenu(program.window.pane.view)
    menu.addAction("Something")
    menu.popup(QPoint(0, 0))
    assert colour_at(menu, menu.width() // 2, 3) == themes.load("light").page
    menu.close()


def test_a_part_reads_only_the_rules_that_are_for_it(qtbot: QtBot) -> None:
    frame, bar = QWidget(), QScrollBar()
    qtbot.addWidget(frame)
    QVBoxLayout(frame).addWidget(bar)
    wardrobe = Wardrobe(frame)
    wardrobe.limit(bar, look.SCROLLS)
    light = themes.load("light")
    wardrobe.dress(lambda groups: look.style_sheet(light, 1.0, groups))
    assert bar.styleSheet() == look.style_sheet(light, 1.0, (look.SCROLLS,))
    assert frame.styleSheet() == ""
    assert len(bar.styleSheet()) < len(look.style_sheet(light)) / 5


def test_what_went_before_it_was_dressed_is_not_missed(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    parts = [QWidget(frame) for _ in range(3)]
    for part in parts:
        part.hide()
    inside = QWidget(parts[2])
    wardrobe = Wardrobe(frame)
    wardrobe.dress(lambda _: "QWidget { color: red; }")
    assert not any(part.styleSheet() for part in parts)
    frame.show()
    parts[0].deleteLater()
    parts[1].setParent(None)
    qtbot.waitUntil(lambda: parts[2].styleSheet() != "")
    assert inside.styleSheet() == ""  # it has its part's
