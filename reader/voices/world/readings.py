# SPDX-License-Identifier: MIT
"""What is read of a quotation: who said it, and whether it is speech at all."""

from __future__ import annotations

from dataclasses import dataclass

from reader.voices.world.subjects import Found


@dataclass(slots=True)
class Reading:
    """A quotation's source, and whether the marks hold speech."""

    found: Found
    speech: bool


def unread() -> Found:
    """Return what stands for no source."""
    return Found(None, 0.0)
