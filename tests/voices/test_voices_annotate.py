# SPDX-License-Identifier: MIT
"""The room's two doors."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind, Span
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


_PIECES = (
    '“ ” " ‘ ’ |\n\n|. |, |: |— |said |she |He |Ann Lee |LEE: |Lee’s |according to |the woman |Mei-Ling Orlop |'
    "captain |Orlop |a spokesman |told |R. |😀|é"
).split("|")
PROSE = st.lists(st.sampled_from([*'“”"‘’', *_PIECES]), max_size=40).map("".join)


@given(text=st.one_of(PROSE, st.text(max_size=60)), language=st.sampled_from(["en", "en", "de", "ru", "zh", "fi"]))
@settings(max_examples=60, deadline=None)
def test_everything_points_into_the_text(text: str, language: str) -> None:
    voices = annotate_text(text, language)
    position = 0
    for quote in voices.quotes:
        assert position <= quote.start < quote.end <= len(text)
        assert 0 <= quote.confidence <= 1
        position = quote.end
        if quote.speaker_span is not None:
            assert 0 <= quote.speaker_span.start < quote.speaker_span.end <= len(text)
        assert quote.speaker is None or quote.speaker in [person.name for person in voices.people]
    taken: list[Span] = []
    for person in voices.people:
        assert person.mentions == tuple(sorted(person.mentions))
        assert any(" ".join(span.of(text).split()) == person.name for span in person.mentions)
        taken += person.mentions
    taken.sort()
    assert all(0 <= span.start < span.end <= len(text) for span in taken)
    assert not any(before.overlaps(after) for before, after in pairwise(taken))
    assert annotate_text(text, language) == voices
