# SPDX-License-Identifier: MIT
"""The rooms of the window beyond the article: its lists, highlights, mending, searching, settings, ways of reading."""

from __future__ import annotations

from unittest.mock import patch

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from studio import Studio, open_article

from reader.article import BlockKind
from reader.ui.application import Application
from reader.ui.choice import Choice
from reader.ui.mend_rows import Row
from reader.ui.other_readings import OtherReadings
from reader.ui.overlay import Overlay

TAGS = ("harbour", "to quote", "bridges and boats")


def all_of(studio: Studio, paths: dict[str, str], theme: str) -> None:
    """Picture every room in a theme; one of our pages is highlighted, tagged and mended on the way."""
    for room in (lists, highlights, searching, ways, settings, mending, keeping):
        with studio.program(f"rooms {theme}", theme=theme) as program:
            if room is lists:
                studio.fill(program, paths)
            open_article(studio, program, "woman")
            room(studio, Room(studio, program, theme))


class Room:
    """The window in a theme: does things by the names of its actions, and takes pictures named after both."""

    def __init__(self, studio: Studio, program: Application, *marks: str) -> None:
        self._studio = studio
        self._suffix = "".join(f"-{mark}" for mark in marks if mark != "light")
        self.program = program
        self.window = program.window
        self.desk = program.desk

    def do(self, name: str) -> None:
        """Do an action, and let it come to rest."""
        self.window.actions_by_name[name].trigger()
        self._studio.settle()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window or of one of its dialogs."""
        self._studio.take(f"{name}{self._suffix}", widget or self.program.frame)

    def dialog(self, name: str, title: str) -> None:
        """Take a picture of the dialog of this title, and close it."""
        sheet = self._studio.dialog(title)
        self._studio.settle(0.8)
        self.take(name, sheet)
        sheet.close()

    def sheet(self, name: str) -> None:
        """Take a picture of the dialog that is open, whatever its title, and close it."""

        def found() -> list[QWidget]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]

        self._studio.wait(found)
        self._studio.settle(0.8)
        self.take(name, found()[0])
        found()[0].close()

    def leave(self) -> None:
        """Put away what lies over the window."""
        for overlay in self.program.frame.findChildren(Overlay):
            overlay.leave()
        self._studio.settle()

    def select(self, words: str) -> None:
        """Select words of the article."""
        view = self.window.pane.view
        cursor = view.document().find(words)
        view.setTextCursor(cursor)
        self._studio.settle(0.6)


def choose(actions: list[QAction], value: str) -> None:
    """Trigger the choice that stands for a value."""
    next(action for action in actions if action.data() == value).trigger()


def lists(studio: Studio, room: Room) -> None:
    """Picture the lists, and what is done to articles in them."""
    window, desk, program = room.window, room.desk, room.program
    for name in TAGS:
        desk.states.add_tag([desk.lists.open_article or 0], name)
    room.do("star")
    room.take("tagged")
    room.do("tags")
    room.take("tags")
    room.leave()
    room.do("go_to_list")
    room.take("lists")
    room.leave()
    if studio.double:
        return
    room.do("details")
    room.dialog("details", "About")
    choose(window.actions_by_name.grouping_group.actions(), "year")
    room.take("grouped")
    choose(window.actions_by_name.grouping_group.actions(), "")
    window.library_list.articles_view.setFocus()
    room.do("extend_up")
    room.do("extend_up")
    room.take("several")
    room.do("tags")
    room.take("several-tags")
    room.leave()
    window.library_list.collapse()
    open_article(studio, program, "Fog")
    room.do("bin")
    room.take("binned-notice")
    desk.lists.show(Choice("bin"))
    room.take("bin")
    room.do("undo")
    room.take("list-empty")
    desk.lists.show(Choice(site="nowhere"))
    room.take("list-narrowed-empty")
    desk.lists.show(Choice())


def highlights(studio: Studio, room: Room) -> None:
    """Picture highlights in the text, beside it, and all of them."""
    window, desk = room.window, room.desk
    room.select("unties it")
    room.do("highlight_yellow")
    room.select("The council voted on Tuesday to keep the line open")
    room.do("highlight_green")
    room.select("forty-one, most of them for fog")
    room.do("highlight_blue")
    room.select("eighteen minutes since 1931")
    room.take("highlight-bar")
    room.do("highlight_pink")
    desk.highlighting.open_card(desk.highlighting.shown[1])
    desk.highlighting.card.note.setPlainText("Was this a vote of all, or of the committee? The minutes differ.")
    room.take("highlight-card")
    desk.highlighting.leave()
    if studio.double:
        return
    room.do("highlights_panel")
    room.take("highlights-panel")
    open_article(studio, room.program, "title that goes")
    room.select("Nobody asked for the lamp")
    room.do("highlight_yellow")
    room.do("all_highlights")
    room.take("all-highlights")
    window.go_back()
    room.do("highlights_panel")


def searching(studio: Studio, room: Room) -> None:
    """Picture what a search offers, and what narrows it."""
    window = room.window
    field = window.search_field
    field.setFocus()
    room.do("search")
    field.offers_asked.emit()
    room.take("search-offers")
    field.setText("per")
    field.textEdited.emit("per")
    studio.settle(0.8)
    room.take("search-suggestions")
    field.setText('bridge site:"The Harbour Gazette" person:Verhoeven')
    field.ask()
    studio.wait(lambda: window.library_list.searching)
    studio.settle(0.8)
    window.library_list.step(1)
    room.take("search-chips")
    field.setText("the")
    field.ask()
    studio.settle(0.8)
    room.take("search-facets")
    field.clear()
    studio.settle()


def ways(studio: Studio, room: Room) -> None:
    """Picture the ways to read: the voices alone, a focus, a whole table, the command palette."""
    window = room.window
    room.do("voices_only")
    room.take("voices-only")
    room.do("voices_only")
    if studio.double:
        return
    window.pane.view.go_to(700)
    room.do("focus_sentence")
    room.take("focus-sentence")
    room.do("focus_sentence")
    room.do("focus")
    room.take("focus-paragraph")
    room.do("focus")
    room.do("original")
    studio.settle(3.0)
    room.take("original")
    room.do("original")
    room.do("people")
    studio.settle(1.0)
    room.take("people")
    window.go_back()
    open_article(studio, room.program, "Who crosses")
    room.take("wide-table")
    article = window.pane.view.article
    assert article is not None
    number = next(place for place, block in enumerate(article.blocks) if block.kind == BlockKind.TABLE)
    window.pane.view.table_opened.emit(number)
    room.take("whole-table")
    window.go_back()
    open_article(studio, room.program, "العبّارة")
    room.do("voices_only")
    room.take("right-to-left-voices")
    room.do("voices_only")
    room.do("commands")
    room.dialog("commands", "Commands")


def mending(studio: Studio, room: Room) -> None:
    """Picture an article that is mended, and the other ways its page can be read."""
    room.do("mend")
    mend = room.desk.mending
    studio.wait(lambda: any(isinstance(row, Row) and row.place is None for row in mend.page.rows))
    room.take("mend")
    if studio.double:
        return
    mend.page.list.setCurrentIndex(mend.page.list.rows.index(3))
    mend.page.block_toggled.emit(mend.page.rows[3])
    room.take("mend-taken-out")
    mend.page.other_asked.emit()
    studio.wait(lambda: any(one.isVisible() and one.list.count() for one in readings()))
    room.dialog("other-readings", "Read it another way")
    room.window.go_back()
    room.take("mended")


def keeping(studio: Studio, room: Room) -> None:
    """Picture what is asked before an export, and what checks and backups say; a file is missing on the way."""
    room.do("export")
    room.sheet("export")
    if studio.double:
        return
    backup = studio.folder / "backups" / "Verbatim of mine.zip"
    backup.parent.mkdir(exist_ok=True)
    with patch.object(QFileDialog, "getSaveFileName", return_value=(str(backup), "")):
        result_of(studio, room, "back_up", "backup")
    with patch.object(QFileDialog, "getOpenFileName", return_value=(str(backup), "")):
        result_of(studio, room, "restore_backup", "restore")
    result_of(studio, room, "check_library", "check")
    library = room.desk.library
    assert library is not None
    original = next(path for path in sorted((library.folder / "originals").rglob("*")) if path.is_file())
    original.unlink()
    result_of(studio, room, "check_library", "check-found")


def result_of(studio: Studio, room: Room, action: str, name: str) -> None:
    """Do what works for a while, and picture its dialog when it is done."""
    room.do(action)
    keeping = room.desk.keeping
    studio.wait(lambda: keeping.dialog is not None and keeping.dialog.isVisible() and not keeping.dialog.working)
    room.sheet(name)


def readings() -> list[OtherReadings]:
    """Return the dialogs of other readings there are."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, OtherReadings)]


def settings(studio: Studio, room: Room) -> None:
    """Picture every section of the settings, and the reports of imports."""
    dialog = room.program.show_settings()
    for number in range(dialog.sections.count()):
        dialog.show_section(number)
        room.take(f"settings-{dialog.sections.item(number).text().lower()}", dialog)
        if studio.double:
            break
    dialog.close()
    if not studio.double:
        room.do("import_report")
        room.dialog("import-report", "Reports")
