# SPDX-License-Identifier: MIT
"""The importer with its hands: files become articles, whatever happens to a hand."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from reader import edits
from reader.article import Article, Block, BlockKind, Cleaned, Media, Person, SavedPage, Span, Voices
from reader.errors import LibraryError
from reader.importing import crew
from reader.importing.events import Event, Failed, Finished, Indexed, Kept, Progress, Trouble, Voiced
from reader.importing.importer import STOPPED, TOO_LONG, Importer
from reader.importing.requests import Annotate, Cancel, Import, Quit, Resume
from reader.library import Library
from reader.search import SearchIndex, index_folder
from reader.voices import ENGINE

Kind = TypeVar("Kind", Failed, Finished, Indexed, Kept, Progress, Voiced)
WritePages = Callable[[int], list[str]]


class Heard:
    """What an importer said; `react` is called with each event."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.importer: Importer | None = None
        self.react: Callable[[Event], None] = lambda _event: None

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self.react(event)

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]


def _run(folder: Path, *requests: object, until: Callable[[Heard], bool], hands: int = 2) -> Heard:
    """Serve until `until` holds of what was said."""
    heard = Heard()
    importer = heard.importer = Importer(folder, heard, hands)
    heard.react = lambda _event: importer.inbox.put(Quit()) if until(heard) else None
    for request in requests:
        importer.inbox.put(request)  # pyright: ignore[reportArgumentType]
    importer.run()
    return heard


def _everything_done(count: int) -> Callable[[Heard], bool]:
    def done(heard: Heard) -> bool:
        indexed = heard.of(Indexed)
        return bool(len(heard.of(Voiced)) >= count and heard.of(Finished) and indexed and indexed[-1].articles >= count)

    return done


def test_files_and_folders_become_articles_found_by_their_words(tmp_path: Path, write_pages: WritePages) -> None:
    paths = write_pages(6)
    folder = str(Path(paths[0]).parent)
    heard = _run(tmp_path / "library", Import(5, [paths[2], folder, "/nowhere.html"]), until=_everything_done(6))
    assert heard.of(Finished) == [Finished(5, new=6, already=1, versions=0, failed=1)]
    assert {event.outcome for event in heard.of(Kept)} == {"new", "already"}
    (failed,) = heard.of(Failed)
    assert failed.file == "/nowhere.html"
    progress = heard.of(Progress)
    assert all(event.done <= event.total for event in progress)
    assert (progress[-1].done, progress[-1].total) == (8, 8)
    library = Library(tmp_path / "library")
    assert len(library.ids()) == 6
    assert library.ids_without_voices() == []
    index = SearchIndex(index_folder(library))
    assert index.search(library, "hafenmeisterin ").total == 6
    assert list((library.folder / "incoming").iterdir()) == []
    library.close()


def test_an_opened_article_comes_before_the_files(tmp_path: Path, write_pages: WritePages) -> None:
    paths = write_pages(9)
    _run(tmp_path / "library", Import(1, paths[:1]), until=lambda heard: bool(heard.of(Finished)), hands=1)
    heard = _run(tmp_path / "library", Import(2, paths[1:]), Annotate(1), until=_everything_done(1), hands=1)
    voiced = heard.events.index(Voiced(1))
    assert voiced < heard.events.index(heard.of(Finished)[0])


def test_cancelling_takes_the_unread_files_out(tmp_path: Path, write_pages: WritePages) -> None:
    heard = _run(
        tmp_path / "library",
        Import(1, write_pages(40)),
        Cancel(1),
        until=lambda heard: bool(heard.of(Finished)),
        hands=1,
    )
    (finished,) = heard.of(Finished)
    assert finished.new <= 2


def _act_on_first(kind: type[Event], act: Callable[[int], None], heard: Heard) -> Callable[[Event], None]:
    """Do something to the first hand when the first event of a kind is heard."""
    earlier = heard.react
    done = False

    def react(event: Event) -> None:
        nonlocal done
        if isinstance(event, kind) and not done and heard.importer is not None and heard.importer._crew._hands:
            done = True
            act(heard.importer._crew._hands[0].process)
        earlier(event)

    return react


@pytest.mark.parametrize(
    ("with_signal", "error"),
    [(signal.SIGKILL, STOPPED), (signal.SIGSTOP, TOO_LONG), (signal.SIGPROF, TOO_LONG)],
)
def test_a_hand_that_dies_or_hangs_costs_one_file(
    tmp_path: Path, write_pages: WritePages, monkeypatch: pytest.MonkeyPatch, with_signal: signal.Signals, error: str
) -> None:
    heard = Heard()
    importer = heard.importer = Importer(tmp_path / "library", heard, 1)
    paths = write_pages(3)
    importer.inbox.put(Import(1, paths))
    heard.react = lambda _event: importer.inbox.put(Quit()) if _everything_done(2)(heard) else None

    # Said just before the first file is handed over: the hand never gets to it.
    def harm(process: int) -> None:
        os.kill(process, with_signal)
        monkeypatch.setattr(crew, "READ_SECONDS", 0.3)

    heard.react = _act_on_first(Progress, harm, heard)
    importer.run()
    assert heard.of(Failed) == [Failed(1, paths[0], error)]
    assert heard.of(Finished) == [Finished(1, new=2, already=0, versions=0, failed=1)]
    library = Library(tmp_path / "library")
    assert [line.outcome for line in library.queue.report(1)] == ["failed", "new", "new"]
    # "Try again" is for that.
    assert library.queue.try_again(1) == 1
    library.close()
    again = _run(tmp_path / "library", Resume(), until=_everything_done(1))
    assert again.of(Finished) == [Finished(1, new=3, already=0, versions=0, failed=0)]


def test_the_system_ends_a_hand_that_takes_too_much_time() -> None:
    # The hand's own clock, in a process that would never come back.
    code = "from reader.importing import hand\nhand._alarm(1)\nwhile True: pass"
    ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert ended.returncode == -signal.SIGPROF


def test_a_library_that_cannot_be_written_stops_the_import_and_loses_nothing(
    tmp_path: Path, write_pages: WritePages
) -> None:
    library = Library(tmp_path / "library")
    library.close()
    heard = Heard()
    importer = Importer(tmp_path / "library", heard, 1)
    # The hands cannot put anything into a folder that is a file.
    (tmp_path / "library" / "originals").write_text("in the way")
    with pytest.raises(LibraryError):
        importer.import_files(write_pages(3))
    (tmp_path / "library" / "originals").unlink()
    resumed = _run(tmp_path / "library", Resume(), until=_everything_done(3))
    assert [event.new for event in resumed.of(Finished)] == [3]
    assert resumed.of(Failed) == []


def test_people_of_an_older_library_are_listed(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    for number in range(120):
        text = f"Wort{number} " * 30
        page = SavedPage(f"/nowhere/{number}.html", "html", Media.HTML, text)
        article = Article(str(number), (Block(BlockKind.PARAGRAPH, text),))
        voices = Voices((Person(f"Ida Berg {number}", (Span(0, 4),)),), engine=ENGINE)
        library.set_voices(library.add(page, Cleaned(article)).article, voices)
    library._database.run("UPDATE voices SET listed = 0")
    library._database.run("DELETE FROM people")
    importer = Importer(tmp_path / "library", Heard(), 1)
    importer.inbox.put(Resume())
    message = importer._next()
    assert isinstance(message, Resume)
    importer._take(message)
    steps = 0
    while importer._listing:  # between two steps it answers what is asked
        importer._next()
        steps += 1
    assert steps > 1
    assert library.people.unlisted() == 0
    assert library.sayings.count() == 120
    importer.close()
    library.close()


def test_voices_of_an_older_engine_are_found_again(tmp_path: Path, write_pages: WritePages) -> None:
    Importer(tmp_path / "library", Heard(), 1).import_files(write_pages(2))
    library = Library(tmp_path / "library")
    first, second = sorted(library.ids())
    library.set_voices(first, Voices(engine="an engine of last year"))
    library.close()
    heard = _run(tmp_path / "library", Resume(), until=lambda heard: bool(heard.of(Voiced)))
    assert [event.article for event in heard.of(Voiced)] == [first]
    library = Library(tmp_path / "library")
    engines = {kept.voices.engine for kept in map(library.article, (first, second)) if kept.voices}
    library.close()
    assert engines == {ENGINE}


def test_importing_to_the_end(tmp_path: Path, write_pages: WritePages) -> None:
    heard = Heard()
    finished = Importer(tmp_path / "library", heard, 2).import_files(write_pages(3))
    assert (finished.new, finished.failed) == (3, 0)
    assert len(heard.of(Voiced)) == 3
    assert heard.of(Indexed)[-1].articles == 3
    assert Importer(tmp_path / "library", heard, 2).import_files([]).new == 0
    empty = tmp_path / "empty"
    empty.mkdir()
    assert Importer(tmp_path / "library", heard, 2).import_files([str(empty)]).failed == 0
    with closing(sqlite3.connect(tmp_path / "library" / "library.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_voices_of_an_article_mended_before_the_end_come_first_and_once(
    tmp_path: Path, write_pages: WritePages
) -> None:
    folder = tmp_path / "library"
    _run(folder, Import(1, write_pages(5)), until=_everything_done(5))
    library = Library(folder)
    opened, *others = sorted(library.ids())  # the newest is taken first where nobody waits
    for number in (opened, *others):
        state = library.mending.state(number)
        assert state is not None
        library.mend(number, state._replace(edits=edits.without(state.cleaned, state.edits, 0)))
        assert not library.has_voices(number)  # and nobody had the time to say so to the importer
    library.close()
    heard = _run(folder, Annotate(opened), Resume(), until=lambda heard: len(heard.of(Voiced)) >= 5, hands=1)
    voiced = [event.article for event in heard.of(Voiced)]
    assert voiced[0] == opened
    assert sorted(voiced) == sorted((opened, *others))


def test_a_fault_of_the_library_is_waited_out(
    tmp_path: Path, write_pages: WritePages, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "library"
    _run(folder, Import(1, write_pages(1)), until=_everything_done(1))
    monkeypatch.setattr("reader.importing.importer.RETRY_SECONDS", 0.05)
    give_out, faults = Importer._give_out, [LibraryError("The library is locked.")] * 3

    def locked_at_first(importer: Importer) -> None:
        if importer._agenda.waiting() and importer._blocked is None and faults:
            raise faults.pop()
        give_out(importer)

    monkeypatch.setattr(Importer, "_give_out", locked_at_first)
    heard = _run(folder, Annotate(1), until=lambda heard: bool(heard.of(Voiced)))
    assert not faults
    assert len([event for event in heard.events if isinstance(event, Trouble)]) == 1
