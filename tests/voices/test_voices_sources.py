# SPDX-License-Identifier: MIT
"""Candidate sources."""

from __future__ import annotations

from collections.abc import Callable

from reader.voices import annotate_text
from reader.voices.mentions import find_mentions
from reader.voices.model import Parsed
from reader.voices.people import group
from reader.voices.sources import Source, SourceKind, find_sources

Parser = Callable[[str], Parsed]


def sources(parsed: Parsed, quoted: list[int] | None = None) -> dict[str, Source]:
    mentions = find_mentions(parsed)
    group(mentions)
    found = find_sources(parsed, mentions, quoted or [-1] * len(parsed.tokens))
    return {source.span.of(parsed.text): source for source in found}


def test_people_pronouns_and_descriptions_compete(parsed: Parser) -> None:
    found = sources(parsed("Susan Delgado said it was late. She told the police. A spokesman agreed."))
    assert found["Susan Delgado"].kind is SourceKind.PERSON
    assert found["Susan Delgado"].role == "subject"
    assert found["She"].pronoun == "f"
    assert found["A spokesman"].kind is SourceKind.NOMINAL


def test_according_to_is_a_role(parsed: Parser) -> None:
    assert sources(parsed("The bridge is safe, according to Michael Brown."))["Michael Brown"].role == "according"


def test_a_name_beside_its_description_hangs_on_the_same_verb(parsed: Parser) -> None:
    found = parsed("The engineer, Michael Brown, said the bridge was safe.")
    source = sources(found)["Michael Brown"]
    assert found.tokens[source.verb].text == "said"


def test_what_stands_in_a_quotation_is_no_source(parsed: Parser) -> None:
    found = parsed("She said Michael Brown agreed.")
    assert list(sources(found, [-1, -1, 0, 0, 0, -1])) == ["She"]


def test_his_claim_is_a_source(parsed: Parser) -> None:
    assert sources(parsed("They laughed at his claim that it was safe."))["his"].role == "possessive"


def test_a_name_is_the_subject_of_the_verb_it_stands_before_however_it_is_parsed(parsed: Parser) -> None:
    text = (
        "But in a conference call with reporters on Dec. 2, Col. Michael H. Brown, a military spokesman in Baghdad, "
        "said, ''I mean, a raid is a combat operation.''"
    )
    read = parsed(text)
    start = text.index("''")
    source = sources(read, [0 if token.start >= start else -1 for token in read.tokens])["Michael H. Brown"]
    assert (source.role, read.tokens[source.verb].text) == ("subject", "said")


def test_a_name_in_a_clause_of_its_own_gets_no_verb_of_another(parsed: Parser) -> None:
    found = sources(parsed("The police, after a fight with Michael Brown, said on Monday that the bridge was closed."))
    assert found["The police"].role == "subject"
    assert found["Michael Brown"].role == "other"


def test_who_is_quoted_as_saying_something_says_it() -> None:
    text = "Your report on the cuts quotes Michael Brown as saying that “nobody under thirty borrows books”."
    (quote,) = annotate_text(text, "en").quotes
    assert quote.speaker_span is not None
    assert (quote.speaker_span.of(text), quote.speaker) == ("Michael Brown", "Michael Brown")
