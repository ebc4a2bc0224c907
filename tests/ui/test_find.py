# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from reader.article import Span
from reader.ui.find import MOST, FindBar, find


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Bread and bread", "bread", [Span(0, 5), Span(10, 15)]),
        ("He didn’t", "didn't", [Span(3, 9)]),
        ("“So”", '"so"', [Span(0, 4)]),
        ("two\n\nlines", "two lines", [Span(0, 10)]),
        ("extra\u00adordinary", "extraordinary", [Span(0, 14)]),
        ("1.5 (x)", "(x)", [Span(4, 7)]),
        ("🙂 here", "here", [Span(2, 6)]),
        ("nothing", "  ", []),
    ],
)
def test_finds_what_a_reader_means(text: str, query: str, found: list[Span]) -> None:
    assert find(text, query) == found


def test_stops_at_some_thousand_matches() -> None:
    assert len(find("a" * (MOST + 10), "a")) == MOST


@given(st.text(max_size=60), st.text(max_size=10))
def test_never_fails_and_stays_within_the_text(text: str, query: str) -> None:
    for span in find(text, query):
        assert 0 <= span.start < span.end <= len(text)


def test_long_texts_take_no_time() -> None:
    assert find("a" * 200_000 + "b", "aaaaaaaaaaaaaaaaaaaac") == []
    assert find(" " * 200_000, "a b") == []


def test_the_bar_tells_where_one_is(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.field.setText("bread")
    bar.tell(1, 12)
    assert bar.count.text() == "2 of 12"
    bar.tell(None, 0)
    assert bar.count.text() == "Not in this article"
    bar.field.clear()
    bar.tell(None, 0)
    assert bar.count.text() == ""
