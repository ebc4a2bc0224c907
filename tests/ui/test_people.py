# SPDX-License-Identifier: MIT
"""The people's pages: everybody, somebody, and the way to where they said it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Person, Quote, Span, Voices
from reader.ui.application import Application
from reader.ui.name_dialog import NameDialog
from reader.ui.people_page import PeoplePage
from reader.ui.person_chooser import PersonChooser
from reader.ui.person_page import PersonPage

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def full(start: Callable[..., Application], keep: Callable[..., int]) -> Application:
    """A library in which Ida Berg is quoted three times in two years, and Jonas Ek is named once."""
    for number, published in enumerate(("2023-05-01", "2024-02-03", "2024-06-01")):
        text = f"Story {number}. “Bread {number} is good,” said Ida Berg. " + f"More of story {number} here. " * 20
        start_, end = text.index("“"), text.index("”") + 1
        name = Span(text.index("Ida"), text.index("Ida") + 8)
        people = [Person("Ida Berg", (name,), "baker")]
        if number == 1:
            people.append(Person("Jonas Ek", (Span(0, 5),)))
        keep(
            Article(f"Story {number}", (Block(BlockKind.PARAGRAPH, text),), published=published, site="The Paper"),
            Voices(tuple(people), (Quote(start_, end, speaker="Ida Berg", speaker_span=name, confidence=0.95),)),
        )
    return start()


def people_page(application: Application) -> PeoplePage:
    page = application.window.pane.stack.currentWidget()
    assert isinstance(page, PeoplePage)
    return page


def person_page(application: Application) -> PersonPage:
    page = application.window.pane.stack.currentWidget()
    assert isinstance(page, PersonPage)
    return page


def pick(page: PersonPage, row: int, qtbot: QtBot) -> None:
    """Open the page's menu by mouse and take an entry by key."""
    QTimer.singleShot(0, page.correct.click)  # whether the button waits for its menu or not
    qtbot.waitUntil(page.menu.isVisible)
    for _ in range(row + 1):
        QTest.keyClick(page.menu, Qt.Key.Key_Down)
    QTest.keyClick(page.menu, Qt.Key.Key_Return)


def test_everybody_is_listed_found_and_left_by_key(full: Application, qtbot: QtBot) -> None:
    window = full.window
    QTest.keyClick(window, Qt.Key.Key_B)
    page = people_page(full)
    assert page.field.hasFocus()
    assert page.count.text() == "2 people"
    assert [row.name for row in page.model.rows] == ["Ida Berg", "Jonas Ek"]
    assert page.model.index(0).data() == "Ida Berg, 3 quotations, 3 articles"
    QTest.keyClicks(page.field, "jon")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    person = person_page(full)
    assert (person.title.text(), person.counts.text()) == ("Jonas Ek", "0 quotations  ·  1 article")
    assert person.empty.isVisible() and person.empty.line.text() == "Named, but not quoted"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert people_page(full) is page and page.field.text() == "jon"
    page.field.setText("nobody of this name")
    qtbot.waitUntil(page.empty.isVisible)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not isinstance(window.pane.stack.currentWidget(), (PeoplePage, PersonPage))


def test_a_person_is_read_newest_first_and_opened_at_its_place(full: Application, qtbot: QtBot) -> None:
    window = full.window
    QTest.keyClick(window, Qt.Key.Key_B)
    page = people_page(full)
    QTest.mouseClick(page.list.viewport(), LEFT, NONE, page.list.visualRect(page.model.index(0)).center())
    person = person_page(full)
    assert person.counts.text() == "3 quotations  ·  3 articles  ·  2023–2024"
    assert person.roles.text() == "baker"
    assert [row.title for row in person.model.rows] == ["Story 2", "Story 1", "Story 0"]
    assert str(person.model.index(0).data()).startswith("“Bread 2 is good,” Story 2  ·  The Paper, 1 Jun 2024")
    person.words.setText("good 1")
    qtbot.waitUntil(lambda: [row.title for row in person.model.rows] == ["Story 1"])
    person.words.setText("cake")
    qtbot.waitUntil(person.empty.isVisible)
    person.words.clear()
    person.year.setCurrentIndex(2)
    person.year.activated.emit(2)
    assert [row.title for row in person.model.rows] == ["Story 0"]
    QTest.keyClick(person.list, Qt.Key.Key_Return)
    view = window.pane.view
    assert window.pane.stack.currentWidget() is view
    assert view.article is not None and view.article.title == "Story 0"
    assert view.layers.current_quote == 0
    assert window.pane.card.accessibleName().startswith("Ida Berg")


def test_the_card_leads_to_the_person_and_back_to_the_text(full: Application, qtbot: QtBot) -> None:
    window = full.window
    full.desk.opening.open(1)
    window.keymap.bind("elsewhere", [QKeySequence("Ctrl+9"), QKeySequence("W")])
    QTest.keyClick(window, Qt.Key.Key_N)
    assert "In 2 other articles  (Ctrl+9)" in window.pane.card.accessibleName()
    QTest.keyClick(window, Qt.Key.Key_W)
    assert person_page(full).title.text() == "Ida Berg"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.pane.stack.currentWidget() is window.pane.view
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.mouseClick(person_page(full).back, LEFT)
    assert people_page(full).model.rowCount() == 2
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.pane.stack.currentWidget() is window.pane.view
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.mouseClick(person_page(full).articles, LEFT)
    assert window.search_field.text() == 'person:"Ida Berg"'


def test_somebody_is_renamed_united_and_denied_from_their_page(full: Application, qtbot: QtBot) -> None:
    full.desk.people.show_person("Ida Berg")
    person = person_page(full)
    pick(person, 0, qtbot)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NameDialog) and w.isVisible())
    assert not dialog.role.isVisible() and not dialog.everywhere.isVisible()
    dialog.name.setText("Ida Falk")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.title.text() == "Ida Falk")
    assert person.model.rows[0].speaker == "Ida Falk"
    pick(person, 1, qtbot)
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PersonChooser) and w.isVisible())
    assert not chooser.everywhere.isVisible()
    QTest.keyClicks(chooser.field, "jonas")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.title.text() == "Jonas Ek")
    assert person.counts.text().startswith("3 quotations  ·  3 articles")
    pick(person, 2, qtbot)
    qtbot.waitUntil(lambda: full.window.pane.stack.currentWidget() is not person)
    assert people_page(full).model.rowCount() == 0
    full.desk.undo.undo()
    qtbot.waitUntil(lambda: people_page(full).model.rowCount() == 1)


def test_an_empty_library_says_who_will_be_here(start: Callable[..., Application]) -> None:
    application = start()
    QTest.keyClick(application.window, Qt.Key.Key_B)
    page = people_page(application)
    assert page.empty.isVisible() and page.empty.line.text() == "Nobody yet" and not page.field.isVisible()
    QTest.keyClick(application.window, Qt.Key.Key_B)
    assert application.window.pane.stack.currentWidget() is application.window.pane.empty


def test_keys_on_somebodys_page_mean_them_and_nothing_out_of_sight(full: Application, qtbot: QtBot) -> None:
    window = full.window
    full.desk.opening.open(full.desk.library.ids()[0] if full.desk.library is not None else 0)
    qtbot.waitUntil(lambda: window.pane.view.cast is not None)
    cast = window.pane.view.cast
    full.desk.people.show_person("Ida Berg")
    person = person_page(full)
    for name in ("no_quotation", "other_speaker", "correct", "mark_quotation"):
        window.actions_by_name[name].trigger()
    assert window.pane.view.cast is cast and window.pane.stack.currentWidget() is person
    window.actions_by_name["rename_person"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NameDialog) and w.isVisible())
    assert dialog.name.text() == "Ida Berg"
    dialog.name.setText("Ida Falk")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.title.text() == "Ida Falk")
    # Everybody's page is nobody's in particular.
    full.desk.people.show_people()
    window.actions_by_name["never_person"].trigger()
    assert full.desk.undo._stack.undoText() == "Renamed: Ida Falk"
