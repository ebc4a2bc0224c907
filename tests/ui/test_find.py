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
        ("Ein Café, CAFÉS", "cafe", [Span(4, 8), Span(10, 14)]),
        ("the cafe", "Café", [Span(4, 8)]),
        ("cafe\u0301 noir", "café", [Span(0, 5)]),
        ("naïve Ångström", "angstrom", [Span(6, 14)]),
        ("हिन्दी", "हिन्दी", [Span(0, 6)]),
        ("Straße", "strasse", []),
        ("nothing", "  ", []),
    ],
)
def test_finds_what_a_reader_means(text: str, query: str, found: list[Span]) -> None:
    assert find(text, query) == found


@pytest.mark.parametrize(
    ("text", "query", "count"),
    [("art, start, ART", "art", 2), ("a-b and ab", "a-b", 1), ("(x) (xy)", "(x", 1), ("«So» Sophie", "so", 1)],
)
def test_finds_whole_words_only_where_asked(text: str, query: str, count: int) -> None:
    assert len(find(text, query, whole_words=True)) == count
    assert len(find(text, query)) >= count


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
    bar.tell(0, MOST)
    assert bar.count.text() == f"1 of more than {MOST - 1}"
    with qtbot.waitSignal(bar.asked):
        bar.whole_words.click()
    bar.field.clear()
    bar.tell(None, 0)
    assert bar.count.text() == ""
