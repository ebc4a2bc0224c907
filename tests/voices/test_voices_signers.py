# SPDX-License-Identifier: MIT
"""Who signed what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Article, Block, BlockKind, Container, ContainerKind, QuoteKind
from reader.voices import annotate, annotate_text
from reader.voices.marks import scan
from reader.voices.model import Parsed
from reader.voices.quote_frames import quote_frames
from reader.voices.signers import signers


def signed(text: str) -> list[tuple[str | None, str]]:
    quotes = annotate_text(text, "en").quotes
    return [(q.speaker, q.speaker_span.of(text) if q.speaker_span else "") for q in quotes]


@pytest.mark.parametrize("dash", [" — ", " – ", " -- ", "\n— ", "\n\n– ", " —"])
def test_the_name_behind_a_dash_said_what_stands_before_it(dash: str) -> None:
    text = (
        "Susan Delgado runs the ferry house.\n\n"
        f"“The breakfast alone is worth the crossing.”{dash}Michael Brown, Leeds\n\n“The dog is enormous!” she says."
    )
    assert signed(text)[0] == ("Michael Brown", "Michael Brown")


def test_somebody_without_a_name_signs_too() -> None:
    text = "Susan Delgado runs the house.\n\n“We came for a night and stayed for a week.” — A reader from Leeds"
    assert signed(text) == [(None, "A reader from Leeds")]


@pytest.mark.parametrize(
    "text",
    [
        "“The breakfast is worth the crossing” — Michael Brown laughed at that, and left.",
        "Ann Lee wrote “good” — Michael Brown, Leeds",
        "“Good,” Ann Lee wrote.\n\nThe end of it — Michael Brown",
        "“The breakfast” — " + "Michael Brown, " * 12,
    ],
)
def test_a_dash_that_goes_on_telling_is_no_signature(parsed: Callable[[str], Parsed], text: str) -> None:
    assert signers(parsed(text), quote_frames(parsed(text), scan(text)), []) == {}


def test_a_signed_quotation_is_speech_and_a_title_with_its_author_is_none() -> None:
    text = "New this week:\n\n“Salt Roads” — Michael Brown\n\n“Cruel and exact” — Susan Delgado"
    assert [quote.kind for quote in annotate_text(text, "en").quotes] == [QuoteKind.OTHER, QuoteKind.SPEECH]


def test_all_paragraphs_of_a_signed_block_are_its() -> None:
    quoted = (Container(ContainerKind.QUOTE, 1),)
    lines = ("We cannot wait for another winter.", "The bridge has to be closed.", "Susan Delgado, Ph.D.")
    article = Article("One", tuple(Block(BlockKind.PARAGRAPH, line, path=quoted) for line in lines), language="en")
    assert [q.speaker for q in annotate(article).quotes] == ["Susan Delgado", "Susan Delgado"]
