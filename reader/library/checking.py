# SPDX-License-Identifier: MIT
"""Checking a library: its database, every article and what points into it, its lists and its queue.

Nothing is changed, and others may use the library meanwhile: what is looked at together is of one moment.
The files beside the database are `file_checking.py`'s.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from reader.article import Article, Voices
from reader.edits import Edits, images_of
from reader.errors import LibraryError
from reader.library import stored, workbench
from reader.library.database import Database, Row
from reader.library.findings import Finding, FindingKind, called
from reader.library.housekeeping import INCOMING
from reader.library.library import DATABASE, Library
from reader.library.work import Work

_AT_ONCE = 100
"""Versions looked at in one moment: some 5 MB."""
_MOST_LINES = 10
"""Lines of SQLite's about one damaged database that are told."""


Noun = TypeVar("Noun", Article, Voices, Edits)


class _Looked(NamedTuple):
    """What of one version decides whether it is consistent."""

    version: int
    article: int
    title: str
    current: bool
    encoding: int | None
    content: bytes
    text: str
    voices_encoding: int
    voices: bytes | None
    cleaned_encoding: int
    cleaned: bytes | None
    edits_encoding: int
    edits: bytes | None

    def found(self, kind: FindingKind, what: str, next_step: str = "", subject: str = "") -> Finding:
        return Finding(kind, what, next_step, self.article, self.version, subject)


class Checking:
    """Looks at all a library's database holds."""

    def __init__(self, library: Library, work: Work) -> None:
        self._library = library
        self._database = Database(library.folder / DATABASE)
        self._work = work
        self.articles = 0
        """How many articles were looked at so far."""

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def size(self) -> int:
        """Return how many steps `contents` takes."""
        return int(self._database.one("SELECT count(*) FROM versions")[0])

    def damage(self) -> list[str]:
        """Return what SQLite finds damaged; where there is anything, nothing else can be looked at."""
        found = self._database.damage()
        more = len(found) - _MOST_LINES
        return [*found[:_MOST_LINES], f"and {more} more like these"] if more > 0 else found

    def structure(self) -> Iterator[Finding]:
        """Yield what everything else stands on: articles without a version, rows that belong to nothing."""
        # In this order: an article that is in the list again has its tags and highlights again.
        yield from self._current_versions()
        yield from self._rows(pictures=False)

    def contents(self) -> Iterator[Finding]:
        """Yield what is wrong with texts and what points into them, with lists, the queue and the count of changes."""
        yield from self._texts()
        yield from self._rows(pictures=True)
        yield from self._people()
        yield from self._corrections()
        yield from self._queue()
        yield from self._changes()

    # ── Rows ─────────────────────────────────────────────────────────────────

    def _rows(self, *, pictures: bool) -> Iterator[Finding]:
        """Yield rows that belong to what is gone; of pictures only once it is known which of them can be had again."""
        dangling = Counter((table, parent) for table, _, parent, _ in self._database.dangling())
        # An article without its version, and a version without its article, are looked at one by one.
        for (table, parent), count in sorted(dangling.items()):
            alone = table == "articles" or (table, parent) == ("versions", "articles")
            if not alone and (parent == "pictures") is pictures:
                what = f"Entries of the table “{table}” that belong to nothing any more: {count:,}."
                yield Finding(FindingKind.ROWS, what, subject=table)

    def _current_versions(self) -> Iterator[Finding]:
        lost = self._database.all(
            "SELECT id, article FROM versions WHERE article NOT IN (SELECT id FROM articles) GROUP BY article"
        )
        for version, article in lost:
            what = "A page that is kept has no entry in the list of articles."
            yield Finding(FindingKind.VERSION, what, article=article, version=version)
        rows = self._database.all(
            """
            SELECT id, title, EXISTS (SELECT 1 FROM versions WHERE article = articles.id) FROM articles
            WHERE NOT EXISTS (SELECT 1 FROM versions WHERE versions.id = articles.version AND article = articles.id)
            """
        )
        for article, title, some in rows:
            if some:
                what, step = f"“{called(title)}” does not know which version of it is read.", ""
            else:
                what = f"Of “{called(title)}” only the entry in the list is left."
                step = "Restore a backup, or import its page again and delete this entry."
            yield Finding(FindingKind.VERSION, what, step, article)

    # ── Articles ─────────────────────────────────────────────────────────────

    def _texts(self) -> Iterator[Finding]:
        last = 0
        while True:
            found: list[Finding] = []
            with self._database.looking():
                rows = [_Looked(*row) for row in self._versions_after(last)]
                for row in rows:
                    found += self._of_version(row)
            if not rows:
                return
            yield from found
            last = rows[-1].version
            self._work.step(len(rows))

    def _versions_after(self, last: int) -> list[Row]:
        return self._database.all(
            """
            SELECT versions.id, versions.article, coalesce(title, ''), articles.version IS versions.id,
            contents.encoding, contents.article, contents.text, voices.encoding, voices,
            cleaned.encoding, cleaned.article, edits.encoding, edits
            FROM versions LEFT JOIN articles ON articles.id = versions.article
            LEFT JOIN contents ON contents.version = versions.id LEFT JOIN voices ON voices.version = versions.id
            LEFT JOIN cleaned ON cleaned.version = versions.id
            LEFT JOIN edits ON edits.article = versions.article AND articles.version = versions.id
            WHERE versions.id > ? ORDER BY versions.id LIMIT ?
            """,
            (last, _AT_ONCE),
        )

    def _of_version(self, row: _Looked) -> Iterator[Finding]:
        self.articles += row.current
        title = called(row.title)
        again = "Import its page again, or restore a backup."
        if row.encoding is None:
            yield row.found(FindingKind.ARTICLE, f"The text of “{title}” is missing.", again)
            return
        newer = "Install the newer version of Verbatim."
        if row.encoding > stored.ENCODING:
            what = f"“{title}” was stored by a newer version of Verbatim."
            yield row.found(FindingKind.ARTICLE, what, newer, subject="newer")
            return
        article = _read(stored.decode_article, row.encoding, row.content)
        if article is None:
            yield row.found(FindingKind.ARTICLE, f"The text of “{title}” is damaged.", again)
            return
        if article.text != row.text:
            what = f"The text of “{title}” that is searched is not the one that is read."
            yield row.found(FindingKind.ARTICLE, what, subject="text")
        elif not _is_consistent(article):
            yield row.found(FindingKind.ARTICLE, f"In “{title}” a link or mark points outside its paragraph.", again)
        yield from self._pictures_of(row, article)
        if row.cleaned is not None and _read(stored.decode_article, row.cleaned_encoding, row.cleaned) is None:
            yield row.found(FindingKind.CLEANED, f"What cleaning gave of “{title}” is damaged.")
        if row.edits is not None and _read(stored.decode_edits, row.edits_encoding, row.edits) is None:
            yield row.found(FindingKind.EDITS, f"What you mended in “{title}” cannot be read any more.")
        yield from self._pointing_into(row, len(article.text))

    def _pictures_of(self, row: _Looked, article: Article) -> Iterator[Finding]:
        keys = {image.key for block in article.blocks for image in images_of(block) if image.key}
        if not keys:
            return
        listed = json.dumps(sorted(keys))
        known = self._database.all("SELECT key FROM pictures WHERE key IN (SELECT value FROM json_each(?))", (listed,))
        shown = self._database.all("SELECT picture FROM version_pictures WHERE version = ?", (row.version,))
        title = called(row.title)
        for key in sorted(keys - {key for (key,) in known}):
            yield row.found(FindingKind.PICTURE, f"A picture of “{title}” is missing.", subject=key)
        if not keys <= {key for (key,) in shown} | (keys - {key for (key,) in known}):
            what = f"The library does not know all pictures “{title}” shows."
            yield row.found(FindingKind.PICTURE, what)

    def _pointing_into(self, row: _Looked, length: int) -> Iterator[Finding]:
        """Yield what points outside a text of that many code points."""
        title = called(row.title)
        if row.voices is not None:
            voices = _read(stored.decode_voices, row.voices_encoding, row.voices)
            if voices is None:
                yield row.found(FindingKind.VOICES, f"The voices of “{title}” are damaged.")
            elif not _are_inside(voices, length):
                yield row.found(FindingKind.VOICES, f"The voices of “{title}” point outside its text.")
        if not row.current:
            return
        outside = "article = ? AND (start < 0 OR end <= start OR end > ?)"
        values = (row.article, length)
        count = self._database.one(f"SELECT count(*) FROM highlights WHERE NOT lost AND {outside}", values)[0]  # noqa: S608
        if count:
            yield row.found(FindingKind.HIGHLIGHT, f"Highlights of “{title}” that point outside its text: {count:,}.")
        if row.voices is None or self._database.one("SELECT listed FROM voices WHERE version = ?", (row.version,))[0]:
            count = self._database.one(f"SELECT count(*) FROM quotations WHERE {outside}", values)[0]  # noqa: S608
            if count:
                what = f"The list of who said what points outside the text of “{title}”."
                yield row.found(FindingKind.PEOPLE, what)

    def _corrections(self) -> Iterator[Finding]:
        rows = self._database.all(
            "SELECT token, correction, article, coalesce(title, '') FROM corrections "
            "LEFT JOIN articles ON articles.id = article"
        )
        for token, correction, article, title in rows:
            if not _is_correction(correction):
                what = "A correction of people cannot be read any more."
                if article is not None:
                    what = f"A correction in “{called(title)}” cannot be read any more."
                yield Finding(FindingKind.CORRECTION, what, article=article, subject=token)

    # ── Lists, queue, index ──────────────────────────────────────────────────

    def _people(self) -> Iterator[Finding]:
        counted = """
            SELECT people.key, count(*), sum(people.quotations) FROM people JOIN articles ON articles.id = article
            WHERE binned_at IS NULL AND people.key <> '' GROUP BY people.key
        """
        kept = "SELECT key, articles, quotations FROM names"
        differ = f"SELECT 1 FROM ({kept} EXCEPT {counted}) UNION ALL SELECT 1 FROM ({counted} EXCEPT {kept}) LIMIT 1"  # noqa: S608
        if self._database.first(differ):
            yield Finding(FindingKind.PEOPLE, "The list of people counts other articles than there are.")

    def _queue(self) -> Iterator[Finding]:
        incoming = self._library.folder / INCOMING
        living = workbench.living(incoming)
        claims = self._database.all("SELECT claimed_by FROM queue WHERE state = 'claimed'")
        broken_off = sum(token not in living for (token,) in claims)
        if broken_off:
            what = f"An import was broken off; files marked as being read that nobody reads: {broken_off:,}."
            yield Finding(FindingKind.QUEUE, what, subject="claims")
        gone = sum(
            self._database.one(
                f"SELECT count(*) FROM {table} WHERE article IS NOT NULL AND article NOT IN (SELECT id FROM articles)"  # noqa: S608
            )[0]
            for table in ("results", "links")
        )
        if gone:
            what = f"Lines of the reports of imports that name articles that are gone: {gone:,}."
            yield Finding(FindingKind.QUEUE, what, subject="reports")
        if workbench.abandoned(incoming):
            what = "Unfinished files of an import that was ended lie in the library."
            yield Finding(FindingKind.UNFINISHED, what)

    def _changes(self) -> Iterator[Finding]:
        counter, highest = self._database.one(
            """
            SELECT (SELECT value FROM facts WHERE name = 'changes'),
            max(coalesce((SELECT max(changed) FROM articles), 0), coalesce((SELECT max(changed) FROM removed), 0))
            """
        )
        if not isinstance(counter, int) or counter < highest:
            yield Finding(FindingKind.CHANGES, "The library's count of its changes is behind.")
        if not self._database.first("SELECT 1 FROM facts WHERE name = 'identity'"):
            yield Finding(FindingKind.CHANGES, "The library has lost the word that tells it from others.")


def _read(decode: Callable[[int, bytes], Noun], encoding: int, data: bytes) -> Noun | None:
    """Return what is stored; None where it is damaged."""
    try:
        return decode(encoding, data)
    except (LibraryError, TypeError):
        return None


def _is_consistent(article: Article) -> bool:
    """Tell whether everything inside a block stands in its text."""
    return all(
        0 <= part.start <= part.end <= len(block.text)
        for block in article.blocks
        for part in (*block.inlines, *(cell for row in block.cells for cell in row))
    )


def _are_inside(voices: Voices, length: int) -> bool:
    spans = [quote.span for quote in voices.quotes]
    spans += [quote.speaker_span for quote in voices.quotes if quote.speaker_span is not None]
    spans += [mention for person in voices.people for mention in person.mentions]
    return all(0 <= span.start <= span.end <= length for span in spans)


def _is_correction(data: object) -> bool:
    """Tell whether a correction is whole; one of a newer version of the program may be of another kind."""
    try:
        correction = json.loads(str(data))
        anchor = correction.get("anchor")
        return anchor is None or 0 <= anchor["start"] <= anchor["end"] == anchor["start"] + len(anchor["quoted"])
    except (ValueError, AttributeError, KeyError, TypeError):
        return False
