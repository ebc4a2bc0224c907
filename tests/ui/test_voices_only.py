# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Person, Quote, QuoteKind, Span, Voices
from reader.ui.application import Application
from reader.ui.cast import Cast
from reader.ui.voices_only import gather

TEXT = (
    "“We begin,” said Ida Berg. She called it “a try” and meant it.",
    "“Nobody came,” said Nils Ek. “Nobody at all,” he added. “Who said that?”",
    "“It goes on.",
    "And on.” That was Ida Berg.",
)


@pytest.fixture
def spoken() -> tuple[Article, Voices]:
    """An article in which two people speak, one of them over two paragraphs, and somebody nobody names."""
    article = Article("The try", tuple(Block(BlockKind.PARAGRAPH, text) for text in TEXT), language="en")
    text = article.text

    def at(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    ida, nils = Span(*at("Ida Berg")), Span(*at("Nils Ek"))
    quotes = (
        Quote(*at("“We begin,”"), QuoteKind.SPEECH, "Ida Berg", ida, 0.9),
        Quote(*at("“a try”"), QuoteKind.OTHER),
        Quote(*at("“Nobody came,”"), QuoteKind.SPEECH, "Nils Ek", nils, 0.9),
        Quote(*at("“Nobody at all,”"), QuoteKind.SPEECH, "Nils Ek", nils, 0.6),
        Quote(*at("“Who said that?”")),
        Quote(*at("“It goes on.\n\nAnd on.”"), QuoteKind.SPEECH, "Ida Berg", ida, 0.9),
    )
    return article, Voices((Person("Ida Berg", (ida,), "baker"), Person("Nils Ek", (nils,))), quotes)


def test_quotations_stand_under_their_speakers_in_order(spoken: tuple[Article, Voices]) -> None:
    article, voices = spoken
    gathered = gather(article, Cast(voices, article.text))
    assert [block.text for block in gathered.article.blocks] == [
        "Ida Berg, baker", "“We begin,”", "Nils Ek", "“Nobody came,”", "“Nobody at all,”", "Speaker unknown",
        "“Who said that?”", "Ida Berg, baker", "“It goes on.", "And on.”",
    ]  # fmt: skip
    assert gathered.numbers == (0, 2, 3, 4, 5)
    text = gathered.article.text
    assert [quote.span.of(text) for quote in gathered.voices.quotes] == [
        "“We begin,”", "“Nobody came,”", "“Nobody at all,”", "“Who said that?”", "“It goes on.\n\nAnd on.”",
    ]  # fmt: skip
    assert [mention.of(text) for person in gathered.voices.people for mention in person.mentions] == [
        "Ida Berg", "Ida Berg", "Nils Ek",
    ]  # fmt: skip
    assert gathered.article.excerpt == "5 quotations  ·  2 speakers"


def test_one_speaker_alone_keeps_the_colour(spoken: tuple[Article, Voices]) -> None:
    article, voices = spoken
    cast = Cast(voices, article.text)
    gathered = gather(article, cast, "Nils Ek")
    assert gathered.numbers == (2, 3)
    assert Cast(gathered.voices, gathered.article.text, cast).number("Nils Ek") == cast.number("Nils Ek") == 1


def test_an_article_without_voices_says_so() -> None:
    article = Article("T", (Block(BlockKind.PARAGRAPH, "Silence."),))
    gathered = gather(article, Cast(Voices(), article.text))
    assert [block.text for block in gathered.article.blocks] == ["Nobody is quoted in this article."]


def test_the_way_there_and_back(
    start: Callable[..., Application], keep: Callable[..., int], spoken: tuple[Article, Voices], qtbot: QtBot
) -> None:
    number = keep(*spoken)
    application = start()
    application.desk.opening.open(number)
    window, pane = application.window, application.window.pane
    actions = window.actions_by_name
    QTest.keyClick(pane.view, Qt.Key.Key_O)
    assert pane.shown is not pane.view
    assert pane.stack.currentWidget() is pane.shown
    shown = pane.shown
    QTest.keyClick(shown, Qt.Key.Key_N)
    QTest.keyClick(shown, Qt.Key.Key_N)
    assert shown.layers.current_quote == 1
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert pane.stack.currentWidget() is pane.view
    assert pane.view.layers.current_quote == 2
    assert not actions["voices_only"].isChecked()
    actions["voices_only"].trigger()
    assert shown.layers.current_quote == 1  # it begins where reading stood
    window.go_back()
    assert pane.stack.currentWidget() is pane.view


def test_a_click_leads_to_the_place(
    start: Callable[..., Application], keep: Callable[..., int], spoken: tuple[Article, Voices], qtbot: QtBot
) -> None:
    number = keep(*spoken)
    application = start()
    application.desk.opening.open(number)
    pane = application.window.pane
    application.window.actions_by_name["voices_only"].trigger()
    shown = pane.shown
    cast = shown.cast
    assert cast is not None
    place = shown.span_rectangle(cast.quotes[3].span)
    point = QPoint(round(place.left()) + 12, round(place.center().y()))
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert pane.stack.currentWidget() is pane.view
    assert pane.view.layers.current_quote == 4


def test_the_panels_speaker_is_the_only_one_shown(
    start: Callable[..., Application], keep: Callable[..., int], spoken: tuple[Article, Voices], qtbot: QtBot
) -> None:
    number = keep(*spoken)
    application = start()
    application.desk.opening.open(number)
    window = application.window
    window.actions_by_name["voices_only"].trigger()
    window.voices.speaker.setCurrentIndex(window.voices.speaker.findData("Nils Ek"))
    assert window.pane.shown.article is not None
    assert window.pane.shown.article.blocks[0].text == "Nils Ek"


def test_the_title_is_the_articles_without_the_site(spoken: tuple[Article, Voices]) -> None:
    article, voices = spoken
    named = Article("The try | Morning Paper", article.blocks, site="Morning Paper")
    assert gather(named, Cast(voices, article.text)).article.title == "The try"
