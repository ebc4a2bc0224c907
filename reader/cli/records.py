# SPDX-License-Identifier: MIT
"""The JSON records the commands print: plain dictionaries with the names scripts rely on."""

from __future__ import annotations

import json
import sys
from typing import Any

from reader.article import Article, Cleaned, Person, Quote, Voices
from reader.export.html import article_html

Record = dict[str, Any]


def person_record(person: Person) -> Record:
    """Return a person as a record; mentions are [start, end] in code points."""
    return {"name": person.name, "mentions": [list(span) for span in person.mentions], "role": person.role or None}


def quote_record(quote: Quote) -> Record:
    """Return a quotation as a record; offsets are code points, marks included."""
    return {
        "start": quote.start,
        "end": quote.end,
        "kind": str(quote.kind),
        "speaker": quote.speaker,
        "speaker_span": list(quote.speaker_span) if quote.speaker_span else None,
        "confidence": round(quote.confidence, 4),
    }


def voices_record(voices: Voices) -> Record:
    """Return an article's people and quotations as the two lists of a record."""
    return {
        "people": [person_record(person) for person in voices.people],
        "quotes": [quote_record(quote) for quote in voices.quotes],
    }


def article_record(source: str, cleaned: Cleaned, voices: Voices | None) -> Record:
    """Return an article as the record `extract` prints; without voices their two lists are missing."""
    article: Article = cleaned.article
    record: Record = {
        "source": source,
        "title": article.title,
        "byline": list(article.byline),
        "published": article.published,
        "modified": article.modified,
        "site": article.site,
        "url": article.url,
        "language": article.language,
        "direction": article.direction,
        "excerpt": article.excerpt,
        "text": article.text,
        "html": article_html(article),
        "images": len(cleaned.pictures),
    }
    if voices is not None:
        record |= voices_record(voices)
    return record | {"warnings": list(article.warnings), "error": None}


def print_record(record: Record) -> None:
    """Print a record as one line of JSON, so that a reader of the pipe has it at once.

    ASCII only: a path that is no UTF-8 survives as escapes whatever the terminal's encoding.
    """
    sys.stdout.write(json.dumps(record) + "\n")
    sys.stdout.flush()
