# SPDX-License-Identifier: MIT
"""A library as one file: a zip of a consistent database, all originals and pictures, with the hash of each."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

import msgspec

import reader
from reader.errors import BackupError
from reader.library import workbench
from reader.library.backup_manifest import DATABASE, FORMAT, INBOX, NAME, Counts, Manifest, Member, is_name
from reader.library.files import original_path, picture_path, side_file_name
from reader.library.flushing import flush_file, flush_folder
from reader.library.library import Library, utc_now
from reader.library.work import Work

BENCHES = ".verbatim-unfinished"
"""The folder beside a backup, or beside a restored library, in which it is made; gone when it is done."""

_NEWEST = "backups/newest.json"

_CHUNK = 1 << 20
_TRIES = 3
"""How often a backup is begun anew where somebody empties the bin meanwhile."""
_MEMBER_BYTES = 400
"""What a member costs in the zip besides its bytes: two headers, and its line in the manifest."""
_PACKED = frozenset(
    ".avif .docx .epub .gif .gz .jpeg .jpg .maff .mp3 .mp4 .pdf .png .wacz .webm .webp .woff .woff2 .zip".split()
)
"""Endings of files that are compressed already."""
_LEVEL = 3
"""Of zlib: pages come to a fifth as with 6, which takes twice as long for a twentieth less."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was written."""

    path: Path
    size: int
    """Bytes."""
    manifest: Manifest
    verified: bool
    """Whether it was read again and every byte compared."""


class _PurgedError(Exception):
    """A file went with the bin while the library was backed up: the database of the backup still names it."""


def back_up(library: Library, target: Path, *, verify: bool = True, work: Work | None = None) -> BackedUp:
    """Write all of a library to the file `target`, whole or not at all, while others may use and change the library.

    Raises BackupError where it cannot be written, and LibraryError where the library cannot be read.
    """
    work = work or Work()
    target = target.expanduser().absolute()
    _refuse_place(library.folder, target)
    workbench.sweep(target.parent / BENCHES)
    for attempt in range(_TRIES):
        with writing(), _bench(target.parent) as bench:
            _refuse_space(library.folder, bench)
            try:
                return _written(library, target, bench, verify, work)
            except _PurgedError:
                if attempt == _TRIES - 1:
                    raise BackupError("The library changed all the while.", "Back it up again.") from None
    raise AssertionError


@contextmanager
def writing() -> Generator[None]:
    """Turn the errors of files outside the library into `BackupError`s."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            told = BackupError("The disk is full.", "Free some space or choose another disk; nothing half was left.")
        elif error.errno == errno.EFBIG:
            told = BackupError("The disk cannot hold a file of this size.", "Choose a disk formatted another way.")
        elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            told = BackupError("This folder cannot be written.", "Check its permissions or choose another folder.")
        else:
            told = BackupError(f"The backup's disk could not be used: {error.strerror or error}.")
        raise told from error


@contextmanager
def _bench(folder: Path) -> Generator[Path]:
    """Give a folder to write in, beside what it is written for; gone afterwards, or with the next backup."""
    bench = workbench.Workbench(folder / BENCHES)
    try:
        yield bench.folder
    finally:
        bench.close()
        with suppress(OSError):  # somebody else is at work there
            (folder / BENCHES).rmdir()


def _refuse_place(folder: Path, target: Path) -> None:
    if target.is_dir():
        raise BackupError("This is a folder.", "Name a file in it.")
    if not target.parent.is_dir():
        raise BackupError("There is no such folder.", "Make it, or choose another one.")
    if target.parent.resolve().is_relative_to(folder.resolve()):
        raise BackupError(
            "A backup in the library's own folder would be lost with it.",
            "Choose another folder, best on another disk.",
        )
    if target.exists() and not is_backup(target):
        raise BackupError("There is a file of this name that is no backup.", "Choose another name.")


def is_backup(path: Path) -> bool:
    """Tell whether a file looks like a backup of ours; `restoring.look` says whether it is one."""
    try:
        with zipfile.ZipFile(path) as archive:
            return NAME in archive.namelist() and DATABASE in archive.namelist()
    except (OSError, zipfile.BadZipFile, ValueError):
        return False


def _refuse_space(folder: Path, bench: Path) -> None:
    """Say before anything is written that there is too little room: for the backup, and its database once more."""
    needed = 0
    for path in folder.glob(DATABASE + "*"):
        needed += 2 * path.stat().st_size
    for kind in ("originals", "pictures", INBOX):
        for parent, _, files in os.walk(folder / kind):
            for name in files:
                with suppress(OSError):  # it was swept
                    needed += Path(parent, name).stat().st_size + _MEMBER_BYTES
    refuse_space(bench, needed)


def refuse_space(place: Path, needed: int) -> None:
    """Raise BackupError where the disk of `place` has fewer than `needed` bytes free."""
    free = shutil.disk_usage(place).free
    if free < needed:
        raise BackupError(
            f"The disk has {in_bytes(free)} free, of {in_bytes(needed)} that may be needed.",
            "Free some space or choose another disk.",
        )


def in_bytes(size: int) -> str:
    """Return a number of bytes as people say it."""
    for unit, power in (("GB", 9), ("MB", 6)):
        if size >= 10**power:
            return f"{size / 10**power:,.1f} {unit}"
    return f"{max(1, round(size / 1000)):,} KB" if size else "0 KB"


def _written(library: Library, target: Path, bench: Path, verify: bool, work: Work) -> BackedUp:
    snapshot = library.housekeeping.copy_database(bench / DATABASE)
    partial = bench / "backup.zip"
    with closing(sqlite3.connect(f"{snapshot.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        files = _Files(library, database)
        work.begin(files.size(snapshot) * (2 if verify else 1))
        with partial.open("wb") as file:
            with zipfile.ZipFile(file, "w", compresslevel=_LEVEL) as archive:
                manifest = _filled(archive, snapshot, database, files, work)
            flush_file(file)
    snapshot.unlink()
    if verify:
        _verify(partial, manifest, work)
    size = partial.stat().st_size
    partial.replace(target)
    flush_folder(target.parent)
    note_newest(library.folder, target, manifest)
    return BackedUp(target, size, manifest, verify)


class Known(msgspec.Struct, frozen=True):
    """A backup a library knows of."""

    path: str
    made_at: str
    """ISO 8601, UTC."""


def note_newest(folder: Path, path: Path, manifest: Manifest) -> None:
    """Write down where the newest backup is: beside the database, which may be what is damaged one day."""
    known = Known(str(path), manifest.made_at)
    with suppress(OSError, UnicodeEncodeError):
        note = folder / _NEWEST
        note.parent.mkdir(exist_ok=True)
        partial = note.with_suffix(".part")
        partial.write_bytes(msgspec.json.encode(known))
        partial.replace(note)


def newest_backup(folder: Path) -> Known | None:
    """Return the newest backup of a library that is still where it was written; None where none is known."""
    try:
        known = msgspec.json.decode((folder / _NEWEST).read_bytes(), type=Known)
        return known if Path(known.path).is_file() else None
    except (OSError, ValueError, msgspec.DecodeError):
        return None


class _Files:
    """The files the backed up database names, and what lies in the inbox."""

    def __init__(self, library: Library, database: sqlite3.Connection) -> None:
        self._folder = library.folder
        self._library = library
        self._database = database
        self.missing: list[str] = []
        self.originals = self.pictures = 0

    def size(self, snapshot: Path) -> int:
        """Return the bytes of all, as far as they are there."""
        return snapshot.stat().st_size + sum(path.stat().st_size for _, path in self._named() if path.exists())

    def __iter__(self) -> Iterator[tuple[str, Path]]:
        """Yield each file that is there with its name in the backup; _PurgedError where one went with the bin."""
        for name, path in self._named():
            if path.is_file():
                yield name, path
            elif not name.endswith(".about") and not name.startswith(INBOX):
                self.miss(name)

    def miss(self, name: str) -> None:
        """Take in that a file is not there; raises _PurgedError where the library does not name it any more."""
        if not self._library.housekeeping.names(name.rpartition("/")[2]):
            raise _PurgedError
        self.missing.append(name)

    def _named(self) -> Iterator[tuple[str, Path]]:
        self.originals = self.pictures = 0
        originals = self._database.execute(
            "SELECT original FROM versions "
            "UNION SELECT part.value FROM versions, json_each(versions.parts) AS part WHERE parts <> '{}'"
        )
        for (name,) in originals:
            self.originals += 1
            path = original_path(self._folder, name)
            yield f"originals/{name[:2]}/{name}", path
            about = side_file_name(name)
            yield f"originals/{name[:2]}/{about}", path.with_name(about)
        for (key,) in self._database.execute("SELECT key FROM pictures"):
            path = picture_path(self._folder, key)
            if path is not None:
                self.pictures += 1
                yield f"pictures/{key[:2]}/{key}", path
        inbox = self._folder / INBOX
        if inbox.is_dir():
            for path in sorted(inbox.iterdir()):
                name = f"{INBOX}/{path.name}"
                if path.is_file() and not path.is_symlink() and path.suffix != ".part" and is_name(name):
                    yield name, path


def _filled(
    archive: zipfile.ZipFile, snapshot: Path, database: sqlite3.Connection, files: _Files, work: Work
) -> Manifest:
    """Write all members and the manifest, and return it."""
    members = {DATABASE: _add(archive, DATABASE, snapshot, work)}
    for name, path in files:
        try:
            members[name] = member = _add(archive, name, path, work)
        except FileNotFoundError:
            files.miss(name)
            continue
        # A hash is the name of every file but those that say what an original is.
        if not name.startswith(INBOX) and not name.endswith(".about") and name.rpartition("/")[2][:64] != member.hash:
            files.missing.append(name)

    def one(select: str) -> int:
        return int(database.execute(select).fetchone()[0])

    manifest = Manifest(
        format=FORMAT,
        program=reader.__version__,
        schema=one("PRAGMA user_version"),
        library=str(database.execute("SELECT value FROM facts WHERE name = 'identity'").fetchone()[0]),
        made_at=utc_now(),
        counts=Counts(
            articles=one("SELECT count(*) FROM articles WHERE binned_at IS NULL"),
            binned=one("SELECT count(*) FROM articles WHERE binned_at IS NOT NULL"),
            versions=one("SELECT count(*) FROM versions"),
            highlights=one("SELECT count(*) FROM highlights"),
            tags=one("SELECT count(*) FROM tags"),
            originals=files.originals,
            pictures=files.pictures,
        ),
        members=members,
        missing=files.missing,
    )
    archive.compression = zipfile.ZIP_DEFLATED
    with archive.open(NAME, "w", force_zip64=True) as written:
        written.write(msgspec.json.encode(manifest))
    return manifest


def _add(archive: zipfile.ZipFile, name: str, path: Path, work: Work) -> Member:
    packed = name.startswith("pictures/") or path.suffix in _PACKED
    archive.compression = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    with path.open("rb") as source:
        # Room for 64 bits in the header where a file is large: how large it gets packed shows afterwards.
        large = os.fstat(source.fileno()).st_size >= 1 << 30
        with archive.open(name, "w", force_zip64=large) as written:
            return _copied(source, written, work)


def _copied(source: IO[bytes], written: IO[bytes], work: Work) -> Member:
    digest, size = sha256(), 0
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
        written.write(chunk)
        size += len(chunk)
        work.step(len(chunk))
    return Member(size, digest.hexdigest())


def _verify(path: Path, manifest: Manifest, work: Work) -> None:
    """Read a backup again, from the disk where the system lets us; raises BackupError where it is not what it was."""
    try:
        with path.open("rb") as file:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            with zipfile.ZipFile(file) as archive:
                for name, member in manifest.members.items():
                    if _read(archive, name, work) != member:
                        raise BackupError("The disk gave back other bytes than were written.", "Choose another disk.")
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise BackupError("The disk gave back other bytes than were written.", "Choose another disk.") from error


def _read(archive: zipfile.ZipFile, name: str, work: Work) -> Member:
    digest, size = sha256(), 0
    with archive.open(name) as member:
        while chunk := member.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            work.step(len(chunk))
    return Member(size, digest.hexdigest())
