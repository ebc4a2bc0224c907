# SPDX-License-Identifier: MIT
"""Highlights in lists: beside the text, across the library, copied; and the menu over the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.anchors import marked
from reader.article import (
    Article,
    Block,
    BlockKind,
    Cleaned,
    Highlight,
    HighlightColour,
    Media,
    SavedPage,
    Span,
    Voices,
)
from reader.library import Library
from reader.ui import dictionary
from reader.ui.application import Application
from reader.ui.highlight_lists import HighlightLists
from reader.ui.highlight_rows import ArticleHeading, HighlightItem

from .conftest import span_of
from .test_highlighting import drag, press, select


@pytest.fixture
def other() -> Article:
    return Article("Another one", (Block(BlockKind.PARAGRAPH, "The pier is long. The pier is old."),), site="The Sea")


@pytest.fixture
def reading(
    start: Callable[..., Application],
    keep: Callable[..., int],
    article: Article,
    voices: Voices,
    other: Article,
    folder: Any,
) -> Application:
    first, second = keep(article, voices), keep(other)
    library = Library(folder)
    for minute, (number, text, words, colour, note) in enumerate(
        (
            (first, article.text, "best in town", HighlightColour.GREEN, "Is it?"),
            (first, article.text, "opened at five", HighlightColour.YELLOW, ""),
            (second, other.text, "pier is old", HighlightColour.PINK, ""),
        )
    ):
        made = marked(text, span_of(text, words), colour, note)
        assert made is not None
        library.highlights.put(number, replace(made, created_at=f"2031-05-04T10:{minute:02}:00+00:00"))
    library.highlights.put(
        first, Highlight(3, 20, "words that are no longer here", note="kept", created_at="2031-05-04T11")
    )
    library.close()
    application = start()
    application.desk.opening.open(first)
    return application


@pytest.fixture
def lists(reading: Application) -> HighlightLists:
    return reading.desk.highlighting.lists


def words_of(rows: Any) -> list[str]:
    return [item.words if isinstance(item, HighlightItem) else f"# {item.title}" for item in rows.items]


def test_the_panel_lists_highlights_in_the_texts_order_the_lost_last(
    reading: Application, lists: HighlightLists
) -> None:
    press(reading, "highlights_panel")
    panel = lists.panel
    assert panel.isVisible()
    assert not reading.window.voices.isVisible()
    assert words_of(panel.rows) == ["opened at five", "best in town", "words that are no longer here"]
    assert panel.heading.text().split() == ["3", "highlights", "·", "2", "notes"]
    spoken = [panel.rows.data(panel.rows.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "Yellow. opened at five",
        "Green. best in town. Note: Is it?",
        "Yellow. words that are no longer here. Note: kept. No longer in the text",
    ]
    press(reading, "highlights_panel")
    assert reading.window.voices.isVisible()


def test_the_panel_is_walked_with_keys_and_clicked(reading: Application, lists: HighlightLists) -> None:
    press(reading, "highlights_panel")
    view, marking = lists.panel.view, reading.desk.highlighting
    view.setFocus()
    view.setCurrentIndex(lists.panel.rows.index(0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert marking.current is not None
    assert marking.current.words == "best in town"
    assert marking.card.isVisible()
    place = view.visualRect(lists.panel.rows.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert marking.current.words == "opened at five"
    # What is walked by key in the text is the current one in the list.
    press(reading, "next_highlight")
    item = lists.panel.rows.item(view.currentIndex())
    assert isinstance(item, HighlightItem)
    assert item.words == "best in town"


def test_a_lost_highlight_is_told_and_can_be_removed_and_brought_back(
    reading: Application, lists: HighlightLists, qtbot: QtBot
) -> None:
    press(reading, "highlights_panel")
    place = lists.panel.view.visualRect(lists.panel.rows.index(2)).center()
    QTest.mouseClick(lists.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "no longer in the text" in reading.window.notices.label.text()
    press(reading, "remove_highlight")
    assert len(lists.panel.rows.items) == 2
    press(reading, "undo")
    assert words_of(lists.panel.rows)[-1] == "words that are no longer here"


def test_tabs_are_turned_with_the_mouse_and_tell_the_count(reading: Application, lists: HighlightLists) -> None:
    side = reading.window.side
    assert side.tabs[1].text() == "Highlights  3"
    QTest.mouseClick(side.tabs[1], Qt.MouseButton.LeftButton)
    assert lists.panel.isVisible()
    QTest.mouseClick(side.tabs[0], Qt.MouseButton.LeftButton)
    assert reading.window.voices.isVisible()
    assert [tab.isChecked() for tab in side.tabs] == [True, False]


def test_an_article_without_highlights_says_the_next_step(
    reading: Application, lists: HighlightLists, keep: Callable[..., int]
) -> None:
    number = keep(Article("Bare", (Block(BlockKind.PARAGRAPH, "Nothing."),)))
    reading.desk.opening.open(number)
    assert "press H" in lists.panel.heading.text()
    assert not reading.window.actions_by_name["copy_highlights"].isEnabled()


def test_all_highlights_are_listed_by_article_and_filtered(
    reading: Application, lists: HighlightLists, qtbot: QtBot
) -> None:
    press(reading, "all_highlights")
    page = lists.page
    assert page is not None
    assert page.isVisible()
    assert words_of(page.rows) == [
        "# The bakery that opened twice 🥐",
        "opened at five",
        "best in town",
        "words that are no longer here",
        "# Another one",
        "pier is old",
    ]
    qtbot.waitUntil(page.field.hasFocus)
    QTest.keyClicks(page.field, "PIER")
    qtbot.waitUntil(lambda: words_of(page.rows) == ["# Another one", "pier is old"])
    page.field.clear()
    page.colour.setCurrentIndex(page.colour.findData(HighlightColour.GREEN))
    assert words_of(page.rows)[1:] == ["best in town"]
    page.colour.setCurrentIndex(0)
    page.notes.setChecked(True)
    assert words_of(page.rows)[1:] == ["best in town", "words that are no longer here"]
    page.field.setText("zeppelin")
    page.refresh()
    assert page.rows.items == []
    assert page.count.text() == "No highlight is like that."
    QTest.keyClick(reading.window, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert reading.window.pane.view.isVisible()


def test_a_highlight_of_another_article_opens_there_by_key_and_by_click(
    reading: Application, lists: HighlightLists, qtbot: QtBot
) -> None:
    desk, marking = reading.desk, reading.desk.highlighting
    press(reading, "all_highlights")
    page = lists.page
    assert page is not None
    page.field.setText("pier")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert desk.opening.current is not None
    assert desk.opening.current.row.title == "Another one"
    assert marking.current is not None
    assert marking.current.words == "pier is old"
    assert reading.window.pane.view.isVisible()
    press(reading, "all_highlights")
    page.field.setText("town")
    page.refresh()
    heading = page.view.visualRect(page.rows.index(0)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert isinstance(page.rows.items[0], ArticleHeading)
    assert page.isVisible()
    place = page.view.visualRect(page.rows.index(1)).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.opening.current.row.title.startswith("The bakery")
    assert marking.current.words == "best in town"


def test_what_changes_while_the_page_is_open_changes_in_it(
    reading: Application, lists: HighlightLists, qtbot: QtBot
) -> None:
    select(reading, "Ida Berg bakes on.")
    press(reading, "highlight")
    press(reading, "all_highlights")
    page = lists.page
    assert page is not None
    qtbot.waitUntil(lambda: "Ida Berg bakes on." in words_of(page.rows))
    press(reading, "undo")
    qtbot.waitUntil(lambda: "Ida Berg bakes on." not in words_of(page.rows))


def test_all_highlights_of_an_article_are_copied_as_markdown(reading: Application, lists: HighlightLists) -> None:
    press(reading, "copy_highlights")
    copied = QApplication.clipboard().text()
    assert copied.startswith("# The bakery that opened twice 🥐\n\nNils Ek · The Town Paper · 2024-03-12 · <https://")
    assert "> opened at five\n" in copied
    assert "> > best in town\n\nIs it?" in copied
    assert copied.endswith("> words that are no longer here\n\n*(no longer in the text)*\n\nkept\n")


def test_a_selection_or_the_article_is_copied_as_markdown(reading: Application) -> None:
    select(reading, "second try went better")
    press(reading, "copy_markdown")
    # The link goes from "second" to "try".
    assert QApplication.clipboard().text() == "[second try](<https://example.org/second?a=1&b=2>) went *better*"
    reading.window.pane.view.textCursor().clearSelection()
    reading.desk.highlighting._unselect()
    press(reading, "copy_markdown")
    copied = QApplication.clipboard().text()
    assert "\n1. Rye\n2. Wheat\n" in copied
    assert "```python\nflour = 500\nwater = 350\n```" in copied
    assert "| Monday | 12 |" in copied


def test_a_copied_selection_holds_only_the_texts_own_characters(reading: Application, article: Article) -> None:
    view = reading.window.pane.view
    view.selectAll()
    view.copy()
    copied = QApplication.clipboard().text()
    assert {hex(ord(mark)) for mark in "\u00ad\ufffc\u2028\u2029\ufdd0\ufdd1" if mark in copied} == set()
    for block in article.blocks:
        for line in block.text.splitlines():
            for cell in line.split("\t"):
                # An image in the line stands as its words in brackets.
                assert cell in copied.replace("[a loaf]", "")
    assert "Day\tLoaves\nMonday\t12\n\n" in copied


# ── The menu ─────────────────────────────────────────────────────────────────


def texts(lists: HighlightLists) -> dict[str, Any]:
    menu = lists.menu.menu
    assert menu is not None
    return {action.text(): action for action in menu.actions() if action.text()}


def right_click(reading: Application, span: Span) -> None:
    view = reading.window.pane.view
    view.show_span(span)
    box = view.span_rectangle(span)
    point = QPoint(round(box.left()) + 12, round(box.top()) + 12)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


def test_the_menu_of_a_word_looks_it_up_and_searches_for_it(
    reading: Application, lists: HighlightLists, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def look_up(word: str, command: str = "") -> bool:
        asked.append(word)
        return True

    monkeypatch.setattr(dictionary, "look_up", look_up)
    right_click(reading, span_of(article.text, "town"))
    offered = texts(lists)
    assert "Copy as Markdown" in offered
    assert "Copy" not in offered
    offered["Look up “town”"].trigger()
    assert asked == ["town"]
    offered["Search the library for “town”"].trigger()
    assert reading.window.search_field.text() == "town"


def test_the_menu_of_a_selection_copies_and_marks(reading: Application, lists: HighlightLists) -> None:
    span = drag(reading, "We opened at five")
    right_click(reading, span)
    offered = texts(lists)
    offered["Copy"].trigger()
    assert QApplication.clipboard().text() == "We opened at five"
    assert "Search the library for “We opened at five”" in offered
    offered["Highlight in blue"].trigger()
    marking = reading.desk.highlighting
    assert marking.current is not None
    assert (marking.current.span, marking.current.colour) == (span, HighlightColour.BLUE)


def test_the_menu_of_a_highlight_changes_it(reading: Application, lists: HighlightLists, article: Article) -> None:
    right_click(reading, span_of(article.text, "best in"))
    offered = texts(lists)
    offered["Highlight in pink"].trigger()
    marking = reading.desk.highlighting
    assert marking.current is not None
    assert marking.current.colour is HighlightColour.PINK
    right_click(reading, span_of(article.text, "best in"))
    texts(lists)["Remove the highlight"].trigger()
    assert "best in town" not in [one.words for one in marking.shown]


def test_the_menu_tells_who_speaks_and_copies_links(
    reading: Application, lists: HighlightLists, article: Article
) -> None:
    right_click(reading, span_of(article.text, "We opened"))
    texts(lists)["Who says this?"].trigger()
    assert reading.window.pane.card.isVisible()
    right_click(reading, span_of(article.text, "Ida Berg"))
    assert "Who is this?" in texts(lists)
    right_click(reading, span_of(article.text, "second try"))
    texts(lists)["Copy the link's address"].trigger()
    assert QApplication.clipboard().text() == "https://example.org/second?a=1&b=2"


def test_the_menu_opens_by_the_menu_key(reading: Application, lists: HighlightLists) -> None:
    select(reading, "Nobody came")
    view = reading.window.pane.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view, event)
    assert "Look up “Nobody came”" in texts(lists)
    assert lists.menu.menu is not None
    assert lists.menu.menu.isVisible()
    lists.menu.menu.close()


def test_the_bars_last_button_opens_the_menu(reading: Application, lists: HighlightLists) -> None:
    drag(reading, "We opened at five")
    QTest.mouseClick(reading.desk.highlighting.bar.more, Qt.MouseButton.LeftButton)
    assert "Highlight in yellow" in texts(lists)


def test_looking_up_without_a_dictionary_says_so(
    reading: Application, lists: HighlightLists, monkeypatch: pytest.MonkeyPatch
) -> None:

    def no_way(word: str, command: str = "") -> None:
        return None

    monkeypatch.setattr(dictionary, "way", no_way)
    press(reading, "look_up")
    assert "Select a word first" in reading.window.notices.label.text()
    select(reading, "second")
    press(reading, "look_up")
    assert "No dictionary was found" in reading.window.notices.label.text()


def test_highlights_follow_a_page_that_came_again_while_it_was_open(
    reading: Application, lists: HighlightLists, article: Article, folder: Any, tmp_path: Any
) -> None:
    desk = reading.desk
    assert desk.opening.current is not None
    number = desk.opening.current.row.id
    changed = replace(article, blocks=(Block(BlockKind.PARAGRAPH, "A correction stands first now."), *article.blocks))
    source = tmp_path / "again.html"
    source.write_text("again", "utf-8")
    library = Library(folder)
    page = SavedPage(str(source), "html", Media.HTML, "again", url=article.url)
    assert library.add(page, Cleaned(changed)).outcome == "version"
    library.close()
    desk.opening.load(number)
    assert [one.span.of(changed.text) for one in desk.highlighting.shown if not one.lost] == [
        "opened at five",
        "best in town",
    ]
    # The older version, read again, shows them where its own text has them.
    assert desk.library is not None
    older = next(version for version in desk.library.versions(number) if not version.current)
    desk.versions.read(older.id)
    assert [one.span.of(article.text) for one in desk.highlighting.shown if not one.lost] == [
        "opened at five",
        "best in town",
    ]
