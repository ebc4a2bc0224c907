# SPDX-License-Identifier: MIT
"""Names, held against those of spaCy's own walk over the same words."""

from __future__ import annotations

import numpy as np
import pytest

from reader.voices.entities import LONGEST
from reader.voices.model import language_model, parse

LINES = (
    "Ann Lee and Dr. Tom Okafor-Baker met the Prime Minister of New Zealand in Wellington on 3 March 2021.",
    "“The World Health Organization paid $3 million,” Lee said. The Guardian and the BBC did not reply.",
    "Kim Jong-un, 38, of North Korea\tvisited  the Museum of Modern Art, New York, at half past ten.",
    "IN LONDON AND PARIS, MS SILVA SAYS: No more than twenty-five percent of Lebanese voters want it",
)


@pytest.mark.parametrize("line", LINES)
def test_names_are_those_spacy_finds(line: str) -> None:
    document = language_model().language(line)
    found = parse(line)
    assert [token.entity for token in found.tokens] == [token.ent_type_ for token in document]
    assert [token.entity_starts for token in found.tokens] == [token.ent_iob_ == "B" for token in document]
    assert [token.tag for token in found.tokens] == [token.tag_ for token in document]
    assert [token.head for token in found.tokens] == [token.head.i for token in document]


def test_no_words_no_names() -> None:
    nothing = np.zeros(0, dtype=np.bool_)
    assert language_model().names(np.zeros((0, 96), np.float32), nothing, nothing) == []


def test_a_name_without_end_is_cut() -> None:
    finder = language_model().names
    nothing = np.zeros(4 * LONGEST, dtype=np.bool_)
    ends = nothing.copy()
    ends[-1] = True
    sizes: set[int] = set()
    for seed in range(40):
        word = np.random.default_rng(seed).normal(size=96).astype(np.float32) * 9
        sizes |= {name.last - name.first for name in finder(np.tile(word, (len(ends), 1)), nothing, ends)}
    assert max(sizes) == LONGEST
