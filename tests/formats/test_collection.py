# SPDX-License-Identifier: MIT
"""Zips of saved pages of every kind."""

from pathlib import Path

import pytest

from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples
from tests.formats.samples import pages, refused


def test_a_zip_of_saved_pages(tmp_path: Path) -> None:
    data = samples.zipped(
        {
            "saved/first.html": samples.article('<img src="first_files/k.png">'),
            "saved/first_files/k.png": samples.png(),
            "saved/first_files/frame.html": "<p>An advertisement</p>",
            "second.mhtml": samples.mhtml(),
            "inner.zip": samples.singlefile_zip(),
            "third.epub": samples.epub(),
            "readme.txt": "Made by hand",
            "__MACOSX/saved/._first.html": b"\0\1",
        }
    )
    found = pages(tmp_path, data)
    assert [page.format for page in found] == ["html", "mhtml", "singlefile-zip", "epub", "epub"]
    assert found[0].part == "saved/first.html"
    assert found[0].resources["first_files/k.png"].data == samples.png()
    assert found[3].part == "third.epub: Label 1"
    assert {page.source for page in found} == {str(tmp_path / "page.zip")}


def test_what_cannot_be_read_of_a_collection_is_told_at_its_end(tmp_path: Path) -> None:
    file = tmp_path / "page.zip"
    file.write_bytes(
        samples.zipped({"a.html": samples.article(), "b.html": samples.png(), "c.html": samples.article()})
    )
    reading = read(file)
    assert next(reading).part == "a.html"
    assert next(reading).part == "c.html"
    with pytest.raises(UnreadableFile, match="1 of 3"):
        next(reading)


def test_archives_in_archives_end(tmp_path: Path) -> None:
    data = samples.article().encode()
    name = "page.html"
    for _ in range(4):
        data, name = samples.zipped({f"x/{name}": data}), "inner.zip"
    assert "too deep" in refused(tmp_path, data)


def test_an_archive_without_a_page(tmp_path: Path) -> None:
    assert "no saved page" in refused(tmp_path, samples.zipped({"readme.txt": "Hello", "data.bin": bytes(99)}))
    assert "no saved page" in refused(tmp_path, samples.zipped({"k.png": samples.png()}))
