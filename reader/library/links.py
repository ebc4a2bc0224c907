# SPDX-License-Identifier: MIT
"""Links other programs kept: what was noted about a page joins it, now or when it comes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from reader.article import SavedLink
from reader.library.database import Database
from reader.library.files import printable
from reader.library.identity import canonical_address, folded

_AT_ONCE = 1_000
"""Links written in one transaction: some 50 ms, so that other writers hardly wait."""


@dataclass(frozen=True, slots=True)
class LinkCounts:
    """What became of the links of a list or job."""

    joined: int = 0
    """Links whose page is here."""
    waiting: int = 0
    """Links without a page."""


class Links:
    """The links of imported lists; shared by processes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, file: int, links: Iterable[SavedLink]) -> LinkCounts:
        """Write down the links of a file of the queue and join those whose page is here; replaces an earlier try."""
        self._database.run("DELETE FROM links WHERE file = ?", (file,))
        joined = waiting = 0
        remaining = iter(links)
        while batch := list(islice(remaining, _AT_ONCE)):
            with self._database.transaction():
                for link in batch:
                    address = canonical_address(link.url)
                    if address is None:
                        continue
                    article = self._article_at(address)
                    if article is None:
                        waiting += 1
                    else:
                        joined += 1
                        self._join(article, link)
                    self._insert(file, link, address, article)
        return LinkCounts(joined, waiting)

    def join_waiting(self, article: int, addresses: Iterable[str | None]) -> None:
        """Join the links that wait for a page at one of these canonical addresses, within the caller's transaction."""
        for address in {address for address in addresses if address}:
            rows = self._database.all(
                """
                SELECT id, url, title, saved_at, tags, folder, state, favourite, note FROM links
                WHERE address = ? AND article IS NULL
                """,
                (address,),
            )
            for link, url, title, saved_at, tags, folder, state, favourite, note in rows:
                noted = SavedLink(url, title, saved_at, tuple(json.loads(tags)), folder, state, bool(favourite), note)
                self._join(article, noted)
                self._database.run("UPDATE links SET article = ? WHERE id = ?", (article, link))

    def counts(self, job: int) -> LinkCounts:
        """Return what became of the links of a job."""
        joined, total = self._database.one(
            """
            SELECT coalesce(sum(article IS NOT NULL), 0), count(*)
            FROM links JOIN queue ON queue.id = file WHERE job = ?
            """,
            (job,),
        )
        return LinkCounts(joined, total - joined)

    def _article_at(self, address: str) -> int | None:
        for column in ("saved_address", "declared_address"):
            row = self._database.first(
                f"""
                SELECT article FROM versions JOIN articles ON articles.id = article
                WHERE {column} = ? AND binned_at IS NULL ORDER BY versions.id DESC LIMIT 1
                """,  # noqa: S608 - the two names above
                (address,),
            )
            if row is not None:
                return row[0]
        return None

    def _insert(self, file: int, link: SavedLink, address: str, article: int | None) -> None:
        tags = json.dumps([printable(tag) for tag in link.tags], ensure_ascii=False)
        self._database.run(
            """
            INSERT INTO links (file, url, address, title, saved_at, tags, folder, state, favourite, note, article)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (file, printable(link.url), printable(address), printable(link.title), link.saved_at, tags,
             printable(link.folder), link.state, link.favourite, printable(link.note), article),
        )  # fmt: skip

    def _join(self, article: int, link: SavedLink) -> None:
        """Give an article the tags, the earlier date and the state; what its reader did here since stays."""
        add_tags(self._database, article, link.tags)
        if link.state == "read":
            self._database.run("UPDATE articles SET state = 'read' WHERE id = ? AND state = 'unread'", (article,))
        if link.favourite:
            self._database.run("UPDATE articles SET starred = 1 WHERE id = ?", (article,))
        kept_since = _utc(link.saved_at)
        if kept_since:
            self._database.run("UPDATE articles SET added_at = min(added_at, ?) WHERE id = ?", (kept_since, article))


def add_tags(database: Database, article: int, names: Iterable[str]) -> None:
    """Give an article tags, within the caller's transaction; one it has by another spelling stays as it is."""
    for name in names:
        key = folded(name)
        if key:
            database.run("INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)", (printable(name), key))
            database.run(
                "INSERT OR IGNORE INTO article_tags (article, tag) SELECT ?, id FROM tags WHERE key = ?", (article, key)
            )


def _utc(stated: str | None) -> str:
    """Return a time as the library writes when something was added: UTC with milliseconds; empty for what is none."""
    if not stated:
        return ""
    try:
        time = datetime.fromisoformat(stated)
        time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return time.isoformat(timespec="milliseconds")
