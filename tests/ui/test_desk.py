# SPDX-License-Identifier: MIT
"""The window as a whole: from a query to a passage, from key to deed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Person, Span, Voices
from reader.ui.application import Application
from tests.ui.test_arrivals import shown_title

Start = Callable[..., Application]
Page = Callable[[str, str], str]
Keep = Callable[..., int]


def span_of(text: str, words: str) -> Span:
    start = text.rindex(words)
    return Span(start, start + len(words))


def test_addresses_of_the_web_are_no_files(start: Start) -> None:
    application = start()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/page.html")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(application.frame, enter)
    assert not enter.isAccepted()


def test_a_search_that_finds_nothing_says_so(start: Start, keep: Keep, qtbot: QtBot) -> None:
    keep(Article("One", (Block(BlockKind.PARAGRAPH, "Nothing."),)))
    window = start().window
    window.search_field.setText("zebra")
    qtbot.waitUntil(lambda: window.library_list.searching, timeout=20_000)
    assert window.library_list.heading.text().startswith("Nothing found")


def test_an_empty_library_says_the_next_step(start: Start) -> None:
    page = start().window.pane.empty
    assert page.isVisible()
    assert page.title.text() == "Drop a saved page here"
    assert page.button.isVisible()


def test_voices_are_walked_by_key_and_by_click(
    start: Start, keep: Keep, article: Article, voices: Voices, qtbot: QtBot
) -> None:
    number = keep(article, voices)
    application = start()
    application.desk.opening.open(number)
    window, pane = application.window, application.window.pane
    QTest.keyClick(window, Qt.Key.Key_N)
    assert pane.view.layers.current_quote == 0
    assert pane.card.isVisible()
    assert pane.card.accessibleName().startswith("Ida Berg, baker, Clearly the speaker")
    assert window.voices.quotes_view.currentIndex().row() == 0
    QTest.keyClick(window, Qt.Key.Key_N)
    assert pane.view.layers.current_quote == 1
    QTest.keyClick(window, Qt.Key.Key_P)
    assert pane.view.layers.current_quote == 0
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert pane.view.layers.current_quote is None
    assert not pane.card.isVisible()
    view = window.voices.quotes_view
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        view.visualRect(view.model().index(2, 0)).center(),
    )  # fmt: skip
    assert pane.view.layers.current_quote == 2
    people = window.voices.people_view
    QTest.mouseClick(
        people.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        people.visualRect(people.model().index(0, 0)).center(),
    )  # fmt: skip
    assert "Named 2 times here" in pane.card.accessibleName()


def test_quotations_are_listed_by_speaker(start: Start, keep: Keep, article: Article, voices: Voices) -> None:
    number = keep(article, voices)
    application = start()
    application.desk.opening.open(number)
    panel = application.window.voices
    assert panel.quotes_view.model().rowCount() == 3
    panel.speaker.setCurrentIndex(1)
    assert panel.quotes_view.model().rowCount() == 2
    QTest.keyClick(application.window, Qt.Key.Key_N)
    QTest.keyClick(application.window, Qt.Key.Key_N)
    QTest.keyClick(application.window, Qt.Key.Key_N)
    assert application.window.pane.view.layers.current_quote == 1


def test_finding_in_the_article(start: Start, keep: Keep, article: Article) -> None:
    number = keep(article)
    application = start()
    application.desk.opening.open(number)
    window, pane = application.window, application.window.pane
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.find_bar.field.hasFocus()
    QTest.keyClicks(pane.find_bar.field, "ida berg")
    assert pane.find_bar.count.text() == "1 of 13"
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar.count.text() == "2 of 13"
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert pane.find_bar.count.text() == "1 of 13"
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.view.layers.matches.spans == []


def test_a_library_that_cannot_be_opened_says_why(start: Start, folder: Path) -> None:
    folder.mkdir()
    (folder / "library.sqlite").write_bytes(b"this is not a database" * 100)
    application = start(opens=False)
    page = application.window.pane.empty
    assert page.isVisible()
    assert page.title.text()
    assert not page.button.isVisible()


def test_a_person_is_followed_into_other_articles(
    start: Start, keep: Keep, article: Article, voices: Voices, qtbot: QtBot
) -> None:
    number = keep(article, voices)
    other = Article("Ida again", (Block(BlockKind.PARAGRAPH, 'Here person:"Ida Berg" is named: Ida Berg.'),))
    keep(other, Voices((Person("Ida Berg", (span_of(other.text, "Ida Berg"),)),)))
    application = start()
    application.desk.opening.open(number)
    window = application.window
    QTest.keyClick(window, Qt.Key.Key_N)
    assert "In 1 other article" in window.pane.card.accessibleName()
    QTest.keyClick(window, Qt.Key.Key_W)
    page = window.pane.stack.currentWidget()
    assert page is not None and page.objectName() == "personPage"
    window.search_person("Ida Berg")
    assert window.search_field.text() == 'person:"Ida Berg"'
    qtbot.waitUntil(lambda: window.library_list.searching, timeout=20_000)
    assert window.library_list.hits.rowCount() == 1


def test_keys_are_heard_from_the_first_moment(start: Start, keep: Keep) -> None:
    keep(Article("One", (Block(BlockKind.PARAGRAPH, "Text."),)))
    application = start()
    assert QApplication.focusWidget() is not application.window.search_field
    QTest.keyClick(QApplication.focusWidget() or application.frame, Qt.Key.Key_J)
    assert shown_title(application) == "One"
