# SPDX-License-Identifier: MIT
"""Where a text names people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.voices import annotate_text
from reader.voices.mentions import find_mentions, mention_at
from reader.voices.model import Parsed

Parser = Callable[[str], Parsed]


def names(parsed: Parsed) -> list[str]:
    return [mention.span.of(parsed.text) for mention in find_mentions(parsed)]


def test_titles_and_possessives_stand_outside(parsed: Parser) -> None:
    text = "President Robert Keller met Mrs. Susan Delgado. Keller’s guest left early."
    assert names(parsed(text)) == ["Robert Keller", "Susan Delgado", "Keller"]


def test_hyphens_particles_and_suffixes_belong_to_the_name(parsed: Parser) -> None:
    text = "Jean-Luc Moreau, Vincent van der Berg and James Porter Jr. signed the letter, Michael Brown said."
    assert names(parsed(text)) == ["Jean-Luc Moreau", "Vincent van der Berg", "James Porter Jr.", "Michael Brown"]


def test_what_only_opens_a_sentence_is_no_given_name(parsed: Parser) -> None:
    text = "Vann Orlop was ill. Meanwhile Orlop wrote. Will Smith and Mark Twain came. Will Twain stay?"
    assert names(parsed(text)) == ["Vann Orlop", "Orlop", "Will Smith", "Mark Twain", "Twain"]


@pytest.mark.parametrize(
    "text",
    [
        "He was taken to Walter Hines hospital on Monday.",
        "The Thomas Baker Memorial Park opens in May.",
        "Shares of the tyre giant Porter fell.",
        "The committee met in Berlin and London.",
        "On Monday the Browns lost to the Eagles.",
    ],
)
def test_places_and_firms_are_no_people(parsed: Parser, text: str) -> None:
    assert names(parsed(text)) == []


def test_a_headline_word_is_cut_off_a_known_name(parsed: Parser) -> None:
    text = "Taxes Could Fall, Susan Delgado Says\n\nSen. Susan Delgado spoke on Friday. Delgado said taxes could fall."
    assert names(parsed(text)) == ["Susan Delgado", "Susan Delgado", "Delgado"]


def test_a_mention_knows_its_tokens_and_title(parsed: Parser) -> None:
    found = parsed("We saw Mrs. Delgado.")
    mention = find_mentions(found)[0]
    assert found.tokens[mention.first].text == "Delgado"
    assert mention.gender == "f"
    again = mention_at(found, mention.span)
    assert again is not None
    assert again.parts == ["delgado"]


def test_no_words_no_mentions(parsed: Parser) -> None:
    assert find_mentions(parsed("")) == []


def test_an_initial_vouches_for_a_rare_name() -> None:
    text = "“Nobody asked me,” Vann R. Orlop II, a writer, said. Orlop laughed."
    assert [text[start:end] for start, end in annotate_text(text, "en").people[0].mentions] == [
        "Vann R. Orlop II",
        "Orlop",
    ]


def test_a_surname_that_speaks_alone_vouches_for_the_full_name() -> None:
    text = "Substitute Femi Adeyola scored on Saturday. “I just hit it and hoped,” Adeyola said. “It went in.”"
    assert [person.name for person in annotate_text(text, "en").people] == ["Femi Adeyola"]


def test_hyphenated_given_names_are_whole() -> None:
    text = "Mei-Ling Strand has the best lines. Anti-Strand letters came."
    assert annotate_text(text, "en").people[0].name == "Mei-Ling Strand"


def test_titles_tell_men_and_women(parsed: Parser) -> None:
    found = find_mentions(parsed("Queen Ingeborg met Sir Colin Harlow and Dame Orla Finnerty, and Dr. Ann Lee."))
    assert [mention.gender for mention in found] == ["f", "m", "f", ""]


def test_who_is_surely_named_by_one_word_is_named_by_it_everywhere(parsed: Parser) -> None:
    text = "Obanu said no. Obanu told us so, and Obanu laughed. Mr. Obanu left. They blamed the Obanu plan."
    assert names(parsed(text)) == ["Obanu"] * 5
