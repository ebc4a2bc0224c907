# SPDX-License-Identifier: MIT
"""Adding a page to the library: recognised, kept whole in one transaction, or as a version of what is here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from reader.article import Article, Cleaned, Media, SavedPage
from reader.edits import moved
from reader.library import stored
from reader.library.database import Database
from reader.library.files import Original, Shipment, printable
from reader.library.highlights import Highlights
from reader.library.housekeeping import Housekeeping
from reader.library.identity import (
    Identity,
    Relation,
    canonical_address,
    folded,
    likeness,
    relation,
    shingles,
    sketch,
    text_hash,
    words_of,
)
from reader.library.links import Links, add_tags
from reader.library.mending import cleaned_text, lay_edits, name_pictures, next_change
from reader.library.records import Added
from reader.library.rows import columns_of, moment

_CANDIDATES = 16
"""How many versions of kept pages are looked at for each kind of evidence; bounds what a hostile batch can cost."""

_IDENTITY = "original, part, saved_address, declared_address, title_key, published, words, text_hash"


class _Candidate(NamedTuple):
    version: int
    article: int
    identity: Identity
    pictures: int


class _Newcomer(NamedTuple):
    page: SavedPage
    cleaned: Cleaned
    original: Original
    identity: Identity
    shingles: set[int]

    @property
    def article(self) -> Article:
        return self.cleaned.article


class Adding:
    """Keeps pages; the part of the library that writes articles."""

    def __init__(self, database: Database, folder: Path, now: Callable[[], str]) -> None:
        self._database = database
        self._folder = folder
        self._now = now
        self._links = Links(database)
        self._highlights = Highlights(database, now)

    def add(self, page: SavedPage, cleaned: Cleaned, shipment: Shipment) -> Added:
        """Keep a page whose files go with `shipment`."""
        newcomer = _newcomer(page, cleaned, shipment.add_original(page))
        newest = self._newest_version()
        found = self._find(newcomer)
        if found is None or found[1] is not Relation.SAME:
            for picture in cleaned.pictures:
                shipment.add_picture(picture)
        with self._database.transaction():
            # Asked again under the lock where another worker has added something since: it may be the same page.
            if self._newest_version() != newest:
                found = self._find(newcomer)
            if found is not None and found[1] is Relation.SAME:
                shipment.heal(Housekeeping(self._database, self._folder).names)
                return self._recognise(found[0].article, page)
            shipment.place()
            if found is not None:
                return self._add_version(found[0].article, newcomer)
            return self._add_article(newcomer)

    # ── Recognising ──────────────────────────────────────────────────────────

    def _newest_version(self) -> int | None:
        return self._database.one("SELECT max(id) FROM versions")[0]

    def _find(self, newcomer: _Newcomer) -> tuple[_Candidate, Relation] | None:
        """Return the kept version a page is the same as, else one it is a newer state of."""
        version_of: tuple[_Candidate, Relation] | None = None
        for candidate in self._candidates(newcomer):
            related = relation(candidate.identity, newcomer.identity, lambda c=candidate: self._likeness(c, newcomer))
            if related is Relation.SAME:
                # The same words with pictures the kept one lacks are worth keeping.
                if len(newcomer.cleaned.pictures) <= candidate.pictures:
                    return candidate, Relation.SAME
                related = Relation.VERSION
            if related is Relation.VERSION and version_of is None:
                version_of = candidate, related
        return version_of

    def _candidates(self, newcomer: _Newcomer) -> Iterator[_Candidate]:
        identity = newcomer.identity
        seen: set[int] = set()
        addresses = [address for address in (identity.saved_address, identity.declared_address) if address]
        queries: list[tuple[str, tuple[object, ...]]] = [
            ("original = ? AND part = ?", (identity.original, identity.part)),
            *(("saved_address = ?", (address,)) for address in addresses),
            *(("declared_address = ?", (address,)) for address in addresses),
            ("text_hash = ?", (identity.text_hash,)),
        ]
        for condition, values in queries:
            yield from self._select(condition, values, seen)
        alike = self._database.all(
            """
            SELECT version FROM sketches WHERE hash IN (SELECT value FROM json_each(?))
            GROUP BY version HAVING count(*) >= 2 ORDER BY count(*) DESC, version DESC LIMIT ?
            """,
            (json.dumps(sketch(newcomer.shingles)), _CANDIDATES),
        )
        versions = [version for (version,) in alike if version not in seen]
        if versions:
            yield from self._select("id IN (SELECT value FROM json_each(?))", (json.dumps(versions),), seen)

    def _select(self, condition: str, values: tuple[object, ...], seen: set[int]) -> Iterator[_Candidate]:
        rows = self._database.all(
            f"SELECT id, article, pictures, {_IDENTITY} FROM versions WHERE {condition} ORDER BY id DESC LIMIT ?",  # noqa: S608
            (*values, _CANDIDATES),
        )
        for version, article, pictures, *identity in rows:
            if version not in seen:
                seen.add(version)
                yield _Candidate(version, article, Identity(*identity), pictures)

    def _likeness(self, candidate: _Candidate, newcomer: _Newcomer) -> float:
        kept = cleaned_text(self._database, candidate.version)
        return likeness(shingles(words_of(kept)), newcomer.shingles)

    # ── Writing ──────────────────────────────────────────────────────────────

    def _recognise(self, article: int, page: SavedPage) -> Added:
        """Take in what a page that is here brings besides itself; out of the bin it comes back."""
        add_tags(self._database, article, page.tags)
        self._take_out_of_bin(article)
        return Added(article, "already")

    def _take_out_of_bin(self, article: int) -> None:
        if self._database.change(
            "UPDATE articles SET binned_at = NULL WHERE id = ? AND binned_at IS NOT NULL", (article,)
        ):
            self._database.run("UPDATE articles SET changed = ? WHERE id = ?", (next_change(self._database), article))

    def _add_article(self, newcomer: _Newcomer) -> Added:
        now = self._now()
        columns = _columns(newcomer, newcomer.article) | {"added_at": now, "changed": next_change(self._database)}
        names = ", ".join(columns)
        marks = ", ".join("?" for _ in columns)
        article = self._database.run(f"INSERT INTO articles ({names}) VALUES ({marks})", tuple(columns.values()))  # noqa: S608
        version = self._insert_version(article, 1, newcomer, now)
        self._database.run("UPDATE articles SET version = ? WHERE id = ?", (version, article))
        add_tags(self._database, article, newcomer.page.tags)
        self._links.join_waiting(article, (newcomer.identity.saved_address, newcomer.identity.declared_address))
        return Added(article, "new")

    def _add_version(self, article: int, newcomer: _Newcomer) -> Added:
        current, number = self._database.one(
            "SELECT version, (SELECT max(number) FROM versions WHERE article = articles.id) FROM articles WHERE id = ?",
            (article,),
        )
        version = self._insert_version(article, number + 1, newcomer, self._now())
        add_tags(self._database, article, newcomer.page.tags)
        if self._is_newer(current, newcomer):
            shown = lay_edits(self._database, article, version, newcomer.article)
            place = self._moved(article, current, shown)
            columns = _columns(newcomer, shown) | {
                "version": version, "changed": next_change(self._database), "binned_at": None, "position": place,
            }  # fmt: skip
            columns |= {"quotations": 0, "people": 0}
            assignments = ", ".join(f"{name} = ?" for name in columns)
            self._database.run("DELETE FROM quotations WHERE article = ?", (article,))
            self._database.run("DELETE FROM people WHERE article = ?", (article,))
            self._database.run(f"UPDATE articles SET {assignments} WHERE id = ?", (*columns.values(), article))  # noqa: S608
            self._highlights.follow(article, shown.text)
        else:
            self._take_out_of_bin(article)
        return Added(article, "version")

    def _moved(self, article: int, current: int, shown: Article) -> int:
        """Return where reading stopped in the version before, as a place of the new one."""
        position, text = self._database.one(
            "SELECT position, text FROM articles JOIN contents ON contents.version = ? WHERE id = ?", (current, article)
        )
        return moved(text, shown.text, position)

    def _is_newer(self, current: int, newcomer: _Newcomer) -> bool:
        """Tell whether a version takes the current one's place: a later save does, a page's bare text does not."""
        saved_at, media = self._database.one("SELECT saved_at, media FROM versions WHERE id = ?", (current,))
        if newcomer.page.media is Media.TEXT and media != Media.TEXT:
            return False
        return not (saved_at and newcomer.page.saved_at) or moment(newcomer.page.saved_at) >= moment(saved_at)

    def _insert_version(self, article: int, number: int, newcomer: _Newcomer, now: str) -> int:
        identity = newcomer.identity
        page = newcomer.page
        columns: dict[str, object] = {
            "article": article,
            "number": number,
            "added_at": now,
            "saved_at": page.saved_at,
            "file": printable(page.source),
            "format": page.format,
            "media": str(page.media),
            "part": identity.part,
            "saved_address": identity.saved_address,
            "declared_address": identity.declared_address,
            "title_key": identity.title,
            "published": identity.published,
            "words": identity.words,
            "pictures": len(newcomer.cleaned.pictures),
            "cleaner": newcomer.article.receipt.cleaner,
            "text_hash": identity.text_hash,
            "original": identity.original,
            "original_name": printable(newcomer.original.file_name),
            "parts": json.dumps(newcomer.original.parts),
        }
        names = ", ".join(columns)
        marks = ", ".join("?" for _ in columns)
        version = self._database.run(f"INSERT INTO versions ({names}) VALUES ({marks})", tuple(columns.values()))  # noqa: S608
        self._database.run(
            "INSERT INTO contents (version, encoding, article, text) VALUES (?, ?, ?, ?)",
            (version, stored.ENCODING, stored.encode(newcomer.article), newcomer.article.text),
        )
        self._database.many(
            "INSERT INTO sketches (hash, version) VALUES (?, ?)",
            ((value, version) for value in sketch(newcomer.shingles)),
        )
        name_pictures(self._database, version, newcomer.cleaned.pictures)
        return version


def _newcomer(page: SavedPage, cleaned: Cleaned, original: Original) -> _Newcomer:
    article = cleaned.article
    words = words_of(article.text)
    identity = Identity(
        original=original.name,
        part=printable(page.part or ""),
        saved_address=canonical_address(page.url),
        declared_address=canonical_address(article.url),
        title=folded(article.title),
        published=article.published,
        words=len(words),
        text_hash=text_hash(words),
    )
    return _Newcomer(page, cleaned, original, identity, shingles(words))


def _columns(newcomer: _Newcomer, shown: Article) -> dict[str, object]:
    """Return the columns of the row a page gives, where `shown` is what is read of it."""
    return columns_of(shown, newcomer.page.url) | {
        "file": printable(newcomer.page.source),
        "warnings": json.dumps((*newcomer.article.warnings, *newcomer.original.warnings), ensure_ascii=False),
    }
