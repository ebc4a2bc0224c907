# SPDX-License-Identifier: MIT
"""Labels inside the marks."""

from __future__ import annotations

from reader.voices import annotate_text

TRANSCRIPT = (
    "Susan Delgado met the governor, Michael Brown, on her radio programme on Sunday. A partial transcript follows:\n\n"
    "“DELGADO: You said the bridge would be open by the spring. What happened to that promise?\n\n"
    "“BROWN: We found more rust in it than anybody had thought there was.\n\n"
    "“And we will not open it before every bolt of it is safe for our children.\n\n"
    "“(CROSSTALK)\n\n"
    "“DELGADO: Many of those children have grown up in the meantime, Governor.”"
)


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in annotate_text(text, "en").quotes]


def test_a_label_names_who_speaks_and_goes_on_speaking() -> None:
    assert speakers(TRANSCRIPT) == ["Susan Delgado", "Michael Brown", "Michael Brown", None, "Susan Delgado"]


def test_the_label_is_the_source() -> None:
    quotes = annotate_text(TRANSCRIPT, "en").quotes
    assert [q.speaker_span.of(TRANSCRIPT) if q.speaker_span else "" for q in quotes] == [
        "DELGADO",
        "BROWN",
        "BROWN",
        "",
        "DELGADO",
    ]


def test_a_label_that_names_nobody_known_is_a_source_without_a_name() -> None:
    text = (
        "The tape was played in court on Monday, and it went on for an hour.\n\n"
        "“UNIDENTIFIED MALE: Where did you put all of the money?\n\n"
        "“UNIDENTIFIED FEMALE: I have told you that I never had it.”"
    )
    quotes = annotate_text(text, "en").quotes
    assert [q.speaker for q in quotes] == [None, None]
    assert [q.speaker_span.of(text) if q.speaker_span else "" for q in quotes] == [
        "UNIDENTIFIED MALE",
        "UNIDENTIFIED FEMALE",
    ]


def test_one_heading_is_no_transcript() -> None:
    text = "“BREAKING: The bridge is closed until the spring,” Susan Delgado wrote."
    assert speakers(text) == ["Susan Delgado"]
