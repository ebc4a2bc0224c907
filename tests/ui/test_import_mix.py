# SPDX-License-Identifier: MIT
"""Folders, mixes and zips through drop and dialog, with the real workers: every page arrives once."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.library import Library, Line
from reader.ui.application import Application

PAGE = """<!doctype html><html lang="en"><head><title>The {0} house</title>
<link rel="canonical" href="https://example.org/{0}"></head><body><article><h1>The {0} house</h1>{2}
<p>The {0} house stood empty for years before {0} people came and opened every window of it, one by one, in May.</p>
<p>Nobody in the {0} street had seen the {0} lamps lit, and the neighbours counted them: {1}.</p>
</article></body></html>"""
POCKET = "title,url,time_added,tags,status\nRed,https://example.org/red,1551672367,colours,archive\n"


def page(word: str, extra: str = "") -> str:
    return PAGE.format(word, " ".join(f"{word} lamp {number}" for number in range(40)), extra)


@pytest.fixture
def mix(tmp_path: Path) -> Path:
    folder = tmp_path / "a mix"
    (folder / "below" / "blue_files").mkdir(parents=True)
    (folder / "red.html").write_text(page("red"))
    (folder / "below" / "blue.html").write_text(
        page("blue", '<figure><img src="blue_files/1.png" alt="A lamp"></figure>')
    )
    lamp = QImage(320, 240, QImage.Format.Format_RGB32)
    lamp.fill(Qt.GlobalColor.blue)
    assert lamp.save(str(folder / "below" / "blue_files" / "1.png"))
    (folder / "below" / "blue_files" / "frame.html").write_text(page("frame"))
    (folder / "photo.jpg").write_bytes(b"no page")
    (folder / "empty.html").touch()
    with zipfile.ZipFile(folder / "pages.zip", "w") as archive:
        archive.writestr("green.html", page("green"))
        archive.writestr("in a folder/red again.html", page("red"))
    (folder / "ril_export.csv").write_text(POCKET)
    return folder


def report(folder: Path) -> list[Line]:
    library = Library(folder)
    lines = library.reports.lines(library.reports.keys(library.reports.jobs()[0].id))
    library.close()
    return lines


def told(lines: list[Line]) -> list[tuple[str, str, str]]:
    return sorted((Path(line.path).name, line.kind, line.title) for line in lines)


def test_a_mix_is_dropped_and_its_folder_opened(
    start: Callable[..., Application], mix: Path, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start(real=True)
    ended: list[object] = []
    application.desk.imports.finished.connect(ended.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (mix / "red.html", mix / "pages.zip", mix / "below")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(application.frame, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(application.frame, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: len(ended) == 1, timeout=60_000)
    lines = report(folder)
    # Two hands share the files: which copy of the red house comes first is open.
    assert sorted(line.title for line in lines) == [f"The {word} house" for word in ("blue", "green", "red", "red")]
    assert sorted(line.kind for line in lines) == ["already", "new", "new", "new"]
    library = Library(folder)
    (blue,) = (line.article for line in lines if line.title == "The blue house")
    assert blue is not None
    assert [bool(image.key) for block in library.article(blue).article.blocks for image in block.images] == [True]
    library.close()

    def choose(*_: object) -> str:
        return str(mix)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    application.window.actions_by_name["open_folder"].trigger()
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=60_000)
    lines = report(folder)
    assert told(lines) == [
        ("blue.html", "already", "The blue house"),
        ("empty.html", "failed", ""),
        ("pages.zip", "already", "The green house"),
        ("pages.zip", "already", "The red house"),
        ("red.html", "already", "The red house"),
        ("ril_export.csv", "joined", "Red"),
    ]
    assert application.window.notices.label.text() == "4 were here already  ·  1 link joined its article"
    assert application.window.notices.failures == ["empty.html: The file is empty. Save the page again."]
    row = application.desk.rows([next(line.article for line in lines if line.kind == "joined") or 0])[0]
    assert (row.title, row.state) == ("The red house", "read")


def test_a_paused_import_goes_on_at_the_next_start(
    start: Callable[..., Application], tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    paths: list[str] = []
    for number in range(6):
        (tmp_path / f"{number}.html").write_text(page(f"number{number}"))
        paths.append(str(tmp_path / f"{number}.html"))
    first = start(real=True)
    first.window.notices.pause_asked.emit(True)
    first.window.paths_given.emit(paths)
    library = Library(folder)
    qtbot.waitUntil(lambda: library.queue.pending(9) == 6, timeout=30_000)
    first.frame.close()
    again = start(real=True)
    notices = again.window.notices
    assert notices.label.text() == "Paused: 0 of 6 read"
    qtbot.waitUntil(lambda: again.desk.importer.process_id != 0)
    assert library.queue.pending(9) == 6
    QTest.mouseClick(notices.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: notices.label.text() == "6 articles added", timeout=60_000)
    assert len(library.ids()) == 6
    library.close()
