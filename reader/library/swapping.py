# SPDX-License-Identifier: MIT
"""One folder put in the place of another: in one step where the system can, so that a kill finds either."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def put_in_place(new: Path, place: Path, aside: Path) -> None:
    """Put the folder `new` where `place` is, and what was there to `aside`; all on one disk. Raises OSError.

    Killed in between, `place` is either; where the system cannot exchange two folders there is a moment
    in which it is `aside` alone.
    """
    os.rename(new, aside)  # noqa: PTH104 - beside its place, so that the exchange needs no third name
    if _exchange(aside, place):
        return
    os.rename(aside, new)  # noqa: PTH104
    os.rename(place, aside)  # noqa: PTH104
    try:
        os.rename(new, place)  # noqa: PTH104
    except OSError:
        os.rename(aside, place)  # noqa: PTH104
        raise


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system or the disk cannot."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            failed = library.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
        elif sys.platform == "darwin":
            failed = library.renamex_np(names[0], names[1], _RENAME_SWAP)
        else:
            return False
    except (AttributeError, OSError, TypeError):
        return False
    if not failed:
        return True
    code = ctypes.get_errno()
    if code in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}:
        return False
    raise OSError(code, os.strerror(code))
