# SPDX-License-Identifier: MIT
"""A file as it is handed to the formats: opened without a hang, its size bounded, its bytes on demand."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from reader.article import Resource
from reader.errors import UnreadableFile
from reader.formats.limits import LARGEST_FILE, LARGEST_WHOLE

HEAD = 64 * 1024
"""Bytes at the start of a file that recognising looks at; a page's comments and meta stand within them."""

TAIL = 64 * 1024 + 1024
"""Bytes at the end of a file that recognising looks at: where a zip's directory record stands at the latest."""


@dataclass(frozen=True)
class Original:
    """A file, or a member of an archive, before anything is known about it."""

    source: str
    """The path as it was given; for a member of an archive, the archive's."""
    name: str
    """What it is called: a hint only, never used as a path."""
    size: int
    open: Callable[[], BinaryIO]
    """Opens its bytes for reading, seekable; the caller closes them."""
    folder: Path | None = None
    """The folder it stands in on disk; None for a member of an archive."""
    linked: bool = False
    """Whether the path was a symbolic link; `name` is then the name of what it leads to."""
    depth: int = 0
    """How many archives it stands in."""
    parts: Mapping[str, Resource] | None = None
    """For a member of an archive: what stands beside it, by relative reference."""

    @cached_property
    def head(self) -> bytes:
        """The first 64 KB."""
        with self.open() as stream:
            return _guarded(stream, HEAD)

    @cached_property
    def tail(self) -> bytes:
        """The last 65 KB."""
        with self.open() as stream:
            stream.seek(max(0, self.size - TAIL))
            return _guarded(stream, TAIL)

    @property
    def ending(self) -> str:
        """The name's ending in lower case with its dot, such as ``.html``; empty where there is none."""
        return os.path.splitext(self.name)[1].lower()  # noqa: PTH122 - a name with surrogates or NUL is no path

    def data(self, limit: int = LARGEST_WHOLE) -> bytes:
        """Return all bytes; raises `UnreadableFile` where there are more than `limit`."""
        if self.size > limit:
            raise too_large(self.size, limit)
        with self.open() as stream:
            data = _guarded(stream, limit + 1)
        if len(data) > limit:
            raise too_large(len(data), limit)
        return data


def too_large(size: int, limit: int) -> UnreadableFile:
    """Return the error that says a file of `size` bytes is over `limit`."""
    return UnreadableFile(
        f"The file holds {_megabytes(size)} MB; at most {_megabytes(limit)} MB of this kind can be read.",
        "Save the page again without its large parts, or split the file.",
    )


def _megabytes(size: int) -> str:
    return f"{max(1, round(size / 1024**2)):,}"


def _guarded(stream: BinaryIO, count: int) -> bytes:
    try:
        return stream.read(count)
    except OSError as error:
        raise UnreadableFile(
            f"The file cannot be read: {_reason(error)}.", "Check the disk it stands on and try again."
        ) from error


def _reason(error: OSError) -> str:
    return (error.strerror or "the system gave no reason").lower()


def from_path(path: str | os.PathLike[str]) -> Original:
    """Open a path and look at what it is, following links; raises `UnreadableFile`.

    Folders, pipes, devices and sockets are refused without opening them for real:
    the file is opened non-blocking and its kind read from the open descriptor.
    """
    source = os.fspath(path)
    try:
        linked = stat.S_ISLNK(os.lstat(source).st_mode)
        real = os.path.realpath(source, strict=True) if linked else source
        kind = os.stat(real)  # noqa: PTH116 - a path may hold bytes that pathlib's helpers would re-encode
        _refuse_kind(kind)
        descriptor = os.open(real, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except OSError as error:
        raise _opening_failed(error) from error
    except ValueError as error:  # a NUL in the path
        raise UnreadableFile("The path is not one a file can have.", "Choose the file again.") from error
    try:
        opened = os.fstat(descriptor)
        _refuse_kind(opened)
    finally:
        os.close(descriptor)
    if opened.st_size == 0:
        raise UnreadableFile("The file is empty.", "Save the page again.")
    if opened.st_size > LARGEST_FILE:
        raise too_large(opened.st_size, LARGEST_FILE)

    def reopen() -> BinaryIO:
        try:
            return io.open(real, "rb")  # noqa: UP020 - the caller closes it
        except OSError as error:
            raise _opening_failed(error) from error

    return Original(
        source=source,
        name=os.path.basename(real),  # noqa: PTH119 - as above
        size=opened.st_size,
        open=reopen,
        folder=Path(os.path.dirname(os.path.abspath(source))),  # noqa: PTH100, PTH120 - as above
        linked=linked,
    )


def from_bytes(data: bytes, name: str, within: Original, parts: Mapping[str, Resource] | None = None) -> Original:
    """Return a member of the archive `within` as a file of its own; `parts` stand beside it."""
    return Original(
        source=within.source,
        name=name,
        size=len(data),
        open=lambda: io.BytesIO(data),
        depth=within.depth + 1,
        parts=parts,
    )


def _refuse_kind(kind: os.stat_result) -> None:
    mode = kind.st_mode
    if stat.S_ISDIR(mode):
        raise UnreadableFile("This is a folder, not a file.", "Choose the files in it.")
    if not stat.S_ISREG(mode):
        name = "a pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
        raise UnreadableFile(f"This is {name}, not a file.", "Choose a saved page.")
    if not stat.S_IMODE(mode) & 0o444:  # nobody may read it: the administrator, who could, respects that too
        raise _no_permission()


def _no_permission() -> UnreadableFile:
    return UnreadableFile("There is no permission to read this file.", "Change its permissions and try again.")


def _opening_failed(error: OSError) -> UnreadableFile:
    if isinstance(error, PermissionError):
        return _no_permission()
    if isinstance(error, FileNotFoundError):
        return UnreadableFile("There is no file at this path.", "It may have been moved: choose it again.")
    return UnreadableFile(f"The file cannot be opened: {_reason(error)}.", "Choose another file.")
