# SPDX-License-Identifier: MIT
"""Quotations and articles as tables for spreadsheets: CSV (RFC 4180) in UTF-8, no cell of which is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO

from reader.exchange import web_address
from reader.export.kept import Kept

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
"""What a cell must not begin with: spreadsheets run the first ones, some the last, whatever quotes are around them."""

QUOTATION_COLUMNS = (
    "speaker", "quotation", "article", "published", "site", "address", "language", "confidence", "corrected",
    "article_number", "start", "end",
)  # fmt: skip
ARTICLE_COLUMNS = (
    "title", "byline", "published", "site", "address", "language", "words", "quotations", "people", "tags", "state",
    "starred", "highlights", "notes", "added", "file", "article_number",
)  # fmt: skip


def plain_cell(value: object) -> str:
    """Return a value as a cell that is read as text: what a formula begins with gets an apostrophe before it."""
    text = "" if value is None else str(value)
    if isinstance(value, int | float):
        return text
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if text.lstrip(" \u00a0\u200b\ufeff").startswith(_FORMULA) else text


class _Table:
    def __init__(self, stream: BinaryIO, columns: Sequence[str], *, byte_order_mark: bool = False) -> None:
        self._stream = stream
        if byte_order_mark:
            stream.write("\ufeff".encode())
        self._write(columns)

    def _write(self, values: Sequence[object]) -> None:
        line = io.StringIO(newline="")
        csv.writer(line, lineterminator="\r\n").writerow([plain_cell(value) for value in values])
        self._stream.write(line.getvalue().encode("utf-8", "replace"))

    def finish(self) -> None:
        """Nothing stands behind the last row."""


class Quotations(_Table):
    """Writes a row for each quotation that is somebody's words."""

    def __init__(self, stream: BinaryIO, *, byte_order_mark: bool = False) -> None:
        super().__init__(stream, QUOTATION_COLUMNS, byte_order_mark=byte_order_mark)

    def add(self, kept: Kept) -> None:
        """Write the rows of an article's quotations."""
        article, row = kept.article, kept.row
        for quote in kept.speech:
            words = quote.span.of(article.text)
            about = (article.title, article.published, article.site, web_address(article.url), article.language)
            sure = round(quote.confidence, 2) if quote.speaker else ""
            corrected = "yes" if quote.corrected else "no"
            self._write((quote.speaker or "", words, *about, sure, corrected, row.id, quote.start, quote.end))


class Articles(_Table):
    """Writes a row for each article."""

    def __init__(self, stream: BinaryIO, *, byte_order_mark: bool = False) -> None:
        super().__init__(stream, ARTICLE_COLUMNS, byte_order_mark=byte_order_mark)

    def add(self, kept: Kept) -> None:
        """Write an article's row."""
        article, row = kept.article, kept.row
        about = (article.title, "; ".join(article.byline), article.published, article.site, web_address(article.url))
        counts = (article.language, row.words, row.quotations, row.people, "; ".join(row.tags))
        own = (row.state, "yes" if row.starred else "no", len(kept.highlights))
        notes = sum(bool(one.note) for one in kept.highlights)
        self._write((*about, *counts, *own, notes, row.added_at, row.file, row.id))
