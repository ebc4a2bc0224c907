# SPDX-License-Identifier: MIT
"""What the disk is asked to hold is all that was written, the last bytes too."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.library import Library
from reader.library.flushing import flush_file, flush_folder


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of the files the disk is asked to hold, as it knows them then."""
    sizes: list[int] = []
    fsync = os.fsync

    def note(descriptor: int) -> None:
        sizes.append(os.fstat(descriptor).st_size)
        fsync(descriptor)

    monkeypatch.setattr("os.fsync", note)
    return sizes


def test_all_that_was_written_is_held(tmp_path: Path, held: list[int]) -> None:
    with (tmp_path / "bytes").open("wb") as file:
        file.write(b"x" * 100)
        flush_file(file)
    with (tmp_path / "words").open("w", encoding="utf-8") as file:
        file.write("y" * 70)
        flush_file(file)
    assert held == [100, 70]
    flush_folder(tmp_path)


def test_an_original_is_held_whole_before_it_has_its_place(tmp_path: Path, held: list[int]) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"<p>short</p>")
    library = Library(tmp_path / "library")
    library.add(
        SavedPage(str(page), "html", Media.HTML, "<p>short</p>"),
        Cleaned(Article("Short", (Block(BlockKind.PARAGRAPH, "short"),))),
    )
    library.close()
    assert len(b"<p>short</p>") in held
