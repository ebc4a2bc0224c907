# SPDX-License-Identifier: MIT
"""From sources to names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices import annotate_text
from reader.voices.attribution import Attribution, attribute
from reader.voices.marks import scan
from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed
from reader.voices.people import group, name_people
from reader.voices.sources import Source
from reader.voices.speakers import SpeakerFinder

TEXT = "Susan Delgado came. “It was late,” Delgado said."


def test_all_sources_that_mean_a_person_count_together(parsed: Callable[[str], Parsed]) -> None:
    found = parsed(TEXT)
    mentions = find_mentions(found)
    people = group(mentions)
    name_people(TEXT, people)
    (attribution,) = attribute(found, scan(TEXT), mentions, people)
    both: list[tuple[Source, float]] = [(source, 0.4) for source, _ in attribution.shares[:1]] * 2
    speakers = SpeakerFinder(found, people, [], [-1] * len(found.tokens))
    person, chance = speakers.name(Attribution(attribution.frame, attribution.source, 0.4, both))
    assert people[person].name == "Susan Delgado"
    assert chance == 0.8
    assert speakers.last_speaker == person


def test_nobody_without_sources(parsed: Callable[[str], Parsed]) -> None:
    found = parsed(TEXT)
    mentions = find_mentions(found)
    people = group(mentions)
    (attribution,) = attribute(found, scan(TEXT), mentions, people)
    speakers = SpeakerFinder(found, people, [], [-1] * len(found.tokens))
    assert speakers.name(Attribution(attribution.frame, None)) == (-1, 0.0)


def test_a_description_that_goes_on_to_a_name_means_it() -> None:
    text = (
        "“This is a big year for all of us here,” Orlop's niece, state Del. Marcia Varga (D-Upperton), told the crowd."
    )
    assert [quote.speaker for quote in annotate_text(text, "en").quotes] == ["Marcia Varga"]


def test_a_list_of_people_is_no_description() -> None:
    text = "The spokesman, tired of it, left. Susan Delgado came. “It was far too late for that,” the spokesman said."
    assert [quote.speaker for quote in annotate_text(text, "en").quotes] == [None]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("There he met Susan Delgado,", "Susan Delgado"),
        ("There he met Susan Delgado, the mayor of Leeds,", "Susan Delgado"),
        ("There were singers like Anna Bell, Rowan Varga and Susan Delgado,", "Susan Delgado"),
        ("There he met a nurse", None),
    ],
)
def test_who_leads_back_to_the_name_it_tells_of(before: str, name: str | None) -> None:
    (quote,) = annotate_text(f"{before} who said of the hall, “I have not seen it yet, but I will.”", "en").quotes
    assert quote.speaker == name
