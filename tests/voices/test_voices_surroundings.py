# SPDX-License-Identifier: MIT
"""What stands around a name and tells a person from a thing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices.model import Parsed
from reader.voices.name_features import NameFeatures
from reader.voices.surroundings import has_article, shows_person, shows_place, shows_thing

Parser = Callable[[str], Parsed]


def place(parsed: Parsed, name: str) -> tuple[int, int]:
    at = parsed.text.index(name)
    inside = [t.index for t in parsed.tokens if at <= t.start < at + len(name)]
    return inside[0], inside[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Captain Marlow left.", "Marlow"),
        ("He met the singer Marlow there.", "Marlow"),
        ("Colin Marlow, 61, says no.", "Colin Marlow"),
        ("Colin Marlow, who says no, left.", "Colin Marlow"),
        ("Colin Marlow's wife left.", "Colin Marlow"),
        ("Colin Marlow, a marine biologist at home, left.", "Colin Marlow"),
        ("They saw his brother, Marlow, at noon.", "Marlow"),
    ],
)
def test_signs_of_a_person(parsed: Parser, text: str, name: str) -> None:
    features = NameFeatures(parsed(text))
    assert shows_person(features, *place(features.parsed, name))
    assert not shows_thing(features, *place(features.parsed, name), priced=set())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We boiled water in the Marlow for tea.", "Marlow"),
        ("The steamer Lady Marlow sank.", "Marlow"),
        ("She is the chief executive of Marlow.", "Marlow"),
        ("Marlow's shareholders voted.", "Marlow"),
        ("Marlow was founded in 1889.", "Marlow"),
        ("Marlow is a static site generator.", "Marlow"),
        ("Dunn & Marlow closed.", "Marlow"),
        ("Colin Marlow strings are cheap.", "Colin Marlow"),
        ("Marlow 2.4 is out.", "Marlow"),
        ("The music is by Colin Marlow, the Bristol band.", "Colin Marlow"),
        ("Analysts at Colin Marlow doubt it.", "Colin Marlow"),
        ("Last month Katrina devastated refineries.", "Katrina"),
        ("Say hello to Marlow, its voice assistant.", "Marlow"),
    ],
)
def test_signs_of_a_thing(parsed: Parser, text: str, name: str) -> None:
    features = NameFeatures(parsed(text))
    assert shows_thing(features, *place(features.parsed, name), priced=set())
    assert not shows_person(features, *place(features.parsed, name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Marlow campaign said no.", "Marlow"),
        ("He said that Marlow would come.", "Marlow"),
        ("The Rev. Colin Marlow prayed.", "Colin Marlow"),
        ("Adapted from a novella by Colin Marlow, the movie follows a widow.", "Colin Marlow"),
        ("Colin Marlow, the company’s chief operating officer, left.", "Colin Marlow"),
        ("The union met. “No,” said Colin Marlow, its regional secretary.", "Colin Marlow"),
    ],
)
def test_no_sign_of_a_thing(parsed: Parser, text: str, name: str) -> None:
    features = NameFeatures(parsed(text))
    assert not shows_thing(features, *place(features.parsed, name), priced=set())


def test_a_price_behind_a_name(parsed: Parser) -> None:
    features = NameFeatures(parsed("Marlow Grande, Slate Grey, $189 today"))
    assert shows_thing(features, *place(features.parsed, "Marlow Grande"), priced={0})
    assert not shows_thing(features, *place(features.parsed, "Marlow Grande"), priced=set())


def test_places_begin_as_places_do(parsed: Parser) -> None:
    features = NameFeatures(parsed("Lake Halloran lies near St. Clair in June. There Clair said so."))
    assert shows_place(features, 0)
    assert shows_place(features, place(features.parsed, "Clair")[0])
    assert not shows_place(features, place(features.parsed, "Clair said")[0])


def test_an_article_is_seen_at_the_start_of_a_sentence(parsed: Parser) -> None:
    features = NameFeatures(parsed("The Oscar has deep seats."))
    assert has_article(features, *place(features.parsed, "Oscar"))
