# SPDX-License-Identifier: MIT
"""Pages made of frames: the document that holds the text stands in for the one that only holds frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.formats.limits import LARGEST_MARKUP
from reader.formats.rough import text_length

_LITTLE = 250
"""Bytes of text a page that only holds frames has at the most: a line that asks for another browser."""
_ENOUGH = 600
"""Bytes of text from which a frame is worth standing in for its page: two paragraphs."""


def fuller(page: bytes, frames: Iterable[Callable[[], bytes]]) -> bytes:
    """Return the page's markup, or that of its frame with the most text where the page itself has next to none."""
    if text_length(page[:LARGEST_MARKUP]) > _LITTLE:
        return page
    best, most = page, _ENOUGH
    for frame in frames:
        data = frame()
        length = text_length(data[:LARGEST_MARKUP])
        if length > most:
            best, most = data, length
    return best
