# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui import query_parts as parts


def test_conditions_are_told_from_words() -> None:
    query = 'ferry said:"Ida Berg" -site:gazette is:unread http://x said: (tag:harbour)'
    found = parts.conditions(query)
    assert [(one.field, one.value, one.negative) for one in found] == [
        ("said", "Ida Berg", False),
        ("site", "gazette", True),
        ("is", "unread", False),
        ("tag", "harbour", False),
    ]
    assert [query[one.start : one.end] for one in found][:2] == ['said:"Ida Berg"', "-site:gazette"]


def test_a_condition_is_taken_out_and_put_in() -> None:
    query = "ferry site:gazette late"
    assert parts.without(query, parts.conditions(query)[0]) == "ferry late"
    assert parts.narrowed("ferry ", "author", "Ann Lee") == 'ferry author:"Ann Lee"'
    assert parts.narrowed("", "year", "2024") == "year:2024"
    assert parts.quoted('the "late" one') == '"the late one"'


@pytest.mark.parametrize(
    ("query", "cursor", "begun"),
    [
        ("said:id", 7, ("said", "id")),
        ('said:"ida b', 11, ("said", "ida b")),
        ("said:id ferry", 7, ("said", "id")),
        ("said:", 5, ("said", "")),
        ("said:ida ", 9, None),
        ('said:"ida" ', 10, None),
        ("ferry", 5, None),
        ("unsaid:x", 8, None),
    ],
)
def test_what_is_being_typed_is_known(query: str, cursor: int, begun: tuple[str, str] | None) -> None:
    found = parts.begun(query, cursor)
    assert (found and (found.field, found.text)) == begun


def test_a_chosen_value_takes_the_place_of_what_was_typed() -> None:
    query = "said:id  ferry"
    place = parts.begun(query, 7)
    assert place is not None
    assert parts.completed(query, place, "Ida Berg") == ('said:"Ida Berg" ferry', 16)


@given(st.text(alphabet='ab:"“”„«»()- said:tag', max_size=60), st.integers(0, 60))
def test_nothing_typed_is_an_error(query: str, cursor: int) -> None:
    for one in parts.conditions(query):
        assert 0 <= one.start < one.end <= len(query)
        assert len(parts.without(query, one)) <= len(query)
    place = parts.begun(query, min(cursor, len(query)))
    if place is not None:
        text, after = parts.completed(query, place, "Ann Lee")
        assert text[: place.start] == query[: place.start]
        assert '"Ann Lee"' in text[:after]
