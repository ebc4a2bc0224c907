# SPDX-License-Identifier: MIT
"""The choice among sources."""

from __future__ import annotations

import pytest

from reader.article import Quote
from reader.voices import annotate_text


def sources(text: str) -> list[tuple[str | None, str | None]]:
    return [(quote.speaker, span(text, quote)) for quote in annotate_text(text, "en").quotes]


def span(text: str, quote: Quote) -> str | None:
    return quote.speaker_span.of(text) if quote.speaker_span else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is far too late for that,” said Susan Delgado.", [("Susan Delgado", "Susan Delgado")]),
        ("Susan Delgado said: “It is far too late for that.”", [("Susan Delgado", "Susan Delgado")]),
        ("“It is far too late for that,” a spokesman said.", [(None, "a spokesman")]),
        ("According to Michael Brown, it was “far too late.”", [("Michael Brown", "Michael Brown")]),
    ],
)
def test_the_plain_frames(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert sources(text) == expected


def test_a_quotation_over_two_paragraphs_has_one_speaker() -> None:
    text = "“We came early,” Susan Delgado said. “It was dark.\n\n“We left late in the night and nobody saw us.”"
    assert [speaker for speaker, _ in sources(text)] == ["Susan Delgado"] * 3


def test_what_stands_for_a_thing_says_nothing() -> None:
    # The ranker alone takes "This", the subject of the sentence.
    text = (
        "Delgado has refused to hold a vote, citing the flood. This has prompted Berlin to declare her “illegitimate.”"
    )
    ((speaker, source),) = sources(text)
    assert speaker is None
    assert source != "This"


def test_turns_are_told_apart() -> None:
    text = (
        "Susan Delgado and Michael Brown met on the bridge.\n\n“You are late again,” Delgado said.\n\n"
        "“I had to walk all the way,” Brown said.\n\n“Nobody walks here any more,” Delgado said."
    )
    assert [speaker for speaker, _ in sources(text)] == ["Susan Delgado", "Michael Brown", "Susan Delgado"]


def test_the_source_is_kept_where_the_name_is_not_sure() -> None:
    ((speaker, source),) = sources("“It is far too late for that,” he said.")
    assert speaker is None
    assert source == "he"


def test_confidence_is_a_probability() -> None:
    text = "“It is far too late,” said Susan Delgado. Some call it “a joke” and “the end.”"
    assert all(0 <= quote.confidence <= 1 for quote in annotate_text(text, "en").quotes)
