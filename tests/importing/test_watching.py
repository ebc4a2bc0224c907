# SPDX-License-Identifier: MIT
"""A watched folder: what is written to its end is taken once, and a page waits for its parts."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from reader.importing.watching import Rounds, Watcher, files_of
from reader.library import Seen


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    result = tmp_path / "saved pages"
    result.mkdir()
    return result


def look(rounds: Rounds, folder: Path) -> list[str]:
    ready, _ = rounds.look(files_of(str(folder), str(folder / "library")))
    return [Path(seen.path).name for seen in ready]


def test_a_file_is_taken_once_it_is_at_rest(folder: Path) -> None:
    rounds, page = Rounds([]), folder / "a.html"
    page.write_text("<p>half")
    assert look(rounds, folder) == []
    assert rounds.waiting
    page.write_text("<p>half and the other half")
    assert look(rounds, folder) == []
    assert look(rounds, folder) == ["a.html"]
    assert not rounds.waiting
    assert look(rounds, folder) == []
    page.write_text("<p>saved once more")
    look(rounds, folder)
    assert look(rounds, folder) == ["a.html"]


def test_what_was_taken_before_is_known(folder: Path) -> None:
    page = folder / "a.html"
    page.write_text("<p>words")
    state = page.stat()
    rounds = Rounds([Seen(str(page), state.st_size, state.st_mtime_ns), Seen(str(folder / "gone.html"), 1, 1)])
    ready, gone = rounds.look(files_of(str(folder), ""))
    assert (ready, gone) == ([], [str(folder / "gone.html")])
    assert not rounds.waiting


def test_an_empty_file_waits_without_keeping_anybody_awake(folder: Path) -> None:
    rounds, page = Rounds([]), folder / "a.html"
    page.touch()
    for _ in range(3):
        assert look(rounds, folder) == []
        assert not rounds.waiting
    page.write_text("<p>now")
    look(rounds, folder)
    assert look(rounds, folder) == ["a.html"]


@pytest.mark.parametrize("parts", ["Page & so_files", "Page & so-Dateien"])
def test_a_complete_page_is_taken_whole(folder: Path, parts: str) -> None:
    rounds, page = Rounds([]), folder / "Page & so.html"
    page.write_text(f'<img src="./{parts.replace("&", "&amp;")}/1.png">')
    for _ in range(4):
        assert look(rounds, folder) == []
    (folder / parts).mkdir()
    (folder / parts / "1.png").write_bytes(b"half")
    assert look(rounds, folder) == []
    (folder / parts / "1.png").write_bytes(b"half and half")
    assert look(rounds, folder) == []
    assert look(rounds, folder) == ["Page & so.html"]


def test_a_page_whose_parts_never_come_is_taken_in_the_end(folder: Path) -> None:
    (folder / "a.html").write_text('<img src="a_files/1.png">')
    rounds = Rounds([])
    assert [name for _ in range(40) for name in look(rounds, folder)] == ["a.html"]


def test_partial_files_parts_and_the_library_are_left_out(folder: Path) -> None:
    for name in ("a.html.crdownload", "b.html.part", ".hidden.html", "library/inbox/c.html", "d.html"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<p>x")
    (folder / "link.html").symlink_to(folder / "d.html")
    assert [Path(seen.path).name for seen in files_of(str(folder), str(folder / "library"))] == ["d.html"]


def test_names_of_any_bytes(folder: Path) -> None:
    with open(os.fsencode(folder) + b"/caf\xe9.html", "wb") as file:  # noqa: PTH123 - Path would refuse it
        file.write(b"<p>x")
    rounds = Rounds([])
    look(rounds, folder)
    assert look(rounds, folder) == ["caf\udce9.html"]


def test_the_thread_hands_on_what_arrives_and_ends(folder: Path, tmp_path: Path) -> None:
    (folder / "before.html").write_text("<p>here before")
    arrived: list[str] = []
    heard = threading.Event()

    def hear(files: list[Seen], gone: list[str]) -> None:
        arrived.extend(Path(seen.path).name for seen in files)
        heard.set()

    watcher = Watcher(str(folder), str(tmp_path / "library"), [], hear, settle=0.05)
    try:
        assert heard.wait(20)
        heard.clear()
        (folder / "later").mkdir()
        (folder / "later" / "after.html").write_text("<p>saved later")
        assert heard.wait(20)
    finally:
        watcher.close()
    assert arrived == ["before.html", "after.html"]


def test_a_folder_that_is_away_loses_nothing(tmp_path: Path) -> None:
    lost: list[str] = []
    known = [Seen(str(tmp_path / "away" / "a.html"), 1, 1)]
    watcher = Watcher(str(tmp_path / "away"), "", known, lambda files, gone: lost.extend(gone), settle=0.01)
    watcher.close()
    assert lost == []
