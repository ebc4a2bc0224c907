# SPDX-License-Identifier: MIT
"""Names of lists of references, surname first."""

from __future__ import annotations

from reader.voices import annotate_text

REFERENCES = """The lake was named by Bridget Halloran.

Fairley, Joan (1998). The Lakes of Wexcombe. Hammond: Gable Press. ISBN 0-000-00000-0.

^ Molnar, T. K.; Ashe, Peter (March 2004). “Ferns of the north”. Journal of Botany. 12: 4–9.

^ Ridley, James, ed. (2009). Notes. In Brockway, Peggy (ed.). A Dictionary."""


def test_each_author_is_one_person_with_the_given_name_first() -> None:
    people = annotate_text(REFERENCES, "en").people
    assert [person.name for person in people] == [
        "Bridget Halloran",
        "Joan Fairley",
        "T. K. Molnar",
        "Peter Ashe",
        "James Ridley",
        "Peggy Brockway",
    ]
    assert [REFERENCES[m.start : m.end] for m in people[1].mentions] == ["Fairley, Joan"]


def test_places_and_sentences_are_no_references() -> None:
    text = "Wellington, New Zealand (2006).\n\nOn Monday, John (who was 40) left for Paris, Texas (1984)."
    names = [person.name for person in annotate_text(text, "en").people]
    assert "New Zealand Wellington" not in names
    assert "John Monday" not in names
