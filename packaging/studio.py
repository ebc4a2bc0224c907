# SPDX-License-Identifier: MIT
"""A window with a library of our own pages, and a camera: what `screenshots.py` takes its pictures with."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from pages import PAGES, Page  # noqa: E402
from PySide6.QtCore import QLocale, Qt, QTranslator  # noqa: E402
from PySide6.QtGui import QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from reader.ui.application import Application  # noqa: E402
from reader.ui.settings import Settings  # noqa: E402

FOLDER = TOP / "screenshots"
OVER = {Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Tool}
"""Windows that stand over another one and belong into its picture."""
PATIENCE = 600.0
"""Seconds to wait for a worker: a machine that is busy elsewhere may need minutes for all voices."""


class Studio:
    """One window with a library of our pages, and a camera."""

    def __init__(self, qt: QApplication, folder: Path, wanted: list[str]) -> None:
        self.qt = qt
        self.folder = folder
        self.wanted = wanted
        self.double = qt.devicePixelRatio() > 1
        """Whether this is about sharpness: few states are pictured then."""

    @contextmanager
    def program(
        self,
        library: str,
        *,
        welcomed: bool = True,
        theme: str = "light",
        language: str = "en",
        size: tuple[int, int] = (1440, 900),
    ) -> Generator[Application]:
        """Open a window on a library of this name, and close it again."""
        settings = Settings(self.folder / f"config {library} {theme} {language}")
        settings.set("list/welcomed", welcomed)
        settings.set("reading/theme", theme)
        settings.set("cleaning/offered", 1_000_000)  # no picture is of that offer
        settings.set("window/language", language)
        before = self.qt.findChildren(QTranslator)
        program = Application(self.qt, self.folder / library, settings, [])
        program.frame.resize(*size)
        program.frame.show()
        self.wait(lambda: hasattr(program, "desk") and program.desk.library is not None)
        program.frame.activateWindow()  # what has no keys offers nothing
        self.wait(lambda: QApplication.activeWindow() is program.frame)
        self.settle()
        try:
            yield program
        finally:
            program.frame.close()
            for translator in self.qt.findChildren(QTranslator):
                if translator not in before:
                    self.qt.removeTranslator(translator)
            self.qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            QLocale.setDefault(QLocale.system())

    def wait(self, done: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError(done)
            self.qt.processEvents()
            time.sleep(0.005)

    def settle(self, seconds: float = 0.4) -> None:
        """Let everything that is under way come to rest."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.qt.processEvents()
            time.sleep(0.005)

    def fill(self, program: Application, paths: dict[str, str]) -> None:
        """Have our pages read, and wait for their voices."""
        window, desk = program.window, program.desk
        window.paths_given.emit(list(paths.values()))
        self.wait(lambda: len(desk.rows(ids(program))) == len(paths))
        self.wait(lambda: not window.notices.cancel.isVisible())
        self.wait(lambda: desk.library is not None and not desk.library.ids_without_voices())
        window.notices.clear_progress()

    def dialog(self, title: str) -> QWidget:
        """Return the dialog whose title begins so, once it is there."""

        def found() -> list[QWidget]:
            widgets = QApplication.topLevelWidgets()
            return [one for one in widgets if one.isVisible() and one.windowTitle().startswith(title)]

        self.wait(found)
        return found()[0]

    def take(self, name: str, widget: QWidget) -> None:
        """Take a picture, if this one is wanted."""
        self.settle()
        if self.double:
            name += f"-{self.qt.devicePixelRatio():g}x"
        if not self.wanted or name in self.wanted:
            picture = widget.grab()
            painter = QPainter(picture)
            for other in QApplication.topLevelWidgets():
                if other.isVisible() and other.windowType() in OVER and other is not widget:
                    painter.drawPixmap(widget.mapFromGlobal(other.pos()), other.grab())
            painter.end()
            picture.save(str(FOLDER / f"{name}.png"))

    def write_pages(self, pages: Iterable[Page] = PAGES) -> dict[str, str]:
        """Write pages; return their paths by name."""
        paths: dict[str, str] = {}
        for page in pages:
            path = self.folder / f"{page.name}.html"
            path.write_text(page.markup, "utf-8")
            paths[page.name] = str(path)
        return paths


def ids(program: Application) -> list[int]:
    """Return the numbers of all articles."""
    return program.desk.library.ids() if program.desk.library is not None else []


def open_article(studio: Studio, program: Application, words: str) -> None:
    """Open the article whose title holds these words, and wait for its voices."""
    number = next(row.id for row in program.desk.rows(ids(program)) if words in row.title)
    program.desk.opening.open(number)
    studio.wait(lambda: program.window.pane.view.cast is not None)
    program.window.pane.view.verticalScrollBar().setValue(0)
