# SPDX-License-Identifier: MIT
"""One batch of articles is written to an index in one commit."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from itertools import accumulate
from pathlib import Path

import whoosh
from whoosh import index as whoosh_index
from whoosh.codec.base import Segment
from whoosh.reading import IndexReader, SegmentReader
from whoosh.searching import Searcher
from whoosh.writing import SegmentWriter

from reader.library import Changes, Library
from reader.search import manifest as manifests
from reader.search.codec import BlockCodec
from reader.search.fields import FORMAT, document, make_schema
from reader.search.gathering import Gathering
from reader.search.lexicon import SUFFIX, write_lexicon
from reader.search.manifest import Manifest

SMALL = 32
MIDDLING = 256
"""Documents of segments that are put together: small ones with any commit, in well under a second,
middling ones while nothing waits, in some seconds. Larger ones stay as they are."""

FANOUT = 8
"""Segments of a kind before they are put together: each document is rewritten about twice on its way up."""


MOST_AT_ONCE = 2_500
"""Documents put together in one go, as many as are written in one: more cost memory, some 60 kB each."""


def engine() -> str:
    """Return what indexes are written with: one of another engine is built anew."""
    return f"whoosh {whoosh.versionstring()}"


def open_whoosh(folder: Path) -> whoosh_index.FileIndex:
    """Open an index with our own schema, not the pickled one in the folder."""
    return whoosh_index.open_dir(str(folder), schema=make_schema())


def create(folder: Path, library: Library) -> None:
    """Make an empty index of a library in an empty folder."""
    made = whoosh_index.create_in(str(folder), make_schema())
    manifests.save(folder, Manifest(FORMAT, engine(), library.identity, 0, 0, 0, made.latest_generation(), {}))


def commit(
    folder: Path, before: Manifest, library: Library, changes: Changes, stop: Callable[[], bool], *, largest: int
) -> Manifest | None:
    """Write one batch; None where `stop` broke it off, and nothing was written.

    Segments that are small are put together on the way, up to `largest` documents in one.
    """
    opened = open_whoosh(folder)
    # Ahead of its manifest: what a cut-off commit wrote may be in it already.
    trusted = opened.latest_generation() == before.generation
    writer = SegmentWriter(opened, codec=BlockCodec(), compound=False)
    writer.pool = Gathering()  # pyright: ignore[reportAttributeAccessIssue] - it is used in its place
    try:
        touched = (*changes.changed, *changes.gone)
        _delete(writer, [article for article in touched if article <= before.highest or not trusted])
        for article in changes.changed:
            if stop():
                writer.cancel()
                return None
            writer.add_document(**document(library.article(article)))
        writer.commit(mergetype=_merging(largest))
    except BaseException:
        # With a full disk cancelling fails, too: then the writer's lock goes with the process.
        with suppress(Exception):
            if not writer.is_closed:
                writer.cancel()
        raise
    after = open_whoosh(folder)
    with closing(after.searcher()) as searcher:
        for segment, reader in segments(searcher.reader()):
            path = folder / segment.make_filename(SUFFIX)
            if not path.exists():
                write_lexicon(path, reader)
    saved = Manifest(
        format=FORMAT,
        engine=engine(),
        library=before.library,
        counter=changes.counter,
        highest=max((before.highest, *changes.changed)),
        articles=after.doc_count(),
        generation=after.latest_generation(),
        files=manifests.survey(folder, before.files),
    )
    manifests.save(folder, saved)
    return saved


def segments(reader: IndexReader) -> list[tuple[Segment, IndexReader]]:
    """Return an index's segments with their readers, in the order of their documents."""
    found = ((leaf.segment(), leaf) for leaf, _ in reader.leaf_readers())
    return [(segment, leaf) for segment, leaf in found if segment is not None]


def _merging(largest: int) -> Callable[[SegmentWriter, list[Segment]], list[Segment]]:
    """Return what tells Whoosh which segments to put together with what is written.

    Each kind once there are eight of it, those up to `largest` alone: one article more is a matter of a
    second whatever the library's size, and the segments stay few.
    """

    def merge(writer: SegmentWriter, before: list[Segment]) -> list[Segment]:
        merged = _merged(before, largest)
        for segment in merged:
            with closing(SegmentReader(writer.storage, writer.schema, segment)) as reader:
                writer.add_reader(reader)
        return [segment for segment in before if segment not in merged]

    return merge


def _merged(before: list[Segment], largest: int) -> list[Segment]:
    """Return the segments to put together, the oldest first where they are too many for once."""
    merged: list[Segment] = []
    for bound in (SMALL, MIDDLING):
        alike = [segment for segment in before if segment.doc_count_all() <= bound and segment not in merged]
        if bound <= largest and len(alike) >= FANOUT:
            merged += alike
    sizes = accumulate(segment.doc_count_all() for segment in merged)
    return [segment for segment, size in zip(merged, sizes, strict=True) if size <= MOST_AT_ONCE]


def has_middling(folder: Path) -> bool:
    """Tell whether there are segments to put together while nothing waits."""
    with closing(open_whoosh(folder).searcher()) as searcher:
        return bool(_merged([segment for segment, _ in segments(searcher.reader())], MIDDLING))


def _delete(writer: SegmentWriter, articles: list[int]) -> None:
    if not articles:
        return
    with closing(Searcher(writer.reader())) as searcher:
        for article in articles:
            number = searcher.document_number(id=article)
            if number is not None:
                writer.delete_document(number)
