# SPDX-License-Identifier: MIT
"""From files that are dropped to an article that is shown, with one bad file among them and a worker that dies."""

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

from reader.ui.application import Application

Start = Callable[..., Application]
Page = Callable[[str, str], str]

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


def test_the_welcome_page_comes_first_and_only_once(
    start: Start, page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(page("welcome.txt", "Welcome\nThis is “how” it works."))

    def only_that(*_: str) -> Path:
        return path

    monkeypatch.setattr("reader.ui.arrivals.resource", only_that)
    first = start(welcomed=False)
    qtbot.waitUntil(lambda: shown_title(first) == "Welcome", timeout=20_000)
    qtbot.waitUntil(lambda: not first.window.notices.isVisible())
    first.frame.close()
    assert shown_title(start()) == "Welcome"


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
