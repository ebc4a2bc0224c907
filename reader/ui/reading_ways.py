# SPDX-License-Identifier: MIT
"""How a text is gone through: gliding or jumping, by pages, with a focus; chosen in the menus and remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStyle

from reader.ui.actions import Actions
from reader.ui.focus import Focus
from reader.ui.reading_view import ReadingView
from reader.ui.settings import Settings

_FOCUSES = {"focus": Focus.PARAGRAPH, "focus_sentence": Focus.SENTENCE}


class ReadingWays(QObject):
    """Lets the menus choose how a view is gone through."""

    def __init__(self, view: ReadingView, actions: Actions, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._actions = actions
        self._settings = settings
        for name, focus in _FOCUSES.items():
            actions[name].toggled.connect(partial(self._focus, focus))
        for name, do in (("gliding", self._glide), ("turning", self._turn)):
            # Where the system wants no motion, nothing glides until somebody asks for it.
            motion = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
            usual = name == "gliding" and motion
            actions[name].setChecked(settings.flag(f"reading/{name}", default=usual))
            actions[name].toggled.connect(do)
            do(actions[name].isChecked())

    def _focus(self, focus: Focus, on: bool) -> None:
        """Take a focus, leaving the other, or let go of it."""
        if on:
            for name, other in _FOCUSES.items():
                if other is not focus:
                    self._actions[name].setChecked(False)
            self._view.set_focus(focus)
        elif self._view.focus is focus:
            self._view.set_focus(Focus.ALL)

    def _glide(self, on: bool) -> None:
        self._view.glide.on = on
        self._settings.set("reading/gliding", on)

    def _turn(self, on: bool) -> None:
        self._view.set_turning(on)
        self._settings.set("reading/turning", on)
