# SPDX-License-Identifier: MIT
"""The database file: opened, upgraded, refused, and its faults told."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.article import Cleaned, SavedPage
from reader.errors import LibraryError
from reader.library import Library, schema
from reader.library.database import Database
from reader.library.schema import MIGRATIONS, Migration

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


def test_a_library_is_made_and_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "a library with ünïcode % ' and spaces"
    assert not Library.is_in(folder)
    first = Library(folder)
    identity = first.identity
    first.close()
    assert Library.is_in(folder)
    second = Library(folder)
    assert second.identity == identity and len(identity) == 32
    assert second.problems(thorough=True) == []
    second.close()


def test_the_schema_is_upgraded_step_by_step_after_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library(tmp_path).close()
    step = Migration("a column more", ("ALTER TABLE articles ADD COLUMN mood TEXT",))
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, step))
    database = Database(tmp_path / "library.sqlite")
    assert database.one("PRAGMA user_version")[0] == len(MIGRATIONS) + 1
    assert database.all("SELECT mood FROM articles") == []
    database.close()
    backup = tmp_path / "backups" / f"before-schema-{len(MIGRATIONS) + 1}.sqlite"
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)


def test_a_failing_step_leaves_the_library_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library(tmp_path).close()
    broken = Migration("half", ("CREATE TABLE half (a)", "CREATE TABLE half (a)"))
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, broken))
        with pytest.raises(LibraryError):
            Library(tmp_path)
    opened = Library(tmp_path)
    assert opened._database.first("SELECT 1 FROM sqlite_schema WHERE name = 'half'") is None
    opened.close()


def test_a_newer_library_is_refused_and_untouched(tmp_path: Path) -> None:
    Library(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as file:
        file.execute("PRAGMA user_version = 999")
    before = (tmp_path / "library.sqlite").read_bytes()
    with pytest.raises(LibraryError, match="newer version"):
        Library(tmp_path)
    assert (tmp_path / "library.sqlite").read_bytes() == before


def test_other_files_are_not_taken_for_a_library(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as file:
        file.execute("CREATE TABLE songs (name)")
    with pytest.raises(LibraryError, match="not a library"):
        Library(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / "library.sqlite").write_bytes(b"this is no database, but it is longer than a header would be" * 20)
    with pytest.raises(LibraryError, match="damaged"):
        Library(other)


def test_damage_is_noticed(tmp_path: Path, make_page: MakePage) -> None:
    library = Library(tmp_path / "library")
    for number in range(40):
        library.add(*make_page(f"{number}.html", f"Text {number}. " * 200, title=str(number)))
    library.close()
    file = tmp_path / "library" / "library.sqlite"
    data = bytearray(file.read_bytes())
    data[-40_000:-20_000] = b"\xa5" * 20_000  # among the rows: a damaged schema is noticed on opening
    file.write_bytes(data)
    opened = Library(tmp_path / "library")
    assert opened.problems()
    opened.close()
    file.write_bytes(bytes(data[: len(data) // 3]))
    try:
        opened = Library(tmp_path / "library")
    except LibraryError:
        return
    assert opened.problems()
    opened.close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError):
        Library(tmp_path / "file")
    (tmp_path / "library.sqlite").mkdir()
    with pytest.raises(LibraryError, match="cannot be written"):
        Library(tmp_path)


def test_many_processes_may_make_one_library_at_once(tmp_path: Path) -> None:
    code = f"from pathlib import Path; from reader.library import Library; Library(Path({str(tmp_path)!r})).close()"
    started = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(4)]
    assert [process.wait(60) for process in started] == [0, 0, 0, 0]
    library = Library(tmp_path)
    assert library.problems(thorough=True) == []
    library.close()


# ── Faults at every write ────────────────────────────────────────────────────


def _state(folder: Path) -> tuple[list[object], set[str]]:
    """Return what a library holds: its rows, and its files."""
    shutil.copytree(folder, folder.parent / "look", dirs_exist_ok=True)
    with closing(sqlite3.connect(folder.parent / "look" / "library.sqlite")) as file:
        rows = file.execute("SELECT id, title, version FROM articles").fetchall()
        rows += file.execute("SELECT id, original FROM versions").fetchall()
    shutil.rmtree(folder.parent / "look")
    return rows, {
        str(path.relative_to(folder))
        for kind in ("originals", "pictures")
        for path in (folder / kind).rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("call", ["os.fsync", "os.open", "pathlib.Path.replace", "pathlib.Path.open"])
def test_a_full_disk_at_any_write_leaves_the_library_as_it_was(
    tmp_path: Path, make_page: MakePage, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    folder = tmp_path / "library"
    library = Library(folder)
    library.add(*make_page("first.html", "The first text.", title="First", pictures=(b"one",)))
    before = _state(folder)
    second = make_page("second.html", "A second text.", title="Second", pictures=(b"two", b"three"))
    target, _, name = call.rpartition(".")
    module = sys.modules["os"] if target == "os" else Path
    real = getattr(module, name)
    calls = failing = 0

    def faulty(*arguments: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError(28, "No space left on device")
        return real(*arguments, **named)

    while failing < 20:
        failing, calls = failing + 1, 0
        with monkeypatch.context() as patch:
            patch.setattr(module, name, faulty)
            try:
                library.add(*second)
            except LibraryError as error:
                assert "disk is full" in str(error)
            else:
                break
        assert _state(folder) == before
        assert list(library.bench.folder.glob("*.part")) == []
    else:
        pytest.fail("the fault was hit at every attempt")
    assert failing > 1, "the fault was never hit"
    assert len(_state(folder)[0]) == len(before[0]) + 2
    library.close()


def test_a_full_database_leaves_the_library_as_it_was(tmp_path: Path, make_page: MakePage) -> None:
    library = Library(tmp_path / "library")
    library.add(*make_page("first.html", "The first text.", title="First"))
    pages = library._database.one("PRAGMA page_count")[0]
    library._database.run(f"PRAGMA max_page_count = {pages + 2}")
    before = _state(tmp_path / "library")
    noise = "".join(chr(97 + (n * n * 7919) % 26) + (" " if n % 7 == 0 else "") for n in range(60_000))
    with pytest.raises(LibraryError, match="disk is full"):
        library.add(*make_page("second.html", noise, title="Second"))
    assert _state(tmp_path / "library") == before
    library._database.run("PRAGMA max_page_count = 1000000")
    assert library.add(*make_page("second.html", noise, title="Second")).outcome == "new"
    assert library.problems(thorough=True) == []
    library.close()
