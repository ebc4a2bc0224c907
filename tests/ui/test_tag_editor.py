# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind
from reader.library import Library
from reader.ui.application import Application
from reader.ui.tag_editor import TagEditor


@pytest.fixture
def three(keep: Callable[..., int], folder: object) -> list[int]:
    ids = [keep(Article(f"Number {n}", (Block(BlockKind.PARAGRAPH, f"Words of {n}."),))) for n in range(3)]
    library = Library(folder)  # pyright: ignore[reportArgumentType]
    library.tagging.add(ids[:1], "Élan")
    library.tagging.add(ids[:2], "sea & sand")
    library.close()
    return ids


@pytest.fixture
def application(start: Callable[..., Application], three: list[int]) -> Application:
    result = start()
    result.desk.opening.open(three[0])
    return result


def editor_of(application: Application) -> TagEditor:
    QTest.keyClick(application.window, Qt.Key.Key_T)
    editor = application.desk.states._tags
    assert editor is not None
    assert editor.isVisible()
    assert editor.field.hasFocus()
    return editor


def tags_of(application: Application, article: int) -> list[str]:
    assert application.desk.library is not None
    return application.desk.library.tags(article)


def test_tags_are_typed_completed_and_taken_away(application: Application, three: list[int], qtbot: QtBot) -> None:
    editor = editor_of(application)
    assert len(editor.chips) == 2
    QTest.keyClicks(editor.field, "new one")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags_of(application, three[0]) == ["Élan", "new one", "sea & sand"])
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)  # the last chip
    qtbot.waitUntil(lambda: len(tags_of(application, three[0])) == 2)
    cross = editor.chips[0].cross
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tags_of(application, three[0])) == 1)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    QTest.keyClick(application.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(tags_of(application, three[0])) == 2)
    model = application.window.library_list.model
    row = model.article_row(model.row_of(three[0]))
    qtbot.waitUntil(lambda: row is not None)


def test_without_any_tag_the_field_is_seen(keep: Callable[..., int], start: Callable[..., Application]) -> None:
    number = keep(Article("Alone", (Block(BlockKind.PARAGRAPH, "Words."),)))
    application = start()
    application.desk.opening.open(number)
    editor = editor_of(application)
    assert editor.chips == []
    assert editor.rect().contains(editor.field.geometry())


def test_a_beginning_without_accents_is_completed(application: Application, three: list[int], qtbot: QtBot) -> None:
    application.desk.opening.open(three[2])
    editor = editor_of(application)
    assert editor.chips == []
    assert editor.offers == ["sea & sand", "Élan"]  # the most used first
    QTest.keyClicks(editor.field, "el")
    assert editor.offers == ["Élan"]
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags_of(application, three[2]) == ["Élan"])
    QTest.keyClick(editor.field, Qt.Key.Key_Down)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags_of(application, three[2]) == ["Élan", "sea & sand"])
    QTest.keyClick(editor.field, Qt.Key.Key_Return)  # nothing typed: done
    assert not editor.isVisible()


def test_tags_of_many_and_those_only_some_have(application: Application, three: list[int], qtbot: QtBot) -> None:
    application.window.library_list.articles_view.setFocus()
    QTest.keyClick(application.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    editor = editor_of(application)
    assert editor.title.text() == "Tags of 3 articles"
    sea = next(chip for chip in editor.chips if "sea" in chip.cross.accessibleName())
    assert "2 of 3" in sea.name.text()  # pyright: ignore[reportUnknownMemberType]
    QTest.mouseClick(sea.name, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all("sea & sand" in tags_of(application, number) for number in three))
    elan = next(chip for chip in editor.chips if "lan" in chip.cross.accessibleName())
    QTest.mouseClick(elan.cross, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any("Élan" in tags_of(application, number) for number in three))
    QTest.mouseClick(application.window.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 400))
    assert not editor.isVisible()
    for _ in range(2):
        application.desk.undo.undo()
    qtbot.waitUntil(lambda: tags_of(application, three[0]) == ["Élan", "sea & sand"])
    qtbot.waitUntil(lambda: tags_of(application, three[2]) == [])


def test_letters_in_the_sheet_are_no_keys(application: Application) -> None:
    editor = editor_of(application)
    QTest.keyClicks(editor.field, "sad")
    assert editor.field.text() == "sad"
    assert QApplication.focusWidget() is editor.field
    assert not application.window.actions_by_name["star"].isChecked()


@pytest.mark.parametrize("name", ["{count}", "<b>x</b>", "a, b", "100 %"])
def test_any_name_can_be_a_tag(application: Application, three: list[int], name: str, qtbot: QtBot) -> None:
    application.desk.states.add_tag(three, name)
    qtbot.waitUntil(lambda: all(name in tags_of(application, number) for number in three))
    assert name in application.window.actions_by_name["undo"].text()
