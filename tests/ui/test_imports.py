# SPDX-License-Identifier: MIT
"""How running imports are told: progress, pace, rest, and what came of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.importing import events
from reader.importing.events import Failed, Finished, Kept, Progress
from reader.importing.requests import Cancel, Pause, Request, TryAgain, Unpause
from reader.library import Library
from reader.ui.imports import Imports
from reader.ui.notices import Notices
from reader.ui.settings import Settings


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.now = 0.0
        self.notices = Notices()
        qtbot.addWidget(self.notices)
        self.settings = Settings(folder)
        self.imports = Imports(self.notices, self.settings, lambda: self.now, self.notices)
        self.asked: list[Request] = []
        self.ended: list[int] = []
        self.imports.asked.connect(self.asked.append)
        self.imports.finished.connect(self.ended.append)

    def hear(self, *said: events.Event) -> None:
        for event in said:
            self.imports.hear(event)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path / "config")


def test_progress_names_file_pace_and_time_left(desk: Desk) -> None:
    desk.imports.begin(1)
    assert desk.notices.label.text() == "Looking for pages…"
    for second in range(11):
        desk.now = float(second)
        desk.hear(Progress(1, second * 20, 10_000, f"/pages/{second}.html"))
        desk.imports.show_progress()
    # How a thousand is parted hangs on the locale.
    assert desk.notices.label.text().replace(",", "") == "Reading 201 of 10000:  10.html"
    assert desk.notices.detail.text() == "20 a second  ·  about 8 minutes left"
    assert not desk.notices.pause.isHidden()


def test_ten_thousand_events_are_told_together(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[int] = []

    def show(done: int, *_: object) -> None:
        shown.append(done)

    monkeypatch.setattr(desk.notices, "show_progress", show)
    desk.imports.begin(1)
    for number in range(10_000):
        desk.hear(Progress(1, number, 10_000, "a.html"), Kept(1, "a.html", number, "new"))
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] == 9_999)
    assert len(shown) <= 3


def test_resting_and_going_on(desk: Desk, qtbot: QtBot) -> None:
    desk.imports.begin(1)
    desk.hear(Progress(1, 40, 100, "a.html"))
    desk.notices.show()
    QTest.mouseClick(desk.notices.pause, Qt.MouseButton.LeftButton)
    assert desk.asked == [Pause()]
    assert desk.notices.label.text() == "Paused: 40 of 100 read"
    assert desk.notices.pause.text() == "Go on"
    assert desk.notices.pause.accessibleName() == "Go on with the import"
    desk.hear(Progress(1, 41, 100))
    qtbot.waitUntil(lambda: desk.notices.label.text() == "Paused: 41 of 100 read")
    QTest.mouseClick(desk.notices.pause, Qt.MouseButton.LeftButton)
    assert desk.asked == [Pause(), Unpause()]
    assert desk.notices.label.text() == "Reading 42 of 100"


def test_rest_outlives_the_window_and_the_worker(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    job = library.queue.enqueue(["a.html", "b.html", "c.html"])
    file = library.queue.claim("me", job)
    assert file is not None
    library.queue.finish(file.id, [])
    desk.imports.begin(job)
    desk.imports.pause(True)
    later = Desk(qtbot, tmp_path / "config")
    later.imports.start(library)
    assert later.asked == [Pause()]
    assert later.notices.label.text() == "Paused: 1 of 3 read"
    later.imports.tell_worker()
    assert later.asked == [Pause(), Pause()]
    library.close()


def test_rest_ends_with_the_last_import(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.imports.begin(1)
    desk.imports.pause(True)
    desk.imports.cancel()
    desk.hear(Finished(1, 0, 0, 0, 0))
    assert desk.asked == [Pause(), Cancel(1), Unpause()]
    assert not desk.imports.paused
    assert desk.notices.isHidden()
    library = Library(tmp_path / "library")
    later = Desk(qtbot, tmp_path / "config")
    later.imports.start(library)
    assert later.asked == []
    assert not later.imports.running
    library.close()


def test_the_end_is_told_in_one_line(desk: Desk) -> None:
    desk.imports.begin(1)
    desk.imports.begin(2)
    desk.hear(Progress(1, 0, 9, "a"), Finished(2, 1, 0, 0, 0))
    assert desk.notices.label.text() == "Looking for pages…"
    desk.hear(Finished(1, 120, 3, 1, 0, joined=2, links=40))
    assert desk.notices.label.text() == (
        "120 articles added  ·  3 were here already  ·  1 has a newer version  ·  2 links joined their articles"
        "  ·  40 links without a page"
    )
    assert not desk.notices.report.isHidden()
    assert desk.ended == [2, 1]


def test_the_welcome_page_and_a_quiet_watched_folder_say_nothing(desk: Desk) -> None:
    desk.imports.begin(1, quiet=True)
    desk.hear(Finished(1, 1, 0, 0, 0))
    assert desk.notices.isHidden()
    desk.hear(Progress(-1, 7, 8, "a"), Kept(-1, "a", 3, "already"), Finished(-1, 7, 1, 0, 0))
    assert desk.notices.isHidden()
    desk.hear(Progress(-1, 7, 8, "a"), Kept(-1, "a", 3, "new"), Finished(-1, 8, 1, 0, 0))
    assert desk.notices.label.text() == "1 article added"


def test_files_tried_again_are_told_alone(desk: Desk) -> None:
    desk.imports.try_again([5])
    assert desk.asked == [TryAgain(5)]
    desk.hear(Progress(5, 998, 1_000, "a"), Kept(5, "a", 3, "new"), Failed(5, "b.html", "It is empty."))
    desk.hear(Finished(5, 999, 0, 0, 1))
    assert desk.notices.label.text() == "1 article added"
    assert desk.notices.failures == ["b.html: It is empty."]
    assert not desk.notices.failure_report.isHidden()


def test_trouble_has_no_report_and_many_failures_are_quickly_listed(desk: Desk) -> None:
    desk.notices.add_trouble("The disk is full.")
    assert desk.notices.failure_report.isHidden()
    desk.notices.details.setChecked(True)
    for number in range(3_000):
        desk.hear(Failed(1, f"{number}.html", "It is empty."))
    assert desk.notices.list.model().rowCount() == 3_001
    assert desk.notices.list.model().index(3_000, 0).data() == "2999.html: It is empty."


def test_a_folder_without_pages_is_told_unless_it_was_cancelled(desk: Desk) -> None:
    desk.imports.begin(1)
    desk.hear(Finished(1, 0, 0, 0, 0))
    assert desk.notices.label.text() == "No pages were found there."
    desk.notices.clear_progress()
    desk.imports.begin(2)
    desk.imports.cancel()
    desk.hear(Finished(2, 0, 0, 0, 0))
    assert desk.notices.isHidden()


def test_a_rest_before_anything_is_known(desk: Desk) -> None:
    desk.imports.begin(1)
    desk.imports.pause(True)
    assert desk.notices.label.text() == "Paused"
