# SPDX-License-Identifier: MIT
"""Scrolling that glides instead of jumping, so that the eye keeps its line."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QScrollBar

_MILLISECONDS = 170
"""Long enough to follow with the eye, short enough not to wait for."""


class Glide(QObject):
    """Moves a scroll bar; while one glide is under way the next begins at its goal."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.on = False
        """Whether it glides; else it jumps."""
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        bar.sliderPressed.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether a glide is under way."""
        return self._animation.state() == QVariantAnimation.State.Running

    @property
    def goal(self) -> int:
        """Where the bar is or is going."""
        if self.running:
            return int(self._animation.endValue())
        return self._bar.value()

    def to(self, value: int) -> None:
        """Go to a value of the bar."""
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        begun = self.running
        self._animation.stop()
        if not self.on or not self._bar.window().isVisible() or (value == self._bar.value() and not begun):
            self._bar.setValue(value)
            return
        self._animation.setStartValue(self._bar.value())
        self._animation.setEndValue(value)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the bar is."""
        self._animation.stop()

    def _move(self, value: object) -> None:
        if isinstance(value, int):
            self._bar.setValue(value)
