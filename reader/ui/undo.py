# SPDX-License-Identifier: MIT
"""What can be taken back: every deed of the reader's, with how it is undone and done again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

_KEPT = 500
"""Deeds kept: more than a session of tidying makes; each is a few numbers and two functions."""


class _Deed(QUndoCommand):
    def __init__(self, text: str, do: Callable[[], None], take_back: Callable[[], None]) -> None:
        super().__init__(text)
        self._do = do
        self._take_back = take_back

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._take_back()


class Undo(QObject):
    """Does deeds and keeps them, so that the last can be taken back, and the one before it.

    A deed names what it changes (an article by its number), never "the open one": when it is
    taken back another article may stand on the page.
    """

    told = Signal(str)
    """A deed was done that the reader may not have seen happen; its name, to be shown with a way back."""
    came_back = Signal(str)
    """A deed was taken back; its name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_KEPT)
        self._named: tuple[tuple[QAction, str], ...] = ()
        """The two actions and what they are called when nothing is named."""

    def do(self, text: str, do: Callable[[], None], take_back: Callable[[], None], *, tell: bool = False) -> None:
        """Do a deed now and keep how it is taken back; `tell` has the window say it, with a way back."""
        self._stack.push(_Deed(text, do, take_back))
        if tell:
            self.told.emit(text)

    def serve(self, undo: QAction, redo: QAction) -> None:
        """Let the two actions of the menu name and do what comes next."""
        self._named = ((undo, undo.text()), (redo, redo.text()))
        undo.triggered.connect(self.undo)
        redo.triggered.connect(self._stack.redo)
        self._stack.indexChanged.connect(self._name)
        self._name()

    def _name(self) -> None:
        offered = self._stack.undoText(), self._stack.redoText()
        possible = self._stack.canUndo(), self._stack.canRedo()
        for (action, text), deed, can in zip(self._named, offered, possible, strict=True):
            # What is named may come from a page: its ampersands are no access keys.
            action.setText(f"{text}: {deed.replace('&', '&&')}" if deed else text)
            action.setEnabled(can)

    def undo(self) -> None:
        """Take the last deed back."""
        text = self._stack.undoText()
        if self._stack.canUndo():
            self._stack.undo()
            self.came_back.emit(text)

    def forget(self) -> None:
        """Forget all deeds: what they name is gone for good."""
        self._stack.clear()
