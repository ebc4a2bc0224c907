# SPDX-License-Identifier: MIT
"""The start: hand the files to a window that runs already, or open one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.ui import fonts
from reader.ui.appearance import Appearance
from reader.ui.desk import Desk
from reader.ui.instance import Instance
from reader.ui.settings import Settings, library_folder
from reader.ui.window import MainWindow


class Application:
    """Everything one running window is made of."""

    def __init__(
        self,
        qt: QApplication,
        folder: Path,
        settings: Settings,
        paths: list[str],
        command: Callable[[str], list[str]] | None = None,
    ) -> None:
        """Make the window; `command` gives the command line of a worker of some role, by default ours."""
        fonts.register(fonts.WINDOW)
        self.appearance = Appearance(settings, qt)
        self.appearance.dress()
        self.desk = Desk(folder, settings, command)
        self.window = MainWindow(settings, self.appearance, self.desk.rows, self.desk.picture)
        self.desk.serve(self.window)
        self.window.first_painted.connect(lambda: self.desk.start(paths))

    def welcome_later_starts(self, instance: Instance) -> None:
        """Take the files of later starts."""
        instance.handed_over.connect(self._take)
        self._instance = instance

    def _take(self, paths: list[str]) -> None:
        self.window.come_forward()
        if paths:
            self.desk.take(paths)


def make_qt() -> QApplication:
    """Return the toolkit's application, made ready for ours."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("verbatim")
    qt.setApplicationDisplayName("Verbatim")
    qt.setDesktopFileName("verbatim")
    qt.setStyle("Fusion")
    return qt


def run(paths: list[str], library: Path | None = None) -> int:
    """Open the window with these files and stay until it is closed; returns the exit status."""
    qt = make_qt()
    folder = library or library_folder()
    instance = Instance(folder)
    if instance.hand_over(paths):
        return 0
    if not instance.listen() and instance.hand_over(paths):
        return 0
    application = Application(qt, folder, Settings(), paths)
    application.welcome_later_starts(instance)
    application.window.show()
    status = qt.exec()
    instance.close()
    return status
