# SPDX-License-Identifier: MIT
"""The panel on the right: an article's quotations and people as lists, for eyes, keys and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QVBoxLayout, QWidget

from reader.article import Quote, QuoteKind, Span
from reader.ui import facts, fonts
from reader.ui.cast import Cast
from reader.ui.items import Items
from reader.ui.library_model import Index
from reader.ui.reading_pane import Subject
from reader.ui.row_list import RowList
from reader.ui.themes import Theme
from reader.ui.voices_painter import PersonItem, PersonPainter, QuoteItem, QuotePainter
from reader.ui.words import Words

_LONGEST_EXCERPT = 300
_LONGEST_NAME = 60
_MOST_MEASURED = 400


class VoicesPanel(QWidget):
    """Lists quotations and people; says which one is to be gone to."""

    quote_chosen = Signal(int)
    person_chosen = Signal(int)
    filtered = Signal(object)
    """The name of the one speaker to walk by, None for all."""
    paging = Signal(int)
    menu_asked = Signal(object, QPoint)
    """What is to be corrected, a `Subject`, and where on the screen its menu goes."""

    def __init__(self, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voicesPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cast: Cast | None = None
        self._quotes: Items[QuoteItem] = Items(self)
        self._people: Items[PersonItem] = Items(self)
        self._quiet = False
        self.quotes_view = RowList(self._quotes, QuotePainter(theme, scale), self.tr("Quotations"))
        self.people_view = RowList(self._people, PersonPainter(theme, scale), self.tr("People"))
        self.speaker = QComboBox()
        self.speaker.setAccessibleName(self.tr("Speaker whose quotations are listed"))
        self.speaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.speaker.currentIndexChanged.connect(self._filter)
        self._quotes_heading = _heading()
        self._people_heading = _heading()
        self._note = Words(self.tr("No article is open."), "panelHeading")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._speaker_place = self._padded(self.speaker)
        self._quotes_part = _stacked(self._quotes_heading, self._speaker_place, self.quotes_view)
        self._splitter.addWidget(self._quotes_part)
        self._splitter.addWidget(_stacked(self._people_heading, self.people_view))
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        title = QLabel(self.tr("Voices"))
        title.setObjectName("panelTitle")
        title.setFont(fonts.font(fonts.WINDOW, 14 * scale, 650))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self._note)
        layout.addWidget(self._splitter, 1)
        layout.addStretch(0)
        for view in (self.quotes_view, self.people_view):
            view.paging.connect(self.paging)
        self.quotes_view.clicked.connect(self._choose_quote)
        self.quotes_view.activated.connect(self._choose_quote)
        self.quotes_view.selectionModel().currentChanged.connect(self._choose_quote)
        self.people_view.clicked.connect(self._choose_person)
        self.people_view.activated.connect(self._choose_person)
        for view in (self.quotes_view, self.people_view):
            view.installEventFilter(self)
            view.viewport().installEventFilter(self)
        self.show_cast(None, pending=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for the menu of a row: the one under the pointer, or the current one where a key asked."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        view = self.quotes_view if watched in (self.quotes_view, self.quotes_view.viewport()) else self.people_view
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = view.currentIndex() if by_key else view.indexAt(view.viewport().mapFromGlobal(event.globalPos()))
        subject = self._subject(view, index.row()) if index.isValid() else None
        if subject is not None:
            below = view.viewport().mapToGlobal(view.visualRect(index).bottomLeft() + QPoint(16, 0))
            self.menu_asked.emit(subject, below if by_key else event.globalPos())
        return True

    def _subject(self, view: RowList, row: int) -> Subject | None:
        cast = self._cast
        if cast is None:
            return None
        if view is self.quotes_view:
            number = self._quotes.items[row].number
            return Subject(number, None, cast.quotes[number].span)
        number = self._people.items[row].number
        mentions = cast.people[number].mentions
        # The row means somebody, not one place that names them.
        return Subject(None, number, Span(mentions[0].start, mentions[0].start) if mentions else Span(0, 0))

    @staticmethod
    def _padded(widget: QWidget) -> QWidget:
        result = QWidget()
        layout = QVBoxLayout(result)
        layout.setContentsMargins(16, 2, 16, 8)
        layout.addWidget(widget)
        return result

    def sizeHint(self) -> QSize:
        """Ask for room for some words of a quotation."""
        return QSize(300, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.quotes_view.set_theme(theme)
        self.people_view.set_theme(theme)

    def show_cast(self, cast: Cast | None, *, pending: bool, only: str | None = None) -> None:
        """List an article's voices; `pending` while they are still being found.

        `only` is the speaker that is walked by: the list stays theirs as long as they say anything.
        """
        self._cast = cast
        some = cast is not None and bool(cast.quotes or cast.people)
        self._splitter.setVisible(some)
        self._note.setVisible(not some)
        if pending:
            self._note.setText(self.tr("Listening for voices…"))
        elif cast is None:
            self._note.setText(self.tr("No article is open."))
        else:
            self._note.setText(self.tr("Nobody is quoted or named in this article."))
        self._quiet = True
        self.speaker.clear()
        if cast is not None:
            self.speaker.addItem(self.tr("Everybody"), None)
            for name, count in sorted(cast.spoken.items(), key=lambda item: (-item[1], item[0])):
                shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
                self.speaker.addItem(f"{shown} ({count})", name)
            self.speaker.setCurrentIndex(max(0, self.speaker.findData(only)) if only else 0)
        self._quiet = False
        self._speaker_place.setVisible(cast is not None and bool(cast.spoken))
        self._quotes_part.setVisible(cast is not None and bool(cast.quotes))
        self._fill()
        if only is not None and self.speaker.currentData() != only:
            self.filtered.emit(None)

    def _fill(self) -> None:
        cast = self._cast
        if cast is None:
            self._quotes.show([])
            self._people.show([])
            return
        only = self.speaker.currentData()
        quotes = [
            QuoteItem(
                number,
                " ".join(cast.text[quote.start : min(quote.end, quote.start + _LONGEST_EXCERPT)].split()),
                self._said_by(cast, quote),
                cast.number(quote.speaker),
                cast.is_weak(quote),
            )
            for number, quote in enumerate(cast.quotes)
            if only is None or quote.speaker == only
        ]
        people = [
            PersonItem(number, person.name, person.role, cast.number(person.name), cast.spoken.get(person.name, 0))
            for number, person in enumerate(cast.people)
        ]
        people.sort(key=lambda item: (-item.quotations, item.number))
        self._quiet = True
        # Rows as high as their text are measured one by one: past some hundreds all get the same height.
        self.quotes_view.setUniformItemSizes(len(quotes) > _MOST_MEASURED)
        self._quotes.show(quotes)
        self._people.show(people)
        self._quiet = False
        speech = sum(cast.quotes[item.number].kind is QuoteKind.SPEECH for item in quotes)
        heading = facts.counted(speech, self.tr("1 quotation"), self.tr("{count} quotations"))
        if len(quotes) > speech:
            heading += self.tr(", {count} other in marks").format(count=len(quotes) - speech)
        self._quotes_heading.setText(heading)
        self._people_heading.setText(facts.counted(len(people), self.tr("1 person"), self.tr("{count} people")))

    def _said_by(self, cast: Cast, quote: Quote) -> str:
        """Return who said it, and in words what the dots in the margin tell the eyes alone."""
        if cast.is_other(quote):
            return self.tr("Not speech")
        source = cast.source(quote)
        if quote.kind is QuoteKind.OTHER:
            return facts.join(source, self.tr("not speech"))
        return facts.join(source, self.tr("perhaps")) if quote.speaker and cast.is_weak(quote) else source

    def _filter(self) -> None:
        if not self._quiet:
            self._fill()
            self.filtered.emit(self.speaker.currentData())

    def select_quote(self, number: int) -> None:
        """Make a quotation the current one without going to it."""
        for row, item in enumerate(self._quotes.items):
            if item.number == number:
                self._quiet = True
                index = self._quotes.index(row)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.quotes_view.selectionModel().setCurrentIndex(index, flag)
                self.quotes_view.scrollTo(index)
                self._quiet = False
                return

    def _choose_quote(self, index: Index) -> None:
        if not self._quiet and index.isValid():
            self.quote_chosen.emit(self._quotes.items[index.row()].number)

    def _choose_person(self, index: Index) -> None:
        if not self._quiet and index.isValid():
            self.person_chosen.emit(self._people.items[index.row()].number)


def _heading() -> QLabel:
    label = QLabel()
    label.setObjectName("panelHeading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _stacked(*widgets: QWidget) -> QWidget:
    result = QWidget()
    layout = QVBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return result
