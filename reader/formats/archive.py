# SPDX-License-Identifier: MIT
"""Zip archives opened within limits: members are bytes under a name, never paths."""

from __future__ import annotations

import io
import posixpath
import re
import stat
import struct
import tempfile
import threading
import zipfile
from collections.abc import Iterator, Mapping
from typing import IO, BinaryIO
from urllib.parse import unquote

from reader.article import Resource
from reader.errors import UnreadableFile
from reader.formats.limits import (
    LARGEST_MEMBER,
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    MEGABYTE,
    MOST_MEMBERS,
)
from reader.formats.original import Original, too_large

_END = b"PK\x05\x06"
_END64 = b"PK\x06\x06"
_MOST_DIRECTORY = MOST_MEMBERS * 1024
"""Bytes of an archive's directory: a kilobyte a member, names and addresses included."""

_DRIVE = re.compile(r"[A-Za-z]:")


class Archive:
    """A zip's members by name. Links, devices and names that lead outside are left out.

    Reading is bounded by what really comes out, not by what the directory declares.
    """

    def __init__(self, stream: BinaryIO) -> None:
        """Open the archive; raises `UnreadableFile` where it is damaged or has too many members."""
        self._lock = threading.Lock()
        self._stream = stream
        self._taken = 0
        _check_directory(stream)
        try:
            self._zip = zipfile.ZipFile(stream)
            listed = self._zip.infolist()
        except UnreadableFile:
            raise
        except Exception as error:  # the directory is hostile bytes: zipfile raises what it stumbles over
            raise _damaged() from error
        if len(listed) > MOST_MEMBERS:
            raise _too_many(len(listed))
        self.members: dict[str, zipfile.ZipInfo] = {}
        for info in listed:
            name = _member_name(info)
            if name and name not in self.members:
                self.members[name] = info
        self.locked = any(info.flag_bits & 1 for info in self.members.values())

    def __del__(self) -> None:
        stream = getattr(self, "_stream", None)
        if stream is not None:
            stream.close()

    def __contains__(self, name: str) -> bool:
        return name in self.members

    def read(self, name: str, limit: int = LARGEST_MEMBER) -> bytes:
        """Return a member's bytes; raises `UnreadableFile` for a locked, damaged, too large or missing one."""
        info = self._info(name)
        with self._lock:
            try:
                with self._zip.open(info) as stream:
                    data = stream.read(limit + 1)
            except Exception as error:  # hostile bytes: zlib.error, BadZipFile, struct.error, NotImplementedError…
                raise _damaged() from error
            self._taken += len(data)
        if len(data) > limit:
            raise too_large(max(info.file_size, len(data)), limit)
        if self._taken > LARGEST_UNPACKED:
            raise too_large(self._taken, LARGEST_UNPACKED)
        return data

    def stream(self, name: str) -> BinaryIO:
        """Return a member as a seekable file, without taking it into memory; raises as `read` does."""
        info = self._info(name, largest=LARGEST_UNPACKED)
        if info.compress_type == zipfile.ZIP_STORED:
            return io.BufferedReader(_Section(self, self._stream, self._data_start(info), info.compress_size))
        copy = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
        try:
            with self._lock, self._zip.open(info) as source:
                self._taken += _copy(source, copy, LARGEST_UNPACKED)
        except UnreadableFile:
            copy.close()
            raise
        except Exception as error:  # as in `read`
            copy.close()
            raise _damaged() from error
        copy.seek(0)
        return _as_binary(copy)

    @property
    def lock(self) -> threading.Lock:
        """Guards the one position the archive's file has."""
        return self._lock

    def _info(self, name: str, largest: int | None = None) -> zipfile.ZipInfo:
        info = self.members.get(name)
        if info is None:
            raise UnreadableFile("A part of the archive is missing.", "Save or download it again.")
        if info.flag_bits & 1:
            raise _locked()
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise UnreadableFile("The archive is packed in an unusual way.", "Pack it again as a plain zip.")
        if _unlikely(info):
            raise too_large(info.file_size, largest or LARGEST_MEMBER)
        return info

    def _data_start(self, info: zipfile.ZipInfo) -> int:
        with self._lock:
            self._stream.seek(info.header_offset)
            header = self._stream.read(30)
        if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
            raise _damaged()
        name_length, extra_length = struct.unpack("<HH", header[26:30])
        return info.header_offset + 30 + name_length + extra_length


class _Section(io.RawIOBase):
    """A stretch of an archive's file as a file of its own; holds on to the archive."""

    def __init__(self, archive: Archive, stream: BinaryIO, start: int, size: int) -> None:
        super().__init__()
        self._archive = archive
        self._stream = stream
        self._start = start
        self._size = size
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        return self._position

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        count = min(len(buffer), max(0, self._size - self._position))
        with self._archive.lock:
            self._stream.seek(self._start + self._position)
            data = self._stream.read(count)
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)


class ArchiveParts(Mapping[str, Resource]):
    """An archive's members as a page in it refers to them, relative to its folder; read when asked for."""

    def __init__(self, archive: Archive, folder: str) -> None:
        self._archive = archive
        self._folder = folder

    def _name(self, reference: str) -> str | None:
        reference = reference.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0]
        for spelling in (reference, unquote(reference)):
            name = posixpath.normpath(posixpath.join(self._folder, spelling)) if spelling else ""
            if name in self._archive:
                return name
        return None

    def __getitem__(self, key: str) -> Resource:
        name = self._name(key)
        if name is None:
            raise KeyError(key)
        try:
            return Resource(self._archive.read(name))
        except UnreadableFile as error:
            raise KeyError(key) from error

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._name(key) is not None

    def __iter__(self) -> Iterator[str]:
        return (posixpath.relpath(name, self._folder or ".") for name in self._archive.members)

    def __len__(self) -> int:
        return len(self._archive.members)


def open_archive(original: Original) -> Archive:
    """Open a file as an archive; raises `UnreadableFile` where it is damaged or locked."""
    archive = Archive(original.open())
    if archive.locked:
        raise _locked()
    return archive


def _check_directory(stream: BinaryIO) -> None:
    """Refuse a directory of unreasonable size before zipfile takes it into memory."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - 66_000))
    tail = stream.read(66_000)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        raise _damaged()
    count, length = struct.unpack("<HL", tail[at + 10 : at + 16])
    if count == 0xFFFF or length == 0xFFFFFFFF:
        at64 = tail.rfind(_END64)
        if at64 >= 0 and len(tail) >= at64 + 48:
            count, length = struct.unpack("<QQ", tail[at64 + 32 : at64 + 48])
    if count > MOST_MEMBERS:
        raise _too_many(count)
    if length > min(size, _MOST_DIRECTORY):
        raise _damaged()


def _copy(source: IO[bytes], target: IO[bytes], limit: int) -> int:
    total = 0
    while chunk := source.read(MEGABYTE):
        total += len(chunk)
        if total > limit:
            raise too_large(total, limit)
        target.write(chunk)
    return total


def _too_many(count: int) -> UnreadableFile:
    return UnreadableFile(
        f"The archive holds {count:,} files, more than the {MOST_MEMBERS:,} that can be read.", "Split it."
    )


def _damaged() -> UnreadableFile:
    return UnreadableFile("The archive is damaged or cut short.", "Save or download it again.")


def _locked() -> UnreadableFile:
    return UnreadableFile(
        "The archive is protected by a password.", "Unpack it with the password and import what is in it."
    )


def _member_name(info: zipfile.ZipInfo) -> str:
    """Return a member's name where it is a plain file inside the archive, else an empty text."""
    mode = info.external_attr >> 16
    name = _decoded_name(info).replace("\\", "/")
    if not name or "\x00" in name or name.startswith("/") or name.endswith("/") or _DRIVE.match(name):
        return ""
    if stat.S_IFMT(mode) and not stat.S_ISREG(mode):
        return ""
    parts = [part for part in name.split("/") if part not in {"", "."}]
    return "" if ".." in parts or not parts else "/".join(parts)


def _decoded_name(info: zipfile.ZipInfo) -> str:
    """Return a name as it was meant: many programs write UTF-8 without saying so."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _unlikely(info: zipfile.ZipInfo) -> bool:
    return info.file_size > MEGABYTE and info.file_size > LARGEST_RATIO * max(1, info.compress_size)


def _as_binary(stream: IO[bytes]) -> BinaryIO:
    return stream  # pyright: ignore[reportReturnType] - a temporary file is one
