# SPDX-License-Identifier: MIT
"""Where exported files are written: beside their place, and put there when all are whole."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reader.errors import ExportError, LibraryError
from reader.export.names import Names


class Written(NamedTuple):
    """A file of an export."""

    path: str
    """From the export's folder on, with slashes; once it is in its place, its whole path."""
    format: str
    article: int | None
    """The article it is of; None for a file of several."""


class Folder:
    """Files that come together: all of them are put in their place, or none.

    With `single` there is one file of that name; what belongs to it has a name that begins so.
    """

    def __init__(self, target: Path, *, single: bool = False, replace: bool = False) -> None:
        """`target` is the folder, or with `single` the file, that is to be there afterwards; raises ExportError."""
        self.target = target
        self._single = single
        self._replace = replace
        self._names: dict[tuple[str, str, str], Names] = {}
        self.written: list[Written] = []
        self.format = ""
        """The format whose files are being written."""
        self.base = ""
        """The folder within, with its slash, those are written to."""
        self._streams: list[BinaryIO] = []
        with telling(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            self._refuse_what_is_there()
            self._staging = target.parent / f".{target.name[:60]}.{secrets.token_hex(4)}.part"
            self._staging.mkdir(mode=0o777)

    def _refuse_what_is_there(self) -> None:
        if self._single:
            if self.target.is_dir():
                raise ExportError(f"“{self.target.name}” is a folder, not a file.", "Choose another name.")
            if self.target.exists() and not self._replace:
                raise _there_already(self.target)
        elif self.target.exists():
            if not self.target.is_dir():
                raise ExportError(f"“{self.target.name}” is a file, not a folder.", "Choose another name.")
            if not self._replace and any(self.target.iterdir()):
                raise ExportError(
                    f"The folder “{self.target.name}” is not empty.",
                    "Choose a new one, or say that files are replaced.",
                )

    def name(self, wanted: str, suffix: str, under: str = "") -> str:
        """Return a path no other file of the export has, from its folder on; `under` is a folder in it."""
        if self._single and not under:
            return self.target.name
        names = self._names.setdefault((self.base, under, suffix), Names())
        free = names.free(wanted) + suffix
        return f"{under}/{free}" if under else free

    @contextmanager
    def open(self, path: str, article: int | None = None) -> Generator[BinaryIO]:
        """Open a file of the export for writing; raises ExportError where the disk does not take it."""
        base = self.base
        with telling(self.target):
            place = self._place(path)
            with place.open("xb") as stream:
                self._streams.append(stream)
                yield stream
        self.base = base
        self._note(base + path, article)

    def add(self, path: str, data: bytes, article: int | None = None, *, beside: bool = False) -> None:  # noqa: ARG002
        """Write a file; one that is there already stays. With `beside` it only belongs to one: a picture."""
        with telling(self.target):
            place = self._place(path)
            if not place.exists():
                place.write_bytes(data)
                self._note(self.base + path, article)

    def copy(self, source: Path, path: str, article: int | None = None) -> None:
        """Copy a file of the library byte for byte; raises LibraryError where it is missing there."""
        with telling(self.target):
            place = self._place(path)
            try:
                shutil.copyfile(source, place)
            except FileNotFoundError as error:
                raise LibraryError("The original of this article is missing.", "Run a check of the library.") from error
        self._note(self.base + path, article)

    def _note(self, path: str, article: int | None) -> None:
        self.written.append(Written(path, self.format, article))

    def has(self, path: str) -> bool:
        """Tell whether a file was written."""
        return self._inside(path).exists()

    def _inside(self, path: str) -> Path:
        parts = (self.base + path).split("/")
        if any(part in {"", ".", ".."} or "\\" in part or "\0" in part for part in parts):
            raise ValueError(f"not a path within an export: {path!r}")
        return self._staging.joinpath(*parts)

    def _place(self, path: str) -> Path:
        place = self._inside(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def put(self) -> list[Written]:
        """Put all files in their place and return them; raises ExportError, then what was not moved is gone."""
        try:
            with telling(self.target):
                top = self.target.parent if self._single else self.target
                if not self._single and not self.target.exists():
                    self._staging.rename(self.target)
                else:
                    self._merge(top)
        finally:
            self.discard()
        return [one._replace(path=str(top / one.path)) for one in self.written]

    def _merge(self, top: Path) -> None:
        files = [path.relative_to(self._staging) for path in sorted(self._staging.rglob("*")) if path.is_file()]
        if not self._replace:
            taken = next((top / path for path in files if (top / path).exists()), None)
            if taken is not None:
                raise _there_already(taken)
        for path in files:
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (self._staging / path).replace(top / path)

    def discard(self) -> None:
        """Remove what was written and not put in its place."""
        for stream in self._streams:
            with suppress(OSError):
                stream.close()
        shutil.rmtree(self._staging, ignore_errors=True)


class Standard(Folder):
    """Standard output in the place of a folder: it takes one file, and none beside it."""

    def __init__(self, stream: BinaryIO | None = None) -> None:
        self.target = Path("-")
        self.written = []
        self.format = self.base = ""
        self._stream = stream or sys.stdout.buffer

    def name(self, wanted: str, suffix: str, under: str = "") -> str:  # noqa: ARG002 - as a folder's
        """Return what standard output is called."""
        return "-"

    @contextmanager
    def open(self, path: str, article: int | None = None) -> Generator[BinaryIO]:  # noqa: ARG002
        """Give standard output."""
        yield self._stream
        self._stream.flush()

    def add(self, path: str, data: bytes, article: int | None = None, *, beside: bool = False) -> None:  # noqa: ARG002
        """Write the one file; pictures have no place here."""
        if not beside:
            self._stream.write(data)
            self._stream.flush()

    def has(self, path: str) -> bool:  # noqa: ARG002
        """Tell that nothing is beside it."""
        return False

    def put(self) -> list[Written]:
        """Return nothing: no file was written."""
        return []

    def discard(self) -> None:
        """Leave what was written: it is gone already."""


def _there_already(path: Path) -> ExportError:
    return ExportError(f"“{path.name}” is there already.", "Choose another name, or say that files are replaced.")


@contextmanager
def telling(target: Path) -> Generator[None]:
    """Turn what the system says into an error a person understands."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        with suppress(ValueError):
            reason = (error.strerror or "the system gave no reason").lower()
            name = os.fspath(target.name).encode("utf-8", "replace").decode("utf-8")
            raise ExportError(
                f"“{name}” could not be written: {reason}.", "Choose another place, or make room there."
            ) from error
        raise
