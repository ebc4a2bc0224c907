# SPDX-License-Identifier: MIT
"""Correcting voices in the window: by key and by mouse, shown at once, kept, taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Person, Quote, QuoteKind, Span, Voices
from reader.corrections import CorrectionKind
from reader.library import Library
from reader.ui.application import Application
from reader.ui.corrections_dialog import CorrectionsDialog
from reader.ui.name_dialog import NameDialog
from reader.ui.person_chooser import PersonChooser

SHIFT, NONE, LEFT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton

TEXT = "“We open at five,” said Ida Berg. “Never,” said Jonas Ek & Sons of Harvard House. Nobody came."


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


FIVE, NEVER = span_of("“We open at five,”"), span_of("“Never,”")


@pytest.fixture
def number(keep: Callable[..., int]) -> int:
    """Keep an article with two quotations and three people, and another one that names somebody else."""
    people = (
        Person("Ida Berg", (span_of("Ida Berg"),), "baker"),
        Person("Jonas Ek", (span_of("Jonas Ek"),)),
        Person("Harvard House", (span_of("Harvard House"),)),
    )
    quotes = (
        Quote(*FIVE, QuoteKind.SPEECH, "Ida Berg", span_of("Ida Berg"), 0.95),
        Quote(*NEVER, QuoteKind.SPEECH, "Ida Berg", None, 0.4),
    )
    other = "Nils Falk and Ida Berg-Ek met. " * 20
    keep(
        Article("Another one", (Block(BlockKind.PARAGRAPH, other),)),
        Voices((Person("Nils Falk", (span_of("Nils Falk", other),)), Person("Ida Berg-Ek", (Span(14, 25),)))),
    )
    return keep(Article("The bakery", (Block(BlockKind.PARAGRAPH, TEXT),)), Voices(people, quotes, engine="test"))


@pytest.fixture
def reading(start: Callable[..., Application], number: int) -> Application:
    application = start()
    application.desk.opening.open(number)
    return application


def quotes(application: Application) -> list[tuple[str, str | None]]:
    cast = application.window.pane.view.cast
    assert cast is not None
    return [(quote.span.of(cast.text), quote.speaker) for quote in cast.quotes]


def people(application: Application) -> list[str]:
    cast = application.window.pane.view.cast
    assert cast is not None
    return [person.name for person in cast.people]


def kinds(folder: Path) -> list[tuple[CorrectionKind, bool]]:
    library = Library(folder)
    kept = [(one.correction.kind, one.article is None) for one, _ in reversed(library.corrections.latest())]
    library.close()
    return kept


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(beginning: str) -> None:
    menu = popup()
    action = next(action for action in menu.actions() if action.text().startswith(beginning))
    action.trigger()
    menu.close()


def chooser() -> PersonChooser:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, PersonChooser) and w.isVisible())


def come_back(application: Application, qtbot: QtBot) -> None:
    """Give the window the keys again: without a window manager nobody does when a menu or a dialog closes."""
    application.frame.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is application.frame)


def select(application: Application, words: str) -> None:
    view = application.window.pane.view
    block = view.document().begin()
    while words not in block.text():
        block = block.next()
    cursor = QTextCursor(view.document())
    cursor.setPosition(block.position() + block.text().index(words))
    cursor.setPosition(cursor.position() + len(words), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_another_speaker_by_the_card_alone(reading: Application, folder: Path, qtbot: QtBot) -> None:
    window, card = reading.window, reading.window.pane.card
    QTest.keyClick(window, Qt.Key.Key_N)
    QTest.keyClick(window, Qt.Key.Key_N)
    assert "A guess" in card.accessibleName()
    assert card.correct.isVisible() and "Shift+C" in card.correct.text()
    QTest.keyClick(window, Qt.Key.Key_C, SHIFT)
    menu = popup()
    # The nearest of the article's people stand first, and Enter takes them.
    # What was a guess can be told to be right.
    assert [action.text() for action in menu.actions()][:4] == [
        "Jonas Ek said this", "Harvard House said this", "Ida Berg said this", "Somebody else said this…",
    ]  # fmt: skip
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert quotes(reading)[1] == ("“Never,”", "Jonas Ek")
    # The card stays where it was and tells what was said.
    assert card.isVisible() and card.accessibleName().startswith("Jonas Ek, As you said")
    assert window.notices.undo.isVisible()
    qtbot.waitUntil(lambda: kinds(folder) == [(CorrectionKind.SPEAKER, False)])
    come_back(reading, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert quotes(reading)[1] == ("“Never,”", "Ida Berg")
    qtbot.waitUntil(lambda: kinds(folder) == [])
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert quotes(reading)[1][1] == "Jonas Ek"
    qtbot.waitUntil(lambda: len(kinds(folder)) == 1)


def test_another_speaker_by_name(reading: Application, qtbot: QtBot) -> None:
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    QTest.keyClick(reading.window, Qt.Key.Key_W, SHIFT)
    box = chooser()
    assert [item.name for item in box.model.items][-1] == "Nobody in particular"
    assert box.excerpt.text() == "“We open at five,”"
    QTest.keyClicks(box.field, "nil")
    # The library's people complete what is typed, and any name may be given.
    assert [item.name for item in box.model.items] == ["Nils Falk", "nil"]
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    QTest.keyClick(box.field, Qt.Key.Key_Up)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert quotes(reading)[0][1] == "Nils Falk"
    assert people(reading)[-1] == "Nils Falk"
    QTest.keyClick(reading.window, Qt.Key.Key_W, SHIFT)
    box = chooser()
    row = box.model.rowCount() - 1
    place = box.list.visualRect(box.model.index(row)).center()
    QTest.mouseClick(box.list.viewport(), LEFT, NONE, place)
    assert quotes(reading)[0][1] is None
    assert reading.window.pane.card.accessibleName().startswith("Nobody in particular, As you said")


def test_the_card_is_corrected_by_mouse(reading: Application) -> None:
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    QTest.mouseClick(reading.window.pane.card.correct, LEFT)
    pick("Not a quotation")
    assert quotes(reading) == [("“Never,”", "Ida Berg")]
    assert not reading.window.pane.card.isVisible()


def test_no_speech_and_speech_again(reading: Application) -> None:
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    QTest.keyClick(reading.window, Qt.Key.Key_C, SHIFT)
    pick("A term or a title")
    cast = reading.window.pane.view.cast
    assert cast is not None and cast.quotes[0].kind is QuoteKind.OTHER
    QTest.keyClick(reading.window, Qt.Key.Key_C, SHIFT)
    pick("This is speech")
    cast = reading.window.pane.view.cast
    assert cast is not None and cast.quotes[0].kind is QuoteKind.SPEECH


def test_people_are_taken_away_united_and_renamed(reading: Application, folder: Path, qtbot: QtBot) -> None:
    window, actions = reading.window, reading.window.actions_by_name
    window.pane.go_to_person(2)
    actions["no_person"].trigger()
    assert people(reading) == ["Ida Berg", "Jonas Ek"]
    window.pane.go_to_person(1)
    actions["same_person"].trigger()
    box = chooser()
    assert box.everywhere.isVisible() and box.everywhere.isChecked()
    assert "Jonas Ek" not in [item.name for item in box.model.items]
    box.everywhere.click()
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert people(reading) == ["Ida Berg"]
    window.pane.go_to_person(0)
    actions["rename_person"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NameDialog) and w.isVisible())
    assert (dialog.name.text(), dialog.role.text()) == ("Ida Berg", "baker")
    dialog.name.setText("")
    assert not dialog.keep.isEnabled()
    QTest.keyClicks(dialog.name, "Ida Berg-Falk")
    dialog.role.setText("master baker")
    QTest.mouseClick(dialog.keep, LEFT)
    cast = window.pane.view.cast
    assert cast is not None and [(one.name, one.role) for one in cast.people] == [("Ida Berg-Falk", "master baker")]
    assert {speaker for _, speaker in quotes(reading)} == {"Ida Berg-Falk"}
    qtbot.waitUntil(
        lambda: (
            kinds(folder)
            == [
                (CorrectionKind.NO_PERSON, False),
                (CorrectionKind.SAME_PERSON, False),
                (CorrectionKind.SAME_PERSON, True),
                (CorrectionKind.ROLE, False),
            ]
        )
    )
    come_back(reading, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    cast = window.pane.view.cast
    assert cast is not None and [(one.name, one.role) for one in cast.people] == [("Ida Berg", "baker")]


def test_nobody_anywhere(reading: Application, folder: Path, qtbot: QtBot) -> None:
    reading.window.pane.go_to_person(2)
    reading.window.actions_by_name["never_person"].trigger()
    assert "Harvard House" not in people(reading)
    qtbot.waitUntil(lambda: kinds(folder) == [(CorrectionKind.NO_PERSON, True)])

    def found() -> int:
        library = Library(folder)
        count = len(library.people.articles_naming(["harvard"])) + library.people.unlisted()
        library.close()
        return count

    qtbot.waitUntil(lambda: found() == 0)


def test_a_selection_becomes_a_quotation_and_a_person(reading: Application) -> None:
    window = reading.window
    QTest.keyClick(window, Qt.Key.Key_Q)
    assert "Select" in window.notices.label.text()
    select(reading, "Nobody came. ".strip())
    QTest.keyClick(window.pane.view, Qt.Key.Key_Q)
    assert ("Nobody came.", None) in quotes(reading)
    assert window.pane.card.isVisible()
    select(reading, "Nobody")
    QTest.keyClick(window.pane.view, Qt.Key.Key_Q, SHIFT)
    box = chooser()
    assert box.field.text() == "Nobody"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert "Nobody" in people(reading)


def test_a_mention_is_somebody_elses_or_nobodys(reading: Application) -> None:
    window = reading.window
    window.pane.go_to_person(1)
    QTest.keyClick(window, Qt.Key.Key_C, SHIFT)
    pick("This is somebody else")
    box = chooser()
    QTest.keyClicks(box.field, "ida")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    cast = window.pane.view.cast
    assert cast is not None and cast.people[0].mentions == (span_of("Ida Berg"), span_of("Jonas Ek"))
    window.pane.go_to_person(1)
    assert window.pane.card.accessibleName().startswith("Harvard House")
    QTest.keyClick(window, Qt.Key.Key_C, SHIFT)
    pick("This place names nobody")
    assert people(reading) == ["Ida Berg"]


def test_the_panel_offers_it_by_right_click(reading: Application) -> None:
    window = reading.window
    view = window.voices.quotes_view
    place = view.visualRect(view.model().index(1, 0)).center()
    for reason, at in ((QContextMenuEvent.Reason.Mouse, place), (QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))):
        view.setCurrentIndex(view.model().index(1, 0))
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
        assert "Jonas Ek said this" in [action.text() for action in popup().actions()]
        popup().close()
    names = window.voices.people_view
    place = names.visualRect(names.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, names.viewport().mapToGlobal(place))
    QApplication.sendEvent(names.viewport(), event)
    texts = [action.text() for action in popup().actions()]
    assert "Jonas Ek is not a person" in texts and "This place names nobody" not in texts
    popup().close()


def test_the_menu_over_the_text_offers_it(reading: Application) -> None:
    text = reading.window.pane.view
    point = text.span_rectangle(Span(NEVER.start + 2, NEVER.start + 4)).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, text.viewport().mapToGlobal(point))
    QApplication.sendEvent(text.viewport(), event)
    correct = next(action.menu() for action in popup().actions() if action.text() == "Correct")
    assert isinstance(correct, QMenu)
    next(action for action in correct.actions() if action.text() == "Jonas Ek said this").trigger()
    popup().close()
    assert quotes(reading)[1][1] == "Jonas Ek"
    select(reading, "Nobody came.")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, text.viewport().mapToGlobal(point))
    QApplication.sendEvent(text.viewport(), event)
    pick("Mark as a quotation")
    assert ("Nobody came.", None) in quotes(reading)


def test_all_is_listed_and_taken_back(reading: Application, folder: Path, qtbot: QtBot) -> None:
    window = reading.window
    QTest.keyClick(window, Qt.Key.Key_N)
    window.actions_by_name["no_quotation"].trigger()
    window.actions_by_name["voices_checked"].trigger()
    assert window.actions_by_name["voices_checked"].isChecked()
    qtbot.waitUntil(lambda: len(kinds(folder)) == 2)
    window.actions_by_name["corrections"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CorrectionsDialog) and w.isVisible())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    said = [str(dialog.model.index(row).data()) for row in range(2)]
    assert said[0].startswith("All voices looked through, The bakery")
    assert said[1].startswith("“We open at five,” is not a quotation, The bakery")
    # Two lines need no dialog of ten.
    assert dialog.list.viewport().height() < 6 * dialog.list.sizeHintForRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Delete)
    assert quotes(reading)[0] == ("“We open at five,”", "Ida Berg")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    QTest.mouseClick(dialog.back, LEFT)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    assert dialog.empty.isVisible() and not window.actions_by_name["voices_checked"].isChecked()
    dialog.close()


def test_corrections_are_there_again_and_found_voices_keep_them(
    reading: Application, folder: Path, number: int, qtbot: QtBot
) -> None:
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    reading.window.actions_by_name["no_quotation"].trigger()
    qtbot.waitUntil(lambda: len(kinds(folder)) == 1)
    # Found again by the worker, with other speakers.
    from reader.importing.requests import Annotate

    with qtbot.waitSignal(reading.window.pane.voices_changed, timeout=20_000):
        reading.desk.importer.send(Annotate(number))
    assert [words for words, _ in quotes(reading)] == ["“Never,”"]
    assert reading.desk.opening.current is not None and reading.desk.opening.current.voices is not None
    assert len(reading.desk.opening.current.voices.quotes) == 1


def test_an_older_version_is_not_corrected(reading: Application) -> None:
    pane = reading.window.pane
    assert pane.view.article is not None and reading.desk.opening.current is not None
    older = Article("Older", pane.view.article.blocks)
    pane.show_article(older, reading.desk.opening.current.voices, 0)
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    QTest.keyClick(reading.window, Qt.Key.Key_C, SHIFT)
    assert QApplication.activePopupWidget() is None


def test_the_card_waits_for_the_pointer(reading: Application, qtbot: QtBot) -> None:
    pane = reading.window.pane
    pane.view.voice_pointed.emit(0, None)
    qtbot.waitUntil(pane.card.isVisible)
    pane.view.voice_pointed.emit(None, None)
    assert pane.card.isVisible()
    qtbot.waitUntil(lambda: not pane.card.isVisible())


def test_what_is_taken_back_and_made_again_keeps_its_turn(reading: Application, folder: Path, qtbot: QtBot) -> None:
    window, correcting = reading.window, reading.desk.correcting
    QTest.keyClick(window, Qt.Key.Key_N)
    subject = window.pane.subject
    assert subject is not None
    correcting.say(subject, "Jonas Ek")
    correcting.say(subject, "Nils Falk")
    qtbot.waitUntil(lambda: len(kinds(folder)) == 2)
    library = Library(folder)
    former = library.corrections.latest()[1][0]
    correcting.made.take_back(former, "Taken back")
    qtbot.waitUntil(lambda: len(library.corrections.latest()) == 1)
    reading.desk.undo.undo()
    assert quotes(reading)[0][1] == "Nils Falk"
    qtbot.waitUntil(lambda: len(library.corrections.latest()) == 2)
    voices = library.article(reading.desk.correcting.article or 0).voices
    assert voices is not None and voices.quotes[0].speaker == "Nils Falk"
    library.close()


def test_speakers_keep_their_colours_when_one_is_corrected(reading: Application) -> None:
    cast = reading.window.pane.view.cast
    assert cast is not None and cast.number("Ida Berg") == 0
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    subject = reading.window.pane.subject
    assert subject is not None
    reading.desk.correcting.say(subject, "Jonas Ek")
    cast = reading.window.pane.view.cast
    assert cast is not None and (cast.number("Ida Berg"), cast.number("Jonas Ek")) == (0, 1)


def test_the_panel_tells_in_words_what_is_not_sure(reading: Application) -> None:
    items = [str(reading.window.voices.quotes_view.model().index(row, 0).data()) for row in range(2)]
    assert items[0].startswith("Ida Berg: ") and "perhaps" not in items[0]
    assert "perhaps: “Never,”" in items[1]
    QTest.keyClick(reading.window, Qt.Key.Key_N)
    subject = reading.window.pane.subject
    assert subject is not None
    reading.desk.correcting.set_quotation(subject, QuoteKind.OTHER)
    assert str(reading.window.voices.quotes_view.model().index(0, 0).data()).startswith("Not speech: ")


def test_a_guess_is_told_to_be_right(reading: Application) -> None:
    window = reading.window
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_N)
    QTest.keyClick(window, Qt.Key.Key_C, SHIFT)
    pick("Ida Berg said this")
    assert window.pane.card.accessibleName().startswith("Ida Berg, baker, As you said")
    QTest.keyClick(window, Qt.Key.Key_C, SHIFT)
    assert not [action for action in popup().actions() if action.text() == "Ida Berg said this"]
    popup().close()


def test_of_a_long_name_the_beginning_is_seen(reading: Application) -> None:
    window, long = reading.window, "Ida Berg-Falk of the Long Name " * 4
    window.pane.go_to_person(0)
    reading.desk.correcting.unite("Ida Berg", long.strip(), everywhere=False)
    window.pane.go_to_person(0)
    QTest.keyClick(window, Qt.Key.Key_C, SHIFT)
    texts = [action.text() for action in popup().actions()]
    assert any(text.startswith("Name and role of Ida Berg-Falk") and text.endswith("…") for text in texts)
    assert not any("……" in text for text in texts)
    pick("Name and role of")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NameDialog) and w.isVisible())
    assert dialog.name.selectedText() == dialog.name.text() == long.strip()
    assert (dialog.name.cursorPosition(), dialog.role.cursorPosition()) == (0, 0)
    dialog.close()


def test_the_list_stays_one_speakers_while_they_are_corrected(reading: Application) -> None:
    window = reading.window
    QTest.keyClick(window, Qt.Key.Key_N)
    first = window.pane.subject
    QTest.keyClick(window, Qt.Key.Key_N)
    second = window.pane.subject
    assert first is not None and second is not None
    window.voices.speaker.setCurrentIndex(window.voices.speaker.findData("Ida Berg"))
    reading.desk.correcting.say(second, "Jonas Ek")
    assert window.voices.speaker.currentData() == window.pane.door.only == "Ida Berg"
    assert window.voices.quotes_view.model().rowCount() == 1
    # Who says nothing any more is walked by no more.
    reading.desk.correcting.say(first, "Jonas Ek")
    assert window.voices.speaker.currentData() is None and window.pane.door.only is None
    assert window.voices.quotes_view.model().rowCount() == 2


def test_where_the_voices_stand_alone_the_one_seen_is_corrected(reading: Application) -> None:
    window = reading.window
    QTest.keyClick(window, Qt.Key.Key_O)
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_N)
    QTest.keyClick(window, Qt.Key.Key_X)
    assert quotes(reading) == [("“We open at five,”", "Ida Berg")]
    assert not window.pane.door.open


def test_a_speaker_the_text_does_not_name_leads_to_what_they_say(reading: Application) -> None:
    window = reading.window
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_N)
    subject = window.pane.subject
    assert subject is not None
    reading.desk.correcting.say(subject, "Nils Falk")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.pane.go_to_person(people(reading).index("Nils Falk"))
    assert window.pane.subject == subject
    assert window.pane.card.accessibleName().startswith("Nils Falk")


def test_voices_shown_alone_follow_what_is_corrected(reading: Application) -> None:
    window = reading.window
    QTest.keyClick(window, Qt.Key.Key_N)
    QTest.keyClick(window, Qt.Key.Key_X)
    QTest.keyClick(window, Qt.Key.Key_O)
    shown = window.pane.shown
    assert shown.article is not None and "“We open at five,”" not in shown.article.text
    reading.desk.undo.undo()
    assert window.pane.door.open and window.pane.shown is shown
    assert "“We open at five,”" in shown.article.text
