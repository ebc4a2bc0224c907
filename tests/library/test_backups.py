# SPDX-License-Identifier: MIT
"""A backup: all of a library in one file, whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

from reader.article import Cleaned, SavedPage
from reader.errors import BackupError, BrokenOff, DamagedLibrary
from reader.library import Library, backups
from reader.library.backups import back_up, in_bytes, is_backup, newest_backup
from reader.library.work import Work

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


class Usage(NamedTuple):
    """What shutil tells of a disk."""

    total: int
    used: int
    free: int


@pytest.fixture
def filled(library: Library, make_page: MakePage, tmp_path: Path) -> Library:
    """Return a library with two articles, a picture and a pasted page."""
    library.add(*make_page("one.html", "The first text.", title="First", pictures=(b"a picture",)))
    library.add(*make_page("two.html", "A second text of other words.", title="Second"))
    inbox = library.folder / "inbox"
    inbox.mkdir()
    (inbox / "Pasted “page” 0a.html").write_text("<p>pasted")
    return library


def test_a_backup_holds_everything_with_its_hash(filled: Library, tmp_path: Path) -> None:
    done = back_up(filled, tmp_path / "kept.zip")
    assert done.verified and done.path == tmp_path / "kept.zip" and done.size == done.path.stat().st_size
    with zipfile.ZipFile(done.path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert set(archive.namelist()) == {*manifest["members"], "manifest.json"}
        for name, (size, digest) in manifest["members"].items():
            data = archive.read(name)
            assert (len(data), sha256(data).hexdigest()) == (size, digest)
            if name != "library.sqlite":
                assert data == (filled.folder / name).read_bytes()
        kinds = {name: about.compress_type for name, about in zip(archive.namelist(), archive.infolist(), strict=True)}
    assert {name.split("/")[0] for name in manifest["members"]} == {"library.sqlite", "originals", "pictures", "inbox"}
    assert all(kind == zipfile.ZIP_STORED for name, kind in kinds.items() if name.startswith("pictures/"))
    assert kinds["library.sqlite"] == zipfile.ZIP_DEFLATED
    assert manifest["counts"] | {"highlights": 0} == {
        "articles": 2, "binned": 0, "versions": 2, "highlights": 0, "tags": 0, "originals": 2, "pictures": 1,
    }  # fmt: skip
    assert manifest["library"] == filled.identity and manifest["missing"] == []
    assert is_backup(done.path)
    assert not (tmp_path / backups.BENCHES).exists()
    known = newest_backup(filled.folder)
    assert known is not None and known.path == str(done.path)


def test_what_is_added_meanwhile_is_in_it_or_not(filled: Library, make_page: MakePage, tmp_path: Path) -> None:
    more = iter([make_page(f"{number}.html", f"Text number {number}.", title=str(number)) for number in range(30)])
    other = Library(filled.folder)

    def add(done: int, total: int) -> None:
        if (page := next(more, None)) is not None:
            other.add(*page)

    done = back_up(filled, tmp_path / "kept.zip", work=Work(add))
    other.close()
    assert len(filled.ids()) > 10
    assert done.manifest.counts.articles == 2 and done.manifest.missing == []


def test_it_begins_anew_where_the_bin_is_emptied_meanwhile(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, emptied = filled.housekeeping.copy_database, list[int]()

    def copy(target: Path) -> Path:
        made = real(target)
        if not emptied:
            emptied.extend(filled.bin.put([1]))
            filled.bin.purge()
        return made

    monkeypatch.setattr(filled.housekeeping, "copy_database", copy)
    done = back_up(filled, tmp_path / "kept.zip")
    assert done.manifest.counts.articles == 1 and done.manifest.counts.pictures == 0


def test_a_library_with_faults_is_backed_up_and_says_so(filled: Library, tmp_path: Path) -> None:
    picture = next((filled.folder / "pictures").rglob("??/*"))
    original = filled.article(2).original
    picture.unlink()
    original.write_bytes(b"other bytes")
    done = back_up(filled, tmp_path / "kept.zip")
    assert {name.rpartition("/")[2] for name in done.manifest.missing} == {picture.name, original.name}


def test_a_damaged_database_is_not_backed_up(filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(target: Path) -> Path:
        raise DamagedLibrary("The library could not be backed up: it is damaged.", "Run a check first.")

    monkeypatch.setattr(filled.housekeeping, "copy_database", refuse)
    with pytest.raises(DamagedLibrary, match="Run a check"):
        back_up(filled, tmp_path / "kept.zip")
    assert not (tmp_path / "kept.zip").exists()


# ── Where it can be ──────────────────────────────────────────────────────────


def test_places_a_backup_cannot_be(filled: Library, tmp_path: Path) -> None:
    for place, said in (
        (filled.folder / "kept.zip", "own folder"),
        (filled.folder / "inbox" / "kept.zip", "own folder"),
        (tmp_path, "This is a folder"),
        (tmp_path / "nowhere" / "kept.zip", "no such folder"),
    ):
        with pytest.raises(BackupError, match=said):
            back_up(filled, place)
    link = tmp_path / "link"
    link.symlink_to(filled.folder)
    with pytest.raises(BackupError, match="own folder"):
        back_up(filled, link / "kept.zip")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ida")
    with pytest.raises(BackupError, match="no backup"):
        back_up(filled, letter)
    assert letter.read_text() == "Dear Ida"


def test_an_earlier_backup_is_replaced_when_the_new_one_is_whole(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kept.zip"
    back_up(filled, target)
    before = target.read_bytes()
    with pytest.raises(BrokenOff):
        back_up(filled, target, work=Work(stop=lambda: True))
    assert target.read_bytes() == before
    back_up(filled, target)
    assert target.read_bytes() != before


# ── Disks ────────────────────────────────────────────────────────────────────


def test_too_little_room_is_told_before_anything_is_written(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def usage(path: Path) -> Usage:
        return Usage(10**9, 10**9 - 5_000, 5_000)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    copied = list[Path]()
    monkeypatch.setattr(filled.housekeeping, "copy_database", copied.append)
    with pytest.raises(BackupError, match="The disk has 5 KB free"):
        back_up(filled, tmp_path / "kept.zip")
    assert not copied and not (tmp_path / backups.BENCHES).exists()


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "disk is full"), (errno.EFBIG, "file of this size"), (errno.EACCES, "cannot be written")],
)
def test_a_disk_that_fails_is_told_and_nothing_half_stays(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backups, "_copied", fail)
    with pytest.raises(BackupError, match=said):
        back_up(filled, tmp_path / "kept.zip")
    assert not (tmp_path / "kept.zip").exists() and not (tmp_path / backups.BENCHES).exists()


@pytest.mark.skipif(not Path("/dev/shm").is_dir() or os.geteuid() != 0, reason="mounts a disk")
def test_a_full_disk(filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "none", str(small)], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        big = filled.folder / "inbox" / "big.html"
        big.write_bytes(os.urandom(600_000))
        with pytest.raises(BackupError, match="may be needed"):
            back_up(filled, small / "kept.zip")

        def accept(place: Path, needed: int) -> None:
            pass

        monkeypatch.setattr(backups, "refuse_space", accept)
        with pytest.raises((BackupError, Exception), match="disk is full"):
            back_up(filled, small / "kept.zip")
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=False)


def test_a_disk_that_gives_back_other_bytes_is_noticed(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backups._verify

    def spoil(path: Path, manifest: object, work: Work) -> None:
        data = bytearray(path.read_bytes())
        at = data.find(b"a picture")
        data[at] ^= 1
        path.write_bytes(data)
        real(path, manifest, work)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "_verify", spoil)
    with pytest.raises(BackupError, match="other bytes"):
        back_up(filled, tmp_path / "kept.zip")
    back_up(filled, tmp_path / "kept.zip", verify=False)
    assert is_backup(tmp_path / "kept.zip")


def test_killed_at_any_moment_the_backup_is_the_old_one_or_the_new(filled: Library, tmp_path: Path) -> None:
    (filled.folder / "inbox" / "much.html").write_bytes(os.urandom(3_000_000))
    target = tmp_path / "kept.zip"
    back_up(filled, target)
    code = (
        "import sys; from pathlib import Path; from reader.library import Library; "
        "from reader.library.backups import back_up; print('ready', flush=True); "
        f"back_up(Library(Path({str(filled.folder)!r})), Path({str(target)!r}))"
    )
    for pause in (0.0, 0.02, 0.05, 0.09, 0.14, 0.25):
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        with zipfile.ZipFile(target) as archive:
            assert archive.testzip() is None
    back_up(filled, target)
    assert not (tmp_path / backups.BENCHES).exists()


def test_sizes_are_said_as_people_say_them() -> None:
    assert [in_bytes(size) for size in (0, 400, 12_300, 2_600_000, 1_400_000_000)] == [
        "0 KB", "1 KB", "12 KB", "2.6 MB", "1.4 GB",
    ]  # fmt: skip
