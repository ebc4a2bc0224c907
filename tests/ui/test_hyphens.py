# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import pairwise
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Inline, InlineKind, Span
from reader.ui import hyphens, themes
from reader.ui.document import Builder
from reader.ui.hyphens import Hyphens, load
from reader.ui.inlines import plain
from reader.ui.offsets import Utf16
from reader.ui.pictures import Pictures
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style

JUSTIFIED = Style(themes.load("light"), justified=True)
WORDS = "Considerable 🙂 improvements of the administration, wrote the representatives of the municipality."


def parted(text: str, language: str = "en") -> str:
    patterns = hyphens.load(language)
    assert patterns is not None
    cuts = [0, *patterns.points(text), len(text)]
    return "-".join(text[start:end] for start, end in pairwise(cuts))


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    result = ReadingView(lambda _key: None, JUSTIFIED)
    result.hyphens.read("en")
    qtbot.addWidget(result)
    result.resize(500, 500)
    result.show()
    qtbot.waitExposed(result)
    return result


def shown(view: ReadingView, span: Span) -> str:
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._layout.map.position(span.start))
    cursor.setPosition(view._layout.map.end_position(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_words_are_parted_by_the_patterns_of_their_language() -> None:
    assert parted("the representatives went") == "the rep-re-sen-ta-tives went"
    assert parted("die Hafenverwaltung öffnet", "de-CH") == "die Ha-fen-ver-wal-tung öffnet"
    assert hyphens.load("ja") is None


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.org/administration/representatives now",
        "write to representative@example.org now",
        "the UNESCO and the McDonaldization of it",
        "a well-considered administration-wide thing",
        "short words only here",
        "extra\u00adordinary things",
        "the administration.",
        "the “administration”!",
    ],
)
def test_what_stays_whole(text: str) -> None:
    assert parted(text) == text


def test_nothing_is_parted_for_a_screen_reader(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    known = Hyphens()
    known.read("en")
    assert known.points(WORDS, "en")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    assert known.points(WORDS, "en") == []


def test_patterns_are_read_behind_and_told_of(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    known, gate, told = Hyphens(), Event(), list[bool]()

    def slow(language: str) -> hyphens.Patterns | None:
        gate.wait(60)
        return load(language)

    monkeypatch.setattr(hyphens, "load", slow)
    known.loaded.connect(lambda: told.append(True))
    assert known.points(WORDS, "it") == []
    assert known.waiting
    gate.set()
    qtbot.waitUntil(lambda: told == [True])
    assert known.points("amministrazione della città", "it")


def test_every_character_keeps_its_place_between_hyphens(qtbot: QtBot) -> None:
    inlines = (
        Inline(InlineKind.EMPHASIS, 4, 30),
        Inline(InlineKind.RUBY, 31, 40, "so"),
        Inline(InlineKind.LINK, 45, 60, "#x"),
        Inline(InlineKind.CODE, 62, 67),
    )
    article = Article(
        "T", (Block(BlockKind.PARAGRAPH, WORDS, inlines), Block(BlockKind.PARAGRAPH, WORDS)), language="en"
    )
    known = Hyphens()
    known.read("en")
    document = QTextDocument()
    builder = Builder(
        document, article, JUSTIFIED, Pictures(lambda _key: None), column=600, missing="", hyphenate=known.points
    )
    for _ in builder.steps():
        pass
    assert document.toPlainText().count("\u00ad") > 10
    places = builder.layout.map
    cursor = QTextCursor(document)
    for span in article.block_spans:
        for offset in range(span.start, span.end):
            character = article.text[offset]
            start = places.position(offset)
            cursor.setPosition(start)
            cursor.setPosition(start + Utf16(character).units, QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == plain(character)
            assert places.end_position(offset + 1) == cursor.position()
            assert places.offset(start) == offset
            if document.characterAt(start - 1) == "\u00ad":
                assert places.offset(start - 1) == offset


def test_a_span_is_shown_selected_and_copied_without_what_was_put_in(view: ReadingView) -> None:
    article = Article("T", (Block(BlockKind.PARAGRAPH, WORDS * 3),), language="en")
    view.show_article(article)
    start = article.text.index("representatives")
    span = Span(start, start + len("representatives"))
    assert shown(view, span).replace("\u00ad", "") == "representatives"
    assert "\u00ad" in shown(view, span)
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._layout.map.position(span.start))
    cursor.setPosition(view._layout.map.end_position(span.end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == span
    assert view.createMimeDataFromSelection().text() == "representatives"


def test_a_key_steps_over_a_hyphen_as_if_it_were_not_there(view: ReadingView) -> None:
    article = Article("T", (Block(BlockKind.PARAGRAPH, WORDS * 3),), language="en")
    view.show_article(article)
    start = article.text.index("representatives")
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._layout.map.position(start))
    view.setTextCursor(cursor)
    for count in range(1, 12):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert view.selected_span() == Span(start, start + count)
    for count in range(10, 0, -1):
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert view.selected_span() == Span(start, start + count)


def test_hyphens_come_and_go_and_the_place_stays(view: ReadingView) -> None:
    article = Article("T", tuple(Block(BlockKind.PARAGRAPH, WORDS * 3) for _ in range(40)), language="en")
    view.show_article(article)
    view.go_to(article.block_spans[20].start)
    place = view.reading_offset()
    assert "\u00ad" in view.document().toPlainText()
    view.set_style(view.style_shown._replace(hyphens=False))
    assert "\u00ad" not in view.document().toPlainText()
    assert abs(view.reading_offset() - place) < 200
    view.set_style(view.style_shown._replace(hyphens=True, justified=False))
    assert "\u00ad" not in view.document().toPlainText()


def test_only_paragraphs_are_parted(view: ReadingView) -> None:
    view.show_article(
        Article(
            "T",
            (
                Block(BlockKind.HEADING, "Representatives of the municipality", level=2),
                Block(BlockKind.CODE, "administration = representatives(municipality)"),
            ),
            language="en",
        )
    )
    assert "\u00ad" not in view.document().toPlainText()
