# SPDX-License-Identifier: MIT
"""Finding words in the open article: the search itself, and the bar it is asked in."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.article import Span
from reader.ui import facts

MOST = 5_000
"""Matches that are looked for: past these nobody walks from one to the next."""
_LONGEST = 200
_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
"""Marks that are typed in one way and printed in another, one for one."""


def find(text: str, query: str) -> list[Span]:
    """Return where `query` stands in `text`, whatever its case, its kind of quotation marks or hyphenation."""
    words = query.strip()[:_LONGEST].translate(_SAME).split()
    if not words:
        return []
    # Soft hyphens stand between letters without being any; white space is one kind.
    pattern = r"\s+".join("\u00ad?".join(re.escape(character) for character in word) for word in words)
    result: list[Span] = []
    for match in re.finditer(pattern, text.translate(_SAME), re.IGNORECASE):
        result.append(Span(match.start(), match.end()))
        if len(result) == MOST:
            break
    return result


class _Field(QLineEdit):
    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """A bar above the text: a field, how many there are, and a way to each."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setMaximumWidth(360)
        self.field.setAcceptDrops(False)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.previous = _button(self.tr("Previous match"))
        self.next = _button(self.tr("Next match"))
        self.close_button = _button(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.previous)
        layout.addWidget(self.next)
        layout.addWidget(self.count)
        layout.addStretch(1)
        layout.addWidget(self.close_button)
        self.field.textChanged.connect(self.asked)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.left)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.left)
        self.hide()

    def set_icons(self, previous: QIcon, following: QIcon, close: QIcon) -> None:
        """Show drawings on the buttons."""
        self.previous.setIcon(previous)
        self.next.setIcon(following)
        self.close_button.setIcon(close)

    def open(self) -> None:
        """Show the bar and put the keys into it."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def tell(self, current: int | None, count: int) -> None:
        """Say which match is shown, of how many."""
        if not self.field.text().strip():
            self.count.setText("")
        elif not count:
            self.count.setText(self.tr("Not in this article"))
        elif current is None:
            self.count.setText(facts.counted(count, self.tr("1 match"), self.tr("{count} matches")))
        else:
            self.count.setText(self.tr("{current} of {count}").format(current=current + 1, count=count))


def _button(name: str) -> QToolButton:
    result = QToolButton()
    result.setToolTip(name)
    result.setAccessibleName(name)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return result
