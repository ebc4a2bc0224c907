# SPDX-License-Identifier: MIT
"""Speech, or a title, a term, a nickname."""

from __future__ import annotations

import pytest

from reader.article import QuoteKind
from reader.voices import annotate_text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We will not wait for another winter,” said Susan Delgado.", QuoteKind.SPEECH),
        ("She told reporters she was “deeply sorry” for it.", QuoteKind.SPEECH),
        ("The band played the song “Long Way Home” twice.", QuoteKind.OTHER),
        ("He was known to everyone as “Sparky” in those days.", QuoteKind.OTHER),
    ],
)
def test_kinds(text: str, kind: QuoteKind) -> None:
    assert [quote.kind for quote in annotate_text(text, "en").quotes] == [kind]


def test_many_words_are_speech() -> None:
    text = "There hung a sign: “Please keep the gate closed at night because the sheep run down to the road.”"
    assert annotate_text(text, "en").quotes[0].kind is QuoteKind.SPEECH


def test_what_qualifies_a_noun_twice_is_a_term() -> None:
    text = (
        "A study explains what happens in the “aha” moment, when a puzzle suddenly makes sense to us.\n\n"
        "The study shows that the awareness of the “aha” moment takes place when the brain is done."
    )
    assert [quote.kind for quote in annotate_text(text, "en").quotes] == [QuoteKind.OTHER] * 2


def test_what_somebody_is_declared_to_be_is_speech() -> None:
    text = (
        "Harbour officials doubt that the mayor can sign the paper, as his term ended last year and he has refused to "
        "hold a vote, citing the flood. This has prompted Halden to declare him “unlawful.”"
    )
    assert [quote.kind for quote in annotate_text(text, "en").quotes] == [QuoteKind.SPEECH]
