# SPDX-License-Identifier: MIT
"""Versions in the window: counted, compared by sign and colour, read, and left again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Cleaned, Media, Quote, SavedPage, Voices
from reader.importing.events import Kept
from reader.library import Library
from reader.ui.application import Application
from reader.ui.comparison import Comparison
from reader.ui.differences import Change

START = [
    f"Paragraph {number} of the tale goes on as it always did, with the ferry and the tide." for number in range(9)
]


def keep(folder: Path, paragraphs: list[str], voices: Voices | None = None) -> int:
    library = Library(folder)
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    page = SavedPage("ferry.html", "html", Media.HTML, "".join(paragraphs), url="https://example.org/ferry")
    article = library.add(page, Cleaned(Article("The <b>ferry</b>", blocks))).article
    if voices is not None:
        library.set_voices(article, voices)
    library.close()
    return article


@pytest.fixture
def changed() -> list[str]:
    return [*START[:4], START[4].replace("ferry", "old ferry"), *START[5:], "One more came in the end."]


@pytest.fixture
def opened(start: Callable[..., Application], folder: Path, changed: list[str]) -> Application:
    article = keep(folder, START, Voices(quotes=(Quote(0, 9, speaker="Ida"),), engine="fake"))
    assert keep(folder, changed, Voices(engine="fake")) == article
    application = start()
    application.desk.opening.open(article)
    return application


def comparison(application: Application) -> Comparison:
    application.window.actions_by_name["versions"].trigger()
    found = application.frame.findChild(Comparison)
    assert found is not None
    return found


def test_the_bar_tells_how_many_there_are(opened: Application, folder: Path) -> None:
    button = opened.desk.versions.button
    assert button.isVisible()
    assert button.text() == "2 versions"
    library = Library(folder)
    page = SavedPage("one.html", "html", Media.HTML, "x")
    other = library.add(page, Cleaned(Article("Other", (Block(BlockKind.PARAGRAPH, "Other words."),)))).article
    library.close()
    opened.desk.opening.open(other)
    assert not button.isVisible()
    dialog = comparison(opened)
    assert dialog.summary.text() == "One version of this page is here. A changed one will join it."
    assert not dialog.read_old.isVisible()
    assert not dialog.text.isVisible()


def test_two_versions_are_compared_by_sign_and_colour(opened: Application) -> None:
    dialog = comparison(opened)
    assert dialog.title.text() == "The <b>ferry</b>"
    assert dialog.summary.text() == "− 1 paragraph  ·  + 2 paragraphs"
    lines = dialog.text.toPlainText().split("\n")
    assert lines == [
        "… 3 paragraphs stayed the same", START[3], f"−\u2002{START[4]}",
        f"+\u2002{START[4].replace('ferry', 'old ferry')}", START[5], "… 2 paragraphs stayed the same", START[8],
        "+\u2002One more came in the end.",
    ]  # fmt: skip
    document = dialog.text.document()
    colours = {document.findBlockByNumber(row).blockFormat().background().color().name() for row in (2, 3, 4)}
    assert len(colours) == 3
    QTest.mouseClick(dialog.whole, Qt.MouseButton.LeftButton)
    assert dialog.whole.text() == "Hide what stayed the &same"
    assert len(dialog.text.toPlainText().split("\n")) == 11
    opened.window.actions_by_name["next_theme"].trigger()
    assert dialog.text.toPlainText().count(Change.ADDED.value) == 2


def test_the_same_version_twice_is_no_comparison(opened: Application) -> None:
    dialog = comparison(opened)
    dialog.old.setCurrentIndex(1)
    dialog.old.activated.emit(1)
    assert dialog.summary.text() == "Choose two different versions."
    assert dialog.text.toPlainText() == ""


def test_an_older_version_is_read_and_left(opened: Application, folder: Path) -> None:
    desk, view = opened.desk, opened.window.pane.view
    newest = view.article
    dialog = comparison(opened)
    QTest.mouseClick(dialog.read_old, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert view.article is not None
    assert view.article.blocks[-1].text == START[-1]
    assert view.cast is not None
    assert [quote.speaker for quote in view.cast.quotes] == ["Ida"]
    assert desk.versions.bar.isVisible()
    assert desk.versions.bar.words.text().startswith("This is an older state of the page: Version 1")
    desk.opening.keep_place()
    QTest.mouseClick(desk.versions.bar.newest, Qt.MouseButton.LeftButton)
    assert view.article is not None
    assert newest is not None
    assert view.article.text == newest.text
    assert not desk.versions.bar.isVisible()


def test_choosing_the_article_again_leads_back(opened: Application) -> None:
    desk, view = opened.desk, opened.window.pane.view
    assert desk.opening.current is not None
    desk.versions.read(comparison(opened).old.itemData(0))
    assert view.article is not desk.opening.current.article
    desk.opening.open(desk.opening.current.row.id)
    assert view.article is desk.opening.current.article
    assert not desk.versions.bar.isVisible()


def test_a_newer_version_of_what_is_read_is_told(opened: Application, folder: Path, qtbot: QtBot) -> None:
    desk, view = opened.desk, opened.window.pane.view
    assert desk.opening.current is not None
    before = view.article
    article = keep(folder, [*START, "The newest of all."])
    desk.importer.said.emit(Kept(99, "ferry.html", article, "version"))
    bar = desk.versions.bar
    assert bar.isVisible()
    assert bar.words.text() == "A newer version of this article is here."
    assert desk.versions.button.text() == "3 versions"
    assert view.article is before
    QTest.mouseClick(bar.newest, Qt.MouseButton.LeftButton)
    assert view.article is not None
    assert view.article.text.endswith("The newest of all.")
    assert not bar.isVisible()
