# SPDX-License-Identifier: MIT
"""Which keys do what: the table's own, and those the reader chose instead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from reader.ui.actions import MENUS, Actions
from reader.ui.settings import Settings

_NONE = "none"
"""What is kept for an action whose keys were taken away: nothing kept means the table's own."""
RESERVED = ("Esc", "Space", "Shift+Space", "Tab", "Shift+Tab", "Return", "Enter", "Up", "Down", "Left", "Right")
"""Keys that always mean the same, in every part of the window."""

_PORTABLE = QKeySequence.SequenceFormat.PortableText


def own_keys(name: str) -> list[QKeySequence]:
    """Return the keys the table gives an action."""
    for _, _, entries in MENUS:
        for entry in entries:
            if entry.name == name:
                return [QKeySequence(key) for key in entry.keys]
    raise KeyError(name)


def key_name(action: QAction) -> str:
    """Return an action's first key as its name is in the window's language; empty where it has none."""
    return native(action.shortcut())


def native(key: QKeySequence) -> str:
    """Return a key's name in the window's language."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def with_key(text: str, action: QAction) -> str:
    """Return what is said of an action with its key behind it, where it has one."""
    key = key_name(action)
    return f"{text} ({key})" if key else text


def name_tip(button: QAbstractButton, words: str, action: QAction) -> None:
    """Have a button's tip say `words` and its action's key, whichever that is."""

    def follow() -> None:
        button.setToolTip(with_key(words, action))

    action.changed.connect(follow)
    follow()


class Keymap(QObject):
    """Gives the window's actions their keys; a key belongs to one action at a time."""

    changed = Signal()

    def __init__(self, settings: Settings, actions: Actions, parent: QObject | None = None) -> None:
        """Give the actions the keys that were chosen in earlier sessions."""
        super().__init__(parent)
        self._settings = settings
        self._actions = actions
        for name in actions.names:
            kept = settings.text(f"keys/{name}")
            if kept:
                keys = [] if kept == _NONE else QKeySequence.listFromString(kept, _PORTABLE)
                actions[name].setShortcuts([key for key in keys if self.owner(key, but=name) is None])

    def owner(self, key: QKeySequence, *, but: str = "") -> str | None:
        """Return the action other than `but` that has a key."""
        for name in self._actions.names:
            if name != but and key in self._actions[name].shortcuts():
                return name
        return None

    def is_reserved(self, key: QKeySequence) -> bool:
        """Tell whether a key always means the same and cannot be given to an action."""
        return key.isEmpty() or key.toString(_PORTABLE) in RESERVED

    def is_own(self, name: str) -> bool:
        """Tell whether an action has the keys the table gives it."""
        return self._actions[name].shortcuts() == own_keys(name)

    def bind(self, name: str, keys: list[QKeySequence]) -> None:
        """Give an action these keys instead of those it has; whoever had one of them loses it."""
        for key in keys:
            loser = self.owner(key, but=name)
            if loser is not None:
                self._set(loser, [kept for kept in self._actions[loser].shortcuts() if kept != key])
        self._set(name, keys)
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give an action the table's keys again, and take them from whoever has them now."""
        self.bind(name, own_keys(name))

    def reset_all(self) -> None:
        """Give every action the table's keys again."""
        for name in self._actions.names:
            self._set(name, own_keys(name))
        self.changed.emit()

    def _set(self, name: str, keys: list[QKeySequence]) -> None:
        self._actions[name].setShortcuts(keys)
        if keys == own_keys(name):
            self._settings.forget(f"keys/{name}")
        else:
            self._settings.set(f"keys/{name}", QKeySequence.listToString(keys, _PORTABLE) or _NONE)
