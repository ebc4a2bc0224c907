# SPDX-License-Identifier: MIT
"""A veil over everything but the paragraph or the sentence that is read, and the way from one to the next."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion, QTextBlock, QTextDocument

from reader.ui.offsets import Utf16
from reader.ui.sentences import sentences_of
from reader.ui.visible import span_on_line, visible_lines

READING_HEIGHT = 0.4
"""Where in the view what is read stands: a little above the middle, as eyes hold a page."""
_DENSITY = 0.7
_ROUND = 3
"""Pixels a sentence's clear ground reaches beyond its letters."""


class Focus(StrEnum):
    """What is shown clearly at a time."""

    ALL = ""
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


class Passage(NamedTuple):
    """Positions of the document that are read together."""

    start: int
    end: int


def passage_at(document: QTextDocument, focus: Focus, point: QPointF) -> Passage:
    """Return what is read at a point of the document."""
    position = max(0, document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
    block = document.findBlock(position)
    if not block.text().strip():
        block = _beside(block, 1) or block
    passages = _passages(block, focus)
    within = [passage for passage in passages if passage.start <= position]
    return within[-1] if within else passages[0]


def passage_after(document: QTextDocument, focus: Focus, passage: Passage, step: int) -> Passage:
    """Return the next (`step` 1) or previous (-1) passage; at the ends the same."""
    block = document.findBlock(passage.start)
    passages = _passages(block, focus)
    at = next((order for order, one in enumerate(passages) if one.end > passage.start), 0) + step
    if 0 <= at < len(passages):
        return passages[at]
    beside = _beside(block, step)
    return _passages(beside, focus)[0 if step > 0 else -1] if beside is not None else passage


def _passages(block: QTextBlock, focus: Focus) -> list[Passage]:
    """Return the passages of a block, at least one."""
    whole = Passage(block.position(), block.position() + max(0, block.length() - 1))
    if focus is not Focus.SENTENCE:
        return [whole]
    text = block.text()
    units = Utf16(text)
    start = block.position()
    found = [Passage(start + units.to_units(span.start), start + units.to_end(span.end)) for span in sentences_of(text)]
    return found or [whole]


def _beside(block: QTextBlock, step: int) -> QTextBlock | None:
    """Return the next or previous block that holds something."""
    block = block.next() if step > 0 else block.previous()
    while block.isValid() and not block.text().strip():
        block = block.next() if step > 0 else block.previous()
    return block if block.isValid() else None


def paint_veil(
    painter: QPainter, document: QTextDocument, passage: Passage, *, scroll: QPointF, view: QRectF, page: str
) -> None:
    """Veil a view of `document`, scrolled by `scroll` pixels, in the colour of its page, but for a passage."""
    block = document.findBlock(passage.start)
    box = document.documentLayout().blockBoundingRect(block).translated(-scroll)
    box.moveTop(round(box.top()))
    clear = QRegion()
    if passage.start == block.position() and passage.end >= block.position() + block.length() - 1:
        clear = QRegion(QRectF(view.left(), box.top(), view.width(), box.height()).toAlignedRect())
    else:
        for line in visible_lines(block, box, view):
            if line.start < passage.end and passage.start < line.end:
                shown = span_on_line(line, passage.start, passage.end).adjusted(-_ROUND, 0, _ROUND, 0)
                clear = clear.united(QRegion(shown.toAlignedRect()))
    veil = QColor(page)
    veil.setAlphaF(_DENSITY)
    painter.setClipRegion(QRegion(view.toAlignedRect()).subtracted(clear))
    painter.fillRect(view, veil)
