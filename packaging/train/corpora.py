# SPDX-License-Identifier: MIT
"""Read the marked texts the training scripts are pointed at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def articles(path: Path) -> list[dict[str, Any]]:
    """Read a JSON Lines file of marked articles."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def sentences(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Yield the sentences of a column file as (word, tag); tags begin with ``B-``, ``I-`` or are ``O``."""
    sentence: list[tuple[str, str]] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# ") or not line.strip():
            if sentence and not line.strip():
                yield sentence
                sentence = []
            continue
        columns = line.split("\t")
        if len(columns) >= 3 and columns[0].isdigit():
            sentence.append((columns[1], columns[2]))
        elif len(columns) >= 2:
            word = columns[0].split(":", 1)[1] if path.name.startswith("wikiann") else columns[0]
            sentence.append((word, columns[-1]))
    if sentence:
        yield sentence


def entities(sentence: list[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield a sentence's marked stretches: first word, the one past the last, label."""
    start, label = -1, ""
    for index, (_, tag) in enumerate([*sentence, ("", "O")]):
        if start >= 0 and (not tag.startswith("I-") or tag[2:] != label):
            yield start, index, label
            start = -1
        if tag.startswith("B-") or (tag.startswith("I-") and start < 0):
            start, label = index, tag[2:]
