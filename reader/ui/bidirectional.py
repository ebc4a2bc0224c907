# SPDX-License-Identifier: MIT
"""Which way words run, and how they keep running that way among others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_LOOKED_AT = 200
"""Characters that are looked through for one with a direction."""
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _ITS_OWN_WAY, _END = "\u2066", "\u2067", "\u2068", "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"


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


def has_rtl(text: str) -> bool:
    """Tell whether there is a right-to-left letter near a text's beginning."""
    if text.isascii():
        return False
    from unicodedata import bidirectional

    return any(bidirectional(character) in {"R", "AL"} for character in text[:_LOOKED_AT])


def apart(parts: list[str]) -> list[str]:
    """Return the parts of one line, each so that it runs its own way, where they do not all run the same.

    A date in Arabic would else tear the figures around it to itself.
    """
    if QGuiApplication.isRightToLeft() or any(map(has_rtl, parts)):
        return [_apart(part) for part in parts]
    return parts


def begun(line: str) -> str:
    """Return a line of parts set apart so that it runs the window's way: what is apart says nothing about that."""
    return f"{_RIGHT_TO_LEFT_MARK}{line}" if line and QGuiApplication.isRightToLeft() else line


def _apart(part: str) -> str:
    if _ITS_OWN_WAY not in part:
        return f"{_ITS_OWN_WAY}{part}{_END}"
    # Joined before; where it was cut since, what was begun in it must still end in it.
    return part + _END * (part.count(_ITS_OWN_WAY) - part.count(_END))


def start() -> Qt.AlignmentFlag:
    """Return the side a label's words begin at in this window, whichever way they run.

    A label of its own accord sets words of the other direction at the other side.
    """
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def isolated(text: str, *, rtl: bool | None = None, among_rtl: bool | None = None) -> str:
    """Return a text for one line, so that it runs its own way where the line runs the other.

    `rtl`: which way the text runs, by default as it begins; `among_rtl`: which way the line does, by default as the
    window's. A full stop then stands at the text's end and not at the line's (the isolates of UAX #9).
    """
    own = is_rtl(text) if rtl is None else rtl
    if own == (QGuiApplication.isRightToLeft() if among_rtl is None else among_rtl):
        return text
    return f"{_RIGHT_TO_LEFT if own else _LEFT_TO_RIGHT}{text}{_END}"
