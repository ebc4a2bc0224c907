# SPDX-License-Identifier: MIT
"""Exporting from the window: what is offered, what the worker is asked for, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.importing.events import Exported, Exporting, Found, Hit
from reader.importing.requests import Export, StopExport
from reader.library import Library
from reader.ui.application import Application
from reader.ui.choice import Choice
from reader.ui.export_desk import ExportDesk
from reader.ui.export_dialog import FORMATS, ExportDialog


def giving(answer: Any) -> Callable[..., Any]:
    """Return what answers so whatever it is asked."""

    def give(*_asked: object) -> Any:
        return answer

    return give


class Program:
    def __init__(self, application: Application, numbers: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk = application.desk
        self.window = application.window
        self.numbers = numbers
        self.sent: list[Any] = []
        monkeypatch.setattr(self.desk.importer, "send", self.sent.append)

    @property
    def exports(self) -> ExportDesk:
        return self.desk.exports

    @property
    def dialog(self) -> ExportDialog:
        self.window.actions_by_name["export"].trigger()
        assert self.exports._dialog is not None
        return self.exports._dialog

    def choose(self, scope: str, name: str) -> ExportDialog:
        dialog = self.dialog
        dialog.articles.setCurrentIndex([one.name for one in self.exports.scopes()].index(scope))
        dialog.formats.setCurrentIndex([one.name for one in FORMATS].index(name))
        return dialog


@pytest.fixture
def program(
    folder: Path, keep: Callable[..., int], start: Callable[..., Application], monkeypatch: pytest.MonkeyPatch
) -> Program:
    numbers = [
        keep(Article(f"Story: {number}", (Block(BlockKind.PARAGRAPH, f"The ferry left late on day {number}."),)))
        for number in (1, 2, 3)
    ]
    library = Library(folder)
    library.tagging.add(numbers[:2], "harbour")
    library.close()
    return Program(start(), numbers, monkeypatch)


def titles(program: Program) -> list[str]:
    return [scope.title for scope in program.exports.scopes()]


def test_what_is_shown_can_be_exported(program: Program, qtbot: QtBot) -> None:
    assert titles(program) == ["The whole library  ·  3 articles"]
    program.desk.opening.open(program.numbers[0])
    assert titles(program) == ["This article: Story: 1", "The whole library  ·  3 articles"]
    program.window.library_list.articles_view.selectAll()
    qtbot.waitUntil(lambda: "The 3 selected articles" in titles(program))
    program.desk.lists.show(Choice("tag", "harbour"))
    assert "The list shown  ·  2 articles" in titles(program)
    listed = next(scope for scope in program.exports.scopes() if scope.name == "list")
    assert sorted(listed.articles or ()) == program.numbers[:2]
    program.window.search_field.setText("ferry")
    program.desk.searches._job = 5
    program.desk.searches._heard(Found(5, "ferry", [Hit(2, "Story: 2", "", [], None)], 1200))
    found = next(scope for scope in program.exports.scopes() if scope.name == "search")
    assert (found.title, found.query, found.articles) == ("The search “ferry”  ·  1200 articles", "ferry", None)
    program.desk.lists.show(Choice("bin"))
    assert not any(title.startswith("The list shown") for title in titles(program))


def test_one_article_becomes_a_file_that_is_asked_for(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def save(_parent: object, _title: str, proposed: str, kinds: str) -> tuple[str, str]:
        asked.extend((proposed, kinds))
        return str(tmp_path / "mine.html"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    program.desk.opening.open(program.numbers[1])
    dialog = program.choose("open", "html")
    dialog.quotations.setChecked(True)
    dialog.go.click()
    assert Path(asked[0]).name == "Story 2.html"
    assert asked[1] == "Web pages HTML (*.html)"
    (request,) = [one for one in program.sent if isinstance(one, Export)]
    assert (request.format, request.target, request.articles) == ("html", str(tmp_path / "mine.html"), [2])
    assert (request.highlights, request.quotations, request.replace) == (True, True, True)
    assert not dialog.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", giving((str(tmp_path / "mine"), "")))
    program.dialog.go.click()
    again = program.sent[-1]
    assert (again.target, again.replace) == (str(tmp_path / "mine.html"), False), "nobody was asked about this name"


def test_many_files_go_into_a_new_folder(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", giving(str(tmp_path)))
    program.choose("library", "markdown").go.click()
    first = program.sent[-1]
    assert Path(first.target).parent == tmp_path
    assert Path(first.target).name.startswith("Verbatim 2")
    assert (first.articles, first.query, first.replace) == (None, "", False)
    Path(first.target).mkdir()
    program.dialog.go.click()
    assert Path(program.sent[-1].target).name == f"{Path(first.target).name} (2)"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", giving(""))
    dialog = program.dialog
    count = len(program.sent)
    dialog.go.click()
    assert len(program.sent) == count
    assert dialog.isVisible()


def begun(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", giving((str(tmp_path / "all.jsonl"), "")))
    program.choose("library", "jsonl").go.click()
    return program.sent[-1].job


def test_how_far_it_is_can_be_seen_and_stopped(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, notices = begun(program, tmp_path, monkeypatch), program.window.notices
    cancelled: list[bool] = []
    notices.cancelled.connect(lambda: cancelled.append(True))
    program.exports.hear(Exporting(job, 1, 3))
    assert (notices.label.text(), notices.detail.text(), notices.bar.value()) == ("Exporting", "1 of 3", 1)
    notices.cancel.click()
    assert program.sent[-1] == StopExport(job)
    assert not cancelled, "an import that runs goes on"
    program.exports.hear(Exported(job))
    assert notices.label.text() == "The export was stopped; nothing was written."
    notices.show_progress(0, 2, "a.html")
    notices.cancel.click()
    assert cancelled == [True]


def test_the_end_is_told_with_a_way_to_the_files(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, notices = begun(program, tmp_path, monkeypatch), program.window.notices
    shown: list[Path] = []

    def show(path: Path, _parent: object) -> None:
        shown.append(path)

    monkeypatch.setattr("reader.ui.show_file.show_file", show)
    program.exports.hear(Exported(job, str(tmp_path / "all.jsonl"), 2, 1, "This article is damaged in the library."))
    assert notices.label.text() == "Exported to “all.jsonl”  ·  2 articles  ·  1 could not be exported"
    assert notices.failures == ["This article is damaged in the library."]
    assert not notices.place.isHidden()
    notices.place.click()
    assert shown == [tmp_path / "all.jsonl"]
    notices.show_message("Another word")
    assert notices.place.isHidden()


def test_what_went_wrong_is_told(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notices = program.window.notices
    program.exports.hear(Exported(begun(program, tmp_path, monkeypatch), error="There is nothing to export."))
    assert notices.failures == ["There is nothing to export."]
    job = begun(program, tmp_path, monkeypatch)
    program.desk.importer.restarted.emit()
    assert notices.failures[-1] == "The export was broken off. Export again."
    count = len(notices.failures)
    program.exports.hear(Exported(job, error="late"))
    assert len(notices.failures) == count


def test_what_was_chosen_is_remembered(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun(program, tmp_path, monkeypatch)
    dialog = program.dialog
    assert dialog.format.name == "jsonl"
    assert program.exports._settings.text("export/folder") == str(tmp_path)


def test_a_real_worker_exports(
    keep: Callable[..., int], start: Callable[..., Application], tmp_path: Path, qtbot: QtBot
) -> None:
    keep(Article("Story", (Block(BlockKind.PARAGRAPH, "The ferry left late."),), language="en"))
    application = start(real=True)
    exports = application.desk.exports
    exports.begin(exports.scopes()[-1], FORMATS[2], str(tmp_path / "out"))
    qtbot.waitUntil(lambda: application.window.notices.label.text() == "Exported to “out”  ·  1 article")
    assert (tmp_path / "out" / "Story.txt").is_file()
