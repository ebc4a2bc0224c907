# SPDX-License-Identifier: MIT
"""The process that checks, backs up and restores for the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.importing import caretaker, events, messages, requests
from reader.importing.caretaker import Caretaker
from reader.importing.events import Event
from reader.importing.requests import Request
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


def asked(folder: Path, *all_asked: Request) -> list[Event]:
    """Return what is said to some requests, but how far it is."""
    said: list[Event] = []
    one = Caretaker(folder, said.append)
    for request in (*all_asked, requests.Quit()):
        messages.decode_request(messages.encode(request))
    worker = threading.Thread(target=one.run)
    for request in all_asked:
        one.put(request)
    worker.start()
    while one._inbox.qsize():
        worker.join(0.01)
    one._inbox.put(requests.Quit())
    worker.join()
    return [messages.decode_event(messages.encode(event)) for event in said if not isinstance(event, events.Keeping)]


def test_all_it_can_do(folder: Path, tmp_path: Path) -> None:
    backup = str(tmp_path / "kept.zip")
    (folder / "originals" / "stray").write_text("x")
    said = asked(
        folder, requests.Resume(), requests.BackUp(backup), requests.LookAtBackup(backup), requests.CheckLibrary(),
        requests.CheckLibrary(repair=True), requests.Restore(backup), requests.CheckLibrary(),
    )  # fmt: skip
    assert [type(event).__name__ for event in said] == [
        "BackedUp", "BackupSeen", "Wrong", "Checked", "Wrong", "Checked", "Restored", "Checked",
    ]  # fmt: skip
    backed_up, seen, wrong, checked, mended, after, restored, last = said
    assert isinstance(backed_up, events.BackedUp) and (backed_up.articles, backed_up.missing) == (1, 0)
    assert isinstance(seen, events.BackupSeen) and seen.articles == 1
    assert isinstance(wrong, events.Wrong) and (wrong.kind, wrong.deed) == ("unnamed", "")
    assert isinstance(mended, events.Wrong) and mended.deed == "It was set aside."
    assert isinstance(checked, events.Checked) and (checked.aside, checked.backup) == ("", backup)
    assert isinstance(after, events.Checked) and after.aside
    assert isinstance(restored, events.Restored) and Library.is_in(Path(restored.aside))
    assert isinstance(last, events.Checked) and last.articles == 1


def test_what_cannot_be_done_is_one_line(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Library(folder)
    backup = str(tmp_path / "kept.zip")
    said = asked(
        folder,
        requests.BackUp(str(folder / "kept.zip")),
        requests.LookAtBackup(str(tmp_path / "page.html")),
        requests.BackUp(backup),
        requests.Restore(backup),  # the library is in use
    )
    kept.close()
    errors = [event.error for event in said if isinstance(event, events.KeepingFailed)]
    assert ["own folder" in errors[0], "no backup" in errors[1], "Another program" in errors[2]] == [True] * 3

    def fail(path: Path) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.library.restoring.look", fail)
    (failed,) = asked(folder, requests.LookAtBackup(backup))
    assert failed == events.KeepingFailed(caretaker.FAULT)


@pytest.mark.parametrize("backing_up", [True, False])
def test_it_ends_when_it_is_asked_to(folder: Path, tmp_path: Path, backing_up: bool) -> None:
    said: list[Event] = []
    one = Caretaker(folder, said.append)
    one.put(requests.BackUp(str(tmp_path / "kept.zip")) if backing_up else requests.CheckLibrary())
    one.put(requests.StopKeeping())
    one.put(requests.CheckLibrary())
    threading.Timer(3, lambda: one.put(requests.Quit())).start()
    one.run()
    told = [event for event in said if not isinstance(event, events.Keeping)]
    assert told[0] == events.KeepingFailed("Broken off; nothing was changed.", broken_off=True)
    assert isinstance(told[1], events.Checked)
    assert not (tmp_path / "kept.zip").exists()
