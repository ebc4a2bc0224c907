# SPDX-License-Identifier: MIT
"""The files beside the database: originals and pictures, named by their SHA-256, whole or absent."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from html import unescape
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self
from urllib.parse import unquote

from reader.article import Media, Picture, SavedPage
from reader.errors import LibraryError
from reader.library.flushing import flush_file, flush_folder
from reader.library.workbench import Workbench

_CHUNK = 1 << 20
_SUFFIX = re.compile(r"\.[a-z0-9]{1,12}")
_KEY = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[0-9a-f]{64}(\.[a-z0-9]{1,12})?")
# The first folder of a relative reference: what "Webpage, complete" writes for each part of a page.
# Chrome leaves spaces and apostrophes as they are, Firefox writes them in percents.
_REFERENCE = re.compile(
    r"""(?:src|href|srcset|data|poster)\s*=\s*(?:"(?:\./)?([^"<>/?#\\\r\n]{1,255})/|'?(?:\./)?([^"'\s<>/?#\\]{1,255})/)""",
    re.IGNORECASE,
)

PARTS_LIMIT = 10_000
"""Files of a parts folder that are kept; the largest page of our collection has 412."""
PARTS_BYTES = 512 << 20
"""Bytes of a parts folder that are kept; the largest of our collection has 31 MB."""


@dataclass(frozen=True, slots=True)
class Original:
    """A stored file, and the files of its parts folder by their path relative to it."""

    name: str
    file_name: str
    parts: dict[str, str] = field(default_factory=dict[str, str])
    warnings: tuple[str, ...] = ()


def original_path(folder: Path, name: str) -> Path:
    """Return where an original of that name lies in the library at `folder`."""
    if not _NAME.fullmatch(name):
        raise LibraryError("The library names a file it cannot have.", "Run a check.")
    return folder / "originals" / name[:2] / name


def picture_path(folder: Path, key: str) -> Path | None:
    """Return where a picture lies in the library at `folder`; None for what is no key."""
    return folder / "pictures" / key[:2] / key if _KEY.fullmatch(key) else None


class _FileState(NamedTuple):
    """What tells that a file was not changed between two looks at it."""

    path: Path
    device: int
    number: int
    size: int
    modified: int

    @classmethod
    def of(cls, path: Path) -> _FileState:
        found = path.stat()
        return cls(path, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


@dataclass
class Recent:
    """The file stored last: the pages of an archive come one after the other, and it is read once."""

    state: _FileState | None = None
    original: Original | None = None


class VanishedError(OSError):
    """A file that was here was swept before the article that needs it was kept: ship again."""


class Shipment:
    """The files of one article, written beside the library and put in their places together.

    Used as a context: what was not placed at its end is removed. `place` is called inside the
    database transaction that makes the files part of the library, so that a sweep of files
    nobody names cannot come between.
    """

    def __init__(self, folder: Path, bench: Workbench, recent: Recent) -> None:
        self._folder = folder
        self._bench = bench
        self._recent = recent
        self._staged: dict[Path, Path] = {}
        self._relied_on: set[Path] = set()
        self._sources: dict[Path, Path] = {}
        """Where the same bytes were read from as files that are here have."""
        self._placed: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bench.clear()
        if error is not None:
            self._recent.state = None
        # Only where the transaction is known to be undone: an interrupt may come just after its commit.
        if isinstance(error, LibraryError | OSError):
            for path in self._placed:
                path.unlink(missing_ok=True)

    def add_original(self, page: SavedPage) -> Original:
        """Stage the file of a page with its parts folder, or the page's content where there is no file."""
        source = Path(page.source)
        file_name = source.name or "page"
        try:
            regular = stat.S_ISREG(source.stat().st_mode)
        except (OSError, ValueError):
            regular = False
        if not regular:
            suffix = ".html" if page.media is Media.HTML else ".txt"
            return Original(self._add_bytes(page.content.encode("utf-8", "replace"), suffix), file_name)
        state = _FileState.of(source)
        if state == self._recent.state and self._recent.original is not None:
            self._relied_on.add(original_path(self._folder, self._recent.original.name))
            return self._recent.original
        name = self._add_file(source)
        parts, warnings = self._add_parts(source, page) if page.media is Media.HTML else ({}, ())
        original = Original(name, file_name, parts, warnings)
        self._add_side_file(original, page)
        self._recent.state, self._recent.original = state, original
        return original

    def add_picture(self, picture: Picture) -> None:
        """Stage a picture."""
        target = picture_path(self._folder, picture.key)
        if target is None:
            raise ValueError(f"not a picture's key: {picture.key!r}")
        self._stage(picture.data, target)

    def place(self) -> None:
        """Put all staged files in their places, durably."""
        for path in self._relied_on:
            if not path.exists():
                raise VanishedError(f"{path.name} was removed while it was needed")
        for target, staged in self._staged.items():
            fresh = not target.exists()
            if fresh or target.suffix == ".about":
                target.parent.mkdir(parents=True, exist_ok=True)
                staged.replace(target)
                if fresh:
                    self._placed.append(target)
            else:
                staged.unlink()
        for parent in {target.parent for target in self._staged}:
            flush_folder(parent)
        self._staged.clear()

    def heal(self, is_named: Callable[[str], bool]) -> None:
        """Put files of a page that is here already in their places, where those were lost or are damaged by now.

        Within the transaction that recognises the page; `is_named` tells whether the library names a file.
        """
        for target, source in self._sources.items():
            with target.open("rb") as kept:
                whole = _digest(kept) == target.name[:64]
            if not whole and is_named(target.name):
                copy = self._bench.new_file()
                shutil.copyfile(source, copy)
                with copy.open("rb+") as written:
                    flush_file(written)
                copy.replace(target)
        lost = {target: staged for target, staged in self._staged.items() if is_named(target.name)}
        self._staged = lost
        self.place()

    def _add_file(self, source: Path) -> str:
        """Stage a file as it is; nothing is copied where the library has it."""
        suffix = source.suffix.lower() if _SUFFIX.fullmatch(source.suffix.lower()) else ""
        with source.open("rb") as file:
            name = _digest(file) + suffix
            target = original_path(self._folder, name)
            if target in self._staged:  # a page may come with the same part twice
                return name
            if target.exists():
                self._relied_on.add(target)
                self._sources[target] = source
                return name
            file.seek(0)
            staged = self._bench.new_file()
            digest = sha256()
            with staged.open("wb") as copy:
                while chunk := file.read(_CHUNK):
                    digest.update(chunk)
                    copy.write(chunk)
                flush_file(copy)
        # The file may have changed between the two readings: its copy's own hash names it.
        name = digest.hexdigest() + suffix
        self._staged[original_path(self._folder, name)] = staged
        return name

    def _add_bytes(self, data: bytes, suffix: str) -> str:
        name = sha256(data).hexdigest() + suffix
        self._stage(data, original_path(self._folder, name))
        return name

    def _stage(self, data: bytes, target: Path) -> None:
        if target in self._staged:
            return
        if target.exists():
            self._relied_on.add(target)
            return
        self._write(data, target)

    def _write(self, data: bytes, target: Path, *, durable: bool = True) -> None:
        staged = self._bench.new_file()
        with staged.open("wb") as file:
            file.write(data)
            if durable:
                flush_file(file)
        self._staged[target] = staged

    def _add_parts(self, source: Path, page: SavedPage) -> tuple[dict[str, str], tuple[str, ...]]:
        parts: dict[str, str] = {}
        size = 0
        for folder in _parts_folders(source, page.content):
            for path, relative in _regular_files(folder):
                size += path.stat().st_size
                if len(parts) >= PARTS_LIMIT or size > PARTS_BYTES:
                    return parts, (f"Not all files of the folder “{folder.name}” were kept: it is too large.",)
                parts[relative] = self._add_file(path)
        return parts, ()

    def _add_side_file(self, original: Original, page: SavedPage) -> None:
        """Stage what a rebuilt library needs to know about an original besides its bytes."""
        target = original_path(self._folder, original.name)
        target = target.with_name(side_file_name(target.name))
        parts = dict(original.parts)
        if target.exists():
            try:
                earlier = json.loads(target.read_bytes())["parts"]
            except (ValueError, KeyError, TypeError):
                earlier = {}
            if isinstance(earlier, dict) and parts.items() <= earlier.items():
                return
            parts = {**(earlier if isinstance(earlier, dict) else {}), **parts}
        about = {
            "name": original.file_name.encode("utf-8", "replace").decode(),
            "file": printable(page.source),
            "url": None if page.part else page.url,
            "saved_at": page.saved_at,
            "tags": list(page.tags),
            "parts": parts,
        }
        # Not waited for: the database says the same, and a disk takes milliseconds to say that it has written.
        self._write(json.dumps(about, ensure_ascii=True).encode(), target, durable=False)


def printable(path: str) -> str:
    """Return a path as text that can be stored and shown: bytes that are no UTF-8 are written out."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def side_file_name(original: str) -> str:
    """Return the name of the file that says what an original is."""
    return original + ".about"


def stored_files(folder: Path) -> Iterator[Path]:
    """Yield the files under originals/ and pictures/ of the library at `folder`."""
    for kind in ("originals", "pictures"):
        yield from (folder / kind).glob("??/*")


def _parts_folders(source: Path, content: str) -> list[Path]:
    """Return the folders beside a page that hold its parts: named after it, and named in it."""
    stem = source.stem.casefold()
    found: dict[str, Path] = {}
    for references in dict.fromkeys(_REFERENCE.findall(content)):
        reference = unescape(references[0] or references[1])
        for name in (reference, unquote(reference)):
            if len(name) > len(stem) and name.casefold().startswith(stem) and name not in found and "\0" not in name:
                folder = source.parent / name
                if folder.is_dir() and not folder.is_symlink():
                    found[name] = folder
    return list(found.values())


def _regular_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each regular file below `folder` with its path from the folder's parent; links are not followed."""
    for parent, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = Path(parent, name)
            if stat.S_ISREG(path.lstat().st_mode):
                relative = PurePosixPath(folder.name, path.relative_to(folder).as_posix())
                yield path, printable(str(relative))


def _digest(file: BinaryIO) -> str:
    digest = sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
