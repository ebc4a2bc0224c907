# SPDX-License-Identifier: MIT
"""Looking after a library: all of it checked, what can be mended mended, its index thrown away and built again."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reader import cleaning
from reader.article import Cleaned
from reader.errors import DamagedLibrary, LibraryError, ReaderError, SearchError
from reader.importing import looks, remaking
from reader.library import Library
from reader.library.backups import newest_backup
from reader.library.checking import Checking
from reader.library.file_checking import FileChecking, is_whole
from reader.library.files import original_path
from reader.library.findings import Finding, FindingKind
from reader.library.laying_out import laid_out
from reader.library.library import DATABASE
from reader.library.mending import Source
from reader.library.repairing import Repairing
from reader.library.salvaging import index_again, is_of_indexes, keep_copy, salvage
from reader.library.setting_aside import SettingAside
from reader.library.tenancy import alone
from reader.library.work import Work
from reader.search import SearchIndex, index_folder

_log = logging.getLogger(__name__)

RESTORE = "Restore a backup, or have a repair rescue what still reads."
"""What to do with a damaged database; the damaged one is kept either way."""


class Upkeep:
    """Checks the library in a folder and, asked to, mends what it finds."""

    def __init__(self, folder: Path, work: Work | None = None, *, repair: bool = False) -> None:
        """Nothing is opened before `run`."""
        self._folder = folder
        self._work = work or Work()
        self._repair = repair
        self._aside = SettingAside(folder, f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}")
        self.articles = 0
        """How many articles were looked at."""

    @property
    def aside(self) -> Path | None:
        """Where what had to go was put; None where nothing had to."""
        return self._aside.folder if self._aside.folder.exists() else None

    def run(self) -> Iterator[Finding]:
        """Yield what is wrong, mended already where it can be.

        Raises LibraryError where the library cannot be used at all, BrokenOff where the work is to end.
        """
        damage = self._damage()
        if damage:
            mended = self._rescue(damage) if self._repair else ""
            first, *others = damage
            step = "" if mended else _what_to_do(self._folder)
            yield Finding(FindingKind.DATABASE, f"The library file is damaged: {first}.", step, deed=mended)
            for line in others:
                yield Finding(FindingKind.DATABASE, f"The library file is damaged: {line}.", deed=mended)
            if not mended:
                return
        library = Library(self._folder)
        try:
            yield from self._of_library(library)
        finally:
            library.close()

    # ── The database ─────────────────────────────────────────────────────────

    def _damage(self) -> list[str]:
        try:
            library = Library(self._folder)
        except DamagedLibrary as error:
            return [_reason(error)]
        try:
            checking = Checking(library, self._work)
            try:
                return checking.damage()
            finally:
                checking.close()
        except DamagedLibrary as error:
            return [_reason(error)]
        finally:
            library.close()

    def _rescue(self, damage: list[str]) -> str:
        """Mend the database with nobody else at it; raises LibraryError where somebody is, or nothing of it reads."""
        path = self._folder / DATABASE
        with alone(self._folder):
            kept = keep_copy(path, self._aside)
            where = kept.relative_to(self._folder).as_posix()
            if is_of_indexes(damage) and index_again(path):
                return f"Its indexes were made again; a copy of before lies in {where}."
            salvaged = salvage(path, self._work)
        articles = salvaged.rows.get("articles", 0)
        return f"What still reads was put into a new one, {articles:,} articles; the damaged one lies in {where}."

    # ── What is in it ────────────────────────────────────────────────────────

    def _of_library(self, library: Library) -> Iterator[Finding]:
        checking = Checking(library, self._work)
        files = FileChecking(library, self._work)
        repairing = Repairing(library, self._aside, lambda source: self._clean(library, source))
        try:
            self._work.begin(checking.size() + files.size())
            # Saved pages before the texts that may have to be made again of them, pictures behind both.
            for found in (
                checking.structure(),
                files.named("originals"),
                checking.contents(),
                files.named("pictures"),
                files.unnamed(),
            ):
                yield from self._mended(found, repairing)
                self.articles = checking.articles
            if self._repair:
                repairing.finish()
        finally:
            repairing.close()
            files.close()
            checking.close()
        yield from self._index(library)

    def _mended(self, findings: Iterator[Finding], repairing: Repairing) -> Iterator[Finding]:
        if not self._repair:
            yield from findings
            return
        for finding in findings:
            deed = repairing.mend(finding)
            yield replace(finding, deed=deed, next_step="" if deed else finding.next_step)

    def _clean(self, library: Library, source: Source) -> Cleaned | None:
        """Return what cleaning makes of an original; None where it gives nothing, which is told elsewhere."""
        if not is_whole(original_path(self._folder, source.original), source.original):
            return None  # what came of other bytes would be another article
        try:
            profile = library.mending.profile(source.version)
            with laid_out(self._folder, library.bench, source) as path:
                return cleaning.clean(remaking.page_of(library, source, path), profile)
        except ReaderError:
            return None
        except Exception:  # noqa: BLE001 - one page's fault must not end the others
            _log.exception("version %d could not be cleaned again", source.version)
            return None

    def _index(self, library: Library) -> Iterator[Finding]:
        index = SearchIndex(index_folder(library))
        try:
            problem = index.problem(library)
            if problem:
                _log.warning("the index is %s", problem)
                what, step = "The index does not fit the library.", "It is built again when Verbatim opens."
                finding = Finding(FindingKind.INDEX, what, step)
                if self._repair:
                    build_index(self._folder, self._work)
                    finding = replace(finding, deed="It was thrown away and built again.", next_step="")
                yield finding
        finally:
            index.close()


def _what_to_do(folder: Path) -> str:
    known = newest_backup(folder)
    if known is None:
        return RESTORE
    newest = f"The newest backup that is known: {known.path}."
    return f"{RESTORE} {newest}"


def _reason(error: LibraryError) -> str:
    return str(error.__cause__ or error.what).rstrip(".")


def build_index(folder: Path, work: Work | None = None, *, build: bool = True) -> None:
    """Throw the index of a library away, with what was made of its originals to be looked at, and build it again.

    Without `build` it is left to who opens the library next.
    Where another process is at it, or it cannot be written, it is built when Verbatim opens next.
    """
    work = work or Work()
    library = Library(folder)
    try:
        shutil.rmtree(looks.folder_of(library.identity), ignore_errors=True)
        index = SearchIndex(index_folder(library))
        try:
            with suppress(SearchError):
                index.throw_away()
                if not build:
                    return
                total = len(library.ids())
                work.begin(total)
                index.update(library, progress=_growing(work))
        finally:
            index.close()
    finally:
        library.close()


def _growing(work: Work) -> Callable[[int], None]:
    """Return what takes how many are done by now, and tells how many that are more."""
    before = 0

    def tell(taken: int) -> None:
        nonlocal before
        work.step(taken - before)
        before = taken

    return tell
