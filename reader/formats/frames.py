# SPDX-License-Identifier: MIT
"""Pages made of frames: the document that holds the text stands in for the one that only holds frames."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from reader.article import Resource
from reader.formats.limits import LARGEST_MARKUP
from reader.formats.rough import text_length

_LITTLE = 250
"""Bytes of text a page that only holds frames has at the most: a line that asks for another browser."""
_ENOUGH = 600
"""Bytes of text from which a frame is worth standing in for its page: two paragraphs."""

_FRAME = re.compile(rb"<frame\b[^>]{0,2000}?\bsrc\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_MOST = 50


def with_frames(page: bytes, parts: Mapping[str, Resource]) -> bytes:
    """Return the page's markup, or that of the fullest of its frames among `parts` where it is a frameset."""
    if b"<frameset" not in page[:200_000].lower():
        return page
    sources = [found.group(1).decode("utf-8", "replace") for found in _FRAME.finditer(page[:200_000])][:_MOST]
    held = [part for source in dict.fromkeys(sources) if (part := parts.get(source)) is not None]
    return fuller(page, [lambda part=part: part.data for part in held])


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
