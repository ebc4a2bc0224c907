# SPDX-License-Identifier: MIT
"""The folders an index is kept in: which one is current, which one is damaged, and who may change them."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import SearchError
from reader.library.locks import try_lock

_POINTER = "current"
_DAMAGED = "damaged"
_NAME = re.compile(r"index-[0-9a-f]{8}")


class IndexBusy(SearchError):
    """Another process is bringing the index up to date: nothing is wrong, and nothing to do."""


class Folders:
    """Sub-folders of `top`, one index each; a file names the current one, and is exchanged in one step."""

    def __init__(self, top: Path) -> None:
        """Nothing is made before it is needed."""
        self.top = top
        self.pointer = str(top / _POINTER)
        """The file that names the current folder."""

    def current(self) -> Path | None:
        """Return the folder of the current index; None where there is none."""
        try:
            name = Path(self.pointer).read_text("ascii").strip()
        except (OSError, ValueError):
            return None
        # Asked before every search: nothing but a folder of ours may be named there.
        folder = self.top / name
        return folder if _NAME.fullmatch(name) and folder.is_dir() and not folder.is_symlink() else None

    def all(self) -> list[Path]:
        """Return all folders of indexes, current or begun."""
        return sorted(path for path in self.top.glob("index-*") if path.is_dir() and not path.is_symlink())

    def new(self) -> Path:
        """Make an empty folder for another index."""
        target = self.top / f"index-{secrets.token_hex(4)}"
        target.mkdir(mode=0o700)
        return target

    def make_current(self, target: Path) -> None:
        """Have searches look into this folder from now on, and remove all others."""
        partial = self.top / (_POINTER + ".part")
        partial.write_text(target.name, "ascii")
        partial.replace(self.pointer)
        self.remove_others(target)

    def remove_others(self, kept: Path | None) -> None:
        """Remove all folders but `kept`."""
        for folder in self.all():
            if folder != kept:
                shutil.rmtree(folder, ignore_errors=True)

    def remove_all(self) -> None:
        """Leave nothing of any index."""
        with suppress(OSError):
            Path(self.pointer).unlink()
        self.remove_others(None)

    @contextmanager
    def held(self) -> Generator[None]:
        """Be the only one that changes them; raises IndexBusy where another process does, SearchError on a fault."""
        try:
            _make_private(self.top)
            lock = (self.top / "update.lock").open("ab")
        except OSError as error:
            raise SearchError("The folder of the index cannot be written.", "Searching finds titles only.") from error
        with lock:
            if not try_lock(lock):
                raise IndexBusy("The index is being brought up to date by another program.", "Search again soon.")
            yield


def mark_damaged(folder: Path) -> None:
    """Write down that an index is not to be used any more."""
    with suppress(OSError):
        (folder / _DAMAGED).touch()


def is_marked_damaged(folder: Path) -> bool:
    """Tell whether an index was said to be damaged."""
    return (folder / _DAMAGED).exists()


def _make_private(folder: Path) -> None:
    """Make the folder ours alone: opening an index runs what its files say."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix":
        if folder.stat().st_uid != os.getuid():
            raise PermissionError(f"{folder} belongs to somebody else")
        folder.chmod(0o700)
