# SPDX-License-Identifier: MIT
"""Reading aloud: sentence by sentence, the sentence marked and kept in view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader.article import Article, Span
from reader.ui import icons
from reader.ui.keymap import with_key
from reader.ui.sentences import sentence_at, sentences
from reader.ui.speakers import Speaker, find_speaker
from reader.ui.themes import Theme

if TYPE_CHECKING:
    from reader.ui.highlighting import Highlighting
    from reader.ui.settings import Settings
    from reader.ui.window import Window

SPEEDS = (0.5, 0.7, 0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""How many times as fast as usual, to step through."""
_UPPER, _LOWER, _PLACE = 0.08, 0.72, 0.28
"""Shares of the view's height: a sentence outside the first two is brought to the third."""
_MOST_FAILURES = 3
"""Sentences in a row that cannot be said, until it is told and given up."""


class SpeechBar(QWidget):
    """Stands below the text while it is read aloud."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speechBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Reading aloud"))
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self.speed = QLabel()
        self.speed.setObjectName("quiet")
        self.speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.speed.setMinimumWidth(48)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        layout.setSpacing(2)
        layout.addStretch(1)
        for name in ("previous_sentence", "read_aloud", "next_sentence", "stop_reading"):
            layout.addWidget(self._button(name, actions[name]))
        layout.addSpacing(14)
        layout.addWidget(self._button("slower", actions["slower"]))
        layout.addWidget(self.speed)
        layout.addWidget(self._button("faster", actions["faster"]))
        layout.addStretch(1)
        self._tell_tips()
        self.hide()

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(action.text())
        button.setFixedSize(32, 30)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        self._buttons[name] = button
        action.changed.connect(self._tell_tips)
        return button

    def _tell_tips(self) -> None:
        """Name each button with its key; what one of them does changes with who speaks."""
        for name, button in self._buttons.items():
            button.setToolTip(with_key(button.accessibleName(), self._actions[name]))

    def button(self, name: str) -> QToolButton:
        """Return the button of an action."""
        return self._buttons[name]

    def show_state(self, theme: Theme, *, speaking: bool, speed: float) -> None:
        """Show whether somebody speaks, and how fast."""
        pictures = {
            "previous_sentence": "previous",
            "next_sentence": "next",
            "read_aloud": "pause" if speaking else "play",
            "stop_reading": "close",
            "slower": "minus",
            "faster": "plus",
        }
        for name, picture in pictures.items():
            colour = theme.text if name == "read_aloud" else theme.muted
            self._buttons[name].setIcon(icons.icon(picture, colour, 18))
        words = self.tr("Pause") if speaking else self.tr("Go on reading")
        self._buttons["read_aloud"].setAccessibleName(words)
        self._tell_tips()
        self.speed.setText(f"{speed:g}×")


class ReadingAloud(QObject):
    """Reads the open article aloud, from the selection or from what stands at the top of the view on."""

    told = Signal(str)

    def __init__(
        self, settings: Settings, highlighting: Highlighting, find: Callable[[QObject], Speaker | None] = find_speaker
    ) -> None:
        super().__init__(highlighting)
        self._settings = settings
        self._highlighting = highlighting
        self.find = find
        self._speaker: Speaker | None = None
        self._article: Article | None = None
        """The article that is read."""
        self._sentences: list[Span] = []
        self._number = 0
        self._failures = 0
        self.speaking = False

    def serve(self, window: Window) -> None:
        """Put the bar below the text, and answer the actions."""
        self._window = window
        self._view = window.pane.view
        actions = window.actions_by_name
        names = ("read_aloud", "stop_reading", "previous_sentence", "next_sentence", "slower", "faster")
        self.bar = SpeechBar({name: actions[name] for name in names})
        column = window.pane.layout()
        if column is not None:
            column.addWidget(self.bar)
        deeds: tuple[Callable[[], object], ...] = (
            self.turn,
            self.stop,
            lambda: self.step(-1),
            lambda: self.step(1),
            lambda: self.change_speed(-1),
            lambda: self.change_speed(1),
        )
        for name, do in zip(names, deeds, strict=True):
            actions[name].triggered.connect(partial(_call, do))
        window.pane.voices_changed.connect(self._look)
        window.appearance.changed.connect(self._tell)
        self._look()

    def _look(self) -> None:
        """Stop where another article stands on the page."""
        self._window.actions_by_name["read_aloud"].setEnabled(self._view.article is not None)
        if self._article is not None and self._view.article is not self._article:
            self.stop()
        self._tell()

    @property
    def speed(self) -> float:
        """How many times as fast as usual."""
        kept = self._settings.number("speech/speed", 1.0)
        return min(SPEEDS, key=lambda speed: abs(speed - kept))

    # ── What is read ─────────────────────────────────────────────────────────

    def turn(self) -> None:
        """Begin to read, pause, or go on."""
        if self.speaking:
            self.pause()
        elif self._article is not None:
            self._say()
        else:
            self.begin()

    def begin(self, offset: int | None = None) -> None:
        """Read from an offset on: by default from the selection, else from the top of the view."""
        article = self._view.article
        if article is None:
            return
        if self._speaker is None:
            self._speaker = self.find(self)
            if self._speaker is None:
                self.told.emit(
                    self.tr("Nothing on this computer can speak. Install speech-dispatcher or espeak-ng to be read to.")
                )
                return
            self._speaker.finished.connect(self._go_on)
            self._speaker.failed.connect(self._failed)
        self._sentences = sentences(article)
        if not self._sentences:
            return
        if offset is None:
            selected = self._view.selected_span()
            offset = selected.start if selected is not None else self._view.reading_offset()
        self._article = article
        self._failures = 0
        self._number = sentence_at(self._sentences, offset)
        self._say()

    def _say(self) -> None:
        article, span = self._article, self._sentences[self._number]
        if article is None or self._speaker is None:
            return
        self.speaking = True
        self._mark(span)
        self._tell()
        words = " ".join(span.of(article.text).replace("\u00ad", "").split())
        self._speaker.say(words, self._language(article, span), self.speed)

    @staticmethod
    def _language(article: Article, span: Span) -> str:
        """Return the language of a sentence: its block's where that is another than the article's."""
        for block, place in article.placed_blocks():
            if place.start <= span.start < place.end:
                return block.language or article.language or ""
        return article.language or ""

    def _mark(self, span: Span | None) -> None:
        view = self._view
        self._highlighting.spoken = span
        view.set_spoken(span)
        if span is not None:
            view.show_span(span)
            place, height = view.span_rectangle(span), view.viewport().height()
            if place.top() < _UPPER * height or min(place.bottom(), place.top() + 60) > _LOWER * height:
                view.go_to(span.start, share=_PLACE)

    def _go_on(self) -> None:
        """Read the next sentence, or end behind the last."""
        self._failures = 0
        if not self.speaking:
            return
        if self._number + 1 < len(self._sentences):
            self._number += 1
            self._say()
        else:
            self.stop()

    def _failed(self) -> None:
        self._failures += 1
        if not self.speaking:
            return
        if self._failures >= _MOST_FAILURES or self._number + 1 >= len(self._sentences):
            self.stop()
            self.told.emit(self.tr("Reading aloud failed: the system's speech gave no sound. Check its settings."))
        else:
            self._number += 1
            self._say()

    def pause(self) -> None:
        """Be silent, and keep the place: the sentence is read from its beginning again."""
        self.speaking = False
        if self._speaker is not None:
            self._speaker.stop()
        self._tell()

    def stop(self) -> None:
        """Be silent, and forget the place."""
        there = self._article is not None
        self._article = None
        self.speaking = False
        if self._speaker is not None:
            self._speaker.stop()
        if there:
            self._mark(None)
        self._tell()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) sentence."""
        if self._article is None:
            return
        self._number = min(len(self._sentences) - 1, max(0, self._number + step))
        if self.speaking:
            self._say()
        else:
            self._mark(self._sentences[self._number])

    def change_speed(self, step: int) -> None:
        """Read faster (1) or slower (-1), the current sentence from its beginning."""
        at = SPEEDS.index(self.speed) + step
        self._settings.set("speech/speed", SPEEDS[min(len(SPEEDS) - 1, max(0, at))])
        self._tell()
        if self.speaking:
            self._say()

    def _tell(self) -> None:
        actions = self._window.actions_by_name
        reading = self._article is not None
        self.bar.setVisible(reading)
        self.bar.show_state(self._window.appearance.theme, speaking=self.speaking, speed=self.speed)
        for name in ("stop_reading", "previous_sentence", "next_sentence"):
            actions[name].setEnabled(reading)

    def close(self) -> None:
        """Be silent for good."""
        if self._speaker is not None:
            self._speaker.stop()


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()
