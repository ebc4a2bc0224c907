# SPDX-License-Identifier: MIT
"""The worker's exporter: jobs one after the other, stopped without a trace, errors told in one line."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.importing.events import Event, Exported, Exporting
from reader.importing.exporting import FAULT, Exporter
from reader.importing.requests import Export, StopExport
from reader.library import Library
from reader.search import SearchIndex, index_folder

Heard = queue.Queue[Event]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = Library(tmp_path / "library")
    for number, words in enumerate(("The ferry left the harbour late.", "Snow fell on the pier."), 1):
        page = SavedPage(f"/nowhere/{number}.html", "html", Media.HTML, words)
        library.add(page, Cleaned(Article(f"Story {number}", (Block(BlockKind.PARAGRAPH, words),), language="en")))
    index = SearchIndex(index_folder(library))
    index.update(library)
    index.close()
    library.close()
    return tmp_path / "library"


@pytest.fixture
def heard() -> Heard:
    return queue.Queue()


@pytest.fixture
def exporter(folder: Path, heard: Heard) -> Iterator[Exporter]:
    made = Exporter(folder, heard.put)
    yield made
    made.close()


def end_of(heard: Heard) -> Exported:
    while not isinstance(event := heard.get(timeout=60), Exported):
        assert isinstance(event, Exporting)
    return event


def test_articles_a_query_and_the_whole_library(exporter: Exporter, heard: Heard, tmp_path: Path) -> None:
    exporter.take(Export(1, "text", str(tmp_path / "one"), [2]))
    exporter.take(Export(2, "text", str(tmp_path / "found"), query="harbour"))
    exporter.take(Export(3, "jsonl", str(tmp_path / "all.jsonl")))
    assert end_of(heard) == Exported(1, str(tmp_path / "one"), 1)
    assert end_of(heard) == Exported(2, str(tmp_path / "found"), 1)
    assert end_of(heard) == Exported(3, str(tmp_path / "all.jsonl"), 2)
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["Story 2.txt"]
    assert [path.name for path in (tmp_path / "found").iterdir()] == ["Story 1.txt"]


def test_how_far_it_is_is_told(exporter: Exporter, heard: Heard, tmp_path: Path) -> None:
    exporter.take(Export(1, "text", str(tmp_path / "out")))
    assert heard.get(timeout=60) == Exporting(1, 0, 2)


def test_a_stopped_job_leaves_nothing(exporter: Exporter, heard: Heard, tmp_path: Path) -> None:
    exporter.take(StopExport(1))
    exporter.take(Export(1, "html", str(tmp_path / "out")))
    assert end_of(heard) == Exported(1)
    assert not (tmp_path / "out").exists()


def test_errors_are_told_and_the_next_job_goes_on(
    exporter: Exporter, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "there.jsonl").write_text("mine")
    exporter.take(Export(1, "jsonl", str(tmp_path / "there.jsonl")))
    assert end_of(heard).error.startswith("“there.jsonl” is there already.")
    exporter.take(Export(2, "text", str(tmp_path / "some"), [1, 99]))
    told = end_of(heard)
    assert (told.articles, told.failed, told.error) == (
        1, 1, "This article is no longer in the library. Look for it in the list.",
    )  # fmt: skip

    def faulty(*_asked: object, **_options: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.export.run.export", faulty)
    exporter.take(Export(3, "text", str(tmp_path / "never")))
    assert end_of(heard) == Exported(3, error=FAULT)
    assert (tmp_path / "there.jsonl").read_text() == "mine"
