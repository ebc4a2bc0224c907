# SPDX-License-Identifier: MIT
"""Saved files become saved pages: one module a format, picked by what a file holds.

The doors are `read` for pages, and `holds_links` and `read_links` for exported lists of links.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from reader.article import SavedPage
from reader.formats import catalogue, original
from reader.formats.links import holds_links, read_links

__all__ = ["holds_links", "read", "read_links"]


def read(path: str | os.PathLike[str]) -> Iterator[SavedPage]:
    """Yield the pages a file holds, decoded, with their parts, in the file's order.

    The format is picked by content; the path may hold any bytes (surrogate-escaped).
    Raises `UnreadableFile`, before or between pages, with one plain sentence and a next step.
    """
    yield from catalogue.read(original.from_path(path))
