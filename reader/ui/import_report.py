# SPDX-License-Identifier: MIT
"""The report of an import: what became of each page, why some could not be read, and what to do about it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import LibraryError
from reader.ui import facts
from reader.ui.fitting import Fitting
from reader.ui.report_model import ReportModel, ReportPainter
from reader.ui.row_list import RowList
from reader.ui.telling import in_words
from reader.ui.themes import Theme
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.library import Job, Library, Line, Show

_LOOK_PAUSE = 1_000
"""Milliseconds between two looks at the report of an import that runs."""
_HEIGHT = 620


class ImportReport(QDialog):
    """Shows the last imports, one at a time, all of its lines or those of one kind."""

    article_chosen = Signal(int)
    try_again_asked = Signal(list)
    """Files of the queue, by their numbers."""

    def __init__(
        self,
        library: Library,
        theme: Theme,
        scale: float = 1.0,
        parent: QWidget | None = None,
        paused: Callable[[], bool] = lambda: False,
    ) -> None:
        """Show the reports of `library`; `paused` tells whether imports rest."""
        super().__init__(parent)
        self.setObjectName("importReport")
        self.paused = paused
        self.setWindowTitle(self.tr("Reports of imports"))
        self._reports = library.reports
        self._jobs: list[Job] = []
        self.jobs = QComboBox()
        self.jobs.setAccessibleName(self.tr("Import"))
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Show"))
        self.model = ReportModel(self._reports.lines, self)
        self._painter = ReportPainter(theme, scale)
        self.list = RowList(self.model, self._painter, self.tr("What became of each page"))
        self.list.on_page = True
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = Words(name="quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said = Words(name="quiet")
        self.said.hide()
        self.open_button = self._button(self.tr("&Open"), self._open)
        self.show_file = self._button(self.tr("&Show file"), self._show_file)
        self.again = self._button(self.tr("&Try again"), self._try_again)
        self.all_again = self._button(self.tr("Try &all again"), self._try_all_again)
        self.copy = self._button(self.tr("&Copy the list"), self._copy)
        self.close_button = self._button(self.tr("Close"), self.close)
        self._lay_out()
        self.jobs.activated.connect(self._choose_job)
        self.kinds.activated.connect(self._read)
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.list.activated.connect(self._open)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_PAUSE)
        self._look.timeout.connect(self.refresh)
        self.resize(860, _HEIGHT)
        self._fitting = Fitting(self, self.list, _HEIGHT)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        return button

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(10)
        choices.addWidget(self.jobs, 1)
        choices.addWidget(self.kinds)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.open_button, self.show_file, self.again, self.all_again, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addLayout(choices)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.said)
        layout.addLayout(buttons)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.list.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no further."""
        self._look.stop()
        super().hideEvent(event)

    # ── What is shown ────────────────────────────────────────────────────────

    @property
    def job(self) -> int | None:
        """The number of the import that is shown."""
        return self.jobs.currentData()

    @property
    def kind(self) -> Show:
        """Which lines are shown."""
        return self.kinds.currentData() or "all"

    def show_job(self, job: int | None = None) -> None:
        """Show the report of an import, of the last one by default; what failed comes first where something did."""
        self._read_jobs(job)
        self._read_kinds("failed" if self._counts().get("failed") else "all")
        self._say("")
        self._read()
        # As high as all of its lines need, so that it stays as it is while one looks at some of them.
        growing = any(one.id == self.job and not one.finished for one in self._jobs)
        self._fitting.fit(self._counts().get("all"), growing=growing)
        self.list.setFocus()

    def _choose_job(self) -> None:
        self.show_job(self.job)

    def refresh(self) -> None:
        """Read again what may have changed, while somebody looks."""
        choosing = self.jobs.view().isVisible() or self.kinds.view().isVisible()
        if not self.isVisible() or choosing:
            return
        began = time.perf_counter()
        self._read_jobs(self.job)
        self._read_kinds(self.kind)
        self._read()
        # With thirty reports of ten thousand lines a look takes 70 ms: never more than a thirtieth of the time.
        self._look.setInterval(max(_LOOK_PAUSE, round((time.perf_counter() - began) * 30_000)))

    def _read_jobs(self, chosen: int | None) -> None:
        try:
            self._jobs = self._reports.jobs()
        except LibraryError as error:
            self._say(in_words(str(error)))
            return
        self.jobs.clear()
        for job in self._jobs:
            self.jobs.addItem(self._name(job), job.id)
        at = self.jobs.findData(chosen) if chosen is not None else 0
        self.jobs.setCurrentIndex(max(0, at))
        self.jobs.setEnabled(bool(self._jobs))
        running = any(not job.finished for job in self._jobs)
        if running and self.isVisible():
            self._look.start()
        else:
            self._look.stop()

    def _name(self, job: Job) -> str:
        """Return what an import is called: when it was, where its files came from, how many there were."""
        try:
            began = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(job.created_at).timestamp()))
            pattern = facts.tr("d MMM yyyy, HH:mm") if job.origin != "watched" else facts.tr("d MMM yyyy")
            when = QLocale().toString(began, pattern)
        except ValueError:
            when = job.created_at
        watched = self.tr("from the watched folder") if job.origin == "watched" else ""
        files = facts.counted(job.files, self.tr("1 file"), self.tr("{count} files"))
        return facts.join(when, watched, files, "" if job.finished else self.tr("not finished"))

    def _counts(self) -> dict[Show, int]:
        try:
            return self._reports.counts(self.job) if self.job is not None else {}
        except LibraryError as error:
            self._say(in_words(str(error)))
            return {}

    def _read_kinds(self, chosen: Show) -> None:
        counts = self._counts()
        names: tuple[tuple[Show, str], ...] = (
            ("all", self.tr("All")),
            ("failed", self.tr("Not read")),
            ("new", self.tr("New")),
            ("version", self.tr("Newer versions")),
            ("already", self.tr("Already here")),
            ("warnings", self.tr("Kept, with something missing")),
            ("joined", self.tr("Links that joined an article")),
            ("link", self.tr("Links without a page")),
        )
        some = counts.get("failed") or counts.get("warnings") or counts.get("joined") or counts.get("link")
        self._painter.told_lines = 2 if some else 1
        self.list.scheduleDelayedItemsLayout()
        self.kinds.clear()
        for kind, name in names:
            if counts.get(kind) or kind == "all":
                self.kinds.addItem(f"{name} ({QLocale().toString(counts.get(kind, 0))})", kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))

    def _read(self) -> None:
        try:
            keys = self._reports.keys(self.job, self.kind) if self.job is not None else []
        except LibraryError as error:
            self._say(in_words(str(error)))
            return
        self.model.set_keys(keys)
        self.list.setVisible(bool(keys))
        self.empty.setVisible(not keys)
        nothing = self.tr("Nothing was read yet.") if self._jobs else self.tr("Nothing was imported yet.")
        self.empty.setText(nothing)
        if keys and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._enable()

    # ── What can be done ─────────────────────────────────────────────────────

    @property
    def chosen(self) -> list[Line]:
        """The selected lines, from the top."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [line for row in rows if (line := self.model.line(row)) is not None]

    def _enable(self) -> None:
        line = self._current()
        is_link = line is not None and line.kind == "link"
        self.open_button.setText(self.tr("&Open in the browser") if is_link else self.tr("&Open"))
        self.open_button.setEnabled(line is not None and (line.article is not None or is_link))
        self.show_file.setEnabled(line is not None)
        selected = self.list.selectionModel().selectedIndexes()
        # A look at each of ten thousand selected lines would read them all.
        some = selected[:200]
        self.again.setEnabled(any(line is not None and line.kind == "failed" for line in map(self._line_at, some)))
        self.all_again.setVisible(self.kinds.findData("failed") >= 0)
        self.copy.setEnabled(self.model.rowCount() > 0)

    def _line_at(self, index: object) -> Line | None:
        return self.model.line(index.row())  # type: ignore[attr-defined]

    def _current(self) -> Line | None:
        index = self.list.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _open(self) -> None:
        line = self._current()
        if line is None:
            return
        if line.article is not None:
            self.article_chosen.emit(line.article)
        elif line.kind == "link":
            # The reader's own browser goes there, not we.
            QDesktopServices.openUrl(QUrl(line.url))
            self._say(self.tr("Save the page in your browser and drop it here: what was noted will join it."))
        elif line.kind == "failed":
            self._show_file()

    def _show_file(self) -> None:
        line = self._current()
        if line is None:
            return
        folder = os.path.dirname(line.path)  # noqa: PTH120 - names of any bytes
        there = os.path.exists(line.path)  # noqa: PTH110
        if os.path.isdir(folder):  # noqa: PTH112
            QDesktopServices.openUrl(folder_address(folder))
        self._say("" if there else self.tr("The file is no longer where it was."))

    def _try_again(self) -> None:
        self._ask_again([line.file for line in self.chosen if line.kind == "failed"])

    def _try_all_again(self) -> None:
        if self.job is not None:
            self._ask_again([line.file for line in self._reports.lines(self._reports.keys(self.job, "failed"))])

    def _ask_again(self, files: list[int]) -> None:
        if files:
            if self.paused():
                words = self.tr("Importing is paused: it is read again when you go on.")
            else:
                words = facts.counted(
                    len(files), self.tr("The file is read again."), self.tr("{count} files are read again.")
                )
            self._say(words)
            self.try_again_asked.emit(files)
            self._look.start()

    def _copy(self) -> None:
        if self.job is not None:
            QGuiApplication.clipboard().setText(self._reports.as_text(self.job, self.kind))
            count = self.model.rowCount()
            self._say(facts.counted(count, self.tr("1 line copied."), self.tr("{count} lines copied.")))


def folder_address(folder: str) -> QUrl:
    """Return a folder's address; names of any bytes are written out."""
    return QUrl.fromEncoded(b"file://" + quote(os.fsencode(folder)).encode("ascii"))
