# SPDX-License-Identifier: MIT
"""The report of an import in the window: every line, filters, trying again, and ten thousand rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedLink, SavedPage
from reader.library import Library, Line, PageResult
from reader.ui import themes
from reader.ui.application import Application
from reader.ui.import_report import ImportReport, folder_address
from reader.ui.library_model import ROW


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    result = Library(folder)
    yield result
    result.close()


def keep(library: Library, title: str, warnings: tuple[str, ...] = ()) -> int:
    text = " ".join(f"{title}{number}" for number in range(60))
    article = Article(title, (Block(BlockKind.PARAGRAPH, text),), warnings=warnings)
    return library.add(SavedPage(f"{title}.html", "html", Media.HTML, title), Cleaned(article)).article


def finish(library: Library, results: dict[str, list[PageResult]], links: dict[str, list[SavedLink]]) -> int:
    # As large as the numbers a window gives: milliseconds of today.
    job = library.queue.enqueue(results, 1_795_456_687_351 + len(results))
    while (file := library.queue.claim("me", job)) is not None:
        if file.path in links:
            library.links.keep(file.id, links[file.path])
        library.queue.finish(file.id, results[file.path])
    library.queue.close_job(job)
    return job


@pytest.fixture
def job(library: Library, tmp_path: Path) -> int:
    bad = tmp_path / "caf\udce9 <b>.html"
    results = {
        str(tmp_path / "a.html"): [PageResult("new", keep(library, "One", ("12 of 14 images kept.",)))],
        str(bad): [PageResult("failed", error="The file is empty. Save the page again.")],
        str(tmp_path / "b.html"): [PageResult("already", keep(library, "Two"))],
        "links.csv": [],
    }
    return finish(library, results, {"links.csv": [SavedLink("https://example.org/a", "Later", tags=("sea",))]})


@pytest.fixture
def report(library: Library, job: int, qtbot: QtBot) -> ImportReport:
    result = ImportReport(library, themes.load("light"))
    qtbot.addWidget(result)
    result.show()
    result.show_job()
    return result


def choose(report: ImportReport, kind: str) -> None:
    report.kinds.setCurrentIndex(report.kinds.findData(kind))
    report.kinds.activated.emit(report.kinds.currentIndex())


def spoken(report: ImportReport) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [report.model.data(report.model.index(row), role) for row in range(report.model.rowCount())]  # type: ignore[misc]


def test_what_failed_comes_first_and_all_can_be_seen(report: ImportReport) -> None:
    assert spoken(report) == ["Not read, caf\ufffd <b>.html, The file is empty. Save the page again."]
    kinds = [report.kinds.itemText(row) for row in range(report.kinds.count())]
    assert kinds == [
        "All (4)", "Not read (1)", "New (1)", "Already here (1)", "Kept, with something missing (1)",
        "Links without a page (1)",
    ]  # fmt: skip
    choose(report, "all")
    assert spoken(report) == [
        "New, One, a.html  ·  12 of 14 images kept.",
        "Not read, caf\ufffd <b>.html, The file is empty. Save the page again.",
        "Already here, Two, b.html",
        "A link without a page, Later, https://example.org/a  ·  sea",
    ]
    assert report.jobs.currentText().endswith("4 files")


def test_a_short_report_leaves_no_blank_room(report: ImportReport, library: Library) -> None:
    row = report.list.sizeHintForRow(0)
    assert 4 * row <= report.list.viewport().height() < 5 * row
    choose(report, "all")
    assert not report.list.verticalScrollBar().maximum()
    finish(library, {f"{number}.html": [PageResult("failed", error="Empty.")] for number in range(40)}, {})
    report.show_job()
    assert report.height() == 620


def test_a_failed_file_is_tried_again(report: ImportReport, library: Library, job: int, qtbot: QtBot) -> None:
    assert report.again.isEnabled()
    failed = library.reports.lines(library.reports.keys(job, "failed"))[0].file
    with qtbot.waitSignal(report.try_again_asked) as asked:
        QTest.mouseClick(report.again, Qt.MouseButton.LeftButton)
    assert asked.args == [[failed]]
    assert report.said.text() == "The file is read again."
    report.paused = lambda: True
    QTest.mouseClick(report.again, Qt.MouseButton.LeftButton)
    assert report.said.text() == "Importing is paused: it is read again when you go on."
    library.reports.try_again([failed])
    report.refresh()
    assert report.kinds.findData("failed") < 0
    assert not report.all_again.isVisible()
    assert "not finished" in report.jobs.currentText()


def test_show_file_opens_its_folder(report: ImportReport, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("reader.ui.import_report.QDesktopServices.openUrl", opened.append)
    QTest.mouseClick(report.show_file, Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]
    assert report.said.text() == "The file is no longer where it was."
    assert folder_address("/a b/caf\udce9").toEncoded().data() == b"file:///a%20b/caf%E9"


def test_a_link_is_opened_by_the_readers_own_browser_only_when_asked(
    report: ImportReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("reader.ui.import_report.QDesktopServices.openUrl", opened.append)
    choose(report, "link")
    assert opened == []
    assert report.open_button.text() == "&Open in the browser"
    assert not report.again.isEnabled()
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert [url.toString() for url in opened] == ["https://example.org/a"]


def test_a_kept_page_is_opened_and_the_list_copied(report: ImportReport, qtbot: QtBot) -> None:
    choose(report, "new")
    with qtbot.waitSignal(report.article_chosen):
        QTest.mouseClick(report.open_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(report.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().endswith("a.html\tOne\t12 of 14 images kept.")


def test_a_library_without_imports_says_so(qtbot: QtBot, library: Library) -> None:
    result = ImportReport(library, themes.load("dark"))
    qtbot.addWidget(result)
    result.show()
    result.show_job()
    assert result.empty.isVisible()
    assert result.empty.text() == "Nothing was imported yet."
    assert not result.open_button.isEnabled()


def test_ten_thousand_lines_are_read_as_they_are_shown(library: Library, qtbot: QtBot) -> None:
    many = library.queue.enqueue(f"/pages/{number}.html" for number in range(10_000))
    insert = "INSERT INTO results (file, outcome, error) SELECT id, 'failed', 'It is empty.' FROM queue WHERE job = ?"
    library._database.run(insert, (many,))
    library._database.run("UPDATE queue SET state = 'failed' WHERE job = ?", (many,))
    read: list[int] = []
    lines = library.reports.lines
    result = ImportReport(library, themes.load("light"))
    qtbot.addWidget(result)

    def count(keys: Sequence[int]) -> Sequence[Line]:
        read.append(len(keys))
        return lines(keys)

    result.model._read = count
    result.show()
    result.show_job()
    QApplication.processEvents()
    result.list.scrollToBottom()
    QApplication.processEvents()
    assert result.model.rowCount() == 10_000
    assert sum(read) < 1_000
    last = result.model.index(9_999).data(ROW)
    assert last.path == "/pages/9999.html"
    result.list.selectAll()
    assert result.again.isEnabled()


def test_growing_reports_keep_their_place(library: Library, qtbot: QtBot, job: int) -> None:
    result = ImportReport(library, themes.load("light"))
    qtbot.addWidget(result)
    inserted: list[tuple[int, int]] = []

    def note(_: QModelIndex, first: int, last: int) -> None:
        inserted.append((first, last))

    keys = library.reports.keys(job)
    result.model.set_keys(keys[:2])
    result.model.rowsInserted.connect(note)
    result.model.set_keys(keys)
    assert inserted == [(2, 3)]


def test_the_report_comes_from_the_menu_and_reads_again(
    start: Callable[..., Application], page: Callable[[str, str], str], library: Library, job: int, qtbot: QtBot
) -> None:
    application = start()
    application.window.actions_by_name["import_report"].trigger()
    report = application.frame.findChild(ImportReport)
    assert report is not None
    assert report.isVisible()
    QTest.mouseClick(report.all_again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.queue.pending(9, job) == 1)
    qtbot.waitUntil(lambda: application.desk.imports.running)
    application.frame.close()
    assert not report.isVisible()
