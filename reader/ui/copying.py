# SPDX-License-Identifier: MIT
"""What is copied with its source: a selection or a quotation, who said it, and where it stands."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from reader.article import Article, Span
from reader.ui import facts
from reader.ui.cast import Cast


def quotation(article: Article, cast: Cast | None, selected: Span | None, current: int | None) -> str:
    """Return the selection, else the current quotation, with its speaker and source; empty when there is neither."""
    span, speaker = selected, ""
    if cast is not None and current is not None and (span is None or span == cast.quotes[current].span):
        quote = cast.quotes[current]
        span, speaker = quote.span, quote.speaker or ""
    if span is None:
        return ""
    words = span.of(article.text).replace("\u00ad", "").strip()
    if not words:
        return ""
    source = ", ".join(
        part
        for part in (
            facts.names(article.byline),
            f"“{article.title}”",
            article.site or "",
            facts.day(article.published),
        )
        if part
    )
    lines = [words, "", f"— {speaker}; {source}" if speaker else f"— {source}"]
    if article.url:
        lines.append(article.url)
    return "\n".join(lines)


def plain_selection(cursor: QTextCursor) -> str:
    """Return what is selected as plain text: cells parted by tabs, nothing in it that is not a text's own."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    block = document.findBlock(start)
    pieces: list[str] = []
    before: tuple[QTextTable, int] | None = None
    while block.isValid() and block.position() < end:
        table = QTextCursor(block).currentTable()
        # The stubs say there always is one.
        place = (table, table.cellAt(block.position()).row()) if table else None  # pyright: ignore[reportUnnecessaryComparison]
        if pieces:
            same_table = before is not None and place is not None and before[0] == place[0]
            same_row = same_table and before is not None and place is not None and before[1] == place[1]
            pieces.append("\t" if same_row else "\n" if same_table else "\n\n")
        text = block.text().encode("utf-16-le", "surrogatepass")
        first, last = max(0, start - block.position()), end - block.position()
        pieces.append(text[2 * first : 2 * last].decode("utf-16-le", "replace"))
        before = place
        block = block.next()
    result = "".join(pieces).replace("\u2028", "\n")
    return result.translate(dict.fromkeys(map(ord, "\u00ad\ufffc\u2029\ufdd0\ufdd1")))
