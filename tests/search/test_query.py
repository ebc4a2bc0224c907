# SPDX-License-Identifier: MIT
"""Queries as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.query import And, Not, Or, Phrase, parse


def _word(word: str, **fields: object) -> Phrase:
    return Phrase((word,), **fields)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("ice", _word("ice", prefix=True)),
        ("ice ", _word("ice")),
        ("Frozen harb", And((_word("frozen"), _word("harb", prefix=True)))),
        ("ice AND snow ", And((_word("ice"), _word("snow")))),
        ('"Frozen Harbour" ', Phrase(("frozen", "harbour"))),
        ("“Frozen Harbour”", Phrase(("frozen", "harbour"))),
        ("„Eis und Schnee“", Phrase(("eis", "und", "schnee"))),
        ("«la glace»", Phrase(("la", "glace"))),
        ('"never closed', Phrase(("never", "closed"))),
        ("a OR b c ", And((Or((_word("a"), _word("b"))), _word("c")))),
        ("a | b OR c ", Or((_word("a"), _word("b"), _word("c")))),
        ("-a ", Not(_word("a"))),
        ("ice NOT snow ", And((_word("ice"), Not(_word("snow"))))),
        ('-"of ice"', Not(Phrase(("of", "ice")))),
        ("-(a b) ", Not(And((_word("a"), _word("b"))))),
        ("(a OR b) -c ", And((Or((_word("a"), _word("b"))), Not(_word("c"))))),
        ("(((a))) ", _word("a")),
        ("title:ice ", _word("ice", field="title")),
        ("Author:“Ann Lee”", Phrase(("ann", "lee"), field="author")),
        ("-site:a.test ", Not(Phrase(("a", "test"), field="site"))),
        ("person:lee", _word("lee", field="person", prefix=True)),
        ("covid-19 ", Phrase(("covid", "19"))),
        ("isn't ", Phrase(("isn", "t"))),
        ("star* war ", And((_word("star", prefix=True), _word("war")))),
        ("漢字 ", Phrase(("漢字",), unspaced=True)),
        ("漢字変 ", Phrase(("漢字", "字変"), unspaced=True)),
        ("https://a.test/b?c=1 ", Phrase(("https", "a", "test", "b", "c", "1"))),
        ("12:30 ", Phrase(("12", "30"))),
        ("OR ice OR ", _word("ice")),
        ("ice OR ", _word("ice")),
    ],
)
def test_what_is_understood(text: str, root: object) -> None:
    query = parse(text)
    assert query.root == root
    assert query.ignored == ()


@pytest.mark.parametrize(
    "text", ["", "   ", "-", "()", "(", ")))", '""', "“”", "NOT", "OR", "AND", "--", "-- -", "|", "\0"]
)
def test_nothing_to_look_for(text: str) -> None:
    assert parse(text).root is None


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("colour:red", "“colour:” is not a field; its words were looked for everywhere."),
        ("title: ice", "“title:” stands before nothing."),
        ("ice !!!", "“!!!” holds no word."),
        ("x" * 501, "Only the first 500 characters were read."),
        ("a " * 40, "Only the first 32 words were looked for."),
        ("(" * 9 + "a", "Parentheses that stand too deep were left out."),
    ],
)
def test_what_is_ignored_is_said(text: str, remark: str) -> None:
    assert remark in parse(text).ignored


def test_a_query_is_bounded() -> None:
    wanted = parse("-".join("abcdefghij" * 10)).wanted()
    assert sum(len(phrase.words) for phrase in wanted) <= 32


@given(st.text())
def test_nothing_typed_is_an_error(text: str) -> None:
    query = parse(text)
    assert sum(len(phrase.words) for phrase in query.wanted()) <= 32
    assert query.root is not None or not query.wanted()


@given(st.lists(st.sampled_from(["a", "-", "(", ")", '"', "OR", "NOT", "title:", " ", "“", "»", "*", "漢", ":", "|"])))
def test_no_heap_of_signs_is_an_error(pieces: list[str]) -> None:
    for glue in ("", " "):
        for phrase in parse(glue.join(pieces)).wanted():
            assert phrase.words and all(phrase.words)
