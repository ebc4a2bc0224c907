# SPDX-License-Identifier: MIT
"""Everything around importing that is not reading: progress, reports, the watched folder, pasting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.ui.imports import Imports
from reader.ui.keeper import Keeper
from reader.ui.settings import Settings
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.events import Event
    from reader.library import Library
    from reader.ui.frame import Frame
    from reader.ui.import_report import ImportReport
    from reader.ui.pasting import Brought
    from reader.ui.watched_folder import WatchedFolder
    from reader.ui.window import Window


class ImportDesk(QObject):
    """Answers what people ask about imports; dialogs are made when they are asked for."""

    paths_given = Signal(list)
    """Files to read."""
    article_chosen = Signal(int)
    finished = Signal(object)
    """An import is at its end."""
    _put_back = Signal(list)
    """Jobs with files that are to be read once more; comes from the thread that writes."""

    _kept_page = Signal(list)
    """Files pasted content was written to."""
    _watching = Signal()
    """Another folder is watched, or none."""

    def __init__(self, worker: Worker, keeper: Keeper, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._keeper = keeper
        self._settings = settings
        self._library: Library | None = None
        self._report: ImportReport | None = None
        self._watched: WatchedFolder | None = None
        self._put_back.connect(self._read_again)
        self._kept_page.connect(self.paths_given)
        self._watching.connect(self._watch)

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer what the window asks."""
        self._frame = frame
        self._window = window
        self.imports = Imports(window.notices, self._settings, parent=self)
        self.imports.asked.connect(self._worker.send)
        self.imports.finished.connect(self.finished)
        self._worker.restarted.connect(self.imports.tell_worker)
        window.notices.report_asked.connect(self.show_report)
        window.page_brought.connect(self.keep_page)
        actions = window.actions_by_name
        actions["import_report"].triggered.connect(self.show_report)
        actions["watch_folder"].triggered.connect(self.show_watched)
        actions["paste"].triggered.connect(self.paste)

    def start(self, library: Library) -> None:
        """Take up what an earlier session left; called before the worker is told to go on."""
        self._library = library
        self.imports.start(library)

    def begin(self, job: int, *, quiet: bool = False) -> None:
        """Follow an import that was just asked for."""
        self.imports.begin(job, quiet=quiet)

    def hear(self, event: Event) -> None:
        """Take in what the importing worker said."""
        self.imports.hear(event)

    @property
    def running(self) -> bool:
        """Whether an import is under way, or rests."""
        return self.imports.running

    def close(self) -> None:
        """Let go of the library."""
        self.imports.close()
        for dialog in (self._report, self._watched):
            if dialog is not None:
                dialog.close()
        self._library = None

    # ── The report ───────────────────────────────────────────────────────────

    def show_report(self) -> None:
        """Show what became of the last imports."""
        if self._library is None:
            return
        if self._report is None:
            from reader.ui.import_report import ImportReport  # made when asked for

            appearance = self._window.appearance
            report = ImportReport(
                self._library, appearance.theme, appearance.scale, self._frame, lambda: self.imports.paused
            )
            appearance.changed.connect(lambda: report.set_theme(appearance.theme))
            report.article_chosen.connect(self._open_article)
            report.try_again_asked.connect(self._try_again)
            self.finished.connect(report.refresh)
            self._report = report
        self._report.show()
        self._report.show_job()
        self._report.raise_()
        self._report.activateWindow()

    def _open_article(self, article: int) -> None:
        self.article_chosen.emit(article)
        self._frame.come_forward()

    def _try_again(self, files: list[int]) -> None:
        self._keeper.write(0, lambda library: self._put_back.emit(library.reports.try_again(files)))

    def _read_again(self, jobs: list[int]) -> None:
        self.imports.try_again(jobs)

    # ── Pasting ──────────────────────────────────────────────────────────────

    def paste(self) -> None:
        """Read what was copied: files, a page, or text."""
        from reader.ui.pasting import Brought, brought

        # An empty clipboard gives none, though its type denies that.
        data = cast("QMimeData | None", QApplication.clipboard().mimeData())
        found = brought(data) if data is not None else Brought()
        if found.paths:
            self.paths_given.emit(list(found.paths))
        elif found.data:
            self.keep_page(found)
        elif found.link:
            self._window.notices.show_message(
                self.tr("This is a link without its page. Save the page in your browser and drop the file here.")
            )
        else:
            self._window.notices.show_message(self.tr("There is no page to paste. Copy one in your browser first."))

    def keep_page(self, page: Brought) -> None:
        """Write a page's content to a file of its own, and read that."""
        from reader.importing import inbox

        now = datetime.now(UTC).isoformat(timespec="seconds")

        def write(library: Library) -> None:
            path = inbox.keep(
                library.folder, page.data, page.ending, page.name, url=page.url, title=page.title, saved_at=now
            )
            self._kept_page.emit([str(path)])

        self._keeper.write(0, write)

    # ── The watched folder ───────────────────────────────────────────────────

    def show_watched(self) -> None:
        """Show which folder is watched."""
        from reader.errors import LibraryError

        if self._library is None:
            return
        if self._watched is None:
            from reader.ui.watched_folder import WatchedFolder  # made when asked for

            self._watched = WatchedFolder(self._frame)
            self._watched.chosen.connect(self._choose_watched)
        try:
            self._watched.show_folder(self._library.watched.folder)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return
        self._watched.show()
        self._watched.raise_()
        self._watched.activateWindow()

    def _choose_watched(self, folder: str) -> None:
        def write(library: Library) -> None:
            library.watched.choose(folder)
            self._watching.emit()

        self._keeper.write(0, write)

    def _watch(self) -> None:
        from reader.importing.requests import Watch

        self._worker.send(Watch())
