# SPDX-License-Identifier: MIT
"""What is copied with its source: a selection or a quotation, who said it, and where it stands."""

from __future__ import annotations

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
