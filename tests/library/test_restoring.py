# SPDX-License-Identifier: MIT
"""A backup made a library again; what is no backup, damaged or hostile is refused with nothing touched."""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from reader.anchors import marked
from reader.article import Cleaned, HighlightColour, SavedPage, Span
from reader.errors import BackupError, BrokenOff, LibraryError
from reader.library import Library, restoring, schema, swapping
from reader.library.backup_manifest import is_name
from reader.library.backups import BENCHES, back_up, newest_backup
from reader.library.restoring import look, restore
from reader.library.schema import MIGRATIONS, Migration
from reader.library.work import Work

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


@pytest.fixture
def backup(library: Library, make_page: MakePage, tmp_path: Path) -> Path:
    """Return a backup of a library with two articles, a picture, a tag and a highlight."""
    library.add(*make_page("one.html", "The first text.", title="First", pictures=(b"a picture",)))
    library.add(*make_page("two.html", "A second text of other words.", title="Second"))
    library.tagging.add([1], "harbours")
    highlight = marked("The first text.", Span(4, 9), HighlightColour.GREEN)
    assert highlight is not None
    library.highlights.put(1, highlight)
    return back_up(library, tmp_path / "kept.zip").path


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder but those that are made by looking at it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "in-use.lock" and not path.name.startswith("library.sqlite-")
    }


def rewritten(backup: Path, target: Path, change: Callable[[dict[str, bytes], dict[str, Any]], object]) -> Path:
    """Write a backup with its members and its manifest changed."""
    with zipfile.ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members.pop("manifest.json"))
    change(members, manifest)
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
        archive.writestr("manifest.json", json.dumps(manifest))
    return target


def said(data: bytes) -> list[object]:
    return [len(data), sha256(data).hexdigest()]


# ── Restoring ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("there", [False, True])
def test_everything_is_there_again(library: Library, backup: Path, tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "deep" / "again"
    if there:
        folder.mkdir(parents=True)
    done = restore(backup, folder)
    assert (done.folder, done.aside) == (folder, None)
    again = Library(folder)
    assert again.identity == library.identity
    assert [row.title for row in again.rows(again.ids())] == [row.title for row in library.rows(library.ids())]
    assert again.tags(1) == ["harbours"]
    assert [highlight.words for highlight in again.highlights.of(1)] == ["first"]
    assert again.problems(thorough=True) == []
    again.close()
    before, after = contents(library.folder), contents(folder)
    assert {name: data for name, data in before.items() if name.startswith(("originals", "pictures"))} == {
        name: data for name, data in after.items() if name.startswith(("originals", "pictures"))
    }
    known = newest_backup(folder)
    assert known is not None and known.path == str(backup)
    assert not (folder.parent / BENCHES).exists()


def test_what_an_import_was_reading_during_the_backup_waits_in_the_restored_library(
    library: Library, backup: Path, tmp_path: Path
) -> None:
    job = library.queue.enqueue(["/nowhere/a.html", "/nowhere/b.html"])
    assert library.queue.claim(library.bench.token) is not None
    back_up(library, backup)
    restored = Library(restore(backup, tmp_path / "restored").folder)
    assert restored.queue.pending(9, job) == 2
    restored.close()
    assert library.queue.pending(9, job) == 1


def test_a_library_is_replaced_only_when_asked_and_kept_aside(
    backup: Path, make_page: MakePage, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    other = Library(folder)
    other.add(*make_page("three.html", "A third.", title="Third"))
    other.close()
    before = contents(folder)
    with pytest.raises(BackupError, match="already"):
        restore(backup, folder)
    done = restore(backup, folder, replace=True)
    assert done.aside is not None and done.aside.parent == tmp_path
    assert done.aside.name.startswith("other before 2") and contents(done.aside) == before
    again = Library(folder)
    assert [row.title for row in again.rows(again.ids())] == ["Second", "First"]
    again.close()


def test_a_library_in_use_is_not_replaced(library: Library, backup: Path) -> None:
    with pytest.raises(LibraryError, match="Another program"):
        restore(backup, library.folder, replace=True)
    assert len(library.ids()) == 2


def test_a_folder_of_other_things_is_left_alone(backup: Path, tmp_path: Path) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "one.txt").write_text("Dear Ida")
    for replace in (False, True):
        with pytest.raises(BackupError, match="other things"):
            restore(backup, letters, replace=replace)
    with pytest.raises(BackupError, match="a file"):
        restore(backup, letters / "one.txt")
    assert contents(letters) == {"one.txt": b"Dear Ida"}


def test_where_folders_cannot_be_exchanged_they_are_renamed(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "other"
    Library(folder).close()

    def refuse(one: Path, other: Path) -> bool:
        return False

    monkeypatch.setattr(swapping, "_exchange", refuse)
    done = restore(backup, folder, replace=True)
    assert done.aside is not None and Library.is_in(done.aside)
    again = Library(folder)
    assert len(again.ids()) == 2
    again.close()


def test_an_older_library_is_brought_up_to_date_and_a_newer_one_refused(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Migration("a column more", ("ALTER TABLE articles ADD COLUMN mood TEXT",))
    with monkeypatch.context() as newer:
        newer.setattr(schema, "MIGRATIONS", (*MIGRATIONS, step))
        restore(backup, tmp_path / "newer")
        opened = Library(tmp_path / "newer")
        made = back_up(opened, tmp_path / "newer.zip").path
        opened.close()
        assert look(made).schema == len(MIGRATIONS) + 1
    with pytest.raises(BackupError, match="newer version"):
        restore(made, tmp_path / "refused")

    def lie(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["schema"] = 1

    def ahead(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["format"] = 2

    lying = rewritten(made, tmp_path / "lying.zip", lie)
    with pytest.raises(BackupError, match="newer version"):
        restore(lying, tmp_path / "refused")
    with pytest.raises(BackupError, match="newer version"):
        look(rewritten(backup, tmp_path / "format.zip", ahead))
    assert not (tmp_path / "refused").exists()


def test_it_can_be_broken_off(backup: Path, tmp_path: Path) -> None:
    steps = list[int]()

    def stop() -> bool:
        steps.append(1)
        return len(steps) > 2

    with pytest.raises(BrokenOff):
        restore(backup, tmp_path / "again", work=Work(stop=stop))
    assert not (tmp_path / "again").exists() and not (tmp_path / BENCHES).exists()


# ── What is refused ──────────────────────────────────────────────────────────


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    text = tmp_path / "text.zip"
    text.write_text("no zip at all")
    plain = tmp_path / "plain.zip"
    with zipfile.ZipFile(plain, "w") as archive:
        archive.writestr("letter.txt", "Dear Ida")
    empty = tmp_path / "empty.zip"
    empty.touch()
    for path in (text, plain, empty):
        with pytest.raises(BackupError, match="no backup"):
            look(path)
    with pytest.raises(BackupError, match="no such file"):
        look(tmp_path / "nowhere.zip")
    with pytest.raises(BackupError):
        look(tmp_path)


def test_flipped_bytes_and_cuts_are_noticed(backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    whole = contents_of(backup)
    spoilt, noticed = tmp_path / "spoilt.zip", 0
    chance = random.Random(5)
    for number in range(60):
        changed = bytearray(data)
        if number % 3:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        else:
            del changed[chance.randrange(len(changed)) :]
        spoilt.write_bytes(changed)
        folder = tmp_path / f"again {number}"
        try:
            restore(spoilt, folder)
        except BackupError:
            noticed += 1
            assert not folder.exists()
        else:  # a byte nobody reads, as a time of day: what was restored is what was backed up
            assert {name: data for name, data in contents(folder).items() if name in whole} == whole
            shutil.rmtree(folder)
    assert noticed > 45


def contents_of(backup: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(backup) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.startswith(("originals", "pictures"))}


@pytest.mark.parametrize(
    "name",
    [
        "../outside", "/etc/outside", "originals/../../outside", "originals\\..\\outside", "C:/outside",
        "inbox/../../out",
        "inbox/a/b", "inbox/..", "inbox/", "log/import.log", "in-use.lock", "library.sqlite-wal", "originals/ab/short",
        "inbox/a\\b", "backups/newest.json", "pictures/ab/" + "c" * 64, "originals/ab/ab" + "c" * 62 + ".html/x",
    ],
)  # fmt: skip
def test_hostile_names_are_refused(backup: Path, tmp_path: Path, name: str) -> None:
    assert not is_name(name)

    def add(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        members[name] = b"x"
        manifest["members"][name] = said(b"x")

    with pytest.raises(BackupError):
        restore(rewritten(backup, tmp_path / "hostile.zip", add), tmp_path / "again")
    assert not (tmp_path / "again").exists() and not (tmp_path / "outside").exists()


def test_what_the_manifest_does_not_say_is_refused(backup: Path, tmp_path: Path) -> None:
    def extra(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        members["inbox/extra.html"] = b"x"

    def lacking(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        del members[next(name for name in members if name.startswith("pictures/"))]

    def bomb(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        members["inbox/bomb.html"] = b"\0" * 5_000_000
        manifest["members"]["inbox/bomb.html"] = said(b"x")

    def without_database(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        del members["library.sqlite"], manifest["members"]["library.sqlite"]

    def huge(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["members"]["library.sqlite"][0] = 10**15

    def another(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["library"] = "0" * 32

    for change in (extra, lacking, bomb, without_database, huge, another):
        with pytest.raises(BackupError):
            restore(rewritten(backup, tmp_path / "hostile.zip", change), tmp_path / "again")
        assert not (tmp_path / "again").exists()


def test_a_member_that_unpacks_to_more_than_it_says_is_cut_off(backup: Path, tmp_path: Path) -> None:
    def bomb(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        members["inbox/bomb.html"] = b"\0" * 3_000_000
        manifest["members"]["inbox/bomb.html"] = said(b"\0" * 1000)

    path = rewritten(backup, tmp_path / "hostile.zip", bomb)
    data = path.read_bytes()
    lie = data.replace((3_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    path.write_bytes(lie)
    with pytest.raises(BackupError):
        restore(path, tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_links_and_passwords_are_refused(backup: Path, tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    with zipfile.ZipFile(backup) as archive, zipfile.ZipFile(path, "w") as changed:
        members = {name: archive.read(name) for name in archive.namelist()}
        manifest = json.loads(members.pop("manifest.json"))
        manifest["members"]["inbox/link.html"] = said(b"/etc/passwd")
        for name, data in members.items():
            changed.writestr(name, data)
        about = zipfile.ZipInfo("inbox/link.html")
        about.external_attr = (stat.S_IFLNK | 0o777) << 16
        changed.writestr(about, "/etc/passwd")
        changed.writestr("manifest.json", json.dumps(manifest))
    with pytest.raises(BackupError, match="no library has"):
        restore(path, tmp_path / "again")
    locked = bytearray(backup.read_bytes())
    at = locked.rfind(b"PK\x01\x02")
    at = locked.find(b"PK\x01\x02")
    locked[at + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(locked)
    with pytest.raises(BackupError):
        restore(tmp_path / "locked.zip", tmp_path / "again")


def test_a_list_of_members_that_would_fill_the_memory_is_refused(backup: Path, tmp_path: Path) -> None:
    data = bytearray(backup.read_bytes())
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = (2_000_000_000).to_bytes(4, "little")
    (tmp_path / "long.zip").write_bytes(data)
    with pytest.raises(BackupError, match="no backup"):
        look(tmp_path / "long.zip")


def test_a_database_that_would_do_something_is_refused(backup: Path, tmp_path: Path) -> None:
    def plant(members: dict[str, bytes], manifest: dict[str, Any]) -> None:
        path = tmp_path / "planted.sqlite"
        path.write_bytes(members["library.sqlite"])
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA journal_mode = DELETE")
            database.execute("CREATE TRIGGER gone AFTER UPDATE ON articles BEGIN DELETE FROM highlights; END")
            database.commit()
        members["library.sqlite"] = path.read_bytes()
        manifest["members"]["library.sqlite"] = said(members["library.sqlite"])

    with pytest.raises(BackupError, match="damaged"):
        restore(rewritten(backup, tmp_path / "hostile.zip", plant), tmp_path / "again")


def test_too_little_room_is_told(backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(place: Path, needed: int) -> None:
        assert needed > 100_000
        raise BackupError("The disk has 1 KB free, of 2 KB that may be needed.")

    monkeypatch.setattr(restoring, "refuse_space", refuse)
    with pytest.raises(BackupError, match="needed"):
        restore(backup, tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_killed_at_any_moment_the_library_is_the_old_one_or_the_new(
    backup: Path, make_page: MakePage, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    code = (
        "from pathlib import Path; from reader.library.restoring import restore; print('ready', flush=True); "
        f"restore(Path({str(backup)!r}), Path({str(folder)!r}), replace=True)"
    )
    seen = set[int]()
    for pause in (0.0, 0.01, 0.03, 0.05, 0.07, 0.1, 0.15, 0.3, 0.6):
        if folder.exists():
            shutil.rmtree(folder)
        other = Library(folder)
        other.add(*make_page("three.html", "A third.", title="Third"))
        other.close()
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        found = Library(folder)
        count = len(found.ids())
        assert found.problems(thorough=True) == [] and count in {1, 2}
        seen.add(count)
        if count == 2:
            asides = [path for path in tmp_path.iterdir() if path.name.startswith("other before")]
            assert asides
        found.close()
    assert 1 in seen
    shutil.rmtree(folder)
    restore(backup, folder)
    assert not (tmp_path / BENCHES).exists()
