# SPDX-License-Identifier: MIT
"""What lies over the text while something is marked: the bar beside a selection, the card of a highlight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from reader.article import Highlight, HighlightColour
from reader.ui import highlight_colours as colours
from reader.ui import icons
from reader.ui.actions import Actions
from reader.ui.keymap import name_tip
from reader.ui.themes import Theme

_BUTTON = 30
"""The side of a button in pixels; targets have at least 24."""
_ICON = 18
_NOTE_LINES = 3
_LONGEST_NOTE = 20_000


def _button(name: str, *, focus: bool) -> QToolButton:
    result = QToolButton()
    result.setToolTip(name)
    result.setAccessibleName(name)
    result.setFixedSize(_BUTTON, _BUTTON)
    result.setIconSize(QSize(_ICON, _ICON))
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus if focus else Qt.FocusPolicy.NoFocus)
    return result


class _Floating(QFrame):
    """A frame over the text that finds its own place beside something."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._area = parent
        self.colour_buttons = {colour: _button(colours.name(colour), focus=False) for colour in HighlightColour}
        self._wanted: Theme | None = None
        """The palette to be used when this is seen."""
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use another palette, where this is hidden from the next time on."""
        self._wanted = theme
        if self.isVisible():
            self._take_theme()

    def _take_theme(self) -> None:
        if self._wanted is not None:
            self._draw(self._wanted)
            self._wanted = None

    def _draw(self, theme: Theme) -> None:
        """Draw the buttons in a palette."""

    def place_beside(self, place: QRectF, *, above: bool) -> None:
        """Stand above or below `place`, a rectangle of the parent, on the other side where there is no room."""
        area = self._area.rect()
        left = min(max(8, round(place.left())), max(8, area.width() - self.width() - 8))
        over, under = round(place.top()) - self.height() - 8, round(place.bottom()) + 8
        first, second = (over, under) if above else (under, over)
        fits = 8 <= first <= area.height() - self.height() - 8
        top = first if fits else min(max(8, second), max(8, area.height() - self.height() - 8))
        self.move(QPoint(left, top))
        self.show()
        self.raise_()


class SelectionBar(_Floating):
    """A small bar beside selected words: colours, a note, a copy, and everything else."""

    colour_chosen = Signal(HighlightColour)
    note_asked = Signal()
    copy_asked = Signal()
    more_asked = Signal(QPoint)
    """Where on the screen the menu is to open."""

    def __init__(self, theme: Theme, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Selected words"))
        self.note = _button(self.tr("Highlight with a note"), focus=False)
        name_tip(self.note, self.note.accessibleName(), actions["highlight_note"])
        self.copy = _button(self.tr("Copy"), focus=False)
        self.more = _button(self.tr("More…"), focus=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(5, 4, 5, 4)
        layout.setSpacing(1)
        for colour, button in self.colour_buttons.items():
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, colour=colour: self.colour_chosen.emit(colour))
            words = self.tr("{colour} highlight").format(colour=colours.name(colour))
            name_tip(button, words, actions[f"highlight_{colour.value}"])
        layout.addSpacing(6)
        for button in (self.note, self.copy, self.more):
            layout.addWidget(button)
        self.note.clicked.connect(self.note_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.more.clicked.connect(lambda: self.more_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.set_theme(theme)

    def _draw(self, theme: Theme) -> None:
        for colour, button in self.colour_buttons.items():
            button.setIcon(colours.swatch(theme, colour, _ICON))
        for button, picture in ((self.note, "note"), (self.copy, "copy"), (self.more, "more")):
            button.setIcon(icons.icon(picture, theme.muted, _ICON))

    def show_beside(self, place: QRectF) -> None:
        """Stand above the selection."""
        self._take_theme()
        self.adjustSize()
        self.place_beside(place, above=True)


class _Note(QPlainTextEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if event.key() == Qt.Key.Key_Escape or done:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Tab:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Backtab:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class HighlightCard(_Floating):
    """A highlight's card: its colour, its note, and what can be done with it."""

    WIDTH = 300

    colour_chosen = Signal(HighlightColour)
    note_written = Signal(object, str)
    """A highlight and its note, when that changed and the card is left."""
    copy_asked = Signal()
    remove_asked = Signal()
    left = Signal()
    """The card was left by a key: the keys go back to the text."""

    def __init__(self, theme: Theme, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Highlight"))
        self.setFixedWidth(self.WIDTH)
        self.highlight: Highlight | None = None
        self.colour_name = QLabel()
        self.colour_name.setObjectName("quiet")
        self.note = _Note()
        self.note.setObjectName("note")
        self.note.setPlaceholderText(self.tr("Write a note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + 18)
        self.copy = _button(self.tr("Copy"), focus=True)
        self.remove = _button(self.tr("Remove this highlight"), focus=True)
        name_tip(self.remove, self.remove.accessibleName(), actions["highlight"])
        top = QHBoxLayout()
        top.setSpacing(1)
        for colour, button in self.colour_buttons.items():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, colour=colour: self.colour_chosen.emit(colour))
            top.addWidget(button)
        top.addSpacing(8)
        top.addWidget(self.colour_name)
        top.addStretch(1)
        top.addWidget(self.copy)
        top.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.note)
        self.copy.clicked.connect(self.copy_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.note.left.connect(self.left)
        self.set_theme(theme)

    def _draw(self, theme: Theme) -> None:
        for colour, button in self.colour_buttons.items():
            button.setIcon(colours.swatch(theme, colour, _ICON))
        self.copy.setIcon(icons.icon("copy", theme.muted, _ICON))
        self.remove.setIcon(icons.icon("remove", theme.muted, _ICON))

    def show_highlight(self, highlight: Highlight, place: QRectF, *, writing: bool) -> None:
        """Show a highlight's card beside `place`; `writing` puts the keys into its note."""
        self.highlight = highlight
        if self.note.toPlainText() != highlight.note:
            self.note.setPlainText(highlight.note)
        self._tell_colour(highlight)
        self._take_theme()
        self.adjustSize()
        self.place_beside(place, above=False)
        if writing:
            self.note.setFocus()
            self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def update_highlight(self, highlight: Highlight) -> None:
        """Take in what changed of the highlight that is shown."""
        self.highlight = highlight
        self._tell_colour(highlight)

    def _tell_colour(self, highlight: Highlight) -> None:
        for colour, button in self.colour_buttons.items():
            button.setChecked(colour is highlight.colour)
        self.colour_name.setText(colours.name(highlight.colour))

    def leave(self) -> None:
        """Put the card away, and hand on the note where it changed."""
        if self.highlight is None:
            return
        highlight, self.highlight = self.highlight, None
        note = self.note.toPlainText().strip()[:_LONGEST_NOTE]
        self.hide()
        if note != highlight.note:
            self.note_written.emit(highlight, note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
