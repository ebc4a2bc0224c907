# SPDX-License-Identifier: MIT
"""The importer's doors for people: pausing, trying again, a watched folder; with real hands at work."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.importing import watching
from reader.importing.events import Event, Failed, Finished, Kept, Progress
from reader.importing.importer import Importer
from reader.importing.requests import Import, Pause, Quit, Request, Resume, TryAgain, Unpause, Watch
from reader.library import Library

PAGE = """<!doctype html><html lang="en"><head><title>The {0} house</title></head><body><article><h1>The {0} house</h1>
<p>The {0} house stood empty for years before {0} people came and opened every window of it, one by one, in May.</p>
<p>Nobody in the {0} street had seen the {0} lamps lit, and the neighbours counted them: {1}.</p>
</article></body></html>"""


def write(path: Path, word: str) -> str:
    path.write_text(PAGE.format(word, " ".join(f"{word} lamp {number}" for number in range(40))), "utf-8")
    return str(path)


class Door:
    """An importer in a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self.events: queue.Queue[Event] = queue.Queue()
        self._importer: Importer | None = None
        ready = threading.Event()

        def serve() -> None:
            self._importer = Importer(folder, self.events.put, hands=1)
            ready.set()
            self._importer.run()

        self._thread = threading.Thread(target=serve)
        self._thread.start()
        assert ready.wait(20)

    def ask(self, *requests: Request) -> None:
        assert self._importer is not None
        for request in requests:
            self._importer.inbox.put(request)

    def hear(self, *kinds: type[Event]) -> Event:
        while True:
            event = self.events.get(timeout=60)
            if isinstance(event, kinds):
                return event

    def close(self) -> None:
        self.ask(Quit())
        self._thread.join(20)


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Door]]:
    monkeypatch.setattr(watching.Watcher.__init__, "__defaults__", (0.05,))
    opened: list[Door] = []

    def do() -> Door:
        opened.append(Door(tmp_path / "library"))
        return opened[-1]

    yield do
    for one in opened:
        one.close()


def test_a_paused_import_goes_on_where_it_stopped(door: Callable[[], Door], tmp_path: Path) -> None:
    first = door()
    paths = [write(tmp_path / f"{word}.html", word) for word in ("red", "blue", "green")]
    first.ask(Pause(), Import(1, paths))
    assert first.events.get(timeout=60) == Progress(1, 0, 3)  # the queue has them, and no more is said
    with pytest.raises(queue.Empty):
        first.events.get(timeout=0.3)
    first.close()
    library = Library(tmp_path / "library")
    assert library.queue.progress(1) == (0, 3)
    again = door()
    again.ask(Pause(), Resume(), Unpause())
    finished = again.hear(Finished)
    assert isinstance(finished, Finished)
    assert (finished.job, finished.new, finished.failed) == (1, 3, 0)
    library.close()


def test_a_failed_file_is_read_again(door: Callable[[], Door], tmp_path: Path) -> None:
    importer, path = door(), tmp_path / "later.html"
    importer.ask(Import(7, [str(path)]))
    assert isinstance(importer.hear(Failed, Kept), Failed)
    importer.hear(Finished)
    write(path, "violet")
    library = Library(tmp_path / "library")
    (line,) = library.reports.lines(library.reports.keys(7))
    assert line.kind == "failed"
    assert library.reports.try_again([line.file]) == [7]
    importer.ask(TryAgain(7))
    assert isinstance(importer.hear(Failed, Kept), Kept)
    importer.hear(Finished)
    assert library.reports.counts(7) == {"new": 1, "all": 1}
    library.close()


def test_pages_saved_in_the_watched_folder_come_by_themselves(door: Callable[[], Door], tmp_path: Path) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    write(folder / "red.html", "red")
    library = Library(tmp_path / "library")
    library.watched.choose(str(folder))
    first = door()
    first.ask(Watch())
    kept = first.hear(Kept)
    assert isinstance(kept, Kept)
    assert (kept.outcome, kept.job) == ("new", -1)
    first.hear(Finished)
    first.close()
    # What is here already leaves no line in the report; after a restart only what is new is read.
    again = door()
    again.ask(Resume())
    write(folder / "the same.html", "red")
    kept = again.hear(Kept)
    assert isinstance(kept, Kept)
    assert kept.outcome == "already"
    again.hear(Finished)
    write(folder / "blue.html", "blue")
    again.hear(Finished)
    lines = library.reports.lines(library.reports.keys(-1))
    assert [(Path(line.path).name, line.kind) for line in lines] == [("red.html", "new"), ("blue.html", "new")]
    assert [job.origin for job in library.reports.jobs()] == ["watched"]
    library.watched.choose("")
    again.ask(Watch())
    library.close()
