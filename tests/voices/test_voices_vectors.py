# SPDX-License-Identifier: MIT
"""Vectors of words, held against those of spaCy's own pipe."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from reader.voices.model import BATCH, language_model, parse

LINES = ("Ann Lee came late to the harbour.", "No.", "“We will not wait,” she said, and Tom Baker nodded.")


def test_words_get_the_vectors_spacy_gives_them() -> None:
    model = language_model()
    documents = [model.language.make_doc(line) for line in LINES]
    pipe: Any = model.language.get_pipe("tok2vec")
    wanted = np.concatenate(pipe.predict(documents))
    model.read(documents)
    found = np.concatenate([document.tensor for document in documents])
    assert found == pytest.approx(wanted, abs=1e-4)


def test_a_text_has_no_part_in_the_vectors_of_its_neighbour() -> None:
    model = language_model()
    alone, first, second = (model.language.make_doc(line) for line in (LINES[0], LINES[0], LINES[2]))
    model.read([alone])
    model.read([second, first])
    assert first.tensor == pytest.approx(alone.tensor, abs=1e-5)


def test_the_same_text_is_read_the_same_in_batches_of_any_company() -> None:
    line = "Ann Lee of the harbour office told reporters that the bridge was closed."
    many = parse("\n".join([line] * (2 * BATCH // len(line))))
    size = many.paragraphs[0][1]
    rows = [(token.tag, token.dependency, token.entity) for token in many.tokens]
    assert len(many.paragraphs) > 2
    assert all(rows[at : at + size] == rows[:size] for at in range(0, len(rows), size))
