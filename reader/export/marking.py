# SPDX-License-Identifier: MIT
"""A reader's highlights laid into an article's blocks, and the notes they lead to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader import exchange
from reader.article import Article, Block, BlockKind, Highlight, Inline, InlineKind

REFERENCE = "#"
"""How the target of a mark without words begins that leads to a note; its number follows."""


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
                place = start - span.start, end - span.start
                mark = Inline(InlineKind.MARKED, *place, f"{exchange.HIGHLIGHT} {highlight.colour}")
                pieces = list(_within_cells(block, mark))
                own += pieces
                number = numbers.get(id(highlight), 0)
                if number and pieces and highlight.end <= span.end:
                    own.append(_reference(block, pieces[-1].end, number))
        result.append(replace(block, inlines=(*block.inlines, *own)) if own else block)
    return tuple(result)


def _within_cells(block: Block, mark: Inline) -> Iterator[Inline]:
    """Yield a mark cut to the cells of a table."""
    if block.kind is not BlockKind.TABLE or not block.cells:
        yield mark
        return
    cells = [cell for row in block.cells for cell in row]
    pieces = [(max(cell.start, mark.start), min(cell.end, mark.end)) for cell in cells]
    pieces = [(start, end) for start, end in pieces if start < end]
    for start, end in pieces:
        yield replace(mark, start=start, end=end)


def _reference(block: Block, end: int, number: int) -> Inline:
    """Return what leads to a note, behind the link the marked words end in: a link within a link would end it."""
    for one in block.inlines:
        if one.kind is InlineKind.LINK and one.start < end <= one.end:
            end = one.end
    return Inline(InlineKind.MARKED, end, end, f"{REFERENCE}{number}")


def is_reference(inline: Inline) -> bool:
    """Tell whether an inline leads to a note and marks nothing."""
    return inline.start == inline.end and inline.kind is InlineKind.MARKED and inline.target.startswith(REFERENCE)


def reference(inline: Inline) -> str:
    """Return the HTML that leads to a note."""
    number = inline.target.removeprefix(REFERENCE)
    link = f'<a id="{exchange.NOTE}-to-{number}" href="#{exchange.NOTE}-{number}">{number}</a>'
    return f'<sup class="{exchange.NOTE}">{link}</sup>'


def standing_first(inline: Inline) -> tuple[int, bool, int]:
    """Order inlines as they are opened: an anchor or a note's number goes before the link that begins where it is."""
    return inline.start, inline.kind is not InlineKind.ANCHOR and not is_reference(inline), -inline.end


def notes_of(highlights: Sequence[Highlight]) -> list[Note]:
    """Return the notes of highlights in the order of the text; those whose words are lost, noted or not, last."""
    standing = [highlight for highlight in highlights if highlight.note and not highlight.lost]
    lost = [Note(0, highlight) for highlight in highlights if highlight.lost]
    return [*(Note(number, highlight) for number, highlight in enumerate(standing, 1)), *lost]
