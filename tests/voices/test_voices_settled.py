# SPDX-License-Identifier: MIT
"""What settles the kind of a quotation without weighing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Article, Block, BlockKind, Container, ContainerKind, QuoteKind
from reader.voices import annotate, annotate_text
from reader.voices.marks import scan
from reader.voices.model import Parsed
from reader.voices.quote_frames import quote_frames
from reader.voices.settled import is_titled, reports, settled_kinds, talking

TALK = (
    "Nora put the lamp down.\n\n“Where is it?”\n\n“Gone.”\n\n“All of it!” Edwin Pask looked into the drawer. "
    "“Yes, Mrs Quill.”\n\nNobody moved for a while."
)


def kinds(text: str) -> list[QuoteKind]:
    return [quote.kind for quote in annotate_text(text, "en").quotes]


def settled(parsed: Callable[[str], Parsed], text: str) -> list[bool | None]:
    return settled_kinds(parsed(text), quote_frames(parsed(text), scan(text)))


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("The keeper closed the gate. “It is late.” Then he went home.", True),
        ("The keeper closed the gate and kept the key they call “the old one” for himself.", None),
        ("“Nell!” shouted the keeper from the gate.", True),
        ("“Late, as ever,” he softly grumbled and closed the gate.", True),
        ("“A Winter Walk,” Ann Lee wrote in May, is a walk in summer.", None),
        ("The illness is sometimes called “feather lung” here.", False),
        ("The so-called “ghost jobs” never end.", False),
        ("The keeper was called “gate thief” by Ann Lee.", None),
        ("The keeper was called “a thief” again.", None),
        ("“Nobody told us”: a village waits.", True),
        ("“nobody told us”: a message of the program.", None),
        ("The crowd heard the song “A Winter Walk!” and left.", False),
        (
            "In her book “What the Gate Keepers of Orlop Never Told Anybody About the Long Dry Winter,” she is kind.",
            False,
        ),
    ],
)
def test_sentences_and_reporting_clauses_are_speech_and_titles_behind_their_noun_are_none(
    parsed: Callable[[str], Parsed], text: str, known: bool | None
) -> None:
    assert settled(parsed, text)[0] is known


def test_what_a_reporting_clause_broke_off_goes_on_as_speech(parsed: Callable[[str], Parsed]) -> None:
    assert settled(parsed, "“Sixty-one,” Ann Lee corrected me, “and a half.”") == [True, True]
    assert settled(parsed, "They sang “Sixty-one,” an old song, “with love”.")[1] is not True


def test_short_lines_of_talk_are_speech() -> None:
    assert kinds(TALK) == [QuoteKind.SPEECH] * 4


def test_lines_alone_are_no_talk(parsed: Callable[[str], Parsed]) -> None:
    frames = quote_frames(parsed(TALK), scan(TALK))
    assert len(talking(frames)) == 3
    assert talking(frames[:2]) == set()


def test_titles_in_references_are_no_speech_however_long() -> None:
    entry = '"What the bells of Marrow Lane were made of and who paid for them in the end".'
    text = f"The bells are old.\n\n^ Trench, Ada (1911). {entry} Journal of Bells. Retrieved 11 June 2018."
    assert kinds(text) == [QuoteKind.OTHER]
    assert kinds(f"Ann Lee told the court on Monday: {entry}") == [QuoteKind.SPEECH]


def test_a_block_in_brackets_is_a_remark() -> None:
    quoted = (Container(ContainerKind.QUOTE, 1),)
    blocks = (
        Block(BlockKind.PARAGRAPH, "The state after the second try looks like this:"),
        Block(BlockKind.PARAGRAPH, "[figure 2: both copies hold the change]", path=quoted),
    )
    assert [q.kind for q in annotate(Article("One", blocks, language="en")).quotes] == [QuoteKind.OTHER]


def test_titles_and_clauses() -> None:
    assert is_titled("The Winter of the Gate")
    assert not is_titled("The winter of the Gate")
    assert not is_titled("Winter")
    assert reports("said I, and left")
    assert reports("Ann Lee-Orlop quietly replied")
    assert not reports("is a song by Ann Lee")
