# SPDX-License-Identifier: MIT
"""The window as a whole: from a drop to a shown article, from a query to a passage, from key to deed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Person, Span, Voices
from reader.ui.application import Application

Start = Callable[..., Application]
Page = Callable[[str, str], str]
Keep = Callable[..., int]

BREAD = "The bakery\n“We bake,” said Ida Berg.\n\nAnd so they did, with rye and wheat, until the evening came."


def drop(application: Application, paths: list[str]) -> None:
    window, frame = application.window, application.frame
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(frame, enter)
    assert enter.isAccepted()
    assert window.bringing.sign.isVisible()
    QApplication.sendEvent(frame, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, left, none))
    assert not window.bringing.sign.isVisible()


def shown_title(application: Application) -> str:
    article = application.window.pane.view.article
    return article.title if article else ""


def span_of(text: str, words: str) -> Span:
    start = text.rindex(words)
    return Span(start, start + len(words))


def test_a_drop_ends_in_a_shown_article_with_its_voices(start: Start, page: Page, qtbot: QtBot) -> None:
    application = start()
    drop(application, [page("a.txt", BREAD), page("b.txt", "Another\nText.")])
    view = application.window.pane.view
    qtbot.waitUntil(lambda: view.cast is not None, timeout=20_000)
    assert shown_title(application) == "The bakery"
    assert view.cast is not None
    assert [quote.speaker for quote in view.cast.quotes] == ["Ida Berg"]
    qtbot.waitUntil(lambda: application.window.library_list.model.rowCount() == 2)
    assert application.frame.windowTitle().startswith("The bakery")
    assert application.window.voices.quotes_view.model().rowCount() == 1
    qtbot.waitUntil(lambda: application.window.notices.label.text() == "2 articles added")


def test_addresses_of_the_web_are_no_files(start: Start) -> None:
    application = start()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/page.html")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(application.frame, enter)
    assert not enter.isAccepted()


def test_bad_files_tell_one_line_each_and_the_rest_goes_on(start: Start, page: Page, qtbot: QtBot) -> None:
    application = start()
    bad = [page(f"bad {number}.txt", "unreadable\n") for number in range(2)]
    drop(application, [bad[0], page("a.txt", BREAD), bad[1]])
    notices = application.window.notices
    qtbot.waitUntil(lambda: len(notices.failures) == 2, timeout=20_000)
    assert notices.failures[0] == "bad 0.txt: This file holds no page."
    assert notices.isVisible()
    qtbot.waitUntil(lambda: shown_title(application) == "The bakery")
    assert QApplication.activeModalWidget() is None
    QTest.mouseClick(notices.details, Qt.MouseButton.LeftButton)
    assert notices.list.model().rowCount() == 2
    QTest.mouseClick(notices.dismiss, Qt.MouseButton.LeftButton)
    assert notices.failures == []


def test_a_search_that_finds_nothing_says_so(start: Start, keep: Keep, qtbot: QtBot) -> None:
    keep(Article("One", (Block(BlockKind.PARAGRAPH, "Nothing."),)))
    window = start().window
    window.search_field.setText("zebra")
    qtbot.waitUntil(lambda: window.library_list.searching, timeout=20_000)
    assert window.library_list.heading.text().startswith("Nothing found")


def test_the_welcome_page_comes_first_and_only_once(
    start: Start, page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(page("welcome.txt", "Welcome\nThis is “how” it works."))

    def only_that(*_: str) -> Path:
        return path

    monkeypatch.setattr("reader.ui.desk.resource", only_that)
    first = start(welcomed=False)
    qtbot.waitUntil(lambda: shown_title(first) == "Welcome", timeout=20_000)
    qtbot.waitUntil(lambda: not first.window.notices.isVisible())
    first.frame.close()
    assert shown_title(start()) == "Welcome"


def test_an_empty_library_says_the_next_step(start: Start) -> None:
    page = start().window.pane.empty
    assert page.isVisible()
    assert page.title.text() == "Drop a saved page here"
    assert page.button.isVisible()


def test_killing_the_worker_keeps_the_window_going(start: Start, page: Page, qtbot: QtBot) -> None:
    application = start()
    drop(application, [page("a.txt", BREAD)])
    qtbot.waitUntil(lambda: shown_title(application) == "The bakery", timeout=20_000)
    os.kill(application.desk.importer.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: application.desk.importer.process_id == 0)
    drop(application, [page("b.txt", "After the crash\nText.")])
    qtbot.waitUntil(lambda: shown_title(application) == "After the crash", timeout=20_000)


def test_later_starts_bring_their_files(start: Start, page: Page, qtbot: QtBot) -> None:
    from reader.ui.instance import Instance

    application = start()
    instance = Instance(application.desk.folder)
    instance.handed_over.connect(application.take)
    instance.handed_over.emit([page("a.txt", BREAD)])
    qtbot.waitUntil(lambda: shown_title(application) == "The bakery", timeout=20_000)


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
