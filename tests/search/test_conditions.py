# SPDX-License-Identifier: MIT
"""What is asked of articles besides their words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.query import And, Condition, Not, Phrase, parse

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("tag:politics ", Condition("tag", ("politics", False))),
        ("tag:poli", Condition("tag", ("poli", True))),
        ('tag:"climate change"', Condition("tag", ("climate change", False))),
        ("lang:de", Condition("lang", ("de",))),
        ("lang:German", Condition("lang", ("de",))),
        ("language:deutsch", Condition("lang", ("de",))),
        ("after:2024", Condition("after", ("2024-01-01", None))),
        ("before:2024", Condition("before", (None, "2024-01-01"))),
        ("after:last week", Condition("after", ("2026-03-09", None))),
        ("since:1 march 2024", Condition("after", ("2024-03-01", None))),
        ("before:'2024'", None),
        ("date:2023", Condition("date", ("2023-01-01", "2024-01-01"))),
        ("year:2023..2024", Condition("date", ("2023-01-01", "2025-01-01"))),
        ("is:unread", Condition("is", ("unread",))),
        ("is:unr", Condition("is", ("unread",))),
        ("is:Starred", Condition("is", ("starred",))),
        ("is:favourite", Condition("is", ("starred",))),
        ("has:quotes", Condition("has", ("quote",))),
        ("has:image", Condition("has", ("image",))),
        ("words:>2000", Condition("words", (2001, None))),
        ("words:>=2k", Condition("words", (2000, None))),
        ("words:<1,000", Condition("words", (None, 999))),
        ("words:500-1000", Condition("words", (500, 1000))),
        ("words:2000", Condition("words", (2000, None))),
        ("words:=300", Condition("words", (300, 300))),
    ],
)
def test_what_is_understood(text: str, condition: Condition | None) -> None:
    query = parse(text, TODAY)
    assert query.root == condition
    assert (query.ignored == ()) == (condition is not None)


def test_dates_take_their_words_and_no_others() -> None:
    ice, snow = Phrase(("ice",)), Phrase(("snow",))
    week = Condition("after", ("2026-03-09", None))
    assert parse("after:last week ice ", TODAY).root == And((week, ice))
    assert parse("ice after:march 2024 -snow ", TODAY).root == And(
        (ice, Condition("after", ("2024-03-01", None)), Not(snow))
    )
    assert parse("-before:yesterday ice ", TODAY).root == And((Not(Condition("before", (None, "2026-03-17"))), ice))
    assert parse("after:2024 title:ice ", TODAY).root == And(
        (Condition("after", ("2024-01-01", None)), Phrase(("ice",), field="title"))
    )


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (
            "is:re",
            (
                "“is:re” is not known; after “is:” stands one of these: "
                "unread, reading, read, archived, starred, highlighted."
            ),
        ),
        ("after:soon", "“after:soon” is no date; write it as “2024”, “march 2024” or “2024-03-01”."),
        ("lang:elvish", "“lang:elvish” is no language; write it as “de” or “german”."),
        ("words:many", "“words:many” is no length; write it as “>2000”, “<500” or “500-1000”."),
        ("tag: ice", "“tag:” stands before nothing."),
    ],
)
def test_what_is_ignored_is_said(text: str, remark: str) -> None:
    assert remark in parse(text, TODAY).ignored


@given(
    st.sampled_from(["tag", "lang", "before", "after", "date", "is", "has", "words", "year"]),
    st.text(alphabet='0a9.-<>k,"“ :(last weekdmarch字é', max_size=14),
)
def test_nothing_typed_is_an_error(field: str, value: str) -> None:
    query = parse(f"{field}:{value}", TODAY)
    assert query.root is not None or query.ignored or not value.strip(' "“()')
