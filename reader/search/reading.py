# SPDX-License-Identifier: MIT
"""An index open for searching, as it is after one commit."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from whoosh.searching import Searcher

from reader.search import manifest as manifests
from reader.search.answering import answer
from reader.search.asking import Asking
from reader.search.committing import open_whoosh
from reader.search.compiling import WhooshEvaluator, WhooshLexicon
from reader.search.evaluating import Evaluator, best
from reader.search.plan import Node, Spoken, make_plan
from reader.search.query import Phrase, Query
from reader.search.quoting import Quotations
from reader.search.results import Result
from reader.search.snapshot import Snapshot
from reader.search.spelling import corrected

_log = logging.getLogger(__name__)


def _hold_none(_spoken: Spoken, _articles: Sequence[int]) -> set[int]:
    return set()


class Reading:
    """An open index and the commit it is of."""

    def __init__(self, folder: Path, stamp: object, before: Snapshot | None) -> None:
        self.stamp = stamp
        self._folder = folder
        self._index = open_whoosh(folder)
        self._searcher: Searcher = self._index.searcher()
        self.snapshot: Snapshot | None = None
        """What the fast way works on; None where Whoosh's own searcher has to do."""
        try:
            self.snapshot = Snapshot(folder, self._searcher.reader(), before)
        except Exception:  # noqa: BLE001 - a lexicon that is missing or of another commit fails in any way
            _log.exception("The index is searched by Whoosh alone, which is slower.")

    def is_current(self) -> bool:
        """Tell whether no newer commit is in the folder."""
        return stamp_of_folder(self._folder) == self.stamp

    def answer(self, text: str, query: Query, asking: Asking, limit: int) -> Result:
        """Answer a query with its passages."""
        plan = self.plan(query, asking)
        return answer(text, query, asking.library, plan, lambda quotations: self._find(plan, quotations, limit))

    def articles(self, query: Query, asking: Asking, limit: int) -> list[int]:
        """Return the best articles of a query."""
        return self._find(self.plan(query, asking), Quotations(asking.library), limit)[0]

    def plan(self, query: Query, asking: Asking) -> Node:
        """Return what to look for."""
        return make_plan(query, self.snapshot or WhooshLexicon(self._searcher), asking)

    def _find(self, plan: Node, quotations: Quotations, limit: int) -> tuple[list[int], int]:
        """Find the best articles, the fast way where there is one."""
        if self.snapshot is None:
            return WhooshEvaluator(self._searcher, quotations.holding).best(plan, limit)
        return best(self.snapshot, plan, quotations.holding, limit)

    def corrected(self, text: str, query: Query, asking: Asking) -> str:
        """Return the query with its words spelled as the index has them; empty where that would change nothing."""
        snapshot = self.snapshot
        if snapshot is None:
            return ""

        def is_found(phrase: Phrase) -> bool:
            plan = make_plan(Query(phrase.anywhere() if phrase.field == "quote" else phrase), snapshot, asking)
            return len(Evaluator(snapshot, _hold_none).node(plan).documents) > 0

        return corrected(text, query, snapshot, is_found, asking.library.finding.name_words)

    def close(self) -> None:
        """Close what is open."""
        with suppress(Exception):  # of a damaged index, closing may fail as well
            self._searcher.close()
            self._index.close()


def stamp_of_folder(folder: Path) -> object:
    """Return what changes with every commit; None where there is no manifest."""
    found = stamp_of(os.path.join(folder, manifests.NAME))  # noqa: PTH118 - as below
    return (folder, found) if found is not None else None


def stamp_of(path: str) -> tuple[int, int, int] | None:
    """Return what changes when a file is written; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - many times faster than a Path's
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
