# SPDX-License-Identifier: MIT
"""A process's own place in the library folder for files it is writing, locked while it lives."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from reader.library.locks import try_lock

_LOCK = "lock"
_LONGEST_NUMBER = 7
"""Digits of the number of a process."""


class Workbench:
    """A folder ``incoming/TOKEN`` whose lock the system drops when the process ends, however it ends.

    What lies on a bench whose lock is free was left by a killed process: nothing there is part of
    the library, and files of the import queue claimed under its token are to be claimed again.
    """

    def __init__(self, folder: Path) -> None:
        """Make a bench in `folder`; raises OSError where that cannot be written."""
        while True:
            self.token = f"{os.getpid()}-{secrets.token_hex(6)}"
            self.folder = folder / self.token
            self.folder.mkdir(parents=True, mode=0o700)
            try:
                self._lock: BinaryIO = (self.folder / _LOCK).open("wb")
            except FileNotFoundError:
                continue  # a sweep on another machine knows no process of this one
            # A sweep in another process may take the bench for an abandoned one before it is locked.
            if try_lock(self._lock) and (self.folder / _LOCK).exists():
                break
            self.close()
        self._files = 0

    def new_file(self) -> Path:
        """Return a path on the bench that nothing uses yet."""
        self._files += 1
        return self.folder / f"{self._files}.part"

    def clear(self) -> None:
        """Remove the unfinished files on the bench."""
        for path in self.folder.glob("*.part"):
            with suppress(OSError):
                path.unlink()

    def close(self) -> None:
        """Remove the bench and free its lock."""
        self._lock.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def living(folder: Path) -> set[str]:
    """Return the tokens of the benches in `folder` whose processes live."""
    return {bench.name for bench in _benches(folder) if not _abandoned(bench, remove=False)}


def abandoned(folder: Path) -> list[Path]:
    """Return the benches killed processes left in `folder`."""
    return [bench for bench in _benches(folder) if _abandoned(bench, remove=False)]


def sweep(folder: Path) -> int:
    """Remove the benches killed processes left in `folder`; return how many."""
    return sum(_abandoned(bench, remove=True) for bench in _benches(folder))


def _benches(folder: Path) -> list[Path]:
    try:
        return [entry for entry in folder.iterdir() if entry.is_dir() and not entry.is_symlink()]
    except OSError:
        return []


def _abandoned(bench: Path, *, remove: bool) -> bool:
    try:
        with (bench / _LOCK).open("r+b") as lock:
            if not try_lock(lock):
                return False
            if remove:  # while we hold its lock, so that nobody can settle on it
                shutil.rmtree(bench, ignore_errors=True)
    except FileNotFoundError:
        # No lock file yet: a process is setting the bench up at this very moment, or was killed there.
        if _lives(bench):
            return False
        if remove:
            with suppress(OSError):
                bench.rmdir()
    except OSError:
        return False
    return True


def _lives(bench: Path) -> bool:
    """Tell whether the process that made a bench may live."""
    process = bench.name.partition("-")[0]
    if os.name != "posix" or not process.isdecimal() or len(process) > _LONGEST_NUMBER:
        return True
    try:
        os.kill(int(process), 0)  # asks, and does nothing to it
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
