# SPDX-License-Identifier: MIT
"""What a document says for and against a name being a person's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed
from reader.voices.name_features import NameFeatures
from reader.voices.things import Evidence

Parser = Callable[[str], Parsed]


def names(parsed: Parsed) -> list[str]:
    return [mention.span.of(parsed.text) for mention in find_mentions(parsed)]


def test_places_that_say_nothing_follow_the_others(parsed: Parser) -> None:
    features = NameFeatures(
        parsed("Marlow is a static site generator. Ann likes Marlow. Keller, 49, left. Keller came.")
    )
    places = [i for i in features.eligible if features.folds[i] in ("marlow", "keller")]
    evidence = Evidence(features, [(i, i) for i in places])
    assert [evidence.is_thing(i, i, 0.9) for i in places] == [True, True, False, False]
    assert evidence.is_mostly_thing("marlow")
    assert not evidence.is_mostly_thing("keller")


def test_a_title_of_a_work_says_nothing_of_who_bears_the_name(parsed: Parser) -> None:
    text = "The film “Colin Harlow” recounts the life of Colin Harlow. Harlow died in 1922, the director said."
    assert names(parsed(text)) == ["Colin Harlow", "Harlow"]


@pytest.mark.parametrize(
    "text",
    [
        "Cooked Mutton and Mossy Cobblestone are now craftable.",
        "The site has the Dell G3 and GDDR5 RAM in it.",
        "He works at Arachnid Labs, and Halvorsen Drilling runs the rig.",
        "Matilda Armchair in Olive Velvet, £349",
        "The main denominations are Roman Catholicism and Presbyterianism.",
        "See also the Winifred Keller Baths and the maps.",
    ],
)
def test_words_that_are_no_names(parsed: Parser, text: str) -> None:
    assert names(parsed(text)) == []


def test_who_is_sold_by_name_and_who_makes_it(parsed: Parser) -> None:
    text = "Oscar Footstool, oak, £129. Bench by Tilly Marchmont, £20"
    assert "Oscar Footstool" not in names(parsed(text))
    text = "Held in lieu of $72,500 bond: Jonathan P. Blair, of Hope."
    assert names(parsed(text)) == ["Jonathan P. Blair"]


def test_people_with_surnames_that_are_words(parsed: Parser) -> None:
    text = "Darryl Strawberry scored. Anna White and Peter Stone, a baker, watched, Jennifer Light said."
    assert names(parsed(text)) == ["Darryl Strawberry", "Anna White", "Peter Stone", "Jennifer Light"]
