# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.importing import events, requests
from reader.ui.worker import Worker


@pytest.fixture
def worker(folder: Path, fake_command: Callable[[str], list[str]]) -> Iterator[Worker]:
    result = Worker(folder, "import", fake_command("import"))
    yield result
    result.leave()


def heard(worker: Worker) -> list[events.Event]:
    said: list[events.Event] = []
    worker.said.connect(said.append)
    return said


def test_nothing_runs_before_something_is_said(worker: Worker, page: Callable[[str, str], str], qtbot: QtBot) -> None:
    assert worker.process_id == 0
    said = heard(worker)
    worker.send(requests.Import(7, [page("a.txt", "Title\nSome text.")]))
    assert worker.process_id > 0
    qtbot.waitUntil(lambda: any(isinstance(event, events.Finished) for event in said), timeout=20_000)
    kinds = [type(event).__name__ for event in said]
    assert kinds == ["Ready", "Cleaner", "Progress", "Kept", "Voiced", "Finished"]


def test_a_killed_worker_is_started_again_and_told_what_it_missed(
    worker: Worker, page: Callable[[str, str], str], qtbot: QtBot
) -> None:
    said = heard(worker)
    worker.start()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    first = worker.process_id
    os.kill(first, signal.SIGKILL)
    # The request is written to a process that is dead already.
    worker.send(requests.Import(3, [page("a.txt", "Title\nSome text.")]))
    with qtbot.waitSignal(worker.restarted, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: any(isinstance(event, events.Finished) for event in said), timeout=20_000)
    assert worker.process_id not in (0, first)


def test_a_search_is_asked_again_after_a_crash(worker: Worker, page: Callable[[str, str], str], qtbot: QtBot) -> None:
    said = heard(worker)
    worker.send(requests.Import(1, [page("a.txt", "die\n")]))
    worker.send(requests.Search(2, "bread"))
    qtbot.waitUntil(lambda: any(isinstance(event, events.Progress) for event in said), timeout=20_000)
    qtbot.waitUntil(lambda: any(isinstance(event, events.Found) for event in said), timeout=20_000)


def test_a_worker_that_cannot_start_is_tried_less_and_less_often(qtbot: QtBot, tmp_path: Path) -> None:
    worker = Worker(tmp_path, "import", [str(tmp_path / "no such program")])
    restarts: list[int] = []
    worker.restarted.connect(lambda: restarts.append(1))
    worker.start()
    qtbot.waitUntil(lambda: len(restarts) == 2, timeout=5_000)
    worker.leave()


def test_a_leaving_worker_is_not_started_again(worker: Worker, qtbot: QtBot) -> None:
    said = heard(worker)
    worker.start()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    process = worker.process_id
    worker.leave()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    worker.start()
    assert worker.process_id == 0


def test_the_usual_command_runs_our_own_worker(folder: Path) -> None:
    worker = Worker(folder, "search")
    assert worker.role == "search"
    assert worker._command[:3] == [sys.executable, "-m", "reader.importing.worker"]
    assert worker._command[3:] == ["--library", str(folder), "--role", "search"]
