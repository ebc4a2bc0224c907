# SPDX-License-Identifier: MIT
"""The middle of the window: the reading view with its bar, its card, and finding in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from reader.article import Article, Span, Voices
from reader.ui import facts, icons
from reader.ui.actions import Actions
from reader.ui.card import CardText, VoiceCard, found_elsewhere, person_card, quote_card
from reader.ui.empty_page import EmptyPage
from reader.ui.find import FindBar
from reader.ui.finding import Finding
from reader.ui.link_label import LinkLabel
from reader.ui.progress_line import ProgressLine
from reader.ui.reading_bar import ReadingBar
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style
from reader.ui.voices_door import VoicesDoor

_HOVER_PAUSE = 220
"""Milliseconds the pointer rests before the card shows: less flickers while it crosses the text."""
_LEAVE_PAUSE = 260
"""Milliseconds the card stays when the pointer left what it is about: time to reach the card itself."""


class Subject(NamedTuple):
    """What a card is about: a quotation or a person of the open article, and where in the text."""

    quote: int | None
    person: int | None
    place: Span


class ReadingPane(QWidget):
    """Shows one article, or what stands in its place."""

    quote_walked = Signal(int)
    """A quotation became the current one."""
    voices_changed = Signal()

    def __init__(
        self, picture: Callable[[str], bytes | None], style: Style, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.view = ReadingView(picture, style)
        self.empty = EmptyPage(style.theme)
        self.find_bar = FindBar()
        self.card = VoiceCard(style.theme, self.view.viewport())
        self.line = ProgressLine(style.theme.accent)
        self.link_label = LinkLabel(self)
        self.elsewhere: Callable[[str], int] = lambda _: 0
        """Tells in how many other articles somebody of this name is named."""
        self.over: list[Callable[[], bool]] = []
        """Each puts away something that lies over the text, and tells whether there was anything."""
        self.occupied: Callable[[], bool] = lambda: False
        """Tells whether something lies over the text that the card of a voice must not cover."""
        self.subject: Subject | None = None
        """What the last card was about; None for a note, and when another article or its voices came."""
        self._carded: str | None = None
        """Whom the card is about."""
        self._person_place = (-1, -1)
        """The person whose places are walked by, and the last one shown."""
        self.bar = ReadingBar(actions, QAction(self.tr("Type and colours"), self))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        self.door = VoicesDoor(self.stack, self.view, picture, actions["voices_only"])
        self.finding = Finding(self.view, self.find_bar, self.door.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.line)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.stack, 1)
        self._hovered: tuple[int | None, int | None] = (None, None)
        self._hover = self._timer(_HOVER_PAUSE, self._show_hovered)
        self._leave = self._timer(_LEAVE_PAUSE, self._hide_left)
        self.card.left.connect(self._leave.start)
        self._connect()

    def _connect(self) -> None:
        self.view.voice_pointed.connect(self._pointed)
        self.view.note_opened.connect(self._show_note)
        self.view.link_pointed.connect(self.link_label.show_link)
        self.view.place_changed.connect(self._moved)
        self.view.built.connect(self._moved)
        self.door.chosen.connect(self._leave_door)
        self.door.moved.connect(self._moved)

    def _timer(self, pause: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(do)
        return timer

    # ── What is shown ────────────────────────────────────────────────────────

    def show_article(
        self, article: Article, voices: Voices | None, offset: int, words: int = 0, *, stay: bool = False
    ) -> None:
        """Open an article of so many words; `stay`: behind whatever stands in the text's place."""
        self.card.hide()
        self.door.close()
        self.door.only = None
        self.subject = None
        self._person_place = (-1, -1)
        if self.find_bar.isVisible():
            self.find_bar.hide()
        if not stay:
            self.stack.setCurrentWidget(self.view)
        self.view.show_article(article, voices, offset, words)
        self._moved()
        self.voices_changed.emit()

    def leave_article(self) -> None:
        """Show nothing but what stands in an article's place."""
        self.door.close()
        self.card.hide()
        self.find_bar.hide()
        self.view.clear_article()
        self.stack.setCurrentWidget(self.empty)
        self._moved()
        self.voices_changed.emit()

    def show_voices(self, voices: Voices | None) -> None:
        """Show the voices of the open article, which were just found."""
        self.subject = None
        self.view.set_voices(voices)
        self.door.refresh()
        self.voices_changed.emit()

    def set_style(self, style: Style) -> None:
        """Set texts in another way, in other colours."""
        self.card.set_theme(style.theme)
        self.empty.set_theme(style.theme)
        self.line.colour = style.theme.accent
        self.line.update()
        self.view.set_style(style)
        self.door.set_style(style)
        self.draw_icons(style)

    def draw_icons(self, style: Style) -> None:
        """Draw the icons in the theme's colours."""
        theme = style.theme
        self.bar.draw_icons(theme)
        self.find_bar.set_icons(*(icons.icon(name, theme.muted) for name in ("previous", "next", "close")))

    def _moved(self) -> None:
        view = self.shown
        share = view.progress
        self.line.show_share(share if view.verticalScrollBar().maximum() > 0 else 0.0)
        text = ""
        if view.article is not None and share < 1.0:
            left = facts.minutes(round(view.words * (1 - share)))
            text = self.tr("{count} min left").format(count=left)
        self.bar.time_left.setText(text)
        if self.card.isVisible():
            self.card.hide()

    def copy(self) -> None:
        """Copy what is selected."""
        self.shown.copy()

    def select_all(self) -> None:
        """Select everything that is shown."""
        self.shown.selectAll()

    def show_page(self, page: QWidget) -> None:
        """Put another page of the stack into the text's place."""
        self.card.hide()
        self.stack.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Put the text back into its place, or what stands there without one."""
        self.stack.setCurrentWidget(self.view if self.view.article is not None else self.empty)
        self.view.setFocus()

    # ── Voices ───────────────────────────────────────────────────────────────

    def walk_by(self, speaker: str | None) -> None:
        """Walk only by one speaker's quotations, or by all."""
        self.door.walk_by(speaker)

    @property
    def shown(self) -> ReadingView:
        """The view that is on top: the article's, or that of its voices alone."""
        return self.door.shown

    @property
    def reads(self) -> bool:
        """Whether the text, or its voices alone, is what one sees: not a page in its place."""
        return self.stack.currentWidget() is self.shown

    def _leave_door(self, number: int) -> None:
        """Read a quotation in its place."""
        self.door.close()
        self.view.setFocus()
        self.go_to_quote(number)

    def walk_quotes(self, step: int) -> None:
        """Go to the next (1) or previous (-1) quotation."""
        if self.door.walk(step):
            return
        cast = self.view.cast
        if cast is None or not cast.quotes:
            return
        current = self.view.layers.current_quote
        if current is not None:
            place = cast.quotes[current].start
        else:
            place = self.view.reading_offset() - (1 if step > 0 else 0)
        number = cast.next_quote(place, step, self.door.only)
        if number is not None:
            self.go_to_quote(number)

    def go_to_quote(self, number: int) -> None:
        """Show a quotation with its card."""
        self.door.close()
        cast = self.view.cast
        if cast is None or not 0 <= number < len(cast.quotes):
            return
        self.stack.setCurrentWidget(self.view)
        self.view.layers.current_quote = number
        self.view.show_span(cast.quotes[number].span)
        self.view.viewport().update()
        self.show_card()
        self.quote_walked.emit(number)

    def go_to_person(self, number: int) -> None:
        """Show the next place that names a person."""
        cast = self.view.cast
        if cast is None or not 0 <= number < len(cast.people):
            return
        mentions = cast.people[number].mentions
        if not mentions:  # a name the reader gave to a speaker
            place = self.view.layers.current_quote
            said = [at for at, quote in enumerate(cast.quotes) if quote.speaker == cast.people[number].name]
            if said:
                self.go_to_quote(next((at for at in said if place is not None and at > place), said[0]))
            return
        self.stack.setCurrentWidget(self.view)
        after = self.view.reading_offset()
        walked, last = self._person_place
        start = last if walked == number else after - 1
        mention = next((mention for mention in mentions if mention.start > start), mentions[0])
        self._person_place = (number, mention.start)
        self.view.show_span(mention)
        self._show_person_card(number, mention)

    def _show_person_card(self, number: int, mention: Span) -> None:
        cast = self.view.cast
        if cast is not None:
            subject = Subject(None, number, mention)
            self._show_card_text(person_card(cast, number), cast.number(cast.people[number].name), subject)

    def current_person(self) -> str | None:
        """Return whose card is shown, or who says the current quotation."""
        cast, number = self.view.cast, self.view.layers.current_quote
        if self.card.isVisible() and self._carded:
            return self._carded
        return cast.quotes[number].speaker if cast is not None and number is not None else None

    def show_card(self) -> None:
        """Show the card of the current quotation, or of the first on the screen; in its place in the text."""
        cast = self.view.cast
        if cast is None:
            return
        if self.door.open:
            number = self.door.current
            if number is not None:
                self.go_to_quote(number)
            return
        number = self.view.layers.current_quote
        if number is None:
            number = cast.next_quote(self.view.reading_offset() - 1, 1)
            if number is None:
                return
            self.go_to_quote(number)
            return
        self._show_quote_card(number)

    def _show_quote_card(self, number: int) -> None:
        cast = self.view.cast
        if cast is not None:
            quote = cast.quotes[number]
            subject = Subject(number, None, quote.span)
            self._show_card_text(quote_card(cast, number), cast.number(quote.speaker), subject)

    def _show_card_text(self, text: CardText, speaker: int | None, subject: Subject) -> None:
        self._leave.stop()
        self.subject = subject
        theme = self.view.style_shown.theme
        cast = self.view.cast
        self._carded = text.name if cast is not None and cast.person(text.name) is not None else None
        if self._carded:
            text = text._replace(elsewhere=found_elsewhere(self.elsewhere(self._carded), self.card.elsewhere_key))
        colour = theme.muted if speaker is None else theme.speaker(speaker)
        self.card.show_text(text, colour, self.view.span_rectangle(subject.place), correctable=True)

    def _show_note(self, text: str, place: QRectF) -> None:
        self._leave.stop()
        self.subject = None
        theme = self.view.style_shown.theme
        self.card.show_text(CardText(self.tr("Note"), "", text), theme.muted, place)

    def show_card_at(self, subject: Subject) -> None:
        """Show the card of what stands where a card was shown before its voices changed; none where nothing is left."""
        cast = self.view.cast
        self.card.hide()
        if cast is None:
            return
        place = subject.place
        if subject.quote is not None:
            number = next((number for number, quote in enumerate(cast.quotes) if quote.span == place), None)
            if number is not None:
                self.view.layers.current_quote = number
                self._show_quote_card(number)
                self.quote_walked.emit(number)
        else:
            number = cast.person_at(place.start)
            if number is not None:
                self._show_person_card(number, place)

    def leave_card(self) -> bool:
        """Put the card and the current quotation away; False if there was neither."""
        there = self.card.isVisible() or self.view.layers.current_quote is not None
        self.card.hide()
        self.view.layers.current_quote = None
        self.view.viewport().update()
        return there

    def _pointed(self, quote: int | None, person: int | None) -> None:
        self._hovered = (quote, person)
        if quote is None and person is None:
            self._hover.stop()
            self._leave.start()
        else:
            self._hover.start()

    def _hide_left(self) -> None:
        """Hide the card the pointer has left, unless it has come to the card, or a menu of the card's is open."""
        under = self.card.rect().contains(self.card.mapFromGlobal(QCursor.pos()))
        if not under and QApplication.activePopupWidget() is None and self._hovered == (None, None):
            self.card.hide()

    def _show_hovered(self) -> None:
        cast = self.view.cast
        quote, person = self._hovered
        if cast is None or self.occupied():
            return
        point = self.view.viewport().mapFromGlobal(QCursor.pos())
        if person is not None:
            offset = self.view.offset_at(point)
            mentions = cast.people[person].mentions
            mention = next((span for span in mentions if offset is not None and span.start <= offset < span.end), None)
            mention = mention or mentions[0]
            self._show_person_card(person, mention)
        elif quote is not None:
            self._show_quote_card(quote)

    # ── Its shape ────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the text in its place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.card.hide()
        else:  # a notice came or went below
            QTimer.singleShot(0, self.card.stay_inside)
        self.link_label.stay_below()
