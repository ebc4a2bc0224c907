# SPDX-License-Identifier: MIT
"""Mentions put together to people."""

from __future__ import annotations

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.names import words
from reader.voices.people import KnownPerson, group, name_people


def people(*names: str, genders: dict[int, str] | None = None) -> list[KnownPerson]:
    text = ". ".join(names)
    mentions: list[Mention] = []
    at = 0
    for number, name in enumerate(names):
        mentions.append(
            Mention(Span(at, at + len(name)), number, number, words(name), gender=(genders or {}).get(number, ""))
        )
        at += len(name) + 2
    found = group(mentions)
    name_people(text, found)
    return found


def test_full_name_surname_and_given_name_are_one() -> None:
    (person,) = people("Ann Lee", "Lee", "Ann", "Ann M. Lee")
    assert person.name == "Ann M. Lee"
    assert len(person.mentions) == 4


def test_nicknames_and_initials_agree() -> None:
    assert len(people("Robert Hale", "Bob Hale", "R. Hale")) == 1


def test_the_end_of_a_long_name_is_the_same_person() -> None:
    (person,) = people("Joel Berg Ek", "Berg Ek")
    assert person.name == "Joel Berg Ek"


def test_a_family_with_one_surname_is_kept_apart() -> None:
    ann, tom = people("Ann Lee", "Tom Lee", "Mrs. Lee", "Mr. Lee", genders={2: "f", 3: "m"})
    assert (ann.name, tom.name) == ("Ann Lee", "Tom Lee")
    assert [len(p.mentions) for p in (ann, tom)] == [2, 2]


def test_a_surname_before_its_full_name_still_joins() -> None:
    (person,) = people("Lee", "Ann Lee")
    assert person.name == "Ann Lee"


def test_capitals_do_not_make_the_name() -> None:
    (person,) = people("ANN LEE", "Ann Lee")
    assert person.name == "Ann Lee"


def test_a_thousand_namesakes_are_grouped_in_bounded_work() -> None:
    found = people(*(f"A{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}x{n}y Lee" for n in range(2000)), *["Lee"] * 2000)
    assert sum(len(p.mentions) for p in found) == 4000


def test_a_given_name_alone_says_nothing_of_whom_the_surname_means() -> None:
    fred, ann = people("Fred Lee", "Ann Lee", "Fred", "Fred", "Fred", "Lee")
    assert [person.name for person in (fred, ann)] == ["Fred Lee", "Ann Lee"]
    assert [len(person.mentions) for person in (fred, ann)] == [4, 2]


def test_of_a_family_a_title_means_whom_the_given_name_fits() -> None:
    sarah, james = people("Sarah Lee", "James Lee", "Lee", genders={2: "f"})
    assert [len(person.mentions) for person in (sarah, james)] == [2, 1]


def test_middle_initials_keep_namesakes_apart() -> None:
    assert len(people("Ann B. Lee", "Ann C. Lee")) == 2
    assert len(people("Ann B. Lee", "Ann Barbara Lee", "Ann Lee")) == 1


def test_father_and_son() -> None:
    text = "Alfred Lee died. Alfred Lee Sr. was a cook, Alfred Lee Jr. is none, and Alfred Jr. laughed."
    names = ["Alfred Lee Sr.", "Alfred Lee Jr.", "Alfred Jr."]
    mentions = [
        Mention(Span(text.index(name), text.index(name) + len(name)), n, n, words(name), suffix=name[-3:-1].lower())
        for n, name in enumerate(names)
    ]
    senior, junior = group(mentions)
    assert [len(person.mentions) for person in (senior, junior)] == [1, 2]


def test_kings_of_one_name_are_told_by_their_numbers() -> None:
    assert [p.name for p in people("Magnus IV", "Magnus III", "William Hobb", "William IV")] == [
        "Magnus IV",
        "Magnus III",
        "William Hobb",
        "William IV",
    ]


def test_a_part_in_a_film_is_not_the_actor_of_that_name() -> None:
    text = "Casey Lee Casey"
    mentions = [Mention(Span(0, 9), 0, 1, ["casey", "lee"]), Mention(Span(10, 15), 2, 2, ["casey"], introduced=True)]
    found = group(mentions)
    name_people(text, found)
    assert [person.name for person in found] == ["Casey Lee", "Casey"]


def test_a_name_without_a_by_name_is_shown_if_there_is_one() -> None:
    (person,) = people("Robert C. “Bobby” Scott", "Robert Scott")
    assert person.name == "Robert Scott"
    (person,) = people("Frank) Vogel")
    assert person.name == "Frank Vogel"
