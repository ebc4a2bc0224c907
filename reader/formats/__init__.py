# SPDX-License-Identifier: MIT
"""Saved files become saved pages: one module a format, picked by what a file holds.

The door is `read`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from reader.article import SavedPage
from reader.formats import catalogue, original

__all__ = ["read"]


def read(path: str | os.PathLike[str]) -> Iterator[SavedPage]:
    """Yield the pages a file holds, decoded, with their parts, in the file's order.

    The format is picked by content; the path may hold any bytes (surrogate-escaped).
    Raises `UnreadableFile`, before or between pages, with one plain sentence and a next step.
    """
    yield from catalogue.read(original.from_path(path))
