# SPDX-License-Identifier: MIT
"""Gives every part of the window its style sheet: what is seen at once, what is hidden in quiet moments.

A sheet on the whole frame is the same to see, and reaches all widgets there are: another theme took 20 ms for
parts nobody saw. Here the frame and what only holds others (`open`) have none; each part below them has its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QSplitterHandle, QWidget
from shiboken6 import isValid

from reader.ui.look import GROUPS

_FIRST_PAUSE, _PAUSE = 900, 20
"""Milliseconds until hidden parts that wear nothing yet are dressed, when the window stands with all its rows, and
between two of them: each takes some two, and a frame has 16."""
_SHOW, _CHILD = QEvent.Type.Show, QEvent.Type.ChildPolished
_OPEN, _GROUPS = "holdsParts", "groupsOfRules"


class Wardrobe(QObject):
    """Knows the parts of a window and which of them wear another sheet than the theme's."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        self._make: Callable[[Sequence[str]], str] | None = None
        self._sheets: dict[str, str] = {}
        self._waiting: list[QWidget] = []
        self._quiet = QTimer(self)
        self._quiet.timeout.connect(self._dress_next)
        self.open(frame)

    def open(self, *holders: QWidget) -> None:
        """Look for parts among the children of these: they have nothing of their own that a sheet would colour."""
        for holder in holders:
            holder.setProperty(_OPEN, True)
            holder.installEventFilter(self)

    def limit(self, part: QWidget | None, *groups: str) -> None:
        """Have a part read only these groups of rules; it holds nothing that others are for."""
        if part is not None:
            part.setProperty(_GROUPS, " ".join(groups))

    def dress(self, sheet: Callable[[Sequence[str]], str]) -> None:
        """Put a sheet on all parts that are not hidden; the others put it on when they are shown.

        Hidden ones that wear none yet have one soon: they may be measured before they are shown, and colours
        alone change no measure.
        """
        self._make, self._sheets = sheet, {}
        if self._frame.styleSheet():  # what it wore while nothing was in it
            self._frame.setStyleSheet("")
        self._waiting = []
        for part in self._parts(self._frame):
            part.installEventFilter(self)
            if part.isVisible() or not (part.styleSheet() or _stays_away(part)):
                self._put_on(part)
            elif not part.styleSheet():
                self._waiting.append(part)
        if self._waiting:
            self._quiet.start(_FIRST_PAUSE)

    def _parts(self, holder: QWidget) -> list[QWidget]:
        parts: list[QWidget] = []
        for child in holder.children():
            if not isinstance(child, QWidget) or isinstance(child, QSplitterHandle):
                continue
            if child.property(_OPEN):
                parts += self._parts(child)
            else:
                parts.append(child)
        return parts

    def _put_on(self, part: QWidget) -> bool:
        """Dress a part where it wears another sheet; tell whether it did."""
        if self._make is None:
            return False
        groups = str(part.property(_GROUPS) or "")
        if groups not in self._sheets:
            self._sheets[groups] = self._make(groups.split() or GROUPS)
        new = part.styleSheet() != self._sheets[groups]
        if new:
            part.setStyleSheet(self._sheets[groups])
        return new

    def _dress_next(self) -> None:
        """Dress one of the parts that wait."""
        self._quiet.setInterval(_PAUSE)
        while self._waiting:
            part = self._waiting.pop(0)
            if isValid(part) and self._put_on(part):
                return
        self._quiet.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what is shown, and what has newly come."""
        kind = event.type()
        if kind not in {_SHOW, _CHILD} or not isinstance(watched, QWidget):
            return False
        holds = bool(watched.property(_OPEN))
        if kind == _SHOW and not holds:
            self._put_on(watched)
        elif kind == _CHILD and holds and isinstance(event, QChildEvent):
            child = event.child()
            known = child in self._waiting or child.property(_OPEN) or isinstance(child, QSplitterHandle)
            if isinstance(child, QWidget) and not known:
                child.installEventFilter(self)
                self._put_on(child)
        return False


def _stays_away(part: QWidget) -> bool:
    """Tell whether a part was hidden on purpose, or has a window of its own that nobody opened yet.

    What merely stands in a window that is not shown counts as hidden for the toolkit.
    """
    away = part.isWindow() or part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return part.isHidden() and away
