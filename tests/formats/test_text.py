# SPDX-License-Identifier: MIT
"""Plain text and which format wins where several could."""

import gzip
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
    (tmp_path / "frames.htm").write_text("<frameset><frame src=a.html></frameset>", "utf-8")
    (page,) = read(tmp_path / "frames.htm")
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


def test_a_packed_page_is_read_as_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "page.html.gz").write_bytes(gzip.compress(samples.article().encode()))
    (page,) = read(tmp_path / "page.html.gz")
    assert page.format == "html"
    assert samples.SENTENCES[0] in page.content
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(samples.article().encode())[:-20])
    (page,) = read(tmp_path / "cut.html.gz")
    assert samples.SENTENCES[0] in page.content


def test_packed_bombs_are_refused(tmp_path: Path) -> None:
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"<!DOCTYPE html><p>" + bytes(30 * 1024**2)))
    with pytest.raises(UnreadableFile, match="MB"):
        list(read(tmp_path / "bomb.html.gz"))
    data = samples.article().encode()
    for _ in range(4):
        data = gzip.compress(data)
    (tmp_path / "deep.gz").write_bytes(data)
    with pytest.raises(UnreadableFile, match="too deep"):
        list(read(tmp_path / "deep.gz"))
