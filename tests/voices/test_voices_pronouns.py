# SPDX-License-Identifier: MIT
"""Whom pronouns mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices import annotate_text
from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed
from reader.voices.people import group, name_people
from reader.voices.pronouns import FEATURES, Pronouns, given_genders, learn_genders, pronoun_weights
from reader.voices.sources import find_sources


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in annotate_text(text, "en").quotes]


def test_he_and_she_are_told_apart() -> None:
    text = (
        "Susan Delgado met Michael Brown at the bridge.\n\n“It was far too late for that,” she said.\n\n"
        "“I would not say so at all,” he said."
    )
    assert speakers(text) == ["Susan Delgado", "Michael Brown"]


def test_who_reported_last_goes_on_speaking() -> None:
    text = (
        "Michael Brown told David Hall that the bridge was closed.\n\n"
        "Brown said the work would take years.\n\n“We will have to wait for that,” he said."
    )
    assert speakers(text) == ["Michael Brown"]


def test_titles_tell_the_gender() -> None:
    text = (
        "Mr. Quill met Mrs. Orlop in the hall.\n\nThey talked for hours.\n\n“It was far too late for that,” she said."
    )
    assert speakers(text) == ["Orlop"]


@pytest.mark.parametrize("pronoun", ["they", "we", "it"])
def test_other_pronouns_name_nobody(pronoun: str) -> None:
    assert speakers(f"Susan Delgado came.\n\n“It was far too late for that,” {pronoun} said.") == [None]


def test_given_names_are_counted() -> None:
    genders = given_genders()
    assert genders["james"][0] > genders["james"][1]
    assert genders["sarah"][1] > genders["sarah"][0]


def test_who_only_owns_something_is_not_what_he_means() -> None:
    text = (
        "Rowan Omari asked for mercy on Monday. He had put a bullet through the window of Ilka Varga's office, in "
        "which she works.\n\nVarga spoke to the judge.\n\n“We must teach him how to love us,” she said."
    )
    assert speakers(text) == ["Ilka Varga"]


def test_names_tell_a_gender_only_where_lists_agree() -> None:
    genders = given_genders()
    assert genders["melanie"][1] > genders["melanie"][0]
    assert genders["ольга"][1] > genders["ольга"][0]
    assert all(men != women for men, women in genders.values())


def test_a_pronoun_leaves_room_for_nobody(parsed: Callable[[str], Parsed]) -> None:
    text = "Susan Delgado came. She waited. She said it was late."
    read = parsed(text)
    (mention,) = find_mentions(read)
    people = group([mention])
    source = next(s for s in find_sources(read, [mention], [-1] * len(read.tokens)) if s.pronoun == "f")
    chances = Pronouns(read, people, [mention]).meant(source, -1)
    assert set(chances) == {0}
    assert 0.5 < chances[0] < 1


def test_the_weights_have_one_for_each_feature() -> None:
    weights = pronoun_weights()
    assert len(weights.features) == len(FEATURES)
    assert weights.nobody < 0


def test_a_word_in_front_counts_where_it_belongs_to_the_name() -> None:
    text = (
        "Mom corners Rowan Varga on taxes.\n\nVarga met Susan Delgado on Friday.\n\n"
        "“It was far too late for that,” she said."
    )
    assert speakers(text) == ["Susan Delgado"]


def test_pronouns_near_somebody_do_not_outweigh_a_given_name() -> None:
    text = (
        "Susan Delgado adored David Hall. She wrote to David Hall. She called David Hall. She waited for David Hall. "
        "She dreamt of David Hall.\n\nDavid Hall waited outside.\n\n“I could hardly speak,” she said."
    )
    assert speakers(text) == ["Susan Delgado"]


def genders(text: str, parsed: Callable[[str], Parsed]) -> dict[str, str]:
    read = parsed(text)
    people = group(find_mentions(read))
    name_people(text, people)
    learn_genders(read, people, [-1] * len(read.tokens))
    return {person.name: person.gender for person in people}


def test_a_headline_about_a_mother_makes_no_woman_of_whom_she_meets(parsed: Callable[[str], Parsed]) -> None:
    text = "Angry Mom Corners Duarte Over Empty Schools\n\nEdward Duarte met parents on Monday."
    assert genders(text, parsed) == {"Edward Duarte": "m"}


def test_a_given_name_of_men_and_women_shows_nothing_alone(parsed: Callable[[str], Parsed]) -> None:
    assert given_genders()["leslie"] == (2, 1)
    assert genders("Leslie Winter runs the choir. The hall of Leslie Winter is open.", parsed) == {"Leslie Winter": ""}
    assert genders("Leslie Winter runs the choir. She sings herself.", parsed) == {"Leslie Winter": "f"}
