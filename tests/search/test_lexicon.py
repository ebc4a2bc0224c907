# SPDX-License-Identifier: MIT
"""Words of a segment are found by their hashes, each in its row, and no others."""

from __future__ import annotations

from collections.abc import Callable

from reader.library import Library
from reader.search import SearchIndex

Add = Callable[..., int]


def test_every_word_is_found_in_its_row_and_no_other(index: SearchIndex, library: Library, add: Add) -> None:
    add("One", " ".join(f"word{number} 漢字{number}" for number in range(700)))
    index.update(library)
    assert index.usable(library)
    assert index._reading is not None and index._reading.snapshot is not None
    (segment,) = index._reading.snapshot.segments
    for field, words in segment.lexicon.fields.items():
        assert [words.find(words.word(row)) for row in range(words.count)] == list(range(words.count)), field
        assert words.find(b"") == words.find(b"word") == words.find("漢字漢".encode()) == -1
    assert segment.lexicon.fields["text"].count > 1_000
    assert segment.lexicon.fields["author"].count == 0
