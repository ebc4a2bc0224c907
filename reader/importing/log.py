# SPDX-License-Identifier: MIT
"""The log: what went wrong, with its traceback, in the library's folder."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_BYTES = 1 << 20
"""Bytes of a log before the next begins; four are kept."""


def start_log(library: Path, name: str) -> None:
    """Write what goes wrong to `library`/log/`name`.log; nowhere where that cannot be written."""
    logger = logging.getLogger("reader")
    folder = library / "log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = RotatingFileHandler(
            folder / f"{name}.log", maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
