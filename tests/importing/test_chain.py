# SPDX-License-Identifier: MIT
"""The chain keeps what it can of a file and tells the rest in one line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader import formats, voices
from reader.article import Article, Media, SavedPage, Voices
from reader.errors import LibraryError, UnreadableFile
from reader.importing import chain
from reader.library import FAILED_ENGINE, Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


def _page(text: str, part: str | None = None) -> SavedPage:
    return SavedPage("/nowhere/x.txt", "text", Media.TEXT, text, part=part)


def test_a_file_is_kept(library: Library, write_pages: Callable[[int], list[str]]) -> None:
    (path,) = write_pages(1)
    (outcome,) = chain.read_file(library, path)
    assert (outcome.result.outcome, outcome.trace) == ("new", "")
    assert outcome.result.article is not None
    kept = library.article(outcome.result.article)
    assert kept.row.title == "Bericht Nummer 0"
    assert kept.original.read_bytes() == Path(path).read_bytes()


def test_two_processes_that_keep_the_same_files_keep_them_once(
    tmp_path: Path, library: Library, write_pages: Callable[[int], list[str]]
) -> None:
    paths = write_pages(25)
    code = (
        "import sys; from pathlib import Path; from reader.importing import chain; from reader.library import Library\n"
        "library = Library(Path(sys.argv[1]))\n"
        "for path in sys.argv[2:]: assert list(chain.read_file(library, path))[0].result.outcome != 'failed'"
    )
    command = [sys.executable, "-c", code, str(library.folder), *paths]
    assert [process.wait(100) for process in [subprocess.Popen(command) for _ in range(2)]] == [0, 0]
    assert len(library.ids()) == 25
    assert all(len(library.versions(article)) == 1 for article in library.ids())


def test_a_missing_file_is_told(library: Library) -> None:
    (outcome,) = chain.read_file(library, "/nowhere/at/all.html")
    assert outcome.result.outcome == "failed"
    assert outcome.result.error and "\n" not in outcome.result.error
    assert not outcome.trace


def test_pages_before_and_after_a_bad_one_are_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: str) -> Iterator[SavedPage]:
        yield _page("The first page has a good many words in it, enough for anybody to read. " * 9, "1")
        yield _page("   ", "2")
        yield _page("Another page that has nothing to do with the first, telling of other things. " * 9, "3")
        raise UnreadableFile("The rest is cut off.")

    monkeypatch.setattr(formats, "read", read)
    outcomes = [outcome.result for outcome in chain.read_file(library, "/nowhere/x.txt")]
    assert [result.outcome for result in outcomes] == ["new", "failed", "new", "failed"]
    assert outcomes[3].error == "The rest is cut off."


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ValueError("x"), "a fault in verbatim"),
        (MemoryError(), "more memory"),
        (RecursionError(), "a fault in verbatim"),
    ],
)
def test_a_fault_of_ours_costs_one_file(
    library: Library, monkeypatch: pytest.MonkeyPatch, error: Exception, told: str
) -> None:
    def read(path: str) -> Iterator[SavedPage]:
        raise error
        yield

    monkeypatch.setattr(formats, "read", read)
    (outcome,) = chain.read_file(library, "/nowhere/x.txt")
    assert told in outcome.result.error.lower()
    assert type(error).__name__ in outcome.trace


def test_a_library_that_cannot_be_written_is_no_fault_of_the_file(
    library: Library, write_pages: Callable[[int], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def add(*_: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(library, "add", add)
    with pytest.raises(LibraryError):
        list(chain.read_file(library, write_pages(1)[0]))


def test_voices_are_found_or_their_failing_is_noted(
    library: Library, write_pages: Callable[[int], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (outcome,) = chain.read_file(library, write_pages(1)[0])
    article = outcome.result.article
    assert article is not None
    assert chain.find_voices(library, article) == ""
    found = library.article(article).voices
    assert found is not None and len(found.quotes) == 4

    def annotate(_: Article) -> Voices:
        raise KeyError("x")

    monkeypatch.setattr(voices, "annotate", annotate)
    assert "KeyError" in chain.find_voices(library, article)
    failed = library.article(article).voices
    assert failed is not None and failed.engine == FAILED_ENGINE
