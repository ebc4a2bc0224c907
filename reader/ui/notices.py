# SPDX-License-Identifier: MIT
"""What the window says at its lower edge: how far an import is, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QLocale, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import facts
from reader.ui.inlines import plain
from reader.ui.telling import in_words
from reader.ui.words import Words

_MESSAGE_STAYS = 7_000
"""Milliseconds a plain message stands: time to read a line twice."""
_MOST_LISTED = 10_000
_HIGHEST_LIST = 160


def file_name(path: str) -> str:
    """Return a file's name as it can be shown: one line, of a length that fits."""
    name = plain(PurePath(path).name or path).replace("\u2028", " ")
    return name if len(name) <= 80 else f"{name[:50]}…{name[-25:]}"


class Notices(QWidget):
    """The lower edge: nothing while there is nothing to say."""

    cancelled = Signal()
    pause_asked = Signal(bool)
    """Imports are to rest, or to go on."""
    report_asked = Signal()
    undo_asked = Signal()
    """The deed a message told of is to be taken back."""
    place_asked = Signal()
    """What a message told of is to be shown where it lies."""
    agreed = Signal()
    """What was offered is to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._failures: list[str] = []
        self._paused = False
        self._stop: Callable[[], None] | None = None
        """What calls off the work that is shown, where that is not the import."""
        self._offer: tuple[str, str] | None = None
        """What is offered as soon as nothing else is to be said, and the name of the deed."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 4, 12, 4)
        layout.setSpacing(0)
        self._progress_row = self._make_progress()
        self._failures_row = self._make_failures()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Files that could not be read"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self._lines = QStringListModel(self)
        self.list.setModel(self._lines)
        for part in (self._progress_row, self._failures_row, self.list):
            layout.addWidget(part)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MESSAGE_STAYS)
        self._later.timeout.connect(self._let_go)
        self.clear_progress()
        self.dismiss_failures()

    def _make_progress(self) -> QWidget:
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setObjectName("quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(180, 4)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.detail = QLabel()
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setObjectName("quiet")
        self.pause = _button(self.tr("Pause"))
        self.pause.clicked.connect(lambda: self.pause_asked.emit(not self._paused))
        self.cancel = _button(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the import"))
        self.cancel.clicked.connect(self._call_off)
        self.report = _button(self.tr("Report"))
        self.report.setAccessibleName(self.tr("Show the report of the import"))
        self.report.clicked.connect(self.report_asked)
        self.undo = _button(self.tr("Undo"))
        self.undo.clicked.connect(self._take_back)
        self.place = _button(self.tr("Show in folder"))
        self.place.clicked.connect(self.place_asked)
        self.agree = _button("")
        self.agree.clicked.connect(self._agree)
        self.not_now = _button(self.tr("Not now"))
        self.not_now.clicked.connect(self.withdraw_offer)
        words = (self.label, self.detail, self.bar)
        return _row(14, *words, self.pause, self.cancel, self.report, self.undo, self.place, self.agree, self.not_now)

    def _make_failures(self) -> QWidget:
        self.failed = Words()
        self.details = _button(self.tr("Details"))
        self.details.setCheckable(True)
        self.details.toggled.connect(self._show_details)
        self.failure_report = _button(self.tr("Report"))
        self.failure_report.setAccessibleName(self.tr("Show the report of the import"))
        self.failure_report.clicked.connect(self.report_asked)
        self.dismiss = _button(self.tr("Dismiss"))
        self.dismiss.clicked.connect(self.dismiss_failures)
        return _row(6, self.failed, self.details, self.failure_report, self.dismiss)

    # ── Progress ─────────────────────────────────────────────────────────────

    def show_progress(self, done: int, total: int, file: str, detail: str = "") -> None:
        """Say which file is being read, of how many, and at what pace."""
        self._later.stop()
        self._stop = None
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)
        number = min(done + 1, total)
        if not total:
            text = self.tr("Looking for pages…")
        elif file:
            text = self.tr("Reading {number} of {total}:  {file}").format(
                number=_count(number), total=_count(total), file=file_name(file)
            )
        else:
            text = self.tr("Reading {number} of {total}").format(number=_count(number), total=_count(total))
        self.label.setText(text)
        self.detail.setText(detail)
        self._show_working(paused=False)

    def show_work(self, text: str, done: int, total: int, cancel: Callable[[], None] | None = None) -> None:
        """Say how far work is that is no import; `cancel` calls it off, and nothing else."""
        self._later.stop()
        self._stop = cancel
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.label.setText(text)
        self.detail.setText(self.tr("{done} of {total}").format(done=_count(done), total=_count(total)))
        self._show_working(paused=False)
        self.pause.hide()

    def show_pause(self, done: int, total: int) -> None:
        """Say that importing rests, and how far it is."""
        self._later.stop()
        self._stop = None
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        text = self.tr("Paused: {done} of {total} read") if total else self.tr("Paused")
        self.label.setText(text.format(done=_count(done), total=_count(total)))
        self.detail.clear()
        self._show_working(paused=True)

    def _show_working(self, *, paused: bool) -> None:
        self._paused = paused
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.setAccessibleName(self.tr("Go on with the import") if paused else self.tr("Pause the import"))
        self.cancel.setAccessibleName(self.tr("Cancel") if self._stop is not None else self.tr("Cancel the import"))
        self._show_parts(progress=True, working=True)

    def show_message(self, text: str, *, report: bool = False, undo: bool = False, place: bool = False) -> None:
        """Say one line, which goes by itself.

        `report` offers the report of the import, `undo` the way back, `place` to show where a file lies.
        """
        self.label.setText(plain(text))
        self._show_parts(progress=True, working=False, report=report, undo=undo)
        self.place.setVisible(place)
        self._later.start()

    def show_offer(self, text: str, deed: str) -> None:
        """Offer to do something, as soon as nothing else is to be said; it stays until it is answered."""
        self._offer = (text, deed)
        if not self._progress_row.isVisibleTo(self):
            self.clear_progress()

    def withdraw_offer(self) -> None:
        """Offer nothing."""
        shown, self._offer = self.agree.isVisibleTo(self), None
        if shown:
            self.clear_progress()

    def _agree(self) -> None:
        self.withdraw_offer()
        self.agreed.emit()

    def _let_go(self) -> None:
        """Take the message away, unless somebody is at it: it then waits as long again."""
        if self._progress_row.underMouse() or self.report.hasFocus() or self.undo.hasFocus() or self.place.hasFocus():
            self._later.start()
        else:
            self.clear_progress()

    def _call_off(self) -> None:
        if self._stop is not None:
            self._stop()
        else:
            self.cancelled.emit()

    def _take_back(self) -> None:
        self.clear_progress()
        self.undo_asked.emit()

    def clear_progress(self) -> None:
        """Say nothing about an import."""
        self._later.stop()
        self._show_parts(progress=self._offer is not None, working=False, offer=True)
        if self._offer is not None:
            text, deed = self._offer
            self.label.setText(text)
            self.agree.setText(deed)

    def _show_parts(
        self, *, progress: bool, working: bool, report: bool = False, undo: bool = False, offer: bool = False
    ) -> None:
        self._progress_row.setVisible(progress)
        for part in (self.detail, self.bar, self.pause, self.cancel):
            part.setVisible(working)
        self.report.setVisible(report)
        self.undo.setVisible(undo)
        self.place.hide()
        for part in (self.agree, self.not_now):
            part.setVisible(offer and progress)
        self._settle()

    # ── Failures ─────────────────────────────────────────────────────────────

    @property
    def failures(self) -> list[str]:
        """The lines told so far, one a file."""
        return list(self._failures)

    def add_failure(self, file: str, error: str) -> None:
        """Tell a file that could not be read, in one line."""
        line = " ".join(plain(in_words(error)).split())
        name = file_name(file)
        self._tell(line if not file or name in line else f"{name}: {line}", report=bool(file))

    def add_trouble(self, error: str) -> None:
        """Tell what keeps the work from going on."""
        line = " ".join(plain(in_words(error)).split())
        if line not in self._failures:
            self._tell(line)

    def _tell(self, line: str, *, report: bool = False) -> None:
        if report:
            self.failure_report.show()
        if len(self._failures) >= _MOST_LISTED:
            return
        self._failures.append(line)
        if len(self._failures) == 1:
            self.failed.setText(line)
        else:
            self.failed.setText(
                facts.counted(len(self._failures), "", self.tr("{count} things could not be read or done."))
            )
        self.details.setVisible(len(self._failures) > 1)
        self._failures_row.show()
        if self.details.isChecked():
            row = self._lines.rowCount()
            self._lines.insertRow(row)
            self._lines.setData(self._lines.index(row), line)
        self._settle()

    def dismiss_failures(self) -> None:
        """Put the failures away."""
        self._failures.clear()
        self.details.setChecked(False)
        self.failure_report.hide()
        self._failures_row.hide()
        self._settle()

    def _show_details(self, shown: bool) -> None:
        self._lines.setStringList(self._failures if shown else [])
        self._settle()

    def _settle(self) -> None:
        self.list.setVisible(self.details.isChecked())
        # As high as its lines, up to some seven of them.
        rows = self._lines.rowCount() * max(1, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(_HIGHEST_LIST, rows + 16))
        self.setVisible(self._progress_row.isVisibleTo(self) or self._failures_row.isVisibleTo(self))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("plain")
    return button


def _count(number: int) -> str:
    return QLocale().toString(number)


def _row(spacing: int, first: QWidget, *others: QWidget) -> QWidget:
    result = QWidget()
    layout = QHBoxLayout(result)
    layout.setContentsMargins(0, 3, 0, 3)
    layout.setSpacing(spacing)
    layout.addWidget(first, 1)
    for widget in others:
        layout.addWidget(widget)
    return result
