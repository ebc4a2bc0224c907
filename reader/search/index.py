# SPDX-License-Identifier: MIT
"""The index of a library: a cache beside it that can be thrown away at any moment and is built again."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import get_args

import platformdirs

from reader.article import Span
from reader.errors import LibraryError, SearchError
from reader.library import Changes, Facet, Filter, Library
from reader.search import manifest as manifests
from reader.search.answering import answer_from_titles, matches_in
from reader.search.asking import Asking
from reader.search.committing import MIDDLING, SMALL, commit, create, engine, has_middling, open_whoosh
from reader.search.fields import FORMAT
from reader.search.folders import Folders, is_marked_damaged, mark_damaged
from reader.search.manifest import Manifest
from reader.search.plan import All
from reader.search.query import Query, parse
from reader.search.reading import Reading, stamp_of, stamp_of_folder
from reader.search.results import MOST_COUNTED, Facets, Result
from reader.search.warming import WARMING, warming

COMMIT = 2_500
"""Articles in one commit at most: what is lost by a kill, and some 250 MB of postings in memory."""

_READ_AT_ONCE = 128 << 20
"""Bytes of an index that are read through before a process updates it for the first time, some 0.2 s; larger ones are
while nothing waits: with 100,000 articles they are 800 MB, and an article is to be found within a second."""

BUILDING = "The index is being built; only titles were searched."

FAULT = "A fault in Verbatim kept the texts from being searched; only titles were. The log says more."

_log = logging.getLogger(__name__)


def index_folder(library: Library) -> Path:
    """Return where the index of a library is kept: the user's cache folder, never the library's own.

    A copy of a library is another library: its index is kept apart.
    """
    place = blake2b(os.fsencode(library.folder.resolve()), digest_size=6).hexdigest()
    cache = Path(platformdirs.user_cache_dir("verbatim", appauthor=False))
    return cache / "index" / f"{library.identity}-{place}"


class SearchIndex:
    """A Whoosh index in a sub-folder of `folder`; a new one is built beside it and takes its place.

    An instance belongs to the thread that made it. Any number of processes may search while one updates.
    """

    def __init__(self, folder: Path) -> None:
        """Nothing is opened or made before it is needed."""
        self.folder = folder
        self._reading: Reading | None = None
        self._verified: Path | None = None
        self._folders = Folders(folder)
        self._seen: object = None
        self._asked: Asking | None = None

    # ── Searching ────────────────────────────────────────────────────────────

    def search(self, library: Library, text: str, limit: int = 50) -> Result:
        """Find articles; whatever is typed gives an answer. Raises LibraryError alone.

        Without a usable index titles are searched, and the answer says so.
        """
        query = parse(text)
        if query.root is None:
            return Result(text, (), 0, query.ignored)
        try:
            reading = self._open(library)
            if reading is not None:
                return self._answer(text, query, library, reading, limit)
        except LibraryError:
            raise
        except Exception:  # noqa: BLE001 - a damaged index fails in any way: EOFError, struct.error, TypeError, …
            _log.exception("The index could not be searched.")
            if not self._give_up_if_damaged():
                return answer_from_titles(text, query, library, limit, FAULT)
        return answer_from_titles(text, query, library, limit, BUILDING)

    def _answer(self, text: str, query: Query, library: Library, reading: Reading, limit: int) -> Result:
        result = reading.answer(text, query, self._asking(library), limit)
        if result.total or reading.snapshot is None:
            return result
        instead = reading.corrected(text, query, self._asking(library))
        if not instead:
            return result
        other = reading.answer(instead, parse(instead), self._asking(library), limit)
        return replace(other, query=text, ignored=result.ignored, instead=instead) if other.total else result

    def _asking(self, library: Library) -> Asking:
        if self._asked is None or self._asked.library is not library:
            self._asked = Asking(library)
        return self._asked

    def matches(self, library: Library, text: str, article: int) -> tuple[Span, ...]:
        """Return where a query's words stand in an article's text, in order, at most 1,000; overlapping ones made one.

        Where a search gave a query in the place of another, it is that one that is to be asked with.
        Raises LibraryError alone.
        """
        query = parse(text)
        if query.root is None:
            return ()
        try:
            reading = self._open(library)
            plan = reading.plan(query, self._asking(library)) if reading is not None else All(())
        except LibraryError:
            raise
        except Exception:  # noqa: BLE001 - as above
            _log.exception("The index could not be searched.")
            plan = All(())
        return matches_in(query, library, plan, article)

    def facets(self, library: Library, text: str, most: int = 10) -> Facets | None:
        """Return what the articles of a query can be told apart by; None where none is found or no index is usable.

        Raises LibraryError alone.
        """
        query = parse(text)
        try:
            reading = self._open(library) if query.root is not None else None
            articles = reading.articles(query, self._asking(library), MOST_COUNTED) if reading is not None else []
        except LibraryError:
            raise
        except Exception:  # noqa: BLE001 - as above; the search before it has given up what is damaged
            _log.exception("The index could not be searched.")
            return None
        if not articles:
            return None
        counts = [tuple(library.finding.facet(facet, articles, most)) for facet in get_args(Facet)]
        return Facets(*counts, counted=len(articles))

    def articles(self, library: Library, text: str, most: int = 1_000_000) -> tuple[list[int], tuple[str, ...]]:
        """Return all articles of a query, best first, and what of it was left out; no passages are cut for them.

        Raises LibraryError, and SearchError where no index can be asked: titles alone would give other articles.
        """
        query = parse(text)
        if query.root is None:
            return [], query.ignored
        try:
            reading = self._open(library)
            if reading is not None:
                return reading.articles(query, self._asking(library), most), query.ignored
        except LibraryError:
            raise
        except Exception:  # noqa: BLE001 - as above
            _log.exception("The index could not be searched.")
            self._give_up_if_damaged()
        raise SearchError("The index is being built; the articles cannot be searched yet.", "Try again in a while.")

    def warm_up(self, library: Library, stop: Callable[[], bool] = lambda: False) -> bool:
        """Open the index and do what the first search would have to; tell whether there is one to search in.

        Imports, tables that are made when first needed, days of publication, the library's pages of rows: some
        50 ms with 10,000 articles. Asked by `stop` it leaves between two of its searches. Raises LibraryError alone.
        """
        if not self.usable(library):
            return False
        if self._reading is not None and self._reading.snapshot is not None and not stop():
            self._asking(library).days()
            for text in warming(self._reading.snapshot):
                if stop():
                    break
                self.search(library, text, WARMING)
        return True

    def usable(self, library: Library) -> bool:
        """Tell whether there is an index of this library to search in; it need not be up to date."""
        try:
            return self._open(library) is not None
        except LibraryError:
            raise
        except Exception:  # noqa: BLE001 - as above
            self._give_up()
            return False

    def _open(self, library: Library) -> Reading | None:
        """Return the searcher of the newest commit; None where no index is usable."""
        # Asked before every search: nothing but the files' stamps is read while they stay the same.
        pointer = stamp_of(self._folders.pointer)
        if self._reading is not None and pointer == self._seen and self._reading.is_current():
            return self._reading
        self._seen = pointer
        current = self._folders.current()
        stamp = stamp_of_folder(current) if current is not None else None
        if self._reading is not None and self._reading.stamp == stamp:
            return self._reading
        before = self._reading.snapshot if self._reading is not None else None
        self._close_reading()
        if current is None or stamp is None or self._is_unfit(current, library) is not None:
            return None
        self._reading = Reading(current, stamp, before)
        return self._reading

    def _is_unfit(self, folder: Path, library: Library, *, thorough: bool = False) -> str | None:
        """Return why an index cannot be used, for the log; None where nothing is wrong."""
        found = manifests.load(folder)
        if found is None or is_marked_damaged(folder):
            return "damaged"
        if (found.format, found.engine, found.library) != (FORMAT, engine(), library.identity):
            return "of another version or library"
        if found.counter > library.counter:
            return "ahead of its library, which was put back to an earlier state"
        # A commit newer than its manifest was cut off before that was written; Whoosh has replaced files.
        if open_whoosh(folder).latest_generation() == found.generation and manifests.damaged(
            folder, found, thorough=thorough
        ):
            return "damaged"
        return None

    def _give_up_if_damaged(self) -> bool:
        """Tell whether the index's files are not what was written; where they are, the fault is ours."""
        current = self._folders.current()
        found = manifests.load(current) if current is not None else None
        intact = current is not None and found is not None and not manifests.damaged(current, found, thorough=True)
        if not intact:
            self._give_up()
        return not intact

    def _give_up(self) -> None:
        """Have the next update build a new index, and search titles until then."""
        current = self._folders.current()
        self._close_reading()
        if current is not None:
            mark_damaged(current)

    def _close_reading(self) -> None:
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def problem(self, library: Library) -> str:
        """Return why the index is not what the library's texts give, every byte of it read; empty where it is.

        One that is missing or behind is none: it is brought up to date. Raises LibraryError alone.
        """
        current = self._folders.current()
        if current is None:
            return ""
        try:
            unfit = self._is_unfit(current, library, thorough=True)
            found = manifests.load(current)
        except LibraryError:
            raise
        except Exception:  # noqa: BLE001 - as above
            return "damaged"
        if unfit is None and found is not None and found.counter == library.counter:
            return "" if found.articles == library.lists.count(Filter()) else "of other articles than the library's"
        return unfit or ""

    def throw_away(self) -> None:
        """Have nothing of the index left, so that the next update builds it anew; raises IndexBusy, SearchError."""
        self._close_reading()
        with self._folders.held():
            self._folders.remove_all()

    def close(self) -> None:
        """Close what is open for searching."""
        self._close_reading()

    # ── Updating ─────────────────────────────────────────────────────────────

    def update(
        self,
        library: Library,
        stop: Callable[[], bool] = lambda: False,
        progress: Callable[[int], object] = lambda _taken: None,
        *,
        tidy: bool = False,
    ) -> int:
        """Take in what changed in the library; return how many articles the index holds now.

        With `tidy` segments of middling size are put together, too, which may take some seconds: for when
        nothing waits.

        What cannot be used is built anew beside and then put in its place. Asked by `stop`, it leaves
        after the article at hand; what was committed stays. `progress` is told after each commit how
        many articles were taken in.

        Raises:
            IndexBusy: another process is updating it.
            SearchError: it cannot be written.
            LibraryError: the library cannot be read.
        """
        with self._folders.held():
            target = self._target(library, tidy)
            try:
                found = self._catch_up(library, target, stop, progress)
                if tidy and not stop():
                    found = self._tidy(library, target, found, stop)
                if (
                    self._folders.current() != target
                    and library.changed_since(found.counter, 1).counter == found.counter
                ):
                    self._folders.make_current(target)
            except (LibraryError, SearchError):
                raise
            except OSError as error:
                raise SearchError("The index cannot be written.", "Searching finds titles until it can.") from error
            except Exception as error:  # as above: whatever a damaged index raises
                _log.exception("The index could not be updated; it will be built anew.")
                mark_damaged(target)
                raise SearchError(
                    "The index was damaged.", "It is built again; until then titles are found."
                ) from error
            return found.articles

    def _target(self, library: Library, tidy: bool) -> Path:
        """Return the index to bring up to date: the current one, else one begun before, else an empty one."""
        current = self._folders.current()
        for folder in [current] if current is not None else []:
            if self._passes(folder, library, tidy):
                self._folders.remove_others(folder)
                return folder
        for folder in self._folders.all():
            if folder != current and self._passes(folder, library, tidy):
                return folder
        self._folders.remove_others(current)
        target = self._folders.new()
        create(target, library)
        return target

    def _passes(self, folder: Path, library: Library, tidy: bool) -> bool:
        try:
            # Every byte is read once a process: flipped bits pass all quicker checks.
            found = manifests.load(folder)
            small = found is None or sum(file.size for file in found.files.values()) <= _READ_AT_ONCE
            thorough = self._verified != folder and (tidy or small)
            unfit = self._is_unfit(folder, library, thorough=thorough)
        except Exception as error:  # noqa: BLE001 - as above
            thorough, unfit = False, type(error).__name__
        if unfit is None:
            if thorough:
                self._verified = folder
            return True
        _log.warning("the index in %s is built anew: %s", folder.name, unfit)
        return False

    def _catch_up(
        self, library: Library, target: Path, stop: Callable[[], bool], progress: Callable[[int], object]
    ) -> Manifest:
        found = manifests.load(target)
        if found is None:
            raise SearchError("The index was damaged.", "It is built again; until then titles are found.")
        taken = 0
        while not stop():
            changes = library.changed_since(found.counter, COMMIT)
            if changes.counter == found.counter:
                break
            following = commit(target, found, library, changes, stop, largest=SMALL)
            if following is None:
                break
            found = following
            taken += len(changes.changed)
            progress(taken)
        return found

    def _tidy(self, library: Library, target: Path, found: Manifest, stop: Callable[[], bool]) -> Manifest:
        while has_middling(target) and not stop():
            found = commit(target, found, library, Changes(found.counter, (), ()), stop, largest=MIDDLING) or found
        return found
