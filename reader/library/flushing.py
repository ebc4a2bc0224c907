# SPDX-License-Identifier: MIT
"""Having what was written on the disk, and not on its way there, before something else relies on it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO


def flush_file(file: IO[bytes] | IO[str]) -> None:
    """Have all that was written to an open file on the disk; raises OSError."""
    file.flush()  # what Python still holds back the system does not know of
    os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the names of a folder's files on the disk; raises OSError."""
    if sys.platform == "win32":  # where folders cannot be opened, and renames are journalled
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
