# SPDX-License-Identifier: MIT
"""Everything around importing that is not reading: progress, reports, the watched folder, pasting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.imports import Imports
from reader.ui.keeper import Keeper
from reader.ui.settings import Settings
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.messages import Event
    from reader.library import Library
    from reader.ui.frame import Frame
    from reader.ui.import_report import ImportReport
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

    def __init__(self, worker: Worker, keeper: Keeper, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._keeper = keeper
        self._settings = settings
        self._library: Library | None = None
        self._report: ImportReport | None = None
        self._put_back.connect(self._read_again)

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer what the window asks."""
        self._frame = frame
        self._window = window
        self.imports = Imports(window.notices, self._settings, parent=self)
        self.imports.asked.connect(self._worker.send)
        self.imports.finished.connect(self.finished)
        self._worker.restarted.connect(self.imports.tell_worker)
        window.notices.report_asked.connect(self.show_report)
        window.actions_by_name["import_report"].triggered.connect(self.show_report)

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
        if self._report is not None:
            self._report.close()
        self._library = None

    # ── The report ───────────────────────────────────────────────────────────

    def show_report(self) -> None:
        """Show what became of the last imports."""
        if self._library is None:
            return
        if self._report is None:
            from reader.ui.import_report import ImportReport  # made when asked for

            appearance = self._window.appearance
            report = ImportReport(self._library, appearance.theme, appearance.scale, self._frame)
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
