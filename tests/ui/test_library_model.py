# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.article import Span
from reader.importing.events import Found, Hit
from reader.library import ArticleRow
from reader.ui import themes
from reader.ui.library_list import LibraryList
from reader.ui.library_model import PAGE, ROW, LibraryModel, spoken

ROW_ONE = ArticleRow(
    1, "A title", "The Paper", ("Ada",), "2024-03-12", "2024-03-13T00:00:00Z", 460, "en", "It begins so.", None, 3, 1,
    "unread", False, 0, 0.0, "/a.html", (),
)  # fmt: skip


class Source:
    def __init__(self) -> None:
        self.reads: list[int] = []
        self.gone: set[int] = set()
        self.titles: dict[int, str] = {}

    def __call__(self, ids: Sequence[int]) -> list[ArticleRow]:
        self.reads.append(len(ids))
        return [
            replace(ROW_ONE, id=number, title=self.titles.get(number, f"Title {number}"))
            for number in ids
            if number not in self.gone
        ]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(source: Source, qtbot: QtBot) -> LibraryModel:
    result = LibraryModel(source)
    QAbstractItemModelTester(result, QAbstractItemModelTester.FailureReportingMode.Fatal, result)
    return result


def test_rows_are_read_by_the_page_and_only_when_shown(source: Source, qtbot: QtBot) -> None:
    model = LibraryModel(source)
    model.set_ids(range(100_000, 0, -1))
    assert model.rowCount() == 100_000
    assert [model.index(row).data() for row in range(PAGE)] == [f"Title {100_000 - row}" for row in range(PAGE)]
    assert source.reads == [PAGE]
    assert model.index(99_999).data() == "Title 1"
    assert len(source.reads) == 2


def test_new_articles_at_the_top_do_not_move_the_current_row(model: LibraryModel, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model.set_ids([3, 2, 1])
    current = QPersistentModelIndex(model.index(1))
    with qtbot.waitSignal(model.rowsInserted):
        model.set_ids([5, 4, 3, 2, 1])
    assert current.row() == 3
    with qtbot.waitSignal(model.layoutChanged):
        model.set_ids([1, 2, 5])
    assert current.row() == 1
    model.set_ids([1])
    assert not current.isValid()


def test_an_article_that_is_gone_shows_nothing(model: LibraryModel, source: Source) -> None:
    source.gone.add(2)
    model.set_ids([1, 2])
    assert model.index(1).data(ROW) is None
    assert model.index(1).data() == ""
    assert model.id_at(7) is None
    assert model.row_of(99) == -1


def test_one_row_is_read_again(model: LibraryModel, source: Source) -> None:
    model.set_ids([1, 2])
    assert model.index(0).data() == "Title 1"
    source.titles[1] = "Another"
    model.refresh_article(1)
    assert model.index(0).data() == "Another"


def test_a_row_is_said_in_words() -> None:
    assert spoken(replace(ROW_ONE, starred=True, published="2024")).startswith("A title, The Paper, Ada, 2024, 2 min")
    assert spoken(replace(ROW_ONE, starred=True)).endswith("3 quotations, unread, starred")


HOSTILE = "<b>bold</b>\u202e \n\r\u2028\u2029 " + "long " * 2_000 + "🙂" * 300


@pytest.mark.parametrize("theme", themes.NAMES)
def test_any_title_is_painted(source: Source, qtbot: QtBot, theme: str) -> None:
    source.titles.update({1: HOSTILE, 2: "", 3: "عنوان طويل " * 20})
    view = LibraryList(source, themes.load(theme))
    qtbot.addWidget(view)
    view.resize(300, 600)
    view.show()
    view.set_ids([1, 2, 3, 4])
    view.step(1)
    first = view.grab().toImage()
    hit = Hit(1, HOSTILE, HOSTILE, [Span(0, 4), Span(390, 10**6), Span(9, 3)], None)
    view.show_found(Found(1, "q", [hit, replace_hit(hit)], 2))
    assert view.searching
    assert view.grab().toImage() != first
    view.show_library()
    assert (view.header.button.name.text(), view.header.button.count.text()) == ("Library", "4")
    assert view.heading.isHidden()


def replace_hit(hit: Hit) -> Hit:
    return Hit(2, "Title", "A passage with 🙂 a word in it", [Span(17, 23)], None)
