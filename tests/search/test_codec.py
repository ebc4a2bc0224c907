# SPDX-License-Identifier: MIT
"""Blocks of postings: several to a word, wide and narrow, read the same by Whoosh and by us."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library
from reader.search import SearchIndex, codec
from reader.search.codec import read_header
from reader.search.committing import open_whoosh, segments
from reader.search.snapshot import Snapshot

Add = Callable[..., int]


@pytest.mark.parametrize("widest", [0, 0xFFFF])
@pytest.mark.parametrize("block", [1, 4, 1024])
def test_whoosh_and_we_read_the_same(
    tmp_path: Path, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, block: int, widest: int
) -> None:
    monkeypatch.setattr(codec, "BLOCK", block)
    monkeypatch.setattr(codec, "_WIDEST_NARROW", widest)
    for number in range(11):
        add(
            f"Title {number}", f"ice {'and ice ' * number}\n\nsnow {'x' * (number % 3)}", url=f"https://a.test/{number}"
        )
    index = SearchIndex(tmp_path / "index")
    index.update(library)
    (folder,) = index.folder.glob("index-*")
    searcher = open_whoosh(folder).searcher()
    snapshot = Snapshot(folder, searcher.reader())
    (files,) = snapshot.segments
    ((_, reader),) = segments(searcher.reader())
    for field in ("text", "title"):
        words = files.lexicon.fields[field]
        assert words.count == len(list(reader.lexicon(field)))
        for row in range(words.count):
            known = words.row(row)
            read = files.postings.postings(known.offset, known.size)
            places = files.postings.places(known.offset, known.size)
            assert read.documents.tolist() == places.documents.tolist()
            matcher = reader.postings(field, words.word(row))
            for at, document in enumerate(read.documents.tolist()):
                stands = places.places[places.starts[at] : places.starts[at + 1]].tolist()
                assert (matcher.id(), matcher.weight(), matcher.value_as("positions")) == (
                    document,
                    float(read.weights[at]),
                    stands,
                )
                matcher.next()
            assert not matcher.is_active()
    assert len(index.search(library, '"and ice" ').hits) == 10
    searcher.close()
    index.close()


def test_what_is_no_block_is_told() -> None:
    with pytest.raises(ValueError, match="no block"):
        read_header(bytes(codec.HEADER_SIZE))
