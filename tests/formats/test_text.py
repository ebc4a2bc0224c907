# SPDX-License-Identifier: MIT
"""Plain text and which format wins where several could."""

from pathlib import Path

import pytest

from reader.article import Media
from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples


def test_text_is_text_with_plain_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "dump.txt"
    file.write_bytes("Kettles – hot\r\n\r\nand cold\rones\n".encode())
    (page,) = read(file)
    assert page.media is Media.TEXT
    assert page.format == "text"
    assert page.content == "Kettles – hot\n\nand cold\nones\n"


@pytest.mark.parametrize("name", ["dump", "dump.unknown", "dump.txt", "dump.html"])
def test_words_alone_are_text_under_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Only words, < 5 of them.", "utf-8")
    (page,) = read(tmp_path / name)
    assert page.media is Media.TEXT


@pytest.mark.parametrize("name", ["page.txt", "page", "page.mhtml", "page.pdf", "page.zip"])
def test_a_page_is_a_page_under_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(samples.article(), "utf-8")
    (page,) = read(tmp_path / name)
    assert page.format == "html"


def test_text_about_tags_stays_text(tmp_path: Path) -> None:
    (tmp_path / "about.txt").write_text("The <p> element begins a paragraph, <html> a page.", "utf-8")
    (page,) = read(tmp_path / "about.txt")
    assert page.media is Media.TEXT


def test_a_fragment_pasted_from_a_browser(tmp_path: Path) -> None:
    (tmp_path / "paste.html").write_text("Some words <b>in bold</b> and <a href=x>a link</a>.", "utf-8")
    (page,) = read(tmp_path / "paste.html")
    assert page.media is Media.HTML


def test_xhtml_is_read_as_xml_closes_it(tmp_path: Path) -> None:
    (tmp_path / "page.xhtml").write_text(samples.chapter("One"), "utf-8")
    (page,) = read(tmp_path / "page.xhtml")
    assert "<title></title>" in page.content
    assert not page.content.startswith("<?xml")


@pytest.mark.parametrize("data", [b"", b" \n\t ", bytes(5000), bytes(range(256)) * 40])
def test_nothing_and_binary_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "dump.txt").write_bytes(data)
    with pytest.raises(UnreadableFile):
        list(read(tmp_path / "dump.txt"))
