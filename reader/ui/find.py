# SPDX-License-Identifier: MIT
"""Finding words in the open article: the search itself, and the bar it is asked in."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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


_COMBINING = "[\u0300-\u036f]*"
"""Accents that stand for themselves behind their letter."""


def find(text: str, query: str, *, whole_words: bool = False) -> list[Span]:
    """Return where `query` stands in `text`, whatever its case, accents, kind of quotation marks or hyphenation.

    With `whole_words` only where no letter or digit goes on at either end.
    """
    words = _plain(query.strip()[:_LONGEST]).split()
    if not words:
        return []
    plain, accented = _searched(text)
    # Soft hyphens stand between letters without being any; white space is one kind.
    between = f"\u00ad?{_COMBINING}" if accented else "\u00ad?"
    pattern = r"\s+".join(between.join(re.escape(letter) for letter in word) for word in words)
    if accented:
        pattern += _COMBINING
    if whole_words:
        # Where the query itself ends in a mark there is no word to end.
        pattern = (r"(?<!\w)" if words[0][0].isalnum() else "") + pattern
        pattern += r"(?!\w)" if words[-1][-1].isalnum() else ""
    result: list[Span] = []
    for match in re.finditer(pattern, plain, re.IGNORECASE):
        result.append(Span(match.start(), match.end()))
        if len(result) == MOST:
            break
    return result


_ACCENTS = re.compile("[\u0300-\u036f]")


@lru_cache(maxsize=1)
def _searched(text: str) -> tuple[str, bool]:
    """Return a text as it is searched, and whether accents stand in it for themselves; kept from letter to letter."""
    return _plain(text, same_length=True), bool(_ACCENTS.search(text))


def _plain(text: str, *, same_length: bool = False) -> str:
    """Return `text` with marks in one shape and letters without their accents, a character for a character."""
    table: dict[int, str] = {}
    for character in set(text):
        if character > "\u007f":
            bare = unicodedata.normalize("NFD", character)
            # One letter with its accents; scripts whose signs are no accents stay as they are.
            if len(bare) > 1 and all("\u0300" <= mark <= "\u036f" for mark in bare[1:]):
                table[ord(character)] = bare[0]
    plain = text.translate(_SAME).translate(table)
    return plain if same_length else _ACCENTS.sub("", plain)


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
        self.whole_words = QToolButton()
        self.whole_words.setText(self.tr("Whole words"))
        self.whole_words.setCheckable(True)
        self.whole_words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.previous = _button(self.tr("Previous match"))
        self.next = _button(self.tr("Next match"))
        self.close_button = _button(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.whole_words)
        layout.addWidget(self.previous)
        layout.addWidget(self.next)
        layout.addWidget(self.count)
        layout.addStretch(1)
        layout.addWidget(self.close_button)
        self.field.textChanged.connect(self.asked)
        self.whole_words.toggled.connect(lambda: self.asked.emit(self.field.text()))
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
        elif count >= MOST and current is not None:
            self.count.setText(self.tr("{current} of more than {count}").format(current=current + 1, count=count - 1))
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
