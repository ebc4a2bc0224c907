# SPDX-License-Identifier: MIT
"""Locks on files, which the system drops when their process ends, however it ends."""

from __future__ import annotations

import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def try_lock(file: BinaryIO) -> bool:
        """Lock an open file until it is closed; False where another process has it."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def try_share(file: BinaryIO) -> bool:  # noqa: ARG001 - there are no shared locks, and open files cannot be moved
        """Lock an open file together with others that share it; False where somebody has it alone."""
        return True
else:
    import fcntl

    def try_lock(file: BinaryIO) -> bool:
        """Lock an open file until it is closed; False where another process has it."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def try_share(file: BinaryIO) -> bool:
        """Lock an open file together with others that share it; False where somebody has it alone."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
