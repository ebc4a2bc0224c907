# SPDX-License-Identifier: MIT
"""What a list shows of an article: the columns of its row, with the keys it is sorted by."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import urlsplit

from reader.article import Article
from reader.library.identity import folded, words_of


def columns_of(article: Article, address: str | None) -> dict[str, object]:
    """Return what a list shows of an article, as columns of its row; `address` is the page's own, if it has one."""
    return {
        "title": article.title,
        "site": article.site,
        "byline": json.dumps(article.byline, ensure_ascii=False),
        "published": article.published,
        "words": len(words_of(article.text)),
        "language": article.language,
        "excerpt": article.excerpt,
        "lead_image": article.lead_image,
        "title_key": folded(article.title),
        "site_key": folded(article.site or _host(article.url or address)),
        "author_key": folded(article.byline[0]) if article.byline else "",
        "published_key": moment(article.published),
    }


def _host(address: str | None) -> str:
    try:
        return (urlsplit(address or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def moment(stated: str | None) -> str:
    """Return an ISO 8601 date or time as a key that sorts by time: in UTC where its zone is known."""
    if not stated:
        return ""
    try:
        time = datetime.fromisoformat(stated)
    except ValueError:
        return stated if stated[:4].isdecimal() else ""
    if time.tzinfo is None:
        return time.isoformat(timespec="seconds")
    try:
        return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
    except OverflowError:
        return time.replace(tzinfo=None).isoformat(timespec="seconds")
