# SPDX-License-Identifier: MIT
"""How far a name goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Span
from reader.voices.extents import is_numeral, without_glue
from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed

Parser = Callable[[str], Parsed]


def names(parsed: Parsed) -> list[str]:
    return [mention.span.of(parsed.text) for mention in find_mentions(parsed)]


@pytest.mark.parametrize(
    ("glued", "name"),
    [
        ("Edmund Harlow.[35][36", "Edmund Harlow"),
        ("Ann Houston)<br", "Ann Houston"),
        ("Kenneth Ridley](https", "Kenneth Ridley"),
        ("Traci Wendell@WORK", "Traci Wendell"),
        ("Gunther Uhl;explain", "Gunther Uhl"),
        ("James Leander (Leo) Nichol", "James Leander (Leo) Nichol"),
        ('Marcia "Cia" Prowse', 'Marcia "Cia" Prowse'),
        ("J.T. Orlop", "J.T. Orlop"),
    ],
)
def test_what_the_page_glued_to_a_name_is_cut(glued: str, name: str) -> None:
    span = without_glue(glued, Span(0, len(glued)))
    assert span is not None
    assert span.of(glued) == name


def test_signs_alone_are_no_name() -> None:
    assert without_glue("[12", Span(0, 3)) is None


def test_numerals_belong_to_the_name(parsed: Parser) -> None:
    text = "King Magnus IV opened the bridge. Pope Leo XIV sent Edmund Voight III a telegram, said Marcus T. Bell II."
    assert names(parsed(text)) == ["Magnus IV", "Leo XIV", "Edmund Voight III", "Marcus T. Bell II"]
    assert is_numeral("XIV")
    assert not is_numeral("MIX")


def test_by_names_stand_within(parsed: Parser) -> None:
    text = "Lester “Cannonball” Pruitt played with Dolores (Dolly) Quintero. Pruitt said he was tired."
    assert names(parsed(text)) == ["Lester “Cannonball” Pruitt", "Dolores (Dolly) Quintero", "Pruitt"]


def test_a_given_name_in_brackets_is_joined_to_its_surname(parsed: Parser) -> None:
    assert names(parsed("“Coach (Frank) Keller came in,” Anthony Davies said.")) == ["Frank) Keller", "Anthony Davies"]


def test_brackets_around_the_actor_join_nobody(parsed: Parser) -> None:
    text = "Emma Bright (Evelyn) and John Hale (Lee) are fine. Mary Wells (Democrat) Ohio."
    assert names(parsed(text))[:1] == ["Emma Bright"]
    assert "Emma Bright (Evelyn) and" not in names(parsed(text))


def test_double_surnames_articles_and_particles(parsed: Parser) -> None:
    text = (
        "Diane Ferris-Low met Todd Van Poppel and Abdulrahman bin Khalid al-Otaibi. Van Poppel laughed, and "
        "al-Otaibi said nothing."
    )
    assert names(parsed(text)) == [
        "Diane Ferris-Low",
        "Todd Van Poppel",
        "Abdulrahman bin Khalid al-Otaibi",
        "Van Poppel",
        "al-Otaibi",
    ]
