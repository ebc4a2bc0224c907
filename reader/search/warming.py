# SPDX-License-Identifier: MIT
"""Searches nobody asked for, so that the first one somebody asks is as fast as the second."""

from __future__ import annotations

from reader.search.snapshot import Snapshot

WARMING = 20
"""Hits of each: as many as are read and shown at first."""

_FREQUENT = 64
"""Of the most frequent words the last ones are taken: the first are in every article, and phrases of them slow."""


def warming(snapshot: Snapshot) -> list[str]:
    """Return queries that go every way once: words, beginnings, phrases, names, dates."""
    words = [word for word in snapshot.expand("text", "", _FREQUENT) if word.isalpha()][-2:]
    if not words:
        return []
    one, other = words[0], words[-1]
    return [
        f"{one} {other} after:1000 ",
        f'"{one} {other}"',
        f"{one[:2]}",
        f"person:{one} ",
        f"author:{one} ",
        f"title:{one} is:unread ",
    ]
