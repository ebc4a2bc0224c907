# SPDX-License-Identifier: MIT
"""Marking by key and by mouse: colours, notes, the card, and everything taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Highlight, HighlightColour, Span, Voices
from reader.library import Library
from reader.ui import highlight_colours, themes
from reader.ui.application import Application
from reader.ui.highlight_layer import spoken_ground
from reader.ui.highlighting import Highlighting
from reader.ui.style import Style

from .conftest import span_of

WORDS = "opened at five 🥖,” said Ida"


def press(application: Application, name: str) -> None:
    keys: Any = application.window.actions_by_name[name].shortcuts()[0]
    QTest.keyClick(application.window, keys[0].key(), keys[0].keyboardModifiers())


@pytest.fixture
def reading(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, voices: Voices
) -> Application:
    number = keep(article, voices)
    application = start()
    application.desk.opening.open(number)
    return application


@pytest.fixture
def marking(reading: Application) -> Highlighting:
    return reading.desk.highlighting


def select(reading: Application, words: str) -> Span:
    """Select words as keys do."""
    view = reading.window.pane.view
    assert view.article is not None
    span = span_of(view.article.text, words)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._layout.map.position(span.start))
    cursor.setPosition(view._layout.map.end_position(span.end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == span
    return span


def drag(reading: Application, words: str) -> Span:
    """Select words with the mouse."""
    view = reading.window.pane.view
    assert view.article is not None
    span = span_of(view.article.text, words)
    box = view.span_rectangle(span)
    y = round(box.top() + 10)
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()), y))
    for x in (round(box.left()) + 30, round(box.right())):
        QTest.mouseMove(viewport, QPoint(x, y))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(round(box.right()), y))
    return span


def kept(reading: Application) -> list[Highlight]:
    """Return what the library holds, after all writes."""
    desk = reading.desk
    assert desk.opening.current is not None
    return desk.library.highlights.of(desk.opening.current.row.id) if desk.library is not None else []


def click_on(reading: Application, span: Span) -> None:
    view = reading.window.pane.view
    box = view.span_rectangle(span)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()) + 14, round(box.top()) + 12)
    )


def test_selected_words_are_marked_by_a_key_and_it_is_taken_back(
    reading: Application, marking: Highlighting, qtbot: QtBot
) -> None:
    span = select(reading, WORDS)
    press(reading, "highlight")
    assert [(one.span, one.words) for one in marking.shown] == [(span, WORDS)]
    assert not reading.window.pane.view.textCursor().hasSelection()
    qtbot.waitUntil(lambda: [one.span for one in kept(reading)] == [span])
    number = marking.shown[0].id
    press(reading, "undo")
    assert marking.shown == []
    qtbot.waitUntil(lambda: kept(reading) == [])
    press(reading, "redo")
    qtbot.waitUntil(lambda: [one.id for one in kept(reading)] == [number])
    assert [one.id for one in marking.shown] == [number]


def test_the_same_key_takes_the_fresh_highlight_away(reading: Application, marking: Highlighting, qtbot: QtBot) -> None:
    select(reading, WORDS)
    press(reading, "highlight")
    press(reading, "highlight")
    assert marking.shown == []
    qtbot.waitUntil(lambda: kept(reading) == [] and not marking.store._under_way.total())
    press(reading, "undo")
    qtbot.waitUntil(lambda: len(kept(reading)) == 1)


@pytest.mark.parametrize("colour", list(HighlightColour))
def test_each_colour_has_a_key_and_is_the_next_ones_colour(
    reading: Application, marking: Highlighting, colour: HighlightColour
) -> None:
    select(reading, WORDS)
    press(reading, f"highlight_{colour}")
    assert [one.colour for one in marking.shown] == [colour]
    select(reading, "The second try")
    press(reading, "highlight")
    assert {one.colour for one in marking.shown} == {colour}


def test_a_colour_key_recolours_the_current_highlight(
    reading: Application, marking: Highlighting, qtbot: QtBot
) -> None:
    select(reading, WORDS)
    press(reading, "highlight")
    press(reading, "highlight_pink")
    assert [one.colour for one in marking.shown] == [HighlightColour.PINK]
    qtbot.waitUntil(lambda: [one.colour for one in kept(reading)] == [HighlightColour.PINK])
    press(reading, "undo")
    qtbot.waitUntil(lambda: [one.colour for one in kept(reading)] == [HighlightColour.YELLOW])


def test_the_bar_stands_beside_a_selection_of_the_mouse_and_marks(
    reading: Application, marking: Highlighting, qtbot: QtBot
) -> None:
    drag(reading, WORDS)
    assert marking.bar.isVisible()
    area = reading.window.pane.view.viewport().rect()
    assert area.contains(marking.bar.geometry())
    for button in (*marking.bar.colour_buttons.values(), marking.bar.note, marking.bar.copy, marking.bar.more):
        assert min(button.width(), button.height()) >= 24
        assert button.accessibleName()
    QTest.mouseClick(marking.bar.colour_buttons[HighlightColour.GREEN], Qt.MouseButton.LeftButton)
    assert [one.colour for one in marking.shown] == [HighlightColour.GREEN]
    assert not marking.bar.isVisible()
    qtbot.waitUntil(lambda: len(kept(reading)) == 1)


def test_the_bar_comes_for_a_selection_of_keys_and_goes_with_it(
    reading: Application, marking: Highlighting, qtbot: QtBot
) -> None:
    select(reading, WORDS)
    qtbot.waitUntil(marking.bar.isVisible)
    QTest.mouseClick(marking.bar.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == WORDS
    QTest.keyClick(reading.window, Qt.Key.Key_Escape)
    assert not marking.bar.isVisible()


def test_a_click_opens_the_card_and_its_buttons_work(reading: Application, marking: Highlighting, qtbot: QtBot) -> None:
    span = select(reading, WORDS)
    press(reading, "highlight")
    QTest.keyClick(reading.window, Qt.Key.Key_Escape)
    assert marking.current is None
    click_on(reading, span)
    assert marking.card.isVisible()
    assert marking.card.colour_name.text() == "Yellow"
    assert not marking.card.note.hasFocus()
    QTest.mouseClick(marking.card.colour_buttons[HighlightColour.BLUE], Qt.MouseButton.LeftButton)
    assert marking.card.colour_name.text() == "Blue"
    assert marking.card.colour_buttons[HighlightColour.BLUE].isChecked()
    QTest.mouseClick(marking.card.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == WORDS
    QTest.mouseClick(marking.card.remove, Qt.MouseButton.LeftButton)
    assert not marking.card.isVisible()
    qtbot.waitUntil(lambda: kept(reading) == [] and not marking.store._under_way.total())


def test_a_note_is_written_by_key_kept_when_left_and_taken_back(
    reading: Application, marking: Highlighting, qtbot: QtBot
) -> None:
    select(reading, WORDS)
    press(reading, "highlight_note")
    note = marking.card.note
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "sh1 <b>early</b>")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert not marking.card.isVisible()
    assert [one.note for one in marking.shown] == ["sh1 <b>early</b>"]
    qtbot.waitUntil(lambda: [one.note for one in kept(reading)] == ["sh1 <b>early</b>"])
    press(reading, "undo")
    qtbot.waitUntil(lambda: [one.note for one in kept(reading)] == [""])
    press(reading, "redo")
    qtbot.waitUntil(lambda: [one.note for one in kept(reading)] == ["sh1 <b>early</b>"])


def test_a_note_being_written_is_kept_when_the_window_closes(
    reading: Application, marking: Highlighting, folder: Any, qtbot: QtBot
) -> None:
    select(reading, WORDS)
    press(reading, "highlight_note")
    QTest.keyClicks(marking.card.note, "unfinished")
    reading.frame.close()
    library = Library(folder)
    assert [marked.highlight.note for marked in library.highlights.all()] == ["unfinished"]
    library.close()


def test_a_note_without_anything_marked_says_what_to_do(reading: Application, marking: Highlighting) -> None:
    press(reading, "highlight_note")
    assert not marking.card.isVisible()
    assert "Select some words" in reading.window.notices.label.text()


def test_the_tip_tells_colour_and_note_as_plain_text(reading: Application, marking: Highlighting, qtbot: QtBot) -> None:
    span = select(reading, "Ida Berg bakes on. Ida")
    press(reading, "highlight_green")
    marking._note_written(marking.shown[0], "<img src=x>")
    view = reading.window.pane.view
    view.show_span(span)
    box = view.span_rectangle(span)
    point = QPoint(round(box.left()) + 12, round(box.top()) + 10)
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    assert "Green highlight" in QToolTip.text()
    assert "&lt;img src=x&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_without_a_selection_the_paragraph_being_read_is_marked(reading: Application, marking: Highlighting) -> None:
    view = reading.window.pane.view
    assert view.article is not None
    offset = view.offset_near(0.4)
    press(reading, "highlight")
    assert len(marking.shown) == 1
    assert marking.shown[0].span in view.article.block_spans
    assert marking.shown[0].start <= offset <= marking.shown[0].end


def test_without_a_selection_the_current_quotation_is_marked(
    reading: Application, marking: Highlighting, voices: Voices
) -> None:
    press(reading, "next_quote")
    press(reading, "highlight")
    assert [one.span for one in marking.shown] == [voices.quotes[0].span]


def test_highlights_that_touch_become_one(reading: Application, marking: Highlighting, qtbot: QtBot) -> None:
    first = select(reading, "opened at five")
    press(reading, "highlight")
    marking._note_written(marking.shown[0], "one")
    second = select(reading, "five 🥖,” said")
    press(reading, "highlight_blue")
    assert [(one.span, one.note, one.colour) for one in marking.shown] == [
        (Span(first.start, second.end), "one", HighlightColour.BLUE)
    ]
    qtbot.waitUntil(lambda: len(kept(reading)) == 1 and not marking.store._under_way.total())
    press(reading, "undo")
    assert [(one.span, one.note) for one in marking.shown] == [(first, "one")]
    # What lies within another only gives it the colour.
    select(reading, "at five")
    press(reading, "highlight_pink")
    assert [(one.span, one.colour) for one in marking.shown] == [(first, HighlightColour.PINK)]


def test_highlights_are_walked_by_key(reading: Application, marking: Highlighting) -> None:
    for words in ("Nobody came", "best in town", "flour = 500"):
        select(reading, words)
        press(reading, "highlight")
    QTest.keyClick(reading.window, Qt.Key.Key_Escape)
    walked: list[str] = []
    for name in ("next_highlight", "next_highlight", "next_highlight", "next_highlight", "previous_highlight"):
        press(reading, name)
        assert marking.current is not None
        walked.append(marking.current.words)
        assert marking.card.isVisible()
    assert walked == ["Nobody came", "best in town", "flour = 500", "flour = 500", "best in town"]
    press(reading, "remove_highlight")
    assert [one.words for one in marking.shown] == ["Nobody came", "flour = 500"]


def test_highlights_are_painted_under_the_text_and_switched_by_key(
    reading: Application, marking: Highlighting, article: Article
) -> None:
    view = reading.window.pane.view
    span = select(reading, "best in town")
    before = colours_in(reading, span)
    press(reading, "highlight_green")
    tint = highlight_colours.tint(themes.load("light"), HighlightColour.GREEN)
    assert tint not in before
    assert tint in colours_in(reading, span)
    press(reading, "highlights_layer")
    assert tint not in colours_in(reading, span)
    press(reading, "highlights_layer")
    press(reading, "pure_text")
    assert tint not in colours_in(reading, span)
    assert not view.layers.marked.shown
    press(reading, "pure_text")
    assert tint in colours_in(reading, span)
    # Another size is another document: the highlight stands in it too.
    press(reading, "larger")
    view.show_span(span)
    assert tint in colours_in(reading, span)


def colours_in(reading: Application, span: Span) -> set[str]:
    view = reading.window.pane.view
    box = view.span_rectangle(span).toRect()
    picture = view.viewport().grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        picture.pixelColor(x, y).name().upper() for x in range(0, picture.width(), 2) for y in range(picture.height())
    }


def test_a_highlight_in_a_quotation_or_list_stands_where_its_words_do(
    reading: Application, marking: Highlighting
) -> None:
    view = reading.window.pane.view
    tint = highlight_colours.tint(themes.load("light"), HighlightColour.GREEN)
    for words in ("It was said", "Wheat"):
        span = select(reading, words)
        press(reading, "highlight_green")
        box = view.span_rectangle(span).toRect()
        picture = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        rows = range(box.top() + 4, box.bottom() - 4)
        tinted = {x for x in range(picture.width()) for y in rows if picture.pixelColor(x, y).name().upper() == tint}
        assert abs(min(tinted) - box.left()) <= 3
        assert abs(max(tinted) - box.right()) <= 3


def test_the_sign_of_a_note_stands_in_the_margin_and_opens_the_card(
    reading: Application, marking: Highlighting
) -> None:
    view = reading.window.pane.view
    span = select(reading, "best in town")
    press(reading, "highlight")
    bare = view.viewport().grab().toImage()
    marking._note_written(marking.shown[0], "Is it?")
    marking.leave()
    assert view.viewport().grab().toImage() != bare
    box = view.span_rectangle(span)
    _, right = view.column_sides()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(right) + 16, round(box.top()) + 12)
    )  # fmt: skip
    assert marking.card.isVisible()
    assert marking.card.note.toPlainText() == "Is it?"


def test_highlights_come_back_with_their_article(
    reading: Application, marking: Highlighting, keep: Callable[..., int], qtbot: QtBot
) -> None:
    desk = reading.desk
    assert desk.opening.current is not None
    first = desk.opening.current.row.id
    other = keep(Article("Another", (Block(BlockKind.PARAGRAPH, "Nothing is marked here."),)))
    select(reading, WORDS)
    press(reading, "highlight")
    desk.opening.open(other)
    assert marking.shown == []
    desk.opening.open(first)
    assert [one.words for one in marking.shown] == [WORDS]
    # What is taken back while another article is open changes the article it was done in.
    desk.opening.open(other)
    press(reading, "undo")
    assert marking.shown == []
    desk.opening.open(first)
    assert marking.shown == []
    qtbot.waitUntil(lambda: kept(reading) == [])


def test_a_write_that_fails_is_told_and_the_page_shows_what_is_kept(
    reading: Application, marking: Highlighting, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from reader.errors import LibraryError
    from reader.library.highlights import Highlights

    def full(*_: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(Highlights, "put", full)
    select(reading, WORDS)
    press(reading, "highlight")
    qtbot.waitUntil(lambda: marking.shown == [])
    assert reading.window.notices.failures


@pytest.mark.parametrize("name", themes.NAMES)
def test_text_is_readable_on_every_highlight_and_its_line_is_seen(name: str) -> None:
    theme = themes.load(name)
    for colour in HighlightColour:
        tint = highlight_colours.tint(theme, colour)
        assert themes.contrast(theme.text, tint) >= 4.5
        assert themes.contrast(theme.link, tint) >= 4.5
        # Words in the quiet colour are set larger in a text (pull quotations).
        assert themes.contrast(theme.muted, tint) >= 3.0
        assert themes.contrast(tint, theme.page) >= 1.12
        ink = highlight_colours.ink(theme, colour)
        assert min(themes.contrast(ink, ground) for ground in (tint, theme.page, theme.panel)) >= 3.0
    ground = spoken_ground(Style(theme))
    assert min(themes.contrast(theme.text, ground), themes.contrast(theme.link, ground)) >= 4.5
    assert len({highlight_colours.tint(theme, colour) for colour in HighlightColour}) == 4


def test_colours_are_told_apart_without_seeing_colours() -> None:
    from PySide6.QtGui import QPainter

    pictures: list[bytes] = []
    for colour in HighlightColour:
        image = QImage(40, 8, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        highlight_colours.paint_line(painter, colour, "#000000", (0, 40), 5)
        painter.end()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == 4
