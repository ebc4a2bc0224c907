# SPDX-License-Identifier: MIT
"""Everything that is known of each article as one JSON object a line (`docs/exporting.md` says what each field is)."""

from __future__ import annotations

from typing import Any, BinaryIO

import msgspec

from reader.article import Highlight, Quote
from reader.errors import LibraryError
from reader.export.html import article_html
from reader.export.kept import Kept
from reader.library import KeptCorrection, Version

_encoder = msgspec.json.Encoder()


class JsonLines:
    """Writes a line for each article."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def add(self, kept: Kept) -> None:
        """Write an article's line."""
        self._stream.write(_encoder.encode(record_of(kept)) + b"\n")

    def finish(self) -> None:
        """Nothing stands behind the last line."""


def record_of(kept: Kept) -> dict[str, Any]:
    """Return all that is known of an article; offsets are code points of `text`."""
    article, row, voices = kept.article, kept.row, kept.voices
    return {
        "article": row.id,
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "modified": article.modified,
        "site": article.site,
        "url": article.url,
        "language": article.language,
        "direction": article.direction,
        "excerpt": article.excerpt,
        "section": article.section,
        "lead_image": article.lead_image,
        "text": article.text,
        "html": article_html(article),
        "blocks": article.blocks,
        "pictures": list(kept.picture_keys()),
        "voices": {"engine": voices.engine, "language": voices.language} if kept.kept.voices is not None else None,
        "people": [
            {"name": person.name, "role": person.role or None, "mentions": person.mentions} for person in voices.people
        ],
        "quotes": [_quote(quote) for quote in voices.quotes],
        "corrections": [_correction(one) for one in kept.corrections],
        "highlights": [_highlight(one) for one in kept.highlights],
        "tags": row.tags,
        "state": row.state,
        "starred": row.starred,
        "position": row.position,
        "progress": row.progress,
        "added": row.added_at,
        "file": row.file,
        "versions": [_version(kept, version) for version in kept.versions],
        "receipt": article.receipt,
        "warnings": article.warnings,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "start": quote.start,
        "end": quote.end,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "speaker_span": quote.speaker_span,
        "confidence": round(quote.confidence, 4),
        "corrected": quote.corrected,
    }


def _highlight(highlight: Highlight) -> dict[str, Any]:
    return {
        "start": highlight.start,
        "end": highlight.end,
        "words": highlight.words,
        "before": highlight.before,
        "after": highlight.after,
        "colour": highlight.colour,
        "note": highlight.note,
        "created": highlight.created_at,
        "changed": highlight.changed_at,
        "lost": highlight.lost,
    }


def _correction(kept: KeptCorrection) -> dict[str, Any]:
    return {"token": kept.token, "made": kept.made_at, "correction": kept.correction}


def _version(kept: Kept, version: Version) -> dict[str, Any]:
    """Return a state of the page; the text of those before the present one, whose text stands above."""
    text = None
    if not version.current:
        try:
            text = kept.library.version_text(version.id)
        except LibraryError:
            text = None
    return {
        "number": version.number,
        "added": version.added_at,
        "saved": version.saved_at,
        "file": version.file,
        "current": version.current,
        "text": text,
    }
