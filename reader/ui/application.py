# SPDX-License-Identifier: MIT
"""The start: hand the files to a window that runs already, or open one.

A frame is painted first; what fills it is loaded behind the first paint.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.ui.frame import Frame
from reader.ui.instance import Instance
from reader.ui.settings import Settings, library_folder
from reader.ui.translation import put_on

if TYPE_CHECKING:
    from reader.ui.appearance import Appearance
    from reader.ui.desk import Desk
    from reader.ui.settings_dialog import SettingsDialog
    from reader.ui.window import Window

OPEN_ANEW = 75
"""The toolkit's exit status when the program is to be started again, as in another language."""


class Application(QObject):
    """Everything one running window is made of; `appearance`, `desk` and `window` are there once `furnished`."""

    furnished = Signal()

    def __init__(
        self,
        qt: QApplication,
        folder: Path,
        settings: Settings,
        paths: list[str],
        command: Callable[[str], list[str]] | None = None,
    ) -> None:
        """Make the frame; `command` gives the command line of a worker of some role, by default ours."""
        super().__init__()
        self._qt = qt
        self._folder = folder
        self._settings = settings
        self._paths = paths
        self._command = command
        self._ready = False
        self._dialog: SettingsDialog | None = None
        self.language = put_on(qt, settings)
        self.appearance: Appearance
        self.desk: Desk
        self.window: Window
        self.frame = Frame(settings)
        self.frame.first_painted.connect(self._furnish)

    def _furnish(self) -> None:
        """Fill the frame and go to work."""
        from reader.ui import fonts  # all of this waits for the first paint
        from reader.ui.appearance import Appearance
        from reader.ui.desk import Desk
        from reader.ui.window import Window

        gc.disable()  # nothing made here goes away again: looking for what does would only take its time
        fonts.register(fonts.WINDOW)
        self.appearance = Appearance(self._settings, self._qt, self.frame)
        self.appearance.dress()
        self.desk = Desk(self._folder, self._settings, self._command)
        self.window = Window(
            self.frame,
            self._settings,
            self.appearance,
            rows=self.desk.rows,
            picture=self.desk.picture,
            thumbnails=self.desk.thumbnails,
        )
        self.desk.serve(self.frame, self.window)
        self.window.actions_by_name["settings"].triggered.connect(self.show_settings)
        self.desk.keeping.opening_anew.connect(self._open_anew)
        self.frame.setCentralWidget(self.window)
        self.appearance.dress_parts()  # before anything is seen: twice would take twice as long
        self.frame.fill(self.window)
        # A field would take the letters that are keys.
        self.window.library_list.articles_view.setFocus()
        self._ready = True
        self.desk.start(self._paths)
        gc.freeze()  # what stands now stays: later collections need not walk through it again
        gc.enable()
        self.furnished.emit()

    def show_settings(self) -> SettingsDialog:
        """Show the settings, where they were left."""
        if self._dialog is None:
            from reader.ui.settings_dialog import SettingsDialog  # made when asked for

            window = self.window
            self._dialog = SettingsDialog(
                window.actions_by_name,
                self.appearance,
                window.keymap,
                settings=self._settings,
                folder=self._folder,
                parent=self.frame,
            )
            self._dialog.language_chosen.connect(self._open_anew)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _open_anew(self) -> None:
        """Close everything properly and have the program started again."""
        self.frame.close()
        self._qt.exit(OPEN_ANEW)

    def take(self, paths: list[str]) -> None:
        """Take the files of a later start."""
        self.frame.come_forward()
        if not self._ready:
            self._paths = [*self._paths, *paths]
        elif paths:
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
    instance.handed_over.connect(application.take)
    application.frame.show()
    status = qt.exec()
    instance.close()
    if status == OPEN_ANEW:
        os.environ["VERBATIM_LIBRARY"] = str(folder)
        os.execv(sys.executable, [sys.executable, "-m", "reader"])  # noqa: S606 - ourselves
    return status
