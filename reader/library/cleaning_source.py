# SPDX-License-Identifier: MIT
"""What a version of a page was made of, and the function that makes it again: cleaning is not the library's work."""

from __future__ import annotations

import json
from collections.abc import Callable

from reader.article import Cleaned
from reader.library.database import Database
from reader.library.mending import Source

Clean = Callable[[Source], Cleaned | None]
"""Gives what cleaning makes of an original, None where it gives nothing."""


def source_of(database: Database, version: int) -> Source | None:
    """Return where the file of a version is kept; None where there is no such version."""
    row = database.first("SELECT id, original, original_name, parts, part, file FROM versions WHERE id = ?", (version,))
    if row is None:
        return None
    number, original, name, parts, part, file = row
    return Source(number, original, name, json.loads(parts), part, file)
