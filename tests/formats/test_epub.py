# SPDX-License-Identifier: MIT
"""EPUB: chapters in order, and books that are locked or broken."""

from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples


def pages(folder: Path, data: bytes) -> list[SavedPage]:
    file = folder / "book.epub"
    file.write_bytes(data)
    return list(read(file))


def test_a_book_is_its_chapters_in_order(tmp_path: Path) -> None:
    first, second = pages(tmp_path, samples.epub())
    assert first.format == "epub"
    assert (first.title, second.title) == ("Label 1", "Label 2")
    assert (first.part, second.part) == ("Label 1", "Label 2")
    assert 'property="og:site_name" name="og:site_name" content="Kettles &amp; harbours"' in first.content
    assert 'content="Ada Brook"' in second.content
    assert 'content="2015-03-01"' in second.content
    assert "(The kettle)" in first.content
    assert "<title></title>" in first.content
    assert first.resources["../images/k.png"].data == samples.png()
    assert "../../../etc/passwd" not in first.resources


def test_a_book_of_one_document_is_one_article(tmp_path: Path) -> None:
    data = samples.epub({"all.xhtml": samples.chapter("All")}, metadata=f"<dc:source>{samples.URL}</dc:source>")
    (page,) = pages(tmp_path, data)
    assert page.title == "Kettles & harbours"
    assert page.url == samples.URL
    assert page.part is None


def test_covers_and_title_pages_are_no_chapters(tmp_path: Path) -> None:
    cover = '<html><body><img src="../images/k.png"/></body></html>'
    contents = "<html><body epub:type='toc'>" + "<p>Contents of the book, line by line.</p>" * 20 + "</body></html>"
    chapters = {"cover.xhtml": cover, "contents.xhtml": contents, "one.xhtml": samples.chapter("One")}
    (page,) = pages(tmp_path, samples.epub(chapters))
    assert "(One)" in page.content


def test_a_chapter_in_two_documents_is_one(tmp_path: Path) -> None:
    rest = "<html><body><p>" + "And so it went on through the whole winter. " * 10 + "</p></body></html>"
    chapters = {"one.xhtml": samples.chapter("One"), "rest.xhtml": rest, "two.xhtml": samples.chapter("Two")}
    data = samples.epub(
        chapters,
        more={
            "OEBPS/toc.ncx": "<ncx><navMap><navPoint><navLabel><text>First</text></navLabel>"
            "<content src='text/one.xhtml'/></navPoint><navPoint><navLabel><text>Second</text></navLabel>"
            "<content src='text/two.xhtml'/></navPoint></navMap></ncx>"
        },
    )
    first, second = pages(tmp_path, data)
    assert "through the whole winter" in first.content
    assert (first.part, second.part) == ("First", "Second")


def encrypted(algorithm: str) -> str:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData '
        f'xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="{algorithm}"/><CipherData>'
        '<CipherReference URI="OEBPS/text/one.xhtml"/></CipherData></EncryptedData></encryption>'
    )


def test_a_locked_book_is_told(tmp_path: Path) -> None:
    locked = samples.epub(more={"META-INF/encryption.xml": encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc")})
    with pytest.raises(UnreadableFile, match="protected"):
        pages(tmp_path, locked)
    fonts = samples.epub(more={"META-INF/encryption.xml": encrypted("http://www.idpf.org/2008/embedding")})
    assert len(pages(tmp_path, fonts)) == 2


@pytest.mark.parametrize(
    "more",
    [
        {"META-INF/container.xml": "<container/>"},
        {"META-INF/container.xml": "no xml at all"},
        {"OEBPS/book.opf": ""},
        {"OEBPS/book.opf": "<package><manifest/><spine/></package>"},
        {
            "OEBPS/book.opf": "<package><manifest><item id='a' href='../../../../etc/passwd' "
            "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>"
        },
    ],
)
def test_broken_books_are_told(tmp_path: Path, more: dict[str, bytes | str]) -> None:
    with pytest.raises(UnreadableFile):
        pages(tmp_path, samples.epub(more=more))


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    package = (
        '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "grown">]>'
        "<package><metadata><title>Kettles&x;&y; &eacute; &amp; cups</title></metadata><manifest>"
        "<item id='a' href='text/one.xhtml' media-type='application/xhtml+xml'/></manifest>"
        "<spine><itemref idref='a'/></spine></package>"
    )
    (page,) = pages(tmp_path, samples.epub(more={"OEBPS/book.opf": package}))
    assert page.title == "Kettles é & cups"


def test_without_a_container(tmp_path: Path) -> None:
    data = samples.zipped({"mimetype": "application/epub+zip", "a.xhtml": samples.chapter("One")})
    with pytest.raises(UnreadableFile, match="description"):
        pages(tmp_path, data)
