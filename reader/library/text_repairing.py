# SPDX-License-Identifier: MIT
"""Mending articles: a text that does not read is made again, what points outside it finds its place again."""

from __future__ import annotations

import json

from reader.article import Article, Block, BlockKind, Cleaned, Voices
from reader.library import stored
from reader.library.cleaning_source import Clean, source_of
from reader.library.database import Database
from reader.library.files import Recent, Shipment
from reader.library.findings import Finding
from reader.library.highlights import Highlights
from reader.library.library import Library, utc_now
from reader.library.mending import lay_edits, name_pictures, next_change
from reader.library.people import People
from reader.library.setting_aside import SettingAside
from reader.library.stored import storable


class TextRepairing:
    """Mends what is wrong with the text of a version, and with what points into it; each returns its deed."""

    def __init__(self, library: Library, database: Database, aside: SettingAside, clean: Clean) -> None:
        self._library = library
        self._folder = library.folder
        self._database = database
        self._aside = aside
        self._clean = clean

    # ── Articles ─────────────────────────────────────────────────────────────

    def article(self, finding: Finding) -> str:
        """Make the text of a version again, of its original or else of its bare words."""
        if finding.version is None or finding.subject == "newer":
            return ""
        if finding.subject == "text":
            return self._lay_text(finding.version)
        return self._make_again(finding.version, finding.article)

    def _lay_text(self, version: int) -> str:
        """Write the text that is searched as the article has it."""
        with self._database.transaction():
            encoding, content = self._database.one(
                "SELECT encoding, article FROM contents WHERE version = ?", (version,)
            )
            text = stored.decode_article(encoding, content).text
            self._database.run("UPDATE contents SET text = ? WHERE version = ?", (text, version))
            self._follow(version, text)
        return "The text that is read counts."

    def _make_again(self, version: int, article: int | None) -> str:
        source = source_of(self._database, version)
        row = self._database.first("SELECT text FROM contents WHERE version = ?", (version,))
        text = row[0] if row else None
        cleaned = self._clean(source) if source is not None else None
        deed = "It was cleaned again from the saved page."
        if cleaned is None:
            if not text:
                return ""
            cleaned = Cleaned(self._plain(article, text))
            deed = "Its words are there as plain paragraphs."
        self._put(version, article, cleaned, text)
        return deed

    def _plain(self, article: int | None, text: str) -> Article:
        """Return an article of nothing but its words."""
        row = self._database.first(
            "SELECT title, byline, published, site, language FROM articles WHERE id = ?", (article,)
        )
        title, byline, published, site, language = row or ("", "[]", None, None, None)
        blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in text.split("\n\n") if paragraph)
        return Article(
            title, blocks, byline=tuple(json.loads(byline)), published=published, site=site, language=language
        )

    def _put(self, version: int, article: int | None, cleaned: Cleaned, text: str | None) -> None:
        """Write what cleaning gave of a version, the reader's edits laid over what is read."""
        cleaned = storable(cleaned)
        with Shipment(self._folder, self._library.bench, Recent()) as shipment:
            for picture in cleaned.pictures:
                shipment.add_picture(picture)
            with self._database.transaction():
                shipment.place()
                name_pictures(self._database, version, cleaned.pictures)
                self._database.run(
                    "INSERT OR REPLACE INTO contents (version, encoding, article, text) VALUES (?, ?, ?, ?)",
                    (version, stored.ENCODING, stored.encode(cleaned.article), cleaned.article.text),
                )
                shown = cleaned.article
                if self._is_read(version):
                    shown = lay_edits(self._database, article or 0, version, cleaned.article)
                else:
                    self._database.run("DELETE FROM cleaned WHERE version = ?", (version,))
                if shown.text != text:
                    self._database.run("DELETE FROM voices WHERE version = ?", (version,))
                self._follow(version, shown.text)

    def _follow(self, version: int, text: str) -> None:
        """Let highlights and the index follow a text that is another now; within a transaction."""
        row = self._database.first("SELECT id FROM articles WHERE version = ?", (version,))
        if row is not None:
            Highlights(self._database, utc_now).follow(row[0], text)
            self._database.run("UPDATE articles SET changed = ? WHERE id = ?", (next_change(self._database), row[0]))

    def _is_read(self, version: int) -> bool:
        return self._database.first("SELECT 1 FROM articles WHERE version = ?", (version,)) is not None

    def cleaned(self, finding: Finding) -> str:
        """Make what cleaning gave again, or set it aside."""
        source = source_of(self._database, finding.version or 0)
        cleaned = self._clean(source) if source is not None else None
        if cleaned is not None:
            self._put(finding.version or 0, finding.article, cleaned, None)
            return "It was cleaned again from the saved page."
        self._aside.take_row(self._database, "cleaned", "version", finding.version)
        return "It was set aside; the article stays as you read it."

    def edits(self, finding: Finding) -> str:
        """Set aside what was mended by hand and cannot be read."""
        self._aside.take_row(self._database, "edits", "article", finding.article)
        return "It was set aside; the article stays as you read it."

    # ── What points into a text ──────────────────────────────────────────────

    def voices(self, finding: Finding) -> str:
        """Have voices that point nowhere be looked for again."""
        with self._database.transaction():
            self._database.run("DELETE FROM voices WHERE version = ?", (finding.version,))
            if self._is_read(finding.version or 0) and finding.article is not None:
                People(self._database).set(finding.article, Voices())
        return "They are looked for again when Verbatim opens next."

    def highlights(self, finding: Finding) -> str:
        """Find the highlights of an article again in its text."""
        with self._database.transaction():
            row = self._database.first("SELECT text FROM contents WHERE version = ?", (finding.version,))
            if row is None or finding.article is None:
                return ""
            lost = Highlights(self._database, utc_now).follow(finding.article, row[0])
        return "They were found again." if not lost else f"Those found again stand in it; {lost:,} are kept as lost."
