# SPDX-License-Identifier: MIT
"""Back up, restore and check from the window, with the process that does it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.library import Library
from reader.library.backups import back_up, is_backup
from reader.ui.application import OPEN_ANEW, Application
from reader.ui.keeping_dialog import KeepingDialog

Start = Callable[..., Application]


@pytest.fixture
def backup(folder: Path, keep: Callable[..., int], tmp_path: Path) -> Path:
    """Return a backup of a library with one article; a second one came since."""
    keep(Article("The first", (Block(BlockKind.PARAGRAPH, "Rye bread."),)))
    library = Library(folder)
    path = back_up(library, tmp_path / "kept.zip").path
    library.close()
    keep(Article("The second", (Block(BlockKind.PARAGRAPH, "Wheat bread of another town."),)))
    return path


def dialog_of(application: Application) -> KeepingDialog:
    dialog = application.desk.keeping.dialog
    assert dialog is not None
    return dialog


def done(qtbot: QtBot, application: Application) -> KeepingDialog:
    """Wait until the work at hand is done."""
    qtbot.waitUntil(lambda: not dialog_of(application).working)
    return dialog_of(application)


def choose(monkeypatch: pytest.MonkeyPatch, asked: str, path: Path) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, asked, answer)


def press(dialog: KeepingDialog, words: str) -> None:
    (button,) = [one for one in dialog.choices if words in one.text().replace("&", "")]
    button.click()


def test_a_backup_is_written_and_told(
    start: Start, backup: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    target = tmp_path / "another.zip"
    choose(monkeypatch, "getSaveFileName", target)
    application.window.actions_by_name["back_up"].trigger()
    assert dialog_of(application).working and dialog_of(application).bar.isVisible()
    dialog = done(qtbot, application)
    assert dialog.text.text().startswith("Backed up: 2 articles") and str(target) in dialog.more.text()
    assert is_backup(target) and dialog.leave.text() == "Close"
    shown = list[Path]()

    def show(path: Path, parent: object) -> None:
        shown.append(path)

    monkeypatch.setattr("reader.ui.show_file.show_file", show)
    press(dialog, "Show the file")
    assert shown == [target]
    choose(monkeypatch, "getSaveFileName", tmp_path / "library of mine" / "inside.zip")
    application.window.actions_by_name["back_up"].trigger()
    assert "own folder" in done(qtbot, application).text.text()


def test_a_check_finds_mends_and_tells(start: Start, folder: Path, backup: Path, qtbot: QtBot) -> None:
    application = start()
    application.window.actions_by_name["check_library"].trigger()
    dialog = done(qtbot, application)
    assert dialog.text.text() == "2 articles were looked at. Nothing is wrong." and not dialog.choices
    (folder / "originals" / "stray").write_text("x")
    application.window.actions_by_name["check_library"].trigger()
    dialog = done(qtbot, application)
    assert "1 thing is wrong." in dialog.text.text()
    assert dialog.lines.stringList() == ["originals/stray belongs to no article."]
    with qtbot.waitSignal(application.desk.keeping.mended):
        press(dialog, "Mend")
    dialog = done(qtbot, application)
    assert "All is mended" in dialog.text.text() and "set aside" in dialog.more.text()
    assert dialog.lines.stringList() == ["originals/stray belongs to no article. It was set aside."]
    assert application.desk.library is not None


def test_a_backup_is_looked_at_restored_and_the_window_opens_anew(
    start: Start, folder: Path, backup: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    left = list[int]()
    monkeypatch.setattr(application._qt, "exit", left.append)
    choose(monkeypatch, "getOpenFileName", backup)
    application.window.actions_by_name["restore_backup"].trigger()
    dialog = done(qtbot, application)
    assert "A backup of" in dialog.text.text() and "1 article," in dialog.text.text()
    assert str(folder.parent) in dialog.more.text() and application.desk.library is not None
    press(dialog, "Restore")
    assert application.desk.library is None
    qtbot.waitUntil(lambda: left == [OPEN_ANEW])
    library = Library(folder)
    assert [row.title for row in library.rows(library.ids())] == ["The first"]
    library.close()
    (before,) = [path for path in tmp_path.iterdir() if path.name.startswith(f"{folder.name} before")]
    old = Library(before)
    assert len(old.ids()) == 2
    old.close()
    again = start()
    dialog = dialog_of(again)
    assert (
        dialog.isVisible()
        and dialog.text.text().startswith("Restored: 1 article")
        and str(before) in dialog.more.text()
    )
    assert again.desk.library is not None and len(again.desk.library.ids()) == 1
    dialog.leave.click()
    assert not dialog.isVisible() and not again._settings.text("keeping/said")


def test_what_is_no_backup_leaves_everything_as_it_is(
    start: Start, backup: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    (tmp_path / "letter.zip").write_text("Dear Ida")
    choose(monkeypatch, "getOpenFileName", tmp_path / "letter.zip")
    application.window.actions_by_name["restore_backup"].trigger()
    dialog = done(qtbot, application)
    assert "no backup of Verbatim" in dialog.text.text() and not dialog.choices
    assert application.desk.library is not None and len(application.desk.library.ids()) == 2


def test_a_damaged_library_offers_both_ways_and_is_rescued(
    start: Start, folder: Path, backup: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "library.sqlite"
    data = bytearray(path.read_bytes())
    chance = random.Random(2)
    for at in range(3 * 4096, 12 * 4096, 4096):
        data[at : at + 2048] = chance.randbytes(2048)
    path.write_bytes(data)
    application = start(opens=False) if not _opens(folder) else start()
    left = list[int]()
    monkeypatch.setattr(application._qt, "exit", left.append)
    application.window.actions_by_name["check_library"].trigger()
    dialog = done(qtbot, application)
    assert "database is damaged" in dialog.text.text() and len(dialog.choices) == 2
    press(dialog, "Rescue")
    qtbot.waitUntil(lambda: left == [OPEN_ANEW])
    said = json.loads(application._settings.text("keeping/said"))
    assert any("What still reads was put into a new one" in line for line in said[3]) or "read any more" in said[1]


def _opens(folder: Path) -> bool:
    from reader.errors import LibraryError

    try:
        Library(folder).close()
    except LibraryError:
        return False
    return True


def test_what_is_being_done_can_be_cancelled(
    start: Start, folder: Path, backup: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start()
    target = tmp_path / "another.zip"
    choose(monkeypatch, "getSaveFileName", target)
    application.window.actions_by_name["back_up"].trigger()
    dialog = dialog_of(application)
    application.window.actions_by_name["check_library"].trigger()  # only comes to the front
    assert "one file" in dialog.text.text()
    dialog.reject()
    assert dialog.isVisible() and not dialog.leave.isEnabled()
    done(qtbot, application)
    assert dialog.text.text() == "Ended; nothing was changed." or is_backup(target)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_process_that_dies_is_told(start: Start, backup: Path, tmp_path: Path, qtbot: QtBot) -> None:
    application = start()
    application.window.actions_by_name["check_library"].trigger()
    worker = application.desk.keeping._worker
    assert worker is not None
    qtbot.waitUntil(lambda: worker.process_id != 0)
    process = worker._process
    assert process is not None
    process.kill()
    dialog = done(qtbot, application)
    assert "ended from outside" in dialog.text.text() or "Nothing is wrong" in dialog.text.text()


def test_every_choice_of_the_dialog_has_the_keys(qtbot: QtBot) -> None:
    dialog = KeepingDialog()
    qtbot.addWidget(dialog)
    pressed = list[str]()

    def press_one() -> None:
        pressed.append("one")

    dialog.show_result("Title", "Text " * 40, "More", ["line"], [("One", press_one)])
    (button,) = dialog.choices
    assert isinstance(button, QPushButton) and button.isDefault()
    qtbot.waitUntil(button.hasFocus)
    button.click()
    assert pressed == ["one"] and dialog.text.height() >= dialog.text.heightForWidth(dialog.text.width())
    dialog.show_work("Title", "Text")
    assert not button.isVisible()
    dialog.show_progress(5 * 10**9, 10**10)
    assert dialog.bar.value() == 500 and not dialog.choices and not dialog.list.isVisible()
