# SPDX-License-Identifier: MIT
"""Drives the real window through its main states and takes a picture of each; see `packaging/screenshots`.

At a scale factor of 1.5 or 2 only the states are pictured that show sharpness: their names end in it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import mixed
import rooms
import tongues
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication
from studio import FOLDER, Studio, open_article

from reader.ui.application import Application, make_qt
from reader.ui.settings import Settings


def main() -> None:
    """Take all pictures."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        studio = Studio(make_qt(), Path(folder), sys.argv[1:])
        paths = studio.write_pages()
        if not studio.double:
            first_steps(studio)
        reading(studio, paths)
        for theme in ("light",) if studio.double else ("light", "dark"):
            rooms.all_of(studio, paths, theme)
        mixed.fill(studio)
        for theme in ("light",) if studio.double else ("light", "dark"):
            mixed.all_of(studio, theme)
        if not studio.double:
            tongues.all_of(studio)
            for theme in ("sepia", "grey", "dark", "black", "contrast"):
                themed(studio, theme)
            troubles(studio, paths)


def first_steps(studio: Studio) -> None:
    """Picture what a newcomer sees."""
    with studio.program("new", welcomed=False) as program:
        studio.wait(lambda: program.window.pane.view.cast is not None)
        studio.settle(1.0)
        studio.take("welcome", program.frame)
        program.window.pane.walk_quotes(1)
        studio.take("welcome-card", program.frame)
    with studio.program("empty") as program:
        studio.take("empty", program.frame)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile("/tmp/page.html")])  # noqa: S108  # only hangs over the window
        none = Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(program.frame, event)
        studio.take("drop", program.frame)


def reading(studio: Studio, paths: dict[str, str]) -> None:
    """Picture articles with their voices, a search, and the sheet of keys."""
    with studio.program("library") as program:
        window = program.window
        studio.fill(program, paths)
        open_article(studio, program, "woman")
        studio.take("article", program.frame)
        window.pane.walk_quotes(1)
        window.pane.walk_quotes(1)
        studio.take("card", program.frame)
        if studio.double:
            return
        window.go_back()
        people(studio, program)
        window.actions_by_name["only_text"].setChecked(True)
        studio.take("only-text", program.frame)
        window.go_back()
        window.actions_by_name["pure_text"].trigger()
        studio.take("pure-text", program.frame)
        window.actions_by_name["pure_text"].trigger()
        open_article(studio, program, "late")
        studio.take("table", program.frame)
        window.pane.view.go_to(600)
        studio.take("code", program.frame)
        open_article(studio, program, "العبّارة")
        studio.take("right-to-left", program.frame)
        open_article(studio, program, "title that goes")
        studio.take("long-title", program.frame)
        window.search_field.setText("bridge")
        studio.wait(lambda: window.library_list.searching)
        window.library_list.step(1)
        studio.take("search", program.frame)
        window.search_field.setText("zeppelin")
        studio.wait(lambda: not window.library_list.hits.rowCount())
        studio.take("nothing-found", program.frame)
        window.go_back()
        window.pane.finding.open_find()
        window.pane.find_bar.field.setText("boat")
        studio.take("find", program.frame)
        window.go_back()
        program.frame.resize(820, 700)
        studio.take("narrow", program.frame)
        program.frame.resize(1440, 900)
        window.actions_by_name["keys"].trigger()
        sheet = studio.dialog("Keys")
        studio.take("keys", sheet)
        sheet.close()


def people(studio: Studio, program: Application) -> None:
    """Picture who is in the library, somebody's page, and what asks who said something."""
    window, desk = program.window, program.desk
    window.pane.walk_quotes(1)
    window.actions_by_name["other_speaker"].trigger()
    studio.settle()
    chooser = next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "chooser")
    studio.take("chooser", chooser)
    chooser.close()
    window.go_back()
    desk.people.show_people()
    studio.take("people", program.frame)
    desk.people.show_person("Marta Lindqvist")
    studio.take("person", program.frame)
    window.go_back()
    window.go_back()


def themed(studio: Studio, theme: str) -> None:
    """Picture the first article in a theme."""
    with studio.program("library", theme=theme) as program:
        open_article(studio, program, "woman")
        program.window.pane.walk_quotes(1)
        studio.take(f"theme-{theme}", program.frame)


def troubles(studio: Studio, paths: dict[str, str]) -> None:
    """Picture files that could not be read, and a library that cannot be opened."""
    bad = [studio.folder / name for name in ("nothing.html", "a picture.html", "gone.html")]
    bad[0].write_bytes(b"")
    bad[1].write_bytes(bytes(range(256)) * 40)
    with studio.program("library") as program:
        window = program.window
        open_article(studio, program, "woman")
        window.paths_given.emit([str(path) for path in bad] + [paths["short"]])
        studio.wait(lambda: len(window.notices.failures) == len(bad))
        window.notices.details.setChecked(True)
        studio.take("failures", program.frame)
        window.notices.dismiss_failures()
        window.notices.show_progress(11, 50, str(studio.folder / "a page with a rather long name.html"))
        studio.take("progress", program.frame)
    broken = studio.folder / "broken"
    broken.mkdir()
    (broken / "library.sqlite").write_bytes(b"this is no library" * 400)
    settings = Settings(studio.folder / "config broken")
    settings.set("reading/theme", "light")
    program = Application(studio.qt, broken, settings, [])
    program.frame.resize(1440, 900)
    program.frame.show()
    studio.settle(1.0)
    studio.take("error", program.frame)
    program.frame.close()


if __name__ == "__main__":
    main()
