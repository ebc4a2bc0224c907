# SPDX-License-Identifier: MIT
"""Nothing but who said what: an article's quotations in order, under the names of their speakers.

They are put together as an article of their own, so that everything the reading view can do with one holds here too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.article import BLOCK_SEPARATOR, Article, Block, BlockKind, Person, Quote, Span, Voices
from reader.ui import facts
from reader.ui.cast import Cast
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style


class Gathered(NamedTuple):
    """An article's quotations as an article."""

    article: Article
    voices: Voices
    numbers: tuple[int, ...]
    """For each of its quotations the number it has in the article they come from."""


def gather(article: Article, cast: Cast, only: str | None = None) -> Gathered:
    """Return what is said in an article, by everybody or by one; marks around terms and titles are left out."""
    collector = _Collector(article, cast)
    end = 0
    for number, quote in enumerate(cast.quotes):
        # A quotation within another is read there.
        if cast.is_other(quote) or quote.end <= end or (only is not None and quote.speaker != only):
            continue
        end = quote.end
        collector.add(number, quote)
    return collector.gathered()


class _Collector:
    """Takes quotations in order, and heads those of one speaker that follow each other with one name."""

    def __init__(self, article: Article, cast: Cast) -> None:
        self._article = article
        self._cast = cast
        self._starts = [span.start for span in article.block_spans]
        self._blocks: list[Block] = []
        self._at = 0
        """Where the text ends by now."""
        self._head: str | None = None
        self._source: Span | None = None
        """Where the name stands that heads what comes next."""
        self._mentions: dict[str, list[Span]] = {}
        self._quotes: list[Quote] = []
        self._numbers: list[int] = []

    def add(self, number: int, quote: Quote) -> None:
        """Take in a quotation."""
        parts = [part for part in quote.span.of(self._article.text).split(BLOCK_SEPARATOR) if part.strip()]
        source = self._cast.source(quote)
        if not parts:
            return
        if source != self._head:
            self._head = source
            self._name(source)
        origin = self._article.blocks[max(0, bisect_right(self._starts, quote.start) - 1)]
        starts = [
            self._put(Block(BlockKind.PARAGRAPH, part, language=origin.language, direction=origin.direction))
            for part in parts
        ]
        here = self._source
        self._quotes.append(Quote(starts[0], self._at, quote.kind, quote.speaker, here, quote.confidence))
        self._numbers.append(number)

    def _name(self, source: str) -> None:
        """Head what follows with a speaker's name and role."""
        name = source or facts.tr("Speaker unknown")
        person = self._cast.person(source) if source else None
        text = f"{name}, {person.role}" if person is not None and person.role else name
        start = self._put(Block(BlockKind.HEADING, text, level=4))
        span = Span(start, start + len(name))
        self._source = span if source else None
        if person is not None:
            self._mentions.setdefault(source, []).append(span)

    def _put(self, block: Block) -> int:
        """Append a block; return where its text begins."""
        start = self._at + (len(BLOCK_SEPARATOR) if self._blocks else 0)
        self._blocks.append(block)
        self._at = start + len(block.text)
        return start

    def gathered(self) -> Gathered:
        """Return what was taken in."""
        article, count = self._article, len(self._quotes)
        speakers = len({quote.speaker for quote in self._quotes if quote.speaker})
        deck = facts.join(
            facts.counted(count, facts.tr("1 quotation"), facts.tr("{count} quotations")),
            facts.counted(speakers, facts.tr("1 speaker"), facts.tr("{count} speakers")) if speakers else "",
        )
        if not count:
            self._put(Block(BlockKind.PARAGRAPH, facts.tr("Nobody is quoted in this article.")))
        people = tuple(Person(name, tuple(mentions)) for name, mentions in self._mentions.items())
        own = Article(
            facts.headline(article.title, article.site),
            tuple(self._blocks),
            site=facts.tr("Voices"),
            language=article.language,
            direction=article.direction,
            excerpt=deck if count else None,
        )
        return Gathered(own, Voices(people, tuple(self._quotes)), tuple(self._numbers))


class VoicesOnly(ReadingView):
    """Shows an article's quotations; says which one is to be read in its place."""

    chosen = Signal(int)
    """The number a quotation has in the article."""

    def __init__(self, picture: Callable[[str], bytes | None], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(picture, style, parent)
        self._numbers: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Voices of the article"))
        self.voice_pointed.connect(self._show_hand)

    def show_voices(self, article: Article, cast: Cast, only: str | None, current: int | None) -> None:
        """Show what is said in an article, beginning with the quotation of this number."""
        gathered = gather(article, cast, only)
        self._numbers = gathered.numbers
        self.show_article(gathered.article, gathered.voices)
        # Speakers keep the colours they have in the article.
        self.layers.set_cast(Cast(gathered.voices, gathered.article.text, cast))
        self.layers.place(self._layout)
        if current is not None and current in self._numbers:
            self._go_to(self._numbers.index(current))

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) quotation."""
        current = self.layers.current_quote
        cast = self.layers.cast
        if cast is None or not self._numbers:
            return
        if current is None:
            here = cast.next_quote(self.reading_offset() - (1 if step > 0 else 0), step)
        else:
            here = current + step
        if here is not None and 0 <= here < len(self._numbers):
            self._go_to(here)

    @property
    def current(self) -> int | None:
        """The number in the article of the current quotation, else of the first on the screen."""
        cast, place = self.layers.cast, self.layers.current_quote
        if place is None and cast is not None:
            place = cast.next_quote(self.reading_offset() - 1, 1)
        return self._numbers[place] if place is not None and place < len(self._numbers) else None

    def _go_to(self, place: int) -> None:
        cast = self.layers.cast
        if cast is not None:
            self.layers.current_quote = place
            self.show_span(cast.quotes[place].span)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the place of the current quotation with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.layers.current_quote is None:
                self.walk(1)
            if self.layers.current_quote is not None:
                self.chosen.emit(self._numbers[self.layers.current_quote])
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place of a quotation that is clicked."""
        super().mouseReleaseEvent(event)
        cast, offset = self.layers.cast, self.offset_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        if cast is not None and offset is not None:
            place = cast.quote_at(offset)
            if place is not None:
                self.chosen.emit(self._numbers[place])

    def _show_hand(self, quote: object, _person: object) -> None:
        shape = Qt.CursorShape.PointingHandCursor if quote is not None else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
