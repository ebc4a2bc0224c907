# SPDX-License-Identifier: MIT
"""Talk in turns."""

from __future__ import annotations

from reader.voices import annotate_text

TALK = """Susan Delgado came down late.

“You are late,” said Michael Brown.

“I was counting,” said Susan Delgado.

“How much is left?”

“Eleven pounds.”

“Who has been here?” asked Michael Brown. “Was it Crane?”

“He said that he would mend the roof.”

Nobody spoke for a while."""


def said(text: str) -> list[str | None]:
    return [quote.speaker for quote in annotate_text(text, "en").quotes]


def test_lines_without_a_clause_are_whose_turn_it_is() -> None:
    michael, susan = "Michael Brown", "Susan Delgado"
    assert said(TALK) == [michael, susan, michael, susan, michael, michael, susan]
    quotes = annotate_text(TALK, "en").quotes
    assert quotes[2].speaker_span is not None
    assert quotes[2].speaker_span.of(TALK) == michael
    assert quotes[2].confidence < quotes[0].confidence


def test_one_who_speaks_twice_running_takes_no_turns() -> None:
    text = TALK.replace("“How much is left?”", "“And none is left,” said Susan Delgado.")
    assert said(text)[3] != "Michael Brown"
    assert said(text)[2] == "Susan Delgado"


def test_one_speaker_alone_takes_no_turns() -> None:
    text = TALK.replace("“I was counting,” said Susan Delgado.", "“I was counting.”")
    first, *others = [quote.confidence for quote in annotate_text(text, "en").quotes]
    assert round(0.8 * first, 3) not in others
    assert "Susan Delgado" not in said(text)


def test_three_lines_are_no_turns() -> None:
    text = "\n\n".join(TALK.split("\n\n")[:4])
    found = annotate_text(text, "en").quotes
    assert len(found) == 3
    assert found[2].confidence != round(0.8 * found[0].confidence, 3)
