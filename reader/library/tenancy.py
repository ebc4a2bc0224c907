# SPDX-License-Identifier: MIT
"""Who works in a library's folder: any number of processes together, or one alone that puts another in its place."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reader.errors import LibraryError
from reader.library.locks import try_lock, try_share

LOCK = "in-use.lock"

PATIENCE = 20.0
"""Seconds to wait while somebody has the folder alone; as long as a write waits for another's."""

_LOOK_PAUSE = 0.05


class Tenancy:
    """Says that a library's folder is in use until it is closed, or until its process ends."""

    def __init__(self, folder: Path) -> None:
        """Move in beside others; raises LibraryError where one process has the folder alone, OSError as files do."""
        give_up = time.monotonic() + PATIENCE
        while (lock := _locked(folder / LOCK, alone=False)) is None:
            if time.monotonic() > give_up:
                raise _in_use()
            time.sleep(_LOOK_PAUSE)
        self._lock = lock

    def close(self) -> None:
        """Move out."""
        self._lock.close()


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Have a library's folder alone: it can be moved, and its database replaced.

    Raises LibraryError where anybody works in it. Windows moves no folder with open files; there nothing is locked.
    """
    lock = _locked(folder / LOCK, alone=True)
    if lock is None:
        raise _in_use()
    with lock:
        yield


def _in_use() -> LibraryError:
    return LibraryError("Another program is using the library.", "Close its window, or wait for its import to end.")


def _locked(path: Path, *, alone: bool) -> BinaryIO | None:
    """Return the lock's file, locked; None where somebody else has it."""
    while True:
        lock = path.open("ab")
        if sys.platform == "win32":
            return lock
        if not (try_lock(lock) if alone else try_share(lock)):
            lock.close()
            return None
        # Another folder may have been put in the place of the one whose file was opened.
        try:
            if os.path.samestat(os.fstat(lock.fileno()), path.stat()):
                return lock
        except FileNotFoundError:
            pass
        lock.close()
