# SPDX-License-Identifier: MIT
"""An article's tags in one line, and the way to their sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from reader.ui.bidirectional import apart
from reader.ui.tag_editor import shown

_LEAST = 60
"""Pixels at least: a short tag, or the beginning of a long one."""


class TagsButton(QPushButton):
    """Shows as much of the tags as there is room for; pressed by mouse, Space or Return."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def shown_text(self) -> str:
        """What of the text there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        # A pixel is lost in rounding: what fits but for that is whole.
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room + 1, Qt.TextFlag.TextShowMnemonic.value
        )

    def minimumSizeHint(self) -> QSize:
        """Take less where the page is narrow."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is drawn
        """Draw as a button whose text is as long as there is room."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text  # pyright: ignore[reportAttributeAccessIssue]
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class TagsLine(QWidget):
    """Says which tags an article has; asks for their sheet, changes nothing itself."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        label = QLabel(self.tr("Tags"))
        label.setObjectName("quiet")
        self.button = TagsButton()
        self.button.clicked.connect(self.asked)
        label.setBuddy(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(label)
        line.addWidget(self.button)
        line.addStretch(1)

    def show_tags(self, tags: Sequence[str], *, fixed: bool = False) -> None:
        """Show an article's tags; `fixed`: they cannot be changed, it lies in the bin."""
        names = ", ".join(apart([shown(name) for name in tags]))
        self.button.setText(names.replace("&", "&&") or self.tr("Add a tag…"))
        self.button.setAccessibleName(f"{self.tr('Tags')}: {names}" if names else self.tr("Add a tag…"))
        self.button.setEnabled(not fixed)
