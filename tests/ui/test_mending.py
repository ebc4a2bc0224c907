# SPDX-License-Identifier: MIT
"""Mending by hand, by key and by mouse: everything is kept, seen, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, ImageReference
from reader.edits import Edits, laid
from reader.errors import LibraryError
from reader.importing.looks import PageBlocks
from reader.library import Library
from reader.ui import themes
from reader.ui.application import Application
from reader.ui.mend_page import MendPage
from reader.ui.mend_rows import Fold, Lot, Row, rows_of
from reader.ui.receipt import ReceiptView, lost_pictures, lost_quotations
from tests.ui.test_actions import press

LOST = "The bridge that was promised in 1974, and again in 1991, never came: “It is an old plan,” an engineer told us."
PAGE = f"""The ferry
menu: Home

menu: News

menu: Sport

The last ferry of the evening leaves at ten past nine.

“You learn to read the water,” said Ida Berg, who unties it.

Sign up for our letter.

The crossing takes eighteen minutes.

menu: {LOST}

Until then the lamp goes along the deck.

better: A paragraph that only a newer cleaner finds."""

FIRST, SPOKEN, ADVERT, CROSSING, LAST = (
    "The last ferry of the evening leaves at ten past nine.",
    "“You learn to read the water,” said Ida Berg, who unties it.",
    "Sign up for our letter.",
    "The crossing takes eighteen minutes.",
    "Until then the lamp goes along the deck.",
)


@pytest.fixture
def reading(start: Callable[..., Application], page: Callable[[str, str], str], qtbot: QtBot) -> Application:
    application = start([page("ferry.txt", PAGE)])
    until(qtbot, lambda: application.window.pane.view.cast is not None)
    return application


def until(qtbot: QtBot, done: Callable[[], bool]) -> None:
    """Wait for something another process does, however busy the machine is."""
    qtbot.waitUntil(done, timeout=40_000)


def text_of(application: Application) -> list[str]:
    """The article's blocks as the library has them."""
    library = Library(application.desk.folder)
    blocks = library.article(library.ids()[0]).article.blocks
    library.close()
    return [block.text for block in blocks]


def edits_of(application: Application) -> Edits:
    library = Library(application.desk.folder)
    state = library.mending.state(library.ids()[0])
    library.close()
    assert state is not None
    return state.edits


def enter(application: Application, qtbot: QtBot) -> MendPage:
    press(application, "mend")
    page = application.desk.mending.page
    until(qtbot, lambda: application.desk.mending._look is not None)
    assert application.window.pane.stack.currentWidget() is page
    return page


def row_of(page: MendPage, words: str) -> int:
    return next(
        number for number, row in enumerate(page.rows) if isinstance(row, Row) and row.block.text.startswith(words)
    )


def select(page: MendPage, words: str) -> Row:
    number = row_of(page, words)
    page.list.setCurrentIndex(page.list.rows.index(number))
    row = page.rows[number]
    assert isinstance(row, Row)
    return row


def lot(page: MendPage, words: str) -> Lot:
    row = page.rows[row_of(page, words)]
    assert isinstance(row, Row)
    return row.lot


def click_sign(page: MendPage, number: int) -> None:
    index = page.list.rows.index(number)
    page.list.scrollTo(index)
    place: QPoint = page.list.painter.sign(page.list.visualRect(index)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def written(application: Application, qtbot: QtBot, blocks: list[str]) -> None:
    until(qtbot, lambda: text_of(application) == blocks)
    view = application.window.pane.view
    until(qtbot, lambda: view.article is not None and [block.text for block in view.article.blocks] == blocks)


def test_all_of_the_page_is_there_in_its_order(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    fold = page.rows[0]
    assert isinstance(fold, Fold)
    assert [row.block.text.strip() for row in fold.rows] == ["Home", "News", "Sport"]
    shown = [(row.block.text.strip(), row.lot) for row in page.rows[1:] if isinstance(row, Row)]
    assert shown[:4] == [(text, Lot.KEPT) for text in (FIRST, SPOKEN, ADVERT, CROSSING)]
    assert shown[4:6] == [(LOST, Lot.LEFT_OUT), (LAST, Lot.KEPT)]
    assert page.list.hasFocus()
    assert page.form.title.text() == "The ferry"
    said = page.list.rows.data(page.list.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"In the article: {FIRST}"
    press(reading, "mend")
    assert reading.window.pane.stack.currentWidget() is reading.window.pane.view
    assert not reading.window.actions_by_name["mend"].isChecked()


def test_a_passage_is_removed_by_key_and_taken_back(reading: Application, qtbot: QtBot) -> None:
    view = reading.window.pane.view
    before, voices = text_of(reading), view.cast
    page = enter(reading, qtbot)
    select(page, ADVERT)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert lot(page, ADVERT) is Lot.REMOVED
    written(reading, qtbot, [FIRST, SPOKEN, CROSSING, LAST])
    assert page.list.hasFocus()
    # Nothing below the removed passage is said by anybody else now.
    until(qtbot, lambda: view.cast is not None)
    assert view.article is not None and view.cast is not None
    assert [quote.span.of(view.article.text) for quote in view.cast.quotes] == ["“You learn to read the water,”"]
    press(reading, "undo")
    written(reading, qtbot, before)
    assert lot(page, ADVERT) is Lot.KEPT
    assert voices is not None and view.cast is not None
    assert view.cast.quotes == voices.quotes
    press(reading, "redo")
    written(reading, qtbot, [FIRST, SPOKEN, CROSSING, LAST])
    select(page, ADVERT)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    written(reading, qtbot, before)
    assert not edits_of(reading)


def test_delete_goes_from_passage_to_passage(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    select(page, SPOKEN)
    for _ in range(3):
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    written(reading, qtbot, [FIRST, LAST])
    # A left-out passage cannot be taken out once more.
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    written(reading, qtbot, [FIRST, LAST])


def test_a_passage_is_removed_and_brought_back_by_mouse(reading: Application, qtbot: QtBot) -> None:
    before = text_of(reading)
    page = enter(reading, qtbot)
    click_sign(page, row_of(page, ADVERT))
    written(reading, qtbot, [FIRST, SPOKEN, CROSSING, LAST])
    click_sign(page, row_of(page, f" {LOST}"))
    written(reading, qtbot, [FIRST, SPOKEN, CROSSING, f" {LOST}", LAST])
    assert lot(page, f" {LOST}") is Lot.BROUGHT
    click_sign(page, row_of(page, f" {LOST}"))
    click_sign(page, row_of(page, ADVERT))
    written(reading, qtbot, before)
    # Beside its sign a click only chooses a passage.
    index = page.list.rows.index(row_of(page, CROSSING))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(index).center())
    assert page.list.currentIndex() == index
    assert text_of(reading) == before


def test_folded_lines_open_and_one_is_brought_back(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    page.list.setCurrentIndex(page.list.rows.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert [row.block.text.strip() for row in page.rows[:3] if isinstance(row, Row)] == ["Home", "News", "Sport"]
    select(page, " News")
    QTest.keyClick(page.list, Qt.Key.Key_Plus)
    written(reading, qtbot, [" News", *(FIRST, SPOKEN, ADVERT, CROSSING, LAST)])
    press(reading, "undo")
    written(reading, qtbot, [FIRST, SPOKEN, ADVERT, CROSSING, LAST])


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_facts_are_written_over_where_they_stand(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    form = page.form
    type_into(form.title, "The last ferry")
    type_into(form.byline, "Nora Feld and Bo Ek")
    type_into(form.published, "12 March 2024")
    type_into(form.site, "The Gazette")
    until(qtbot, lambda: edits_of(reading).site == "The Gazette")
    assert edits_of(reading) == Edits("The last ferry", ("Nora Feld", "Bo Ek"), "2024-03-12", "The Gazette")
    until(qtbot, lambda: reading.frame.windowTitle() == "The last ferry — Verbatim")
    until(
        qtbot,
        lambda: reading.desk.opening.current is not None and reading.desk.opening.current.row.site == "The Gazette",
    )
    assert form.published.text() == "12 Mar 2024"
    for _ in range(4):
        press(reading, "undo")
    until(qtbot, lambda: not edits_of(reading))
    assert form.title.text() == "The ferry"
    assert form.byline.text() == ""


def test_what_is_no_day_is_told_and_changes_nothing(reading: Application, qtbot: QtBot) -> None:
    form = enter(reading, qtbot).form
    form.published.setFocus()
    QTest.keyClicks(form.published, "soon")
    assert form.told.text().startswith("Not a day yet")
    QTest.keyClick(form.published, Qt.Key.Key_Return)
    assert form.told.text().startswith("That is no day")
    assert form.published.text() == ""
    form.title.setFocus()
    form.title.selectAll()
    QTest.keyClick(form.title, Qt.Key.Key_Delete)
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    assert form.title.text() == "The ferry"
    QTest.keyClicks(form.title, " again")
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    assert form.title.text() == "The ferry"
    assert not edits_of(reading)


def test_as_it_was_found(reading: Application, qtbot: QtBot) -> None:
    before = text_of(reading)
    page = enter(reading, qtbot)
    assert not page.reset.isEnabled()
    select(page, ADVERT)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    type_into(page.form.title, "Another title")
    until(qtbot, lambda: edits_of(reading).title == "Another title")
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    written(reading, qtbot, before)
    assert page.form.title.text() == "The ferry"
    assert not page.reset.isEnabled()
    press(reading, "undo")
    written(reading, qtbot, [FIRST, SPOKEN, CROSSING, LAST])
    assert edits_of(reading).title == "Another title"


def test_another_reading_is_chosen_and_taken_back(reading: Application, qtbot: QtBot) -> None:
    before = text_of(reading)
    page = enter(reading, qtbot)
    QTest.mouseClick(page.other, Qt.MouseButton.LeftButton)
    others: Any = reading.desk.cleaning_again._others
    until(qtbot, lambda: others.list.count() == 2)
    assert others.list.item(0).text().startswith("As an article (now)\n")
    assert not others.take_button.isEnabled()
    QTest.keyClick(others.list, Qt.Key.Key_Down)
    assert others.preview.article is not None
    assert LOST in others.preview.article.text
    QTest.mouseClick(others.take_button, Qt.MouseButton.LeftButton)
    assert not others.isVisible()
    until(qtbot, lambda: edits_of(reading).profile == "everything")
    until(qtbot, reading.desk.undo._stack.canUndo)
    until(qtbot, lambda: f" {LOST}" in text_of(reading))
    reading.window.actions_by_name["undo"].trigger()
    written(reading, qtbot, before)
    assert not edits_of(reading)
    reading.window.actions_by_name["redo"].trigger()
    until(qtbot, lambda: edits_of(reading).profile == "everything")
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: not edits_of(reading))
    until(qtbot, lambda: f" {LOST}" not in text_of(reading))


def test_cleaned_again_an_article_keeps_what_was_mended(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    assert page.again.isVisible()
    select(page, ADVERT)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    mended = [FIRST, SPOKEN, CROSSING, LAST]
    written(reading, qtbot, mended)
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    written(reading, qtbot, [*mended, " A paragraph that only a newer cleaner finds."])
    until(qtbot, lambda: not page.again.isVisible())
    press(reading, "clean_again")
    until(qtbot, lambda: "it is the same article" in reading.window.notices.label.text())
    press(reading, "undo")
    written(reading, qtbot, mended)


def test_the_whole_library_is_cleaned_again(reading: Application, qtbot: QtBot) -> None:
    reading.window.actions_by_name["clean_library"].trigger()
    until(qtbot, lambda: "Cleaned 1 article again" in reading.window.notices.label.text())
    assert "1 changed" in reading.window.notices.label.text()
    newer = [FIRST, SPOKEN, ADVERT, CROSSING, LAST, " A paragraph that only a newer cleaner finds."]
    written(reading, qtbot, newer)
    # It is one deed, taken back and done again.
    assert reading.window.notices.undo.isVisible()
    reading.window.actions_by_name["undo"].trigger()
    written(reading, qtbot, newer[:-1])
    until(qtbot, lambda: reading.window.pane.view.cast is not None)
    reading.window.actions_by_name["redo"].trigger()
    written(reading, qtbot, newer)


def test_what_a_kill_left_half_is_whole_at_the_next_start(
    start: Callable[..., Application], page: Callable[[str, str], str], folder: Path, qtbot: QtBot
) -> None:
    first = start([page("ferry.txt", f"The ferry\n{FIRST}\n\nbetter: More of it.\n\n{LAST}")])
    until(qtbot, lambda: first.window.pane.view.cast is not None)
    first.window.actions_by_name["clean_library"].trigger()
    until(qtbot, lambda: "Cleaned 1 article again" in first.window.notices.label.text())
    first.frame.close()
    library = Library(folder)
    library.replaced.go(library.replaced.run, back=True)  # and there the power failed
    library.close()
    written(start(), qtbot, [FIRST, LAST])


@pytest.fixture
def losing(start: Callable[..., Application], page: Callable[[str, str], str], qtbot: QtBot) -> Application:
    """An article of which a newer cleaner finds one passage less."""
    application = start([page("ferry.txt", f"The ferry\n{FIRST}\n\nworse: {GONE}\n\n{LAST}")])
    until(qtbot, lambda: application.window.pane.view.cast is not None)
    return application


GONE = "The timetable that hangs in the shelter was printed in 1998, and nobody has seen a newer one since."


def test_what_no_longer_fits_is_told_and_kept(losing: Application, qtbot: QtBot) -> None:
    page = enter(losing, qtbot)
    select(page, f" {GONE}")
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    written(losing, qtbot, [FIRST, LAST])
    assert not page.unfit.isVisible()
    press(losing, "clean_again")
    notices = losing.window.notices
    until(qtbot, lambda: "1 of your changes no longer fits" in notices.label.text())
    until(qtbot, page.unfit.isVisible)
    head, line = page.unfit.text().split("\n")
    assert head == "1 of your changes has no place in this text any more; it is kept:"
    assert line.startswith("Taken out: “The timetable that hangs in the shelter")
    until(qtbot, lambda: not losing.desk.mending.store.pending)
    assert len(edits_of(losing).removed) == 1
    press(losing, "details")
    receipt = losing.frame.findChild(ReceiptView)
    assert receipt is not None
    assert receipt.unfit.isVisible()
    assert receipt.unfit.text() == page.unfit.text()
    # By the cleaner of before it fits again.
    losing.window.actions_by_name["undo"].trigger()
    until(qtbot, lambda: not page.unfit.isVisible())
    until(qtbot, lambda: not receipt.unfit.isVisible())


def test_the_whole_library_tells_what_no_longer_fits(losing: Application, qtbot: QtBot) -> None:
    page = enter(losing, qtbot)
    select(page, f" {GONE}")
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    written(losing, qtbot, [FIRST, LAST])
    until(qtbot, lambda: not losing.desk.mending.store.pending)
    losing.window.actions_by_name["clean_library"].trigger()
    until(qtbot, lambda: "in 1 article some of your changes no longer fit" in losing.window.notices.label.text())
    until(qtbot, page.unfit.isVisible)


def test_tags_stand_with_the_facts_and_lead_to_their_sheet(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    button = page.tags.button
    assert button.text() == "Add a tag…"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    editor = reading.desk.states._tags
    assert editor is not None
    assert editor.field.hasFocus()
    QTest.keyClicks(editor.field, "sea & sand")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    until(qtbot, lambda: button.accessibleName() == "Tags: sea & sand")
    assert button.text() == "sea && sand"
    assert library_tags(reading) == ["sea & sand"]
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert reading.desk.mending.mending
    # By keys: after the site, and Return opens the sheet.
    page.form.site.setFocus()
    QTest.keyClick(page.form.site, Qt.Key.Key_Tab)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert editor.isVisible()
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert page.list.hasFocus()
    reading.window.actions_by_name["undo"].trigger()
    until(qtbot, lambda: button.text() == "Add a tag…")
    assert library_tags(reading) == []


def library_tags(application: Application) -> list[str]:
    library = Library(application.desk.folder)
    tags = library.tags(library.ids()[0])
    library.close()
    return tags


def test_mending_ends_with_escape_at_the_passage_that_was_chosen(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    select(page, LAST)
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    pane = reading.window.pane
    assert pane.stack.currentWidget() is pane.view
    assert pane.view.hasFocus()
    assert not reading.window.actions_by_name["mend"].isChecked()
    page = enter(reading, qtbot)
    QTest.mouseClick(page.done, Qt.MouseButton.LeftButton)
    assert pane.stack.currentWidget() is pane.view


def test_another_article_takes_the_place(reading: Application, qtbot: QtBot, page: Callable[[str, str], str]) -> None:
    mending = enter(reading, qtbot)
    reading.desk.take([page("other.txt", "Another\nWords of another article, and nothing else.")])
    pane = reading.window.pane
    until(qtbot, lambda: pane.stack.currentWidget() is pane.view)
    assert not reading.desk.mending.mending
    assert not reading.window.actions_by_name["mend"].isChecked()
    # What was done to the first is taken back without it being open.
    assert mending.rows


def test_a_write_that_fails_is_told_and_nothing_seems_changed(
    reading: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = enter(reading, qtbot)

    def fail(*_: object, **__: object) -> bool:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(Library, "mend", fail)
    select(page, ADVERT)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    until(qtbot, lambda: reading.window.notices.failures == ["The disk is full."])
    until(qtbot, lambda: lot(page, ADVERT) is Lot.KEPT)


def test_without_its_original_an_article_can_still_be_mended(reading: Application, qtbot: QtBot) -> None:
    assert reading.desk.opening.current is not None
    reading.desk.opening.current.original.unlink()
    press(reading, "mend")
    page = reading.desk.mending.page
    until(qtbot, lambda: page.hint.text() == "The original of this article is missing.")
    select(page, ADVERT)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    written(reading, qtbot, [FIRST, SPOKEN, CROSSING, LAST])


def test_it_follows_the_theme(reading: Application, qtbot: QtBot) -> None:
    page = enter(reading, qtbot)
    press(reading, "next_theme")
    assert page.list.painter.theme == reading.window.appearance.theme
    assert page.list.grab().toImage().pixelColor(5, 5).name().upper() == reading.window.appearance.theme.page.upper()


# ── The quiet line ───────────────────────────────────────────────────────────


def test_a_quiet_line_says_what_was_left_out(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, qtbot: QtBot
) -> None:
    warned = replace(
        article, warnings=("Part of the text may be missing.", "1 of 2 images kept; 1 is not in the file.")
    )
    number, other = keep(warned), keep(replace(article, title="Other", blocks=article.blocks[:1]))
    application = start()
    line = application.desk.mending.line
    application.desk.opening.open(number)
    assert line.isVisible()
    assert line.words.text() == "Part of the text may be missing."
    application.desk.opening.open(other)
    assert not line.isVisible()
    application.desk.opening.open(number)
    QTest.mouseClick(line.original, Qt.MouseButton.LeftButton)
    assert application.window.actions_by_name["original"].isChecked()
    QTest.mouseClick(line.mend, Qt.MouseButton.LeftButton)
    assert application.desk.mending.mending
    application.desk.opening.open(other)
    application.desk.opening.open(number)
    QTest.mouseClick(line.dismiss, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    application.desk.opening.open(other)
    application.desk.opening.open(number)
    assert not line.isVisible()


# ── The receipt ──────────────────────────────────────────────────────────────


def test_the_receipt_lists_what_only_the_original_has(reading: Application, qtbot: QtBot) -> None:
    press(reading, "details")
    receipt = reading.frame.findChild(ReceiptView)
    assert receipt is not None
    until(qtbot, lambda: len(receipt.buttons) == 1)
    assert receipt.buttons[0].accessibleName() == "Bring back: “It is an old plan,”"
    assert receipt.again.isVisible()
    QTest.mouseClick(receipt.buttons[0], Qt.MouseButton.LeftButton)
    written(reading, qtbot, [FIRST, SPOKEN, ADVERT, CROSSING, f" {LOST}", LAST])
    until(qtbot, lambda: not receipt.buttons)
    assert receipt.told.text() == "Every quotation and picture of the page is in the article."
    reading.window.actions_by_name["undo"].trigger()
    written(reading, qtbot, [FIRST, SPOKEN, ADVERT, CROSSING, LAST])
    until(qtbot, lambda: len(receipt.buttons) == 1)
    QTest.mouseClick(receipt.again, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: not receipt.again.isVisible())
    QTest.mouseClick(receipt.mend, Qt.MouseButton.LeftButton)
    assert reading.desk.mending.mending


def test_a_receipt_without_its_page_says_so(reading: Application, qtbot: QtBot) -> None:
    assert reading.desk.opening.current is not None
    reading.desk.opening.current.original.unlink()
    press(reading, "details")
    receipt = reading.frame.findChild(ReceiptView)
    assert receipt is not None
    until(qtbot, lambda: receipt.told.text() == "The original of this article is missing.")


def test_quotations_and_pictures_are_told_once() -> None:
    picture, other = ImageReference("a" * 64, "A boat"), ImageReference("b" * 64, "A pier")
    page = (
        Block(BlockKind.PARAGRAPH, "Kept."),
        Block(BlockKind.PARAGRAPH, "Here stands “a promise to the island” twice."),
        Block(BlockKind.PARAGRAPH, "And “a promise, to the island” and “said twice already” and “short”."),
        Block(BlockKind.FIGURE, images=(picture,)),
        Block(BlockKind.FIGURE, images=(other,)),
        Block(BlockKind.FIGURE, images=(ImageReference("", "Not in the file"),)),
    )
    article = Article("", (page[0], Block(BlockKind.PARAGRAPH, "“Said twice already”, they said."), page[3]))
    quotations = ((1, "“a promise to the island”"), (2, "“a promise, to the island”"), (2, "“said twice already”"),
                  (2, "“short”"))  # fmt: skip
    rows = rows_of(laid(article, Edits()), page)
    assert lost_quotations(article, rows, PageBlocks(page, quotations=quotations)) == [("“a promise to the island”", 1)]
    assert [finding.number for finding in lost_pictures(article, rows)] == [4]


@pytest.mark.parametrize("high", [300, 3_000])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_passages_stand_below_the_facts_with_a_scroll_bar_and_without(
    direction: Qt.LayoutDirection, high: int, qtbot: QtBot
) -> None:
    page = MendPage(themes.load("light"), 1.0, lambda _key, _size: None)
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    page.resize(800, high)
    page.show()
    shown = Article("T", tuple(Block(BlockKind.PARAGRAPH, f"Passage {number}.") for number in range(40)))
    page.show_article(shown, laid(shown, Edits()), mended=False, older=False)
    assert page.list.verticalScrollBar().isVisible() == (high == 300)
    left, room = page.list.painter.column_seen()
    qtbot.waitUntil(lambda: page.form.width() == room)
    assert page.list.viewport().mapTo(page, QPoint(left, 0)).x() == page.form.x()
