# SPDX-License-Identifier: MIT
"""Which way words run, and how they keep running that way among others."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

_LOOKED_AT = 200
"""Characters that are looked through for one with a direction."""
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _END = "\u2066", "\u2067", "\u2069"


def is_rtl(text: str) -> bool:
    """Tell whether the first letter with a direction is right-to-left."""
    if text.isascii():
        return False
    from unicodedata import bidirectional  # asked only where neither page nor block says it

    for character in text[:_LOOKED_AT]:
        direction = bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def isolated(text: str, *, rtl: bool | None = None, among_rtl: bool | None = None) -> str:
    """Return a text for one line, so that it runs its own way where the line runs the other.

    `rtl`: which way the text runs, by default as it begins; `among_rtl`: which way the line does, by default as the
    window's. A full stop then stands at the text's end and not at the line's (the isolates of UAX #9).
    """
    own = is_rtl(text) if rtl is None else rtl
    if own == (QGuiApplication.isRightToLeft() if among_rtl is None else among_rtl):
        return text
    return f"{_RIGHT_TO_LEFT if own else _LEFT_TO_RIGHT}{text}{_END}"
