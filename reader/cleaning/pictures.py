# SPDX-License-Identifier: MIT
"""Which images of a page are kept, and in what form."""

from __future__ import annotations

from reader.article import Picture


def keep(data: bytes, media_type: str = "") -> Picture | None:
    """Return an image as it is kept; None where it cannot be shown."""
    return None
