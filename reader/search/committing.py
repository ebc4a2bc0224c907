# SPDX-License-Identifier: MIT
"""One batch of articles is written to an index in one commit."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import whoosh
from whoosh import index as whoosh_index
from whoosh.searching import Searcher
from whoosh.writing import SegmentWriter

from reader.library import Changes, Library
from reader.search import manifest as manifests
from reader.search.fields import FORMAT, document, make_schema
from reader.search.manifest import Manifest

POSTINGS_MEGABYTES = 256
"""Memory for postings before they go to disk in parts; below it the largest batch of ours fits whole."""


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
    folder: Path, before: Manifest, library: Library, changes: Changes, stop: Callable[[], bool]
) -> Manifest | None:
    """Write one batch; None where `stop` broke it off, and nothing was written."""
    opened = open_whoosh(folder)
    # Ahead of its manifest: what a cut-off commit wrote may be in it already.
    trusted = opened.latest_generation() == before.generation
    writer = SegmentWriter(opened, limitmb=POSTINGS_MEGABYTES)
    try:
        touched = (*changes.changed, *changes.gone)
        _delete(writer, [article for article in touched if article <= before.highest or not trusted])
        for article in changes.changed:
            if stop():
                writer.cancel()
                return None
            writer.add_document(**document(library.article(article)))
        writer.commit()
    except BaseException:
        # With a full disk cancelling fails, too: then the writer's lock goes with the process.
        with suppress(Exception):
            if not writer.is_closed:
                writer.cancel()
        raise
    after = open_whoosh(folder)
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


def _delete(writer: SegmentWriter, articles: list[int]) -> None:
    if not articles:
        return
    with closing(Searcher(writer.reader())) as searcher:
        for article in articles:
            number = searcher.document_number(id=article)
            if number is not None:
                writer.delete_document(number)
