# SPDX-License-Identifier: MIT
"""The middle of the window: the reading view with its bar, its card, and finding in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.article import Article, Span, Voices
from reader.ui import facts, icons
from reader.ui.actions import Actions
from reader.ui.card import CardText, VoiceCard, found_elsewhere, person_card, quote_card
from reader.ui.empty_page import EmptyPage
from reader.ui.find import FindBar, find
from reader.ui.progress_line import ProgressLine
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


class InPlace(Protocol):
    """What stands in the text's place and is searched instead of it."""

    def open_find(self) -> None:
        """Open its bar for finding."""

    def step_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match."""


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
        self.time_left = QLabel()
        self.time_left.setObjectName("quiet")
        self.link_label = self._make_link_label()
        self.elsewhere: Callable[[str], int] = lambda _: 0
        """Tells in how many other articles somebody of this name is named."""
        self.over: list[Callable[[], bool]] = []
        """Each puts away something that lies over the text, and tells whether there was anything."""
        self.in_place: InPlace | None = None
        """What is searched while something stands in the text's place."""
        self.occupied: Callable[[], bool] = lambda: False
        """Tells whether something lies over the text that the card of a voice must not cover."""
        self.subject: Subject | None = None
        """What the last card was about; None for a note, and when another article or its voices came."""
        self._carded: str | None = None
        """Whom the card is about."""
        self._person_place = (-1, -1)
        """The person whose places are walked by, and the last one shown."""
        self._buttons: dict[str, tuple[QToolButton, QAction]] = {}
        self.bar = self._make_bar(actions)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        self.door = VoicesDoor(self.stack, self.view, picture, actions["voices_only"])
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
        self.view.link_pointed.connect(self._show_link)
        self.view.place_changed.connect(self._moved)
        self.view.built.connect(self._moved)
        self.door.chosen.connect(self._leave_door)
        self.door.moved.connect(self._moved)
        self.find_bar.asked.connect(self.find_words)
        self.find_bar.stepped.connect(self.step_match)
        self.find_bar.left.connect(self.leave_find)

    def _make_link_label(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("linkLabel")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.hide()
        return label

    def _timer(self, pause: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(do)
        return timer

    def _make_bar(self, actions: Actions) -> QWidget:
        bar = QWidget()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(10, 6, 10, 4)
        layout.setSpacing(2)
        for name, picture in (("list_pane", "sidebar"), ("open", "open")):
            layout.addWidget(self._button(actions[name], picture))
        layout.addStretch(1)
        layout.addWidget(self.time_left)
        layout.addSpacing(8)
        for name, picture in (("find", "search"), ("star", "star")):
            layout.addWidget(self._button(actions[name], picture))
        text = self._button(QAction(self.tr("Type and colours"), self), "text")
        text.setMenu(actions.menus["view"])
        text.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(text)
        layout.addWidget(self._button(actions["voices_panel"], "voices"))
        return bar

    def _button(self, action: QAction, picture: str) -> QToolButton:
        """Return a button that does what an action does; its icon is its own, so that menus stay words."""
        button = QToolButton()
        button.setCheckable(action.isCheckable())
        keys = action.shortcut().toString()
        tip = action.text().rstrip("…")
        button.setToolTip(f"{tip} ({keys})" if keys else tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())

        action.changed.connect(follow)
        follow()
        self._buttons[picture] = (button, action)
        return button

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
        for picture, (button, action) in self._buttons.items():
            name = "star-filled" if picture == "star" and action.isChecked() else picture
            button.setIcon(icons.icon(name, theme.text if action.isChecked() else theme.muted))
        self.find_bar.set_icons(*(icons.icon(name, theme.muted) for name in ("previous", "next", "close")))

    def _moved(self) -> None:
        view = self.shown
        share = view.progress
        self.line.show_share(share if view.verticalScrollBar().maximum() > 0 else 0.0)
        text = ""
        if view.article is not None and share < 1.0:
            left = facts.minutes(round(view.words * (1 - share)))
            text = self.tr("{count} min left").format(count=left)
        self.time_left.setText(text)
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
        if not mentions:
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
        """Show the card of the current quotation, or of the first on the screen."""
        cast = self.view.cast
        if cast is None:
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
            text = text._replace(elsewhere=found_elsewhere(self.elsewhere(self._carded)))
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

    # ── Finding ──────────────────────────────────────────────────────────────

    def show_match(self, place: Span | None) -> None:
        """Mark the best match of what a search of the library found, and go there."""
        marked = place is not None and place.start < place.end
        self.view.set_matches([place] if place is not None and marked else [])
        if place is not None and marked:
            self._go_to_match(0, [place])
        elif place is not None:  # a figure
            self.view.show_span(place)

    def add_matches(self, spans: list[Span]) -> None:
        """Mark all matches where `show_match` marked one; the page stays where it is.

        Nothing happens where that mark is gone: the reader took it away or looks for something else.
        """
        shown = self.view.layers.matches.spans
        if len(shown) != 1 or not spans:
            return
        number = next((number for number, span in enumerate(spans) if span.end > shown[0].start), len(spans) - 1)
        if spans[number].start >= shown[0].end:
            return
        self.view.set_matches(spans)
        self.view.layers.current_match = number
        self.view.viewport().update()
        self.find_bar.tell(number, len(spans))

    def open_find(self) -> None:
        """Open the bar for finding in the text, with what is selected in it."""
        if self.in_place is not None:
            self.in_place.open_find()
            return
        article, span = self.view.article, self.view.selected_span()
        if article is None:
            return
        self.door.close()
        chosen = span.of(article.text) if span is not None else ""
        if chosen and len(chosen) < 100 and "\n" not in chosen:
            self.find_bar.field.setText(chosen)
        self.find_bar.open()
        self.find_words(self.find_bar.field.text())

    def find_words(self, query: str) -> None:
        """Mark a query's matches and go to the first from here on."""
        article = self.view.article
        if article is None:
            return
        spans = find(article.text, query, whole_words=self.find_bar.whole_words.isChecked())
        here = self.view.reading_offset()
        self.view.set_matches(spans)
        number = next((number for number, span in enumerate(spans) if span.start >= here), 0 if spans else None)
        if number is None:
            self.find_bar.tell(None, 0)
        else:
            self._go_to_match(number, spans)

    def step_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match, round and round."""
        if self.in_place is not None:
            self.in_place.step_match(step)
            return
        spans = self.view.layers.matches.spans
        if not spans:
            return
        current = self.view.layers.current_match
        self._go_to_match(((current if current is not None else -1) + step) % len(spans), spans)

    def _go_to_match(self, number: int, spans: list[Span]) -> None:
        self.view.layers.current_match = number
        self.view.show_span(spans[number])
        self.view.viewport().update()
        self.find_bar.tell(number, len(spans))

    def leave_find(self) -> bool:
        """Close the bar and take the marks away; False if there were none."""
        there = self.find_bar.isVisible() or bool(self.view.layers.matches.spans)
        self.find_bar.hide()
        self.view.set_matches([])
        self.view.setFocus()
        return there

    # ── Links ────────────────────────────────────────────────────────────────

    def _show_link(self, address: str) -> None:
        self.link_label.setVisible(bool(address))
        if address:
            shown = address if len(address) <= 160 else f"{address[:110]}…{address[-45:]}"
            self.link_label.setText(shown)
            self.link_label.adjustSize()
            self._place_link_label()
            self.link_label.raise_()

    def _place_link_label(self) -> None:
        width = min(self.link_label.sizeHint().width(), max(80, self.width() - 24))
        self.link_label.resize(width, self.link_label.sizeHint().height())
        self.link_label.move(12, self.height() - self.link_label.height() - 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the text in its place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.card.hide()
        else:  # a notice came or went below
            QTimer.singleShot(0, self.card.stay_inside)
        self._place_link_label()
