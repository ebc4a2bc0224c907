# SPDX-License-Identifier: MIT
"""The text of markup before it is decoded or parsed, roughly: for statistics and comparisons only."""

from __future__ import annotations

import re

_OPENING = re.compile(rb"<(?:(!--)|(script|style|head|noframes|template)(?=[\s>/]))?", re.IGNORECASE)
_WITH_HEAD = re.compile(rb"<(?:(!--)|(script|style)(?=[\s>/]))?", re.IGNORECASE)
_SPACE = re.compile(rb"\s+")


def without_markup(data: bytes, *, head: bool = False) -> bytes:
    """Return undecoded markup without tags, comments, scripts and styles, in one linear pass.

    With `head` the document's head (its title, mostly) stays.
    """
    opening = _WITH_HEAD if head else _OPENING
    out: list[bytes] = []
    position = 0
    missing: set[bytes] = set()
    while True:
        found = opening.search(data, position)
        if found is None:
            break
        out.append(data[position : found.start()])
        end = b"-->" if found.group(1) else b">"
        name = (found.group(2) or b"").lower()
        position = -1
        if name and name not in missing:
            closing = re.compile(b"</" + name + rb"\s*>", re.IGNORECASE).search(data, found.end())
            if closing is None:
                missing.add(name)
            else:
                position = closing.end()
        if position < 0:
            at = data.find(end, found.end()) if end not in missing else -1
            if at < 0 and end == b"-->":  # the comment never ends: all behind it is part of it
                missing.add(end)
            position = at + len(end) if at >= 0 else len(data)
    out.append(data[position:])
    return b" ".join(out)


def text_length(markup: bytes) -> int:
    """Return how many bytes of text undecoded markup shows; wide encodings count double."""
    return len(_SPACE.sub(b" ", without_markup(markup)).strip())
