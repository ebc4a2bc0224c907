# SPDX-License-Identifier: MIT
"""The corrections a library keeps: of one article's voices, and of people in all of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import msgspec

from reader.article import Voices
from reader.corrections import OF_PEOPLE, Correction, CorrectionKind, apply
from reader.library.database import Database, Row
from reader.library.identity import folded

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Correction)


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A correction as it is kept."""

    token: str
    """A word of the writer's own choice that names it, so that it can be taken back and made again."""
    correction: Correction
    article: int | None
    """The article it is about; None where it is about people in all articles."""
    made_at: str = ""
    """ISO 8601, UTC; empty before it is kept. One that is made again keeps it, and so its turn among the others."""


class Corrections:
    """Keeps what readers say about voices; what was found is never changed.

    A correction changes what is listed of people and quotations: the articles it touches are marked,
    in the same transaction, as not listed, and `People.relist` lists them again.
    """

    def __init__(self, database: Database, now: Callable[[], str] = str) -> None:
        self._database = database
        self._now = now

    # ── Reading ──────────────────────────────────────────────────────────────

    def of(self, article: int) -> tuple[KeptCorrection, ...]:
        """Return an article's own corrections in the order they were made."""
        return self._read("WHERE article = ?", (article,))

    def of_people(self) -> tuple[KeptCorrection, ...]:
        """Return the corrections of people in all articles in the order they were made."""
        return self._read("WHERE article IS NULL")

    def corrected(self, article: int, voices: Voices, text: str | None = None) -> Voices:
        """Return voices that were found in an article as its readers have them; `text` is read if not given."""
        kept = (*self.of_people(), *self.of(article))
        if not kept:
            return voices
        if text is None:
            row = self._database.first(
                "SELECT text FROM articles JOIN contents ON contents.version = articles.version WHERE id = ?",
                (article,),
            )
            text = str(row[0]) if row else ""
        return apply(voices, [one.correction for one in kept], text)

    def latest(self, most: int = 1_000) -> list[tuple[KeptCorrection, str]]:
        """Return the last corrections, newest first, each with its article's title."""
        rows = self._database.all(
            """
            SELECT token, correction, article, made_at, coalesce(title, '')
            FROM corrections LEFT JOIN articles ON articles.id = article
            ORDER BY made_at DESC, corrections.id DESC LIMIT ?
            """,
            (most,),
        )
        return [(kept, row[4]) for row in rows if (kept := _kept(row[:4])) is not None]

    def articles(self) -> list[int]:
        """Return the articles outside the bin that a reader corrected or looked through, oldest first."""
        rows = self._database.all(
            "SELECT DISTINCT article FROM corrections JOIN articles ON articles.id = article "
            "WHERE binned_at IS NULL ORDER BY article"
        )
        return [row[0] for row in rows]

    def _read(self, condition: str, values: Sequence[object] = ()) -> tuple[KeptCorrection, ...]:
        rows = self._database.all(
            f"SELECT token, correction, article, made_at FROM corrections {condition} ORDER BY made_at, id",  # noqa: S608
            values,
        )
        return tuple(kept for row in rows if (kept := _kept(row)) is not None)

    # ── Writing ──────────────────────────────────────────────────────────────

    def add(self, kept: KeptCorrection) -> None:
        """Keep a correction; one of the same token, or of an article that is gone, changes nothing.

        Raises ValueError where it is about all articles and not about people.
        """
        if kept.article is None and kept.correction.kind not in OF_PEOPLE:
            raise ValueError(f"not for all articles: {kept.correction.kind}")
        with self._database.transaction():
            if kept.article is not None and not self._database.first(
                "SELECT 1 FROM articles WHERE id = ?", (kept.article,)
            ):
                return
            self._mark(kept)
            self._database.run(
                "INSERT OR IGNORE INTO corrections (token, article, made_at, correction) VALUES (?, ?, ?, ?)",
                (kept.token, kept.article, kept.made_at or self._now(), _encoded(kept.correction)),
            )
            self._mark(kept)

    def remove(self, token: str) -> None:
        """Take a correction back; what nobody keeps changes nothing."""
        with self._database.transaction():
            row = self._database.first(
                "SELECT token, correction, article, made_at FROM corrections WHERE token = ?", (token,)
            )
            if row is None:
                return
            kept = _kept(row)
            if kept is not None:
                self._mark(kept)
            self._database.run("DELETE FROM corrections WHERE token = ?", (token,))

    def _mark(self, kept: KeptCorrection) -> None:
        """Note that the people and quotations of the articles a correction touches are to be listed again."""
        if kept.article is not None:
            chosen, values = "SELECT version FROM articles WHERE id = ?", (kept.article,)
        else:
            keys = json.dumps(sorted(self._connected(kept.correction)))
            chosen = """
            SELECT version FROM articles WHERE id IN (
              SELECT article FROM found_names WHERE key IN (SELECT value FROM json_each(?1))
              UNION SELECT article FROM people WHERE key IN (SELECT value FROM json_each(?1))
            )
            """
            values = (keys,)
        self._database.run(f"UPDATE voices SET listed = 0 WHERE version IN ({chosen})", values)  # noqa: S608

    def _connected(self, correction: Correction) -> set[str]:
        """Return the keys of all names that corrections of people lead from or to the names of this one."""
        keys = _keys((correction,))
        links = [_keys((one.correction,)) for one in self.of_people()]
        while more := [link for link in links if link & keys and not link <= keys]:
            keys = keys.union(*more)
        return keys


def _keys(corrections: Iterable[Correction]) -> set[str]:
    return {folded(name) for one in corrections for name in (one.name, one.other) if name.strip()}


def names_in(kept: Iterable[KeptCorrection]) -> set[str]:
    """Return the keys of the names in some corrections."""
    return _keys(one.correction for one in kept)


def _encoded(correction: Correction) -> str:
    # What is typed may hold half of a character: it is stored as what it looks like.
    plain = {
        name: getattr(correction, name).encode("utf-8", "replace").decode("utf-8") for name in ("name", "other", "role")
    }
    return _encoder.encode(replace(correction, **plain)).decode("utf-8")


def _kept(row: Row) -> KeptCorrection | None:
    """Read a row; None for what a newer version of the program wrote: it stays, and is passed over."""
    try:
        correction = _decoder.decode(row[1])
    except msgspec.DecodeError:
        return None
    return KeptCorrection(row[0], correction, row[2], row[3])


def is_checked(kept: Iterable[KeptCorrection]) -> bool:
    """Tell whether a reader looked through all voices of the article these are of."""
    return any(one.correction.kind is CorrectionKind.CHECKED for one in kept)
