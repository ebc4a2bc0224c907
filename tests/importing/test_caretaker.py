# SPDX-License-Identifier: MIT
"""The process that checks, backs up and restores for the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.importing import caretaker, messages
from reader.importing.caretaker import Caretaker
from reader.importing.messages import Event, Request
from reader.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a library with one article."""
    path = tmp_path / "page.html"
    path.write_text("<p>The harbour froze over.")
    library = Library(tmp_path / "library")
    page = SavedPage(str(path), "html", Media.HTML, path.read_text())
    library.add(page, Cleaned(Article("Harbour", (Block(BlockKind.PARAGRAPH, "The harbour froze over."),))))
    library.close()
    return tmp_path / "library"


def asked(folder: Path, *requests: Request) -> list[Event]:
    """Return what is said to some requests, but how far it is."""
    said: list[Event] = []
    one = Caretaker(folder, said.append)
    for request in (*requests, messages.Quit()):
        messages.decode_request(messages.encode(request))
    worker = threading.Thread(target=one.run)
    for request in requests:
        one.put(request)
    worker.start()
    while one._inbox.qsize():
        worker.join(0.01)
    one._inbox.put(messages.Quit())
    worker.join()
    return [messages.decode_event(messages.encode(event)) for event in said if not isinstance(event, messages.Keeping)]


def test_all_it_can_do(folder: Path, tmp_path: Path) -> None:
    backup = str(tmp_path / "kept.zip")
    (folder / "originals" / "stray").write_text("x")
    said = asked(
        folder, messages.Resume(), messages.BackUp(backup), messages.LookAtBackup(backup), messages.CheckLibrary(),
        messages.CheckLibrary(repair=True), messages.Restore(backup), messages.CheckLibrary(),
    )  # fmt: skip
    assert [type(event).__name__ for event in said] == [
        "BackedUp", "BackupSeen", "Wrong", "Checked", "Wrong", "Checked", "Restored", "Checked",
    ]  # fmt: skip
    backed_up, seen, wrong, checked, mended, after, restored, last = said
    assert isinstance(backed_up, messages.BackedUp) and (backed_up.articles, backed_up.missing) == (1, 0)
    assert isinstance(seen, messages.BackupSeen) and seen.articles == 1
    assert isinstance(wrong, messages.Wrong) and (wrong.kind, wrong.deed) == ("unnamed", "")
    assert isinstance(mended, messages.Wrong) and mended.deed == "It was set aside."
    assert isinstance(checked, messages.Checked) and (checked.aside, checked.backup) == ("", backup)
    assert isinstance(after, messages.Checked) and after.aside
    assert isinstance(restored, messages.Restored) and Library.is_in(Path(restored.aside))
    assert isinstance(last, messages.Checked) and last.articles == 1


def test_what_cannot_be_done_is_one_line(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Library(folder)
    backup = str(tmp_path / "kept.zip")
    said = asked(
        folder,
        messages.BackUp(str(folder / "kept.zip")),
        messages.LookAtBackup(str(tmp_path / "page.html")),
        messages.BackUp(backup),
        messages.Restore(backup),  # the library is in use
    )
    kept.close()
    errors = [event.error for event in said if isinstance(event, messages.KeepingFailed)]
    assert ["own folder" in errors[0], "no backup" in errors[1], "Another program" in errors[2]] == [True] * 3

    def fail(path: Path) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.library.restoring.look", fail)
    (failed,) = asked(folder, messages.LookAtBackup(backup))
    assert failed == messages.KeepingFailed(caretaker.FAULT)


@pytest.mark.parametrize("backing_up", [True, False])
def test_it_ends_when_it_is_asked_to(folder: Path, tmp_path: Path, backing_up: bool) -> None:
    said: list[Event] = []
    one = Caretaker(folder, said.append)
    one.put(messages.BackUp(str(tmp_path / "kept.zip")) if backing_up else messages.CheckLibrary())
    one.put(messages.StopKeeping())
    one.put(messages.CheckLibrary())
    threading.Timer(3, lambda: one.put(messages.Quit())).start()
    one.run()
    told = [event for event in said if not isinstance(event, messages.Keeping)]
    assert told[0] == messages.KeepingFailed("Broken off; nothing was changed.", broken_off=True)
    assert isinstance(told[1], messages.Checked)
    assert not (tmp_path / "kept.zip").exists()
