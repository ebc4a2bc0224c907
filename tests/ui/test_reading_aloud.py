# SPDX-License-Identifier: MIT
"""Reading aloud with a speaker that only notes what it is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Voices
from reader.ui.application import Application
from reader.ui.reading_aloud import ReadingAloud
from reader.ui.speakers import Speaker

from .test_highlighting import press, select


class FakeSpeaker(Speaker):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, float]] = []
        self.stopped = 0

    def say(self, text: str, language: str, speed: float) -> None:
        self.said.append((text, language, speed))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def reading(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, voices: Voices
) -> Application:
    number = keep(article, voices)
    application = start()
    application.desk.opening.open(number)
    return application


@pytest.fixture
def aloud(reading: Application) -> ReadingAloud:
    return reading.desk.highlighting.aloud


@pytest.fixture
def speaker(aloud: ReadingAloud) -> FakeSpeaker:
    result = FakeSpeaker()

    def find(parent: QObject) -> Speaker:
        return result

    aloud.find = find
    return result


def test_sentences_are_read_one_after_the_other_to_the_end(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker
) -> None:
    press(reading, "read_aloud")
    assert aloud.bar.isVisible()
    while aloud.speaking:
        speaker.finished.emit()
    texts = [text for text, _, _ in speaker.said]
    assert texts[:3] == [
        "“We opened at five 🥖,” said Ida Berg.",
        "“Nobody came 🙂.”",
        "The second try went better, as its books tell.",
    ]
    assert "flour" not in " ".join(texts)
    assert texts[-1] == "See above."
    assert not aloud.bar.isVisible()
    assert aloud._article is None


def test_it_begins_with_the_selection_and_in_the_articles_language(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker
) -> None:
    select(reading, "try went")
    press(reading, "read_aloud")
    assert speaker.said == [("The second try went better, as its books tell.", "en", 1.0)]


def test_the_sentence_is_marked_and_kept_in_view(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker, keep: Callable[..., int], qtbot: QtBot
) -> None:
    long = Article("Long", tuple(Block(BlockKind.PARAGRAPH, f"Sentence {n} has some words in it.") for n in range(120)))
    reading.desk.opening.open(keep(long))
    view = reading.window.pane.view
    bare = view.viewport().grab().toImage()
    press(reading, "read_aloud")
    assert view.layers.marked.spoken_span is not None
    assert view.layers.marked.spoken_span.of(long.text) == "Sentence 0 has some words in it."
    assert view.viewport().grab().toImage() != bare
    for _ in range(100):
        speaker.finished.emit()
        place = view.span_rectangle(view.layers.marked.spoken_span)
        assert place.top() >= 0
        assert place.bottom() <= view.viewport().height()
    press(reading, "stop_reading")
    assert view.layers.marked.spoken_span is None


def test_pause_and_going_on_by_key_and_by_mouse(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker
) -> None:
    press(reading, "read_aloud")
    speaker.finished.emit()
    stopped = speaker.stopped
    press(reading, "read_aloud")
    assert not aloud.speaking
    assert speaker.stopped > stopped
    speaker.finished.emit()  # too late: nothing goes on while it is paused
    assert len(speaker.said) == 2
    QTest.mouseClick(aloud.bar.button("read_aloud"), Qt.MouseButton.LeftButton)
    assert aloud.speaking
    assert speaker.said[-1] == speaker.said[-2]
    QTest.mouseClick(aloud.bar.button("stop_reading"), Qt.MouseButton.LeftButton)
    assert not aloud.bar.isVisible()


def test_steps_and_speed_by_key_and_by_mouse(reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker) -> None:
    press(reading, "read_aloud")
    press(reading, "next_sentence")
    press(reading, "next_sentence")
    press(reading, "previous_sentence")
    assert speaker.said[-1][0] == "“Nobody came 🙂.”"
    press(reading, "faster")
    assert speaker.said[-1] == ("“Nobody came 🙂.”", "en", 1.15)
    assert aloud.bar.speed.text() == "1.15×"
    QTest.mouseClick(aloud.bar.button("slower"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(aloud.bar.button("slower"), Qt.MouseButton.LeftButton)
    assert speaker.said[-1][2] == 0.85
    QTest.mouseClick(aloud.bar.button("previous_sentence"), Qt.MouseButton.LeftButton)
    assert speaker.said[-1][0].startswith("“We opened")
    for name in ("previous_sentence", "read_aloud", "next_sentence", "stop_reading", "slower", "faster"):
        button = aloud.bar.button(name)
        assert min(button.width(), button.height()) >= 24
        assert button.accessibleName()


def test_the_spoken_sentence_is_what_the_highlight_key_marks(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker
) -> None:
    press(reading, "read_aloud")
    press(reading, "next_sentence")
    press(reading, "highlight")
    assert [one.words for one in reading.desk.highlighting.shown] == ["“Nobody came 🙂.”"]


def test_another_article_ends_it(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker, keep: Callable[..., int]
) -> None:
    press(reading, "read_aloud")
    reading.desk.opening.open(keep(Article("Another", (Block(BlockKind.PARAGRAPH, "x"),))))
    assert not aloud.speaking
    assert not aloud.bar.isVisible()
    assert speaker.stopped


def test_without_anything_that_speaks_it_says_what_to_install(reading: Application, aloud: ReadingAloud) -> None:
    def nobody(parent: QObject) -> None:
        return None

    aloud.find = nobody
    press(reading, "read_aloud")
    assert "espeak-ng" in reading.window.notices.label.text()
    assert not aloud.bar.isVisible()


def test_speech_that_fails_again_and_again_is_told(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker
) -> None:
    press(reading, "read_aloud")
    speaker.failed.emit()
    assert aloud.speaking
    speaker.failed.emit()
    speaker.failed.emit()
    assert not aloud.speaking
    assert "failed" in reading.window.notices.label.text()


def test_the_menu_reads_from_a_place(
    reading: Application, aloud: ReadingAloud, speaker: FakeSpeaker, article: Article
) -> None:
    menu: Any = reading.desk.highlighting.lists.menu
    menu.read_asked.emit(article.text.index("town"))
    assert speaker.said[0][0] == "It was said to be the best in town."
