# SPDX-License-Identifier: MIT
"""A library of several papers, years and scripts: what narrows a search, versions, corrections, scripts in one text."""

from __future__ import annotations

from pages import MIXED_LIBRARY, VERSIONS
from PySide6.QtTest import QTest
from rooms import Room
from studio import Studio, open_article

from reader.ui.application import Application

LIBRARY = "mixed"
TAGS = ("harbour", "to quote", "bridges and boats")


def fill(studio: Studio) -> None:
    """Make the library all these pictures are of."""
    paths = studio.write_pages(MIXED_LIBRARY)
    with studio.program(LIBRARY) as program:
        studio.fill(program, paths)
        desk = program.desk
        numbers = desk.library.ids() if desk.library is not None else []
        for place, number in enumerate(numbers):
            desk.states.add_tag([number], TAGS[place % len(TAGS)])
        for page in VERSIONS:
            path = studio.write_pages([page])["versions"]
            program.window.paths_given.emit([path])
            studio.settle(3.0)
        studio.wait(lambda: desk.library is not None and not desk.library.ids_without_voices())


def all_of(studio: Studio, theme: str) -> None:
    """Picture the library in a theme."""
    with studio.program(LIBRARY, theme=theme) as program:
        room = Room(studio, program, theme)
        searching(studio, room)
        scripts(studio, room)
        dialogs(studio, room)


def searching(studio: Studio, room: Room) -> None:
    """Picture what a search offers while it is typed, what narrows it, and several of its hits."""
    window = room.window
    field = window.search_field
    open_article(studio, room.program, "The pier")
    field.setFocus()
    QTest.keyClicks(field, "person:mar")
    studio.wait(room.desk.searches.sheet.isVisible)
    room.take("suggestions")
    search(studio, room.program, "fog")
    room.take("facets")
    search(studio, room.program, "said:lindqvist ferry")
    window.library_list.step(1)
    room.take("speaker-line")
    search(studio, room.program, "nonsense:fog words:many bridge")
    room.take("not-understood")
    search(studio, room.program, "fog")
    window.library_list.hits_view.setFocus()
    window.library_list.step(1)
    room.do("extend_down")
    room.do("extend_down")
    room.take("several-hits")
    field.clear()
    studio.settle()


def search(studio: Studio, program: Application, query: str) -> None:
    """Search for something, and wait for what is found."""
    field = program.window.search_field
    program.desk.searches.sheet.hide()  # typing would have changed what it offers
    field.setText(query)
    field.ask()
    studio.wait(lambda: program.window.library_list.searching)
    studio.settle(1.2)


def scripts(studio: Studio, room: Room) -> None:
    """Picture articles in scripts without spaces, and one of several scripts; justified, too."""
    for name, words in (
        ("chinese", "解开"),
        ("japanese", "最終便"),
        ("scripts", "Three scripts"),
        ("german", "Die Frau"),
    ):
        open_article(studio, room.program, words)
        room.take(name)
        room.do("justified")
        room.take(f"{name}-justified")
        room.do("justified")


def dialogs(studio: Studio, room: Room) -> None:
    """Picture versions, corrections, and the original as text and as a page."""
    if studio.double:
        return
    open_article(studio, room.program, "The bridge will be late")
    room.do("versions")
    room.sheet("versions")
    open_article(studio, room.program, "The bell")
    room.do("original")
    studio.settle(2.0)
    room.take("original-text")
    room.desk.originals.page.as_page.click()
    studio.settle(2.0)
    room.take("original-page")
    room.do("original")
    room.window.pane.walk_quotes(1)
    room.do("no_quotation")
    room.take("corrected")
    room.do("corrections")
    room.sheet("corrections")
    room.do("undo")
