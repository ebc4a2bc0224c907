# SPDX-License-Identifier: MIT
"""The bin: what is thrown away lies here until it is restored or purged; nothing leaves it by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.library.database import Database, telling
from reader.library.files import original_path, picture_path, side_file_name


class Bin:
    """Throws articles away, brings them back, and removes them for good; the index hears of each."""

    def __init__(
        self, database: Database, folder: Path, now: Callable[[], str], take_bench: Callable[[], object]
    ) -> None:
        """A bench that is left by a kill has the next start sweep files that nobody names."""
        self._database = database
        self._take_bench = take_bench
        self._folder = folder
        self._now = now

    def put(self, articles: Sequence[int]) -> list[int]:
        """Put articles into the bin; return those that were not in it."""
        return self._move(articles, self._now())

    def restore(self, articles: Sequence[int]) -> list[int]:
        """Take articles out of the bin as they were; return those that were in it."""
        return self._move(articles, None)

    def _move(self, articles: Sequence[int], binned_at: str | None) -> list[int]:
        there = "IS NOT NULL" if binned_at is None else "IS NULL"
        with self._database.transaction():
            rows = self._database.all(
                f"SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND +binned_at {there}",  # noqa: S608
                (json.dumps(list(articles)),),
            )
            moved = [row[0] for row in rows]
            first = self._count_changes(len(moved))
            self._database.many(
                "UPDATE articles SET binned_at = ?, changed = ? WHERE id = ?",
                ((binned_at, first + number, article) for number, article in enumerate(moved)),
            )
        return moved

    def purge(self, articles: Sequence[int] | None = None) -> int:
        """Remove articles of the bin, all of them without a choice, with everything only they name; return how many.

        What lies outside the bin stays. Killed in between, the files are left for `Library.sweep`.
        """
        self._take_bench()
        with self._database.transaction():
            chosen = "" if articles is None else " AND id IN (SELECT value FROM json_each(?))"
            values = () if articles is None else (json.dumps(list(articles)),)
            rows = self._database.all(f"SELECT id FROM articles WHERE binned_at IS NOT NULL{chosen}", values)  # noqa: S608
            gone = [row[0] for row in rows]
            numbers = json.dumps(gone)
            files = self._files_of(numbers)
            first = self._count_changes(len(gone))
            self._database.many(
                "INSERT OR REPLACE INTO removed (article, changed) VALUES (?, ?)",
                ((article, first + number) for number, article in enumerate(gone)),
            )
            among = "IN (SELECT value FROM json_each(?))"
            # A link of another program's list waits for its page again.
            self._database.run(f"UPDATE links SET article = NULL WHERE article {among}", (numbers,))  # noqa: S608
            self._database.run(f"UPDATE results SET article = NULL WHERE article {among}", (numbers,))  # noqa: S608
            self._database.run(f"DELETE FROM articles WHERE id {among}", (numbers,))  # noqa: S608
            self._database.run("DELETE FROM tags WHERE id NOT IN (SELECT tag FROM article_tags)")
            self._database.run(
                f"""
                DELETE FROM pictures WHERE key {among}
                AND key NOT IN (SELECT picture FROM version_pictures)
                """,  # noqa: S608
                (json.dumps(sorted(files)),),
            )
        self._remove_unnamed(files)
        return len(gone)

    def _files_of(self, numbers: str) -> set[str]:
        """Return the names of all files these articles' versions name."""
        versions = "SELECT id FROM versions WHERE article IN (SELECT value FROM json_each(?))"
        files = {
            row[0]
            for row in self._database.all(
                f"SELECT picture FROM version_pictures WHERE version IN ({versions})",  # noqa: S608
                (numbers,),
            )
        }
        for original, parts in self._database.all(
            f"SELECT original, parts FROM versions WHERE id IN ({versions})",  # noqa: S608
            (numbers,),
        ):
            files.add(original)
            files.update(json.loads(parts).values())
        return files

    def _remove_unnamed(self, files: Iterable[str]) -> None:
        """Remove those files nobody names any more: under the lock, since a page may be arriving that needs one."""
        candidates = sorted(files)
        with telling(), self._database.transaction():
            rows = self._database.all(
                """
                WITH candidates AS (SELECT value AS name FROM json_each(?))
                SELECT name FROM candidates WHERE name IN (SELECT original FROM versions)
                UNION SELECT name FROM candidates WHERE name IN (SELECT key FROM pictures)
                UNION SELECT part.value FROM versions, json_each(versions.parts) AS part
                WHERE parts <> '{}' AND part.value IN (SELECT name FROM candidates)
                """,
                (json.dumps(candidates),),
            )
            named = {row[0] for row in rows}
            for name in candidates:
                if name in named:
                    continue
                picture = picture_path(self._folder, name)
                if picture is not None:
                    picture.unlink(missing_ok=True)
                original = original_path(self._folder, name)
                original.unlink(missing_ok=True)
                original.with_name(side_file_name(name)).unlink(missing_ok=True)

    def _count_changes(self, many: int) -> int:
        """Count so many changes; return the number of the first."""
        self._database.run("UPDATE facts SET value = value + ? WHERE name = 'changes'", (many,))
        return self._database.one("SELECT value FROM facts WHERE name = 'changes'")[0] - many + 1
