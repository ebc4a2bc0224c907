# SPDX-License-Identifier: MIT
"""The inbox: bytes stay as they were pasted, and what the clipboard told comes back with the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.article import Media, SavedPage
from reader.importing import inbox


def keep(library: Path, data: bytes, name: str = "A page", url: str | None = "https://example.org/a") -> Path:
    return inbox.keep(library, data, ".html", name, url=url, title="Its title", saved_at="2026-05-01T10:00:00+00:00")


def test_bytes_stay_and_the_note_joins_the_page(tmp_path: Path) -> None:
    data = b"\xff\xfe<\0p\0>\0"
    path = keep(tmp_path, data)
    assert path.read_bytes() == data
    assert path.name.startswith("A page ")
    page = inbox.noted(tmp_path, SavedPage(str(path), "html", Media.HTML, "<p>x"))
    assert (page.url, page.title, page.saved_at) == ("https://example.org/a", "Its title", "2026-05-01T10:00:00+00:00")


def test_the_page_knows_better(tmp_path: Path) -> None:
    path = keep(tmp_path, b"<p>x")
    own = SavedPage(str(path), "html", Media.HTML, "<p>x", url="https://example.org/own", title="Own")
    page = inbox.noted(tmp_path, own)
    assert (page.url, page.title) == ("https://example.org/own", "Own")


def test_the_same_bytes_come_to_the_same_file(tmp_path: Path) -> None:
    assert keep(tmp_path, b"<p>x") == keep(tmp_path, b"<p>x")
    assert keep(tmp_path, b"<p>y") != keep(tmp_path, b"<p>x")


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b\\c:d*e", "\ud800\x00", "", "....", "x" * 500])
def test_names_are_no_paths(tmp_path: Path, name: str) -> None:
    path = keep(tmp_path, b"<p>x", name)
    assert path.parent == tmp_path / "inbox"
    assert path.is_file()
    assert len(path.name) < 100


def test_pages_from_elsewhere_and_damaged_notes_change_nothing(tmp_path: Path) -> None:
    page = SavedPage(str(tmp_path / "elsewhere.html"), "html", Media.HTML, "Version:0.9\nStartHTML:1\n<p>x")
    assert inbox.noted(tmp_path, page) is page
    path = keep(tmp_path, b"<p>x")
    for note in ("{", "[]", '{"url": 3}'):
        path.with_name(path.name + ".about").write_text(note)
        assert inbox.noted(tmp_path, SavedPage(str(path), "html", Media.HTML, "<p>x")).url is None


def test_what_windows_puts_before_its_html_is_no_text(tmp_path: Path) -> None:
    path = keep(tmp_path, b"x")
    header = "Version:0.9\r\nStartHTML:0000000150\r\nSourceURL:https://example.org/a\r\n\r\n"
    page = inbox.noted(tmp_path, SavedPage(str(path), "html", Media.HTML, header + "<html><p>x"))
    assert page.content == "<html><p>x"
