# SPDX-License-Identifier: MIT
"""What comes in: files are sent to be read here, and what comes of them gets into the list and onto the page.

A file goes this way: `take` sends it to the importing worker; `Kept` puts the article into the list and, when it
is the first of its job, onto the page; `Voiced` brings its voices after it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.import_desk import ImportDesk
from reader.ui.instance import absolute
from reader.ui.list_desk import ListDesk
from reader.ui.opening import Opening
from reader.ui.resources import resource
from reader.ui.settings import Settings
from reader.ui.versions import Versions
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.events import Event, Kept
    from reader.ui.window import Window


class Arrivals(QObject):
    """Knows which imports were asked for in this session, and which of them is to be shown."""

    ended = Signal()
    """An import is at its end, and no article is open."""

    def __init__(
        self,
        importer: Worker,
        imports: ImportDesk,
        settings: Settings,
        *,
        lists: ListDesk,
        opening: Opening,
        versions: Versions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importer = importer
        self._imports = imports
        self._settings = settings
        self._lists = lists
        self._opening = opening
        self._versions = versions
        self._job = int(time.time() * 1000)
        """Numbers of jobs go on from start to start: the library's queue may hold older ones."""
        self._showing: set[int] = set()
        """Jobs whose first article is to be opened."""
        self._welcome_job: int | None = None
        imports.finished.connect(self._finished)

    def serve(self, window: Window) -> None:
        """Answer what the window asks."""
        self._window = window
        window.paths_given.connect(self.take)
        window.actions_by_name["welcome"].triggered.connect(self.take_welcome)
        self._imports.paths_given.connect(self.take)

    def take(self, paths: list[str], *, quiet: bool = False) -> int:
        """Have files and folders read; the first article that comes of them is opened. Return the job's number."""
        from reader.importing.requests import Import

        self._job += 1
        self._showing.add(self._job)
        self._imports.begin(self._job, quiet=quiet)
        self._importer.send(Import(self._job, absolute(paths)))
        return self._job

    def take_welcome(self) -> None:
        """Have the page read that shows newcomers what a voice is."""
        page = resource("welcome.html")
        if page.is_file():
            if self._opening.current is None:
                self._window.pane.empty.show_preparing()
            self._welcome_job = self.take([str(page)], quiet=True)
        elif self._opening.current is None:
            self._window.pane.empty.show_invitation()

    def hear(self, event: Event) -> None:
        """Take in what the importing worker said."""
        from reader.importing import events

        match event:
            case events.Kept():
                self._imports.hear(event)
                self._kept(event)
            case events.Progress() | events.Failed() | events.Finished():
                self._imports.hear(event)
            case events.Voiced(article):
                self._window.library_list.model.refresh_article(article)
                self._opening.take_voices(article)
            case _:
                pass

    def _kept(self, kept: Kept) -> None:
        self._lists.refresh_soon()
        if kept.job == self._welcome_job:
            self._settings.set("list/welcomed", True)
        if kept.job in self._showing:
            self._showing.discard(kept.job)
            self._lists.refresh()
            if kept.outcome == "version" and self._opening.is_open(kept.article):
                self._opening.load(kept.article)
            else:
                self._opening.open(kept.article)
        elif kept.outcome == "version":
            self._versions.heard_of(kept.article)

    def _finished(self, job: int) -> None:
        self._showing.discard(job)
        if job == self._welcome_job:
            self._welcome_job = None
        self._lists.refresh_soon()
        if self._opening.current is None and not self._imports.running:
            self.ended.emit()
