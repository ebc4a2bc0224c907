# SPDX-License-Identifier: MIT
"""A document that is shown after its first screens and grows behind them.

Building an article of 1 MB takes half a second: the first screens are built at once, the rest in
slices of a few milliseconds, so that scrolling stays smooth meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QTextDocument

from reader.article import Article, Block, BlockKind, Inline, InlineKind
from reader.ui.document import Builder, HeaderLine, Layout
from reader.ui.header import header_lines
from reader.ui.pictures import Pictures
from reader.ui.style import Coloured, Style

FIRST_CHARACTERS = 7_000
"""Built before the first paint: two tall screens. A typical article is built whole."""
_SLICE_SECONDS = 0.004
"""How long the rest is built at a time: laying it out takes twice as long again, and a frame has 16 ms."""
_AFTER_PAINT = 50
"""Milliseconds until what is out of sight takes other colours: what is in sight is painted by then."""


class GrowingDocument(QObject):
    """Builds one article's document, as far as it is wanted and then to its end."""

    grown = Signal()
    """More of the text stands in the document."""
    completed = Signal()

    def __init__(self, builder: Builder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._builder = builder
        self._steps: Iterator[int] | None = builder.steps()
        self._far: Iterator[int] | None = None
        """Gives what is out of sight the colours of another theme."""
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._slice)

    @property
    def layout(self) -> Layout:
        """What is built so far."""
        return self._builder.layout

    def begin(self, header: list[HeaderLine], offset: int) -> None:
        """Build the header and the first screens, and on to some screens behind `offset`."""
        self._builder.cursor.beginEditBlock()
        self._builder.header(header)
        characters = 0
        for count in self._steps or ():
            characters += count
            if characters > FIRST_CHARACTERS and self.layout.map.end > offset + FIRST_CHARACTERS:
                break
        self._builder.cursor.endEditBlock()

    def go_on(self) -> None:
        """Build the rest bit by bit, then give code its colours."""
        if self.layout.complete:
            self._finish()
        else:
            self._slices.start()

    def stop(self) -> None:
        """Build no more."""
        self._slices.stop()
        self._steps = self._far = None

    def to(self, offset: int) -> None:
        """Build until an offset can stand at the top of the view: that needs some screens behind it."""
        wanted = offset + FIRST_CHARACTERS
        if self.layout.map.end <= wanted:
            self.until(lambda: self.layout.map.end > wanted)

    def until(self, enough: Callable[[], bool]) -> None:
        """Build until `enough` holds or the article ends."""
        if self._steps is None or self.layout.complete:
            return
        self._run(self._steps, enough)
        self.grown.emit()
        if self.layout.complete:
            self._finish()

    def _run(self, steps: Iterator[int], enough: Callable[[], bool]) -> None:
        cursor = self._builder.cursor
        cursor.beginEditBlock()
        with suppress(StopIteration):
            while not enough():
                next(steps)
        cursor.endEditBlock()

    def _finish(self) -> None:
        """Go over from building to colouring."""
        self._steps = self._builder.colours()
        if self.layout.codes or self._far is not None:
            self._slices.start()
        else:
            self.stop()
        self.completed.emit()

    def recolour(self, style: Style, first: int, last: int) -> bool:
        """Take over a style that differs in its theme alone; False where it must be built anew.

        What stands between two positions of the document has its colours at once, the rest bit by bit.
        """
        if not self._builder.take_colours(style):
            return False
        near: list[Coloured] = []
        far: list[Coloured] = []
        for stretch in self.layout.coloured:
            (near if stretch.start <= last and stretch.end >= first else far).append(stretch)
        self._run(self._builder.recolour(near), lambda: False)
        self._far = self._builder.recolour(far)
        self._slices.start(_AFTER_PAINT)
        return True

    def _slice(self) -> None:
        self._slices.setInterval(0)
        deadline = time.perf_counter() + _SLICE_SECONDS
        if not self.layout.complete:
            self.until(lambda: time.perf_counter() > deadline)
        else:
            for steps in (self._far, self._steps):
                if steps is not None:
                    self._run(steps, lambda: time.perf_counter() > deadline)
            if time.perf_counter() <= deadline:
                self.stop()


def warm_up(style: Style, pictures: Pictures) -> None:
    """Build and paint a little of everything out of sight, so that its fonts and formats are loaded."""
    words = "Some of everything."
    inlines = (Inline(InlineKind.STRONG, 0, 4), Inline(InlineKind.EMPHASIS, 5, 7))
    sample = Article(words, (Block(BlockKind.PARAGRAPH, words, inlines),), (words,), site=words, excerpt="A deck.")
    document = QTextDocument()
    builder = Builder(document, sample, style, pictures, column=400, missing="")
    builder.header(header_lines(sample, style))
    for _ in builder.steps():
        pass
    document.setTextWidth(400)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        document.drawContents(painter)
    finally:
        painter.end()
