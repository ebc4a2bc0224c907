# SPDX-License-Identifier: MIT
"""What an article's blocks add to its text: block quotations, pull quotes, code."""

from __future__ import annotations

import bisect
import re

from reader.article import Article, BlockKind, ContainerKind, Span
from reader.voices.marks import Quotation

_SIGNATURE = re.compile(r"^\s*(?:[—–―-]{1,2}|source:|by\s)\s*\S", re.IGNORECASE)
LONGEST_SIGNATURE = 120
"""Code points; the line that names a block quotation's source is short."""


def code_spans(article: Article) -> list[Span]:
    """Return where code stands: it holds quotation marks, but nobody speaks."""
    return [span for block, span in article.placed_blocks() if block.kind is BlockKind.CODE and block.text]


def block_quotations(article: Article) -> list[Quotation]:
    """Return the blocks of quotations without marks, one each; what follows the first of one goes on with it.

    A short last line that opens with a dash is the quotation's signature and stays outside.
    """
    found: list[Quotation] = []
    previous = -1
    for block, span in article.placed_blocks():
        container = next(
            (c for c in block.path if c.kind in (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE)),
            None,
        )
        if container is None or not block.text.strip() or block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            continue
        if len(block.text) <= LONGEST_SIGNATURE and container.number == previous and _SIGNATURE.match(block.text):
            continue
        start = span.start + len(block.text) - len(block.text.lstrip())
        end = span.start + len(block.text.rstrip())
        found.append(Quotation(start, end, "", continues=container.number == previous))
        previous = container.number
    return found


def with_blocks(scanned: list[Quotation], blocks: list[Quotation], code: list[Span]) -> list[Quotation]:
    """Join scanned quotations and quotation blocks: a block takes in what is marked inside it, code has none.

    A block that is one marked quotation stays as it was scanned.
    """
    whole = {(q.start, q.end) for q in scanned}
    blocks = [block for block in blocks if (block.start, block.end) not in whole]
    barriers = sorted([block.span for block in blocks] + code)
    starts = [span.start for span in barriers]
    kept: list[Quotation] = []
    for quotation in scanned:
        at = bisect.bisect_right(starts, quotation.end - 1) - 1
        if at < 0 or not barriers[at].overlaps(quotation.span):
            kept.append(quotation)
    return sorted([*kept, *blocks], key=lambda q: q.start)
