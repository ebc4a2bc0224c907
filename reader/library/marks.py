# SPDX-License-Identifier: MIT
"""The marks readers leave on many articles at once: states and stars, with what they were before."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import get_args

from reader.library.database import Database
from reader.library.records import State


class Marks:
    """Sets the marks of articles, each deed in one transaction; no word changes, so no index hears of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set_state(self, articles: Sequence[int], state: State) -> dict[int, State]:
        """Mark articles as unread, reading, read or archived; return the states of those that had another."""
        if state not in get_args(State):
            raise ValueError(f"not a state: {state!r}")
        with self._database.transaction():
            rows = self._database.all(
                "SELECT id, state FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND state <> ?",
                (json.dumps(list(articles)), state),
            )
            self._set("state", dict.fromkeys((row[0] for row in rows), state))
        return dict(rows)

    def put_back_states(self, before: Mapping[int, State]) -> None:
        """Give articles the states they had."""
        with self._database.transaction():
            self._set("state", before)

    def set_starred(self, articles: Sequence[int], starred: bool) -> list[int]:
        """Give articles their star, or take it; return those for which that was a change."""
        with self._database.transaction():
            rows = self._database.all(
                "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND starred <> ?",
                (json.dumps(list(articles)), starred),
            )
            changed = [row[0] for row in rows]
            self._set("starred", dict.fromkeys(changed, starred))
        return changed

    def _set(self, column: str, values: Mapping[int, object]) -> None:
        self._database.many(
            f"UPDATE articles SET {column} = ? WHERE id = ?",  # noqa: S608 - one of the two names above
            ((value, article) for article, value in values.items()),
        )
