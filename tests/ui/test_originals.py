# SPDX-License-Identifier: MIT
"""The original in the text's place: found in, left at the same words, and asking for nothing outside."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.article import Media, Resource, SavedPage
from reader.cleaning import original_page
from reader.ui import themes
from reader.ui.application import Application
from reader.ui.original_page import OriginalPage, PageView
from reader.ui.style import Style
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

RAW = """<html><head><base href="http://trap.test/"><meta http-equiv="refresh" content="0;url=http://trap.test/r">
<link rel="stylesheet" href="http://trap.test/a.css"><style>@import url("http://trap.test/b.css");
body { background-image: url(http://trap.test/c.png) } li { list-style-image: url(file:///etc/passwd) }</style></head>
<body background="http://trap.test/d.png"><img src="http://trap.test/e.png"><img src="file:///etc/passwd">
<img src="/etc/passwd"><img src="qrc:/x.png"><img src="//trap.test/f.png"><img src="data:image/png;base64,AAAA">
<table background="http://trap.test/g.png"><tr><td>Cell</td></tr></table>
<svg><image href="http://trap.test/h.png"/></svg><script>fetch("http://trap.test/i")</script>
<object data="http://trap.test/j"></object><a href="javascript:alert(1)">go</a><p>Words</p><img src="one.png"></body>"""


class Recorded(PageView):
    """Writes down what is asked for, and what was given."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        self.asked: list[tuple[str, bool]] = []
        super().__init__(picture, Style(themes.load("light")))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        given = super().loadResource(kind, name)
        address = name.toString() if isinstance(name, QUrl) else name
        self.asked.append((address, isinstance(given, QImage) and not given.isNull()))
        return given


def shown(view: PageView, markup: str, qtbot: QtBot) -> None:
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_markup(markup)
    view.grab()


def test_even_raw_markup_is_given_nothing(qtbot: QtBot) -> None:
    view = Recorded(lambda _: b"never asked for")
    shown(view, RAW, qtbot)
    assert view.asked
    assert not any(given for _, given in view.asked)


def test_a_hostile_original_asks_for_the_files_own_pictures_alone(qtbot: QtBot) -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    parts = {"one.png": Resource(out.getvalue())}
    made = original_page(SavedPage("x.html", "html", Media.HTML, RAW, "http://trap.test/", resources=parts))
    (picture,) = made.pictures
    view = Recorded({picture.key: picture.data}.get)
    shown(view, made.markup, qtbot)
    assert set(view.asked) == {(f"picture:{picture.key}/40x30", True)}
    assert "Words" in view.toPlainText()
    opened: list[str] = []
    view.link_opened.connect(opened.append)
    for address in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "picture:x", "https://site.test/"):
        view.anchorClicked.emit(QUrl(address))
    assert opened == ["https://site.test/"]


@pytest.mark.parametrize("name", ["picture:x", "picture:../x/1x1", "picture:k/0x0", "picture:k/99999x99999", "http:x"])
def test_no_name_leads_elsewhere(qtbot: QtBot, name: str) -> None:
    view = PageView(lambda _: None, Style(themes.load("light")))
    qtbot.addWidget(view)
    given = view.loadResource(QTextDocument.ResourceType.ImageResource.value, name)
    assert given is None or (isinstance(given, QImage) and given.isNull())
    assert view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, name) is None
