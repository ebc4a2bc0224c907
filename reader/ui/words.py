# SPDX-License-Identifier: MIT
"""A label of plain words that may take several lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

_CHARACTERS = 60
"""Characters of a line at the most, as Qt reckons for words that cannot be selected."""


class Words(QLabel):
    """Shows words as they are, over as many lines as they need."""

    def __init__(self, words: str = "", name: str = "", parent: QWidget | None = None) -> None:
        """Show `words`; `name` is what the style sheets know the label by."""
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if QGuiApplication.isRightToLeft():
            # Qt sets a wrapped line of the other direction off by the space it ends in, and cuts its end off where
            # the line is full. Words that can be selected are laid out otherwise, and right.
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return a size as wide as lines are easily read; what can be selected would ask for a square."""
        hint = super().sizeHint()
        if self.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction:
            return hint
        metrics = self.fontMetrics()
        most = QRect(0, 0, _CHARACTERS * metrics.averageCharWidth(), 10_000)
        margins = self.contentsMargins()
        wide = metrics.boundingRect(most, Qt.TextFlag.TextWordWrap, self.text()).width() + 2 * self.margin()
        wide += margins.left() + margins.right() + 1
        return QSize(wide, self.heightForWidth(wide))
