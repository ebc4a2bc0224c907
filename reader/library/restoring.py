# SPDX-License-Identifier: MIT
"""A backup made a library again: every byte verified beside its place, then put there in one step."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from reader.errors import BackupError, LibraryError
from reader.library import schema, workbench
from reader.library.backup_manifest import DATABASE, FORMAT, NAME, Manifest, Member, is_name
from reader.library.backups import BENCHES, in_bytes, note_newest, refuse_space, writing
from reader.library.database import Database
from reader.library.library import Library
from reader.library.swapping import put_in_place
from reader.library.tenancy import alone
from reader.library.work import Work

MOST_MEMBERS = 10_000_000
"""Files of a backup: two hundred times what 50,000 articles have."""
_MOST_MANIFEST = 1 << 30
"""Bytes of a manifest: those of 10,000,000 files."""
_CHUNK = 1 << 20
_END = b"PK\x05\x06"
_END_64 = b"PK\x06\x07"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A library made of a backup, whole and verified, that waits beside its place."""

    library: Path
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Restored:
    """A library that was restored."""

    folder: Path
    manifest: Manifest
    aside: Path | None
    """Where the library that was there before lies now."""


def look(path: Path) -> Manifest:
    """Return what a backup says of itself; raises BackupError where it is none, or one we cannot restore."""
    with _opened(path) as (_, manifest):
        return manifest


def restore(path: Path, folder: Path, *, replace: bool = False, work: Work | None = None) -> Restored:
    """Make a library in `folder` of a backup, whole or not at all.

    A library that is there already is kept aside beside it, and only with `replace`. Raises BackupError
    where the backup cannot be restored or something is in the way, LibraryError where the library there is in use.
    """
    folder = folder.expanduser().absolute().resolve()
    refuse_folder(folder, replace=replace)
    with prepared(path, folder, work) as ready:
        return put(ready, folder)


def refuse_folder(folder: Path, *, replace: bool) -> None:
    """Raise BackupError where a library cannot be put."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise BackupError("There is a file where the library is to be.", "Choose another folder.")
    with writing():
        empty = next(folder.iterdir(), None) is None
    if empty:
        return
    if not Library.is_in(folder):
        raise BackupError("This folder holds other things than a library.", "Choose a new or empty folder.")
    if not replace:
        raise BackupError(
            "There is a library in this folder already.",
            "Choose another folder, or use --replace: the one there is kept beside it.",
        )


@contextmanager
def prepared(path: Path, folder: Path, work: Work | None = None) -> Generator[Prepared]:
    """Give the library of a backup, made beside `folder` and gone afterwards unless it was put in its place."""
    work = work or Work()
    with _opened(path) as (archive, manifest), writing():
        folder.parent.mkdir(parents=True, exist_ok=True)
        benches = folder.parent / BENCHES
        workbench.sweep(benches)
        refuse_space(folder.parent, manifest.size)
        bench = workbench.Workbench(benches)
        try:
            library = bench.folder / "library"
            library.mkdir(mode=0o700)
            work.begin(manifest.size)
            for name, member in manifest.members.items():
                _unpack(archive, name, member, library, work)
            _open_once(library, manifest)
            note_newest(library, path.absolute(), manifest)
            yield Prepared(library, manifest)
        finally:
            bench.close()
            with suppress(OSError):  # somebody else is at work there
                benches.rmdir()


def put(ready: Prepared, folder: Path) -> Restored:
    """Put a prepared library in its place; raises LibraryError where the one there is in use, BackupError."""
    with writing():
        if not folder.exists() or next(folder.iterdir(), None) is None:
            if folder.exists():
                folder.rmdir()
            ready.library.rename(folder)
            return Restored(folder, ready.manifest, None)
        aside = _aside(folder)
        with alone(folder):
            put_in_place(ready.library, folder, aside)
        return Restored(folder, ready.manifest, aside)


def _aside(folder: Path) -> Path:
    """Return a name nothing has beside a library that is replaced, with the moment of it."""
    name = f"{folder.name} before {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    aside, number = folder.with_name(name), 2
    while aside.exists():
        aside, number = folder.with_name(f"{name} ({number})"), number + 1
    return aside


# ── Reading the file ─────────────────────────────────────────────────────────


@contextmanager
def _opened(path: Path) -> Generator[tuple[zipfile.ZipFile, Manifest]]:
    """Open a backup whose manifest and list of members agree; whatever it says otherwise is refused."""
    try:
        _refuse_long_list(path)
        with zipfile.ZipFile(path) as archive:
            yield archive, _manifest(archive)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise BackupError("There is no such file.", "It may have been moved: choose it again.") from error
        raise BackupError(f"The backup could not be read: {error.strerror or error}.") from error
    except (zipfile.BadZipFile, NotImplementedError, struct.error) as error:
        raise _no_backup() from error
    except (zlib.error, EOFError) as error:
        raise _damaged() from error


def _no_backup() -> BackupError:
    return BackupError("This file is no backup of Verbatim, or it is cut short.", "Choose another one.")


def _damaged() -> BackupError:
    return BackupError("The backup is damaged.", "Choose an earlier one, or a copy of it; nothing was changed.")


def _refuse_long_list(path: Path) -> None:
    """Refuse a zip whose list of members alone would fill the memory: it is read whole when a zip is opened."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - (1 << 16) - 22 - 20))
        tail = file.read()
        at = tail.rfind(_END)
        if at < 0 or at + 22 > len(tail):
            raise _no_backup()
        count = int(struct.unpack_from("<H", tail, at + 10)[0])
        listed = int(struct.unpack_from("<L", tail, at + 12)[0])
        if tail[max(0, at - 20) : at].startswith(_END_64):
            file.seek(struct.unpack_from("<Q", tail, at - 12)[0])
            count, listed = struct.unpack_from("<QQ", file.read(56).ljust(56, b"\0"), 32)
    if count > MOST_MEMBERS or listed > count * 512 + (1 << 16):
        raise _no_backup()


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    members = {about.filename: about for about in archive.infolist()}
    own = members.pop(NAME, None)
    if own is None or own.file_size > _MOST_MANIFEST or len(members) + 1 != len(archive.infolist()):
        raise _no_backup()
    try:
        with archive.open(own) as file:
            data = file.read(own.file_size + 1)
        stated = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        number = msgspec.json.decode(stated.get("format", msgspec.Raw(b"0")), type=int)
        if number > FORMAT:
            raise _newer()
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, RuntimeError) as error:  # zipfile's word for a password
        raise _no_backup() from error
    if manifest.format != FORMAT or DATABASE not in manifest.members:
        raise _no_backup()
    if manifest.schema > len(schema.MIGRATIONS):
        raise _newer()
    if members.keys() != manifest.members.keys():
        raise _damaged()
    for name, about in members.items():
        _refuse_member(name, about, manifest.members[name])
    return manifest


def _newer() -> BackupError:
    return BackupError(
        "This backup was made by a newer version of Verbatim.", "Install the newer version; nothing was changed."
    )


def _refuse_member(name: str, about: zipfile.ZipInfo, member: Member) -> None:
    kind = stat.S_IFMT(about.external_attr >> 16)
    packed = about.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    # Bit 0: protected by a password.
    if not is_name(name) or kind not in {0, stat.S_IFREG} or not packed or about.flag_bits & 1:
        raise BackupError("The backup holds a file no library has.", "It was not made by Verbatim: do not trust it.")
    if about.file_size != member.size or member.size < 0:
        raise _damaged()


def _unpack(archive: zipfile.ZipFile, name: str, member: Member, library: Path, work: Work) -> None:
    """Write a member to its place; raises BackupError where it is not what the manifest says."""
    target = library / name
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    digest, left = sha256(), member.size
    try:
        with archive.open(name) as source, target.open("xb") as file:
            # One byte more than it should have would show: nothing unpacks to more than the manifest says.
            while chunk := source.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise _damaged()
                digest.update(chunk)
                file.write(chunk)
                work.step(len(chunk))
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise _damaged() from error
    if left or digest.hexdigest() != member.hash:
        raise _damaged()


def _open_once(library: Path, manifest: Manifest) -> None:
    """Open the library of a backup before it is put anywhere: an older one is brought to the schema of today."""
    try:
        opened = Library(library)
    except LibraryError as error:
        if "newer version" in error.what:
            raise _newer() from error
        raise BackupError(f"The backup's library cannot be opened: {error.what}", "Choose an earlier one.") from error
    try:
        sound = opened.identity == manifest.library and not opened.housekeeping.damage() and _is_ours(library)
        if sound:
            # An import may have run while it was backed up: here nobody reads what its workers had taken.
            opened.queue.release_abandoned()
    finally:
        opened.close()
    if hasattr(os, "sync"):
        os.sync()  # once for all files: a power cut after the restore finds them
    if not sound:
        raise BackupError("The backup's database is damaged.", "Choose an earlier one; nothing was changed.")


def _is_ours(library: Path) -> bool:
    """Tell whether a database has the tables, indexes and triggers of ours, and no others that would do something."""
    fresh = Database(library / "fresh.sqlite")
    opened = Database(library / DATABASE)
    schemas = [
        set(
            one.all(
                "SELECT type, name, iif(type = 'trigger', sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
            )
        )
        for one in (fresh, opened)
    ]
    fresh.close()
    opened.close()
    for path in library.glob("fresh.sqlite*"):
        path.unlink()
    return schemas[0] == schemas[1]


def told(manifest: Manifest) -> str:
    """Return in one line what a backup holds."""
    counts = manifest.counts
    articles = "1 article" if counts.articles == 1 else f"{counts.articles:,} articles"
    return f"{articles}, {in_bytes(manifest.size)}, of {manifest.made_at[:10]}"
