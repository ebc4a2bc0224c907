# SPDX-License-Identifier: MIT
"""Keeping the library safe: back it up, check it, mend it, restore it, each in a process of its own.

What puts another database or library in the place of the open one is done with the window's library closed;
the window then opens anew on it, and says what was done.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from reader.ui import facts
from reader.ui.settings import Settings
from reader.ui.telling import in_words
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.events import BackedUp, BackupSeen, Checked, Event, KeepingFailed, Restored, Wrong
    from reader.importing.requests import Request
    from reader.ui.frame import Frame
    from reader.ui.keeping_dialog import Choice, KeepingDialog
    from reader.ui.window import Window

_FOLDER = "keeping/folder"
_SAID = "keeping/said"


class Keeping(QObject):
    """Answers Back up, Restore and Check; the dialog is made when it is asked for."""

    alone_needed = Signal()
    """The library is about to be replaced: let go of it."""
    opening_anew = Signal()
    """The window is to be opened anew."""
    mended = Signal()
    """Things in the library are others now."""

    def __init__(
        self,
        folder: Path,
        settings: Settings,
        command: Callable[[str], list[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._settings = settings
        self._command = command
        self._worker: Worker | None = None
        self._found: list[Wrong] = []
        self._repairing = self._alone = False
        self.dialog: KeepingDialog | None = None

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer what the window asks."""
        self._frame = frame
        actions = window.actions_by_name
        actions["back_up"].triggered.connect(self.back_up)
        actions["restore_backup"].triggered.connect(self.restore)
        actions["check_library"].triggered.connect(self.check)

    def start(self) -> None:
        """Say what was done before the window was opened anew."""
        said = self._settings.text(_SAID)
        if not said:
            return
        self._settings.set(_SAID, "")
        self._settings.save()
        try:
            title, text, more, lines = json.loads(said)
        except ValueError:
            return
        self._show().show_result(title, text, more, lines)

    def close(self) -> None:
        """End what is being done: nothing half is left."""
        self._dismiss()
        if self.dialog is not None:
            self.dialog.working = False
            self.dialog.close()

    # ── What is asked ────────────────────────────────────────────────────────

    def back_up(self) -> None:
        """Ask for a file and write the library to it."""
        from reader.importing.requests import BackUp

        if self._is_busy():
            return
        name = f"Verbatim {date.today().isoformat()}.zip"  # noqa: DTZ011 - the reader's own day
        path, _ = QFileDialog.getSaveFileName(
            self._frame, self.tr("Back up the library"), str(self._place() / name), self.tr("Backups (*.zip)")
        )
        if path:
            self._settings.set(_FOLDER, str(Path(path).parent))
            self._begin(
                BackUp(path),
                self.tr("Back up the library"),
                self.tr("Everything is written to one file, then read again. You can go on reading."),
            )

    def check(self) -> None:
        """Look whether the library is whole."""
        from reader.importing.requests import CheckLibrary

        if self._is_busy():
            return
        self._found, self._repairing = [], False
        self._begin(
            CheckLibrary(),
            self.tr("Check the library"),
            self.tr("Every article and every file is looked at. Nothing is changed."),
        )

    def mend(self) -> None:
        """Mend what was found; a damaged database is replaced, with the library closed."""
        from reader.importing.requests import CheckLibrary

        damaged = any(one.kind == "database" for one in self._found)
        self._found, self._repairing = [], True
        if damaged:
            self._be_alone()
        self._begin(
            CheckLibrary(repair=True),
            self.tr("Mend the library"),
            self.tr("What can be made again is made again. What has to go is set aside, never deleted."),
        )

    def restore(self) -> None:
        """Ask for a backup and say what it holds."""
        from reader.importing.requests import LookAtBackup

        if self._is_busy():
            return
        path, _ = QFileDialog.getOpenFileName(
            self._frame, self.tr("Restore a backup"), str(self._place()), self.tr("Backups (*.zip)")
        )
        if path:
            self._settings.set(_FOLDER, str(Path(path).parent))
            self._begin(LookAtBackup(path), self.tr("Restore a backup"), self.tr("The backup is opened…"))

    def _put_back(self, path: str) -> None:
        from reader.importing.requests import Restore

        self._be_alone()
        self._begin(
            Restore(path),
            self.tr("Restore a backup"),
            self.tr("Every byte is verified before anything is touched. The window then opens anew."),
        )

    def _place(self) -> Path:
        known = Path(self._settings.text(_FOLDER))
        if self._settings.text(_FOLDER) and known.is_dir():
            return known
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())

    # ── The work ─────────────────────────────────────────────────────────────

    def _is_busy(self) -> bool:
        """Tell whether something is being done; it then comes to the front."""
        if self.dialog is not None and self.dialog.working:
            self.dialog.show()
            self.dialog.raise_()
            self.dialog.activateWindow()
            return True
        return False

    def _be_alone(self) -> None:
        """Let go of the library; from here on the window can only be opened anew."""
        self._alone = True
        self._show().setModal(True)
        self.alone_needed.emit()

    def _begin(self, request: Request, title: str, text: str) -> None:
        self._dismiss()
        worker = self._worker = Worker(self._folder, "keep", self._command("keep") if self._command else None, self)
        worker.said.connect(self._hear)
        worker.restarted.connect(self._lost)
        self._show().show_work(title, text)
        worker.send(request)

    def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.leave()
            worker.deleteLater()

    def _show(self) -> KeepingDialog:
        if self.dialog is None:
            from reader.ui.keeping_dialog import KeepingDialog  # made when asked for

            self.dialog = KeepingDialog(self._frame)
            self.dialog.cancelled.connect(self._cancel)
        return self.dialog

    def _cancel(self) -> None:
        from reader.importing.requests import StopKeeping

        if self._worker is not None:
            self._worker.send(StopKeeping())

    def _lost(self) -> None:
        """The process died: whatever it was at is whole or absent."""
        from reader.importing.events import KeepingFailed

        self._failed(
            KeepingFailed(self.tr("The work was ended from outside. What is not whole was not kept; try again."))
        )

    # ── What is heard ────────────────────────────────────────────────────────

    def _hear(self, event: Event) -> None:
        from reader.importing import events

        match event:
            case events.Keeping(done, total):
                self._show().show_progress(done, total)
            case events.Wrong():
                self._found.append(event)
            case events.Checked():
                self._checked(event)
            case events.BackedUp():
                self._backed_up(event)
            case events.BackupSeen():
                self._seen(event)
            case events.Restored():
                self._restored(event)
            case events.KeepingFailed():
                self._failed(event)
            case events.Trouble(error):
                self._failed(events.KeepingFailed(error))
            case _:
                pass

    def _end(
        self, title: str, text: str, more: str = "", lines: list[str] | None = None, *choices: Choice, leave: str = ""
    ) -> None:
        """Say what came of it: in the window that is opened anew where the library was let go of."""
        self._dismiss()
        if not self._alone:
            self._show().show_result(title, text, more, lines or (), choices, leave=leave)
            return
        self._settings.set(_SAID, json.dumps([title, text, more, (lines or [])[:200]]))
        self._settings.save()
        self._show().working = False
        self.opening_anew.emit()

    def _backed_up(self, done: BackedUp) -> None:
        articles = self._articles(done.articles)
        text = self.tr("Backed up: {articles}, {size}. The file was read again and is whole.").format(
            articles=articles, size=_size(done.size)
        )
        more = done.path
        if done.missing:
            lacking = self.tr("Files the library itself lacks, or has damaged: {count}. Check the library.")
            more += "\n" + lacking.format(count=QLocale().toString(done.missing))

        def show() -> None:
            from reader.ui.show_file import show_file

            show_file(Path(done.path), self)

        self._end(
            self.tr("Back up the library"), text, more, None, (self.tr("&Show the file"), show), leave=self.tr("Close")
        )

    def _seen(self, seen: BackupSeen) -> None:
        text = self.tr("A backup of {day}: {articles}, {size}.").format(
            day=facts.day(seen.made_at), articles=self._articles(seen.articles), size=_size(seen.size)
        )
        more = self.tr(
            "It takes the place of the library that is open now. That one stays beside it, under its name with "
            "today's date: {place}"
        ).format(place=str(self._folder.parent))
        choice = (self.tr("&Restore"), lambda: self._put_back(seen.path))
        self._end(self.tr("Restore a backup"), text, more, None, choice)

    def _restored(self, done: Restored) -> None:
        text = self.tr("Restored: {articles}, as of {day}.").format(
            articles=self._articles(done.articles), day=facts.day(done.made_at)
        )
        more = self.tr("The library before is kept here: {place}").format(place=done.aside) if done.aside else ""
        self._end(self.tr("Restore a backup"), text, more)

    def _checked(self, done: Checked) -> None:
        looked = facts.counted(
            done.articles, self.tr("1 article was looked at."), self.tr("{count} articles were looked at.")
        )
        title = self.tr("Mend the library") if self._repairing else self.tr("Check the library")
        lines = [
            in_words(" ".join(part for part in (one.what, one.deed, one.next_step) if part)) for one in self._found
        ]
        damaged = any(one.kind == "database" and not one.deed for one in self._found)
        open_ones = sum(not one.deed for one in self._found)
        if not self._found:
            self._end(title, _together(looked, self.tr("Nothing is wrong.")))
        elif damaged:
            text = self.tr("The library's database is damaged. What is in it cannot be relied on.")
            self._end(title, text, self._known(done), lines, *self._ways())
        elif self._repairing:
            self.mended.emit()
            if open_ones:
                text = self.tr("Mended: {mended} of {count}.").format(
                    mended=len(self._found) - open_ones, count=len(self._found)
                )
            else:
                text = self.tr("All is mended: {count}.").format(count=len(self._found))
            aside = self.tr("What had to go lies here: {place}").format(place=done.aside) if done.aside else ""
            self._end(title, _together(looked, text), aside, lines)
        else:
            found = facts.counted(len(lines), self.tr("1 thing is wrong."), self.tr("{count} things are wrong."))
            more = self.tr("Nothing was changed. Mending deletes nothing.")
            self._end(title, _together(looked, found), more, lines, (self.tr("&Mend"), self.mend))

    def _articles(self, count: int) -> str:
        return facts.counted(count, self.tr("1 article"), self.tr("{count} articles"))

    def _known(self, done: Checked) -> str:
        return self.tr("The newest backup that is known: {path}").format(path=done.backup) if done.backup else ""

    def _ways(self) -> tuple[Choice, Choice]:
        return (
            (self.tr("&Restore a backup…"), self.restore),
            (self.tr("Re&scue what still reads"), self.mend),
        )

    def _failed(self, failed: KeepingFailed) -> None:
        title = self._show().windowTitle()
        if failed.broken_off:
            text = (
                self.tr("Ended. What was mended so far stays.")
                if self._repairing
                else self.tr("Ended; nothing was changed.")
            )
            self._end(title, text)
        else:
            self._end(title, in_words(failed.error))
        self._repairing = False


def _together(*sentences: str) -> str:
    return " ".join(sentences)


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
