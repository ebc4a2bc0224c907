# SPDX-License-Identifier: MIT
"""Which blocks and lines of a document stand in a stretch of its height, and where on a line a span stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLine, QTextTable


class Line(NamedTuple):
    """A line: where it stands and which positions it holds."""

    line: QTextLine
    block: QTextBlock
    start: int
    end: int
    origin: QPointF
    top: float
    bottom: float


def visible_blocks(document: QTextDocument, clip: QRectF, scroll: QPointF) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks that reach into `clip`, each with its rectangle, of a document scrolled by `scroll` pixels.

    The first may stand above it. The rectangles lie on whole pixels, as the toolkit draws.
    """
    geometry = document.documentLayout()
    left = document.rootFrame().frameFormat().leftMargin()
    top = clip.top() + scroll.y()
    at = max(0, geometry.hitTest(QPointF(left + 1, top), Qt.HitTestAccuracy.FuzzyHit))
    block = document.findBlock(at)
    # Cells stand side by side: begin with the row's first, and one block early for marks that hang over.
    table = table_of(block)
    if table is not None:
        row = table.cellAt(block.position()).row()
        first = min((table.cellAt(row, column).row() for column in range(table.columns())), default=row)
        block = table.cellAt(first, 0).firstCursorPosition().block()
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        rectangle = geometry.blockBoundingRect(block).translated(-scroll)
        rectangle.moveTop(round(rectangle.top()))
        if rectangle.top() > clip.bottom() and _begins_row(block):
            return
        yield block, rectangle
        block = block.next()


def visible_lines(block: QTextBlock, rectangle: QRectF, clip: QRectF) -> Iterator[Line]:
    """Yield the lines of a block that reach into `clip`; `rectangle` is where the block stands."""
    layout = block.layout()
    count = layout.lineCount()
    # A line's place counts a block's indent in, and so does the left of its bounding rectangle.
    origin = QPointF(rectangle.left(), rectangle.top() - layout.boundingRect().top())
    low, high = 0, count
    while low < high:  # the first line that reaches into the clip
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if origin.y() + line.y() + line.height() < clip.top():
            low = middle + 1
        else:
            high = middle
    for number in range(low, count):
        line = layout.lineAt(number)
        top = float(round(origin.y() + line.y()))
        if top > clip.bottom():
            return
        start = block.position() + line.textStart()
        bottom = round(top + line.height())
        if number + 1 < count:
            bottom = float(round(origin.y() + layout.lineAt(number + 1).y()))
        yield Line(line, block, start, start + line.textLength(), origin, top, bottom)


def span_on_line(line: Line, start: int, end: int) -> QRectF:
    """Return where the positions from `start` up to `end` stand on a line, without the space it is broken at."""
    first = max(start, line.start) - line.block.position()
    last = min(end, line.end) - line.block.position()
    if end > line.end:
        document, begin = line.block.document(), line.block.position()
        while last > first and document.characterAt(begin + last - 1).isspace():
            last -= 1
    if line.block.textDirection() == Qt.LayoutDirection.RightToLeft:
        # Positions to x fail in right-to-left lines; what was drawn tells where it stands.
        box = QRectF()
        for run in line.line.glyphRuns(first, last - first):
            box = box.united(run.boundingRect())
        left, right = box.left(), box.right()
    else:
        left, right = _x(line.line, first), _x(line.line, last)
    return QRectF(line.origin.x() + min(left, right), line.top, abs(right - left), line.bottom - line.top)


def table_of(block: QTextBlock) -> QTextTable | None:
    """Return the table a block stands in."""
    return QTextCursor(block).currentTable()


def _begins_row(block: QTextBlock) -> bool:
    """Tell whether everything from this block on stands below all before it: cells of a row stand beside it."""
    table = table_of(block)
    return table is None or table.cellAt(block.position()).column() == 0


def _x(line: QTextLine, position: int) -> float:
    result: Any = line.cursorToX(position)  # a number and the position it belongs to; the stubs know neither
    return float(result[0] if isinstance(result, tuple) else result)
