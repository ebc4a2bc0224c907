# SPDX-License-Identifier: MIT
"""The ways through a text: gliding, turning pages, going by paragraph and by sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.ui import themes
from reader.ui.application import Application
from reader.ui.focus import Focus
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style

SENTENCES = ("There is quite some text here.", "“Is there?” asked Dr. Berg.", "There was, as everybody saw.")


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    result = ReadingView(lambda _key: None, Style(themes.load("light")))
    qtbot.addWidget(result)
    result.resize(700, 500)
    result.show()
    qtbot.waitExposed(result)
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, f"This is number {number} here. " + " ".join(SENTENCES * 3)) for number in range(60)
    )
    result.show_article(Article("A long one", blocks))
    with qtbot.waitSignal(result.built, timeout=20_000):
        pass
    return result


def turn_wheel(view: ReadingView, notch: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    event = QWheelEvent(
        QPointF(50, 50), QPointF(view.mapToGlobal(QPoint(50, 50))), QPoint(), QPoint(0, notch),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


def test_scrolling_glides_and_goes_on_from_its_goal(view: ReadingView, qtbot: QtBot) -> None:
    bar = view.verticalScrollBar()
    view.glide.on = True
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Space)
    goal = view.glide.goal
    assert bar.value() < goal
    qtbot.waitUntil(lambda: not view.glide.running)
    assert bar.value() == goal
    turn_wheel(view, 120)
    qtbot.waitUntil(lambda: not view.glide.running)
    assert goal - 120 < bar.value() < goal
    QTest.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not view.glide.running)
    assert bar.value() == goal


def test_without_gliding_it_jumps(view: ReadingView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert 0 < view.verticalScrollBar().value() == view.glide.goal


def test_a_wheel_with_control_leaves_the_letters_alone(view: ReadingView) -> None:
    size = view.document().defaultFont().pointSizeF()
    turn_wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.document().defaultFont().pointSizeF() == size
    assert view.verticalScrollBar().value() == 0


def test_pages_hold_whole_lines_and_lose_none(view: ReadingView, qtbot: QtBot) -> None:
    view.set_turning(True)
    qtbot.wait(1)
    seen = 0
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        area = view.viewport().rect().toRectF()
        lines = [line for line in view._lines(area) if line.top >= 0 and line.bottom <= area.bottom()]
        assert not seen or lines[0].start in (seen, seen + 1)
        seen = lines[-1].end
        if key == Qt.Key.Key_PageDown:
            turn_wheel(view, -120)
        else:
            QTest.keyClick(view, key)
    further = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_Left)
    view.page(1)
    assert view.verticalScrollBar().value() == further


def test_the_line_a_page_would_cut_is_covered(view: ReadingView, qtbot: QtBot) -> None:
    view.set_turning(True)
    view.page(1)
    qtbot.wait(1)
    area = view.viewport().rect().toRectF()
    cut = next(line for line in view._lines(area) if line.bottom > area.bottom())
    view.resize(view.width(), view.height() + round(cut.top + cut.bottom) // 2 - round(area.height()))
    qtbot.wait(1)
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    y = round((cut.top + (cut.bottom - cut.top) / 4) * ratio)
    colours = {picture.pixelColor(x, y).name().upper() for x in range(picture.width())}
    assert colours == {themes.load("light").page}


def read_now(view: ReadingView) -> str:
    passage = view._read_passage()
    text = view.document().toPlainText()
    return text[passage.start : passage.end]


def test_a_focus_goes_from_sentence_to_sentence(view: ReadingView) -> None:
    view.go_to(view.article.block_spans[10].start if view.article else 0, share=0.4)
    view.set_focus(Focus.SENTENCE)
    while read_now(view) != "This is number 10 here.":
        QTest.keyClick(view, Qt.Key.Key_Up if "10" not in read_now(view) else Qt.Key.Key_Down)
    passed = []
    for _ in range(9):
        QTest.keyClick(view, Qt.Key.Key_Down)
        passed.append(read_now(view))
    assert passed == list(SENTENCES * 3)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert read_now(view) == "This is number 11 here."
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert read_now(view) == SENTENCES[2]
    place = view.cursorRect(view._cursor_at(view._layout.map.offset(view._read_passage().start))).top()
    assert abs(place - view.viewport().height() * 0.4) < 4


def test_scrolling_takes_the_focus_along(view: ReadingView) -> None:
    view.set_focus(Focus.PARAGRAPH)
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Down)
    before = read_now(view)
    view.page(1)
    assert read_now(view) != before
    view.page(-1)
    turn_wheel(view, 120)
    assert view._passage is None


def test_all_but_the_sentence_is_veiled(view: ReadingView) -> None:
    def dark_pixels() -> int:
        picture = view.viewport().grab().toImage()
        height, width = range(0, picture.height(), 2), range(0, picture.width(), 2)
        return sum(picture.pixelColor(x, y).lightness() < 120 for y in height for x in width)

    whole = dark_pixels()
    view.set_focus(Focus.PARAGRAPH)
    paragraph = dark_pixels()
    view.set_focus(Focus.SENTENCE)
    assert whole > paragraph > dark_pixels() > 0


def test_the_menus_choose_and_the_choice_is_kept(
    start: Callable[..., Application], keep: Callable[..., int], article: Article
) -> None:
    number = keep(article)
    application = start()
    application.desk.opening.open(number)
    actions, view = application.window.actions_by_name, application.window.pane.view
    actions["focus"].trigger()
    assert view.focus is Focus.PARAGRAPH
    actions["focus_sentence"].trigger()
    assert view.focus is Focus.SENTENCE
    assert not actions["focus"].isChecked()
    actions["focus_sentence"].trigger()
    assert view.focus is Focus.ALL
    gliding = view.glide.on
    actions["gliding"].trigger()
    actions["turning"].trigger()
    assert (view.glide.on, view.turning) == (not gliding, True)
    application.frame.close()
    again = start()
    assert (again.window.pane.view.glide.on, again.window.pane.view.turning) == (not gliding, True)


def test_hyphens_are_chosen_apart_from_justification(
    start: Callable[..., Application], keep: Callable[..., int], article: Article
) -> None:
    keep(article)
    application = start()
    actions = application.window.actions_by_name
    assert not application.appearance.style.hyphenated
    actions["justified"].trigger()
    assert application.appearance.style.hyphenated
    actions["hyphens"].trigger()
    assert not application.appearance.style.hyphenated
    application.frame.close()
    again = start()
    assert again.appearance.style.justified
    assert not again.appearance.style.hyphenated
