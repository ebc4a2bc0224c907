# SPDX-License-Identifier: MIT
"""What a commit gathers."""

from __future__ import annotations

import struct
import tracemalloc

import numpy as np

from reader.search.gathering import Gathering, Words


def test_words_and_postings_of_other_segments_are_sorted_together() -> None:
    gathering = Gathering()
    words = Words()
    words.add(["sea", "ferry", "sea"])
    gathering.add(("text", words, 0, 1.0, b""))
    gathering.add(("text", b"ferry", 1, 2.0, struct.pack("<2I", 4, 9)))
    gathering.add(("text", b"harbour", 1, 1.0, struct.pack("<I", 5)))
    ((name, found),) = gathering.fields()
    assert name == "text"
    assert found.words == [b"ferry", b"harbour", b"sea"]
    assert found.starts.tolist() == [0, 2, 3, 4]
    assert found.documents.tolist() == [0, 1, 1, 0]
    assert found.weights.tolist() == [1, 2, 1, 2]
    assert found.counts.tolist() == [1, 2, 1, 2]
    assert found.places.tolist() == [1, 4, 9, 5, 0, 2]


def test_postings_of_other_segments_take_little_memory() -> None:
    values = [struct.pack("<I", place) for place in range(100)]
    postings = 50_000
    tracemalloc.start()
    try:
        gathering = Gathering()
        for number in range(postings):
            gathering.add(("text", b"word%d" % (number % 50), number, 1.0, values[number % 100]))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # Twenty bytes of numbers and what arrays keep free; as tuples it was some two hundred.
    assert held < 40 * postings
    ((_, found),) = gathering.fields()
    assert np.all(found.counts == 1)
    assert len(found.documents) == postings
