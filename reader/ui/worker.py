# SPDX-License-Identifier: MIT
"""A worker process seen from the window: started when first needed, started again when it dies."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

if TYPE_CHECKING:
    from reader.importing.requests import Import, Request, Search

_FIRST_PAUSE = 200
_LONGEST_PAUSE = 30_000
"""Milliseconds before a dead worker is started again; doubled each time, so that a worker that
cannot live does not eat the machine."""
_NICENESS = 10
"""How far the worker steps back: on two busy processors the window's longest wait fell from 80 to 50 ms."""
_LEAVE_PAUSE = 3_000
"""Milliseconds a worker has to finish the write at hand before it is killed, which loses nothing."""


class Worker(QObject):
    """One worker process; speaks `reader.importing.messages` with it."""

    said = Signal(object)
    """An event of the worker."""
    restarted = Signal()

    def __init__(
        self, library: Path, role: str, command: list[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.role = role
        self._command = command or [
            sys.executable, "-m", "reader.importing.worker", "--library", str(library), "--role", role,
        ]  # fmt: skip
        self._process: QProcess | None = None
        self._pause = _FIRST_PAUSE
        self._leaving = False
        self._unheard: dict[int, Import] = {}
        """Imports no event has answered yet: they may not have reached the library's queue."""
        self._search: Search | None = None
        """The latest search, while it has no answer."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._start_again)

    @property
    def process_id(self) -> int:
        """The number of the process, 0 while none runs."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self) -> None:
        """Start the process if none runs or is about to."""
        if self._process is not None or self._leaving or self._again.isActive():
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # The worker runs the same code as the window, whatever folder either was started in.
        top = str(Path(__file__).resolve().parents[2])
        path = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", f"{top}{os.pathsep}{path}" if path else top)
        environment.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.started.connect(self._step_back)
        self._process = process
        process.start(self._command[0], self._command[1:])

    def _step_back(self) -> None:
        """Let the window go first where both want the processor: what the worker does can wait, a hand cannot."""
        if hasattr(os, "setpriority"):
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.process_id, _NICENESS)

    def send(self, request: Request) -> None:
        """Say something to the worker; it is started if it does not run."""
        from reader.importing.requests import Import, Search  # after the first paint only

        if isinstance(request, Import):
            self._unheard[request.job] = request
        elif isinstance(request, Search):
            self._search = request
        if self._again.isActive():
            # What must not be lost is said after the restart; the rest the queue in the library knows.
            return
        self.start()
        self._write(request)

    def _write(self, request: Request) -> None:
        from reader.importing.messages import encode

        if self._process is not None:
            self._process.write(encode(request))

    def _read(self) -> None:
        from msgspec import DecodeError

        from reader.importing.events import Failed, Finished, Found, Kept, Progress
        from reader.importing.messages import decode_event

        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data())
            try:
                event = decode_event(line)
            except DecodeError:  # a library may print a word of its own to standard output: that is no event
                continue
            if isinstance(event, Progress | Kept | Failed | Finished):
                self._unheard.pop(event.job, None)
                self._pause = _FIRST_PAUSE
            elif isinstance(event, Found):
                self._pause = _FIRST_PAUSE
                if self._search is not None and event.job == self._search.job:
                    self._search = None
            self.said.emit(event)
            process = self._process

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if not self._leaving and not self._again.isActive():
            self._again.start(self._pause)
            self._pause = min(self._pause * 2, _LONGEST_PAUSE)

    def _start_again(self) -> None:
        from reader.importing.requests import Resume

        self.start()
        self._write(Resume())
        for request in self._unheard.values():
            self._write(request)
        if self._search is not None:
            self._write(self._search)
        self.restarted.emit()

    def leave(self, wait: int = _LEAVE_PAUSE) -> None:
        """Ask the process to end, and end it after `wait` milliseconds."""
        self._leaving = True
        self._again.stop()
        process, self._process = self._process, None
        if process is None:
            return
        from reader.importing.messages import encode
        from reader.importing.requests import Quit

        process.readyReadStandardOutput.disconnect()
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.write(encode(Quit()))
        process.waitForBytesWritten(200)
        process.closeWriteChannel()
        if not process.waitForFinished(wait):
            process.kill()
            process.waitForFinished(1_000)
