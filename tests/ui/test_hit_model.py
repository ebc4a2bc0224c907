# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.importing.events import Hit
from reader.ui.hit_model import HitModel
from reader.ui.library_model import ROW


@pytest.fixture
def model(qtbot: QtBot) -> HitModel:
    """A model of five results, two of them of one article."""
    result = HitModel()
    QAbstractItemModelTester(result, QAbstractItemModelTester.FailureReportingMode.Fatal, result)
    result.set_hits([Hit(number, f"Title {number}", f"Passage {number}", [], None) for number in (4, 2, 9, 2, 7)])
    return result


def articles(model: HitModel) -> list[int]:
    hits = [model.index(row).data(ROW) for row in range(model.rowCount())]
    return [hit.article for hit in hits]


def test_what_was_taken_out_comes_back_where_it_was(model: HitModel) -> None:
    model.take_out({2, 7})
    assert articles(model) == [4, 9]
    model.put_back({2})
    assert articles(model) == [4, 2, 9, 2]
    model.put_back({7})
    assert articles(model) == [4, 2, 9, 2, 7]


def test_what_the_search_did_not_find_is_not_put_back(model: HitModel) -> None:
    model.take_out({9})
    model.put_back({1})
    assert articles(model) == [4, 2, 2, 7]


def test_another_search_forgets_what_was_taken_out(model: HitModel) -> None:
    model.take_out({9})
    model.set_hits([Hit(5, "Five", "", [], None)])
    model.put_back({9})
    assert articles(model) == [5]


def test_there_is_no_result_beside_the_rows(model: HitModel) -> None:
    assert model.hit(-1) is None
    assert model.hit(5) is None
    assert model.rowCount(model.index(0)) == 0
