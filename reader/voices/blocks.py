# SPDX-License-Identifier: MIT
"""What an article's blocks add to its text: block quotations, pull quotes, code."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from reader.article import Article, Block, BlockKind, ContainerKind, Span
from reader.voices.marks import Quotation, overlaps_any
from reader.voices.signatures import is_bare_name, is_signature, signed_post


def code_spans(article: Article) -> list[Span]:
    """Return where code stands: it holds quotation marks, but nobody speaks."""
    return [span for block, span in article.placed_blocks() if block.kind is BlockKind.CODE and block.text]


def block_quotations(article: Article) -> list[Quotation]:
    """Return the blocks of quotations without marks, one each; what follows the first of one goes on with it.

    A short line behind the first that opens with a dash, or a last one that is a name, is the quotation's signature: it
    stays outside, is told with each of the blocks before it, and ends the quotation.
    """
    found: list[Quotation] = []
    for _, placed in itertools.groupby(_quoted(article), key=lambda one: one[0]):
        lines = [(block.text, span) for _, block, span in placed]
        said: list[Span] = []
        for number, (line, span) in enumerate(lines):
            last = number == len(lines) - 1
            if said and (is_signature(line) or (last and is_bare_name(line))):
                found += _joined(said, span)
                said = []
                continue
            posted = signed_post(line)
            end = posted[0] if posted else len(line.rstrip())
            said.append(Span(span.start + len(line) - len(line.lstrip()), span.start + end))
            if posted:
                found += _joined(said, Span(span.start + posted[1], span.end))
                said = []
        found += _joined(said, None)
    return found


def _joined(said: list[Span], signature: Span | None) -> list[Quotation]:
    return [
        Quotation(span.start, span.end, "", continues=number > 0, signature=signature)
        for number, span in enumerate(said)
    ]


def _quoted(article: Article) -> Iterator[tuple[int, Block, Span]]:
    """Yield the paragraphs and headings of quotations with the number of the quotation."""
    for block, span in article.placed_blocks():
        kinds = (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE)
        container = next((c for c in block.path if c.kind in kinds), None)
        if container is not None and block.text.strip() and block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            yield container.number, block, span


def with_blocks(scanned: list[Quotation], blocks: list[Quotation], code: list[Span]) -> list[Quotation]:
    """Join scanned quotations and quotation blocks: a block takes in what is marked inside it, code has none.

    A block that is one marked quotation stays as it was scanned, with its signature.
    """
    signed = {(q.start, q.end): q.signature for q in blocks}
    scanned = [replace(q, signature=signed.get((q.start, q.end))) for q in scanned]
    whole = {(q.start, q.end) for q in scanned}
    blocks = [block for block in blocks if (block.start, block.end) not in whole]
    barriers = sorted([block.span for block in blocks] + code)
    kept = [quotation for quotation in scanned if not overlaps_any(quotation.span, barriers)]
    return sorted([*kept, *blocks], key=lambda q: q.start)
