# SPDX-License-Identifier: MIT
"""The worker as a process: it speaks, leaves with its window, and may be killed at any moment."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from reader.importing.events import Event, Failed, Indexed, Progress, Ready, Trouble
from reader.importing.messages import decode_event, encode
from reader.importing.requests import Import, Quit, Request, Resume
from reader.library import Library
from reader.search import SearchIndex, index_folder

KILLS = 6
PAGES = 14


class Worker:
    """A worker process and what it said."""

    def __init__(self, library: Path, role: str = "import") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "reader.importing.worker", "--library", str(library), "--role", role],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.events: list[Event] = []
        self._change = threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._change:
                self.events.append(decode_event(line))
                self._change.notify()
        with self._change:
            self._change.notify()

    def say(self, request: Request) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(encode(request))
        self.process.stdin.flush()

    def wait_for(self, test: Callable[[list[Event]], bool], seconds: float = 60) -> None:
        with self._change:
            assert self._change.wait_for(lambda: test(self.events), seconds), self.events[-5:]

    def end(self) -> int:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        status = self.process.wait(30)
        self._thread.join(30)
        self.process.stdout.close()
        return status

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._thread.join(30)
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()


def _check_whole(folder: Path, paths: list[str]) -> int:
    """Check that what the library holds is whole; return how many articles it holds."""
    library = Library(folder)
    assert library.problems(thorough=True) == []
    originals = {sha256(Path(path).read_bytes()).hexdigest(): path for path in paths}
    ids = library.ids()
    seen: set[str] = set()
    for article in ids:
        kept = library.article(article)
        digest = sha256(kept.original.read_bytes()).hexdigest()
        assert kept.original.name == f"{digest}.html"
        assert originals[digest] == kept.row.file
        assert kept.article.text == library.text(article)
        assert digest not in seen, "kept twice"
        seen.add(digest)
    library.close()
    return len(ids)


def test_a_worker_killed_at_any_moment_loses_nothing(tmp_path: Path, write_pages: Callable[[int], list[str]]) -> None:
    folder = tmp_path / "library"
    paths = write_pages(PAGES)
    chance = random.Random(20310504)
    worker = Worker(folder)
    worker.say(Import(1, paths))
    # Once the queue has the files nothing can be lost; before that the window asks again.
    worker.wait_for(lambda events: any(isinstance(event, Progress) for event in events))
    kept = 0
    for _ in range(KILLS):
        # From before the first file to after the last: a start takes some 0.6 s, a page 0.01 s.
        time.sleep(chance.uniform(0.0, 0.9))
        worker.kill()
        now = _check_whole(folder, paths)
        assert now >= kept
        kept = now
        worker = Worker(folder)
        worker.say(Resume())

    def done(events: list[Event]) -> bool:
        library = Library(folder)
        open_jobs, voiceless = library.queue.unfinished_jobs(), library.ids_without_voices()
        library.close()
        return (
            not open_jobs
            and not voiceless
            and any(isinstance(event, Indexed) and event.articles == PAGES for event in events)
        )

    worker.wait_for(done)
    worker.say(Quit())
    assert worker.end() == 0
    assert not [event for event in worker.events if isinstance(event, Failed | Trouble)]
    assert _check_whole(folder, paths) == PAGES
    library = Library(folder)
    report = library.queue.report(1)
    assert [line.path for line in report] == paths
    assert {line.outcome for line in report} <= {"new", "already"}
    # Nothing lies about, and the index holds what the library does.
    library.sweep()
    assert [path.name for path in (folder / "incoming").iterdir()] in ([], [library.bench.token])
    stored = {path.name.removesuffix(".about") for path in (folder / "originals").glob("*/*")}
    assert stored == {library.article(article).original.name for article in library.ids()}
    index = SearchIndex(index_folder(library))
    hits = index.search(library, "bericht ", limit=100).hits
    assert sorted(hit.article for hit in hits) == sorted(library.ids())
    index.close()
    library.close()


def test_a_worker_leaves_with_its_window(tmp_path: Path) -> None:
    for role in ("import", "search"):
        worker = Worker(tmp_path / "library", role)
        worker.wait_for(bool)
        assert worker.events[0] == Ready(worker.process.pid)
        assert worker.end() == 0


def test_what_is_no_request_is_passed_over(tmp_path: Path, write_pages: Callable[[int], list[str]]) -> None:
    worker = Worker(tmp_path / "library")
    assert worker.process.stdin is not None
    worker.process.stdin.write(b"nonsense\n\n{}\n\xff\n")
    worker.say(Import(1, write_pages(1)))
    worker.wait_for(lambda events: Indexed(1) in events)
    assert worker.end() == 0
    assert "not a request" in (tmp_path / "library" / "log" / "import.log").read_text("utf-8")


def test_a_library_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("in the way")
    worker = Worker(tmp_path / "library")
    worker.wait_for(bool)
    assert isinstance(worker.events[0], Trouble)
    assert worker.end() == 1


def test_hands_leave_with_a_killed_worker(tmp_path: Path, write_pages: Callable[[int], list[str]]) -> None:
    worker = Worker(tmp_path / "library")
    worker.say(Import(1, write_pages(2)))
    worker.wait_for(lambda events: Indexed(2) in events)
    children = [
        int(task)
        for listing in Path(f"/proc/{worker.process.pid}/task").glob("*/children")
        for task in listing.read_text().split()
    ]
    assert children
    worker.kill()
    deadline = time.monotonic() + 20
    while any(_lives(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(_lives(child) for child in children)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
        return "Z" not in Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (OSError, IndexError):
        return False
