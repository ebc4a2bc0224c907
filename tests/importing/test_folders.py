# SPDX-License-Identifier: MIT
"""Which files of a folder are pages."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.importing.folders import pages_in


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def _pages(folder: Path) -> list[str]:
    return [os.path.relpath(path, folder) for path in pages_in(str(folder))]


def test_pages_come_sorted_without_what_never_is_one(tmp_path: Path) -> None:
    _make(tmp_path, "b.html", "a.htm", "deep/er/c.mhtml", "no-ending", "d.TXT")
    _make(tmp_path, "picture.jpg", "style.css", ".hidden.html", ".git/page.html", "font.woff2", "half.crdownload")
    (tmp_path / "link.html").symlink_to(tmp_path / "b.html")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.html")
    assert _pages(tmp_path) == ["a.htm", "b.html", "d.TXT", "no-ending", "deep/er/c.mhtml"]


@pytest.mark.parametrize("suffix", ["_files", ".files", "-Dateien", "_fichiers", "_archivos", "-filer", "_文件"])
def test_the_parts_of_a_page_are_no_pages(tmp_path: Path, suffix: str) -> None:
    _make(tmp_path, "A page.html", f"A page{suffix}/frame.html", f"A page{suffix}/ads/more.html", "A page 2/own.html")
    assert _pages(tmp_path) == ["A page.html", "A page 2/own.html"]


def test_a_folder_of_another_name_holds_parts_if_the_page_shows_them(tmp_path: Path) -> None:
    _make(tmp_path, "Tale_bits & more/frame.html", "Tale-chapters/one.html", "Tale/two.html")
    (tmp_path / "Tale.html").write_text(
        '<a href="Tale-chapters/one.html">one</a> <img src="./Tale_bits%20%26%20more/a.png">'
    )
    assert _pages(tmp_path) == ["Tale.html", "Tale/two.html", "Tale-chapters/one.html"]


def test_only_lists_of_links_are_taken_of_the_data_files(tmp_path: Path) -> None:
    _make(tmp_path, "settings.json")
    (tmp_path / "export.json").write_text(
        '[{"title": "A", "url": "https://a.test/1", "state": "Archived"}, {"title": "B", "url": "https://b.test/2"}]'
    )
    assert _pages(tmp_path) == ["export.json"]


def test_names_of_any_bytes_and_missing_folders(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/caf\xe9.html"
    Path(os.fsdecode(odd)).write_text("x")
    assert [os.fsencode(path) for path in pages_in(str(tmp_path))] == [odd]
    assert list(pages_in(str(tmp_path / "missing"))) == []
