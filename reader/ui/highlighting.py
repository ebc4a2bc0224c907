# SPDX-License-Identifier: MIT
"""Marking in the open article: what is selected becomes a highlight, and a highlight gets its colour and note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.article import Article, Highlight, HighlightColour, Span
from reader.ui import highlight_colours as colours
from reader.ui.highlight_card import HighlightCard, SelectionBar
from reader.ui.highlight_lists import HighlightLists
from reader.ui.highlight_pointing import HighlightPointing
from reader.ui.highlight_store import HighlightStore
from reader.ui.reading_aloud import ReadingAloud

if TYPE_CHECKING:
    from reader.library import KeptArticle, Library
    from reader.ui.keeper import Keeper
    from reader.ui.settings import Settings
    from reader.ui.undo import Undo
    from reader.ui.window import Window

_SELECTION_PAUSE = 250
"""Milliseconds a selection made by keys rests before the bar shows: less flickers while it grows."""
_READ_AT = 0.4
"""Where in the view the paragraph stands that is read, as the veil of one paragraph at a time has it."""

_ACTIONS = (
    "highlight",
    "highlight_note",
    "remove_highlight",
    "next_highlight",
    "previous_highlight",
    *(f"highlight_{colour}" for colour in HighlightColour),
)


class Highlighting(QObject):
    """Knows the open article's highlights, shows and changes them; every change can be taken back."""

    changed = Signal()
    """The open article's highlights are others than before."""
    current_changed = Signal(object)
    """The number of the highlight that is worked on, or None."""
    menu_asked = Signal(QPoint)
    """Everything that can be done with the selection is asked for, at a point of the screen."""
    told = Signal(str)

    def __init__(
        self,
        keeper: Keeper,
        undo: Undo,
        settings: Settings,
        current: Callable[[], KeptArticle | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = HighlightStore(keeper, undo, self)
        self._settings = settings
        self._current = current
        self._seen: Article | None = None
        self.shown: list[Highlight] = []
        """The open article's highlights, placed in the text on the page; lost ones last."""
        self.spoken: Span | None = None
        """The sentence that is read aloud."""
        self._selection = QTimer(self)
        self._selection.setSingleShot(True)
        self._selection.setInterval(_SELECTION_PAUSE)

    def serve(self, window: Window) -> None:
        """Put the bar and the card over the text, and answer the actions."""
        self._window = window
        self._pane = window.pane
        self._view = window.pane.view
        self.store.changed.connect(self._show)
        self.store.failed.connect(window.notices.add_trouble)
        theme = window.appearance.theme
        self.bar = SelectionBar(theme, self._view.viewport(), window.actions_by_name)
        self.card = HighlightCard(theme, self._view.viewport(), window.actions_by_name)
        self.pointing = HighlightPointing(self._view)
        window.appearance.changed.connect(self._restyle)
        window.pane.over.append(self.leave)
        window.pane.occupied = self.card.isVisible
        window.pane.voices_changed.connect(self._look)
        self._view.place_changed.connect(self._scrolled)
        self._view.selectionChanged.connect(self._selection_changed)
        self._selection.setParent(self._view)  # it ends with what it looks at
        self._selection.timeout.connect(self._show_bar)
        self.pointing.selected.connect(self._show_bar)
        self.pointing.clicked.connect(self._clicked)
        self.pointing.pressed.connect(self.leave)
        self.bar.colour_chosen.connect(self.mark)
        self.bar.note_asked.connect(self.write_note)
        self.bar.copy_asked.connect(self._copy)
        self.bar.more_asked.connect(self.menu_asked)
        self.card.colour_chosen.connect(self.mark)
        self.card.note_written.connect(self._note_written)
        self.card.copy_asked.connect(self._copy)
        self.card.remove_asked.connect(self.remove_current)
        self.card.left.connect(self._leave_card)
        actions = window.actions_by_name
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            ("highlight", self.toggle),
            ("highlight_note", self.write_note),
            ("remove_highlight", self.remove_current),
            ("next_highlight", lambda: self.walk(1)),
            ("previous_highlight", lambda: self.walk(-1)),
        )
        for name, do in deeds:
            actions[name].triggered.connect(partial(_call, do))
        for colour in HighlightColour:
            actions[f"highlight_{colour}"].triggered.connect(lambda _=False, colour=colour: self.mark(colour))
            actions[f"highlight_{colour}"].setIcon(colours.swatch(theme, colour))
        self._enable()
        self.lists = HighlightLists(self, self._settings)
        self.lists.serve(window)
        self.aloud = ReadingAloud(self._settings, self)
        self.aloud.serve(window)
        self.aloud.told.connect(self.told)
        self.lists.menu.read_asked.connect(self.aloud.begin)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self.store.start(library)
        self.lists.start(library)

    def close(self) -> None:
        """Keep a note that is being written, and let go of the library."""
        self._selection.stop()  # its bar would come over a window that is gone
        self.leave()
        self.lists.close()
        self.aloud.close()
        self.store.close()

    # ── What is shown ────────────────────────────────────────────────────────

    def _look(self) -> None:
        """Show the highlights of the text that stands on the page, where it is another than before."""
        article, kept = self._view.article, self._current()
        if article is self._seen:
            return
        self._seen = article
        self.spoken = None
        self._leave_quietly()
        self.store.open = kept.row.id if kept is not None and article is not None else None
        self._view.layers.marked.current = None
        self._enable()
        self._show()

    def _enable(self) -> None:
        for name in _ACTIONS:
            self._window.actions_by_name[name].setEnabled(self.store.open is not None)

    def _show(self) -> None:
        article, kept = self._view.article, self._current()
        self.shown = list(self.store.of(self.store.open)) if self.store.open is not None else []
        if article is not None and kept is not None and article is not kept.article and self.shown:
            # An older version is read: its text has the words elsewhere, or not at all.
            from reader.anchors import Anchoring, anchor_of

            anchoring = Anchoring(article.text)
            self.shown = [_placed(highlight, anchoring.find(anchor_of(highlight))) for highlight in self.shown]
        self.shown.sort(key=lambda one: (one.lost, one.start, one.end))
        self._view.set_highlights(self.shown)
        if self.current is None:
            self._set_current(None)
        if self.card.highlight is not None:
            known = self._by_number(self.card.highlight.id)
            if known is not None:
                self.card.update_highlight(known)
            else:
                self.card.highlight = None
                self.card.hide()
        self.changed.emit()

    @property
    def current(self) -> Highlight | None:
        """The highlight that is worked on."""
        number = self._view.layers.marked.current
        return self._by_number(number) if number is not None else None

    def _by_number(self, number: int) -> Highlight | None:
        return next((highlight for highlight in self.shown if highlight.id == number), None)

    def _set_current(self, number: int | None) -> None:
        if self._view.layers.marked.current != number:
            self._view.layers.marked.current = number
            self._view.viewport().update()
            self.current_changed.emit(number)

    def _restyle(self) -> None:
        theme = self._window.appearance.theme
        self.bar.set_theme(theme)
        self.card.set_theme(theme)
        for colour in HighlightColour:
            self._window.actions_by_name[f"highlight_{colour}"].setIcon(colours.swatch(theme, colour))
        self._leave_quietly()

    # ── Marking ──────────────────────────────────────────────────────────────

    @property
    def _usual(self) -> HighlightColour:
        try:
            return HighlightColour(self._settings.text("highlights/colour", HighlightColour.YELLOW))
        except ValueError:
            return HighlightColour.YELLOW

    def toggle(self) -> None:
        """Mark what is selected; else take the current highlight away; else mark what is being read."""
        if self._view.selected_span() is None and self.current is not None:
            self.remove_current()
        else:
            self.mark(None)

    def mark(self, colour: HighlightColour | None) -> Highlight | None:
        """Mark what is selected in a colour, the last one by default; or give the current highlight that colour.

        With neither it marks what is being read: the sentence read aloud, the current quotation, the paragraph.
        """
        selected = self._view.selected_span()
        if colour is not None:
            self._settings.set("highlights/colour", colour.value)
        if selected is None and self.current is not None:
            return self._recolour(self.current, colour or self._usual)
        span = selected or self._read_span()
        marked = self._mark_span(span, colour or self._usual) if span is not None else None
        if selected is not None:
            self._unselect()
        self._set_current(marked.id if marked is not None else None)
        return marked

    def _mark_span(self, span: Span, colour: HighlightColour) -> Highlight | None:
        from reader.anchors import marked
        from reader.library.highlights import new_number
        from reader.library.library import utc_now

        article = self._view.article
        if article is None or self.store.open is None:
            return None
        touched = [one for one in self.shown if not one.lost and one.span.overlaps(span)]
        if len(touched) == 1 and touched[0].start <= span.start and touched[0].end >= span.end:
            return self._recolour(touched[0], colour)
        # Highlights that touch become one: which of them a click meant could not be told.
        whole = Span(min([span.start, *(one.start for one in touched)]), max([span.end, *(one.end for one in touched)]))
        note = "\n\n".join(one.note for one in touched if one.note)
        made = marked(article.text, whole, colour, note)
        if made is None:
            return None
        now = utc_now()
        made = replace(made, id=new_number(), created_at=now, changed_at=now)
        self.store.do(self.tr("Highlighted"), put=[made], remove=touched)
        return made

    def _recolour(self, highlight: Highlight, colour: HighlightColour) -> Highlight:
        changed = replace(highlight, colour=colour)
        if changed != highlight:
            self.store.do(self.tr("Colour of a highlight"), put=[changed], instead=[highlight])
        return changed

    def _note_written(self, highlight: Highlight, note: str) -> None:
        known = self._by_number(highlight.id)
        if known is not None:
            self.store.do(self.tr("Note"), put=[replace(known, note=note)], instead=[known])

    def remove_current(self) -> None:
        """Take the current highlight away, with its note."""
        if self.current is not None:
            self.remove(self.current)

    def remove(self, highlight: Highlight) -> None:
        """Take a highlight away, with its note."""
        if self.card.highlight is not None:
            self.card.highlight = None
            self.card.hide()
        self.store.do(self.tr("Highlight removed"), remove=[highlight], tell=bool(highlight.note) or highlight.lost)
        self._view.setFocus()

    def _read_span(self) -> Span | None:
        """Return what is being read."""
        article, cast = self._view.article, self._view.cast
        if article is None:
            return None
        if self.spoken is not None:
            return self.spoken
        if cast is not None and self._view.layers.current_quote is not None:
            return cast.quotes[self._view.layers.current_quote].span
        offset = self._view.offset_near(_READ_AT)
        return next((span for span in article.block_spans if span.start <= offset <= span.end and span.end), None)

    # ── The card and the bar ─────────────────────────────────────────────────

    def write_note(self) -> None:
        """Open the note of the current highlight, or of what is selected, which becomes one."""
        if self._view.selected_span() is not None or self.current is None:
            if self._view.selected_span() is None:
                self.told.emit(
                    self.tr("Select some words first, or go to a highlight: then a note can be written to it.")
                )
                return
            self.mark(None)
        if self.current is not None:
            self.open_card(self.current, writing=True)

    def open_card(self, highlight: Highlight, *, writing: bool = False) -> None:
        """Show a highlight's card; `writing` puts the keys into its note."""
        self.card.leave()
        self.bar.hide()
        self._pane.card.hide()
        self._set_current(highlight.id)
        if not highlight.lost:
            self.card.show_highlight(highlight, self._view.span_rectangle(highlight.span), writing=writing)

    def go_to(self, number: int) -> None:
        """Show a highlight in the text, with its card."""
        highlight = self._by_number(number)
        if highlight is None:
            return
        if highlight.lost:
            self._set_current(number)
            self.told.emit(self.tr("These words are no longer in the text; their highlight is kept."))
            return
        self._view.show_span(highlight.span)
        self.open_card(highlight)

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) highlight of the text."""
        there = [one for one in self.shown if not one.lost]
        current = self.current
        place = current.start if current is not None else self._view.reading_offset() - (1 if step > 0 else 0)
        beyond = [one for one in there if (one.start > place if step > 0 else one.start < place)]
        if beyond:
            self.go_to(beyond[0 if step > 0 else -1].id)

    def _clicked(self, offset: int) -> None:
        highlight = self._view.layers.marked.at(offset) if self._view.layers.marked.shown else None
        if highlight is not None:
            self.open_card(self._by_number(highlight.id) or highlight)

    def make_current(self, offset: int) -> None:
        """Let the highlight at a place be the one that is worked on, or none."""
        there = self._view.layers.marked.at(offset) if self._view.layers.marked.shown else None
        self._set_current(there.id if there is not None else None)

    def _selection_changed(self) -> None:
        if not self._view.textCursor().hasSelection():
            self._selection.stop()
            self.bar.hide()
        elif not self.pointing.is_pressed:
            self._selection.start()

    def _show_bar(self) -> None:
        span = self._view.selected_span()
        if span is not None and self._view.isVisible():
            self.card.leave()
            self._pane.card.hide()
            self.bar.show_beside(self._view.span_rectangle(span))

    def _unselect(self) -> None:
        cursor = self._view.textCursor()
        cursor.clearSelection()
        self._view.setTextCursor(cursor)
        self.bar.hide()

    def _copy(self) -> None:
        """Copy what is selected, else the words of the highlight whose card is shown."""
        if self._view.textCursor().hasSelection():
            self._view.copy()
        elif self.current is not None:
            QApplication.clipboard().setText(self.current.words.replace("\u00ad", ""))

    def _scrolled(self) -> None:
        self.bar.hide()
        if self.card.highlight is not None and not self.card.note.hasFocus():
            self.card.leave()
        current = self.current
        if current is not None and not current.lost:
            place = self._view.span_rectangle(current.span)
            if place.bottom() < 0 or place.top() > self._view.viewport().height():
                self.card.leave()
                self._set_current(None)

    def _leave_card(self) -> None:
        self.card.leave()
        self._view.setFocus()

    def _leave_quietly(self) -> None:
        self.bar.hide()
        self.card.leave()

    def leave(self) -> bool:
        """Put the bar, the card and the current highlight away; False if there was nothing."""
        there = self.card.isVisible() or self.bar.isVisible() or self.current is not None
        self._leave_quietly()
        self._set_current(None)
        return there


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()


def _placed(highlight: Highlight, span: Span | None) -> Highlight:
    if span is None:
        return replace(highlight, lost=True)
    return replace(highlight, start=span.start, end=span.end, lost=False)
