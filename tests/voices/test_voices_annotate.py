# SPDX-License-Identifier: MIT
"""The room's two doors."""

from __future__ import annotations

import subprocess
import sys

from reader.article import Article, Block, BlockKind
from reader.voices import annotate, annotate_text

TEXT = """Mayor Ellen Brandt opened the new bridge on Friday.

“It took eleven years,” Brandt said. “We nearly gave up twice.”

The engineer, Tom Okafor, was not so sure. He said the ropes were “too thin.”"""


def test_people_and_speakers_of_a_short_report() -> None:
    voices = annotate_text(TEXT)
    assert [person.name for person in voices.people] == ["Ellen Brandt", "Tom Okafor"]
    assert [quote.speaker for quote in voices.quotes] == ["Ellen Brandt", "Ellen Brandt", "Tom Okafor"]
    first = voices.quotes[0]
    assert first.speaker_span is not None
    assert first.speaker_span.of(TEXT) == "Brandt"
    assert 0 < first.confidence <= 1
    assert voices.language == "en"


def test_an_article_is_read_by_its_text() -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, part) for part in TEXT.split("\n\n"))
    article = Article("A bridge", blocks)
    assert annotate(article) == annotate_text(article.text)


def test_empty_and_odd_texts_have_no_voices() -> None:
    for text in ("", " ", "\n\n", "\x00", "…", "—"):
        voices = annotate_text(text)
        assert voices.people == ()
        assert voices.quotes == ()


def test_importing_the_room_loads_no_model() -> None:
    code = "import sys, reader.voices; sys.exit('spacy' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
