# SPDX-License-Identifier: MIT
"""Marked texts with their parses: what the English trees learn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpora import articles, entities, sentences

from reader.voices.model import Parsed, parse

NO_SPACE_BEFORE = frozenset([*"'’,.!?:;)]%", "'s", "’s", "n't", "'re", "'m", "'ve", "'ll", "'d"])
SENTENCES_A_TEXT = 12


@dataclass(frozen=True)
class Document:
    """A text with its parse and what people or a tagger marked in it."""

    parsed: Parsed
    names: list[tuple[int, int]] | None
    """Places of persons' names; None where the corpus tells none."""
    silver: bool
    """Whether a tagger marked the names; it is wrong in places."""
    quotes: list[dict[str, Any]]


def news(path: Path) -> list[Document]:
    """Read and parse the articles of a JSON Lines file with quotes and silver names."""
    documents: list[Document] = []
    for article in articles(path):
        silver = article.get("silver_people")
        names = [(start, end) for start, end in silver] if silver is not None else None
        documents.append(Document(parse(article["text"]), names, silver=True, quotes=article["quotes"]))
    return documents


def web(paths: list[Path]) -> list[Document]:
    """Read and parse column files whose names people marked, a dozen sentences a text."""
    return [Document(parse(text), names, silver=False, quotes=[]) for path in paths for text, names in _texts(path)]


def _texts(path: Path) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    text = ""
    names: list[tuple[int, int]] = []
    for number, sentence in enumerate(sentences(path)):
        if number and number % SENTENCES_A_TEXT == 0:
            yield text, names
            text, names = "", []
        places: list[tuple[int, int]] = []
        text += "\n" if text else ""
        for word, _ in sentence:
            glued = not text or text.endswith(("\n", "(", "[", "$", "-")) or word in NO_SPACE_BEFORE
            text += "" if glued else " "
            places.append((len(text), len(text) + len(word)))
            text += word
        names += [(places[a][0], places[b - 1][1]) for a, b, label in entities(sentence) if label == "PER"]
    if text:
        yield text, names
