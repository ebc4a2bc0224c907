# SPDX-License-Identifier: MIT
"""Watches a folder: pages saved there are handed on once they are written to their end."""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple
from urllib.parse import quote

from reader.importing.folders import PAGE_ENDINGS, PARTS_ENDINGS, pages_in
from reader.library import Seen

SETTLE_SECONDS = 2.0
"""A file that looks the same for so long counts as written; browsers write without longer pauses."""

RESCAN_SECONDS = 60.0
"""How often the folder is looked through where the system tells nothing, as on network drives."""

_PARTS_LOOKS = 30
"""Looks, two seconds apart, a page that names a folder of parts waits for the folder to be there."""

_HEAD = 256 * 1024
"""Bytes of a page looked at for the name of its folder."""

_log = logging.getLogger(__name__)


class _Looks(NamedTuple):
    """How a file looked last, with its parts, and how often it was seen."""

    seen: Seen
    parts: tuple[int, int, int]
    times: int


class Rounds:
    """Tells from one look at a folder to the next which files are new and at rest."""

    def __init__(self, known: Iterable[Seen]) -> None:
        self._known = {seen.path: seen for seen in known}
        self._pending: dict[str, _Looks] = {}

    @property
    def waiting(self) -> bool:
        """Whether files were seen that may still be being written."""
        return bool(self._pending)

    def look(self, files: Iterable[Seen]) -> tuple[list[Seen], list[str]]:
        """Take in how the folder's files look now; return those to read, and known ones that are gone."""
        ready: list[Seen] = []
        pending: dict[str, _Looks] = {}
        present: set[str] = set()
        for seen in files:
            present.add(seen.path)
            if self._known.get(seen.path) == seen:
                continue
            before = self._pending.get(seen.path)
            now = _Looks(seen, _parts_of(seen.path), before.times + 1 if before else 1)
            at_rest = before is not None and (before.seen, before.parts) == (now.seen, now.parts) and seen.size > 0
            if at_rest and (now.parts[0] or now.times > _PARTS_LOOKS or not _names_parts(seen.path)):
                ready.append(seen)
            else:
                pending[seen.path] = now
        gone = [path for path in self._known if path not in present]
        for path in gone:
            del self._known[path]
        self._known.update((seen.path, seen) for seen in ready)
        # An empty file is no page yet, and may stay one for ever: it keeps nobody awake.
        self._pending = {path: looks for path, looks in pending.items() if looks.seen.size > 0}
        return ready, gone


def files_of(folder: str, without: str) -> Iterator[Seen]:
    """Yield the files below a folder that may be pages, as they look now, but for those below `without`."""
    left_out = os.path.join(os.path.abspath(without), "")  # noqa: PTH100, PTH118 - names of any bytes
    for path in pages_in(folder):
        if not path.startswith(left_out):
            try:
                state = os.stat(path)  # noqa: PTH116
            except OSError:
                continue
            yield Seen(path, state.st_size, state.st_mtime_ns)


def _parts_of(path: str) -> tuple[int, int, int]:
    """Return how many files lie in the folders of a page's parts, their bytes, and when the last was changed."""
    stem, ending = os.path.splitext(path)  # noqa: PTH122
    if ending.lower() not in PAGE_ENDINGS:
        return 0, 0, 0
    parent, name = os.path.split(stem)
    count = size = modified = 0
    try:
        folders = [
            entry.path
            for entry in os.scandir(parent)
            if entry.name.startswith(name)
            and PARTS_ENDINGS.fullmatch(entry.name[len(name) :])
            and entry.is_dir(follow_symlinks=False)
        ]
        for folder in folders:
            count += 1
            for below, _, files in os.walk(folder):
                for file in files:
                    state = os.lstat(os.path.join(below, file))  # noqa: PTH118
                    count, size = count + 1, size + state.st_size
                    modified = max(modified, state.st_mtime_ns)
    except OSError:  # something moved while we looked: it is not at rest
        return -1, size, modified
    return count, size, modified


def _names_parts(path: str) -> bool:
    """Tell whether a page names a folder of parts after itself."""
    stem, ending = os.path.splitext(os.path.basename(path))  # noqa: PTH119, PTH122
    if ending.lower() not in PAGE_ENDINGS:
        return False
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - names of any bytes
            head = file.read(_HEAD)
    except OSError:
        return False
    raw = os.fsencode(stem)
    endings = PARTS_ENDINGS.pattern.encode("utf-8")
    return any(
        re.search(rb"[\"'(/= ]" + re.escape(spelling) + endings + rb"/", head, re.IGNORECASE)
        for spelling in {raw, quote(raw).encode(), raw.replace(b"&", b"&amp;")}
    )


class Watcher:
    """A thread that looks through a folder when the system tells of a change, and now and then without."""

    def __init__(
        self,
        folder: str,
        without: str,
        known: Iterable[Seen],
        arrived: Callable[[list[Seen], list[str]], object],
        settle: float = SETTLE_SECONDS,
    ) -> None:
        """Start watching; `arrived` gets the files to read and the names of those gone, from the thread."""
        self.folder = folder
        self._without = without
        self._rounds = Rounds(known)
        self._arrived = arrived
        self._settle = settle
        self._changed = threading.Event()
        self._leaving = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Watch no longer."""
        self._leaving.set()
        self._changed.set()
        self._thread.join()

    def _run(self) -> None:
        stop: Callable[[], object] | None = None
        asked = False
        try:
            while not self._leaving.is_set():
                self._changed.clear()
                if os.path.isdir(self.folder):  # noqa: PTH112 - a drive that is away takes nothing with it
                    if not asked:
                        asked, stop = True, self._listen()
                    self._look()
                elif stop is not None:
                    stop()
                    asked, stop = False, None
                if not self._rounds.waiting:
                    self._changed.wait(RESCAN_SECONDS)
                self._leaving.wait(self._settle)
        finally:
            if stop is not None:
                stop()

    def _look(self) -> None:
        leaving = self._leaving.is_set
        files = takewhile(lambda _: not leaving(), files_of(self.folder, self._without))
        ready, gone = self._rounds.look(files)
        # Half a look knows nothing of what is gone.
        if (ready or gone) and not leaving():
            self._arrived(ready, gone)

    def _listen(self) -> Callable[[], object] | None:
        """Have the system tell of changes; None where it cannot."""
        from watchdog.events import FileSystemEvent, FileSystemEventHandler
        from watchdog.observers import Observer

        changed = self._changed

        class Nudge(FileSystemEventHandler):
            def on_any_event(self, event: FileSystemEvent) -> None:
                if event.event_type not in {"opened", "closed_no_write"}:  # our own looking is no change
                    changed.set()

        observer = Observer()
        try:
            observer.schedule(Nudge(), self.folder, recursive=True)
            observer.start()
        except OSError as error:
            _log.info("%s is looked through by the minute: %s", self.folder, error)
            return None

        def stop() -> None:
            observer.stop()
            observer.join()

        return stop
