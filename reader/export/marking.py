# SPDX-License-Identifier: MIT
"""A reader's highlights laid into an article's blocks, and the notes they lead to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader import exchange
from reader.article import Article, Block, BlockKind, Highlight, Inline, InlineKind


class Note(NamedTuple):
    """A note under an article."""

    number: int
    """From 1; 0 where the words it was written to are no longer in the text."""
    highlight: Highlight


def marked_blocks(article: Article, highlights: Sequence[Highlight]) -> tuple[Block, ...]:
    """Return an article's blocks with highlights as marked stretches; one that has a note ends in its number."""
    standing = [highlight for highlight in highlights if not highlight.lost]
    if not standing:
        return article.blocks
    numbers = {id(note.highlight): note.number for note in notes_of(highlights)}
    result: list[Block] = []
    for block, span in article.placed_blocks():
        own: list[Inline] = []
        for highlight in standing:
            start, end = max(highlight.start, span.start), min(highlight.end, span.end)
            if start < end:
                number = numbers.get(id(highlight), 0)
                target = f"{exchange.HIGHLIGHT} {highlight.colour}"
                if number and highlight.end <= span.end:
                    target += f"#{number}"
                place = start - span.start, end - span.start
                own += _within_cells(block, Inline(InlineKind.MARKED, *place, target))
        result.append(replace(block, inlines=(*block.inlines, *own)) if own else block)
    return tuple(result)


def _within_cells(block: Block, mark: Inline) -> Iterator[Inline]:
    """Yield a mark cut to the cells of a table; the last piece keeps the note."""
    if block.kind is not BlockKind.TABLE or not block.cells:
        yield mark
        return
    cells = [cell for row in block.cells for cell in row]
    pieces = [(max(cell.start, mark.start), min(cell.end, mark.end)) for cell in cells]
    pieces = [(start, end) for start, end in pieces if start < end]
    for number, (start, end) in enumerate(pieces, 1):
        target = mark.target if number == len(pieces) else mark.target.partition("#")[0]
        yield Inline(mark.kind, start, end, target)


def notes_of(highlights: Sequence[Highlight]) -> list[Note]:
    """Return the notes of highlights in the order of the text; those whose words are lost, noted or not, last."""
    standing = [highlight for highlight in highlights if highlight.note and not highlight.lost]
    lost = [Note(0, highlight) for highlight in highlights if highlight.lost]
    return [*(Note(number, highlight) for number, highlight in enumerate(standing, 1)), *lost]
